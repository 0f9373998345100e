import { describe, expect, test } from 'vitest'
import { idOf, type Actor } from '#app/domain/actor.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { mayDo, mayOpen, mayOpenCijfers } from '#app/domain/toegankelijk.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { deelname, traject } from '#tests/builders/traject.ts'

const nu = new Date('2026-04-13T09:00:00Z')
const straks = new Date('2026-04-13T09:00:01Z')
const inwoner = (persoonId: string, namensId: string | null = null): Actor => ({
  soort: 'inwoner',
  persoonId,
  namensId,
  naam: persoonId,
})
const toegang = (gemeente: string): Actor => ({
  soort: 'toegang',
  medewerkerId: 'mila',
  gemeente,
  naam: 'Mila',
  rollen: [],
})
const aanbieder = (organisatieId: string): Actor => ({
  soort: 'aanbieder',
  medewerkerId: 'sem',
  organisatieId,
  naam: 'Sem',
  rollen: ['werkt'],
})

const zaak = {
  ...traject('ingediend'),
  ingediendOp: new Date('2026-03-03T09:00:00Z'),
  deelnames: [
    ...traject('ingediend').deelnames,
    deelname('oma'),
    deelname('buur', { reikwijdte: 'schrijven', tot: nu }),
    deelname('broer', { reikwijdte: 'schrijven', tot: straks }),
    deelname('ouder', { rol: 'helper', reikwijdte: 'lezen' }),
    deelname('ouder', { rol: 'vertegenwoordiger', reikwijdte: 'schrijven' }),
    deelname('zorgboog', { soort: 'organisatie', rol: 'aanbieder' }),
  ],
}
const zonderPlan = { ...zaak, ingediendOp: null }

const vanInwoner: Command[] = [
  { type: 'KiesInvulwijze', wijze: 'zelf' },
  { type: 'WerkAanPlan' },
  { type: 'DienPlanIn', compleet: true },
]
const akkoord = { type: 'AntwoordAkkoord', resultaten: 'ja', plan: 'ja', versie: 2 } as const
const overZorgplan = { type: 'BeantwoordZorgplan', antwoord: 'ja', tekst: null } as const
const vanToegang: Command[] = [
  { type: 'WijsOpClientondersteuning' },
  { type: 'StelWetVast', wet: 'wmo' },
  { type: 'SchrijfBijPlan', onderwerp: 'samenvatting', versie: 1, leeg: false },
  { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] },
  { type: 'VraagAanvulling', tekst: 'wat' },
]

/** Who, may open, may do what an inwoner does, may do what the toegang does. */
const mensen: [string, Actor, boolean, boolean, boolean][] = [
  ['de inwoner zelf', inwoner('anna'), true, true, false],
  ['wie alleen mag meelezen', inwoner('oma'), true, false, false],
  ['wie tot nu mocht meedoen', inwoner('buur'), false, false, false],
  ['wie nog heel even mag meedoen', inwoner('broer'), true, true, false],
  ['wie in twee rollen meedoet en in één mag schrijven', inwoner('ouder'), true, true, false],
  ['een andere inwoner', inwoner('bart'), false, false, false],
  ['een andere inwoner die namens de inwoner zegt te komen', inwoner('bart', 'anna'), false, false, false],
  ['een inwoner met de naam van de organisatie', inwoner('zorgboog'), false, false, false],
  ['de toegang van de gemeente', toegang('0222'), true, false, true],
  ['de toegang van een andere gemeente', toegang('1876'), false, false, false],
  ['de toegang zonder gemeente', toegang(''), false, false, false],
  ['een aanbieder die meedoet', aanbieder('zorgboog'), true, false, false],
  ['een andere aanbieder', aanbieder('linde'), false, false, false],
  ['een aanbieder met de naam van de inwoner', aanbieder('anna'), false, false, false],
  ['wie niet is aangemeld', { soort: 'open' }, false, false, false],
  ['het systeem', { soort: 'systeem' }, true, false, false],
]

describe.each(mensen)('%s', (_, actor, opent, doetInwoner, doetToegang) => {
  test(opent ? 'opent het traject' : 'opent het traject niet', () => {
    expect(mayOpen(actor, zaak, nu)).toBe(opent)
  })
  test.each(vanInwoner)(`${doetInwoner ? 'mag' : 'mag niet'}: $type`, (command) => {
    expect(mayDo(actor, command, zaak, nu)).toBe(doetInwoner)
  })
  test.each(vanToegang)(`${doetToegang ? 'mag' : 'mag niet'}: $type`, (command) => {
    expect(mayDo(actor, command, zaak, nu)).toBe(doetToegang)
  })
})

test.each([
  ['wie het aangaat', 'anna', true],
  ['wie vertegenwoordigt, ook als die op een andere manier alleen meeleest', 'ouder', true],
  ['wie helpt schrijven', 'broer', false],
  ['wie alleen meeleest', 'oma', false],
])('%s zegt ja of nee op het plan en het zorgplan: dat kan niemand anders namens hen (D2-08)', (_, wie, mag) => {
  expect(mayDo(inwoner(wie), { ...akkoord, door: wie }, zaak, nu)).toBe(mag)
  expect(mayDo(inwoner(wie), { ...overZorgplan, door: wie }, zaak, nu)).toBe(mag)
})

test('een hulpvraag is van de gemeente zodra zij verstuurd is, ook zonder plan; van een andere gemeente nooit (D0-01, D0-02)', () => {
  expect(mayOpen(toegang('0222'), zonderPlan, nu)).toBe(true)
  expect(mayOpen(toegang('1876'), zonderPlan, nu)).toBe(false)
  for (const command of vanToegang) expect(mayDo(toegang('1876'), command, zonderPlan, nu)).toBe(false)
  expect(mayOpen(inwoner('anna'), zonderPlan, nu)).toBe(true)
})

test('naast wat iemand deed staat wie het deed; bij wie niet is aangemeld en bij het systeem niemand', () => {
  expect(
    [
      inwoner('anna', 'kees'),
      toegang('0222'),
      aanbieder('linde'),
      { soort: 'open' } as const,
      { soort: 'systeem' } as const,
    ].map(idOf),
  ).toEqual(['anna', 'mila', 'sem', null, null])
})

test('cijfers leest een medewerker van de gemeente zelf, en geen vrijwilliger, aanbieder of inwoner (D1-45)', () => {
  const roos = { ...toegang('0222'), rollen: ['toegang', 'vrijwilliger'] } as Actor
  const mag = (wie: Actor) => mayOpenCijfers(wie, { gemeente: '0222' })
  expect(mag(toegang('0222'))).toBe(true)
  const anderen = [toegang('1876'), roos, aanbieder('zorgboog'), inwoner('ouder'), { soort: 'open' } as const]
  expect(anderen.filter(mag)).toEqual([])
})
