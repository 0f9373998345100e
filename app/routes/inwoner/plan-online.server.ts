import { redirect } from '@remix-run/node'
import { isPlanOnline } from '#app/domain/gemeente/gemeenten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'

/** Leads to the page about the form by post or mail when this gemeente does not have the plan filled in here (D0-03). */
export function alleenOnline({ id, gemeente, plan }: Traject): void {
  if (plan.bij === 'inwoner' && !isPlanOnline(gemeente)) throw redirect(`/mijn/traject/${id}/formulier`, 303)
}
