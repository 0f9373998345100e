import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { magTaak, nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { feitenVanVrijwilliger, magAlsToegang, werkVan } from '#app/domain/vrijwilliger.ts'
import { traject } from '#tests/builders/traject.ts'

const toegang = (...rollen: string[]): Actor => ({
  soort: 'toegang',
  medewerkerId: 'mila',
  gemeente: '0222',
  naam: '',
  rollen,
})
const [roos, mila] = [toegang('toegang', 'vrijwilliger'), toegang('toegang')]

test('een vrijwilliger geeft geen opdracht die van een medewerker is, en een medewerker alle (D1-45)', () => {
  const opdrachten = Object.keys(werkVan) as Command['type'][]
  const mag = (wie: Actor) => opdrachten.filter((type) => magAlsToegang(wie, type))
  expect(mag(roos)).toEqual(opdrachten.filter((type) => werkVan[type] === 'vrijwilliger'))
  expect(mag(mila)).toEqual(opdrachten.filter((type) => werkVan[type] !== 'inwoner' && werkVan[type] !== 'aanbieder'))
})

test('niets wat beslist staat in wat door een vrijwilliger kan gebeuren (D1-45)', () => {
  const beslist = [
    'WetVastgesteld',
    'ToegangSchreef',
    'AkkoordGevraagd',
    'AkkoordVastgelegd',
    'TrajectAfgesloten',
    'Toegewezen',
  ]
  expect(feitenVanVrijwilliger.filter((type) => beslist.includes(type))).toEqual([])
})

test('een vrijwilliger krijgt alleen taken te zien die voor vrijwilligers zijn', () => {
  const taken = nuTeDoen(traject('ingediend'), '2026-03-04', []).map(({ wat }) => wat)
  expect(taken).toEqual(expect.arrayContaining(['uitleg', 'wet', 'samenvatting']))
  expect(taken.filter((wat) => magTaak(roos, wat))).toEqual(['uitleg', 'oco', 'gesprek-plannen'])
  expect(taken.filter((wat) => magTaak(mila, wat))).toEqual(taken)
})
