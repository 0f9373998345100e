import type { Refused } from '../refuse.ts'
import type { Gebeurtenis } from './gebeurtenissen.ts'

/** What follows from a command: the gebeurtenissen to write, none when it was so already, or why it cannot happen now. */
export type Decision = { ok: true; gebeurtenissen: Gebeurtenis[] } | Refused

/** Says yes, and what happened by it. */
export function accept(...gebeurtenissen: Gebeurtenis[]): Decision {
  return { ok: true, gebeurtenissen }
}
