import { hulpMetId } from '#app/domain/aanbod/hulp.ts'
import { productMetCode } from '#app/domain/aanbod/regio.ts'
import { kort, kortMetSlot, kortTekst, plaatsVoor, type Gekort } from '#app/domain/afsprakenoverzicht/een-blad.ts'
import { opVolgorde } from '#app/domain/traject/afspraken.ts'
import { resultatenInOverzicht } from '#app/domain/afsprakenoverzicht/resultaten.ts'
import type { Blok, Document } from '#app/forms/document.tsx'
import type { OpenAfsprakenoverzicht } from '#app/usecases/afsprakenoverzicht.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { bereikbaarheidVan } from './bereikbaarheid.server.ts'
import { dag, dagKort } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { niveauTekst, opsomming, productNaam } from './keuze-tonen.server.ts'
import { voertaalVan } from './taal.server.ts'
import { resultatenMetTitel } from './zorgplan-tonen.server.ts'

type Punt = { naam: string; stand?: string }
type Lezer = 'inwoner' | 'staf'
type Getoond = { taal: Taal; lezer: Lezer; partij: PartijCtx['actor']['soort']; open: OpenAfsprakenoverzicht }

/**
 * The Afspraken Overzicht on one A4 (D4-32, D4-35, D3L-28): what was agreed, for which results, how much and until when, how often it is looked at, whom to call and who does
 * what. What does not fit is counted and named, with where all of it stands.
 */
export function afsprakenDocument(ctx: Pick<PartijCtx, 'taal' | 'actor'>, open: OpenAfsprakenoverzicht): Document {
  const partij = ctx.actor.soort as PartijCtx['actor']['soort']
  const getoond = { taal: ctx.taal, lezer: partij === 'inwoner' ? 'inwoner' : 'staf', partij, open } as const
  const t = translate(ctx.taal, 'afsprakenoverzicht')
  const { nummer, betrokkeneNaam } = open.traject
  return {
    taal: voertaalVan(ctx.taal),
    boven: partij === 'aanbieder' ? nummer : t('boven', { nummer, naam: kortTekst(betrokkeneNaam, 60) }),
    titel: t(`${partij}.titel`),
    inleiding: t(`${partij}.inleiding`),
    blokken: [
      ...lijst(t('hulp.kop'), hulpPunten(getoond)),
      ...lijst(t(`${getoond.lezer}.resultaten`), resultaatPunten(getoond)),
      ...lijst(t('omvang.kop'), omvangPunten(getoond)),
      ...lijst(t('wie.kop'), wiePunten(getoond)),
      ...lijst(t('bereik.kop'), bereikPunten(getoond)),
    ],
  }
}

const lijst = (tekst: string, punten: Punt[]): Blok[] => [
  { soort: 'kop', tekst },
  { soort: 'lijst', vorm: 'gewoon', kop: '', punten },
]

/** Which help, in words and by its number, how heavy, from when until when, and how often it is looked at. */
function hulpPunten({ taal, open: { traject, hulp, match } }: Getoond): Punt[] {
  const t = translate(taal, 'afsprakenoverzicht')
  const gegeven = match?.intensiteit ?? null
  const code = gegeven?.product ?? hulp.product
  const product = productMetCode(traject.gemeente, code)
  const punt = (naam: string, stand: string | false | null | undefined): Punt[] => (stand ? [{ naam, stand }] : [])
  const { begonnen, einde, evaluaties } = traject.uitvoering
  const gekeken = evaluaties.slice(-2).map((een) => dagKort(taal, een.dag))
  const wet = hulpMetId(product?.hulp ?? null)?.wet
  return [
    ...punt(t('hulp.wat'), productNaam(taal, traject.gemeente, code)),
    ...punt(
      t('hulp.product'),
      [
        product?.vorm === 'profiel' ? t('hulp.profiel', product) : t('hulp.code', { code }),
        ...(product && wet === 'jeugd' ? [t('hulp.segment', product)] : []),
      ].join(', '),
    ),
    ...punt(
      t('hulp.intensiteit'),
      gegeven && t(match?.vastOp ? 'hulp.vast' : 'hulp.nietVast', { niveau: niveauTekst(taal, gegeven.intensiteit) }),
    ),
    ...punt(t('hulp.doel'), gegeven && t(`hulp.doelen.${gegeven.doel}`)),
    ...punt(t('hulp.erbij'), gegeven?.componenten.map((een) => t(`hulp.component.${een}`)).join(', ')),
    ...punt(t('hulp.duur'), t('hulp.vanTot', { van: dag(taal, hulp.van), tot: dag(taal, hulp.tot) })),
    ...punt(t('hulp.begonnen'), begonnen && dag(taal, begonnen.dag)),
    ...punt(t('hulp.einde'), einde && dag(taal, einde.dag)),
    ...punt(t('hulp.evaluaties'), t('hulp.keer', { aantal: hulp.evaluaties })),
    ...punt(t('hulp.gekeken'), gekeken.length > 0 && opsomming(taal, gekeken)),
  ]
}

/** The results that the aanbieder works on: what the inwoner lets it read of them. */
function resultaatPunten(getoond: Getoond): Punt[] {
  const { taal, lezer, open } = getoond
  const t = translate(taal, 'afsprakenoverzicht')
  const ids = resultatenInOverzicht(open)
  const titels = resultatenMetTitel(open.plan, lezer).flatMap(({ id, titel }) => (ids.includes(id) ? [titel] : []))
  if (titels.length === 0) return [{ naam: t(`${lezer}.geenResultaten`) }]
  const gekort = kort(titels, plaatsVoor.resultaten)
  return [...gekort.teksten.map((naam) => ({ naam })), ...restPunt(taal, gekort, 'plan')]
}

/** How much and how often, as the aanbieder states it in the zorgplan, beside what it does. */
function omvangPunten({ taal, lezer, open }: Getoond): Punt[] {
  const t = translate(taal, 'afsprakenoverzicht')
  const activiteiten = open.zorgplan?.inhoud.activiteiten ?? []
  if (activiteiten.length === 0) return [{ naam: t(`${lezer}.geenOmvang`) }]
  const titels = resultatenMetTitel(open.plan, lezer)
  const paren = activiteiten.map(({ wat, omvang, resultaten }) => ({
    begin: wat || titels.flatMap(({ id, titel }) => (resultaten.includes(id) ? [titel] : [])).join(', '),
    slot: omvang,
  }))
  const gekort = kortMetSlot(paren, plaatsVoor.activiteiten, (wat, omvang) =>
    omvang ? t('omvang.regel', { wat: wat.replace(/\.$/, ''), omvang }) : wat,
  )
  const { antwoord } = open.traject.uitvoering.zorgplan ?? {}
  return [
    ...gekort.teksten.map((naam) => ({ naam })),
    ...restPunt(taal, gekort, 'zorgplan'),
    { naam: t(`${lezer}.zorgplan.${antwoord?.wat ?? 'open'}`, { nr: open.zorgplan!.nr }) },
  ]
}

/** Who does what: what always holds, and what somebody promised and still has to do. */
function wiePunten({ taal, lezer, open }: Getoond): Punt[] {
  const t = translate(taal, 'afsprakenoverzicht')
  const beloften = opVolgorde(open.traject.afspraken).flatMap(({ einde, tekst, wie, tot }) => {
    const wat = einde ? null : open.woordenVan(tekst)
    return wat ? [{ wie, tot, wat }] : []
  })
  const gekort = kort(
    beloften.map(({ wat }) => wat),
    plaatsVoor.beloften,
  )
  return [
    { naam: t(`${lezer}.wie`), stand: t(`${lezer}.doetInwoner`) },
    { naam: t('wie.aanbieder'), stand: t(`${lezer}.doetAanbieder`) },
    { naam: t('wie.gemeente'), stand: t(`${lezer}.doetGemeente`) },
    ...gekort.teksten.map((wat, plek) => {
      const { wie, tot } = beloften[plek]!
      return { naam: t(`${lezer}.belofte.${wie}`, { dag: dagKort(taal, tot) }), stand: wat }
    }),
    ...restPunt(taal, gekort, 'afspraken'),
  ]
}

/** Whom to call. */
function bereikPunten({ taal, lezer, partij, open }: Getoond): Punt[] {
  const t = translate(taal, 'afsprakenoverzicht')
  const { naam: gemeente, telefoon, bellenVan, bellenTot } = bereikbaarheidVan(open.traject.gemeente)
  const wie = open.contactpersoon ? t('bereik.van', { ...open.contactpersoon, gemeente }) : gemeente
  const uitvoerder = open.zorgplan?.inhoud.uitvoerder?.naam ?? open.match?.partij
  return [
    { naam: t('wie.gemeente'), stand: t('bereik.bel', { wie, telefoon, van: bellenVan, tot: bellenTot }) },
    {
      naam: t('wie.aanbieder'),
      stand: partij === 'aanbieder' ? t('bereik.zelf') : (open.naam ?? t(`${lezer}.geenAanbieder`)),
    },
    ...(uitvoerder ? [{ naam: t('bereik.partij'), stand: kortTekst(uitvoerder, 80) }] : []),
  ]
}

/** What is not shown here is named: how many, and where all of it stands. */
function restPunt(taal: Taal, { rest, afgekort }: Gekort, waar: 'plan' | 'zorgplan' | 'afspraken'): Punt[] {
  const t = translate(taal, 'afsprakenoverzicht')
  if (rest > 0) return [{ naam: t(`rest.${waar}.meer`, { count: rest }) }]
  return afgekort ? [{ naam: t(`rest.${waar}.heel`) }] : []
}
