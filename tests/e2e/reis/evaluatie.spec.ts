import { expect } from '@playwright/test'
import { leestAntwoorden, vulDatum } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { datum, kanBeginnen } from '#tests/e2e/reis/kan-beginnen.ts'
import { test } from '#tests/e2e/reis/test.ts'
import { leesPdf, paginaTekst, pdfTekst } from '#tests/pdf.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'de hulp loopt: alle drie zeggen wat er is gelukt, de inwoner hoe tevreden die is, de toegang wat er volgt; dan stopt de hulp, met een waakvlam (D3L-38 tot en met D3L-43, D3L-45, D0-38, D2-19, D2-22, D2-23, D1-09)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, dossier, pad, balie, zorg, overDagen } = await kanBeginnen({ hand, snel, ander })
    await zorg.snel.stuur(`${pad}/start`, datum('dag', overDagen(0)))

    // No end before the results were scored: the page says what is missing and where that is done.
    await zorg.hand.page.goto(pad)
    await zorg.hand.volg('Meld dat de hulp stopt')
    await leestAntwoorden(zorg.hand, ['U hebt nog niet bij elk resultaat gezegd of het is gelukt.'])
    await vulDatum(zorg.hand.page, 'Op welke dag stopte de hulp?', overDagen(0))
    await zorg.hand.kies('Waarom stopt de hulp?', 'De hulp is klaar')
    await zorg.hand.vul(/^Wat valt er verder te zeggen/, 'Het lukt weer zelf.')
    await zorg.hand.druk('Meld dat de hulp is gestopt')
    await leestAntwoorden(zorg.hand, ['Niet alles heeft een antwoord.'])
    await expect(zorg.hand.page.getByRole('textbox', { name: /^Wat valt er verder/ })).toHaveValue(
      'Het lukt weer zelf.',
    )

    // The toegang begins it; each says it on a page of its own.
    await balie.hand.page.goto(`${dossier}/evaluatie`)
    await vulDatum(balie.hand.page, 'Op welke dag is het gesprek?', overDagen(7))
    await balie.hand.druk('Begin de evaluatie')
    // The talk is prepared on paper: the same form for all three, and of the inwoner alone how satisfied they are (D3L-45).
    for (const [mens, begin, tevreden] of [
      [hand, traject, 'Hoe tevreden bent u over de hulp?'],
      [balie.hand, dossier, 'Hoe tevreden is de inwoner over de hulp?'],
      [zorg.hand, pad, null],
    ] as const) {
      await mens.page.goto(`${begin}/evaluatie`)
      await mens.volg('Print het formulier voor het gesprek')
      await leestAntwoorden(mens, [verhaal.plan.wat, 'Nog niet gelukt', 'De hulp duurt langer'])
      await expect(mens.page.getByText(tevreden ?? /tevreden/i)).toHaveCount(tevreden ? 1 : 0)
      const html = await mens.page.content()
      const naar = await mens.page.getByRole('link', { name: 'Bewaar dit formulier als PDF' }).getAttribute('href')
      expect(pdfTekst(await leesPdf(await (await mens.page.request.get(naar!)).body()))).toBe(paginaTekst(html))
    }
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['U krijgt nu hulp.', 'De hulp begon op', 'praat u over hoe het gaat'])
    await hand.volg('Zeg hoe het gaat met de hulp')
    await hand.kies(new RegExp(verhaal.plan.wat.slice(0, 20)), 'Voor een deel gelukt')
    await hand.vul(/^Wilt u er iets bij zeggen/, 'De ochtend gaat goed.')
    await hand.druk('Bewaar')
    await hand.leest('Bent u tevreden met de hulp?')
    await leestAntwoorden(hand, ['Thuis Verder leest het niet.'])
    await hand.kies('Hoe tevreden bent u?', '4: tevreden')
    await hand.vul(/^Wat gaat goed/, 'Zij luisteren goed.')
    await hand.druk('Verstuur mijn antwoord')

    await zorg.hand.page.goto(`${pad}/evaluatie`)
    await leestAntwoorden(zorg.hand, ['De ochtend gaat goed.'])
    await expect(zorg.hand.page.getByText('Zij luisteren goed.')).toHaveCount(0)
    await expect(zorg.hand.page.getByText('4: tevreden')).toHaveCount(0)
    await zorg.hand.kies(new RegExp(verhaal.plan.wat.slice(0, 20)), 'Gelukt')
    await zorg.hand.druk('Bewaar')

    await balie.hand.page.goto(`${dossier}/evaluatie`)
    await leestAntwoorden(balie.hand, ['Zij luisteren goed.', '4: tevreden', 'Voor een deel gelukt', 'Gelukt'])
    await balie.hand.volg('Rond de evaluatie af')
    await balie.hand.kies('Wat volgt er?', 'De hulp duurt langer')
    await balie.hand.druk('Rond af')
    await leestAntwoorden(balie.hand, ['de hulp duurt langer', 'Maak een nieuw plan.'])
    await hand.page.goto(`${traject}/evaluatie`)
    await leestAntwoorden(hand, ['de hulp duurt langer', 'De ochtend gaat goed.'])

    // Longer: established anew with the same help and the same aanbieder, before the end.
    await balie.hand.page.goto(dossier)
    await balie.hand.volg('Stel opnieuw vast welke hulp nodig is en hoe lang')
    await leestAntwoorden(balie.hand, ['De zorgaanbieder blijft dezelfde.'])
    await expect(balie.hand.page.getByRole('radio', { name: /product/ })).toHaveCount(1)
    await vulDatum(balie.hand.page, 'Tot en met wanneer?', overDagen(500))
    await balie.hand.druk('Stel de hulp vast')
    await balie.hand.page.goto(`${dossier}/keuze`)
    await leestAntwoorden(balie.hand, ['Thuis Verder', overDagen(500)[2]])
    await balie.hand.page.goto(`${dossier}/hulp`)
    await leestAntwoorden(balie.hand, ['Er is al een zorgaanbieder gevraagd'])

    await zorg.snel.stuur(`${pad}/einde`, { ...datum('dag', overDagen(0)), reden: 'klaar', woorden: 'Het lukt weer.' })
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De hulp stopte op'])
    await hand.volg('Kies of de gemeente later nog eens vraagt hoe het gaat')
    await hand.kies('Mag de gemeente later vragen hoe het gaat?', 'Ja, op een dag die ik kies')
    await vulDatum(hand.page, 'Op welke dag?', overDagen(2))
    await hand.druk('Bewaar')
    await leestAntwoorden(hand, ['De gemeente vraagt op'])
    await balie.hand.page.goto('/oefenen/klok')
    await balie.hand.vul('Hoeveel vooruit?', '3')
    await balie.hand.kies('Dagen of weken?', 'Dagen')
    await balie.hand.druk('Zet de klok vooruit')
    await balie.hand.page.goto(dossier)
    await balie.hand.volg('Vraag de inwoner hoe het nu gaat')
    await leestAntwoorden(balie.hand, ['Het lukt weer.', 'Vraag de inwoner hoe het gaat op'])
  },
)

test(
  'de hulp is te laat nog niet begonnen: de inwoner meldt het en leest wie belt, en de toegang ziet het (D0-35)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { traject, balie } = await kanBeginnen({ hand, snel, ander })
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De hulp is nog niet begonnen. Dat gebeurt uiterlijk op'])
    await expect(hand.page.getByRole('link', { name: 'Meld dat de hulp nog niet is begonnen' })).toHaveCount(0)

    await balie.hand.page.goto('/oefenen/klok')
    await balie.hand.vul('Hoeveel vooruit?', '5')
    await balie.hand.kies('Dagen of weken?', 'Weken')
    await balie.hand.druk('Zet de klok vooruit')
    await hand.page.goto(traject)
    await hand.volg('Meld dat de hulp nog niet is begonnen')
    await leestAntwoorden(hand, ['De hulp had uiterlijk op', 'De gemeente belt dan Thuis Verder'])
    await hand.vul(/^Wilt u er iets bij zeggen/, 'Er is niemand geweest.')
    await hand.druk('Meld dit aan de gemeente')
    await leestAntwoorden(hand, ['De gemeente belt Thuis Verder'])
    await balie.hand.page.goto(dossierVan(traject))
    await balie.hand.volg('De inwoner meldt dat de hulp nog niet is begonnen')
    await leestAntwoorden(balie.hand, ['Er is niemand geweest.', 'Bel Thuis Verder en vraag wanneer de hulp begint.'])
  },
)
