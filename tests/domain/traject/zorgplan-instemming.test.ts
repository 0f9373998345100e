import { describe, expect, test } from 'vitest'
import { wieStemtIn, type Instemmer } from '#app/domain/toestemming/wie-stemt-in.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { waaromNietStarten } from '#app/domain/traject/hulp-loopt.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { isAangevuld, oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { nogTeVragen } from '#app/domain/traject/zorgplan-instemming.ts'
import { daarna, gegeven, naOpdrachten, uitkomst, verhalen } from '#tests/builders/traject.ts'

type Van<T extends Command['type']> = Command & { type: T }
const [match, kvk] = ['m1', '91000001']
const vandaag = '2026-03-20'

const aanvaard: Gebeurtenis[] = [
  {
    ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-03-20', tot: '2027-04-30' },
    ...{ evaluaties: 2, verlengd: null },
  },
  { type: 'AanbiedersGekozen', voorkeuren: [{ kvk, partij: null }], tekst: null },
  { type: 'DelenGoedgevonden', kvks: [kvk], versie: 2, onderdelen: ['resultaat-r1'] },
  { type: 'MatchGevraagd', match, kvk, partij: null, versie: 2 },
  { type: 'MatchAanvaard', match },
]
const gedaan = (...stappen: string[]): Gebeurtenis[] =>
  stappen.map((stap) => ({ type: 'StapAfgerond', stap, als: 'toegang', reden: null, opnieuw: false }))
const lokaal: Gebeurtenis[] = [
  {
    ...{ type: 'KlantreisGekozen', reis: 'lokale-toegang', reisVersie: '2022-06-12' },
    ...{ hulp: 'jeugd-anders', via: 'toegang' },
  },
  ...gedaan('beschikking', 'toewijzing'),
]
/** An aanbieder that said yes, in the klantreis with a step for the zorgplan. */
const bijAanbieder = (wet: 'jeugd' | 'wmo' = 'jeugd', reis: readonly Gebeurtenis[] = lokaal) =>
  gegeven(...verhalen.akkoord, { type: 'WetVastgesteld', wet }, ...aanvaard, ...reis)

/** Who has to agree for somebody of this age, with these parents in the portal. `zelf`: whether the jeugdige signs in. */
const nodigVoor = (jaren: number, ouders: readonly string[], zelf = true): Instemmer[] =>
  wieStemtIn({
    ...{ geboortedatum: `${2026 - jaren}-01-15`, wet: 'jeugd', vandaag },
    ...{ betrokkene: { id: 'anna', zelf }, vertegenwoordigers: ouders },
  })
const leg = (instemmers: readonly Instemmer[], zorgplan = 1): Command => ({
  ...{ type: 'LegZorgplanVoor', match, kvk, zorgplan, mist: null, instemmers },
})
const zegt = (door: string, antwoord: 'ja' | 'nee' = 'ja'): Command => ({
  ...{ type: 'BeantwoordZorgplan', door, antwoord, tekst: antwoord === 'nee' ? 'waarom' : null },
})
const start: Command = { type: 'MeldStart', match, kvk, dag: vandaag, tekst: 'later', vandaag: '2026-04-20' }
const schrijf = (anders: Partial<Van<'LegZorgplanAntwoordVast'>> = {}): Command => ({
  ...{ type: 'LegZorgplanAntwoordVast', match, kvk, zorgplan: 1, als: 'gezagdrager', persoon: null },
  ...{ antwoord: 'ja', hoe: 'gesproken', gegevenOp: vandaag, herkend: 'bekend', erbij: null, tekst: null, vandaag },
  ...anders,
})
const zonder = (anders: Partial<Van<'LegZonderGezagVast'>> = {}): Command => ({
  ...{ type: 'LegZonderGezagVast', match, kvk, zorgplan: 1, grond: 'ernstig-nadeel', tekst: 'waarom' },
  ...anders,
})
const gesprek = (met: 'aanbieder' | 'toegang', uit: 'eens' | 'niet-eens'): Command => ({
  ...{ type: 'LegOneensGesprekVast', match, met, dag: vandaag, uitkomst: uit, tekst: 't', vandaag },
  ...{ partij: met, kvk: met === 'aanbieder' ? kvk : null },
})
const vulAan: Command = { type: 'VulBeschikkingAan', match, zorgplan: 1, dag: vandaag, vandaag }
const voorgelegd = (instemmers: readonly Instemmer[], wet: 'jeugd' | 'wmo' = 'jeugd') =>
  naOpdrachten(bijAanbieder(wet), leg(instemmers))
const dertien = voorgelegd(nodigVoor(13, ['bram']))
const wieZet = (nu: Traject) => [reisBeurtVan(nu)?.wie, reisBeurtVan(nu)?.waarom]

describe('wie ja zegt voordat jeugdhulp begint (Jeugdwet 7.3.4, 7.3.5)', () => {
  test.each<[wat: string, jaren: number, ouders: string[], stemmen: string[], weigeringen: string[]]>([
    ['onder de 12 de ouder', 11, ['bram'], ['bram'], ['toestemming-wacht-gezagdrager']],
    [
      'onder de 12 elke ouder die meedoet',
      8,
      ['bram', 'cas'],
      ['bram', 'cas'],
      ['toestemming-wacht-gezagdrager', 'toestemming-wacht-gezagdrager'],
    ],
    [
      'vanaf 12 ook de jeugdige',
      12,
      ['bram'],
      ['bram', 'anna'],
      ['toestemming-wacht-beiden', 'toestemming-wacht-jeugdige'],
    ],
    [
      'tot 16 ook de ouder',
      15,
      ['bram'],
      ['anna', 'bram'],
      ['toestemming-wacht-beiden', 'toestemming-wacht-gezagdrager'],
    ],
    ['vanaf 16 de jeugdige alleen', 16, ['bram'], ['anna'], ['toestemming-wacht-jeugdige']],
    ['met 17 de jeugdige alleen', 17, ['bram'], ['anna'], ['toestemming-wacht-jeugdige']],
    ['een volwassene zelf', 19, [], ['anna'], ['wet-zorgplan-niet-akkoord']],
    ['van een volwassene ook de vertegenwoordiger', 19, ['bram'], ['bram'], ['wet-zorgplan-niet-akkoord']],
  ])('%s', (_, jaren, ouders, stemmen, weigeringen) => {
    const gezien: string[] = []
    const klaar = stemmen.reduce(
      (nu, door) => {
        gezien.push(uitkomst(start, nu))
        expect(isFeit('ZorgplanAkkoord', nu)).toBe(false)
        expect(wieZet(nu)).toEqual(['inwoner', 'zorgplan'])
        return naOpdrachten(nu, zegt(door))
      },
      voorgelegd(nodigVoor(jaren, ouders)),
    )
    expect(gezien).toEqual(weigeringen)
    expect(isFeit('ZorgplanAkkoord', klaar)).toBe(true)
    expect(uitkomst(start, klaar)).toBe('HulpBegonnen StapAfgerond')
  })

  test('wie niet hoeft in te stemmen, geeft geen antwoord', () => {
    expect(uitkomst(zegt('bram'), voorgelegd(nodigVoor(16, ['bram'])))).toBe('niet-uw-antwoord')
    expect(uitkomst(zegt('anna'), voorgelegd(nodigVoor(11, ['bram'])))).toBe('niet-uw-antwoord')
  })

  test('hetzelfde antwoord telt één keer; wie eerst ja zei, mag nee zeggen, en andersom', () => {
    const eerst = naOpdrachten(dertien, zegt('anna'))
    expect(uitkomst(zegt('anna'), eerst)).toBe('niets')
    const beide = naOpdrachten(eerst, zegt('bram'))
    const terug = naOpdrachten(beide, zegt('anna', 'nee'))
    expect(terug.uitvoering.zorgplan?.antwoord?.wat).toBe('nee')
    expect(uitkomst(start, terug)).toBe('wet-zorgplan-niet-akkoord')
    expect(uitkomst(start, naOpdrachten(terug, zegt('anna')))).toBe('HulpBegonnen StapAfgerond')
  })

  test('onder de Wmo is één ja genoeg, van wie dan ook', () => {
    const wmo = voorgelegd(nodigVoor(13, ['bram']), 'wmo')
    expect(wmo.uitvoering.zorgplan?.nodig).toEqual([])
    expect(waaromNietStarten(wmo)).toBe('wet-zorgplan-niet-akkoord')
    expect(waaromNietStarten(naOpdrachten(wmo, zegt('bram')))).toBeNull()
  })

  test('bij een kinderbeschermingsmaatregel is geen toestemming nodig', () => {
    const gi: Gebeurtenis[] = [
      {
        ...{ type: 'KlantreisGekozen', reis: 'gecertificeerde-instelling', reisVersie: '2022-06-12' },
        ...{ hulp: 'jeugd-anders', via: 'gi' },
      },
      ...gedaan('afstemming', 'bepaling', 'verzending', 'passende-hulp', 'verzoek', 'toewijzing'),
    ]
    const nu = naOpdrachten(bijAanbieder('jeugd', gi), leg(nodigVoor(13, ['bram'])))
    expect(nu.uitvoering.zorgplan?.nodig).toEqual([])
    expect(waaromNietStarten(nu)).toBeNull()
    expect(waaromNietStarten(naOpdrachten(nu, zegt('bram', 'nee')))).toBeNull()
  })

  test('een zorgplan van voordat dit gevraagd werd, heeft aan één ja genoeg', () => {
    const oud = gegeven(
      ...[...verhalen.akkoord, ...aanvaard, ...lokaal],
      { type: 'ZorgplanVoorgelegd', match, zorgplan: 1, nodig: [] },
      { type: 'StapAfgerond', stap: 'zorgplan', als: 'aanbieder', reden: null, opnieuw: false },
    )
    expect(waaromNietStarten(naOpdrachten(oud, zegt('bram')))).toBeNull()
  })

  test('het houdt alleen de start op: vastleggen en delen gaan door', () => {
    const deel: Command = { type: 'DeelZorgplan', match, kvk, zorgplan: 1, onderdelen: ['afstemming'] }
    expect(uitkomst(deel, dertien)).toBe('ZorgplanGedeeld')
    expect(uitkomst(leg(nodigVoor(13, ['bram']), 2), dertien)).toContain('ZorgplanVoorgelegd')
  })

  test('een nieuw zorgplan vraagt iedereen opnieuw', () => {
    const weer = naOpdrachten(dertien, zegt('anna'), zegt('bram'), leg(nodigVoor(13, ['bram']), 2))
    expect(nogTeVragen(weer.uitvoering).map(({ als }) => als)).toEqual(['jeugdige', 'gezagdrager'])
    expect(uitkomst(start, weer)).toBe('toestemming-wacht-beiden')
  })
})

describe('één nee is een nee (D3L-33)', () => {
  test('ook als de ander ja zei of zegt; het gesprek dat loopt gaat door', () => {
    const nee = naOpdrachten(dertien, zegt('bram', 'nee'), gesprek('aanbieder', 'niet-eens'))
    expect(oneensStandVan(nee)).toBe('oneens-driegesprek')
    const erna = naOpdrachten(nee, zegt('anna'))
    expect([oneensStandVan(erna), erna.uitvoering.oneens.length]).toEqual(['oneens-driegesprek', 1])
    expect(uitkomst(start, erna)).toBe('wet-zorgplan-niet-akkoord')
  })

  test('wie het eens werd, zegt dat zelf nog; wie al ja zei niet (D2-17)', () => {
    const eens = naOpdrachten(dertien, zegt('anna'), zegt('bram', 'nee'), gesprek('aanbieder', 'eens'))
    expect(nogTeVragen(eens.uitvoering).map(({ als }) => als)).toEqual(['gezagdrager'])
    expect(uitkomst(start, eens)).toBe('toestemming-wacht-gezagdrager')
    expect(uitkomst(start, naOpdrachten(eens, zegt('bram')))).toBe('HulpBegonnen StapAfgerond')
  })

  test('na een aangevuld besluit wacht de start nog op wie nooit is gehoord (D3L-36)', () => {
    const treden = [gesprek('aanbieder', 'niet-eens'), gesprek('toegang', 'niet-eens'), vulAan]
    const aangevuld = naOpdrachten(dertien, zegt('bram', 'nee'), ...treden)
    expect([isAangevuld(aangevuld.uitvoering), waaromNietStarten(aangevuld)]).toEqual([
      true,
      'wet-zorgplan-niet-akkoord',
    ])
    expect(wieZet(aangevuld)).toEqual(['inwoner', 'zorgplan'])
    expect(uitkomst(start, naOpdrachten(aangevuld, zegt('anna')))).toBe('HulpBegonnen StapAfgerond')
  })
})

describe('wie hier niet kan inloggen', () => {
  const zonderOuder = voorgelegd(nodigVoor(13, []))

  test('geeft antwoord aan de aanbieder, die aan zet is als alleen dat nog mist', () => {
    expect(wieZet(zonderOuder)).toEqual(['inwoner', 'zorgplan'])
    const jeugdigeJa = naOpdrachten(zonderOuder, zegt('anna'))
    expect(wieZet(jeugdigeJa)).toEqual(['aanbieder', 'zorgplan-vragen'])
    expect(uitkomst(start, jeugdigeJa)).toBe('toestemming-vragen-gezagdrager')
    const klaar = naOpdrachten(jeugdigeJa, schrijf())
    expect(klaar.uitvoering.zorgplan?.stemmen.at(-1)).toMatchObject({
      als: 'gezagdrager',
      hoe: 'gesproken',
      plan: 'ja',
    })
    expect(uitkomst(start, klaar)).toBe('HulpBegonnen StapAfgerond')
  })

  test.each<[string, Instemmer[], string]>([
    ['een jeugdige van 16', nodigVoor(16, [], false), 'toestemming-vragen-jeugdige'],
    ['een kind van 9', nodigVoor(9, [], false), 'toestemming-vragen-gezagdrager'],
    ['een jeugdige van 14 en de ouder', nodigVoor(14, [], false), 'toestemming-vragen-beiden'],
    ['een volwassene', nodigVoor(20, [], false), 'toestemming-vragen-inwoner'],
  ])('%s', (_, instemmers, weigering) => {
    const nu = voorgelegd(instemmers)
    expect(wieZet(nu)).toEqual(['aanbieder', 'zorgplan-vragen'])
    expect(uitkomst(start, nu)).toBe(weigering)
    const klaar = instemmers.reduce((na, { als, persoon }) => naOpdrachten(na, schrijf({ als, persoon })), nu)
    expect(uitkomst(start, klaar)).toBe('HulpBegonnen StapAfgerond')
  })

  test('een nee dat de aanbieder opschrijft is een nee', () => {
    const nee = naOpdrachten(zonderOuder, schrijf({ antwoord: 'nee', tekst: 'waarom' }))
    expect(oneensStandVan(nee)).toBe('oneens-gesprek')
    expect(nee.uitvoering.zorgplan?.antwoord?.tekst).toBe('waarom')
  })

  test('wat niet kan: voor wie zelf inlogt, twee keer, voor een ander zorgplan, op een dag die nog komt, door een ander', () => {
    expect(uitkomst(schrijf({ als: 'jeugdige', persoon: 'anna' }), zonderOuder)).toBe('antwoordt-zelf')
    expect(uitkomst(schrijf(), naOpdrachten(zonderOuder, schrijf()))).toBe('al-geantwoord')
    expect(uitkomst(schrijf({ zorgplan: 2 }), zonderOuder)).toBe('intussen-veranderd')
    expect(uitkomst(schrijf({ gegevenOp: '2026-03-21' }), zonderOuder)).toBe('dag-kan-niet')
    expect(uitkomst(schrijf({ kvk: '91000002' }), zonderOuder)).toBe('niet-gevonden')
    expect(uitkomst(schrijf(), bijAanbieder())).toBe('geen-zorgplan')
  })

  test('wie later toch gaat inloggen, geeft zelf antwoord', () => {
    const eerst = voorgelegd(nodigVoor(16, [], false))
    expect(wieZet(eerst)).toEqual(['aanbieder', 'zorgplan-vragen'])
    const mee = daarna(eerst, { type: 'BetrokkeneDoetMee', persoon: 'anna' })
    expect(wieZet(mee)).toEqual(['inwoner', 'zorgplan'])
    expect(uitkomst(schrijf({ als: 'jeugdige', persoon: 'anna' }), mee)).toBe('antwoordt-zelf')
  })
})

describe('zonder het ja van wie gezag heeft (Jeugdwet 7.3.4 lid 2)', () => {
  test('bij ernstig nadeel, van 12 tot 16 jaar; de jeugdige zegt zelf nog ja', () => {
    const nu = naOpdrachten(dertien, zonder())
    expect(uitkomst(start, nu)).toBe('toestemming-wacht-jeugdige')
    expect(wieZet(nu)).toEqual(['inwoner', 'zorgplan'])
    expect(uitkomst(start, naOpdrachten(nu, zegt('anna')))).toBe('HulpBegonnen StapAfgerond')
    expect(uitkomst(zonder(), nu)).toBe('niets')
  })

  test('een jeugdige die het weloverwogen blijft wensen: pas als de ouder nee zei', () => {
    const blijft = zonder({ grond: 'blijft-wensen' })
    expect(uitkomst(blijft, dertien)).toBe('gezag-weigerde-niet')
    const nu = naOpdrachten(dertien, zegt('anna'), zegt('bram', 'nee'), blijft)
    expect([oneensStandVan(nu), uitkomst(start, nu)]).toEqual([null, 'HulpBegonnen StapAfgerond'])
  })

  test('het nee van de jeugdige zelf blijft een nee', () => {
    const nu = naOpdrachten(dertien, zegt('anna', 'nee'), zonder())
    expect(uitkomst(start, nu)).toBe('wet-zorgplan-niet-akkoord')
  })

  test.each([8, 11, 16, 19])('niet met %i jaar', (jaren) => {
    expect(uitkomst(zonder(), voorgelegd(nodigVoor(jaren, ['bram'])))).toBe('zonder-gezag-niet-hier')
  })

  test('bij een nieuw zorgplan telt het ja van de ouder weer', () => {
    const weer = naOpdrachten(dertien, zonder(), leg(nodigVoor(13, ['bram']), 2), zegt('anna'))
    expect(uitkomst(start, weer)).toBe('toestemming-wacht-gezagdrager')
  })
})
