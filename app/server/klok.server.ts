/** Legal time: the clock of the rules and the terms. Everything technical (sessions, tokens, rate limits) uses machine time. */
export function legalNow(): Date {
  return new Date()
}
