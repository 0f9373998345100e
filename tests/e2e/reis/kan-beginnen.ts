import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'
import type { Hand } from '#tests/e2e/reis/hand.ts'
import type { Bezoeker, Mensen } from '#tests/e2e/reis/test.ts'

export type Dag = [string, string, string]
/** A day as the three fields of a date. */
export const datum = (naam: string, [dag, maand, jaar]: Dag) => ({
  [`${naam}.dag`]: dag,
  [`${naam}.maand`]: maand,
  [`${naam}.jaar`]: jaar,
})

/** Days from today on as they are typed, by the clock of the portal: another test may have moved it. */
export async function kalender(snel: Snel): Promise<(dagen: number) => Dag> {
  const { verborgen } = await snel.formulier('/oefenen/klok')
  return (dagen) => {
    const dag = new Date(Date.now() + (dagen + Number(verborgen['basis'])) * 24 * 60 * 60 * 1000)
    return dag.toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' }).split('-') as Dag
  }
}

/** The inwoner and the toegang of their gemeente, signed in. @returns the toegang */
export async function metToegang({ snel, ander }: Mensen): Promise<Bezoeker> {
  await snel.meldAan('inwoner', 'samira')
  const balie = await ander()
  await balie.snel.meldAan('toegang', 'yvonne')
  return balie
}

/** The page of this traject for the aanbieder. */
export const zorgPad = (traject: string): string => traject.replace('/mijn/', '/aanbieder/')

/**
 * Help of which everything was arranged and the decision was sent: the aanbieder can begin. @returns the path of the traject for each of the three, the other two parties,
 * and days from today on
 */
export async function kanBeginnen(mensen: Mensen) {
  const { hand, snel, ander } = mensen
  const balie = await metToegang(mensen)
  const zorg = await ander()
  await zorg.snel.meldAan('aanbieder', 'ruben')
  const overDagen = await kalender(snel)
  const traject = await snel.akkoordPlan(balie.snel, 'wmo')
  const paden = await totBegin({ hand, balie, zorg, overDagen }, traject, { product: '02V01', naam: 'Thuis Verder' })
  return { traject, ...paden, balie, zorg, overDagen }
}

/** From a plan that was agreed to help that can begin, by this aanbieder. @returns the paths of the toegang and of the aanbieder */
export async function totBegin(
  wie: { hand: Hand; balie: Bezoeker; zorg: Bezoeker; overDagen: (dagen: number) => Dag },
  traject: string,
  { product, naam }: { product: string; naam: string },
) {
  const { hand, balie, zorg, overDagen } = wie
  const [dossier, pad] = [dossierVan(traject), zorgPad(traject)]
  await balie.snel.weeg(dossier)
  await balie.snel.stuur(`${dossier}/hulp`, {
    ...{ product, evaluaties: '2' },
    ...datum('van', overDagen(0)),
    ...datum('tot', overDagen(365)),
  })
  await hand.page.goto(`${traject}/aanbieder?postcode=7001`)
  await hand.druk(new RegExp(`^Kies als 1e keuze ${naam}`))
  await hand.volg('Ga verder met deze keuze')
  await hand.druk('Verstuur mijn keuze')
  await hand.druk(`Bekijk wat ${naam} dan leest`)
  await hand.druk(`Ja, deel dit met ${naam}`)
  await balie.snel.stuur(`${dossier}/keuze`, {}, 'deel')
  await zorg.snel.stuur(`${pad}/vraag`, {}, 'ja')
  await zorg.snel.stuur(`${pad}/intensiteit`, {
    ...{ haalbaar: 'ja', product, intensiteit: 'intensief', doel: 'herstel', waarom: 'Elke week.' },
    ...datum('start', overDagen(0)),
  })
  await balie.snel.stuur(`${dossier}/keuze`, {}, 'vast')
  await balie.snel.stuur(`${dossier}/stap/besluit`, {})
  return { dossier, pad }
}
