import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { cijfers, evaluatieUitkomsten, scores } from '#app/domain/traject/uitvoering-feiten.ts'
import { lopendeEvaluatie, loopt } from '#app/domain/traject/uitvoering-stand.ts'
import type { Blok, Document } from '#app/forms/document.tsx'
import type { GeladenDocument } from '#app/forms/documentpagina.tsx'
import type { HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { dag } from './datum.server.ts'
import { resultatenIn, stemmers } from './evaluatie-tonen.server.ts'
import { zoekHulp } from './hulp-loopt-pagina.server.ts'
import { translate } from './i18n.server.ts'
import { aankruisen, invul } from './invul-vraag.server.ts'
import { productNaam } from './keuze-tonen.server.ts'
import { pdfAntwoord } from './pdf/antwoord.server.ts'
import { tekenDocument } from './pdf/document.server.ts'
import { voertaalVan } from './taal.server.ts'

/** The form for the talk about the help, as a page of this party to print (D3L-45). */
export function formulierLoader(partij: Partij) {
  return async (args: LoaderFunctionArgs): Promise<GeladenDocument> => {
    const { ctx, gevonden, begin } = await zoek(args, partij, 'evaluatieformulier')
    const t = translate(ctx.taal, 'evaluatieformulier')
    return {
      ...formulier(ctx, gevonden),
      terug: { naar: `${begin}/evaluatie`, tekst: t('terug') },
      pdf: { naar: `${begin}/evaluatie/formulier/pdf`, tekst: t('pdf') },
    }
  }
}

/** The same to keep or print: the text of the page, drawn from the same list. */
export function formulierPdfLoader(partij: Partij) {
  return async (args: LoaderFunctionArgs) => {
    const { ctx, gevonden } = await zoek(args, partij, 'evaluatieformulier-pdf')
    const bytes = await tekenDocument(formulier(ctx, gevonden), ctx.now)
    return pdfAntwoord(bytes, `evaluatie-${gevonden.traject.nummer}.pdf`)
  }
}

/** While the help does not run there is nothing to talk about: the page of the evaluatie says so. */
async function zoek(args: LoaderFunctionArgs, partij: Partij, wat: string) {
  const gezien = await zoekHulp(args, partij, wat)
  if (!loopt(gezien.gevonden.traject.uitvoering)) throw redirect(`${gezien.begin}/evaluatie`, 303)
  return gezien
}

type Stof = { taal: PartijCtx['taal']; partij: Partij; hulp: HulpLoopt }

/** What is talked about, per result what each party says, how satisfied the inwoner is, what follows and what is agreed. What only the inwoner says is not on the paper of the aanbieder (D3L-40). */
function formulier({ taal, actor }: Pick<PartijCtx, 'taal' | 'actor'>, hulp: HulpLoopt): Document {
  const stof: Stof = { taal, partij: actor.soort as Partij, hulp }
  const t = translate(taal, 'evaluatieformulier')
  const { nummer, betrokkeneNaam } = hulp.traject
  const lezer = lezerVan(stof)
  return {
    taal: voertaalVan(taal),
    boven: stof.partij === 'aanbieder' ? nummer : t('boven', { nummer, naam: betrokkeneNaam }),
    titel: t(`${lezer}.titel`),
    inleiding: t(`${lezer}.waarvoor`),
    blokken: [
      ...overGesprek(stof),
      ...resultaten(stof),
      ...(stof.partij === 'aanbieder' ? [] : tevreden(stof)),
      ...vervolg(stof),
      { soort: 'kop', tekst: t('naKop') },
      { soort: 'alinea', tekst: t(`${lezer}.na`) },
    ],
  }
}

const lezerVan = ({ partij }: Stof): 'inwoner' | 'staf' => (partij === 'inwoner' ? 'inwoner' : 'staf')

function overGesprek({ taal, hulp: { traject, naam } }: Stof): Blok[] {
  const t = translate(taal, 'evaluatieformulier')
  const { hulp } = traject.keuze
  const { begonnen } = traject.uitvoering
  const nu = lopendeEvaluatie(traject.uitvoering)
  const punt = (wat: string, stand: string | undefined) => (stand ? [{ naam: wat, stand }] : [])
  return [
    { soort: 'kop', tekst: t('over.kop') },
    {
      ...{ soort: 'lijst', vorm: 'gewoon', kop: '' },
      punten: [
        ...punt(t('over.hulp'), hulp ? productNaam(taal, traject.gemeente, hulp.product) : undefined),
        ...punt(t('over.aanbieder'), naam),
        ...punt(t('over.begonnen'), begonnen ? dag(taal, begonnen.dag) : undefined),
        ...punt(t('over.tot'), hulp ? dag(taal, hulp.tot) : undefined),
        ...punt(t('over.dag'), nu ? dag(taal, nu.dag) : undefined),
      ],
    },
    ...(nu ? [] : [invul({ vraag: t('over.welkeDag') })]),
    invul({ vraag: t('over.wie'), regels: 2 }),
  ]
}

/** Each result with the same question to everybody: on the paper of the inwoner their own alone, on that of the others all three side by side. */
function resultaten(stof: Stof): Blok[] {
  const { taal, partij, hulp } = stof
  const t = translate(taal, 'evaluatieformulier')
  const woord = translate(taal, 'hulp-loopt')
  const gelukt =
    partij === 'inwoner'
      ? [t('inwoner.gelukt')]
      : stemmers.map((een) => t('resultaat.gelukt', { wie: woord(`wie.${een}`) }))
  const alle = resultatenIn(hulp, partij)
  if (alle.length === 0)
    return [{ soort: 'alinea', tekst: t('resultaat.geen') }, invul({ vraag: t('resultaat.woorden'), regels: 5 })]
  return alle.flatMap(({ wat }, plek): Blok[] => [
    { soort: 'kop', tekst: t('resultaat.kop', { nr: plek + 1 }) },
    { soort: 'alinea', tekst: wat },
    ...gelukt.map((vraag) =>
      aankruisen(
        vraag,
        scores.map((een) => woord(`score.${een}`)),
      ),
    ),
    invul({ vraag: t('resultaat.hoe'), regels: 3 }),
  ])
}

function tevreden(stof: Stof): Blok[] {
  const t = translate(stof.taal, 'evaluatieformulier')
  const woord = translate(stof.taal, 'hulp-loopt')
  const lezer = lezerVan(stof)
  return [
    { soort: 'kop', tekst: t('tevredenKop') },
    aankruisen(
      t(`${lezer}.tevreden`),
      cijfers.map((een) => woord(`cijfer.${een}`)),
      [t(`${lezer}.tevredenUitleg`)],
    ),
    invul({ vraag: t('beter'), regels: 3 }),
  ]
}

function vervolg(stof: Stof): Blok[] {
  const t = translate(stof.taal, 'evaluatieformulier')
  const woord = translate(stof.taal, 'hulp-loopt')
  const opties = evaluatieUitkomsten.map((een) => woord(`velden.sluit.uitkomst.opties.${een}`))
  return [
    { soort: 'kop', tekst: t('vervolgKop') },
    aankruisen(t(`${lezerVan(stof)}.volgt`), opties),
    invul({ vraag: t('waarom'), regels: 3 }),
    invul({ vraag: t('afspraken'), regels: 5 }),
  ]
}
