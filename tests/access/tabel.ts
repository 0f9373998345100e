import { mijnHulpvraag } from './tabel-hulpvraag.ts'
import { mijnTraject } from './tabel-inwoner.ts'
import { keuzeRijen } from './tabel-keuze.ts'
import { looptRijen } from './tabel-loopt.ts'
import { medewerkerRijen } from './tabel-medewerkers.ts'
import { open, uitloggen } from './tabel-open.ts'
import { reisRijen } from './tabel-reis.ts'
import { regieRijen } from './tabel-regie.ts'
import type { Rij } from './tabel-rij.ts'
import { toegang } from './tabel-toegang.ts'
import { zorgplanRijen } from './tabel-zorgplan.ts'

/**
 * The one list of who may do what where: every route of the portal, with the things it can be asked for, and what everybody gets. The order
 * counts for the posts that are accepted: each changes what the rows after it find.
 */
export const tabel: readonly Rij[] = [
  ...open,
  ...mijnHulpvraag,
  ...mijnTraject,
  ...toegang,
  ...regieRijen,
  ...reisRijen,
  ...keuzeRijen,
  ...zorgplanRijen,
  ...looptRijen,
  ...medewerkerRijen,
  ...uitloggen,
]
