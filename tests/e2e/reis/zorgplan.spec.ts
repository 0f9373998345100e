import { expect } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { datum, kanBeginnen } from '#tests/e2e/reis/kan-beginnen.ts'
import { test, type Bezoeker } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

const algemeen = { samenwerking: 'Met de wijkverpleging.', afstemming: 'Elke drie maanden.', uitvoering: 'voorkeur' }

/** Writes an activity by hand and what holds for the whole without looking, and lays it before the inwoner. */
async function schrijft({ hand, snel }: Bezoeker, pad: string, omvang: string): Promise<void> {
  await hand.page.goto(`${pad}/zorgplan`)
  await leestAntwoorden(hand, [
    'Dit mist nog voordat u het kunt voorleggen:',
    `Geen activiteit bij: ${verhaal.plan.wat}`,
  ])
  await hand.volg('Voeg een activiteit toe')
  await hand.vul('Wat gaat u doen?', 'Samen de week plannen.')
  await hand.druk('Bewaar')
  await leestAntwoorden(hand, ['Mist nog: Voor welk resultaat, Hoeveel en hoe vaak, Wie, Waar.'])
  await hand.volg('Wijzig: Samen de week plannen.')
  await hand.vink(/^Voor welke resultaten is dit/, verhaal.plan.wat)
  await hand.vul('Hoeveel en hoe vaak?', omvang)
  await hand.vul('Wie doet dit?', 'Een begeleider')
  await hand.vul('Waar?', 'Bij u thuis')
  await hand.druk('Bewaar')
  await snel.stuur(`${pad}/zorgplan/algemeen`, algemeen)
  await hand.page.reload()
  await hand.druk('Leg voor aan de inwoner')
  await leestAntwoorden(hand, ['Het zorgplan is voorgelegd aan de inwoner.'])
}

test(
  'de inwoner zegt nee, praten helpt niet, de gemeente praat mee, dat helpt ook niet, het besluit wordt aangevuld en de hulp mag beginnen (D3L-22 tot en met D3L-27, D3L-32 tot en met D3L-37, D3X-02, D3X-03, D2-15, D2-16)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie, zorg, overDagen } = await kanBeginnen({ hand, snel, ander })
    await schrijft(zorg, pad, 'Twee uur per week')

    // The toegang reads what was shared, and nothing else before the no.
    await balie.hand.page.goto(`${dossier}/zorgplan`)
    await leestAntwoorden(balie.hand, ['Thuis Verder deelt niets van het zorgplan met de gemeente.'])
    await zorg.hand.volg('Kies wat de gemeente leest')
    await zorg.hand.vink(/^Deze delen/, 'Hoe de zorgaanbieder met de gemeente overlegt')
    await zorg.hand.druk('Deel dit met de gemeente')
    await balie.hand.page.reload()
    await leestAntwoorden(balie.hand, ['Elke drie maanden.'])
    for (const niet of ['Twee uur per week', 'Samen de week plannen.', 'Met de wijkverpleging.'])
      await expect(balie.hand.page.getByText(niet)).toHaveCount(0)

    // A no says why; what was chosen stays.
    await hand.page.goto(`${traject}/zorgplan`)
    await leestAntwoorden(hand, ['Samen de week plannen.', 'Twee uur per week', 'Met de wijkverpleging.'])
    await hand.kies('Bent u het eens met het zorgplan?', /^Nee/)
    await hand.druk('Verstuur mijn antwoord')
    await expect(hand.page).toHaveTitle(/^Fout:/)
    await expect(hand.page.getByRole('radio', { name: /^Nee/ })).toBeChecked()
    await hand.vul('Waarom bent u het er niet mee eens?', 'Twee uur is te weinig.')
    await hand.druk('Verstuur mijn antwoord')
    await hand.leest('U zei nee. Zo gaat het verder')
    await leestAntwoorden(hand, ['Twee uur is te weinig.', 'De zorgaanbieder maakt een afspraak met u.'])

    // The help does not begin while they talk.
    await zorg.hand.page.goto(`${pad}/zorgplan/gesprek`)
    await leestAntwoorden(zorg.hand, ['Twee uur is te weinig.'])
    await zorg.hand.kies('Wat kwam eruit?', 'Zij zijn het niet eens')
    await vulDatum(zorg.hand.page, 'Op welke dag was het gesprek?', overDagen(0))
    await zorg.hand.vul('Wat is er besproken?', 'Meer uren zijn er niet.')
    await zorg.hand.druk('Leg het gesprek vast')
    await balie.hand.page.goto(dossier)
    await balie.hand.volg('Praat mee over het zorgplan')
    await leestAntwoorden(balie.hand, ['Twee uur per week', 'Meer uren zijn er niet.'])
    await expect(balie.hand.page.getByText('Samen de week plannen.')).toHaveCount(0)
    await balie.hand.kies('Wie praatten er?', 'Inwoner, zorgaanbieder en gemeente')
    await vulDatum(balie.hand.page, 'Op welke dag was het gesprek?', overDagen(0))
    await balie.hand.kies('Wat kwam eruit?', 'Zij zijn het niet eens')
    await balie.hand.vul('Wat is er besproken?', 'Ook samen kwamen wij er niet uit.')
    await balie.hand.druk('Leg het gesprek vast')
    await hand.page.reload()
    await leestAntwoorden(hand, ['Ook samen kwamen wij er niet uit.', 'Het besluit wordt aangevuld'])

    // The toegang says on which day, and nothing about how much.
    await vulDatum(balie.hand.page, 'Op welke dag is het besluit aangevuld?', overDagen(0))
    await expect(balie.hand.page.getByRole('main').getByRole('textbox')).toHaveCount(3)
    await balie.hand.druk('Leg vast dat het besluit is aangevuld')
    await hand.page.reload()
    await leestAntwoorden(hand, ['Bezwaar maken mag', 'De hulp mag al beginnen, ook als u bezwaar maakt.'])
    await zorg.snel.stuur(`${pad}/start`, datum('dag', overDagen(0)))
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['U krijgt nu hulp.'])
  },
)

test(
  'de korte weg: nee, een gesprek, een nieuw zorgplan en ja; de eerste versie blijft te lezen, en twee vensters houden allebei hun tekst (D3L-13, D3L-24, D3L-33, D3L-35, D2-17)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie, zorg, overDagen } = await kanBeginnen({ hand, snel, ander })
    const collega = await ander()
    await collega.snel.meldAan('aanbieder', 'ruben')
    await schrijft(zorg, pad, 'Twee uur per week')
    await snel.stuur(`${traject}/zorgplan`, { antwoord: 'nee', reden: 'Het is te weinig.' })

    // Called in at once by the inwoner, and it stays so.
    await hand.page.goto(traject)
    await hand.volg('Bekijk hoe het verder gaat na uw nee')
    await hand.druk('Vraag de gemeente om mee te praten')
    await leestAntwoorden(hand, ['U vroeg hierom op', 'De gemeente maakt een afspraak met u.'])
    await balie.snel.stuur(`${dossier}/zorgplan`, {
      ...{ met: 'toegang', uitkomst: 'nieuw-zorgplan', woorden: 'Vier uur kan wel.' },
      ...datum('dag', overDagen(0)),
      ...{ actie: 'vast' },
    })

    // Two windows on the same activity: the second gets the text of the first beside its own.
    for (const wie of [zorg, collega]) {
      await wie.hand.page.goto(`${pad}/zorgplan`)
      await wie.hand.volg('Wijzig: Samen de week plannen.')
    }
    await zorg.hand.vul('Hoeveel en hoe vaak?', 'Vier uur per week')
    await zorg.hand.druk('Bewaar')
    await collega.hand.vul('Hoeveel en hoe vaak?', 'Drie uur per week')
    await collega.hand.druk('Bewaar')
    await leestAntwoorden(collega.hand, ['Vier uur per week'])
    await expect(collega.hand.page.getByRole('textbox', { name: 'Hoeveel en hoe vaak?' })).toHaveValue(
      'Drie uur per week',
    )

    // Another gives the help than the inwoner would like: the inwoner reads who, and why.
    await zorg.hand.page.goto(`${pad}/zorgplan/algemeen`)
    await zorg.hand.kies('Wie geeft de hulp?', 'Een ander')
    await zorg.hand.vul(/^Wie dan/, 'Zorg Om De Hoek')
    await zorg.hand.vul(/^Waarom een ander/, 'Zij hebben deze maand al plaats.')
    await zorg.hand.druk('Bewaar')
    await zorg.hand.druk('Leg voor aan de inwoner')
    await hand.page.goto(traject)
    await hand.volg('Geef antwoord op het zorgplan')
    await leestAntwoorden(hand, [
      'Vier uur per week',
      'Zorg Om De Hoek',
      'Waarom is dat een ander dan u koos',
      'Zij hebben deze maand al plaats.',
    ])
    await hand.kies('Bent u het eens met het zorgplan?', /^Ja/)
    await hand.druk('Verstuur mijn antwoord')
    await hand.volg('Lees uw zorgplan')
    await hand.klap('Eerdere versies van het zorgplan')
    await hand.volg(/^Versie 1 van Thuis Verder/)
    await leestAntwoorden(hand, ['Er is een nieuwer zorgplan.', 'Twee uur per week'])
    await zorg.snel.stuur(`${pad}/start`, datum('dag', overDagen(0)))
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['U krijgt nu hulp.'])
  },
)
