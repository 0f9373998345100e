import { expect, test } from 'vitest'
import { csvAntwoord, csvVan } from '#app/server/csv.server.ts'

test('wat als een formule begint, wordt tekst: een rekenblad voert niets uit', () => {
  for (const begin of ['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1'])
    expect(csvVan([[begin]])).toContain(`"'${begin}"`)
  expect(csvVan([['1. Via de Lokale Toegang', 12]])).toBe('\uFEFF"1. Via de Lokale Toegang";12\r\n')
})

test('een aanhalingsteken of een puntkomma breekt geen cel', () => {
  expect(csvVan([['zeg "ja"; of niet', 'x']])).toContain('"zeg ""ja""; of niet";"x"')
})

test('het bestand is om te bewaren, en blijft nergens onderweg staan', () => {
  const { headers } = csvAntwoord('x', 'cijfers-2026-11-20.csv')
  expect(headers.get('content-disposition')).toBe('attachment; filename="cijfers-2026-11-20.csv"')
  expect(headers.get('cache-control')).toBe('no-store')
})
