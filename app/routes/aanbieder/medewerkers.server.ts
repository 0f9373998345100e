import type { CtxOf } from '#app/server/actor.server.ts'
import { dagKort } from '#app/server/datum.server.ts'
import { nieuweSleutel } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { openMedewerkers } from '#app/usecases/medewerkers.server.ts'

export const gedaan = ['ingetrokken', 'verwijderd', 'beheer', 'geen-beheer'] as const

/** What the address says was done, or null. */
export const gedaanIn = (request: Request) =>
  gedaan.find((een) => een === new URL(request.url).searchParams.get('gedaan')) ?? null

/** The people of an aanbieder, its open invitations and what happened with them, in words. */
export function toonMedewerkers(
  { taal, actor }: CtxOf<'aanbieder'>,
  { werken, uitgenodigd, gebeurd }: NonNullable<Awaited<ReturnType<typeof openMedewerkers>>>,
) {
  const t = translate(taal, 'medewerkers')
  const naamOf = (naam: string) => naam || t('zonderNaam')
  return {
    werken: werken.map(({ id, naam, sinds, laatst, beheert }) => ({
      id,
      naam: naamOf(naam),
      zelf: id === actor.medewerkerId,
      sinds: dagKort(taal, sinds),
      laatst: dagKort(taal, laatst),
      beheert,
    })),
    uitgenodigd: uitgenodigd.map(({ id, voor, tot, voorbij }) => ({
      ...{ id, voor, voorbij, tot: dagKort(taal, tot), sleutel: nieuweSleutel() },
    })),
    gebeurd: gebeurd.map(({ type, op, wie, door }) => ({
      op: dagKort(taal, op),
      zin: t(`gebeurd.${type}`, { wie: naamOf(wie), door: naamOf(door) }),
    })),
  }
}

export type Getoond = ReturnType<typeof toonMedewerkers>
