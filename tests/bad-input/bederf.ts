import type { Velden } from './doelen.ts'
import type { Toeval } from './toeval.ts'

/** A post before it goes over the line; `ruw` is written behind the coded fields as it is. */
export type Vorm = {
  pad: string
  velden: Velden
  headers: Record<string, string>
  ruw: Buffer
  lichaam?: Buffer
  afbreken?: boolean
}

export type Bederf = { naam: string; doe(vorm: Vorm, toeval: Toeval): void }

const form = 'application/x-www-form-urlencoded'
const zet = (vorm: Vorm, naam: string, waarde: string) => {
  vorm.velden = [...vorm.velden.filter(([een]) => een !== naam), [naam, waarde]]
}
const achter = (tekst: string | Buffer) => (vorm: Vorm) => {
  vorm.ruw = Buffer.concat([vorm.ruw, Buffer.from(tekst as string)])
}
const zonder = (naam: string) => (vorm: Vorm) => {
  vorm.velden = vorm.velden.filter(([een]) => een !== naam)
}
const multipart = (velden: Velden) =>
  velden.map(([naam, waarde]) => `--x\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${waarde}\r\n`).join('')

/** What may never do anything: refused with 4xx, and nothing changed. */
export const onleesbaar: readonly Bederf[] = [
  ...[
    'text/plain',
    'application/json',
    'text/html',
    `${form}; charset=latin1`,
    'multipart/form-data',
    `${form}x`,
    'x'.repeat(4000),
  ].map((type) => ({
    naam: `content-type ${type.slice(0, 60)}`,
    doe: ({ headers }: Vorm) => void (headers['content-type'] = type),
  })),
  { naam: 'zonder content-type', doe: ({ headers }) => void delete headers['content-type'] },
  {
    naam: 'multipart',
    doe(vorm) {
      vorm.headers['content-type'] = 'multipart/form-data; boundary=x'
      vorm.lichaam = Buffer.from(`${multipart(vorm.velden)}--x--\r\n`)
    },
  },
  {
    naam: 'multipart die ophoudt',
    doe(vorm) {
      vorm.headers['content-type'] = 'multipart/form-data; boundary=x'
      vorm.lichaam = Buffer.from(multipart(vorm.velden).slice(0, -20))
    },
  },
  {
    naam: 'JSON',
    doe(vorm) {
      vorm.headers['content-type'] = 'application/json'
      vorm.lichaam = Buffer.from(`{"__proto__":{"x":1},${JSON.stringify(Object.fromEntries(vorm.velden)).slice(1)}`)
    },
  },
  ...['%', '%z', '%zz', '%u00e9', '%E0%A4', '%ED%A0%80', '%C0%80', '%FF', '%F5%80%80%80'].map((deel) => ({
    naam: `procent ${deel}`,
    doe: achter(`&x=${deel}`),
  })),
  { naam: 'geen UTF-8', doe: achter(Buffer.from([0x26, 0x78, 0x3d, 0xff, 0xfe, 0x80])) },
  { naam: 'half teken op het eind', doe: achter(Buffer.from([0x26, 0x78, 0x3d, 0xe2, 0x82])) },
  { naam: '10.000 velden', doe: achter('&x=1'.repeat(10_000)) },
  { naam: '501 velden', doe: achter(Array.from({ length: 501 }, (_, i) => `&x${i}=${i}`).join('')) },
  { naam: 'meer dan 2 MB', doe: achter(`&x=${'a'.repeat(2_200_000)}`) },
  { naam: 'meer dan 5 MB', doe: achter(`&x=${'%00'.repeat(1_700_000)}`) },
  { naam: 'zonder token', doe: zonder('csrf') },
  {
    naam: 'onzin als token',
    doe: (vorm, { kies }) =>
      zet(vorm, 'csrf', kies(['', 'x', 'A'.repeat(86), '__proto__', '💥'.repeat(20), '0'.repeat(100_000)])),
  },
  {
    naam: 'eerst een verkeerd token',
    doe(vorm) {
      vorm.velden = [['csrf', 'A'.repeat(86)], ...vorm.velden]
    },
  },
  {
    naam: 'token als lijst',
    doe: (vorm) =>
      void (vorm.velden = vorm.velden.map(([naam, waarde]) => [naam === 'csrf' ? 'csrf[]' : naam, waarde])),
  },
  { naam: 'body van niets', doe: (vorm) => void (vorm.lichaam = Buffer.alloc(0)) },
  { naam: 'alleen scheidingstekens', doe: (vorm) => void (vorm.lichaam = Buffer.from('&&&&==&=&&')) },
  { naam: 'van elders', doe: ({ headers }) => void (headers['origin'] = 'https://elders.example') },
  { naam: 'afgebroken halverwege', doe: (vorm) => void (vorm.afbreken = true) },
]

/** What only the forms with a key and a version refuse: not signing out or staying signed in. */
export const zonderSleutel: readonly Bederf[] = [
  { naam: 'zonder sleutel', doe: zonder('sleutel') },
  {
    naam: 'onzin als sleutel',
    doe: (vorm, { kies }) =>
      zet(
        vorm,
        'sleutel',
        kies([
          '',
          'x',
          '__proto__',
          '0',
          crypto.randomUUID().toUpperCase(),
          `${crypto.randomUUID()}\n`,
          `${crypto.randomUUID()}'--`,
        ]),
      ),
  },
  {
    naam: 'onmogelijke versie',
    doe: (vorm, { kies }) =>
      zet(
        vorm,
        'basis',
        kies(['-1', '1e9', '99999999999', 'NaN', '0x10', ' 1', '١', '1.5', '[]', 'null', '9'.repeat(5000)]),
      ),
  },
]
