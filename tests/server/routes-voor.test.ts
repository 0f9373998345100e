import { expect, test } from 'vitest'
import table from '#app/routes.ts'
import { createPatroon } from '#app/server/patroon.server.ts'
import { createRoutesVoor } from '#app/server/routes-voor.server.ts'
import { serverBuildOf, type Plek } from './serverbuild.ts'

const plekken: Plek[] = (await table).map(({ path, file, index }) => ({ id: file, path, index, module: {} }))
const build = serverBuildOf({}, plekken)
const alleRoutes = createPatroon(build.routes)
const routesVoor = createRoutesVoor(build, 'test')

const eenId = '0197bbbb-0000-7000-8000-000000000001'
/** An address of every route, and the same ones written as somebody may type them. */
const adressen = plekken
  .filter(({ path }) => path !== '*')
  .map(({ path = '' }) => `/${path.replace(/:\w+/g, eenId)}`)
  .flatMap((pad) => [
    pad,
    `${pad}.data`,
    `${pad}/`,
    pad.toUpperCase(),
    `${pad}/verder`,
    pad.replace(/[^/]+$/, 'anders'),
  ])

const vreemd = [
  '/_root.data',
  '/mijn/bel',
  '/%6Dijn',
  '/doetinchem/bel',
  '/doetinchem//bel',
  '/a/b/c/d/e/f/g/h/i',
  '/:gemeente/bel',
]

test('elk adres hoort bij dezelfde route als onder alle routes samen', () => {
  expect(adressen.length).toBeGreaterThan(1000)
  const anders = [...adressen, ...vreemd].filter((pad) => routesVoor(pad).patroonOf(pad) !== alleRoutes(pad))
  expect(anders).toEqual([])
})

test('de gegevens van de voorpagina horen bij de voorpagina', () =>
  expect(routesVoor('/_root.data').patroonOf('/_root.data')).toBe('/'))

test('wat vaker gevraagd wordt, wordt niet opnieuw uitgezocht, ook niet voor een woord dat niemand kent', () => {
  expect(routesVoor('/mijn/traject/a')).toBe(routesVoor('/mijn/traject/b'))
  expect(routesVoor('/x/y')).toBe(routesVoor('/z/y'))
  expect(routesVoor('/x'.repeat(50))).toBe(routesVoor('/x'.repeat(60)))
})

test.each(['mijn/*', 'mijn/traject?'])('een route die %s heet, is niet aan haar delen te herkennen', (path) =>
  expect(() => createRoutesVoor(serverBuildOf({}, [{ id: 'vreemd', path, module: {} }]), 'test')).toThrow('vreemd'),
)
