import { expect, test } from 'vitest'
import {
  bemensingVan,
  besluitBemensing,
  rollenVan,
  uitnodigingDagen,
  type Feit,
  type Opdracht,
} from '#app/domain/medewerkers/bemensing.ts'
import { codeUit, leesCode } from '#app/domain/medewerkers/code.ts'
import { mayManageMedewerkers, mayWork } from '#app/domain/toegankelijk.ts'

const nu = new Date('2026-03-02T09:00:00Z')
const over = (dagen: number) => new Date(nu.getTime() + dagen * 86_400_000)
const leeg = { medewerker: null, uitnodiging: null, vestiging: null, door: null, op: nu }
const begin: Feit[] = [{ ...leeg, type: 'EersteBegonnen', medewerker: 'sanne' }]

/** What happened after this was asked; throws when it was refused. */
function na(feiten: Feit[], opdracht: Opdracht, door = 'sanne', op = nu): Feit[] {
  const feit = besluitBemensing(bemensingVan(feiten), opdracht, door, op)
  if ('ok' in feit) throw new Error(feit.weigering)
  return [...feiten, feit]
}
const weigering = (feiten: Feit[], opdracht: Opdracht, door = 'sanne', op = nu) => {
  const uitkomst = besluitBemensing(bemensingVan(feiten), opdracht, door, op)
  return 'ok' in uitkomst ? uitkomst.weigering : null
}
const nodigt = { type: 'NodigUit', uitnodiging: 'u1', vestiging: null } as const
const lost = { type: 'LosUitnodigingIn', uitnodiging: 'u1', vestiging: null } as const
const uitgenodigd = na(begin, nodigt)
const metNina = na(uitgenodigd, lost, 'nina')
const rollen = (feiten: Feit[], wie: string) => rollenVan(bemensingVan(feiten), wie)

test('de eerste beheert; wie een code inlost werkt er, en beheert niet', () => {
  expect(rollen(begin, 'sanne')).toEqual(['werkt', 'beheert'])
  expect(rollen(uitgenodigd, 'nina')).toEqual([])
  expect(rollen(metNina, 'nina')).toEqual(['werkt'])
})

test('een uitnodiging werkt één keer, tot en met de veertiende dag', () => {
  expect(weigering(metNina, lost, 'lars')).toBe('uitnodiging-voorbij')
  expect(weigering(metNina, lost, 'nina')).toBe('uitnodiging-voorbij')
  expect(weigering(uitgenodigd, lost, 'nina', over(uitnodigingDagen))).toBeNull()
  expect(weigering(uitgenodigd, lost, 'nina', over(uitnodigingDagen + 1))).toBe('uitnodiging-voorbij')
})

test('een ingetrokken uitnodiging werkt niet, en is er geen om nog eens in te trekken', () => {
  const trekt = { type: 'TrekUitnodigingIn', uitnodiging: 'u1' } as const
  const weg = na(uitgenodigd, trekt)
  expect(weigering(weg, lost, 'nina')).toBe('uitnodiging-voorbij')
  expect(weigering(weg, trekt)).toBe('uitnodiging-voorbij')
})

test('een uitnodiging voor een vestiging is voor wie zich voor die vestiging aanmeldt', () => {
  const vestiging = '000090000001'
  const voor = na(begin, { ...nodigt, vestiging })
  expect(weigering(voor, lost, 'nina')).toBe('uitnodiging-andere-vestiging')
  expect(weigering(voor, { ...lost, vestiging: '000090000009' }, 'nina')).toBe('uitnodiging-andere-vestiging')
  expect(weigering(voor, { ...lost, vestiging }, 'nina')).toBeNull()
})

test('alleen wie beheert nodigt uit, trekt in, haalt weg en laat beheren', () => {
  const opdrachten: Opdracht[] = [
    nodigt,
    { type: 'TrekUitnodigingIn', uitnodiging: 'u1' },
    { type: 'Verwijder', medewerker: 'sanne' },
    { type: 'GeefBeheer', medewerker: 'nina' },
    { type: 'NeemBeheer', medewerker: 'sanne' },
  ]
  for (const opdracht of opdrachten)
    for (const wie of ['nina', 'een-vreemde']) expect(weigering(metNina, opdracht, wie)).toBe('niet-gevonden')
})

test('de laatste die beheert kan niet weg en niet ophouden; met twee kan het', () => {
  const weg = { type: 'Verwijder', medewerker: 'sanne' } as const
  const houdtOp = { type: 'NeemBeheer', medewerker: 'sanne' } as const
  for (const opdracht of [weg, houdtOp]) expect(weigering(metNina, opdracht)).toBe('laatste-beheerder')
  const metTwee = na(metNina, { type: 'GeefBeheer', medewerker: 'nina' })
  expect(rollen(metTwee, 'nina')).toEqual(['werkt', 'beheert'])
  expect(rollen(na(metTwee, weg, 'nina'), 'sanne')).toEqual([])
  expect(rollen(na(metTwee, houdtOp), 'sanne')).toEqual(['werkt'])
  // Whoever was removed a moment ago removes nobody.
  expect(weigering(na(metTwee, weg, 'nina'), { type: 'Verwijder', medewerker: 'nina' })).toBe('niet-gevonden')
})

test('wie weg is kan niet nog eens weg, en komt met een nieuwe uitnodiging terug', () => {
  const weg = na(metNina, { type: 'Verwijder', medewerker: 'nina' })
  expect(rollen(weg, 'nina')).toEqual([])
  expect(weigering(weg, { type: 'Verwijder', medewerker: 'nina' })).toBe('werkt-hier-niet')
  const nieuw = na(weg, { ...nodigt, uitnodiging: 'u2' })
  expect(rollen(na(nieuw, { ...lost, uitnodiging: 'u2' }, 'nina'), 'nina')).toEqual(['werkt'])
})

test('een code staat voor zichzelf, met kleine letters, zonder streepjes en met een O voor een 0', () => {
  const code = codeUit(Uint8Array.from({ length: 32 }, (_, nr) => nr * 7))
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(leesCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `)).toBe(code)
  expect(leesCode('abcd-efgh')).toBeNull()
  expect(leesCode('ABCD-EFGH-JKM!')).toBeNull()
})

test('de aanmelding alleen is niet genoeg: wie er niet werkt mag niets, wie niet beheert ziet geen collegas', () => {
  const wie = (...mijn: string[]) =>
    ({ soort: 'aanbieder', medewerkerId: 'x', organisatieId: 'o', naam: '', rollen: mijn }) as const
  expect([wie(), wie('werkt'), wie('werkt', 'beheert'), wie('beheert')].map(mayWork)).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([wie(), wie('werkt'), wie('werkt', 'beheert'), wie('beheert')].map(mayManageMedewerkers)).toEqual([
    ...[false, false, true, false],
  ])
  expect(mayWork({ soort: 'toegang', medewerkerId: 'x', gemeente: 'g', naam: '', rollen: ['werkt'] })).toBe(false)
})
