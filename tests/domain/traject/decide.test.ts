import { describe, expect, test } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { daarna, naOpdrachten, traject, uitkomst, verhalen, type Verhaal } from '#tests/builders/traject.ts'

const alle = Object.keys(verhalen) as Verhaal[]

/** Every command a person can give, once for each thing that can make a difference. */
const opdrachten = {
  kies: { type: 'KiesInvulwijze', wijze: 'met-bekende' },
  werk: { type: 'WerkAanPlan' },
  verstuur: { type: 'DienPlanIn', compleet: true },
  'verstuur half': { type: 'DienPlanIn', compleet: false },
  wijs: { type: 'WijsOpClientondersteuning' },
  wet: { type: 'StelWetVast', wet: 'wmo' },
  schrijf: { type: 'SchrijfBijPlan', onderwerp: 'samenvatting', versie: 2, leeg: false },
  vraag: { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] },
  ja: { type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 2 },
  nee: { type: 'AntwoordAkkoord', door: 'anna', resultaten: 'nee', plan: 'nee', versie: 2, tekst: 'reden' },
  'vul aan': { type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'aanvullen', versie: 2, tekst: 'wens' },
  'ja op oud': { type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 1 },
  'ja op nieuw': { type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 3 },
  terug: { type: 'VraagAanvulling', tekst: 'wat' },
  'vraag meer': { type: 'VraagVerdieping', vraag: 'nieuw', bladzijde: 'vraag-2' },
  'trek in': { type: 'TrekVerdiepingIn', vraag: 'meer' },
  beantwoord: { type: 'BeantwoordVerdieping', vraag: 'meer', antwoord: 'antwoord' },
  'voeg toe': { type: 'VoegToe', bladzijde: 'vraag-2', versie: 1, leeg: false },
  'trek hulpvraag in': { type: 'TrekIn', tekst: null },
  oneens: { type: 'ZegOneens', onderdeel: 'samenvatting', versie: 2, tekst: 'oneens' },
} satisfies Record<string, Command>
type Opdracht = keyof typeof opdrachten

/** Each state has a line: what every command gives in it, in the order of the commands above. A traject is in the hands of one side. */
const bijInwoner = (antwoord: string, anderAntwoord = antwoord, oneens = 'andere-versie') =>
  `InvulwijzeGekozen | niets | PlanIngediend | plan-niet-compleet | ClientondersteuningGewezen | WetVastgesteld | plan-niet-bij-ons | plan-niet-bij-ons | ${antwoord} | ${antwoord} | ${antwoord} | ${anderAntwoord} | ${anderAntwoord} | plan-niet-bij-ons | plan-niet-bij-ons | niet-gevonden | niet-gevonden | plan-niet-bij-ons | HulpvraagIngetrokken | ${oneens}`
const bijToegang = (wijs: string, vraag: string, antwoorden: string, oneens = 'andere-versie') =>
  `InvulwijzeGekozen | plan-niet-bij-u | plan-niet-bij-u | plan-niet-bij-u | ${wijs} | WetVastgesteld | ToegangSchreef | ${vraag} | ${antwoorden} | AanvullingGevraagd | VerdiepingGevraagd | niet-gevonden | niet-gevonden | ToevoegingGeschreven | HulpvraagIngetrokken | ${oneens}`
const nietGevraagd = Array.from({ length: 5 }, () => 'nog-geen-akkoord-gevraagd').join(' | ')
const gevraagd = 'AkkoordGegeven | AkkoordGeweigerd | AanvullingGewenst | andere-versie | andere-versie'
const geantwoord = 'al-geantwoord | al-geantwoord | al-geantwoord | andere-versie | andere-versie'

const tabel: Record<Verhaal, string> = {
  hulpvraag: bijInwoner('nog-geen-akkoord-gevraagd'),
  ingediend: bijToegang('ClientondersteuningGewezen', 'clientondersteuning-niet-gewezen', nietGevraagd),
  'zonder-wijzen': bijToegang('ClientondersteuningGewezen', 'clientondersteuning-niet-gewezen', nietGevraagd),
  'zonder-onderzoek': bijToegang('niets', 'onderzoek-niet-begonnen', nietGevraagd),
  'eigen-plan': bijToegang('niets', 'eigen-plan-ongelezen', nietGevraagd),
  'zonder-tekst': bijToegang('niets', 'samenvatting-ontbreekt', nietGevraagd),
  beoordeeld: bijToegang('niets', 'NodigBevestigd AkkoordGevraagd', nietGevraagd),
  gevraagd: bijToegang('niets', 'niets', gevraagd, 'OneensGezegd'),
  akkoord: bijToegang('niets', 'niets', geantwoord, 'OneensGezegd'),
  'niet-akkoord': bijToegang('niets', 'NodigBevestigd AkkoordGevraagd', geantwoord, 'OneensGezegd'),
  verdieping: bijToegang('niets', 'vraag-staat-open', nietGevraagd).replace(
    'niet-gevonden | niet-gevonden',
    'VerdiepingIngetrokken | VerdiepingBeantwoord',
  ),
  beantwoord: bijToegang('niets', 'NodigBevestigd AkkoordGevraagd', nietGevraagd).replace(
    'niet-gevonden | niet-gevonden',
    'vraag-niet-open | vraag-niet-open',
  ),
  aanvullen: bijInwoner('al-geantwoord', 'andere-versie', 'OneensGezegd').replace(
    'ClientondersteuningGewezen',
    'niets',
  ),
  teruggegeven: bijInwoner('nog-geen-akkoord-gevraagd'),
  ingetrokken: Object.values(opdrachten)
    .map(({ type }) => (type === 'TrekIn' ? 'niets' : 'ingetrokken'))
    .join(' | '),
  afgesloten: Object.values(opdrachten)
    .map(() => 'afgesloten')
    .join(' | '),
}

describe.each(alle)('in de toestand %s', (verhaal) => {
  const verwacht = tabel[verhaal].split(' | ')
  test.each((Object.keys(opdrachten) as Opdracht[]).map((naam, plek) => [naam, verwacht[plek]!] as const))(
    'geeft "%s": %s',
    (naam, gevolg) => {
      expect(uitkomst(opdrachten[naam], traject(verhaal))).toBe(gevolg)
    },
  )
  test('kent de tabel elke opdracht', () => expect(verwacht).toHaveLength(Object.keys(opdrachten).length))
})

describe('een verdiepende vraag', () => {
  test('laat de inwoner antwoorden ook als het plan intussen terug is, en telt daarna één keer (D0-07)', () => {
    const terug = naOpdrachten(traject('verdieping'), { type: 'VraagAanvulling', tekst: 'wat' })
    const antwoord: Command = { type: 'BeantwoordVerdieping', vraag: 'meer', antwoord: 'antwoord' }
    const na = naOpdrachten(terug, antwoord)
    expect(na.gesprek.verdiepingen).toMatchObject([
      { vraag: 'meer', bladzijde: 'vraag-2', antwoord: { tekst: 'antwoord' } },
    ])
    expect(uitkomst(antwoord, na)).toBe('vraag-niet-open')
  })

  test('en een toevoeging nemen een gevraagd akkoord terug; een woord van oneens niet (D0-08, D0-26)', () => {
    for (const command of [opdrachten['vraag meer'], opdrachten['voeg toe']])
      expect(naOpdrachten(traject('akkoord'), command).akkoord).toMatchObject({
        gevraagd: null,
        vervallen: { versie: 2 },
      })
    const oneens = naOpdrachten(traject('gevraagd'), opdrachten.oneens, { ...opdrachten.oneens, tekst: 'beter' })
    expect(oneens.akkoord.gevraagd).toMatchObject({ versie: 2 })
    expect(oneens.gesprek.oneens).toMatchObject([{ onderdeel: 'samenvatting', versie: 2, tekst: 'beter' }])
  })
})

describe('akkoord hoort bij één versie', () => {
  const nieuweTekst: Command[] = [
    { type: 'SchrijfBijPlan', onderwerp: 'welke-hulp', versie: 2, leeg: false },
    { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] },
  ]

  test('na een wijziging vraagt de toegang opnieuw akkoord, en het oude akkoord telt niet meer (D0-26)', () => {
    const gewijzigd = naOpdrachten(traject('akkoord'), nieuweTekst[0]!)
    expect(gewijzigd.akkoord).toMatchObject({ gevraagd: null, antwoord: null, vervallen: { wat: 'ja', versie: 2 } })
    expect(
      uitkomst({ type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 2 }, gewijzigd),
    ).toBe('nog-geen-akkoord-gevraagd')
    const opnieuw = naOpdrachten(gewijzigd, nieuweTekst[1]!)
    expect(opnieuw.akkoord).toMatchObject({ gevraagd: { versie: 3 }, antwoord: null, vervallen: { versie: 2 } })
    expect(uitkomst({ type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 2 }, opnieuw)).toBe(
      'andere-versie',
    )
    expect(
      naOpdrachten(opnieuw, { type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 3 }).akkoord,
    ).toMatchObject({
      antwoord: { wat: 'ja', versie: 3, door: 'anna' },
      vervallen: null,
    })
  })

  test('een wijziging terwijl de vraag openstaat, neemt de vraag terug: de inwoner beaamt geen tekst die al anders is (D0-26)', () => {
    const [schrijf, vraag] = nieuweTekst as [Command, Command]
    const teruggenomen = naOpdrachten(traject('gevraagd'), schrijf)
    expect(
      uitkomst({ type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 2 }, teruggenomen),
    ).toBe('nog-geen-akkoord-gevraagd')
    expect(naOpdrachten(teruggenomen, vraag).akkoord.gevraagd?.versie).toBe(3)
  })

  test('een akkoord verdwijnt niet doordat de toegang nog eens op de knop drukt', () => {
    expect(naOpdrachten(traject('akkoord'), { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] })).toEqual(
      traject('akkoord'),
    )
  })

  test('na een nee mag de toegang het opnieuw vragen, als nieuwe versie', () => {
    expect(
      naOpdrachten(traject('niet-akkoord'), { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }).akkoord,
    ).toMatchObject({
      gevraagd: { versie: 3 },
      antwoord: null,
    })
  })

  test('een nieuw verstuurd plan is een nieuwe versie en vraagt nieuw akkoord', () => {
    const opnieuw = naOpdrachten(traject('aanvullen'), { type: 'DienPlanIn', compleet: true })
    expect(opnieuw.plan).toMatchObject({ versie: 3, ingediend: { versie: 3 }, bij: 'toegang', terug: null })
    expect(opnieuw.akkoord).toEqual({ gevraagd: null, antwoord: null, vervallen: null })
  })
})

test('de toegang wijst elke inwoner op de cliëntondersteuner voordat zij akkoord kan vragen (D0-04)', () => {
  expect(uitkomst({ type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }, traject('zonder-wijzen'))).toBe(
    'clientondersteuning-niet-gewezen',
  )
  const gewezen = naOpdrachten(traject('zonder-wijzen'), { type: 'WijsOpClientondersteuning' })
  expect(gewezen.clientondersteuningGewezenOp).toBeInstanceOf(Date)
  const begonnen = naOpdrachten(
    gewezen,
    { type: 'WijsMantelzorger', mantelzorger: 'geen' },
    { type: 'StartOnderzoek', ondanks: true },
  )
  expect(uitkomst({ type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }, begonnen)).toBe(
    'NodigBevestigd AkkoordGevraagd',
  )
})

test('zonder samenvatting of zonder welke hulp kan niemand akkoord vragen of geven (D0-23)', () => {
  for (const onderwerp of ['samenvatting', 'welke-hulp'] as const) {
    const leeg = naOpdrachten(traject('beoordeeld'), { type: 'SchrijfBijPlan', onderwerp, versie: 2, leeg: true })
    expect(uitkomst({ type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }, leeg)).toBe('samenvatting-ontbreekt')
    expect(uitkomst({ type: 'AntwoordAkkoord', door: 'anna', resultaten: 'ja', plan: 'ja', versie: 2 }, leeg)).toBe(
      'nog-geen-akkoord-gevraagd',
    )
  }
})

test('een compleet verstuurd plan hoeft niemand meer in te vullen; samenvatting en akkoord blijven nodig (D0-09)', () => {
  const verstuurd = naOpdrachten(traject('hulpvraag'), { type: 'DienPlanIn', compleet: true })
  expect(verstuurd.plan.bij).toBe('toegang')
  expect(uitkomst({ type: 'WerkAanPlan' }, verstuurd)).toBe('plan-niet-bij-u')
  const begonnen = naOpdrachten(
    verstuurd,
    { type: 'WijsOpClientondersteuning' },
    { type: 'WijsMantelzorger', mantelzorger: 'geen' },
    { type: 'StartOnderzoek', ondanks: true },
  )
  expect(uitkomst({ type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }, begonnen)).toBe(
    'samenvatting-ontbreekt',
  )
})

test('een teruggegeven plan zegt wie het teruggaf en waarom, en is na versturen weer bij de toegang', () => {
  expect(traject('teruggegeven').plan).toMatchObject({ bij: 'inwoner', terug: { tekst: 'wat', door: 'toegang' } })
  expect(traject('aanvullen').plan).toMatchObject({ bij: 'inwoner', terug: { tekst: 'wens', door: 'inwoner' } })
  expect(naOpdrachten(traject('teruggegeven'), { type: 'DienPlanIn', compleet: true }).plan).toMatchObject({
    bij: 'toegang',
    terug: null,
  })
})

test('teruggeven na een akkoord laat het akkoord vervallen, maar vergeet het niet', () => {
  const terug = naOpdrachten(traject('akkoord'), { type: 'VraagAanvulling', tekst: 'wat' })
  expect(terug.akkoord).toMatchObject({ gevraagd: null, antwoord: null, vervallen: { wat: 'ja', versie: 2 } })
})

test('de toegang stelt de wet vast en kan die herstellen; wat al zo is, gebeurt niet nog eens', () => {
  const vast = naOpdrachten(traject('ingediend'), { type: 'StelWetVast', wet: 'jeugd' })
  expect(vast).toMatchObject({ wet: 'jeugd', wetVastgesteld: true, volgnr: 3 })
  expect(uitkomst({ type: 'StelWetVast', wet: 'jeugd' }, vast)).toBe('niets')
  expect(naOpdrachten(vast, { type: 'StelWetVast', wet: 'wmo' }).wet).toBe('wmo')
})

test('wie kiest hoe hij het plan invult, kan dat veranderen; dezelfde keuze is niets nieuws', () => {
  const gekozen = daarna(traject('hulpvraag'), { type: 'InvulwijzeGekozen', wijze: 'zelf' })
  expect(gekozen.invulwijze).toBe('zelf')
  expect(uitkomst({ type: 'KiesInvulwijze', wijze: 'zelf' }, gekozen)).toBe('niets')
  expect(uitkomst({ type: 'KiesInvulwijze', wijze: 'met-toegang' }, gekozen)).toBe('InvulwijzeGekozen')
})
