import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { tabel } from './tabel.ts'

const ids = routes.map(({ file }) => file.replace(/\.tsx?$/, ''))

test('elke route staat in de toegangstabel (`npm run access`), en elke regel van de tabel heeft een route', () => {
  const inTabel = new Set(tabel.map(({ route }) => route))
  expect(ids.filter((id) => !inTabel.has(id))).toEqual([])
  expect([...inTabel].filter((id) => !ids.includes(id))).toEqual([])
})

test('wie leest is met naam genoemd, en wie 200 krijgt op het ding van een ander is nooit een vreemde', () => {
  const vanIemand = tabel.filter(({ pad }) => pad.includes('{') && !pad.startsWith('/toegang?'))
  // An aanbieder opens a file it takes part in, on its own pages alone.
  const vreemd = (wie: (typeof tabel)[number]['lees'], route: string) =>
    wie.niemand ?? wie.inwoner ?? wie.elders ?? (route.startsWith('routes/aanbieder/') ? undefined : wie.aanbieder)
  expect(vanIemand.filter(({ lees, route }) => vreemd(lees, route))).toEqual([])
  expect(vanIemand.filter(({ post, route }) => post && vreemd(post.wie, route))).toEqual([])
})
