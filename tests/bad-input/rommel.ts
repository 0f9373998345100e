import type { Bederf, Vorm } from './bederf.ts'
import type { Toeval } from './toeval.ts'

/** Values nobody types by accident. */
const waarden = [
  () => '',
  () => ' ',
  () => '\0',
  () => 'a\0b',
  () => 'x'.repeat(1_000_000),
  () => 'x'.repeat(8001),
  () => '💥'.repeat(5000),
  () => 'e\u0301'.repeat(9000),
  () => `a${'\u0301'.repeat(7000)}`,
  () => '\\ud800\\udfff',
  () => '\u202e\u0007\u001b[31m\u0085',
  () => '\r\n\r\nSet-Cookie: x=1',
  () => `'; drop table passage; --`,
  () => '{"$ne":null}',
  () => '[object Object]',
  () => '<script>alert(1)</script>{{7*7}}${7*7}',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => 'null',
  () => 'undefined',
  () => 'true',
  () => 'NaN',
  () => '-1',
  () => '-99999999999999999999',
  () => '9'.repeat(400),
  () => '1e309',
  () => '0x7fffffff',
  () => '2147483648',
  () => '../../../../etc/passwd',
  () => '٣',
  () => `${'a'.repeat(50_000)}@${'b.'.repeat(20_000)}`,
  () => '+'.repeat(100_000),
]

const dagen = ['0', '-1', '31', '32', '99', '1e1', '٣', '1.5', '', ' 7 ', '07', '00000000000000000001']
const maanden = ['0', '2', '13', '-2', 'februari', '1e0', '99999', '']
const jaren = ['0', '0000', '1899', '2023', '9999', '10000', '-2020', '275760', '275761', '99999999', '+2020', '']

const namenVan = (vorm: Vorm) =>
  vorm.velden.map(([naam]) => naam).filter((naam) => !['csrf', 'sleutel', 'basis'].includes(naam))
const eenVeld = (vorm: Vorm, { kies }: Toeval) => kies([...namenVan(vorm), 'onbekend'])

/** What a form may answer as it does to a good one or refuse: it may not fall over, and what it saves has to be what a good form could save. */
export const rommel: readonly Bederf[] = [
  {
    naam: 'rare waarde',
    doe(vorm, toeval) {
      const naam = eenVeld(vorm, toeval)
      const waarde = toeval.kies(waarden)()
      vorm.velden = [...vorm.velden.filter(([een]) => een !== naam), [naam, waarde]]
    },
  },
  {
    naam: 'twee keer hetzelfde veld',
    doe(vorm, toeval) {
      vorm.velden = [...vorm.velden, [eenVeld(vorm, toeval), toeval.kies(waarden)()]]
    },
  },
  {
    naam: 'lijst of object in de naam',
    doe(vorm, toeval) {
      const naam = eenVeld(vorm, toeval)
      const anders = toeval.kies([
        `${naam}[]`,
        `${naam}[0]`,
        `${naam}[a][b]`,
        `${naam}.__proto__`,
        `__proto__[${naam}]`,
        `${naam}\0`,
        naam.toUpperCase(),
        ` ${naam}`,
      ])
      vorm.velden = vorm.velden.map(([een, waarde]) => [een === naam ? anders : een, waarde])
    },
  },
  {
    naam: 'velden die er niet zijn',
    doe(vorm, { kies }) {
      for (const naam of [
        '__proto__',
        'constructor',
        'constructor.prototype.x',
        'hasOwnProperty',
        'toString',
        'stem',
        'auteur',
        'gemeente',
        'persoonId',
        'traject_id',
        'versie',
        'weg',
      ])
        vorm.velden.push([naam, kies(['1', 'toegang', '0222', '__proto__', 'true'])])
    },
  },
  {
    naam: 'veel keer hetzelfde veld',
    doe(vorm, toeval) {
      const naam = eenVeld(vorm, toeval)
      vorm.velden = [...vorm.velden, ...Array.from({ length: 400 }, (_, i): [string, string] => [naam, `${i}`])]
    },
  },
  {
    naam: 'onmogelijke datum',
    doe(vorm, { kies }) {
      const begin = vorm.velden.map(([naam]) => /^(.+)\.dag$/.exec(naam)?.[1]).find(Boolean) ?? 'datum'
      vorm.velden = vorm.velden.filter(([naam]) => !naam.startsWith(`${begin}.`))
      vorm.velden.push([`${begin}.dag`, kies(dagen)], [`${begin}.maand`, kies(maanden)], [`${begin}.jaar`, kies(jaren)])
    },
  },
  {
    naam: 'velden weg',
    doe: (vorm, { kans }) =>
      void (vorm.velden = vorm.velden.filter(([naam]) => ['csrf', 'sleutel', 'basis'].includes(naam) || kans(0.3))),
  },
  {
    naam: 'een actie die er niet is',
    doe: (vorm, { kies }) =>
      void vorm.velden.push([
        'actie',
        kies(['', 'x', '__proto__', 'later', 'akkoord', 'constructor', 'y'.repeat(9000)]),
      ]),
  },
  {
    naam: 'een bewaard formulier dat er niet is',
    doe: (vorm, { kies }) => void vorm.velden.push(['bewaard', kies([crypto.randomUUID(), 'x', '', '__proto__'])]),
  },
  {
    naam: 'oude of latere versie',
    doe: (vorm, { kies }) =>
      void (vorm.velden = [
        ...vorm.velden.filter(([naam]) => naam !== 'basis'),
        ['basis', kies(['0', '1', '5', '999999999'])],
      ]),
  },
  { naam: 'rare vraag in het adres', doe: (vorm, toeval) => void (vorm.pad += raarAdres(toeval)) },
  {
    naam: 'als data',
    doe: (vorm, { kans }) => void (vorm.pad = `${vorm.pad}.data${kans(0.5) ? '?_routes=routes%2Finwoner%2Fmijn' : ''}`),
  },
  { naam: 'in stilte', doe: ({ headers }) => void (headers['accept'] = 'application/json') },
  { naam: 'een onbekend ding', doe: (vorm, toeval) => void (vorm.pad = anderDing(vorm.pad, toeval)) },
  {
    naam: 'rare koppen',
    doe: ({ headers }, { kies }) =>
      void Object.assign(
        headers,
        kies([
          { 'accept-language': 'x'.repeat(5000) },
          { accept: '*/*;q=x' },
          { 'x-forwarded-for': 'a, b'.repeat(500) },
          { cookie: `${headers['cookie']}; taal=__proto__; %=%; =; x` },
        ]),
      ),
  },
]

function raarAdres({ kies }: Toeval): string {
  return kies([
    '?',
    '?%',
    '?a=%ff',
    '?na=controleren&na=x',
    '?bewaard=x',
    `?bewaard=${crypto.randomUUID()}`,
    '?bewaard[]=1',
    '?__proto__=1',
    '?index',
    '?_routes=x',
    '?_data=routes/inwoner/mijn',
    `?x=${'y'.repeat(7000)}`,
    `?x=${'y'.repeat(8100)}`,
    '?terug=//elders.example',
    '?a=%00',
    '?%E0%A4=1',
    '??',
    '?&&=&',
  ])
}

function anderDing(pad: string, { kies }: Toeval): string {
  const ding = kies([
    crypto.randomUUID(),
    'x',
    '__proto__',
    'constructor',
    '%00',
    '%E0%A4',
    '..',
    '%2e%2e%2f',
    '1',
    '-1',
    '9'.repeat(300),
    'a'.repeat(3000),
    '%F0%9F%92%A5',
    "'--",
    '%0d%0aX:y',
    crypto.randomUUID().toUpperCase(),
  ])
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.test(pad) ? pad.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, () => ding) : `${pad}/${ding}`
}
