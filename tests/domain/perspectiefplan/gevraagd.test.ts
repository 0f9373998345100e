import { expect, test } from 'vitest'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { bredeAntwoorden, plan, proefgegevens } from '#tests/builders/plan.ts'

const woorden = woordenVan('voorbeeld', 'nl')

/** Everything the gemeente reads of one page of a plan that was sent: each question with its answer. */
function gelezen(bladzijde: string, waarden: Waarden): string[] {
  const passages = plan(bredeAntwoorden, { [bladzijde]: waarden })
  const onderdeel = bevriesPlan(voorbeeldset, passages, proefgegevens, woorden, 'nl').onderdelen.find(
    (een) => een.bladzijde === bladzijde,
  )
  return (onderdeel?.antwoorden ?? []).map(({ vraag, antwoord }) => `${vraag.nl} ${antwoord.nl}`)
}

const trainer = { naam: 'Bram', soort: 'vrijwilliger', doet: 'Traint hem op zaterdag.' }

test.each<[wat: string, bladzijde: string, waarden: Waarden, leest: string[]]>([
  [
    'wie benaderd mag worden en waarvoor (D0-19)',
    'contactpersoon-een',
    { ...trainer, contact: 'ja', waarvoor: 'Hoe het gaat in het team.' },
    ['Mogen wij deze persoon iets vragen? Ja', 'Wat mogen wij vragen? Hoe het gaat in het team.'],
  ],
  [
    'wie niet benaderd mag worden (D0-19)',
    'contactpersoon-een',
    { ...trainer, contact: 'nee', waarvoor: 'Bleef staan.' },
    ['Mogen wij deze persoon iets vragen? Nee'],
  ],
  [
    'wat goed gaat en wat iemand zelf wil leren (D1-05)',
    'vraag-2',
    { goed: 'Koken.', moeilijk: 'Geld.', leren: 'Zelf rekeningen betalen.' },
    ['Wat gaat goed? Koken.', 'Wat wilt u zelf leren of beter kunnen? Zelf rekeningen betalen.'],
  ],
  [
    'wat iemand over een jaar en later nodig heeft, en wat er dan verandert (D1-08)',
    'later',
    { jaar: 'Rust.', later: 'Eigen huis.', gebeurtenissen: ['18-jaar'] },
    ['Wat hebt u over een jaar nodig? Rust.', 'En nog later? Eigen huis.'],
  ],
  [
    'wat iemand zelf de beste oplossing vindt (D1-16)',
    'beste-oplossing',
    { oplossing: 'Samen met mijn zus.' },
    ['Wat vindt u zelf de beste oplossing? Samen met mijn zus.'],
  ],
  [
    'wat iemand wil bereiken en wanneer het goed genoeg is (D3L-02)',
    'resultaat-een',
    { wat: 'Op tijd op school.', genoeg: 'Vier dagen van de vijf.' },
    ['Wat moet er beter gaan? Op tijd op school.', 'Wanneer is het goed genoeg? Vier dagen van de vijf.'],
  ],
])('het plan dat de gemeente leest, zegt %s', (_wat, bladzijde, waarden, leest) => {
  const alles = gelezen(bladzijde, waarden)
  expect(alles).toEqual(expect.arrayContaining(leest))
  expect(alles.join(' ')).not.toContain('Bleef staan.')
})

test('elk van de vier soorten helpers staat met wat die doet in hetzelfde plan (D1-04)', () => {
  const { velden } = voorbeeldset.lijsten['contactpersoon']!
  const soort = velden.find(({ naam }) => naam === 'soort')!
  const soorten = 'opties' in soort ? soort.opties : []
  expect(soorten).toEqual(['naaste', 'mantelzorger', 'vrijwilliger', 'professional'])
  const personen = soorten.map((een) => [
    `contactpersoon-${een}`,
    { naam: een, soort: een, doet: `Doet iets als ${een}.`, contact: 'nee' },
  ])
  const passages = plan(bredeAntwoorden, Object.fromEntries(personen) as Record<string, Waarden>)
  const tekst = JSON.stringify(bevriesPlan(voorbeeldset, passages, proefgegevens, woorden, 'nl'))
  for (const een of soorten) expect(tekst).toContain(`Doet iets als ${een}.`)
})

test('elk gebied van het leven wordt gevraagd, en alleen wat speelt staat in het plan (D1-02, D2-02)', () => {
  const veld = voorbeeldset.onderwerpen.find(({ id }) => id === 'vraag-7')!.velden[0]!
  const gebieden = 'opties' in veld ? veld.opties.filter((een) => een !== 'niets') : []
  expect(gebieden.length).toBeGreaterThan(8)
  for (const speelt of gebieden) {
    const [antwoord = ''] = gelezen('vraag-7', { gebieden: [speelt], uitleg: '' })
    const genoemd = gebieden.filter((een) => antwoord.endsWith(` ${woorden.optie('vraag-7', 'gebieden', een).nl}`))
    expect(genoemd).toEqual([speelt])
  }
})

test('opvoeden, opgroeien en hoe het in iemands hoofd gaat, worden bij name gevraagd, naast het doel (D4-08)', () => {
  const [gezin = ''] = gelezen('vraag-7', { gebieden: ['gezin'], uitleg: '' })
  const [gezondheid = ''] = gelezen('vraag-7', { gebieden: ['gezondheid'], uitleg: '' })
  expect(gezin).toContain('opvoeden')
  expect(gezondheid).toContain('in uw hoofd')
  const doel = { wat: 'Mijn dochter slaapt door.', genoeg: 'Vijf nachten van de zeven.' }
  expect(gelezen('resultaat-een', doel).join(' ')).toContain('Mijn dochter slaapt door.')
})
