import { instemmerVan } from '#app/domain/toestemming/wie-stemt-in.ts'
import { nogTeHoren } from '#app/domain/traject/instemming.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'

/**
 * Where the question about akkoord stands for this person: whether their own answer is needed, what was said already (by themselves, or
 * written down by the gemeente), and who has still to be heard (D2-08).
 */
export function instemmingVoor(ctx: InwonerCtx, traject: Traject) {
  const { instemming, akkoord } = traject
  const t = translate(ctx.taal, 'instemming')
  const { persoonId } = ctx.actor
  const eigen = instemmerVan(instemming.nodig, { persoon: persoonId, betrokkene: persoonId === traject.betrokkeneId })
  const open = nogTeHoren(instemming)
  const naam = traject.betrokkeneNaam
  return {
    nodig: eigen !== undefined,
    mag: akkoord.gevraagd !== null && !akkoord.antwoord && eigen !== undefined && isOpen(eigen, open, instemming.nodig),
    naam,
    gezegd: instemming.stemmen.map(({ als, hoe, resultaten, plan, op, gegevenOp }) => ({
      zin: t(`stem.${als}.${resultaten !== 'nee' && plan === 'ja' ? 'ja' : 'nee'}`, {
        naam,
        moment: gegevenOp ? dag(ctx.taal, gegevenOp) : dagEnTijd(ctx.taal, op),
      }),
      hoe: hoe === 'vinkje' ? null : t(`stem.${hoe}`),
    })),
    wachtOp: akkoord.antwoord
      ? []
      : open.filter((een) => een !== eigen).map(({ als }) => t(`wachtOp.${als}`, { naam })),
    vastgelegd: instemming.stemmen.some(({ hoe }) => hoe !== 'vinkje'),
  }
}

/** Without a list of who is needed, whoever comes first answers. */
const isOpen = <T>(eigen: T, open: readonly T[], nodig: readonly T[]) => nodig.length === 0 || open.includes(eigen)
