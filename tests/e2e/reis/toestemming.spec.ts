import { expect } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { datum, kalender, totBegin } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'
import { test, type Bezoeker, type Mensen } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

const algemeen = { samenwerking: 'Met school.', afstemming: 'Elke drie maanden.', uitvoering: 'voorkeur' }
const akkoord = { resultaten: 'ja', antwoord: 'ja', reden: '' }

/** Femke and Lotte (13), each with a sign-in of their own, and jeugdhulp that can begin but for the zorgplan. */
async function moederEnDochter({ hand, snel, ander }: Mensen) {
  const [lotte, balie, zorg] = [await ander(), await ander(), await ander()]
  await lotte.snel.meldAan('inwoner', 'lotte')
  await snel.meldAan('inwoner', 'femke-lotte')
  await balie.snel.meldAan('toegang', 'yvonne')
  await zorg.snel.meldAan('aanbieder', 'sanne')
  const overDagen = await kalender(snel)
  const traject = await snel.verstuurPlan(undefined, 'namens')
  const dossier = dossierVan(traject)
  await balie.snel.stuur(dossier, { wet: 'jeugd' }, 'wet')
  await balie.snel.stuur(`${dossier}/meedoen`)
  await balie.snel.vraagAkkoord(traject)
  await snel.stuur(`${traject}/akkoord`, akkoord)
  await lotte.snel.stuur(`${traject}/akkoord`, akkoord)
  const hulp = { product: '45A04', naam: 'Jeugdhulp De Overstap' }
  const { pad } = await totBegin({ hand, balie, zorg, overDagen }, traject, hulp)
  return { traject, dossier, pad, lotte, balie, zorg, overDagen }
}

/** Writes a zorgplan without looking and lays it before Femke and Lotte. */
async function legtVoor({ hand, snel }: Bezoeker, pad: string): Promise<void> {
  await hand.page.goto(`${pad}/zorgplan`)
  await hand.volg('Voeg een activiteit toe')
  await hand.vul('Wat gaat u doen?', 'Samen oefenen op school.')
  await hand.vink(/^Voor welke resultaten is dit/, verhaal.plan.wat)
  await hand.vul('Hoeveel en hoe vaak?', 'Een uur per week')
  await hand.vul('Wie doet dit?', 'Een begeleider')
  await hand.vul('Waar?', 'Op school')
  await hand.druk('Bewaar')
  await snel.stuur(`${pad}/zorgplan/algemeen`, algemeen)
  await hand.page.reload()
  await hand.druk('Leg voor aan de inwoner')
}

/** What a post of the start is answered with: the page that was open before somebody changed their mind, or somebody past the form. */
async function startGeweigerd(snel: Snel, pad: string): Promise<string> {
  const { verborgen } = await snel.formulier(`${pad}/zorgplan/algemeen`)
  const antwoord = await snel.post(`${pad}/start`, {
    ...{ ...verborgen, sleutel: crypto.randomUUID() },
    ...{ 'dag.dag': '1', 'dag.maand': '3', 'dag.jaar': '2026', reden: 'Later.' },
  })
  expect(antwoord.status()).toBe(409)
  return antwoord.text()
}

test(
  'van een jeugdige van dertien zeggen moeder en dochter allebei ja, elk met een eigen aanmelding; de start wordt tussendoor geweigerd (Jeugdwet 7.3.4, D3L-24, D2-08)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, lotte, balie, zorg, overDagen } = await moederEnDochter({ hand, snel, ander })
    await legtVoor(zorg, pad)
    const wachtZelf = 'Nog geen antwoord. Deze persoon geeft zelf antwoord in het portaal.'
    await leestAntwoorden(zorg.hand, ['Wie moet ja zeggen voordat de hulp begint?', `De jeugdige: ${wachtZelf}`])

    // The mother answers for who has gezag, and reads that her daughter has to answer as well.
    await hand.page.goto(traject)
    await hand.volg('Geef antwoord op het zorgplan')
    await leestAntwoorden(hand, [
      'U geeft antwoord als ouder of voogd van Lotte Brandsma.',
      'Lotte Brandsma moet ook nog antwoord geven.',
      'De hulp begint pas als iedereen ja heeft gezegd.',
    ])
    await hand.kies('Bent u het eens met het zorgplan?', /^Ja/)
    await hand.druk('Verstuur mijn antwoord')
    await leestAntwoorden(hand, ['Iemand anders is aan de beurt', 'Lees uw zorgplan'])

    // Half a yes starts nothing: the page of the start says whose yes is missing and whose turn it is.
    await zorg.hand.page.goto(pad)
    await expect(zorg.hand.page.getByRole('link', { name: 'Meld dat de hulp is begonnen' })).toHaveCount(0)
    await zorg.hand.page.goto(`${pad}/start`)
    await leestAntwoorden(zorg.hand, [
      'De jeugdige heeft nog geen antwoord gegeven op het zorgplan.',
      'Ouder of voogd: Ja, op',
      `De jeugdige: ${wachtZelf}`,
    ])
    expect(await startGeweigerd(zorg.snel, pad)).toContain('De jeugdige is aan de beurt.')
    await balie.hand.page.goto(`${dossier}/zorgplan`)
    await leestAntwoorden(balie.hand, [`De jeugdige: ${wachtZelf}`, 'Ouder of voogd: Ja, op'])

    // The daughter answers for herself; her form does not hold what her mother said.
    await lotte.hand.page.goto(traject)
    await lotte.hand.volg('Geef antwoord op het zorgplan')
    await leestAntwoorden(lotte.hand, ['Je geeft antwoord voor jezelf.', 'Een ouder of voogd zei ja op'])
    await expect(lotte.hand.page.getByRole('radio', { name: /^Ja/ })).not.toBeChecked()
    await lotte.hand.kies('Ben je het eens met het zorgplan?', /^Ja/)
    await lotte.hand.druk('Verstuur mijn antwoord')

    await zorg.hand.page.goto(pad)
    await zorg.hand.volg('Meld dat de hulp is begonnen')
    await vulDatum(zorg.hand.page, 'Op welke dag begon de hulp?', overDagen(0))
    await zorg.hand.druk('Meld de start')
    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, ['Dit is het antwoord van de jeugdige.', 'Dit is het antwoord van een ouder of voogd.'])
  },
)

test(
  'de moeder zegt nee, de dochter blijft het willen: de aanbieder legt vast waarom de hulp zonder haar ja begint, en de gemeente leest dat (Jeugdwet 7.3.4 lid 2)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, lotte, balie, zorg } = await moederEnDochter({ hand, snel, ander })
    await legtVoor(zorg, pad)
    await snel.stuur(`${traject}/zorgplan`, { antwoord: 'nee', reden: 'Dit hoeft niet.' })
    await lotte.snel.stuur(`${traject}/zorgplan`, { antwoord: 'ja', reden: '' })

    await zorg.hand.page.goto(`${pad}/zorgplan`)
    await zorg.hand.volg('Schrijf een antwoord op')
    await zorg.hand.kies('Om welke reden?', /^De jeugdige blijft de hulp/)
    await zorg.hand.druk('Leg vast dat het zonder ouder of voogd begint')
    await expect(zorg.hand.page).toHaveTitle(/^Fout:/)
    await zorg.hand.vul('Leg uit waarom', 'Lotte legt het zelf goed uit.')
    await zorg.hand.druk('Leg vast dat het zonder ouder of voogd begint')
    await leestAntwoorden(zorg.hand, [
      'De hulp begint zonder het ja van een ouder of voogd',
      'Lotte legt het zelf goed uit.',
    ])
    await balie.hand.page.goto(`${dossier}/zorgplan`)
    await leestAntwoorden(balie.hand, ['Lotte legt het zelf goed uit.'])
    await balie.hand.page.goto(`${dossier}/gebeurd`)
    await leestAntwoorden(balie.hand, ['schreef op waarom de hulp begint zonder het ja van een ouder of voogd.'])
    for (const page of ['', '/zorgplan', '/gebeurd']) {
      await hand.page.goto(`${traject}${page}`)
      await expect(hand.page.getByText(/Lotte legt het zelf goed uit|zonder het ja van een ouder/)).toHaveCount(0)
    }
    await zorg.hand.page.goto(pad)
    await expect(zorg.hand.page.getByRole('link', { name: 'Meld dat de hulp is begonnen' })).toHaveCount(1)
  },
)

test(
  'van een jeugdige van dertien doet geen ouder mee: de aanbieder schrijft het ja van de ouder op, en pas daarna kan de hulp beginnen (Jeugdwet 7.3.4, 7.3.15)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const [balie, zorg] = [await ander(), await ander()]
    await snel.meldAan('inwoner', 'lotte')
    await balie.snel.meldAan('toegang', 'yvonne')
    await zorg.snel.meldAan('aanbieder', 'sanne')
    const overDagen = await kalender(snel)
    const traject = await snel.verstuurPlan()
    const dossier = dossierVan(traject)
    await balie.snel.stuur(dossier, { wet: 'jeugd' }, 'wet')
    await balie.snel.vraagAkkoord(traject)
    await snel.stuur(`${traject}/akkoord`, akkoord)
    const vast = { wie: '0', hoe: 'handtekening', resultaten: 'ja', plan: 'ja', herkend: 'document', reden: '' }
    await balie.snel.stuur(`${dossier}/akkoord-vastleggen`, { ...vast, ...datum('gegeven', overDagen(0)) })
    const hulp = { product: '45A04', naam: 'Jeugdhulp De Overstap' }
    const { pad } = await totBegin({ hand, balie, zorg, overDagen }, traject, hulp)
    await legtVoor(zorg, pad)
    await snel.stuur(`${traject}/zorgplan`, { antwoord: 'ja', reden: '' })

    // Only somebody without a sign-in is left: the aanbieder has the turn, and everybody reads so.
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De zorgaanbieder vraagt nog om het ja van iemand die hier niet kan inloggen.'])
    await zorg.hand.page.goto(`${pad}/start`)
    await leestAntwoorden(zorg.hand, ['De zorgaanbieder is aan de beurt: vraag het antwoord'])
    await zorg.hand.volg('Schrijf een antwoord op')
    await zorg.hand.kies('Wie gaf antwoord?', 'Ouder of voogd')
    await zorg.hand.kies('Wat was het antwoord op het zorgplan?', /^Ja/)
    await zorg.hand.kies('Hoe kwam het antwoord?', 'In een gesprek')
    await zorg.hand.kies('Hoe was duidelijk wie het was?', /^Ik belde terug/)
    await zorg.hand.druk('Schrijf dit antwoord op')
    await expect(zorg.hand.page).toHaveTitle(/^Fout:/)
    await expect(zorg.hand.page.getByRole('radio', { name: 'In een gesprek' })).toBeChecked()
    await vulDatum(zorg.hand.page, 'Op welke dag?', overDagen(0))
    await zorg.hand.druk('Schrijf dit antwoord op')
    await leestAntwoorden(zorg.hand, ['in een gesprek, door de zorgaanbieder opgeschreven'])

    await hand.page.goto(`${traject}/gebeurd`)
    await leestAntwoorden(hand, ['schreef op dat een ouder of voogd ja zei tegen het zorgplan.'])
    await zorg.snel.stuur(`${pad}/start`, datum('dag', overDagen(0)))
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['Je krijgt nu hulp.'])
  },
)
