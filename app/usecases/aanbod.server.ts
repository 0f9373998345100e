import { isGecontracteerd } from '#app/domain/aanbod/aanbieder.ts'
import { hulpVan } from '#app/domain/aanbod/regio.ts'
import type { SoortHulp } from '#app/domain/aanbod/hulp.ts'
import { hoogstensNaast, watVerruimt, zoekIn, type Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { aanbiedersMet, aanbodLijst, vermeldingenVan } from '#db/queries/aanbod.ts'
import type { Ctx, ToegangCtx } from './ctx.ts'

/** Whoever asks gets what everybody gets: nobody's list differs from that of another (D3L-11). */
const iedereen = { soort: 'open' } as const

/** All contracted aanbieders of one kind of help that fit the wishes, in the order asked for; when there are none, which wish stands in the way. */
export async function zoekAanbieders(ctx: Ctx, gemeente: string, hulp: SoortHulp, vraag: Zoekvraag) {
  const vandaag = datumVan(ctx.now)
  const vermeldingen = await ctx.db.asActor(iedereen, (tx) => vermeldingenVan(tx, gemeente, hulp.nr, vandaag))
  const gevonden = zoekIn(vermeldingen, vraag, vandaag)
  return { gevonden, verruim: gevonden.length === 0 ? watVerruimt(vermeldingen, vraag, vandaag) : [] }
}

/** These aanbieders in full, in the order asked for and at most three; who is unknown, not published or not contracted today is left out (D4-24). */
export async function openAanbieders(ctx: Ctx, gemeente: string, nrs: readonly number[]) {
  const vandaag = datumVan(ctx.now)
  const gevraagd = [...new Set(nrs)].slice(0, hoogstensNaast)
  if (gevraagd.length === 0) return []
  const rijen = await ctx.db.asActor(iedereen, (tx) => aanbiedersMet(tx, gemeente, gevraagd))
  return gevraagd
    .flatMap((nr) => rijen.find((rij) => rij.nr === nr && isGecontracteerd(rij, vandaag)) ?? [])
    .map((rij) => ({ ...rij, hulp: hulpVan(gemeente, rij.producten) }))
}

/** One page of all aanbieders that the own gemeente contracted, in every period, published or not. */
export async function bekijkAanbod(ctx: ToegangCtx, na: { naam: string; nr: number } | null, aantal: number) {
  return ctx.db.asActor(ctx.actor, (tx) => aanbodLijst(tx, ctx.actor.gemeente, na, aantal))
}
