import type { Hand } from '#tests/e2e/reis/hand.ts'
import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'

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

/** Help of which everything was arranged and the decision was sent: the aanbieder can begin. @returns the path of the traject */
export async function kanBeginnen(inwoner: Snel, hand: Hand, toegang: Snel, zorg: Snel): Promise<string> {
  const overDagen = await kalender(inwoner)
  const traject = await inwoner.akkoordPlan(toegang, 'wmo')
  const [dossier, pad] = [dossierVan(traject), traject.replace('/mijn/', '/aanbieder/')]
  await toegang.stuur(`${dossier}/hulp`, {
    ...{ product: '02V01', evaluaties: '2' },
    ...datum('van', overDagen(0)),
    ...datum('tot', overDagen(365)),
  })
  await hand.page.goto(`${traject}/aanbieder?postcode=7001`)
  await hand.druk(/^Kies als 1e keuze Thuis Verder/)
  await hand.volg('Ga verder met deze keuze')
  await hand.druk('Verstuur mijn keuze')
  await hand.druk('Bekijk wat Thuis Verder dan leest')
  await hand.druk('Ja, deel dit met Thuis Verder')
  await toegang.stuur(`${dossier}/keuze`, {}, 'deel')
  await zorg.stuur(`${pad}/vraag`, {}, 'ja')
  await zorg.stuur(`${pad}/intensiteit`, {
    ...{ haalbaar: 'ja', product: '02V01', intensiteit: 'intensief', doel: 'herstel', waarom: 'Elke week.' },
    ...datum('start', overDagen(0)),
  })
  await toegang.stuur(`${dossier}/keuze`, {}, 'vast')
  await toegang.stuur(`${dossier}/stap/besluit`, {})
  return traject
}
