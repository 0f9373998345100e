import { describe, expect, test } from 'vitest'
import { offencesOf, readSources, regels } from '#tests/house.ts'

const sources = readSources('.')

describe('het huis', () => {
  test('heeft bestanden op elke verdieping', () => {
    for (const floor of ['app/domain/', 'app/ui/', 'db/'])
      expect(sources.some(({ path }) => path.startsWith(floor))).toBe(true)
  })

  test.each(regels.map((regel) => [regel.naam, regel] as const))('%s', (_, regel) => {
    expect(sources.flatMap((bron) => offencesOf(regel, bron))).toEqual([])
  })

  test('heeft geen verzamelbestanden: elk bestand heet naar wat het doet', () => {
    const vague = /\/(index|utils?|helpers?|common|misc|types|constants)(\.server)?\.tsx?$/
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })
})

/** What the rules find in one invented file. */
const found = (path: string, text: string) => regels.flatMap((regel) => offencesOf(regel, { path, text }))

describe('een regel van het huis ziet', () => {
  test.each([
    ['app/domain/a.ts', `import { x } from '#db/client.server.ts'`],
    ['app/domain/a.ts', `import type { Ctx } from '../server/ctx.server.ts'`],
    ['app/domain/a.ts', `import { randomUUID } from 'node:crypto'`],
    ['app/domain/a.ts', `export * from 'zod'`],
    ['app/domain/a.ts', `const x: import('#app/ui/veld.tsx').Veld = y`],
    ['app/domain/a.ts', `const op = new Date()`],
    ['app/domain/a.ts', `const op = Date.now()`],
    ['app/domain/a.ts', `const n = Math.random()`],
    ['app/usecases/a.server.ts', `import { env } from '#app/server/env.server.ts'`],
    ['app/usecases/a.server.ts', `const { x } = await import('#app/ui/veld.tsx')`],
    ['app/server/a.ts', `import { loader } from '#app/routes/open/start.tsx'`],
    ['app/routes/inwoner/a.tsx', `import { loader } from '#app/routes/inwoner/mijn.tsx'`],
    ['app/routes/toegang/a.tsx', `import { Deel } from '#app/routes/inwoner/deel.tsx'`],
    ['app/ui/a.tsx', `import { x } from '#app/usecases/x.server.ts'`],
    ['app/forms/a.ts', `import { x } from '#db/client.server.ts'`],
    ['app/enhance/a.ts', `import i18next from 'i18next'`],
    ['db/a.ts', `import { x } from '#app/usecases/x.server.ts'`],
    ['app/routes/a.tsx', `const x = <p style={{ color: 'red' }} />`],
    ['app/routes/a.tsx', `const x = <p>Goedemorgen allemaal</p>`],
    ['app/routes/a.tsx', `const x = <nav aria-label="Menu" />`],
  ])('in %s: %s', (path, text) => {
    expect(found(path, text)).toEqual([expect.stringMatching(new RegExp(`^${path}:1 `))])
  })

  test.each([
    ['app/domain/a.ts', `import { x } from '#app/domain/b.ts'; const d = new Date(nu)`],
    ['app/usecases/a.server.ts', `import { x } from '#db/plan.ts'; import { v7 } from 'uuid'`],
    ['app/ui/aria/a.tsx', `const x = <Popover style={{ width: 1 }} />`],
    ['app/routes/inwoner/a.tsx', `import { Deel } from '#app/routes/inwoner/deel.tsx'`],
    ['app/routes/a.tsx', `import { Veld } from '#app/ui/veld.tsx'; const x = <p title={t('a')}>{t('b')} / 1</p>`],
  ])('niets in %s: %s', (path, text) => {
    expect(found(path, text)).toEqual([])
  })

  test('de regel waarop het staat', () => {
    expect(found('app/domain/a.ts', `\n\nconst op = Date.now()`)).toEqual(['app/domain/a.ts:3 Date.now()'])
  })
})
