import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { datumDelen, leesVelden } from '#app/forms/lees-velden.ts'

const naam: Veld = { naam: 'naam', soort: 'kort', max: 40 }
const verhaal: Veld = { naam: 'verhaal', soort: 'lang', max: 8000, nodig: true }
const telefoon: Veld = { naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel' }
const email: Veld = { naam: 'email', soort: 'kort', max: 120, aanvullen: 'email' }
const moment: Veld = { naam: 'moment', soort: 'keuze', opties: ['snel', 'datum'], nodig: true }
const erbij: Veld = { naam: 'erbij', soort: 'keuzes', opties: ['ik', 'familie', 'toegang'], nodig: true }
const dag: Veld = { naam: 'dag', soort: 'datum', vanafVandaag: true, alleenBij: { veld: 'moment', waarde: 'datum' } }
const geboren: Veld = { naam: 'geboren', soort: 'datum', totVandaag: true }
const reden: Veld = { naam: 'reden', soort: 'lang', max: 20, alleenBij: { veld: 'moment', waarde: 'snel' } }

type Invoer = string | [string, string][]
const lees = (velden: Veld | Veld[], invoer: Invoer, nodigeVelden = false) =>
  leesVelden(new URLSearchParams(invoer), [velden].flat(), { vandaag: '2026-04-13', nodigeVelden })
const fouten = (velden: Veld | Veld[], invoer: Invoer, nodigeVelden = false) =>
  lees(velden, invoer, nodigeVelden).fouten.map(({ veld, fout }) => `${veld}: ${fout}`)
const datum = (veld: string, d: string, m: string, j: string): [string, string][] => [
  [`${veld}.dag`, d],
  [`${veld}.maand`, m],
  [`${veld}.jaar`, j],
]

describe('één antwoord', () => {
  test.each<[string, Veld, Invoer]>([
    ['een tekst', naam, 'naam=Anna&naam=Bart'],
    ['twee keer dezelfde tekst', naam, 'naam=Anna&naam=Anna'],
    ['een lange tekst', verhaal, 'verhaal=a&verhaal=b'],
    ['een keuze', moment, 'moment=snel&moment=datum'],
    ['een dag', geboren, [...datum('geboren', '1', '2', '2010'), ['geboren.dag', '2']]],
  ])('%s die twee keer binnenkomt, wordt niet zelf gekozen', (_, veld, invoer) => {
    expect(fouten(veld, invoer)).toEqual([`${veld.naam}: een-antwoord`])
    expect(lees(veld, invoer).waarden).toEqual({})
  })

  test('een tekst die twee keer kwam, blijft in het scherm staan', () => {
    expect(lees(naam, 'naam=Anna&naam=Bart').getypt.naam).toContain('Anna')
  })

  test('wie een vakje twee keer aanvinkt, vinkt het één keer aan', () => {
    expect(lees(erbij, 'erbij=ik&erbij=familie&erbij=ik').waarden).toEqual({ erbij: ['ik', 'familie'] })
  })
})

describe('een keuze die niet bestaat', () => {
  test.each(['anders', 'constructor', '__proto__', 'Snel', 'snel,datum', '[object Object]', '0'])(
    '%s wordt geweigerd',
    (waarde) => {
      expect(fouten(moment, [['moment', waarde]], true)).toEqual(['moment: onbekende-keuze'])
      expect(
        fouten(erbij, [
          ['erbij', waarde],
          ['erbij', 'ik'],
        ]),
      ).toEqual(['erbij: onbekende-keuze'])
      expect(lees(moment, [['moment', waarde]]).waarden).toEqual({})
    },
  )
  test('neemt de goede keuzes niet van het scherm', () => {
    expect(lees(erbij, 'erbij=ik&erbij=niemand').getypt).toEqual({ erbij: ['ik'] })
  })
})

describe('een dag', () => {
  test.each([
    ['31', '2', '2027'],
    ['29', '2', '2027'],
    ['31', '4', '2027'],
    ['0', '1', '2027'],
    ['1', '13', '2027'],
    ['1', '', '2027'],
    ['', '', '2027'],
    ['1', '1', '27'],
    ['1', '1', '0000'],
    ['1', '1', '0999'],
    ['1', '1', '20270'],
    ['-1', '1', '2027'],
    ['1.5', '1', '2027'],
    ['１', '1', '2027'],
    ['een', 'mei', '2027'],
    ['1', '1', '1e10'],
  ])('%s-%s-%s bestaat niet en blijft staan zoals getypt', (d, m, j) => {
    const gelezen = lees(geboren, datum('geboren', d, m, j))
    expect(gelezen.fouten).toEqual([{ veld: 'geboren', fout: 'geen-datum' }])
    expect(gelezen.waarden).toEqual({})
    if (!d.startsWith('-')) expect(datumDelen(gelezen.getypt.geboren)).toEqual({ dag: d, maand: m, jaar: j })
  })

  test('een woord van vier letters op de plaats van de dag blijft staan', () => {
    expect(datumDelen(lees(geboren, datum('geboren', 'zeven', 'mei', '2020')).getypt.geboren)).toEqual({
      dag: 'zeven',
      maand: 'mei',
      jaar: '2020',
    })
    expect(datumDelen(lees(geboren, datum('geboren', 'vier', 'mei', '2020')).getypt.geboren)).toEqual({
      dag: 'vier',
      maand: 'mei',
      jaar: '2020',
    })
  })

  test('29 februari bestaat in een schrikkeljaar, en nullen ervoor maken niet uit', () => {
    expect(lees(geboren, datum('geboren', '29', '02', '2024')).waarden).toEqual({ geboren: '2024-02-29' })
    expect(lees(geboren, datum('geboren', ' 1 ', '1', '1931')).waarden).toEqual({ geboren: '1931-01-01' })
    expect(datumDelen('1931-01-02')).toEqual({ dag: '2', maand: '1', jaar: '1931' })
  })

  test.each([
    ['12', 'dag: datum-voorbij', ''],
    ['13', '', ''],
    ['14', '', 'geboren: datum-toekomst'],
  ])('op 13 april 2026 is %s april voor een afspraak "%s" en voor een geboortedag "%s"', (d, afspraak, geboortedag) => {
    const invoer: [string, string][] = [
      ['moment', 'datum'],
      ...datum('dag', d, '4', '2026'),
      ...datum('geboren', d, '4', '2026'),
    ]
    expect(fouten([moment, dag], invoer).join()).toBe(afspraak)
    expect(fouten(geboren, invoer).join()).toBe(geboortedag)
  })

  test('elke dag die bestaat, komt heen en weer gelijk terug', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (dagen) => {
          const iso = dagen.toISOString().slice(0, 10)
          const delen = datumDelen(iso)
          const veld: Veld = { naam: 'x', soort: 'datum' }
          expect(lees(veld, datum('x', delen.dag, delen.maand, delen.jaar)).waarden).toEqual({ x: iso })
        },
      ),
    )
  })
})

describe('een vraag die niet gesteld is', () => {
  test.each<[string, Invoer]>([
    ['een dag die niet bestaat', [['moment', 'snel'], ...datum('dag', '31', '2', '2027')]],
    ['een dag die voorbij is', [['moment', 'snel'], ...datum('dag', '1', '1', '2020')]],
    ['een te lang verhaal', [['moment', 'datum'], ...datum('dag', '1', '5', '2026'), ['reden', 'x'.repeat(10_000)]]],
  ])('%s is daar geen fout, en wordt ook niet bewaard', (_, invoer) => {
    const gelezen = lees([moment, dag, reden], invoer, true)
    const ongevraagd = invoer[0]![1] === 'snel' ? 'dag' : 'reden'
    expect(gelezen.fouten.filter(({ veld }) => veld === ongevraagd)).toEqual([])
    expect(Object.keys(gelezen.waarden)).not.toContain(ongevraagd)
    expect(gelezen.getypt[ongevraagd]).not.toBe('')
  })

  test('wie wel een dag kiest en er geen noemt, hoort dat die nodig is', () => {
    expect(fouten([moment, dag], 'moment=datum', true)).toEqual(['dag: leeg'])
    expect(fouten([moment, dag], 'moment=snel', true)).toEqual([])
    expect(fouten([moment, dag], 'moment=datum')).toEqual([])
  })

  test('wie na een goede dag iets onmogelijks typt, bewaart geen dag die hij niet zag', () => {
    const gelezen = lees([moment, dag], [['moment', 'datum'], ...datum('dag', '31', '2', '2027')])
    expect(gelezen.waarden).toEqual({ moment: 'datum' })
  })
})

describe('tekst', () => {
  test('van 10.000 tekens is te lang, blijft helemaal staan en krijgt één melding', () => {
    const lang = 'woord '.repeat(2000).trim()
    const gelezen = lees(
      [verhaal, email],
      [
        ['verhaal', lang],
        ['email', 'x'.repeat(10_000)],
      ],
      true,
    )
    expect(gelezen.fouten).toEqual([
      { veld: 'verhaal', fout: 'te-lang', max: 8000 },
      { veld: 'email', fout: 'te-lang', max: 120 },
    ])
    expect(gelezen.getypt.verhaal).toBe(lang)
    expect(gelezen.waarden).toEqual({})
  })

  test('van precies de grens mag, ook als de browser een regeleinde als twee tekens stuurt', () => {
    const precies = `${'x'.repeat(3999)}\n${'y'.repeat(4000)}`
    expect(lees(verhaal, [['verhaal', precies.replace('\n', '\r\n')]], true)).toMatchObject({
      fouten: [],
      waarden: { verhaal: precies },
    })
    expect(fouten(verhaal, [['verhaal', `${precies}z`]])).toEqual(['verhaal: te-lang'])
  })

  test.each([
    ['een NUL', 'a\u0000b', 'ab'],
    ['een besturingsteken', 'a\u0007\u001b[31mb', 'a[31mb'],
    ['een besturingsteken uit de tweede reeks', 'a\u0085\u009bb', 'ab'],
    ['een los half teken', 'a\ud83db', 'a\ufffdb'],
    ['een los half teken aan het eind', 'ab\udc00', 'ab\ufffd'],
    ['een los accent', 'cafe\u0301', 'café'],
    ['regeleinden van drie machines', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['witruimte eromheen', ' \n\ta b\t\n ', 'a b'],
    ['een gezin als één teken', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['Arabisch', 'أحتاج مساعدة', 'أحتاج مساعدة'],
    ['opmaak', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['een woord dat JavaScript kent', '__proto__', '__proto__'],
  ])('met %s komt netjes aan', (_, getypt, bewaard) => {
    expect(lees(verhaal, [['verhaal', getypt]])).toMatchObject({ waarden: { verhaal: bewaard }, fouten: [] })
  })

  test('op één regel heeft geen regeleinden', () => {
    expect(lees(naam, [['naam', 'Anna\r\nvan  der\tProef']]).waarden.naam).toBe('Anna van der Proef')
  })

  test('van alleen wit is leeg, en leeg is pas een fout als het nodig is', () => {
    expect(fouten(verhaal, [['verhaal', ' \r\n\u0000\t ']], true)).toEqual(['verhaal: leeg'])
    expect(fouten([naam, verhaal, moment, erbij], '', true)).toEqual(['verhaal: leeg', 'moment: leeg', 'erbij: leeg'])
    expect(fouten([naam, verhaal, moment, erbij], '')).toEqual([])
  })
})

test('velden die niemand vroeg, komen nergens terecht', () => {
  const gelezen = lees(
    [naam],
    '__proto__=x&constructor=y&toString=z&naam=Anna&toegang=ja&__proto__.isBaas=ja&naam.dag=1',
  )
  expect(gelezen).toEqual({ waarden: { naam: 'Anna' }, getypt: { naam: 'Anna' }, fouten: [] })
  expect(Object.getPrototypeOf(gelezen.waarden)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>).isBaas).toBeUndefined()
})

test('fouten staan in de volgorde van de vragen op de bladzijde', () => {
  expect(fouten([verhaal, email, moment], 'email=geen&moment=anders', true)).toEqual([
    'verhaal: leeg',
    'email: geen-email',
    'moment: onbekende-keuze',
  ])
})

describe('bereikbaar', () => {
  test.each([
    '06 12345678',
    '0612345678',
    '06-12345678',
    '0314 00 02 22',
    '(0314) 000222',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '0032 470 12 34 56',
    '06.12.34.56.78',
    '0314/000222',
  ])('met telefoonnummer %s', (nummer) =>
    expect(lees(telefoon, [['telefoon', nummer]])).toMatchObject({ fouten: [], waarden: { telefoon: nummer } }),
  )
  test.each(['112', '0612', 'bel mij', '--------', '((((((((((', '06 1234567x', '+', '06+12345678', '1-2-3-4-5'])(
    'niet met telefoonnummer %s',
    (nummer) => {
      expect(fouten(telefoon, [['telefoon', nummer]])).toEqual(['telefoon: geen-telefoon'])
      expect(lees(telefoon, [['telefoon', nummer]]).getypt.telefoon).toBe(nummer)
    },
  )
  test.each([
    'anna@voorbeeld.nl',
    'a.b+c@sub.voorbeeld.co.uk',
    "o'neil@voorbeeld.nl",
    'anna@voorbeeld.amsterdam',
    'ånna@vøørbeeld.nl',
  ])('met e-mailadres %s', (adres) => {
    expect(fouten(email, [['email', adres]])).toEqual([])
  })
  test.each([
    'anna',
    'anna@',
    '@voorbeeld.nl',
    'anna@voorbeeld',
    'anna @voorbeeld.nl',
    'a@b@c.nl',
    'anna@voorbeeld.',
    'anna@.nl',
  ])('niet met e-mailadres %s', (adres) => {
    expect(fouten(email, [['email', adres]])).toEqual(['email: geen-email'])
    expect(lees(email, [['email', adres]]).getypt.email).toBe(adres)
  })
  test('een verkeerd adres van een half miljoen tekens houdt de server niet op', () => {
    const begin = performance.now()
    expect(fouten(email, [['email', `a@${'a.'.repeat(250_000)}@`]])).toEqual(['email: te-lang'])
    expect(fouten(telefoon, [['telefoon', `${' 1'.repeat(250_000)}x`]])).toEqual(['telefoon: te-lang'])
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})

test('wat er ook binnenkomt, elke vraag van het plan leest het zonder te struikelen en bewaart alleen wat klopt', () => {
  const velden = [
    ...voorbeeldset.onderwerpen.flatMap((onderwerp) => onderwerp.velden),
    ...Object.values(voorbeeldset.lijsten).flatMap((lijst) => lijst.velden),
  ]
  const namen = [
    ...new Set(velden.map((veld) => veld.naam)),
    'datum.dag',
    'datum.maand',
    'datum.jaar',
    '__proto__',
    'constructor',
  ]
  const rommel = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('ja', 'datum', '2027', '31', '2', '__proto__', '\ud800', '\u0000'),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...namen), rommel), { maxLength: 40 }),
      fc.boolean(),
      (paren, nodig) => {
        for (const { velden: eigen } of voorbeeldset.onderwerpen) {
          const { waarden, getypt, fouten: gevonden } = lees([...eigen], paren, nodig)
          expect(Object.keys(getypt)).toEqual(eigen.map((veld) => veld.naam))
          expect(new Set(gevonden.map(({ veld }) => veld)).size).toBe(gevonden.length)
          for (const { veld } of gevonden) expect(Object.keys(waarden)).not.toContain(veld)
          expect(JSON.stringify(waarden)).toBe(JSON.stringify(waarden).toWellFormed())
          expect(JSON.stringify(waarden)).not.toContain('\\u0000')
          for (const veld of eigen) {
            const waarde = waarden[veld.naam]
            if (waarde === undefined || waarde === '') continue
            if (veld.soort === 'datum') expect(waarde).toMatch(/^\d{4}-\d{2}-\d{2}$/)
            if ('max' in veld) expect(waarde.length).toBeLessThanOrEqual(veld.max)
            if ('opties' in veld) expect(veld.opties).toEqual(expect.arrayContaining([waarde].flat()))
          }
        }
      },
    ),
    { numRuns: 400 },
  )
})
