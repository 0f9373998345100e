import { createHash } from 'node:crypto'
import type { BalieHulpvraag, BaliePersoon } from '#app/domain/hulpvraag/balie.ts'
import { schrijfHulpvraagIn, type BsnVorm } from '#app/usecases/balie.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { formulier, gelukt, metKopie } from '#tests/builders/verhaal.ts'

/** A BSN as the tests store it: the hash is what sign-in finds somebody by. */
export const bsnVorm: BsnVorm = (bsn) => ({
  bsnVersleuteld: createHash('sha256').update(`vorm ${bsn}`).digest(),
  bsnSleutels: [
    createHash('sha256').update(`nieuw ${bsn}`).digest(),
    createHash('sha256').update(`oud ${bsn}`).digest(),
  ],
})

export const baliePersoon = (anders: Partial<BaliePersoon> = {}): BaliePersoon => ({
  voornamen: 'Berend',
  achternaam: 'Proef',
  geboortedatum: '1950-01-02',
  bsn: null,
  straat: null,
  huisnummer: null,
  postcode: null,
  woonplaats: null,
  ...anders,
})

export const balieVraag = (anders: Partial<BalieHulpvraag> = {}): BalieHulpvraag => ({
  kanaal: 'bel',
  binnenOp: '2026-02-26',
  woorden: 'Hij kan de trap niet meer op.',
  telefoon: '0612345678',
  spoed: false,
  betrokkene: baliePersoon(),
  vrager: null,
  ...anders,
})

export const schrijfIn = (ctx: ToegangCtx, vraag: BalieHulpvraag, form = formulier()) =>
  schrijfHulpvraagIn(ctx, form, vraag, { ...metKopie, bsnVorm })

/** A hulpvraag that the toegang wrote down. Out: the id of the traject. */
export const ingeschreven = async (ctx: ToegangCtx, vraag = balieVraag()): Promise<string> =>
  (await gelukt(schrijfIn(ctx, vraag))).trajectId
