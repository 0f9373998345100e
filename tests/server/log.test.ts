import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDatabaseAway } from '#app/server/database-weg.server.ts'
import { createLog, describeError } from '#app/server/log.server.ts'
import { oefeninwoners } from '#app/server/oefenmensen.ts'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'
import { storing } from './proef/formulier.tsx'

const regels: string[] = []
const log = createLog('debug', { write: (regel: string) => void regels.push(regel) })
let portaal: TestPortaal
beforeAll(async () => {
  portaal = await startTestPortaal(4128, {}, { log })
})
afterAll(() => portaal.stop())

const kanarie = 'kanarie-7f3a Hooiberg'

describe('het logboek (quality A5)', () => {
  test('een regel per verzoek: soort, route, status, tijd en nummer', async () => {
    regels.length = 0
    const antwoord = await new Bezoeker(portaal.url).haal(`/mijn/proef/1?zoek=${encodeURIComponent(kanarie)}`)
    await new Promise((klaar) => setTimeout(klaar, 50))
    const verzoeken = regels
      .map((regel) => JSON.parse(regel) as Record<string, unknown>)
      .filter((regel) => regel['msg'] === 'verzoek')
    expect(verzoeken).toHaveLength(1)
    expect(verzoeken[0]).toMatchObject({
      niveau: 'info',
      verzoek: antwoord.headers.get('x-request-id'),
      methode: 'GET',
      patroon: '/mijn/proef/:id',
      status: 303,
    })
    expect(typeof verzoeken[0]!['ms']).toBe('number')
    expect(Object.keys(verzoeken[0]!).toSorted()).toEqual([
      'methode',
      'ms',
      'msg',
      'niveau',
      'patroon',
      'status',
      'time',
      'verzoek',
    ])
  })

  test('niets van wie er kwam of wat zij schreef staat erin, ook niet na fouten', async () => {
    regels.length = 0
    const bezoeker = new Bezoeker(portaal.url)
    for (const mens of ['samira', 'marloes-gerrit', 'stop', 'willemien-basis']) await bezoeker.meldAan(mens)
    await bezoeker.meldAan('samira')
    const csrf = await bezoeker.csrf('/mijn/proef/1')
    await bezoeker.stuur('/mijn/proef/1', { csrf, tekst: kanarie })
    await bezoeker.stuur('/mijn/proef/1', { csrf: kanarie, tekst: kanarie })
    await bezoeker.haal(`/${encodeURIComponent(kanarie)}?x=${encodeURIComponent(kanarie)}`)
    await bezoeker.haal('/999901102/Samira')
    await bezoeker.haal(
      `/inloggen/digid/terug?state=${encodeURIComponent(kanarie)}&code=${encodeURIComponent(kanarie)}`,
    )
    storing.fout = Object.assign(
      new Error(`insert into x values ('${kanarie}', 'Samira Haddou')\n    at ${kanarie} (/x.ts:1:1)`),
      {
        code: kanarie,
        detail: kanarie,
        cause: new Error(kanarie),
      },
    )
    await bezoeker.stuur('/mijn/proef/1', { csrf, tekst: kanarie })
    storing.fout = null
    await new Promise((klaar) => setTimeout(klaar, 50))

    const alles = regels.join('\n')
    expect(alles).toContain('onverwachte fout')
    expect(alles).toContain('aangemeld')
    const geheim = [
      kanarie,
      'kanarie',
      'Hooiberg',
      bezoeker.cookie('__Host-eenklik')!,
      bezoeker.cookie('__Host-eenklik-bezoek')!,
      csrf,
    ]
    for (const { bsn, voornamen, achternaam, straat, postcode } of oefeninwoners)
      geheim.push(bsn, voornamen, achternaam, straat, postcode)
    for (const woord of geheim) expect(alles).not.toContain(woord)
  })

  test('van een fout blijven de soort, de code en de plaats in onze eigen bestanden', () => {
    const fout = new TypeError(kanarie, { cause: Object.assign(new Error(kanarie), { code: '23505' }) })
    const beschreven = describeError(fout)
    expect(beschreven).toMatchObject({ soort: 'TypeError < Error', foutcode: '23505' })
    expect((beschreven['waar'] as string[])[0]).toMatch(/^tests\/server\/log\.test\.ts:\d+:\d+$/)
    expect(JSON.stringify(beschreven)).not.toContain('kanarie')
    expect(describeError(kanarie)).toMatchObject({ soort: 'string' })
  })

  test('wat iemand later per ongeluk meegeeft valt weg', () => {
    const uit: string[] = []
    createLog('info', { write: (regel: string) => void uit.push(regel) }).info(
      { bsn: kanarie, inwoner: { naam: kanarie, bsn: kanarie }, headers: { cookie: kanarie }, err: new Error(kanarie) },
      'proef',
    )
    expect(uit.join('')).not.toContain('kanarie')
  })

  test.each([
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' }), true],
    [Object.assign(new Error('x'), { code: 'CONNECTION_CLOSED' }), true],
    [new Error('query', { cause: Object.assign(new Error('x'), { code: '57P01', severity: 'FATAL' }) }), true],
    [Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }), true],
    [Object.assign(new Error('x'), { code: '23505', severity: 'ERROR' }), false],
    [Object.assign(new Error('x'), { code: '42501', severity: 'ERROR' }), false],
    [new Error('x'), false],
    ['x', false],
  ])('of de database weg is, blijkt uit de fout (%#)', (fout, weg) => {
    expect(isDatabaseAway(fout)).toBe(weg)
  })
})
