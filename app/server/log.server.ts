import pino, { type Logger } from 'pino'
import { verzoek } from '#app/server/verzoek.server.ts'

export type { Logger }

/**
 * The log: JSON lines on stdout, without personal data. What is logged is chosen field by field at the place of writing;
 * the redaction below is the second wall, for a field somebody adds later (quality A5).
 */
export function createLog(niveau: string): Logger {
  return pino({
    level: niveau,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (naam) => ({ niveau: naam }) },
    redact: {
      paths: ['bsn', 'naam', 'voornamen', 'achternaam', 'email', 'cookie', 'authorization', 'csrf', 'code', 'state', 'waarden', 'velden', 'url', '*.bsn', '*.naam', '*.cookie', '*.csrf', '*.url', 'headers', 'body', 'req', 'res', 'err'],
      remove: true,
    },
  })
}

/**
 * An error as it may be logged: its kind, its code and where it came from. Never its message: a message quotes what somebody typed,
 * a query, an address.
 */
export function describeError(fout: unknown): Record<string, unknown> {
  const keten: unknown[] = []
  for (let een = fout; een !== undefined && een !== null && keten.length < 4; een = (een as { cause?: unknown }).cause) keten.push(een)
  const eerste = keten[0]
  return {
    verzoek: verzoek()?.id,
    soort: keten.map((een) => (een instanceof Error ? een.name : typeof een)).join(' < '),
    foutcode: keten.map((een) => (een as { code?: unknown })?.code).find((code) => typeof code === 'string' && /^[\w.:-]{1,60}$/.test(code)),
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

const databaseCodes = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|ENOENT|CONNECT_TIMEOUT|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECTION_DESTROYED|57P0[1-5]|53300|08\w{3})$/

/** True when an error says that the database cannot be reached now, rather than that it refused something. */
export function isDatabaseAway(fout: unknown): boolean {
  for (let een = fout, diep = 0; een instanceof Error && diep < 5; een = een.cause, diep++) {
    const { code } = een as { code?: unknown }
    const uitDatabase = een.constructor.name === 'PostgresError' || 'severity' in een || 'syscall' in een || /^CONN/.test(String(code))
    if (uitDatabase && typeof code === 'string' && databaseCodes.test(code)) return true
  }
  return false
}
