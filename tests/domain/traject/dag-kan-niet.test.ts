import { describe, expect, test } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import { dagKanNiet } from '#app/domain/traject/dag-kan-niet.ts'
import { traject, uitkomst } from '#tests/builders/traject.ts'

const vandaag = '2026-03-10'
const [gisteren, morgen] = ['2026-03-09', '2026-03-11']

const wasOp: Record<string, (dag: string) => Command> = {
  'uitleg over het proces (D0-02)': (dag) => ({ type: 'LegProcesUit', hoe: 'telefoon', dag, tekst: null }),
  'het woord van de inwoner over wat is opgeschreven (D1-29)': (dag) => ({
    type: 'BevestigInvoer',
    hoe: 'gesproken',
    dag,
  }),
  'een document dat is gezien': (dag) => ({ type: 'LegIdentiteitVast', document: 'paspoort', gezienOp: dag }),
  'het gesprek waarna iemand het plan opschrijft (D0-11)': (dag) => ({
    type: 'BeginNamens',
    wijze: 'namens',
    tekst: 'reden',
    gesprekOp: dag,
  }),
  'wie een vraag overnam (D1-25)': (dag) => ({
    type: 'SluitAf',
    reden: 'niet-voor-ons',
    uitleg: 'waarom',
    overdracht: { ontvanger: 'wie', hoe: 'gebeld', aangenomenOp: dag },
  }),
  'een akkoord dat op papier of hardop is gegeven (D3A-10)': (dag) => ({
    ...{ type: 'LegAkkoordVast', versie: 2, als: 'inwoner', persoon: null, hoe: 'gesproken' },
    ...{ resultaten: 'ja', plan: 'ja', gegevenOp: dag, herkend: 'bekend', erbij: null, tekst: null },
  }),
}

describe('wat gebeurd is, was niet op een dag die nog komt', () => {
  test.each(Object.entries(wasOp))('%s', (_wat, opDag) => {
    expect([gisteren, vandaag, morgen].map((dag) => dagKanNiet(opDag(dag), vandaag))).toEqual([false, false, true])
  })

  test('de regel geldt ook voorbij het formulier', () => {
    const nu = new Date('2026-03-10T09:00:00Z')
    const leg = wasOp['uitleg over het proces (D0-02)']!
    expect(uitkomst(leg(morgen), traject('ingediend'), nu)).toBe('dag-kan-niet')
    expect(uitkomst(leg(vandaag), traject('ingediend'), nu)).toBe('ProcesUitgelegd')
  })

  test('wie niet zegt op welke dag het gesprek was, noemt geen dag die niet kan', () => {
    const zonder: Command = { type: 'BeginNamens', wijze: 'samen', tekst: null, gesprekOp: null }
    expect(dagKanNiet(zonder, vandaag)).toBe(false)
  })
})

test('een gesprek wordt gepland op een dag die nog komt, of vandaag (D0-06)', () => {
  const plan = (dag: string): Command => ({
    ...{ type: 'PlanGesprek', gesprek: 'een', dag, tijd: '09:30', plek: 'thuis', erbij: [], tekst: null },
  })
  expect([gisteren, vandaag, morgen].map((dag) => dagKanNiet(plan(dag), vandaag))).toEqual([true, false, false])
})
