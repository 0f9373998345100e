const databaseCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|ENOENT|CONNECT_TIMEOUT|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECTION_DESTROYED|57P0[1-5]|57014|55P03|53300|08\w{3})$/

/** True when an error says that the database cannot be reached now, or is too busy to answer in time, rather than that it refused something. */
export function isDatabaseAway(fout: unknown): boolean {
  for (let een = fout, diep = 0; een instanceof Error && diep < 5; een = een.cause, diep++) {
    const { code } = een as { code?: unknown }
    const uitDatabase =
      een instanceof AggregateError || 'severity' in een || 'syscall' in een || String(code).startsWith('CONN')
    if (uitDatabase && typeof code === 'string' && databaseCodes.test(code)) return true
  }
  return false
}
