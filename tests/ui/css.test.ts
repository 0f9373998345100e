import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildCss, bundleCss } from '#app/styles/build-css.mjs'

const map = new URL('../../app/styles/', import.meta.url)
const eigen = readdirSync(map)
  .filter((naam) => naam.endsWith('.css'))
  .map((naam) => ({ naam, text: readFileSync(new URL(naam, map), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }))

let css: string
beforeAll(async () => {
  css = await bundleCss()
})

test('de hele opmaak weegt hooguit 14 kB, ingepakt', () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(14 * 1024)
})

test('wat een pagina zonder klassen nodig heeft, blijft staan', () => {
  for (const regel of [
    'body{',
    '.voor-staf{',
    'html :focus-visible',
    "[data-gemeente='1509']",
    'prefers-color-scheme:dark',
  ])
    expect(css.replaceAll('"', "'").replaceAll(': ', ':')).toContain(regel)
  expect(css).toMatch(/forced-colors:\s*active/)
  expect(css).toMatch(/@media print/)
})

test('wat geen scherm gebruikt, gaat niet mee', () => {
  expect(css).not.toContain('utrecht-textbox--disabled')
  expect(css).not.toContain('nl-button--pressed')
})

test('de opmaak haalt niets op: geen lettertype, geen plaatje, geen ander adres', () => {
  expect(css).not.toMatch(/url\(|@font-face|@import/)
})

test('elke waarde die onze eigen opmaak noemt, bestaat', () => {
  const gezet = new Set(
    [
      ...eigen
        .map(({ text }) => text)
        .join()
        .matchAll(/(--[\w-]+):/g),
    ].map(([, naam]) => naam),
  )
  const genoemd = eigen.flatMap(({ naam, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => `${naam} ${token}`),
  )
  expect(genoemd.filter((plaats) => !gezet.has(plaats.split(' ')[1]!))).toEqual([])
})

test('van rechts naar links klopt ook: geen links en rechts in onze eigen opmaak', () => {
  const links =
    /(?:margin|padding|border|inset)-(?:left|right)|(?:^|[\s;{])(?:left|right):|text-align:\s*(?:left|right)/
  expect(eigen.filter(({ text }) => links.test(text)).map(({ naam }) => naam)).toEqual([])
})

test('niets beweegt vanzelf en niets blijft hangen', () => {
  const beweegt = /animation(?!: none)|transition(?!: none)|position:\s*(?:sticky|fixed)/
  expect(eigen.filter(({ text }) => beweegt.test(text)).map(({ naam }) => naam)).toEqual([])
})

test('niets hangt af van slepen, vegen, zweven of hoe het scherm wordt gehouden', () => {
  expect(eigen.filter(({ text }) => /orientation:/.test(text)).map(({ naam }) => naam)).toEqual([])
  const enhance = join(import.meta.dirname, '../../app/enhance')
  const scripts = readdirSync(enhance).map((naam) => readFileSync(join(enhance, naam), 'utf8'))
  expect(scripts.length).toBeGreaterThan(3)
  for (const script of scripts)
    expect(script).not.toMatch(
      /'(?:drag\w*|drop|touchmove|mousemove|pointermove|mouseover|mouseenter|pointerenter|orientationchange)'/,
    )
})

test('kleuren staan alleen in de waarden, behalve inkt op de zon en zwart op wit bij het afdrukken', () => {
  const los = eigen
    .filter(({ naam }) => !['tokens.css', 'gemeenten.css', 'afdruk.css'].includes(naam))
    .flatMap(({ naam, text }) => [...text.matchAll(/#[\da-f]{3,8}\b/gi)].map(([hex]) => `${naam} ${hex}`))
  expect(new Set(los)).toEqual(new Set(['deuren.css #1b1f24', 'meldingen.css #1b1f24']))
})

test('het bestand heet naar zijn inhoud', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eenklik-css-'))
  const naam = await buildCss({ outDir: folder })
  expect(naam).toMatch(/^eenklik-[0-9a-f]{10}\.css$/)
  expect(readdirSync(folder)).toEqual([naam])
  expect(readFileSync(join(folder, naam), 'utf8')).toBe(css)
  rmSync(folder, { recursive: true })
})
