import { describe, expect, test } from 'vitest'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { contactBelofte, opVolgorde, standVanAfspraak } from '#app/domain/traject/afspraken.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const begin = traject('akkoord')
const vandaag = datumVan(begin.laatstOp)
const maak = (afspraak: string, anders: Partial<Command & { type: 'MaakAfspraak' }> = {}): Command => ({
  type: 'MaakAfspraak',
  afspraak,
  soort: 'anders',
  wie: 'toegang',
  tot: '2027-02-03',
  tekst: 'woorden',
  vandaag,
  ...anders,
})
const bevestig: Command = { type: 'BevestigAfspraak', afspraak: 'een' }
const komNa = (partij: 'inwoner' | 'aanbieder' | 'toegang'): Command => ({
  type: 'KomAfspraakNa',
  afspraak: 'een',
  partij,
})
const laat = (partij: 'inwoner' | 'aanbieder' | 'toegang'): Command => ({
  type: 'LaatAfspraakVervallen',
  afspraak: 'een',
  partij,
  tekst: 'reden',
})
const gemaakt = naOpdrachten(begin, maak('een'))

describe('een afspraak maken (D1-30)', () => {
  test('gegeven een dag die voorbij is, dan kan het niet; vandaag kan nog wel', () => {
    expect(uitkomst(maak('een', { tot: '2020-01-01' }), begin)).toBe('dag-voorbij')
    expect(uitkomst(maak('een', { tot: vandaag }), begin)).toBe('AfspraakGemaakt')
  })

  test('dan staat er wie wat belooft, voor welke dag en wie het opschreef', () => {
    expect(gemaakt.afspraken).toMatchObject([
      {
        id: 'een',
        soort: 'anders',
        wie: 'toegang',
        tot: '2027-02-03',
        tekst: 'woorden',
        bevestigdOp: null,
        einde: null,
      },
    ])
  })
})

describe('een afspraak bevestigen (D1-30)', () => {
  test('gegeven een afspraak die er niet is, dan is zij niet te vinden, voor geen enkele opdracht', () => {
    for (const opdracht of [bevestig, komNa('toegang'), laat('toegang')])
      expect(uitkomst(opdracht, begin)).toBe('niet-gevonden')
  })

  test('gegeven een open afspraak, dan kan het één keer; nog eens doet niets', () => {
    expect(uitkomst(bevestig, gemaakt)).toBe('AfspraakBevestigd')
    const na = naOpdrachten(gemaakt, bevestig)
    expect(na.afspraken[0]!.bevestigdOp).toBeInstanceOf(Date)
    expect(uitkomst(bevestig, na)).toBe('niets')
  })

  test('gegeven een afspraak die voorbij is, dan kan het niet meer', () => {
    expect(uitkomst(bevestig, naOpdrachten(gemaakt, komNa('toegang')))).toBe('afspraak-voorbij')
    expect(uitkomst(bevestig, naOpdrachten(gemaakt, laat('toegang')))).toBe('afspraak-voorbij')
  })
})

describe('een afspraak afsluiten (D1-30)', () => {
  test('gegeven de afspraak van een ander, dan kan alleen de toegang dat', () => {
    for (const opdracht of [komNa, laat]) {
      expect(uitkomst(opdracht('inwoner'), gemaakt)).toBe('afspraak-van-ander')
      expect(uitkomst(opdracht('aanbieder'), gemaakt)).toBe('afspraak-van-ander')
    }
    const zorg = naOpdrachten(begin, maak('een', { wie: 'aanbieder' }))
    expect(uitkomst(komNa('aanbieder'), zorg)).toBe('AfspraakNagekomen')
    expect(uitkomst(komNa('toegang'), zorg)).toBe('AfspraakNagekomen')
    expect(uitkomst(laat('inwoner'), zorg)).toBe('afspraak-van-ander')
  })

  test('gegeven een nagekomen afspraak, dan doet nog eens niets en vervalt zij niet', () => {
    const na = naOpdrachten(gemaakt, komNa('toegang'))
    expect(uitkomst(komNa('toegang'), na)).toBe('niets')
    expect(uitkomst(laat('toegang'), na)).toBe('afspraak-voorbij')
  })

  test('gegeven een vervallen afspraak, dan doet nog eens niets en wordt zij niet nagekomen', () => {
    const na = naOpdrachten(gemaakt, laat('toegang'))
    expect(na.afspraken[0]!.einde).toMatchObject({ wat: 'vervallen', tekst: 'reden' })
    expect(uitkomst(laat('toegang'), na)).toBe('niets')
    expect(uitkomst(komNa('toegang'), na)).toBe('afspraak-voorbij')
  })
})

describe('hoe het met een afspraak staat (D1-30)', () => {
  const [een] = gemaakt.afspraken

  test('te laat is zij pas na de dag zelf, en nooit als zij voorbij is', () => {
    expect(standVanAfspraak(een!, '2027-02-03')).toBe('open')
    expect(standVanAfspraak(een!, '2027-02-04')).toBe('te-laat')
    const [klaar] = naOpdrachten(gemaakt, komNa('toegang')).afspraken
    expect(standVanAfspraak(klaar!, '2027-02-04')).toBe('nagekomen')
  })

  test('wat het eerst moet, staat bovenaan; wat voorbij is, onderaan', () => {
    const meer = naOpdrachten(
      begin,
      maak('een', { tot: '2027-01-01' }),
      maak('later', { tot: '2027-03-01' }),
      maak('eerst', { tot: '2027-02-01', soort: 'contact' }),
      komNa('toegang'),
    )
    expect(opVolgorde(meer.afspraken).map(({ id }) => id)).toEqual(['eerst', 'later', 'een'])
    expect(contactBelofte(meer.afspraken)?.id).toBe('eerst')
  })
})
