import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import * as regels from '#app/domain/toegankelijk.ts'
import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { mayOpenConcept, mayOpenOntvangstbewijs } from '#app/domain/toegankelijk.ts'

import * as altijdJa from './altijd-ja.ts'
import * as altijdProfessional from './altijd-professional.ts'

test.each([
  ['een hulpvraag die niet verstuurd is, opent alleen wie hem begon', mayOpenConcept],
  ['een ontvangstbewijs opent alleen wie verstuurde', mayOpenOntvangstbewijs],
])('%s', (_zin, mayOpen) => {
  const vanSamira = { persoonId: 'samira' }
  const inwoner = { soort: 'inwoner', naam: '', namensId: null } as const
  expect(mayOpen({ ...inwoner, persoonId: 'samira' }, vanSamira)).toBe(true)
  expect(mayOpen({ ...inwoner, persoonId: 'gerrit' }, vanSamira)).toBe(false)
  expect(mayOpen({ ...inwoner, persoonId: 'gerrit', namensId: 'samira' }, vanSamira)).toBe(false)
  const medewerker = { medewerkerId: 'samira', gemeente: '0222', naam: '', rollen: ['toegang'] }
  expect(mayOpen({ soort: 'toegang', ...medewerker }, vanSamira)).toBe(false)
  expect(mayOpen({ soort: 'open' }, vanSamira)).toBe(false)
})

test('de eerste muur kan in zijn geheel worden weggenomen, om te zien of de tweede het alleen houdt', () =>
  expect(Object.keys(altijdJa).sort()).toEqual(Object.keys(regels).sort()))

test('voor die proef is ook een vrijwilliger van de toegang een professional', () => {
  const roos = {
    soort: 'toegang',
    medewerkerId: 'roos',
    gemeente: '0222',
    naam: '',
    rollen: ['vrijwilliger'],
  } satisfies Actor
  expect(isVrijwilliger(roos)).toBe(true)
  expect(altijdProfessional.isVrijwilliger()).toBe(false)
})
