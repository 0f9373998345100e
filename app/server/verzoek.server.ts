import { AsyncLocalStorage } from 'node:async_hooks'
import { isDatabaseAway } from '#app/server/database-weg.server.ts'
import type { GevondenSessie } from '#app/server/sessie.server.ts'

/** What is known about the request being answered and never comes from its body. Remix copies the Request, so this cannot hang on it. */
export type Verzoek = {
  id: string
  /** The address of the visitor, past the trusted proxies. */
  adres: string
  /** The CBS code of the gemeente whose traject is opened: the words are hers (C10). */
  gemeente?: string
  /** The session is read once per request, by whichever loader comes first. */
  sessie?: Promise<GevondenSessie | null>
  /** The fields of the posted form, so that a 503 page can give them back. */
  velden?: URLSearchParams
  /** Called when the answer is there: lets go of the place that a file took. */
  naAfloop?: () => void
  /** The database could not be reached while this request was answered. */
  databaseWeg?: boolean
}

const opslag = new AsyncLocalStorage<Verzoek>()

/** Answers one request with its own surroundings. */
export const runVerzoek = <T>(verzoek: Verzoek, werk: () => T): T => opslag.run(verzoek, werk)

/** The request being answered, or undefined outside one (a job, a test of one function). */
export const verzoek = (): Verzoek | undefined => opslag.getStore()

/** Notes that the database is what is missing, so that the answer becomes 503 with what was typed. */
export function noteAway(fout: unknown): void {
  const huidig = verzoek()
  if (huidig && isDatabaseAway(fout)) huidig.databaseWeg = true
}

/** Notes to which gemeente the traject belongs that this request is about. */
export function noteGemeente(gemeente: string): void {
  const huidig = verzoek()
  if (huidig) huidig.gemeente = gemeente
}
