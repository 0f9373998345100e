import type { Traject } from '#app/domain/traject/traject.ts'
import type { Zorgplanstem } from '#app/domain/traject/uitvoering-feiten.ts'
import { eigenStem, nogTeVragen, tellend } from '#app/domain/traject/zorgplan-instemming.ts'
import type { Instemmer } from '#app/domain/toestemming/wie-stemt-in.ts'
import type { InwonerCtx, Taal } from '#app/usecases/ctx.ts'
import { dag, dagEnTijd } from './datum.server.ts'
import { translate } from './i18n.server.ts'

const momentVan = (taal: Taal, { gegevenOp, op }: Zorgplanstem) =>
  gegevenOp ? dag(taal, gegevenOp) : dagEnTijd(taal, op)

/** For whom this person answers about the zorgplan, what was said already, and who else has to answer (Jeugdwet 7.3.4, D2-08). */
export function stemmenVoorInwoner({ taal, actor }: InwonerCtx, traject: Traject) {
  const { zorgplan } = traject.uitvoering
  if (!zorgplan) return null
  const t = translate(taal, 'zorgplan')
  const i = translate(taal, 'instemming')
  const naam = traject.betrokkeneNaam
  const isZelf = actor.persoonId === traject.betrokkeneId
  const eigen = eigenStem(zorgplan, { persoon: actor.persoonId, betrokkene: isZelf })
  const alsWie = eigen?.wie.als === 'gezagdrager' ? 'gezag' : isZelf ? 'zelf' : 'ander'
  return {
    eigen: eigen ?? null,
    voor: eigen ? t(`inwoner.stemmen.voor.${alsWie}`, { naam }) : t('inwoner.stemmen.nietNodig'),
    gezegd: zorgplan.stemmen.map((stem) => {
      const zin = i(`stem.${stem.als}.${stem.plan}`, { naam, moment: momentVan(taal, stem) })
      return stem.hoe === 'vinkje' ? zin : `${zin} ${t('inwoner.stemmen.opgeschreven')}`
    }),
    wachtOp: nogTeVragen(traject.uitvoering)
      .filter((een) => een !== eigen?.wie)
      .map(({ als }) => i(`wachtOp.${als}`, { naam })),
  }
}

/** Who has to agree with the zorgplan, in the words of professionals: what each said or that it is waited for. By role: an aanbieder reads no name of a parent (D1-33). */
export function stemmenVoorStaf(taal: Taal, { uitvoering }: Pick<Traject, 'uitvoering'>) {
  const { zorgplan } = uitvoering
  if (!zorgplan || zorgplan.nodig.length === 0) return []
  const t = translate(taal, 'zorgplan')
  const telt = tellend(zorgplan)
  return zorgplan.nodig.map((een) => {
    const stem = stemVan(een, zorgplan.stemmen)
    const stand = stem
      ? t(`staf.stemmen.${stem.plan}`, { moment: momentVan(taal, stem), hoe: t(`staf.stemmen.hoe.${stem.hoe}`) })
      : t(een.zelf ? 'staf.stemmen.wachtZelf' : 'staf.stemmen.wachtVragen')
    return {
      wie: wieVan(taal, een, zorgplan.nodig),
      stand: telt.nodig.includes(een) ? stand : `${stand} ${t('staf.stemmen.teltNiet')}`,
    }
  })
}

const stemVan = ({ als, persoon }: Instemmer, stemmen: readonly Zorgplanstem[]) =>
  stemmen.findLast((stem) => stem.als === als && (persoon === null || stem.persoon === persoon))

/** What somebody who has to agree is called; two with the same role are counted. */
export function wieVan(taal: Taal, een: Instemmer, nodig: readonly Instemmer[]): string {
  const t = translate(taal, 'zorgplan')
  const zelfde = nodig.filter(({ als }) => als === een.als)
  const naam = t(`staf.stemmen.wie.${een.als}`)
  return zelfde.length > 1 ? `${naam} ${zelfde.indexOf(een) + 1}` : naam
}

/** Why the help starts without who has gezag, with the words that were written down; null when it does not. */
export function toonZonderGezag(
  taal: Taal,
  { uitvoering: { zorgplan } }: Pick<Traject, 'uitvoering'>,
  teksten: readonly { id: string; woorden: string }[],
) {
  const zonder = zorgplan?.zonderGezag
  if (!zonder) return null
  const t = translate(taal, 'zorgplan')
  return {
    titel: t('staf.stemmen.zonder.titel'),
    grond: t(`staf.stemmen.zonder.${zonder.grond}`),
    woorden: teksten.find(({ id }) => id === zonder.tekst)?.woorden ?? null,
  }
}
