import { describe, expect, test } from 'vitest'
import { gehouden, isProcesBesproken, komende, tekstenVanGesprek } from '#app/domain/traject/contact.ts'
import type { ContactCommand, Invulling } from '#app/domain/traject/contact-feiten.ts'
import { dagVan, daarna, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const thuis = { dag: '2026-03-10', tijd: '09:30', plek: 'thuis', erbij: ['tolk'], tekst: 'uitnodiging' } as const
const bellen = { dag: '2026-03-12', tijd: '10:00', plek: 'bellen', erbij: [], tekst: null } satisfies Invulling
const gesprek = 'keukentafel'

const plan: ContactCommand = { type: 'PlanGesprek', gesprek, ...thuis }
const verzet: ContactCommand = { type: 'VerzetGesprek', gesprek, ...bellen }
const zegAf: ContactCommand = { type: 'ZegGesprekAf', gesprek, tekst: 'waarom' }
const kan: ContactCommand = { type: 'BeantwoordUitnodiging', gesprek, wat: 'kan', beurt: 1, tekst: null }
const maak = {
  type: 'MaakVerslag',
  gesprek,
  besproken: true,
  basis: 0,
  tekst: 'verslag',
  vandaag: '2026-03-10',
} as const
const waardeer: ContactCommand = { type: 'WaardeerGesprek', gesprek, hoe: 'goed', tekst: 'fijn' }

const nietGepland = traject('ingediend')
const gepland = naOpdrachten(nietGepland, plan)
const verschoven = naOpdrachten(gepland, kan, verzet)
const afgezegd = naOpdrachten(gepland, zegAf)
const geweest = naOpdrachten(gepland, maak)

describe('een gesprek (D0-06)', () => {
  test.each([
    ['er niet is', nietGepland, Array.from({ length: 5 }, () => 'niet-gevonden')],
    [
      'gepland is',
      gepland,
      ['GesprekVerzet', 'GesprekAfgezegd', 'UitnodigingBeantwoord', 'GesprekVerslagen', 'gesprek-nog-niet-geweest'],
    ],
    [
      'verzet is',
      verschoven,
      ['GesprekVerzet', 'GesprekAfgezegd', 'gesprek-verzet', 'gesprek-nog-niet-geweest', 'gesprek-nog-niet-geweest'],
    ],
    ['is afgezegd', afgezegd, Array.from({ length: 5 }, () => 'gesprek-afgezegd')],
    [
      'is geweest',
      geweest,
      ['gesprek-geweest', 'gesprek-geweest', 'gesprek-geweest', 'intussen-veranderd', 'GesprekGewaardeerd'],
    ],
  ] as const)('dat %s: verzetten, afzeggen, antwoorden, verslag maken en waarderen', (_, nu, verwacht) => {
    expect([verzet, zegAf, kan, maak, waardeer].map((een) => uitkomst(een, nu))).toEqual(verwacht)
  })

  test('kan op de dag zelf een verslag krijgen, de dag ervoor nog niet', () => {
    const op = (vandaag: string) => uitkomst({ ...maak, vandaag }, gepland)
    expect(['2026-03-09', '2026-03-10', '2026-03-11'].map(op)).toEqual([
      'gesprek-nog-niet-geweest',
      'GesprekVerslagen',
      'GesprekVerslagen',
    ])
  })

  test('dat verzet is, vraagt een nieuw antwoord: een ja op de oude dag telt niet meer', () => {
    expect(gepland.contact.gesprekken).toMatchObject([{ ...thuis, beurt: 1, antwoord: null, op: dagVan(3) }])
    expect(naOpdrachten(gepland, kan).contact.gesprekken[0]?.antwoord).toMatchObject({ wat: 'kan' })
    expect(verschoven.contact.gesprekken).toMatchObject([{ ...bellen, beurt: 2, antwoord: null }])
    expect(uitkomst({ ...kan, beurt: 2 }, verschoven)).toBe('UitnodigingBeantwoord')
  })

  test('verandert geen ander gesprek', () => {
    const ander = { ...plan, gesprek: 'tweede' }
    const twee = naOpdrachten(gepland, ander, verzet)
    expect(twee.contact.gesprekken.map(({ id, plek, beurt }) => [id, plek, beurt])).toEqual([
      [gesprek, 'bellen', 2],
      ['tweede', 'thuis', 1],
    ])
    expect(komende(naOpdrachten(twee, zegAf).contact).map(({ id }) => id)).toEqual(['tweede'])
  })

  test('staat bij wat komt of bij wat is geweest, en afgezegd bij geen van beide', () => {
    const lijsten = [gepland, geweest, afgezegd].map(({ contact }) => [
      komende(contact).length,
      gehouden(contact).length,
    ])
    expect(lijsten).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ])
  })
})

describe('het verslag', () => {
  const beter = { ...maak, basis: 1, tekst: 'beter', besproken: false }

  test('wordt verbeterd op wat er stond: wie een ouder verslag voor zich heeft, overschrijft niets', () => {
    expect(uitkomst(beter, geweest)).toBe('GesprekVerslagen')
    expect(uitkomst(maak, geweest)).toBe('intussen-veranderd')
    expect(uitkomst({ ...beter, basis: 2 }, geweest)).toBe('intussen-veranderd')
    const verslagen = naOpdrachten(geweest, beter).contact.gesprekken[0]?.verslagen
    expect(verslagen?.map(({ tekst, door }) => [tekst, door])).toEqual([
      ['verslag', 'mila'],
      ['beter', 'mila'],
    ])
  })

  test('zegt of er is gesproken over wat de inwoner wil bereiken; wie het niet zegt, deed het niet (D3L-02)', () => {
    const doel = (staat: typeof geweest) => staat.contact.gesprekken[0]?.verslagen.at(-1)?.doel
    expect(doel(geweest)).toBe(false)
    const besproken = naOpdrachten(geweest, { ...beter, doel: true })
    expect(doel(besproken)).toBe(true)
    expect(doel(naOpdrachten(besproken, { ...beter, basis: 2, doel: false }))).toBe(false)
  })

  test('zegt of het proces is besproken; het nieuwste verslag telt, en één gesprek is genoeg (D0-06)', () => {
    expect(isProcesBesproken(gepland.contact)).toBe(false)
    expect(isProcesBesproken(geweest.contact)).toBe(true)
    const gecorrigeerd = naOpdrachten(geweest, beter)
    expect(isProcesBesproken(gecorrigeerd.contact)).toBe(false)
    const tweede = { gesprek: 'tweede' }
    expect(isProcesBesproken(naOpdrachten(gecorrigeerd, { ...plan, ...tweede }, { ...maak, ...tweede }).contact)).toBe(
      true,
    )
  })
})

test('hoe het ging zegt de inwoner pas na het verslag, en mag daarna van gedachten veranderen (D1-20)', () => {
  expect(uitkomst(waardeer, gepland)).toBe('gesprek-nog-niet-geweest')
  const eerst = naOpdrachten(geweest, waardeer)
  const later = naOpdrachten(eerst, { ...waardeer, hoe: 'niet-goed', tekst: null })
  expect(eerst.contact.gesprekken[0]?.ervaring).toMatchObject({ hoe: 'goed', tekst: 'fijn' })
  expect(later.contact.gesprekken[0]?.ervaring).toMatchObject({ hoe: 'niet-goed', tekst: null })
})

test('bij een gesprek horen de teksten die nu gelden: van een verslag de nieuwste', () => {
  const verteld = naOpdrachten(
    gepland,
    { ...kan, tekst: 'graag' },
    maak,
    { ...maak, basis: 1, tekst: 'beter' },
    waardeer,
  )
  expect(tekstenVanGesprek(verteld.contact.gesprekken[0]!)).toEqual(['uitnodiging', 'graag', 'beter', 'fijn'])
  expect(tekstenVanGesprek(afgezegd.contact.gesprekken[0]!)).toEqual(['uitnodiging', 'waarom'])
})

test('hoe het verder gaat mag vaker worden uitgelegd; de laatste keer telt (D0-02)', () => {
  const uitleg = { type: 'LegProcesUit', hoe: 'telefoon', dag: '2026-03-03', tekst: null } as const
  expect(nietGepland.contact.uitgelegd).toBeNull()
  const eerst = naOpdrachten(nietGepland, uitleg)
  expect(eerst.contact.uitgelegd).toMatchObject({ hoe: 'telefoon', dag: '2026-03-03', door: 'mila' })
  const dan = naOpdrachten(eerst, { ...uitleg, hoe: 'balie', dag: '2026-03-04', tekst: 'nog eens' })
  expect(dan.contact.uitgelegd).toMatchObject({ hoe: 'balie', dag: '2026-03-04', tekst: 'nog eens' })
})

test('in een vraag die is gestopt of gesloten wordt niets meer afgesproken', () => {
  for (const verhaal of ['ingetrokken', 'afgesloten'] as const)
    expect([plan, verzet, zegAf, kan, maak, waardeer].map((een) => uitkomst(een, traject(verhaal)))).toEqual(
      Array.from({ length: 6 }, () => verhaal),
    )
  expect(daarna(gepland, { type: 'HulpvraagIngetrokken', tekst: null }).contact).toEqual(gepland.contact)
})
