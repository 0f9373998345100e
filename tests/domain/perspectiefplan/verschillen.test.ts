import { expect, test } from 'vitest'
import { bevriesPlan, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { verschillenTussen } from '#app/domain/perspectiefplan/verschillen.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { bredeAntwoorden, plan, proefgegevens, proefwoorden } from '#tests/builders/plan.ts'

const bevroren = (anders: Record<string, Waarden> = {}): BevrorenPlan =>
  bevriesPlan(voorbeeldset, plan(bredeAntwoorden, anders), proefgegevens, proefwoorden(), 'nl')
const toegang = { samenvatting: 'Anna wil lezen.', welkeHulp: 'Een uur.', naam: 'Mila', op: '2026-03-09T10:00:00.000Z' }

test('twee keer hetzelfde plan heeft geen verschillen, ook als een ander het later schreef', () => {
  const later = {
    ...bevroren(),
    onderdelen: bevroren().onderdelen.map((een) => ({ ...een, versie: 9, auteurNaam: 'Bart' })),
  }
  expect(verschillenTussen(bevroren(), later)).toEqual({ onderdelen: [], toegang: [] })
})

test('een antwoord dat anders is, erbij kwam of verdween staat er met wat er eerst stond; de rest niet', () => {
  const eerst = bevroren({ 'vraag-2': { goed: 'Buiten spelen.', moeilijk: 'Slapen.' } })
  const nu = bevroren({ 'vraag-2': { moeilijk: 'Slapen en eten.', sinds: 'Juli.' } })
  const { onderdelen } = verschillenTussen(eerst, nu)
  expect(onderdelen.map(({ bladzijde }) => bladzijde)).toEqual(['vraag-2'])
  expect(
    onderdelen[0]!.rijen.map(({ vraag, eerst: was, nu: is }) => [vraag.nl, was?.nl ?? null, is?.nl ?? null]),
  ).toEqual([
    ['vraag-2.moeilijk?', 'Slapen.', 'Slapen en eten.'],
    ['vraag-2.sinds?', null, 'Juli.'],
    ['vraag-2.goed?', 'Buiten spelen.', null],
  ])
})

test('een bladzijde die er niet meer is, staat erbij met wat er stond', () => {
  const nu = { ...bevroren(), onderdelen: bevroren().onderdelen.filter(({ bladzijde }) => bladzijde !== 'vraag-9') }
  const { onderdelen } = verschillenTussen(bevroren(), nu)
  expect(onderdelen.map(({ bladzijde }) => bladzijde)).toEqual(['vraag-9'])
  expect(onderdelen[0]!.rijen.every(({ eerst, nu: is }) => eerst !== null && is === null)).toBe(true)
})

test('de teksten van de toegang tellen mee: erbij gekomen, en veranderd (D0-23, D0-24)', () => {
  const verstuurd = bevroren()
  const tweede = { ...verstuurd, toegang }
  const derde = { ...verstuurd, toegang: { ...toegang, samenvatting: 'Anna wil rekenen.', naam: 'Roos' } }
  expect(verschillenTussen(verstuurd, tweede).toegang).toEqual([
    { onderdeel: 'samenvatting', eerst: null, nu: 'Anna wil lezen.' },
    { onderdeel: 'welke-hulp', eerst: null, nu: 'Een uur.' },
  ])
  expect(verschillenTussen(tweede, derde).toegang).toEqual([
    { onderdeel: 'samenvatting', eerst: 'Anna wil lezen.', nu: 'Anna wil rekenen.' },
  ])
})
