import type { Hand } from '#tests/e2e/reis/hand.ts'
import { leesBewijs } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { saysU } from '#tests/words-jeugd.ts'

const verder = 'Bewaar en ga verder'
const woorden = 'Ik slaap slecht en durf niet naar school.'
const ander = { 'vraag-1': { item: 'andere-vraag', woorden } }

test(
  'een jeugdige die zelf inlogt, leest van de eerste vraag tot het bewijs nergens u; de gemeente leest dezelfde vragen',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander: iemandAnders }) => {
    test.setTimeout(120_000)
    const { page } = hand
    await snel.meldAan('inwoner', 'lotte')
    await opent(hand, '/mijn')
    await opent(hand, '/mijn/hulpvraag')
    await hand.druk('Begin met mijn vraag')
    await leestJe(hand)
    await hand.kies('Is er nu hulp nodig?', 'Nee, het kan een paar dagen wachten')
    await hand.druk(verder)
    await leestJe(hand, 'Voor wie vraag je hulp?')
    await hand.kies('Voor wie vraag je hulp?', 'Voor mijzelf')
    await hand.druk(verder)
    await leestJe(hand, 'Waar wil je hulp bij?')
    await hand.vul('Waar wil je hulp bij?', woorden)
    await hand.druk(verder)
    await leestJe(hand, 'Controleer je vraag')
    await hand.druk('Verstuur mijn vraag')
    await leesBewijs(hand, 'Je vraag is verstuurd')
    await leestJe(hand)

    const traject = new URL(page.url()).pathname.replace(/\/bewijs\/.*/, '')
    for (const pagina of ['', '/invullen', '/bewijs', '/eigen-plan', '/intrekken', '/plan', '/plan/papier'])
      await opent(hand, traject + pagina)
    await opent(hand, `${traject}/plan/vraag-2`)
    await hand.vul(/^Wat gaat goed/, 'Tekenen.')
    await hand.druk(verder)
    await leestJe(hand, 'Wat heb je zelf al gedaan?')

    await opent(hand, `${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await expect(page).toHaveTitle(/^Fout: Controleer je plan/)
    await leestJe(hand)
    await snel.vulPlanIn(traject, ander)
    await opent(hand, `${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await leesBewijs(hand, 'Je plan is verstuurd')
    await leestJe(hand)
    for (const pagina of ['', '/plan', '/versie/1', '/akkoord', '/aanvraag', '/bestaat-niet'])
      await opent(hand, traject + pagina)

    const medewerker = await iemandAnders()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.hand.page.goto(dossierVan(traject))
    const dossier = medewerker.hand.page.getByRole('main')
    await expect(dossier).toContainText('Wat heb je zelf al gedaan?')
    await expect(dossier).not.toContainText('Wat hebt u zelf al gedaan?')

    // Signed out, everybody is spoken to in the same way.
    await hand.druk('Uitloggen')
    await hand.leest('U bent uitgelogd')
  },
)

async function opent(hand: Hand, pad: string): Promise<void> {
  await hand.page.goto(pad)
  await leestJe(hand)
}

/** The whole page, with its title and the names a screen reader says, speaks with 'je'. */
async function leestJe(hand: Hand, titel?: string): Promise<void> {
  if (titel) await hand.leest(titel)
  const teksten = await hand.page.evaluate(() => [
    document.title,
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label], [placeholder], [alt]')].flatMap((een) =>
      ['aria-label', 'placeholder', 'alt'].map((naam) => een.getAttribute(naam) ?? ''),
    ),
  ])
  expect(teksten.filter(saysU)).toEqual([])
}
