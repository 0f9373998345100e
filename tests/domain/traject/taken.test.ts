import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { standVanTaak, taakRijen } from '#app/domain/traject/taken.ts'
import { naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const begin = traject('ingediend')
const vraag = (anders: Partial<Command & { type: 'VraagTaak' }> = {}): Command => ({
  type: 'VraagTaak',
  taak: 'een',
  rol: 'huisarts',
  wat: 'informatie',
  aan: null,
  wie: 'naam',
  tekst: 'vraag',
  tot: '2026-04-01',
  vandaag: '2026-03-20',
  ...anders,
})
const af: Command = { type: 'RondTaakAf', taak: 'een', tekst: 'uitkomst' }
const trekIn: Command = { type: 'TrekTaakIn', taak: 'een' }
const gevraagd = naOpdrachten(begin, vraag())

describe('een ander iets vragen, en wat ervan kwam (D1-21, D1-46)', () => {
  test('dan staat er wie wat gevraagd is en voor welke dag', () => {
    expect(gevraagd.taken).toMatchObject([
      {
        id: 'een',
        rol: 'huisarts',
        wat: 'informatie',
        aan: null,
        wie: 'naam',
        tekst: 'vraag',
        tot: '2026-04-01',
        einde: null,
      },
    ])
    expect(standVanTaak(gevraagd.taken[0]!, '2026-04-01')).toBe('open')
    expect(standVanTaak(gevraagd.taken[0]!, '2026-04-02')).toBe('te-laat')
  })

  test('gegeven een dag die voorbij is, dan kan het niet', () => {
    expect(uitkomst(vraag({ tot: '2026-03-19' }), begin)).toBe('dag-voorbij')
  })

  test('een collega is een medewerker, een ander heeft een naam', () => {
    expect(uitkomst(vraag({ wie: null }), begin)).toBe('taak-zonder-naam')
    expect(uitkomst(vraag({ rol: 'collega' }), begin)).toBe('taak-zonder-naam')
    expect(uitkomst(vraag({ rol: 'collega', wie: null, aan: 'noor' }), begin)).toBe('TaakGevraagd')
  })

  test('klaar met een uitkomst, één keer; of ingetrokken, en dan niet meer klaar', () => {
    const klaar = naOpdrachten(gevraagd, af)
    expect(klaar.taken[0]).toMatchObject({ einde: { wat: 'gedaan', tekst: 'uitkomst' } })
    expect(uitkomst(af, klaar)).toBe('taak-voorbij')
    expect(uitkomst(trekIn, klaar)).toBe('taak-voorbij')
    const weg = naOpdrachten(gevraagd, trekIn)
    expect(uitkomst(trekIn, weg)).toBe('niets')
    expect(uitkomst(af, weg)).toBe('taak-voorbij')
    expect(uitkomst(af, begin)).toBe('niet-gevonden')
  })

  test('wat in lijsten staat volgt uit het traject; in een dossier dat dicht is wacht niets', () => {
    expect(taakRijen(gevraagd)).toMatchObject([{ id: 'een', uiterlijk: '2026-04-01', open: true }])
    expect(taakRijen(naOpdrachten(gevraagd, af))).toMatchObject([{ open: false }])
    const dicht = naOpdrachten(gevraagd, { type: 'TrekIn', tekst: null })
    expect(taakRijen(dicht)).toMatchObject([{ open: false }])
    expect(uitkomst(af, dicht)).toBe('ingetrokken')
  })

  test('een vrijwilliger, de inwoner en een aanbieder vragen niets en ronden niets af (D1-45)', () => {
    const nu = new Date('2026-03-20T09:00:00Z')
    const toegang: Actor = { soort: 'toegang', medewerkerId: 'mila', gemeente: '0222', naam: 'Mila', rollen: [] }
    const anderen: Actor[] = [
      { ...toegang, rollen: ['vrijwilliger'] },
      { soort: 'inwoner', persoonId: 'anna', namensId: null, naam: 'Anna' },
      { soort: 'aanbieder', medewerkerId: 'sanne', organisatieId: 'zorgboog', naam: 'Sanne', rollen: ['werkt'] },
    ]
    for (const opdracht of [vraag(), af, trekIn]) {
      expect(mayDo(toegang, opdracht, gevraagd, nu)).toBe(true)
      for (const ander of anderen) expect(mayDo(ander, opdracht, gevraagd, nu)).toBe(false)
    }
  })
})
