import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { isEerderVerteld, mistGezagdrager } from '#app/domain/perspectiefplan/gezin.ts'
import { onderwerpVan } from '#app/domain/perspectiefplan/lijst.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { mayReadGezin, mayTellGezin } from '#app/domain/toegankelijk.ts'
import { passage } from '#tests/builders/plan.ts'
import { deelname, traject } from '#tests/builders/traject.ts'

const hulpvraagOp = new Date('2026-03-02T09:00:00Z')
const ervoor = new Date('2026-03-01T09:00:00Z')
const ouders = onderwerpVan(voorbeeldset, 'ouders')!
const ouder = (gezag: string, anders: Parameters<typeof passage>[2] = {}) =>
  passage('ouder-een', { naam: 'Sam', gezag }, { gezin: true, op: ervoor, ...anders })

describe('wat eerder over het gezin is verteld, wordt niet opnieuw gevraagd (D1-32)', () => {
  const eerder = (...passages: ReturnType<typeof ouder>[]) =>
    isEerderVerteld(voorbeeldset, passages, ouders, hulpvraagOp)

  test('van voor deze hulpvraag, bij een ander kind', () => expect(eerder(ouder('ja'))).toBe(true))
  test('niet wat bij deze hulpvraag zelf is verteld', () =>
    expect(eerder(ouder('ja', { op: hulpvraagOp }))).toBe(false))
  test('niet wat is weggehaald', () => expect(eerder(ouder('ja', { weg: true }))).toBe(false))
  test('niet wat alleen in dit plan staat', () => expect(eerder(ouder('ja', { gezin: false }))).toBe(false))
  test('niet iets uit een andere lijst', () =>
    expect(eerder(passage('gezinslid-een', { naam: 'Lot' }, { gezin: true, op: ervoor }))).toBe(false))
  test('en niet bij een vraag die niet over het gezin gaat', () => {
    const vraag = onderwerpVan(voorbeeldset, 'vraag-2')!
    const antwoord = passage('vraag-2', { moeilijk: 'x' }, { gezin: true, op: ervoor })
    expect(isEerderVerteld(voorbeeldset, [antwoord], vraag, hulpvraagOp)).toBe(false)
  })
})

describe('wie heeft gezag over dit kind (D0-13)', () => {
  const mist = (geboren: string | null, ...passages: ReturnType<typeof ouder>[]) =>
    mistGezagdrager(voorbeeldset, passages, geboren, '2026-03-02')

  test.each([
    ['een kind zonder ouder in het plan', '2016-03-02', [], 'ouders'],
    ['een ouder zonder gezag', '2016-03-02', [ouder('nee')], 'ouders'],
    ['een ouder van wie het niet bekend is', '2016-03-02', [ouder('weet-niet')], 'ouders'],
    ['een ouder die is weggehaald', '2016-03-02', [ouder('ja', { weg: true })], 'ouders'],
    ['een ouder met gezag', '2016-03-02', [ouder('ja')], null],
    ['de dag voor de zestiende verjaardag', '2010-03-03', [], 'ouders'],
    ['de zestiende verjaardag zelf', '2010-03-02', [], null],
    ['een volwassene', '1980-01-01', [], null],
    ['een geboortedag die niemand weet', null, [], null],
  ] as const)('%s', (_wat, geboren, passages, verwacht) => {
    expect(mist(geboren, ...passages)).toBe(verwacht)
  })
})

describe('wie leest en vertelt over het gezin van een plan (D1-32)', () => {
  const nu = new Date('2026-04-13T09:00:00Z')
  const inwoner = (persoonId: string): Actor => ({ soort: 'inwoner', persoonId, namensId: null, naam: '' })
  const zaak = {
    ...traject('ingediend'),
    deelnames: [
      ...traject('ingediend').deelnames,
      deelname('oma'),
      deelname('buur', { reikwijdte: 'schrijven', tot: nu }),
      deelname('zorgboog', { soort: 'organisatie', rol: 'aanbieder', reikwijdte: 'schrijven' }),
    ],
  }
  const aanbieder: Actor = {
    soort: 'aanbieder',
    medewerkerId: 'sem',
    organisatieId: 'zorgboog',
    naam: '',
    rollen: ['werkt'],
  }
  const toegang: Actor = { soort: 'toegang', medewerkerId: 'mila', gemeente: zaak.gemeente, naam: '', rollen: [] }

  test.each<[string, Actor, boolean, boolean]>([
    ['de betrokkene leest en vertelt', inwoner('anna'), true, true],
    ['wie alleen mag lezen, leest', inwoner('oma'), true, false],
    ['van wie de tijd voorbij is, niets', inwoner('buur'), false, false],
    ['een vreemde niets', inwoner('bart'), false, false],
    ['de toegang leest het pas in een verstuurd plan', toegang, false, false],
    ['een aanbieder niets', aanbieder, false, false],
    ['wie niet inlogde niets', { soort: 'open' }, false, false],
  ])('%s', (_wat, wie, leest, vertelt) => {
    expect([mayReadGezin(wie, zaak, nu), mayTellGezin(wie, zaak, nu)]).toEqual([leest, vertelt])
  })
})
