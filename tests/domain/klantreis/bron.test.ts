import { describe, expect, test } from 'vitest'
import type { Klantreis, Stap } from '#app/domain/klantreis/klantreis.ts'
import { gecertificeerdeInstelling } from '#app/domain/klantreis/gecertificeerde-instelling.ts'
import { lokaleToegang } from '#app/domain/klantreis/lokale-toegang.ts'
import { medischVerwijzer } from '#app/domain/klantreis/medisch-verwijzer.ts'
import { perspectiefplanReis } from '#app/domain/klantreis/perspectiefplan.ts'
import { specialistischeJeugdhulp } from '#app/domain/klantreis/specialistische-jeugdhulp.ts'
import { toekenningJeugdhulp } from '#app/domain/klantreis/toekenning-jeugdhulp.ts'
import { wmoWonen } from '#app/domain/klantreis/wmo-wonen.ts'

/** A klantreis as the source prints it, one line a step: number, who and with whom, documents, messages. Written from the document, not from the code. */
const alsBron = ({ stappen }: Klantreis) => stappen.map(regel)
const regel = ({ nr, wie, met = [], documenten = [], berichten = [] }: Stap) =>
  [nr ?? '-', [wie, ...met].join(' + '), documenten.join(', '), berichten.join(' ')].join(' | ').replace(/( \| )+$/, '')

const stapMet = (reis: Klantreis, nr: string): Stap => {
  const stap = reis.stappen.find((een) => een.nr === nr)
  if (!stap) throw new Error(`${reis.id} has no step ${nr}`)
  return stap
}

describe('de stappen, wie ze doet, de documenten en de berichten zijn die van de handleiding', () => {
  test('klantreis 1, via de Lokale Toegang (D3A-01, D3A-29, D3L-28)', () => {
    expect(alsBron(lokaleToegang)).toEqual([
      '1 | toegang + inwoner',
      '1a | toegang + aanbieder',
      '1b | toegang + deskundige',
      '2 | toegang + inwoner | ondersteuningsplan',
      '3 | inwoner | ondersteuningsplan',
      '4 | toegang | beschikking',
      '5 | backoffice |  | 301',
      '6 | aanbieder + inwoner | zorgplan',
      '7 | aanbieder |  | 305',
      '7a | inwoner + aanbieder + toegang',
      '8 | toegang + inwoner + aanbieder | format-evaluatie',
      '8a | aanbieder + backoffice |  | 307 308',
      '8b | aanbieder + toegang + backoffice |  | 317 319 301',
      '8c | backoffice + toegang |  | 301',
    ])
  })

  test('klantreis 2, via de medisch verwijzer, apart van klantreis 1 (D3A-01, D3A-23, D3A-29, D3M-01)', () => {
    expect(alsBron(medischVerwijzer)).toEqual([
      '1 | arts + inwoner',
      '2 | aanbieder + inwoner',
      '3 | aanbieder + inwoner | zorgplan',
      '4 | aanbieder | zorgplan | 315',
      '5 | backoffice + toegang',
      '6 | backoffice |  | 301',
      '7 | aanbieder |  | 305',
      '8 | aanbieder + inwoner + arts | format-evaluatie',
      '8a | aanbieder + backoffice |  | 307 308',
      '8b | aanbieder + toegang + backoffice |  | 317 319 301',
      '8c | backoffice + toegang |  | 301',
    ])
  })

  test('klantreis 3, via de gecertificeerde instellingen, met 5A tot en met 5C, apart van klantreis 1 (D3A-01, D3A-29, D3G-01)', () => {
    expect(alsBron(gecertificeerdeInstelling)).toEqual([
      '1 | jeugdbeschermer + toegang + aanbieder',
      '2 | jeugdbeschermer | bepaling-jeugdhulp, aanmeldformulier-gi',
      '3 | jeugdbeschermer + aanbieder + toegang + backoffice | bepaling-jeugdhulp, aanmeldformulier-gi',
      '- | aanbieder',
      '4 | aanbieder + jeugdbeschermer |  | 315',
      '5 | jeugdbeschermer + aanbieder + toegang',
      '5A | aanbieder + jeugdbeschermer',
      '5B | expertteam + jeugdbeschermer + aanbieder',
      '5C | regionale-contactpersoon + teamleider-gi',
      '6 | backoffice |  | 301',
      '7 | aanbieder |  | 305',
      '8 | jeugdbeschermer + aanbieder + inwoner + toegang | format-evaluatie',
      '8a | aanbieder + backoffice |  | 307 308',
      '8b | jeugdbeschermer',
      '8c | backoffice + toegang |  | 301',
    ])
  })

  test('klantreis 4, Wmo Wonen, met 9a en 10a tot en met 10c (D3A-01, D3A-19, D3A-28, D3A-29)', () => {
    expect(alsBron(wmoWonen)).toEqual([
      '1 | toegang-centrumgemeente + inwoner',
      '2 | toegang-centrumgemeente + inwoner | ondersteuningsplan',
      '3 | inwoner | ondersteuningsplan',
      '4 | toegang-centrumgemeente | beschikking, advies-wonen',
      '5 | toegang-centrumgemeente',
      '6 | inwoner + toegang-centrumgemeente',
      '7 | backoffice + aanbieder | format-a4 | 301',
      '8 | aanbieder + inwoner | zorgplan',
      '9 | aanbieder + toegang | format-a4 | 305',
      '9a | inwoner + aanbieder + toegang',
      '10 | toegang + inwoner + aanbieder | format-evaluatie',
      '10a | aanbieder + backoffice |  | 307 308',
      '10b | aanbieder + toegang + backoffice |  | 317 319 301',
      '10c | backoffice + toegang |  | 301',
    ])
  })

  test('de twaalf stappen van de toekenning van jeugdhulp, met 2a en 2b (D4-01)', () => {
    expect(alsBron(toekenningJeugdhulp)).toEqual([
      '1 | verwijzer + inwoner',
      '2 | verwijzer + inwoner | ondersteuningsplan',
      '2a | verwijzer + inwoner',
      '2b | verwijzer + inwoner',
      '3 | verwijzer',
      '4 | verwijzer',
      '5 | verwijzer + inwoner',
      '6 | verwijzer + aanbieder | afsprakenoverzicht',
      '7 | aanbieder + inwoner + verwijzer | plan-van-aanpak',
      '8 | aanbieder + verwijzer + backoffice | afsprakenoverzicht | 315 317',
      '9 | backoffice |  | 301',
      '10 | toegang + inwoner + verwijzer + aanbieder | plan-van-aanpak, beschikking',
      '11 | aanbieder |  | 305',
      '12 | verwijzer + inwoner + aanbieder',
    ])
  })

  test('de zes stappen van specialistische jeugdhulp, met de vraag ertussen en de afronding', () => {
    expect(alsBron(specialistischeJeugdhulp)).toEqual([
      '1 | toegang + inwoner | perspectiefplan',
      '- | toegang',
      '2 | toegang + inwoner | perspectiefplan',
      '3 | toegang + inwoner',
      '4 | toegang + aanbieder',
      '5 | aanbieder + inwoner + toegang | perspectiefplan, behandelplan',
      '6 | toegang + inwoner + aanbieder',
      '- | toegang + inwoner + aanbieder | perspectiefplan, behandelplan',
    ])
  })

  test('de vier fasen van het perspectiefplan, met besluit en hulp erna (D0-37)', () => {
    expect(alsBron(perspectiefplanReis)).toEqual([
      '1 | inwoner + toegang',
      '3 | inwoner + toegang | perspectiefplan',
      '2 | toegang + inwoner | perspectiefplan',
      '3 | inwoner | perspectiefplan',
      '4 | inwoner + toegang + aanbieder | perspectiefplan',
      '- | toegang | beschikking',
      '- | aanbieder + backoffice |  | 301',
    ])
    expect(stapMet(perspectiefplanReis, '4').uitgewerktIn).toBe(specialistischeJeugdhulp.id)
  })
})

test('wat de handleiding optioneel noemt of wat alleen bij een wijziging hoort, is alleen als het nodig is', () => {
  const alsNodig = ({ stappen }: Klantreis) => stappen.filter((stap: Stap) => stap.alsNodig).map(({ nr }) => nr)
  expect(alsNodig(lokaleToegang)).toEqual(['1a', '1b', '7a', '8a', '8b', '8c'])
  expect(alsNodig(medischVerwijzer)).toEqual(['8a', '8b', '8c'])
  expect(alsNodig(gecertificeerdeInstelling)).toEqual(['5', '5A', '5B', '5C', '8a', '8b', '8c'])
  expect(alsNodig(wmoWonen)).toEqual(['9a', '10a', '10b', '10c'])
  expect([perspectiefplanReis, specialistischeJeugdhulp, toekenningJeugdhulp].flatMap(alsNodig)).toEqual([])
})

test('een Format (A4) mag in route 1, en hoort in route 4 bij stap 7 en 9 (D3L-28, D3X-04)', () => {
  const los = lokaleToegang.stappen.filter((stap: Stap) => stap.documentenAlsNodig?.includes('format-a4'))
  expect(los.map(({ nr }) => nr)).toEqual(['6', '7'])
  expect(lokaleToegang.stappen.some((stap: Stap) => stap.documenten?.includes('format-a4'))).toBe(false)
  const vast = wmoWonen.stappen.filter((stap: Stap) => stap.documenten?.includes('format-a4'))
  expect(vast.map(({ nr }) => nr)).toEqual(['7', '9'])
})

test('bij een complexe vraag hoort het regionale aanmeldformulier bij stap 1 van route 1', () => {
  expect(stapMet(lokaleToegang, '1').documentenAlsNodig).toEqual(['aanmeldformulier-complex'])
})

test('route 3 kent geen 317: een nieuwe bepaling begint weer bij stap 2 (D3A-27)', () => {
  expect(gecertificeerdeInstelling.stappen.some((stap: Stap) => stap.berichten?.includes('317'))).toBe(false)
  const { opnieuwVanaf } = stapMet(gecertificeerdeInstelling, '8b')
  expect(opnieuwVanaf).toBe(stapMet(gecertificeerdeInstelling, '2').id)
})

test('na een wijziging van het subsegment gaat route 1 verder bij stap 5', () => {
  expect(stapMet(lokaleToegang, '8b').opnieuwVanaf).toBe(stapMet(lokaleToegang, '5').id)
})

test('na de evaluatie, die er twee keer is, gaat de toekenning verder bij stap 3', () => {
  expect(stapMet(toekenningJeugdhulp, '12')).toMatchObject({
    keer: 2,
    opnieuwVanaf: stapMet(toekenningJeugdhulp, '3').id,
  })
})

test('verwijst een arts, dan maakt de aanbieder het afsprakenoverzicht en met de inwoner het plan, en gaat de evaluatie naar de toegang (D4-33, D4-40, D4-47)', () => {
  expect(stapMet(toekenningJeugdhulp, '6').bijArts).toEqual({ wie: 'aanbieder', met: ['inwoner'] })
  expect(stapMet(toekenningJeugdhulp, '7').bijArts).toEqual({ met: ['inwoner'] })
  expect(stapMet(toekenningJeugdhulp, '12').bijArts).toEqual({ wie: 'toegang' })
})

describe('de termijnen die de bron noemt, staan bij hun stap', () => {
  test.each<[string, Klantreis, string, string[]]>([
    [lokaleToegang.id, lokaleToegang, '4', ['wmo-besluit', 'jeugd-besluit']],
    [lokaleToegang.id, lokaleToegang, '6', ['zorgplan']],
    [gecertificeerdeInstelling.id, gecertificeerdeInstelling, '1', ['gi-afstemming']],
    [gecertificeerdeInstelling.id, gecertificeerdeInstelling, '3', ['gi-bepaling-versturen']],
    [gecertificeerdeInstelling.id, gecertificeerdeInstelling, '5B', ['ret-bespreking']],
    [gecertificeerdeInstelling.id, gecertificeerdeInstelling, '6', ['toewijzing-na-verzoek']],
    [wmoWonen.id, wmoWonen, '4', ['wmo-besluit']],
    [toekenningJeugdhulp.id, toekenningJeugdhulp, '8', ['verzoek-na-start']],
    [perspectiefplanReis.id, perspectiefplanReis, '4', ['intensiteit-aanbieder']],
  ])('%s, termijn %#', (_, reis, nr, termijnen) => expect(stapMet(reis, nr).termijnen).toEqual(termijnen))

  test('bij de vraag of er passende hulp is: vijf werkdagen, en twee weken na stap 1', () => {
    const vraag = gecertificeerdeInstelling.stappen.find(({ nr }) => nr === null)
    expect(vraag).toMatchObject({ id: 'passende-hulp', termijnen: ['gi-antwoord-aanbieder', 'gi-passende-hulp'] })
  })

  test('bij het begin van de hulp: drie weken', () => {
    expect(perspectiefplanReis.stappen.at(-1)).toMatchObject({ id: 'hulp-loopt', termijnen: ['start-zorg'] })
  })
})
