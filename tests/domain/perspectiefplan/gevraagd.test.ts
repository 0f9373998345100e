import { expect, test } from 'vitest'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { ontbrekend } from '#app/domain/perspectiefplan/plan.ts'
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

test('wie benaderd mag worden en waarvoor staat in het plan; wie niet, met nee en zonder meer (D0-19)', () => {
  const mag = { ...trainer, contact: 'ja', waarvoor: 'Hoe het gaat in het team.' }
  expect(gelezen('contactpersoon-een', mag)).toEqual(
    expect.arrayContaining([
      'Mogen wij deze persoon iets vragen? Ja',
      'Wat mogen wij vragen? Hoe het gaat in het team.',
    ]),
  )
  const magNiet = gelezen('contactpersoon-een', { ...trainer, contact: 'nee', waarvoor: 'Bleef staan.' })
  expect(magNiet).toContain('Mogen wij deze persoon iets vragen? Nee')
  expect(magNiet.join(' ')).not.toContain('Bleef staan.')
})

test('contactpersonen hoeven niet: zonder is het plan ook compleet (D0-19)', () => {
  expect(voorbeeldset.lijsten['contactpersoon']!.minstens).toBeUndefined()
  expect(ontbrekend(voorbeeldset, plan(bredeAntwoorden), '2026-12-01')).toEqual([])
})

test('wat goed gaat en wat iemand zelf wil leren staat in het plan dat de gemeente leest (D1-05)', () => {
  const leest = gelezen('vraag-2', { goed: 'Koken.', moeilijk: 'Geld.', leren: 'Zelf rekeningen betalen.' })
  expect(leest).toContain('Wat gaat goed? Koken.')
  expect(leest).toContain('Wat wilt u zelf leren of beter kunnen? Zelf rekeningen betalen.')
})

test('wat iemand nu, over een jaar en later nodig heeft, en wat er dan verandert, staat in hetzelfde plan (D1-08)', () => {
  const later = gelezen('later', { jaar: 'Rust.', later: 'Eigen huis.', gebeurtenissen: ['18-jaar'] })
  expect(later).toEqual(expect.arrayContaining(['Wat hebt u over een jaar nodig? Rust.', 'En nog later? Eigen huis.']))
  expect(later.join(' ')).toContain(woorden.optie('later', 'gebeurtenissen', '18-jaar').nl)
  expect(gelezen('vraag-2', { moeilijk: 'Nu is alles druk.' }).join(' ')).toContain('Nu is alles druk.')
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
