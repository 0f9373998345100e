import { meldAanAlsInwoner } from '#tests/e2e/reis/aanmelden.ts'
import { leesBewijs, leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const verder = 'Bewaar en ga verder'

test(
  'wie niet kan wachten ziet eerst wie te bellen, staat bovenaan bij de toegang en leest wat die besluit en wie de contactpersoon is (D1-28 D1-33)',
  { tag: '@zonder-script' },
  async ({ hand, ander }) => {
    const { page } = hand
    await page.goto('/inloggen?gemeente=doetinchem')
    await meldAanAlsInwoner(hand, 'Samira Haddou')
    await page.goto('/mijn/hulpvraag')
    await hand.druk('Begin met mijn vraag')
    await hand.leest('Is er nu hulp nodig?')
    await hand.kies('Is er nu hulp nodig?', 'Ja, er is nu hulp nodig')
    await hand.druk(verder)
    await hand.leest('Bel ons nu')
    await leestAntwoorden(hand, ['0314 00 02 22', 'van 8.30 tot 17.00 uur', '112', '0800-2000'])
    await hand.vul(/^Op welk nummer kunnen wij u bellen/, '0612345678')
    await hand.druk(verder)
    await hand.kies('Voor wie vraagt u hulp?', 'Voor mijzelf')
    await hand.druk(verder)
    await hand.vul('Waar wilt u hulp bij?', 'Ik kan mijn kind niet meer verzorgen.')
    await hand.druk(verder)
    await hand.leest('Controleer uw vraag')
    await leestAntwoorden(hand, ['Ja, er is nu hulp nodig', '0612345678', 'ziet meteen dat er nu hulp nodig is'])
    await hand.druk('Verstuur mijn vraag')
    await leesBewijs(hand, 'Uw vraag is verstuurd')
    await leestAntwoorden(hand, ['Een medewerker kijkt of er spoed is.'])
    const traject = new URL(page.url()).pathname.replace(/\/bewijs\/.*/, '')
    await page.goto(traject)
    await leestAntwoorden(hand, ['U zei dat er nu hulp nodig is', 'Uw contactpersoon is de gemeente'])

    const { hand: toegang, snel } = await ander()
    await snel.meldAan('toegang', 'yvonne')
    await toegang.page.goto('/toegang')
    const rijen = toegang.page.getByRole('row')
    await expect(rijen.nth(1)).toContainText('Spoed volgens de inwoner, nog niet beoordeeld')
    await toegang.volg('Spoed')
    await expect(toegang.page).toHaveURL(/\/toegang\?spoed=ja$/)
    await rijen.nth(1).getByRole('link').click()
    await leestAntwoorden(toegang, ['De inwoner zegt dat hulp niet kan wachten.', '0612345678'])
    await toegang.volg('Beoordeel of er spoed is')
    await toegang.kies('Is er binnen een paar dagen hulp nodig?', 'Nee, er is geen spoed')
    await toegang.druk('Bewaar')
    await leestAntwoorden(toegang, ['Waarom kan het wel wachten?'])
    await toegang.vul(/^Waarom kan het wel wachten/, 'Uw zus helpt deze week. Wij komen donderdag bij u.')
    await toegang.druk('Bewaar')
    await snel.stuur(`${traject.replace('/mijn/', '/toegang/')}/toewijzen`, await behandelaar(toegang.page, traject))
    await toegang.page.goto('/toegang?van=mij')
    await expect(rijen.nth(1)).not.toContainText('Spoed')

    await page.goto(traject)
    await leestAntwoorden(hand, [
      'Uw vraag heeft geen spoed',
      'Uw zus helpt deze week. Wij komen donderdag bij u.',
      'Uw contactpersoon is Yvonne',
    ])
  },
)

test(
  'wie de vraag al verstuurde en toch niet kan wachten, belt of drukt op een knop, en staat meteen bovenaan (D1-24 D1-28 D1-32)',
  { tag: '@zonder-script' },
  async ({ hand, ander }) => {
    const { page } = hand
    await page.goto('/inloggen?gemeente=doetinchem')
    await meldAanAlsInwoner(hand, 'Samira Haddou')
    await page.goto('/mijn/hulpvraag')
    await hand.druk('Begin met mijn vraag')
    await hand.kies('Is er nu hulp nodig?', 'Nee, het kan een paar dagen wachten')
    await hand.druk(verder)
    await hand.kies('Voor wie vraagt u hulp?', 'Voor mijzelf')
    await hand.druk(verder)
    await hand.vul('Waar wilt u hulp bij?', 'Mijn moeder kan niet meer alleen zijn.')
    await hand.druk(verder)
    await hand.druk('Verstuur mijn vraag')
    const traject = new URL(page.url()).pathname.replace(/\/bewijs\/.*/, '')
    await page.goto(traject)
    await hand.volg('Kan het niet wachten? Zeg het hier')
    await hand.leest('Kan het niet wachten?')
    await leestAntwoorden(hand, ['0314 00 02 22', 'van 8.30 tot 17.00 uur', '112', '0800-2000'])
    await hand.vul(/^Op welk nummer kunnen wij u bellen/, '0'.repeat(21))
    await hand.druk('Ja, er is nu hulp nodig')
    await expect(page.getByRole('alert')).toContainText('Op welk nummer')
    await hand.vul(/^Op welk nummer kunnen wij u bellen/, '0612345678')
    await hand.druk('Ja, er is nu hulp nodig')
    await expect(page).toHaveURL(new RegExp(`${traject}$`))
    await leestAntwoorden(hand, ['U zei dat er nu hulp nodig is', 'Uw vraag staat bovenaan bij de gemeente.'])
    await expect(page.getByRole('link', { name: 'Kan het niet wachten? Zeg het hier' })).toHaveCount(0)
    await page.goto(`${traject}/spoed`)
    await leestAntwoorden(hand, ['De gemeente weet al dat er nu hulp nodig is.', '0314 00 02 22', '112'])
    await expect(page.getByRole('button', { name: 'Ja, er is nu hulp nodig' })).toHaveCount(0)

    const { hand: toegang, snel } = await ander()
    await snel.meldAan('toegang', 'yvonne')
    await toegang.page.goto('/toegang')
    const rij = toegang.page.getByRole('row').nth(1)
    await expect(rij).toContainText('Spoed volgens de inwoner, nog niet beoordeeld')
    await rij.getByRole('link').click()
    await leestAntwoorden(toegang, ['De inwoner zegt dat hulp niet kan wachten.', '0612345678'])
  },
)

/** Yvonne herself, as the form about who takes it up names her. */
async function behandelaar(page: import('@playwright/test').Page, traject: string): Promise<{ behandelaar: string }> {
  await page.goto(`${traject.replace('/mijn/', '/toegang/')}/toewijzen`)
  return { behandelaar: await page.getByRole('radio', { name: /^Yvonne/ }).inputValue() }
}
