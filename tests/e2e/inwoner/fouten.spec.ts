import { ookMetResultaten } from '#tests/e2e/reis/verhaal.ts'
import { fout, wordtGeweigerd } from '#tests/e2e/reis/fouten.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const verder = 'Bewaar en ga verder'
const lang = 'Dit is te lang. '.repeat(600)

test.describe('wat niet klopt wordt gezegd, en wat getypt is blijft staan', { tag: '@breed' }, () => {
  test('de vraag: voor wie, het kind en de eigen woorden', async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'ineke')
    const begin = (await snel.stuur('/mijn/hulpvraag')).replace('/spoed', '')

    await page.goto(`${begin}/spoed`)
    await wordtGeweigerd(hand, verder, [fout('leeg-keuze', 'Is er nu hulp nodig?')])
    await hand.kies('Is er nu hulp nodig?', 'Nee, het kan een paar dagen wachten')
    await hand.druk(verder)
    await wordtGeweigerd(hand, verder, [fout('leeg-keuze', 'Voor wie vraagt u hulp?')])
    await hand.kies('Voor wie vraagt u hulp?', 'Voor mijn kind')
    await hand.druk(verder)

    const velden = ['Voornaam van uw kind', 'Achternaam van uw kind', 'Geboortedatum van uw kind']
    await wordtGeweigerd(
      hand,
      verder,
      velden.map((veld) => fout('leeg', veld)),
    )
    await hand.vul('Voornaam van uw kind', 'Sem')
    await hand.vul('Achternaam van uw kind', lang.slice(0, 121))
    await hand.vul('Dag', '31')
    await hand.vul('Maand', '2')
    await hand.vul('Jaar', '2016')
    await wordtGeweigerd(hand, verder, [fout('te-lang', velden[1]!, 120), fout('geen-datum', velden[2]!)])
    await expect(page.getByRole('textbox', { name: 'Voornaam van uw kind' })).toHaveValue('Sem')
    for (const [deel, waarde] of [
      ['Dag', '31'],
      ['Maand', '2'],
      ['Jaar', '2016'],
    ] as const) {
      await expect(page.getByRole('textbox', { name: deel })).toHaveValue(waarde)
    }
    await hand.vul('Achternaam van uw kind', 'te Velde')
    await hand.vul('Jaar', '2999')
    await hand.vul('Maand', '1')
    await wordtGeweigerd(hand, verder, [fout('datum-toekomst', velden[2]!)])
    await hand.vul('Jaar', '2016')
    await hand.druk(verder)

    await wordtGeweigerd(hand, verder, [fout('leeg', 'Waar wilt u hulp bij?')])
    await hand.vul('Waar wilt u hulp bij?', lang)
    await wordtGeweigerd(hand, verder, [fout('te-lang', 'Waar wilt u hulp bij?', 8000)])
    await expect(page.getByRole('textbox')).toHaveValue(lang.trim())
  })

  test('het plan: hoe invullen, telefoon en e-mail, een doel, een dag die niet kan', async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()

    await page.goto(`${traject}/invullen`)
    await wordtGeweigerd(hand, 'Bewaar mijn keuze', [fout('leeg-keuze', 'Hoe wilt u uw plan invullen?')])

    await page.goto(`${traject}/plan/mijn-gegevens`)
    await hand.kies('Kloppen deze gegevens?', 'Ja, dit klopt')
    await hand.vul(/^Uw telefoonnummer/, 'bel maar')
    await hand.vul(/^Uw e-mailadres/, 'samira apenstaart voorbeeld')
    await wordtGeweigerd(hand, verder, [
      fout('geen-telefoon', 'Uw telefoonnummer'),
      fout('geen-email', 'Uw e-mailadres'),
    ])
    await expect(page.getByRole('textbox', { name: /^Uw telefoonnummer/ })).toHaveValue('bel maar')
    await expect(page.getByRole('textbox', { name: /^Uw e-mailadres/ })).toHaveValue('samira apenstaart voorbeeld')
    await expect(page.getByRole('radio', { name: 'Ja, dit klopt' })).toBeChecked()

    await page.goto(`${traject}/plan/nieuw/resultaat`)
    await wordtGeweigerd(hand, verder, [fout('leeg', 'Wat moet er beter gaan?')])

    await page.goto(`${traject}/plan/vraag-6`)
    await hand.kies(/^Wanneer/, 'Op een andere dag')
    await hand.vul('Dag', '1')
    await hand.vul('Maand', '3')
    await hand.vul('Jaar', '2020')
    await wordtGeweigerd(hand, verder, [fout('datum-voorbij', 'Welke dag?')])
    await hand.vul('Dag', '30')
    await hand.vul('Maand', 'februari')
    await hand.vul('Jaar', '')
    await wordtGeweigerd(hand, verder, [fout('geen-datum', 'Welke dag?')])
    await expect(page.getByRole('textbox', { name: 'Maand' })).toHaveValue('februari')
  })

  test('het antwoord op het plan: niets gekozen, en nee zonder reden', async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const balie = await ander()
    await balie.snel.meldAan('toegang', 'yvonne')
    await balie.snel.vraagAkkoord(traject)

    await page.goto(`${traject}/akkoord`)
    await wordtGeweigerd(hand, 'Verstuur mijn antwoord', [
      fout('leeg-keuze', 'Bent u het eens met deze resultaten?'),
      fout('leeg-keuze', 'Bent u het eens met dit plan?'),
    ])
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Nee, ik ben het er niet mee eens')
    await wordtGeweigerd(hand, 'Verstuur mijn antwoord', [
      'Wat wilt u ons vertellen: schrijf waarom u nee zegt, of wat u wilt toevoegen.',
    ])
    await expect(page.getByRole('radio', { name: 'Nee, ik ben het er niet mee eens' })).toBeChecked()
  })
})
