import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { regelNamen } from '#app/domain/termijnen/regels.ts'
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

/** What `npm run --silent termijn` does with these arguments. */
function termijn(...argumenten: string[]) {
  const opdracht = ['node_modules/tsx/dist/cli.mjs', 'app/start/termijn.ts', ...argumenten]
  const { status, stdout, stderr } = spawnSync(process.execPath, opdracht, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('npm run termijn geeft een termijn als JSON, met de reden van elke dag die wordt overgeslagen', () => {
  const { status, stdout, stderr } = termijn('bezwaar', '2027-03-24')
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ regel: 'bezwaar', ruw: '2027-05-05', einddatum: '2027-05-10' },
    verschoven: [
      { datum: '2027-05-05', reden: 'bevrijdingsdag' },
      { datum: '2027-05-06', reden: 'hemelvaartsdag' },
      { datum: '2027-05-07', reden: 'gelijkgesteld' },
      { datum: '2027-05-08', reden: 'zaterdag' },
      { datum: '2027-05-09', reden: 'zondag' },
    ],
  })
}, 60_000)

test('npm run termijn telt een opschorting en een termijn in uren, en weigert met een regel wat het niet kent', () => {
  const opgeschort = termijn('L7', '2026-01-12', '--opschorting', '2026-01-26..2026-02-05')
  expect(JSON.parse(opgeschort.stdout)).toMatchObject({ opgeschort: 9, ruw: '2026-03-18', einddatum: '2026-03-18' })
  const uren = termijn('bericht-melden', '2026-03-28T12:00')
  expect(JSON.parse(uren.stdout)).toMatchObject({ einddatum: '2026-03-30T13:00', verschoven: [] })
  const fout = termijn('nergens', '2026-01-01')
  expect([fout.status, fout.stdout, fout.stderr.trim().split('\n').length]).toEqual([2, '', 1])
}, 60_000)

test('npm run termijn zonder argumenten noemt elke regel', () => {
  const regels = termijn().stdout.trim().split('\n')
  expect(regels.map((regel) => regel.split(' ')[0])).toEqual(regelNamen)
}, 60_000)
