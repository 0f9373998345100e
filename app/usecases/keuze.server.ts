import { hulpMetId, type SoortHulp } from '#app/domain/aanbod/hulp.ts'
import { productMetCode } from '#app/domain/aanbod/regio.ts'
import { refuse } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Vorm } from '#app/domain/traject/keuze-feiten.ts'
import { pgbTeksten } from '#app/domain/traject/pgb.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { gecontracteerdVoor } from '#db/queries/aanbod.ts'
import { deelNiets } from '#db/queries/gedeeld.ts'
import { rondKeuze } from '#db/queries/keuze.ts'
import type { Ctx, InwonerCtx, ToegangCtx } from './ctx.ts'
import type { Formulier } from './eenmaal.server.ts'
import { geefOpdracht } from './opdracht.server.ts'
import { loadTraject, openTraject } from './traject.server.ts'

/** The kind of help that was established; null while none is. */
export function hulpVanTraject({ gemeente, keuze }: Pick<Traject, 'gemeente' | 'keuze'>): SoortHulp | null {
  const product = keuze.hulp && productMetCode(gemeente, keuze.hulp.product)
  return (product && hulpMetId(product.hulp)) ?? null
}

export type Gecontracteerd = Awaited<ReturnType<typeof gecontracteerdVoor>>[number]

/** Who may be chosen today for the help that was established: nobody while none is (D3L-11, D4-24). */
export async function keuzeUit(tx: Tx, ctx: Ctx, traject: Traject): Promise<Gecontracteerd[]> {
  const hulp = hulpVanTraject(traject)
  return hulp ? gecontracteerdVoor(tx, traject.gemeente, hulp.nr, datumVan(ctx.now)) : []
}

/**
 * The traject with who may be chosen, what everybody in it is called, the words that were said about it and what is shared; null when it does not exist or is
 * not for this actor. `omTe`: to read it, which the read log says, or to do something with it. `lijst`: false where nobody is chosen from it.
 */
export async function openKeuze(
  ctx: InwonerCtx | ToegangCtx,
  trajectId: string,
  wat: string,
  omTe: 'lezen' | 'doen' = 'lezen',
  { lijst = true }: { lijst?: boolean } = {},
) {
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const traject =
      omTe === 'lezen' ? await openTraject(tx, ctx, trajectId, wat) : await loadTraject(tx, ctx, trajectId)
    if (!traject) return null
    const { teksten, ...rond } = await rondKeuze(tx, {
      trajectId: traject.id,
      gemeente: traject.gemeente,
      teksten: tekstenIn(traject),
      kvks: kvksIn(traject),
      hulp: (lijst && hulpVanTraject(traject)?.nr) || null,
      vandaag: datumVan(ctx.now),
    })
    return { traject, ...rond, woordenVan: (id: string | null) => teksten.find((een) => een.id === id) ?? null }
  })
}

export type OpenKeuze = NonNullable<Awaited<ReturnType<typeof openKeuze>>>

/** Every aanbieder that this choice is about, by number. */
export function kvksIn({ keuze: { voorkeuren, advies, matches, goed } }: Pick<Traject, 'keuze'>): string[] {
  const alle = [...(voorkeuren ?? []), ...matches].map(({ kvk }) => kvk)
  return [...new Set([...alle, ...(goed?.kvks ?? []), ...(advies?.kvk ? [advies.kvk] : [])])]
}

/** Every text that was written about the choice. */
function tekstenIn({ keuze: { hulp, tekst, advies, matches, pgb, buitenContract } }: Traject): string[] {
  const bijMatches = matches.flatMap(({ antwoord, ingetrokken, vragen, intensiteit, terug }) => [
    ...vragen.flatMap(({ vraag, antwoord: gezegd }) => [vraag, gezegd]),
    ...[antwoord?.tekst, ingetrokken?.tekst, intensiteit?.tekst, terug],
  ])
  return [
    hulp?.verlengd,
    hulp?.duurder,
    tekst,
    advies?.tekst,
    advies?.reis?.tekst,
    ...bijMatches,
    ...pgbTeksten.map((een) => pgb?.[een]),
    pgb?.oordeel?.tekst,
    ...[buitenContract?.naam, buitenContract?.tekst, buitenContract?.antwoord?.tekst],
  ].filter((id) => id != null)
}

/** What the inwoner prefers, the first first: by the number of the aanbieder in the list, and the onderaannemer or party of it they would like. */
export type Gekozen = { nr: number; partij: string | null }

/**
 * The inwoner chooses up to three aanbieders, or says not to know yet with none (D0-27, D2-11, D3L-11). Refuses who is not contracted for this help today, and
 * a party that does not work with that aanbieder. What was shared for an earlier choice is shared no more.
 */
export function kiesAanbieders(
  ctx: InwonerCtx,
  trajectId: string,
  formulier: Formulier,
  { gekozen, reden }: { gekozen: readonly Gekozen[]; reden: string },
) {
  return geefOpdracht(
    ctx,
    trajectId,
    formulier,
    async ({ tx, traject, noteer }) => {
      const uit = await keuzeUit(tx, ctx, traject)
      const voorkeuren = gekozen.map(({ nr, partij }) => ({ wie: uit.find((een) => een.nr === nr), partij }))
      const kan = voorkeuren.every(
        ({ wie, partij }) => partij === null || (wie && [...wie.partijen, ...wie.onderaannemers].includes(partij)),
      )
      if (!kan) return refuse('niet-gecontracteerd')
      return {
        type: 'KiesAanbieders',
        voorkeuren: voorkeuren.map(({ wie, partij }) => ({ kvk: wie?.kvk ?? '', partij })),
        tekst: reden ? noteer('keuze', reden) : null,
        gecontracteerd: uit.map(({ kvk }) => kvk),
      }
    },
    (tx, { id }) => deelNiets(tx, id),
  )
}

/** Chooses how the help is arranged: by the gemeente, or with a budget (D1-17). Refuses before the help is established (D1-22). */
export function kiesVorm(ctx: InwonerCtx, trajectId: string, formulier: Formulier, vorm: Vorm) {
  return geefOpdracht(ctx, trajectId, formulier, () => ({ type: 'KiesVorm', vorm }))
}
