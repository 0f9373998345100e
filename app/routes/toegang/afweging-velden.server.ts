import { vrijeHulpIn } from '#app/domain/gemeente/vrije-hulp.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import {
  aanspraken,
  oordelen,
  regelingen,
  wegingUitkomsten,
  type Aanspraak,
  type Bron,
  type Gewogen,
  type Oordeel,
  type Regeling,
  type WegingUitkomst,
} from '#app/domain/traject/afweging-feiten.ts'
import { openInWeging, regelingenVoor, volgordeVoor } from '#app/domain/traject/afweging-stand.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { VeldFout } from '#app/forms/lees-velden.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { translate } from '#app/server/i18n.server.ts'
import type { NieuweWeging, OpenAfweging } from '#app/usecases/afweging.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

type Over = Pick<Traject, 'gemeente' | 'klantreis' | 'wet'>

const veldVan = (regeling: Regeling): string => `via-${regeling}`
const waaromBij = (bron: Bron): string => `${bron}-waarom`

/** The fields of one weighing, in the order of the process profile (C22): of each the judgement and why, what is free nearby, and each scheme. */
export function wegingVelden(traject: Over): Veld[] {
  const bijBron = (bron: Bron): Veld[] => [
    { naam: bron, soort: 'keuze', opties: oordelen },
    ...(bron === 'voorliggend'
      ? regelingenVoor(traject).map((een): Veld => ({ naam: veldVan(een), soort: 'keuze', opties: aanspraken }))
      : []),
    ...(bron === 'algemeen' && vrijeHulpIn(traject.gemeente).length > 0 ? [plekkenVeld(traject)] : []),
    { naam: waaromBij(bron), soort: 'lang', max: 2000 },
  ]
  return [
    ...volgordeVoor(traject).flatMap(bijBron),
    { naam: 'uitkomst', soort: 'keuze', opties: wegingUitkomsten, nodig: true },
    { naam: 'reden', soort: 'lang', max: 4000, nodig: true },
    { naam: 'levenslang', soort: 'keuzes', opties: ['ja'] },
  ]
}

const plekkenVeld = ({ gemeente }: Over): Veld => ({
  ...{ naam: 'plekken', soort: 'keuzes' },
  opties: vrijeHulpIn(gemeente).map(({ id }) => id),
})

/** The same fields with their words. */
export function tekenWeging(taal: Taal, traject: Over): GetekendVeld[] {
  const t = translate(taal, 'afweging')
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  const volgorde = volgordeVoor(traject)
  const naamVan = (bron: Bron) => t(`bron.${bron}.kop`)
  const bijBron: Partial<Record<Bron, string>> = {
    eigen: t('form.eigenUitleg'),
    algemeen: t('form.algemeenUitleg'),
  }
  const waaromUitleg: Partial<Record<Bron, string>> = {
    verzekering: t('form.verzekeringUitleg'),
    voorliggend: t('form.voorliggendUitleg'),
  }
  const woorden: Record<string, Omit<GetekendVeld, 'naam' | 'soort'>> = {
    plekken: {
      label: t('form.plekken'),
      uitleg: t('form.plekkenUitleg'),
      optioneel,
      opties: vrijeHulpIn(traject.gemeente).map(({ id, ...plek }) => ({ waarde: id, label: t('form.plek', plek) })),
    },
    uitkomst: {
      label: t('form.uitkomst'),
      opties: wegingUitkomsten.map((waarde) => ({ waarde, label: t(`form.uitkomsten.${waarde}`) })),
    },
    reden: { label: t('form.reden'), uitleg: t('form.redenUitleg') },
    levenslang: {
      label: t('form.levenslang'),
      optioneel,
      opties: [{ waarde: 'ja', label: t('form.levenslangOptie') }],
    },
  }
  for (const [plek, bron] of volgorde.entries()) {
    woorden[bron] = {
      label: t('form.oordeel', { nr: plek + 1, bron: naamVan(bron) }),
      ...(bijBron[bron] ? { uitleg: bijBron[bron] } : {}),
      opties: oordelen.map((waarde) => ({ waarde, label: t(`oordeel.${waarde}`) })),
    }
    const uitleg = [waaromUitleg[bron], t('form.waaromUitleg')].filter(Boolean).join(' ')
    woorden[waaromBij(bron)] = { label: t('form.waarom', { bron: t(`bron.${bron}.kort`) }), uitleg }
  }
  for (const regeling of regelingen)
    woorden[veldVan(regeling)] = {
      label: t('form.regeling', { naam: t(`regeling.${regeling}`) }),
      opties: aanspraken.map((waarde) => ({ waarde, label: t(`aanspraak.${waarde}`) })),
      lijst: t('form.kies'),
    }
  return wegingVelden(traject).map(({ naam, soort }) => ({ naam, soort, ...woorden[naam]! }))
}

/** What was filled in, as a weighing; what has no judgement is left out. */
export function wegingUit(waarden: Waarden, traject: Over): NieuweWeging {
  const tekst = (naam: string) => String(waarden[naam] ?? '')
  const lijst = (naam: string) => [waarden[naam] ?? []].flat()
  return {
    bronnen: volgordeVoor(traject).flatMap((bron) => {
      const oordeel = tekst(bron) as Oordeel | ''
      return oordeel ? [{ bron, oordeel, woorden: tekst(waaromBij(bron)) }] : []
    }),
    plekken: lijst('plekken'),
    regelingen: Object.fromEntries(
      regelingenVoor(traject).flatMap((een) => {
        const stand = tekst(veldVan(een)) as Aanspraak | ''
        return stand ? [[een, stand]] : []
      }),
    ),
    uitkomst: tekst('uitkomst') as WegingUitkomst,
    levenslang: lijst('levenslang').includes('ja'),
    woorden: tekst('reden'),
  }
}

/** What is still empty: what has to be weighed and was not, and a judgement without a reason or a reason without a judgement. */
export function leegInWeging(waarden: Waarden, traject: Over): VeldFout[] {
  const weging = wegingUit(waarden, traject)
  const zonderTekst = weging.bronnen.map(({ bron, oordeel }) => ({ bron, oordeel, tekst: '' }))
  const open = new Set<string>(openInWeging({ ...weging, bronnen: zonderTekst, tekst: '' }, traject))
  const leeg = new Set<string>(regelingenVoor(traject).flatMap((een) => (open.has(een) ? [veldVan(een)] : [])))
  for (const bron of volgordeVoor(traject)) {
    if (open.has(bron) || (!waarden[bron] && waarden[waaromBij(bron)])) leeg.add(bron)
    if (waarden[bron] && !waarden[waaromBij(bron)]) leeg.add(waaromBij(bron))
  }
  return wegingVelden(traject).flatMap(({ naam }): VeldFout[] => (leeg.has(naam) ? [{ veld: naam, fout: 'leeg' }] : []))
}

/** What was weighed before, as the fields show it. */
export function wegingWaarden(gewogen: Gewogen, { tekstVan }: Pick<OpenAfweging, 'tekstVan'>): Waarden {
  const woorden = (id: string) => tekstVan(id)?.woorden ?? ''
  return Object.fromEntries<string | string[]>([
    ...gewogen.bronnen.flatMap(({ bron, oordeel, tekst }) => [
      [bron, oordeel] as const,
      [waaromBij(bron), woorden(tekst)] as const,
    ]),
    ...regelingen.map((een) => [veldVan(een), gewogen.regelingen[een] ?? ''] as const),
    ['plekken', [...gewogen.plekken]],
    ['uitkomst', gewogen.uitkomst],
    ['reden', woorden(gewogen.tekst)],
    ['levenslang', gewogen.levenslang ? ['ja'] : []],
  ])
}
