import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InstellingFout } from '#app/server/env.server.ts'

export type Sleutels = ReturnType<typeof createSleutels>

type Sleutel = { id: string; stof: Buffer }

const enc = new TextEncoder()

/**
 * Encryption and keyed hashes from `EENKLIK_SLEUTELS`: `id:base64 of 32 bytes`, comma separated, the newest first.
 * The first one writes; all of them read, so a key can be replaced while old rows still open. Every purpose gets a key of its own (HKDF).
 */
export function createSleutels(tekst: string) {
  const sleutels = parse(tekst)
  const huidig = sleutels[0]!
  const afgeleid = new Map<string, Buffer>()

  function keyFor(sleutel: Sleutel, doel: string): Buffer {
    const naam = `${sleutel.id} ${doel}`
    const bekend = afgeleid.get(naam)
    if (bekend) return bekend
    const nieuw = Buffer.from(hkdfSync('sha256', sleutel.stof, 'eenklik', doel, 32))
    afgeleid.set(naam, nieuw)
    return nieuw
  }

  const hmacWith = (sleutel: Sleutel, doel: string, waarde: string) =>
    new Uint8Array(
      createHmac('sha256', keyFor(sleutel, `hmac ${doel}`))
        .update(waarde)
        .digest(),
    )

  return {
    /**
     * AES-256-GCM: a version byte, the key id, iv, tag and cipher text. `bij` is what the text belongs to (a table, a person):
     * it is authenticated, so that an encrypted value cannot be moved to another row.
     */
    encrypt(klaar: string | Uint8Array, doel: string, bij = ''): Uint8Array {
      const iv = randomBytes(12)
      const id = enc.encode(huidig.id)
      const cipher = createCipheriv('aes-256-gcm', keyFor(huidig, `aes ${doel}`), iv).setAAD(
        enc.encode(`${doel} ${bij}`),
      )
      const versleuteld = Buffer.concat([cipher.update(klaar as string, 'utf8'), cipher.final()])
      return new Uint8Array(Buffer.concat([Buffer.from([1, id.length]), id, iv, cipher.getAuthTag(), versleuteld]))
    },

    /** What `encrypt` was given, or null when the key is gone, the bytes were changed or they belong elsewhere. */
    decrypt(bytes: Uint8Array, doel: string, bij = ''): Uint8Array | null {
      const buf = Buffer.from(bytes)
      const lengte = buf[1] ?? 0
      if (buf[0] !== 1 || buf.length < 2 + lengte + 28) return null
      const id = buf.subarray(2, 2 + lengte).toString('utf8')
      const sleutel = sleutels.find((een) => een.id === id)
      if (!sleutel) return null
      const iv = buf.subarray(2 + lengte, 14 + lengte)
      const tag = buf.subarray(14 + lengte, 30 + lengte)
      try {
        const decipher = createDecipheriv('aes-256-gcm', keyFor(sleutel, `aes ${doel}`), iv)
        decipher.setAAD(enc.encode(`${doel} ${bij}`)).setAuthTag(tag)
        return new Uint8Array(Buffer.concat([decipher.update(buf.subarray(30 + lengte)), decipher.final()]))
      } catch {
        return null
      }
    },

    /** A keyed hash under the newest key. */
    hmac: (doel: string, waarde: string) => hmacWith(huidig, doel, waarde),

    /** The same hash under every key, newest first: to look up what was stored before a key was replaced. */
    hmacs: (doel: string, waarde: string) => sleutels.map((sleutel) => hmacWith(sleutel, doel, waarde)),

    /** A text that carries its own proof; only this installation can make one. */
    sign(doel: string, waarde: string): string {
      return `${Buffer.from(waarde).toString('base64url')}.${Buffer.from(hmacWith(huidig, `teken ${doel}`, waarde)).toString('base64url')}`
    },

    /** The text of a signed token, or null. */
    verify(doel: string, token: string): string | null {
      const [tekst = '', bewijs = ''] = token.split('.')
      const waarde = Buffer.from(tekst, 'base64url').toString('utf8')
      const gegeven = Buffer.from(bewijs, 'base64url')
      return sleutels.some((sleutel) => isEqual(hmacWith(sleutel, `teken ${doel}`, waarde), gegeven)) ? waarde : null
    },
  }
}

/** Compares two byte strings in a time that does not depend on where they differ. */
export function isEqual(een: Uint8Array, ander: Uint8Array): boolean {
  return een.length === ander.length && timingSafeEqual(een, ander)
}

/** The key of a practice environment: made once per data folder, readable by its owner alone. */
export function practiceKeys(dataFolder: string): string {
  const bestand = join(dataFolder, 'sleutels')
  mkdirSync(dataFolder, { recursive: true })
  try {
    writeFileSync(bestand, `oefen:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout
  }
  return readFileSync(bestand, 'utf8').trim()
}

function parse(tekst: string): Sleutel[] {
  const sleutels = tekst.split(',').map((deel) => {
    const [id = '', base64 = ''] = deel.trim().split(':')
    return { id, stof: Buffer.from(base64, 'base64') }
  })
  const goed = sleutels.every(({ id, stof }) => /^[\w-]{1,40}$/.test(id) && stof.length === 32)
  const uniek = new Set(sleutels.map(({ id }) => id)).size === sleutels.length
  if (!goed || !uniek)
    throw new InstellingFout(
      'Configuration is wrong: EENKLIK_SLEUTELS must be id:base64-of-32-bytes, comma separated. See .env.example.',
    )
  return sleutels
}
