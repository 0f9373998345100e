import { describe, expect, test } from 'vitest'
import { algemeen, resultatenIn, stempelVan, zorgplanUit, type Zorgplandeel } from '#app/domain/zorgplan/delen.ts'
import {
  deelbaarInZorgplan,
  deelVanZorgplan,
  mistInActiviteit,
  mistInZorgplan,
  omvangVan,
  zonderActiviteit,
  type Activiteit,
  type Zorgplan,
} from '#app/domain/zorgplan/zorgplan.ts'

const oefenen: Activiteit = {
  ...{ id: 'a1', wat: 'Samen oefenen', resultaten: ['r1'] },
  ...{ omvang: '2 uur per week', wie: 'Een begeleider', waar: 'Thuis' },
}
const heel: Zorgplan = {
  activiteiten: [oefenen, { ...oefenen, id: 'a2', resultaten: ['r2'], wat: 'Praten' }],
  ...{ samenwerking: 'De huisarts', afstemming: 'Elke maand', uitvoerder: null },
}
const mist = (anders: Partial<Zorgplan>, resultaten = ['r1', 'r2']) =>
  mistInZorgplan({ ...heel, ...anders }, resultaten)

describe('wat er in een zorgplan moet staan voordat de inwoner het krijgt', () => {
  test('D3L-24, D3L-25: elke activiteit is af en hoort bij een resultaat, en elk resultaat heeft er een', () => {
    expect(mist({})).toBeNull()
    expect(mist({ activiteiten: [] })).toBe('zorgplan-zonder-activiteit')
    expect(mist({ activiteiten: [{ ...oefenen, resultaten: ['r9'] }] })).toBe('zorgplan-activiteit-zonder-resultaat')
    for (const veld of ['wat', 'omvang', 'wie', 'waar'])
      expect(mist({ activiteiten: [{ ...oefenen, [veld]: '' }] })).toBe('zorgplan-activiteit-niet-af')
    expect(mist({ activiteiten: [oefenen] })).toBe('zorgplan-resultaat-zonder-activiteit')
    expect(zonderActiviteit({ ...heel, activiteiten: [oefenen] }, ['r1', 'r2'])).toEqual(['r2'])
  })

  test('D3L-25: deelt de inwoner geen resultaat, dan staat een activiteit op zichzelf en is er geen dood spoor', () => {
    expect(mist({ activiteiten: [{ ...oefenen, resultaten: [] }] }, [])).toBeNull()
    expect(mistInActiviteit({ ...oefenen, resultaten: [], waar: '' }, [])).toEqual(['waar'])
  })

  test('D3L-26, D3L-12: samenwerking, overleg, en waarom een ander de hulp geeft', () => {
    expect(mist({ samenwerking: '' })).toBe('zorgplan-zonder-samenwerking')
    expect(mist({ afstemming: '' })).toBe('zorgplan-zonder-afstemming')
    for (const uitvoerder of [
      { naam: 'Een ander', waarom: '' },
      { naam: '', waarom: 'Die heeft plek' },
    ])
      expect(mist({ uitvoerder })).toBe('zorgplan-uitvoerder-zonder-reden')
    expect(mist({ uitvoerder: { naam: 'Een ander', waarom: 'Die heeft plek' } })).toBeNull()
  })
})

describe('wie welk deel leest', () => {
  test('D3L-32: de toegang leest wat gedeeld is en niets anders, ook niet wie de hulp geeft', () => {
    expect(deelbaarInZorgplan(heel)).toEqual(['activiteit-a1', 'activiteit-a2', 'samenwerking', 'afstemming'])
    const deel = deelVanZorgplan({ ...heel, uitvoerder: { naam: 'x', waarom: 'y' } }, ['activiteit-a2', 'afstemming'])
    expect(deel).toEqual({
      ...{ activiteiten: [heel.activiteiten[1]], samenwerking: '' },
      ...{ afstemming: 'Elke maand', uitvoerder: null },
    })
  })

  test('D3L-36: de omvang zegt hoeveel en hoe vaak per resultaat, en niets anders', () => {
    expect(omvangVan(heel).activiteiten[0]).toEqual({ ...oefenen, wat: '', wie: '', waar: '' })
    expect(omvangVan(heel)).toMatchObject({ samenwerking: '', afstemming: '', uitvoerder: null })
  })
})

describe('wat er geschreven wordt', () => {
  const id = (nr: number) => `0197bbbb-0000-7000-8000-00000000000${nr}`
  const deel = (onderdeel: string, waarden: Zorgplandeel['waarden'], weg = false): Zorgplandeel => ({
    ...{ onderdeel, waarden, weg, versie: 2 },
  })

  test('wordt een zorgplan: wat het eerst is toegevoegd staat vooraan, wat weg is staat er niet in', () => {
    const delen = [
      deel(`activiteit-${id(2)}`, { wat: 'Later', resultaten: ['r1'] }),
      deel(`activiteit-${id(3)}`, { wat: 'Weg' }, true),
      deel(algemeen, { samenwerking: 'De huisarts', uitvoering: 'ander', uitvoerder: 'X', waarom: 'plek' }),
      deel(`activiteit-${id(1)}`, { wat: 'Eerst' }),
    ]
    const zorgplan = zorgplanUit(delen)
    expect(zorgplan.activiteiten.map(({ wat }) => wat)).toEqual(['Eerst', 'Later'])
    expect(zorgplan).toMatchObject({ samenwerking: 'De huisarts', uitvoerder: { naam: 'X', waarom: 'plek' } })
    expect(stempelVan(delen)).toBe(8)
    expect(zorgplanUit([]).uitvoerder).toBeNull()
  })

  test('de resultaten van een plan zijn de bladzijden die zo heten', () => {
    const onderdelen = ['vraag-2', 'resultaat-r1', 'wie-r1'].map((bladzijde) => ({ bladzijde }))
    expect(resultatenIn({ onderdelen })).toEqual(['r1'])
  })
})
