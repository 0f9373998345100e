import { kolommen, type Regel } from '#app/domain/aanbod/regel.ts'

let teller = 0

/** A line of the file as it should be, with what this test wants otherwise; each name has its own number of the Chamber of Commerce. */
export function regel(anders: Partial<Regel>): Regel {
  const naam = anders.naam ?? `Aanbieder ${++teller}`
  return {
    kvk: kvkBij(naam),
    naam,
    soort: 'solist',
    partijen: '',
    onderaannemers: '',
    producten: '02V01',
    componenten: '',
    plekken: '7001 Doetinchem',
    doet: 'Wij helpen u.',
    doet_niet: '',
    talen: '',
    leeftijd_van: '18',
    leeftijd_tot: '',
    wacht_weken: '2',
    opgegeven_op: '2026-02-20',
    plaatsen: '3',
    periode: '2022',
    voorbeeld: 'ja',
    ...anders,
  }
}

function kvkBij(naam: string): string {
  let som = 7
  for (const letter of naam) som = (som * 31 + letter.codePointAt(0)!) % 9_000_000
  return String(70_000_000 + som)
}

/** These lines as the file a spreadsheet would save. */
export function csvVan(regels: readonly Regel[], { scheiding = ';', einde = '\r\n' } = {}): Buffer {
  const cel = (tekst: string) => (/[;,"\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst)
  const lijnen = [[...kolommen], ...regels.map((een) => kolommen.map((kolom) => cel(een[kolom])))]
  return Buffer.from(lijnen.map((lijn) => lijn.join(scheiding)).join(einde) + einde)
}
