import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { kolommen, leesRegel } from '#app/domain/aanbod/regel.ts'
import { openCsv } from '#app/server/aanbod-csv.server.ts'
import { maxRegels } from '#app/usecases/aanbod-importeren.server.ts'
import { csvVan, regel } from '#tests/builders/aanbod.ts'

const run = promisify(execFile)
const map = mkdtempSync(join(tmpdir(), 'aanbod-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

const kop = kolommen.join(';')
const goed = csvVan([regel({ naam: 'Een' }), regel({ naam: 'Twee' })])
const utf16 = (tekst: Buffer) => Buffer.from(tekst.toString('utf8'), 'utf16le')

/** What comes of a file: why it was refused whole, or per line its name or what is wrong with it. */
async function lees(bytes: Buffer): Promise<string | string[]> {
  const csv = await openCsv(bytes)
  if (!csv.ok) return csv.fout
  const uit: string[] = []
  for await (const een of csv.regels) {
    if ('fout' in een) uit.push(`${een.nr} ${een.fout}`)
    else {
      const gelezen = leesRegel(een.regel, '0222')
      uit.push(gelezen.ok ? gelezen.aanbieder.naam : `${een.nr} ${gelezen.kolom} ${gelezen.fout}`)
    }
  }
  return uit
}

describe('een bestand met aanbieders dat niet is wat het zegt', () => {
  test.each<[string, Buffer, string]>([
    ['leeg', Buffer.alloc(0), 'leeg'],
    ['UTF-16 met merkteken', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(goed)]), 'utf-16'],
    ['UTF-16, andere volgorde', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(goed).swap16()]), 'utf-16'],
    ['UTF-16 zonder merkteken', utf16(goed), 'utf-16'],
    ['Latijn-1', Buffer.from(`${kop}\nZorg voor Zoë`, 'latin1'), 'geen-utf-8'],
    ['een half teken aan het eind', Buffer.concat([goed, Buffer.from([0xc3])]), 'geen-utf-8'],
    ['een programma', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0', 'latin1'), 'geen-tekst'],
    ['een werkblad', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), 'geen-tekst'],
    ['een nul midden in de tekst', Buffer.concat([goed, Buffer.from('a\0b')]), 'geen-tekst'],
    ['zonder eerste regel', goed.subarray(goed.indexOf('\n') + 1), 'kolommen'],
    ['alleen een merkteken', Buffer.from('\uFEFF'), 'kolommen'],
    ['een eerste regel zonder eind', Buffer.alloc(1024 * 1024, 'kvk;'), 'kolommen'],
    ['alleen nieuwe regels', Buffer.alloc(1024 * 1024, '\n'), 'kolommen'],
    ['een kolom te weinig in de eerste regel', Buffer.from(kop.replace('periode;', '')), 'kolommen'],
  ])('%s: heel het bestand wordt geweigerd, met de reden', async (_, bytes, fout) => {
    expect(await lees(bytes)).toBe(fout)
  })

  test.each<[string, Buffer]>([
    ['met merkteken', Buffer.concat([Buffer.from('\uFEFF'), goed])],
    ['met komma’s', csvVan([regel({ naam: 'Een' }), regel({ naam: 'Twee' })], { scheiding: ',' })],
    ['met nieuwe regels van Unix', csvVan([regel({ naam: 'Een' }), regel({ naam: 'Twee' })], { einde: '\n' })],
    ['met oude regels van Mac', csvVan([regel({ naam: 'Een' }), regel({ naam: 'Twee' })], { einde: '\r' })],
    ['met lege regels ertussen', Buffer.from(goed.toString().replaceAll('\r\n', '\r\n\r\n'))],
    ['met een kolom die wij niet kennen', Buffer.from(goed.toString().replaceAll('\r\n', ';extra\r\n'))],
  ])('%s: gewoon gelezen', async (_, bytes) => {
    expect(await lees(bytes)).toEqual(['Een', 'Twee'])
  })

  test('een komma, een puntkomma en een aanhalingsteken in een vak horen bij dat vak', async () => {
    const naam = 'De "Grote", Kleine; Zorg'
    expect(await lees(csvVan([regel({ naam })]))).toEqual([naam])
    expect(await lees(csvVan([regel({ naam })], { scheiding: ',' }))).toEqual([naam])
  })

  test('een foute regel houdt niets tegen: te veel of te weinig vakken, een los aanhalingsteken, een formule', async () => {
    const lijnen = goed.toString().trimEnd().split('\r\n')
    const mis = [
      'a;b',
      `${lijnen[1]};te;veel`,
      lijnen[1]!.replace('Een', 'E"en'),
      ...['=1', '+1', '-1', '@1', '\t=1', "'=1", '"=cmd|""/c calc""!A1"'].map((cel) => lijnen[1]!.replace('Een', cel)),
    ]
    const uit = await lees(Buffer.from([lijnen[0], lijnen[1], ...mis, lijnen[2]].join('\r\n')))
    expect(uit.slice(0, 4)).toEqual(['Een', '3 kolommen', '4 kolommen', '5 onleesbaar'])
    expect(uit.slice(4, -1)).toEqual(Array.from({ length: 7 }, (_, nr) => `${nr + 6} naam formule`))
    expect(uit.at(-1)).toBe('Twee')
  })

  test('een aanhalingsteken dat nooit sluit: wat ervoor stond blijft, de rest staat in het verslag', async () => {
    const begin = goed.toString().trimEnd()
    for (const rest of [
      '"open',
      `"open${'x'.repeat(100_000)}`,
      `"open\r\n${`${begin.split('\r\n')[1]}\r\n`.repeat(5000)}`,
    ]) {
      const uit = await lees(Buffer.from(`${begin}\r\n${rest}`))
      expect(uit.slice(0, 2)).toEqual(['Een', 'Twee'])
      expect([...uit.slice(2)].filter((een) => !/onleesbaar|kolommen|formule|kvk/.test(een))).toEqual([])
      expect(uit.length).toBeGreaterThan(2)
    }
  })

  test('wat geen kolom is, wordt geen eigenschap', async () => {
    const met = Buffer.from(
      goed
        .toString()
        .replaceAll('\r\n', ';__proto__\r\n')
        .replace(/;__proto__\r\n$/, ''),
    )
    expect(await lees(met)).toHaveLength(2)
    expect(({} as Record<string, unknown>)['naam']).toBeUndefined()
  })
})

describe('een miljoen regels, in hoogstens 512 MB', { timeout: 240_000 }, () => {
  const lijn = csvVan([regel({ naam: 'Een' })])
    .toString()
    .split('\r\n')[1]!
  test.each([
    ['lege', `${kop}\n${'\n'.repeat(1_000_000)}`, 0],
    ['korte', `${kop}\n${'a;b\n'.repeat(1_000_000)}`, maxRegels + 1],
    [
      'goede, zoveel als er in 10 MB gaan',
      `${kop}\n${`${lijn}\n`.repeat(Math.floor(10_000_000 / (lijn.length + 1)))}`,
      maxRegels + 1,
    ],
    ['aanhalingstekens', `${kop}\n${'"\n'.repeat(1_000_000)}`, null],
  ])('%s', async (naam, tekst, aantal) => {
    const bestand = join(map, 'a.csv')
    writeFileSync(bestand, tekst)
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'tests/hostile/aanbod-geheugen.ts', bestand], {
      maxBuffer: 1024 * 1024,
    })
    const uit = JSON.parse(stdout) as { regels: number; megabytes: number }
    expect(uit.megabytes, naam).toBeLessThan(512)
    if (aantal !== null) expect(uit.regels).toBe(aantal)
  })
})
