import { expect, test } from 'vitest'
import { leesOpdracht } from '#app/start/termijn-opdracht.ts'

test.each([
  ['een naam en een dag', 'bezwaar 2026-11-13', { naam: 'bezwaar', begin: { datum: '2026-11-13', tijd: null } }],
  ['een nummer', 'L10b 2026-11-13', { naam: 'bezwaar', ookMogelijk: [] }],
  ['een nummer met twee regels', 'L33 2026-03-02', { ookMogelijk: ['jeugd-dossier-bewaren'] }],
  ['een tijd erbij', 'datalek 2026-05-01T16:00', { begin: { datum: '2026-05-01', tijd: '16:00' } }],
  ['een tijd erachter', 'datalek 2026-05-01 16:00', { begin: { datum: '2026-05-01', tijd: '16:00' } }],
  [
    'een opschorting',
    'L7 2026-01-12 --opschorting 2026-01-26..2026-02-05',
    { opschortingen: [{ van: '2026-01-26', tot: '2026-02-05' }] },
  ],
])('de opdracht leest %s', (_, regel, opdracht) => {
  expect(leesOpdracht(regel.split(' '))).toMatchObject({ ok: true, opdracht })
})

test.each([
  ['nergens 2026-01-01', 'regel-onbekend'],
  ['toString 2026-01-01', 'regel-onbekend'],
  ['bezwaar', 'datum-ontbreekt'],
  ['bezwaar 2026-02-30', 'datum-onmogelijk'],
  ['bezwaar 13-11-2026', 'datum-onmogelijk'],
  ['datalek 2026-05-01 25:00', 'tijd-bestaat-niet'],
  ['bezwaar 2026-11-13 --opschorting 2026-01-26', 'opschorting-onleesbaar'],
  ['bezwaar 2026-11-13 --opschorting', 'opschorting-onleesbaar'],
  ['bezwaar 2026-11-13 --anders', 'te-veel'],
  ['bezwaar 2026-11-13 12:00 meer', 'te-veel'],
])('de opdracht weigert %s', (regel, fout) => {
  expect(leesOpdracht(regel.split(' '))).toMatchObject({ ok: false, fout })
})

test('de opdracht zonder argumenten vraagt de lijst', () => {
  expect(leesOpdracht([])).toEqual({ ok: true, opdracht: null })
})
