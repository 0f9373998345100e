import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo, mayReadOnderling } from '#app/domain/toegankelijk.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { daarna, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const begin = daarna(traject('ingediend'), { type: 'Toegewezen', behandelaar: 'mila' })
const draag = (behandelaar: string): Command => ({ type: 'DraagOver', behandelaar, tekst: 'notitie' })
const lees = (door: string): Command => ({ type: 'LeesOverdracht', door })
const over = naOpdrachten(begin, draag('noor'))

describe('een dossier overdragen met een notitie (D1-19)', () => {
  test('dan heeft de collega het in handen, en staat er van wie en wanneer', () => {
    expect(over.behandelaar).toBe('noor')
    expect(over.overdracht).toMatchObject({ tekst: 'notitie', op: over.laatstOp })
  })

  test('gegeven wie het al in handen heeft, dan kan het niet', () => {
    expect(uitkomst(draag('mila'), begin)).toBe('al-in-handen')
  })

  test('de notitie blijft staan tot wie haar kreeg haar las; een ander kan dat niet zeggen', () => {
    expect(uitkomst(lees('mila'), over)).toBe('overdracht-van-ander')
    expect(uitkomst(lees('noor'), over)).toBe('OverdrachtGelezen')
    const gelezen = naOpdrachten(over, lees('noor'))
    expect(gelezen.overdracht).toBeNull()
    expect(uitkomst(lees('noor'), gelezen)).toBe('niets')
  })

  test('wie het daarna toegewezen krijgt, krijgt geen notitie voor een ander', () => {
    expect(daarna(over, { type: 'Toegewezen', behandelaar: 'karim' }).overdracht).toBeNull()
  })

  test('alleen een professional van de gemeente doet het en leest het; de inwoner, de aanbieder en een vrijwilliger niet', () => {
    const nu = new Date('2026-03-20T09:00:00Z')
    const toegang: Actor = { soort: 'toegang', medewerkerId: 'noor', gemeente: '0222', naam: 'Noor', rollen: [] }
    const anderen: Actor[] = [
      { soort: 'inwoner', persoonId: 'anna', namensId: null, naam: 'Anna' },
      { soort: 'aanbieder', medewerkerId: 'sanne', organisatieId: 'zorgboog', naam: 'Sanne', rollen: ['werkt'] },
      { ...toegang, rollen: ['vrijwilliger'] },
      { ...toegang, gemeente: '1876' },
    ]
    expect(mayReadOnderling(toegang, over)).toBe(true)
    expect(mayDo(toegang, lees('noor'), over, nu)).toBe(true)
    expect(mayDo(toegang, lees('mila'), over, nu)).toBe(false)
    for (const ander of anderen) {
      expect(mayReadOnderling(ander, over)).toBe(false)
      expect(mayDo(ander, draag('karim'), over, nu)).toBe(false)
      expect(mayDo(ander, lees('noor'), over, nu)).toBe(false)
    }
  })
})
