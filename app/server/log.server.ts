import pino, { type DestinationStream, type Logger } from 'pino'
import { isDatabaseAway } from '#app/server/database-weg.server.ts'
import { verzoek } from '#app/server/verzoek.server.ts'

export type { Logger }

/**
 * The log: JSON lines on stdout, without personal data. What is logged is chosen field by field at the place of writing;
 * the redaction below is the second wall, for a field somebody adds later (quality A5).
 */
export function createLog(niveau: string, uit: DestinationStream = pino.destination(1)): Logger {
  const opties = {
    level: niveau,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (naam: string) => ({ niveau: naam }) },
    redact: {
      paths: [
        'bsn',
        'naam',
        'voornamen',
        'achternaam',
        'email',
        'cookie',
        'authorization',
        'csrf',
        'code',
        'state',
        'waarden',
        'velden',
        'url',
        '*.bsn',
        '*.naam',
        '*.cookie',
        '*.csrf',
        '*.url',
        'headers',
        'body',
        'req',
        'res',
        'err',
      ],
      remove: true,
    },
  }
  return pino(opties, uit)
}

/**
 * An error as it may be logged: its kind, its code and where it came from. Never its message: a message quotes what somebody typed,
 * a query, an address.
 */
export function describeError(fout: unknown): Record<string, unknown> {
  const keten: unknown[] = []
  for (let een = fout; een !== undefined && een !== null && keten.length < 4; een = (een as { cause?: unknown }).cause)
    keten.push(een)
  const eerste = keten[0]
  return {
    verzoek: verzoek()?.id,
    soort: keten.map((een) => (een instanceof Error ? een.name : typeof een)).join(' < '),
    foutcode: keten
      .map((een) => (een as { code?: unknown })?.code)
      .find((code) => typeof code === 'string' && /^[\w.:-]{1,60}$/.test(code)),
    waar: eerste instanceof Error ? placesOf(eerste) : undefined,
  }
}

/** The lines of a stack that name a place in our own code; a message, also one of more lines, is left behind. */
function placesOf(fout: Error): string[] {
  return (fout.stack ?? '')
    .split('\n')
    .map((regel) => /^\s+at (?:.*?[( ])?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*:\d+:\d+)\)?$/.exec(regel)?.[1])
    .filter((plaats): plaats is string => plaats !== undefined && !plaats.includes('node:'))
    .slice(0, 8)
    .map((plaats) => plaats.replace(/^file:\/\//, '').replace(`${process.cwd()}/`, ''))
}

/** Logs an error nobody expected; a database that is away is a warning, because the portal goes on. */
export function logError(fout: unknown, log: Logger): void {
  if (isDatabaseAway(fout)) log.warn(describeError(fout), 'database niet bereikt')
  else log.error(describeError(fout), 'onverwachte fout')
}
