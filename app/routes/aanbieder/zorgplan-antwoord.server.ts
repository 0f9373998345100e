import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { gezelschappen, herkenningen } from '#app/domain/traject/instemming.ts'
import { zonderGezagGronden, type ZonderGezagGrond } from '#app/domain/traject/uitvoering-feiten.ts'
import { kanZonderGezag, nogTeVragen, wieIs } from '#app/domain/traject/zorgplan-instemming.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { translate } from '#app/server/i18n.server.ts'
import { wieVan } from '#app/server/zorgplan-stemmen.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { AntwoordZorgplan } from '#app/usecases/zorgplan-instemmen.server.ts'

const wijzen = ['handtekening', 'gesproken'] as const

/** Who without a sign-in still has to answer, of whom the aanbieder writes it down. */
export const opTeSchrijven = ({ uitvoering }: Pick<Traject, 'uitvoering'>) =>
  nogTeVragen(uitvoering).filter(({ zelf }) => !zelf)

/** Whether the aanbieder can write anything down about the consent now. */
export const kanOpschrijven = (traject: Pick<Traject, 'uitvoering'>): boolean => {
  const { zorgplan, einde, begonnen } = traject.uitvoering
  if (!zorgplan || einde || (begonnen && zorgplan.antwoord)) return false
  return opTeSchrijven(traject).length > 0 || kanZonderGezag(zorgplan)
}

/** What is written down of an answer: `wie` are the names that the form can hold. */
const antwoordVelden = (open: readonly { als: string }[], wie: readonly string[]): readonly Veld[] => [
  { naam: 'wie', soort: 'keuze', opties: wie, nodig: true },
  { naam: 'antwoord', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
  { naam: 'reden', soort: 'lang', max: 4000, alleenBij: { veld: 'antwoord', waarde: 'nee' } },
  { naam: 'hoe', soort: 'keuze', opties: wijzen, nodig: true },
  { naam: 'gegeven', soort: 'datum', totVandaag: true, nodig: true },
  { naam: 'herkend', soort: 'keuze', opties: herkenningen, nodig: true },
  ...(open.some(({ als }) => als === 'jeugdige')
    ? [{ naam: 'erbij', soort: 'keuze' as const, opties: gezelschappen }]
    : []),
]

export const zonderVelden: readonly Veld[] = [
  { naam: 'grond', soort: 'keuze', opties: zonderGezagGronden, nodig: true },
  { naam: 'waarom', soort: 'lang', max: 4000, nodig: true },
]

/** The fields of who can be written down now. `gepost`: who the form says, also when that answer came in meanwhile: then the use case refuses it, and what was typed is kept. */
export function veldenNu(traject: Pick<Traject, 'uitvoering'> | undefined, gepost = ''): readonly Veld[] {
  const open = traject ? opTeSchrijven(traject) : []
  const namen = open.map(wieIs)
  return antwoordVelden(open, gepost ? [...namen, gepost] : namen)
}

/** The fields of an answer with their words. */
export function tekenAntwoord(taal: Taal, traject: Pick<Traject, 'uitvoering'>): GetekendVeld[] {
  const t = translate(taal, 'zorgplan')
  const r = translate(taal, 'regie')
  const nodig = traject.uitvoering.zorgplan?.nodig ?? []
  const opties = {
    wie: opTeSchrijven(traject).map((een) => ({ waarde: wieIs(een), label: wieVan(taal, een, nodig) })),
    antwoord: (['ja', 'nee'] as const).map((waarde) => ({ waarde, label: t(`staf.antwoord.${waarde}`) })),
    hoe: wijzen.map((waarde) => ({ waarde, label: r(`akkoord-vastleggen.velden.hoe.opties.${waarde}`) })),
    herkend: herkenningen.map((waarde) => ({ waarde, label: r(`akkoord-vastleggen.velden.herkend.opties.${waarde}`) })),
    erbij: gezelschappen.map((waarde) => ({ waarde, label: r(`akkoord-vastleggen.velden.erbij.opties.${waarde}`) })),
  }
  const alle: Record<string, GetekendVeld> = {
    wie: { naam: 'wie', soort: 'keuze', label: t('staf.antwoord.wie'), opties: opties.wie },
    antwoord: { naam: 'antwoord', soort: 'keuze', label: t('staf.antwoord.antwoord'), opties: opties.antwoord },
    reden: { naam: 'reden', soort: 'lang', label: t('staf.antwoord.reden'), uitleg: t('staf.antwoord.redenUitleg') },
    hoe: { naam: 'hoe', soort: 'keuze', label: t('staf.antwoord.hoe'), opties: opties.hoe },
    gegeven: { naam: 'gegeven', soort: 'datum', label: t('staf.antwoord.gegeven') },
    herkend: { naam: 'herkend', soort: 'keuze', label: t('staf.antwoord.herkend'), opties: opties.herkend },
    erbij: {
      ...{ naam: 'erbij', soort: 'keuze', label: t('staf.antwoord.erbij'), uitleg: t('staf.antwoord.erbijUitleg') },
      opties: opties.erbij,
    },
  }
  return veldenNu(traject).flatMap(({ naam }) => alle[naam] ?? [])
}

/** The fields about starting without who has gezag, with their words. */
export function tekenZonder(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'zorgplan')
  const opties = zonderGezagGronden.map((waarde) => ({ waarde, label: t(`staf.stemmen.zonder.${waarde}`) }))
  return [
    { naam: 'grond', soort: 'keuze', label: t('staf.antwoord.zonder.grond'), opties },
    { naam: 'waarom', soort: 'lang', label: t('staf.antwoord.zonder.waarom'), uitleg: t('staf.antwoord.zonder.lees') },
  ]
}

/** What was filled in about an answer, for this version of the zorgplan. */
export const antwoordUit = (waarden: Waarden, zorgplan: number) =>
  ({
    ...{ wie: waarden['wie'], zorgplan, antwoord: waarden['antwoord'], hoe: waarden['hoe'] },
    ...{ gegevenOp: waarden['gegeven'], herkend: waarden['herkend'], erbij: waarden['erbij'] || null },
    reden: waarden['reden'] ?? '',
  }) as AntwoordZorgplan

export const zonderUit = (waarden: Waarden, zorgplan: number) => ({
  zorgplan,
  grond: waarden['grond'] as ZonderGezagGrond,
  woorden: String(waarden['waarom'] ?? ''),
})
