import { openSync, readSync, statSync } from 'node:fs'

/** What one statement of the portal cost, as PostgreSQL itself logged it (auto_explain). */
export type Kosten = { query: string; buffers: number; rijen: number; plan: unknown }

type Plan = { 'Shared Hit Blocks': number; 'Shared Read Blocks': number; 'Actual Rows': number }

/** Reads the log of a PostgreSQL from where it stood: every statement since then, in order, without begin, commit and the one that sets the role. */
export function readFrom(pad: string, vanaf: number): Kosten[] {
  const lengte = statSync(pad).size - vanaf
  const bytes = Buffer.alloc(lengte)
  readSync(openSync(pad, 'r'), bytes, 0, lengte, vanaf)
  return bytes
    .toString('utf8')
    .split(/^\d{4}-\d\d-\d\d .*? plan:$/m)
    .slice(1)
    .map(
      (stuk) =>
        JSON.parse(stuk.slice(stuk.indexOf('{'), stuk.lastIndexOf('}') + 1)) as { 'Query Text': string; Plan: Plan },
    )
    .filter(({ 'Query Text': query }) => !query.includes('set_config('))
    .map(({ 'Query Text': query, Plan: plan }) => ({
      query,
      buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
      rijen: plan['Actual Rows'],
      plan,
    }))
}

export const sizeOf = (pad: string): number => statSync(pad).size
