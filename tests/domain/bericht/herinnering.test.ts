import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { herinneringNu, signaalDagen, signaalOp, signalen, type Signaal } from '#app/domain/bericht/herinnering.ts'
import { plusDagen, type Datum } from '#app/domain/termijnen/kalender.ts'

const termijn = { begin: '2026-03-02', uiterlijk: '2026-04-13' }
const niets = { gehad: new Set<Signaal>(), laatst: null }

describe('een herinnering', () => {
  test('komt halverwege, zeven dagen en twee dagen vooraf, op de dag en als die voorbij is', () => {
    expect(signaalDagen(termijn)).toEqual([
      { signaal: 'helft', dag: '2026-03-23' },
      { signaal: 'zeven-dagen', dag: '2026-04-06' },
      { signaal: 'twee-dagen', dag: '2026-04-11' },
      { signaal: 'de-dag', dag: '2026-04-13' },
      { signaal: 'voorbij', dag: '2026-04-14' },
    ])
  })

  test.each<[Datum, Signaal | null, Datum | null]>([
    ['2026-03-02', null, '2026-03-23'],
    ['2026-03-22', null, '2026-03-23'],
    ['2026-03-23', 'helft', '2026-04-06'],
    ['2026-04-13', 'de-dag', '2026-04-14'],
    ['2026-05-01', 'voorbij', null],
  ])('op %s is het %s, en de volgende dag om te kijken is %s', (vandaag, zend, volgende) => {
    expect(herinneringNu(termijn, vandaag, niets)).toMatchObject({ zend, volgende })
  })

  test('komt nooit met een stapel: van wat tegelijk moest gaat alleen de laatste, de rest is voorbij', () => {
    expect(herinneringNu(termijn, '2026-04-12', niets)).toEqual({
      zend: 'twee-dagen',
      voorbij: ['helft', 'zeven-dagen'],
      volgende: '2026-04-13',
    })
    expect(
      herinneringNu(termijn, '2026-04-12', { gehad: new Set(['helft', 'zeven-dagen', 'twee-dagen']), laatst: null }),
    ).toEqual({
      zend: null,
      voorbij: [],
      volgende: '2026-04-13',
    })
  })

  test('komt niet voor wie die dag of later al iets hoorde, zoals toen de beurt kwam', () => {
    expect(herinneringNu(termijn, '2026-04-12', { ...niets, laatst: '2026-04-11' })).toEqual({
      zend: null,
      voorbij: ['helft', 'zeven-dagen', 'twee-dagen'],
      volgende: '2026-04-13',
    })
    expect(herinneringNu(termijn, '2026-04-12', { ...niets, laatst: '2026-04-10' }).zend).toBe('twee-dagen')
  })

  const dag = fc.integer({ min: 0, max: 3000 }).map((nr) => plusDagen('2024-01-01', nr))

  test('bij elke termijn, hoe kort ook, en op welke dagen het systeem ook kijkt: elk signaal hoogstens een keer, hoogstens een per keer, nooit te vroeg', () => {
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 0, max: 200 }),
        fc.array(fc.integer({ min: -30, max: 250 }), { minLength: 1, maxLength: 30 }),
        fc.option(fc.integer({ min: -10, max: 210 })),
        (begin, lengte, kijkt, hoorde) => {
          const loopt = { begin, uiterlijk: plusDagen(begin, lengte) }
          const dagVan = new Map(signaalDagen(loopt).map((een) => [een.signaal, een.dag]))
          const gehad = new Set<Signaal>()
          const verstuurd: Signaal[] = []
          let laatst = hoorde === null ? null : plusDagen(begin, hoorde)
          for (const nr of [...kijkt].sort((een, ander) => een - ander)) {
            const vandaag = plusDagen(begin, nr)
            const { zend, voorbij, volgende } = herinneringNu(loopt, vandaag, { gehad, laatst })
            if (zend) {
              expect(gehad.has(zend)).toBe(false)
              expect(dagVan.get(zend)! <= vandaag).toBe(true)
              expect(laatst === null || dagVan.get(zend)! > laatst).toBe(true)
              verstuurd.push(zend)
              laatst = vandaag
            }
            for (const signaal of [...voorbij, ...(zend ? [zend] : [])]) gehad.add(signaal)
            for (const signaal of signalen) expect(gehad.has(signaal)).toBe(dagVan.get(signaal)! <= vandaag)
            expect(volgende === null ? gehad.size : volgende > vandaag).toBe(volgende === null ? signalen.length : true)
          }
          expect(new Set(verstuurd).size).toBe(verstuurd.length)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('gaat over elke dag waarop gekeken wordt precies zo vaak als er signalen zijn, ook als er elke dag gekeken wordt', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 15, max: 200 }), (begin, lengte) => {
        const loopt = { begin, uiterlijk: plusDagen(begin, lengte) }
        const gehad = new Set<Signaal>()
        const verstuurd: Signaal[] = []
        for (let nr = 0; nr <= lengte + 3; nr++) {
          const { zend, voorbij } = herinneringNu(loopt, plusDagen(begin, nr), { gehad, laatst: null })
          expect(voorbij).toEqual([])
          if (zend) verstuurd.push(zend)
          if (zend) gehad.add(zend)
        }
        expect(verstuurd).toEqual([...signalen])
      }),
    )
  })
})

test.each<[Datum, Signaal | null]>([
  ['2026-04-05', null],
  ['2026-04-06', 'zeven-dagen'],
  ['2026-04-10', 'zeven-dagen'],
  ['2026-04-11', 'twee-dagen'],
  ['2026-04-13', 'de-dag'],
  ['2026-04-14', 'voorbij'],
])('het portaal zegt op %s over de laatste dag: %s', (vandaag, signaal) => {
  expect(signaalOp(termijn.uiterlijk, vandaag)).toBe(signaal)
})
