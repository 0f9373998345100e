import { leesBewijs, leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

test(
  'wie stopt met een vraag, leest eerst wat dat betekent, krijgt een bewijs en kan alles blijven lezen; de gemeente ziet dat het stopt',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    await hand.page.goto(traject)
    await hand.volg('Ik wil stoppen met deze vraag')
    await hand.leest('Wilt u uw vraag intrekken?')
    await leestAntwoorden(hand, ['neemt geen besluit', 'U kunt altijd een nieuwe vraag stellen.'])
    await hand.volg('Nee, ik ga door')
    await hand.volg('Ik wil stoppen met deze vraag')
    await hand.vul(/^Waarom stopt u/, 'Het gaat weer goed.')
    await hand.druk('Ja, trek mijn vraag in')
    await leesBewijs(hand, 'Uw vraag is ingetrokken')
    await leestAntwoorden(hand, ['Het gaat weer goed.'])
    await hand.volg('Naar deze vraag')
    await leestAntwoorden(hand, ['Deze vraag is gestopt', 'De gemeente doet er niets meer mee.'])
    await expect(hand.page.getByRole('link', { name: 'Ik wil stoppen met deze vraag' })).toHaveCount(0)
    await hand.volg('Lees versie 1 van uw plan')
    await hand.page.goto(`${traject}/plan/vraag-3`)
    await leestAntwoorden(hand, ['Deze vraag is ingetrokken.'])
    await hand.page.goto(`${traject}/plan`)
    await leestAntwoorden(hand, ['Deze vraag is gestopt'])

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.hand.page.goto(dossierVan(traject))
    await leestAntwoorden(medewerker.hand, [
      'Niemand is aan zet',
      'De inwoner trok deze hulpvraag in op',
      'Het gaat weer goed.',
    ])
    await expect(medewerker.hand.page.getByRole('main').getByRole('button')).toHaveCount(0)
  },
)
