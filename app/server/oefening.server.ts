import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A form of a practice person, as their page would send it. */
export const formulier = () => ({
  sleutel: randomUUID(),
  inhoud: new Uint8Array(createHash('sha256').update(randomBytes(16)).digest()),
})

/** The stories are ours: a refusal here is a mistake in them or in the rules, and the start says so. */
export function must<T extends { ok: boolean }>(uitkomst: T): Extract<T, { ok: true }> {
  if (!uitkomst.ok) throw new Error(`the practice environment could not be filled: ${JSON.stringify(uitkomst)}`)
  return uitkomst as Extract<T, { ok: true }>
}
