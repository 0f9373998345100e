import { expect, test } from 'vitest'
import { mayOpenConcept } from '#app/domain/toegankelijk.ts'

test('een hulpvraag die niet verstuurd is, opent alleen wie hem begon', () => {
  const concept = { persoonId: 'samira' }
  const inwoner = { soort: 'inwoner', naam: '', namensId: null } as const
  expect(mayOpenConcept({ ...inwoner, persoonId: 'samira' }, concept)).toBe(true)
  expect(mayOpenConcept({ ...inwoner, persoonId: 'gerrit' }, concept)).toBe(false)
  expect(mayOpenConcept({ ...inwoner, persoonId: 'gerrit', namensId: 'samira' }, concept)).toBe(false)
  expect(
    mayOpenConcept(
      { soort: 'toegang', medewerkerId: 'samira', gemeente: '0222', naam: '', rollen: ['toegang'] },
      concept,
    ),
  ).toBe(false)
  expect(mayOpenConcept({ soort: 'open' }, concept)).toBe(false)
})
