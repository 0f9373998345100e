import { createHash, randomUUID } from 'node:crypto'
import {
  bemensingVan,
  besluitBemensing,
  rollenVan,
  type Feit,
  type Opdracht,
} from '#app/domain/medewerkers/bemensing.ts'
import { leesCode } from '#app/domain/medewerkers/code.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { mayManageMedewerkers } from '#app/domain/toegankelijk.ts'
import type { Tx } from '#db/client.server.ts'
import {
  beheerdersVan,
  feitenVan,
  insertUitnodiging,
  mensenVan,
  uitnodigingenVan,
  uitnodigingMetCode,
  vestigingVan,
  voegFeitToe,
  zetRollen,
} from '#db/queries/organisatiefeit.ts'
import type { AanbiederCtx } from './ctx.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'

/**
 * The first who signs in for an organisatie works there and manages it: their sign-in (eHerkenning EH3) says that the organisatie itself lets them act for it, and
 * nobody else can invite them. Out: their roles; none for whoever comes after.
 */
export async function beginAlsEerste(tx: Tx, organisatieId: string, medewerker: string, op: Date): Promise<string[]> {
  if ((await feitenVan(tx, organisatieId)).length > 0) return []
  const feit: Feit = { type: 'EersteBegonnen', medewerker, uitnodiging: null, vestiging: null, door: null, op }
  if (!(await voegFeitToe(tx, organisatieId, 1, feit))) return []
  const rollen = rollenVan(bemensingVan([feit]), medewerker)
  await zetRollen(tx, medewerker, rollen)
  return rollen
}

/** Who works at the own organisatie, who is invited and who left; null for who does not manage it. */
export async function openMedewerkers(ctx: AanbiederCtx) {
  if (!mayManageMedewerkers(ctx.actor)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const organisatie = ctx.actor.organisatieId
    const feiten = await feitenVan(tx, organisatie)
    const { medewerkers, uitnodigingen } = bemensingVan(feiten)
    if (medewerkers.size === 0) return null
    const mensen = await mensenVan(tx, organisatie)
    const voor = await uitnodigingenVan(tx, organisatie)
    return {
      werken: mensen.flatMap((wie) => {
        const werkt = medewerkers.get(wie.id)
        return werkt ? [{ ...wie, ...werkt }] : []
      }),
      uitgenodigd: [...uitnodigingen].map(([id, { op, tot }]) => ({
        ...{ id, op, tot, voor: voor.get(id) ?? '' },
        voorbij: tot < datumVan(ctx.now),
      })),
      gebeurd: feiten.toReversed().map(({ type, op, ...feit }) => ({
        ...{ type, op, door: naamVan(mensen, feit.door) },
        wie: feit.medewerker ? naamVan(mensen, feit.medewerker) : (voor.get(feit.uitnodiging ?? '') ?? ''),
      })),
    }
  })
}

const naamVan = (mensen: readonly { id: string; naam: string }[], id: string | null) =>
  mensen.find((een) => een.id === id)?.naam ?? ''

/** What a manager asks, except for inviting. Refuses what cannot be, and what a colleague changed at the same moment. */
export function wijzigMedewerkers(
  ctx: AanbiederCtx,
  formulier: Formulier,
  opdracht: Exclude<Opdracht, { type: 'NodigUit' | 'LosUitnodigingIn' }>,
): Promise<{ ok: true } | Refused> {
  return alsBeheerder(ctx, async (tx, feiten) => {
    // Of another organisatie, and who never was: not there, and nothing of the form is kept.
    const wie = 'medewerker' in opdracht ? opdracht.medewerker : null
    if (wie && !feiten.some(({ medewerker }) => medewerker === wie)) return refuse('niet-gevonden')
    return eenmaal<{ ok: true } | Refused>(tx, ctx, formulier, () => doe(tx, ctx, opdracht))
  })
}

/** Does it as a manager of the own organisatie. Refuses anybody else before anything is written: the rule, and the database that gives them no fact to decide on. */
async function alsBeheerder<T extends { ok: true }>(
  ctx: AanbiederCtx,
  work: (tx: Tx, feiten: Awaited<ReturnType<typeof feitenVan>>) => Promise<T | Refused>,
): Promise<T | Refused> {
  if (!mayManageMedewerkers(ctx.actor)) return refuse('niet-gevonden')
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const feiten = await feitenVan(tx, ctx.actor.organisatieId)
    return feiten.length > 0 ? work(tx, feiten) : refuse('niet-gevonden')
  })
}

/**
 * Invites a colleague. In: for whom, and how a code is made of the id of the invitation, so that the same form gives the same code again although only
 * its hash is kept.
 */
export function nodigUit(
  ctx: AanbiederCtx,
  formulier: Formulier,
  { voor, codeVan }: { voor: string; codeVan: (uitnodiging: string) => string },
): Promise<{ ok: true; uitnodiging: string } | Refused> {
  return alsBeheerder(ctx, (tx) =>
    eenmaal<{ ok: true; uitnodiging: string } | Refused>(tx, ctx, formulier, async () => {
      const id = randomUUID()
      const { organisatieId } = ctx.actor
      const vestiging = await vestigingVan(tx, ctx.actor.medewerkerId)
      const gedaan = await doe(tx, ctx, { type: 'NodigUit', uitnodiging: id, vestiging }, () =>
        insertUitnodiging(tx, { id, organisatieId, voor, code: hashOf(codeVan(id)) }),
      )
      return gedaan.ok ? { ok: true, uitnodiging: id } : gedaan
    }),
  )
}

/** Whom to ask to be let in, for who signed in for an organisatie and does not work there. */
export function wieBeheert({ db, actor }: AanbiederCtx): Promise<string[]> {
  return db.asActor({ soort: 'systeem' }, (tx) => beheerdersVan(tx, actor.organisatieId))
}

/**
 * Comes to work at the organisatie of the sign-in, with the code of an invitation of it. The system looks it up: who asks does not work there yet and may read nothing
 * of it. A second press finds that it is done. Refuses a code that is not of this organisatie, was used, withdrawn or is too old, and one for another branch.
 */
export function losUitnodigingIn(ctx: AanbiederCtx, getypt: string): Promise<{ ok: true } | Refused> {
  const code = leesCode(getypt)
  const { medewerkerId, organisatieId } = ctx.actor
  return ctx.db.asActor({ soort: 'systeem' }, async (tx) => {
    if (bemensingVan(await feitenVan(tx, organisatieId)).medewerkers.has(medewerkerId)) return { ok: true }
    const uitnodiging = code && (await uitnodigingMetCode(tx, organisatieId, hashOf(code)))
    if (!uitnodiging) return refuse('uitnodiging-onbekend')
    const vestiging = await vestigingVan(tx, medewerkerId)
    return doe(tx, ctx, { type: 'LosUitnodigingIn', uitnodiging, vestiging })
  })
}

/**
 * Decides on what happened so far and writes what follows. The number of what happened is the lock: who comes second decides again, on what the first did. In: what has to
 * stand there before it, if anything.
 */
async function doe(
  tx: Tx,
  { actor, now }: AanbiederCtx,
  opdracht: Opdracht,
  eerst?: () => Promise<void>,
): Promise<{ ok: true } | Refused> {
  for (let keer = 0; keer < 5; keer++) {
    const feiten = await feitenVan(tx, actor.organisatieId)
    const feit = besluitBemensing(bemensingVan(feiten), opdracht, actor.medewerkerId, now)
    if ('ok' in feit) return feit
    if (keer === 0) await eerst?.()
    if (await voegFeitToe(tx, actor.organisatieId, feiten.length + 1, feit)) {
      const na = bemensingVan([...feiten, feit])
      if (feit.medewerker) await zetRollen(tx, feit.medewerker, rollenVan(na, feit.medewerker))
      return { ok: true }
    }
  }
  return refuse('intussen-veranderd')
}

const hashOf = (code: string) => new Uint8Array(createHash('sha256').update(code).digest())
