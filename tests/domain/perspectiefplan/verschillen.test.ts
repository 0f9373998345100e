import { expect, test } from 'vitest'
import { bevriesPlan, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Bijschrift } from '#app/domain/perspectiefplan/bijschrift.ts'
import { verschillenTussen } from '#app/domain/perspectiefplan/verschillen.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { toonVerschillen } from '#app/server/verschillen.server.ts'
import { traject } from '#tests/builders/traject.ts'
import { bredeAntwoorden, plan, proefgegevens, proefwoorden } from '#tests/builders/plan.ts'

const bevroren = (anders: Record<string, Waarden> = {}): BevrorenPlan =>
  bevriesPlan(voorbeeldset, plan(bredeAntwoorden, anders), proefgegevens, proefwoorden(), 'nl')
const toegang = { samenvatting: 'Anna wil lezen.', welkeHulp: 'Een uur.', naam: 'Mila', op: '2026-03-09T10:00:00.000Z' }

test('twee keer hetzelfde plan heeft geen verschillen, ook als een ander het later schreef', () => {
  const later = {
    ...bevroren(),
    onderdelen: bevroren().onderdelen.map((een) => ({ ...een, versie: 9, auteurNaam: 'Bart' })),
  }
  expect(verschillenTussen(bevroren(), later)).toEqual({
    ...{ gegevens: [], onderdelen: [], toevoegingen: [], toegang: [] },
  })
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

const toevoeging = (tekst: string): Bijschrift => ({
  ...{ soort: 'toevoeging', bij: 'vraag-2', bron: 'gesprek' },
  gezegd: { tekst, naam: 'Mila', op: '2026-03-09T10:00:00.000Z' },
})

test('wat de toegang bij een antwoord toevoegde telt mee; dat iemand het er niet mee eens is, verandert het plan niet (D0-08)', () => {
  const verstuurd = bevroren()
  const oneens: Bijschrift = { ...toevoeging('Klopt niet.'), soort: 'oneens', versie: 1 } as Bijschrift
  const tweede = { ...verstuurd, bijschriften: [toevoeging('Ook op school.'), oneens] }
  const derde = { ...verstuurd, bijschriften: [toevoeging('Ook op school en thuis.')] }
  const staat = (eerst: BevrorenPlan, nu: BevrorenPlan) =>
    verschillenTussen(eerst, nu).toevoegingen.map(({ bladzijde, eerst: was, nu: is }) => [bladzijde, was, is])
  expect(staat(verstuurd, tweede)).toEqual([['vraag-2', null, 'Ook op school.']])
  expect(staat(tweede, derde)).toEqual([['vraag-2', 'Ook op school.', 'Ook op school en thuis.']])
  expect(staat(tweede, tweede)).toEqual([])
  const getoond = toonVerschillen(
    'nl',
    { traject: traject('akkoord'), eerst: van(1, verstuurd), nu: van(2, tweede) },
    'inwoner',
  )
  expect(getoond.delen.map(({ id, rijen }) => [id, rijen])).toEqual([
    ['toevoeging-vraag-2', [{ vraag: null, eerst: null, nu: 'Ook op school.' }]],
  ])
})

test('wat over iemand bekend was en veranderde, staat erbij (D0-12)', () => {
  const verhuisd = bevriesPlan(
    ...([voorbeeldset, plan(bredeAntwoorden)] as const),
    { ...proefgegevens, naam: 'Anna de Vries' },
    proefwoorden(),
    'nl',
  )
  const { gegevens } = verschillenTussen(bevroren(), verhuisd)
  expect(gegevens.map(({ eerst, nu }) => [eerst?.nl, nu?.nl])).toEqual([['Anna Proef', 'Anna de Vries']])
})

const van = (nr: number, inhoud: BevrorenPlan) => ({ nr, inhoud, op: new Date('2026-03-09T10:00:00Z'), teksten: [] })
