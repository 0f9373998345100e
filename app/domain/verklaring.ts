/** When the statements about accessibility and privacy were last held against what the portal does: a day, 'YYYY-MM-DD'. */
export const nagekekenOp = '2026-11-26'

/**
 * Whether a statement has to be made anew: a year after its day it no longer counts (quality A35).
 * In: its day as 'YYYY-MM-DD', and now.
 */
export function isVerouderd(dag: string, now: Date): boolean {
  const [jaar = '', ...rest] = dag.split('-')
  return now.getTime() >= Date.parse([Number(jaar) + 1, ...rest].join('-'))
}
