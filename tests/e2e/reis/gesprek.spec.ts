import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { ookMetResultaten, verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'de gemeente vraagt door en voegt toe, de inwoner antwoordt en is het ergens niet mee eens: alles gaat mee met het plan (D0-07 D0-08)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    await balie.page.goto(dossierVan(traject))
    await balie.volg('Stel een vraag over Vraag 2: Hoe gaat het nu?')
    await balie.leest('Vraag stellen over een antwoord')
    await leestAntwoorden(balie, [verhaal.plan.moeilijk])
    await balie.druk('Stel deze vraag aan de inwoner')
    await expect(balie.page.getByRole('link', { name: /^Wat wilt u nog weten/ })).toBeVisible()
    await balie.vul('Wat wilt u nog weten?', 'Hoe slaapt u nu?')
    await balie.druk('Stel deze vraag aan de inwoner')
    await leestAntwoorden(balie, ['De inwoner ziet uw vraag.', 'Hoe slaapt u nu?', 'De gemeente wacht op antwoord.'])

    await hand.page.goto('/mijn')
    await leestAntwoorden(hand, ['U bent aan de beurt', 'De gemeente heeft een vraag over uw plan.'])
    await hand.page.goto(traject)
    await hand.volg('Beantwoord de vraag')
    await hand.leest('Vragen van de gemeente over uw plan')
    await hand.volg(/^Geef antwoord/)
    await leestAntwoorden(hand, ['Yvonne Bruil vraagt', 'Hoe slaapt u nu?', verhaal.plan.moeilijk])
    await hand.druk('Verstuur mijn antwoord')
    await expect(hand.page.getByRole('link', { name: /^Uw antwoord/ })).toBeVisible()
    await hand.vul('Uw antwoord', 'Vier uur per nacht.')
    await hand.druk('Verstuur mijn antwoord')
    await leestAntwoorden(hand, ['U hebt alle vragen beantwoord.', 'Vier uur per nacht.'])

    await balie.page.goto(dossierVan(traject))
    await leestAntwoorden(balie, ['Vier uur per nacht.'])
    await balie.volg('Voeg iets toe over Vraag 2: Hoe gaat het nu?')
    await balie.leest('Iets toevoegen bij een antwoord')
    await balie.vul('Wat voegt u toe?', 'Oma past ook op vrijdag op.')
    await balie.kies('Waar komt dit vandaan?', 'Uit een telefoongesprek')
    await balie.druk('Bewaar wat ik toevoeg')
    await leestAntwoorden(balie, ['Uw toevoeging is bewaard.', 'Toegevoegd door de gemeente, uit een telefoongesprek'])
    await medewerker.snel.vraagAkkoord(traject)

    await hand.page.goto(`${traject}/akkoord`)
    await leestAntwoorden(hand, [
      'Hoe slaapt u nu?',
      'Vier uur per nacht.',
      'Oma past ook op vrijdag op.',
      verhaal.plan.moeilijk,
    ])
    await hand.volg('Hier ben ik het niet mee eens Hoe gaat het nu?')
    await leestAntwoorden(hand, ['Oma past ook op vrijdag op.'])
    await hand.vul('Waar bent u het niet mee eens?', 'Oma past niet op vrijdag op.')
    await hand.druk('Zet mijn woorden erbij')
    await hand.leest('Bent u het eens met dit plan?')
    await leestAntwoorden(hand, ['Hier niet mee eens', 'Oma past niet op vrijdag op.'])
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Ja, ik ben het eens met dit plan')
    await hand.druk('Verstuur mijn antwoord')
    await hand.leest('Uw antwoord is verstuurd')

    await balie.page.goto(dossierVan(traject))
    await balie.volg('Versie 2 van het plan')
    await leestAntwoorden(balie, ['Vier uur per nacht.', 'Oma past ook op vrijdag op.', 'Oma past niet op vrijdag op.'])
  },
)

test(
  'een vraag die de gemeente terugneemt terwijl de inwoner typt: het antwoord is niet weg (D0-07)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const vraag = `${dossierVan(traject)}/vraag/vraag-2`
    await medewerker.snel.stuur(vraag, { vraag: 'Hoe slaapt u nu?' }, 'vraag')
    await hand.page.goto(`${traject}/vragen`)
    await hand.volg(/^Geef antwoord/)
    await hand.vul('Uw antwoord', 'Vier uur per nacht.')
    await medewerker.hand.page.goto(vraag)
    await medewerker.hand.druk('Trek deze vraag in')
    await leestAntwoorden(medewerker.hand, ['De vraag is ingetrokken.'])
    await hand.druk('Verstuur mijn antwoord')
    await leestAntwoorden(hand, ['Dit typte u', 'Vier uur per nacht.'])
    await hand.volg('Terug naar de vragen')
    await leestAntwoorden(hand, ['De gemeente heeft geen vragen over uw plan.'])
  },
)
