import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import type { Bron, Oordeel, Weging } from '#app/domain/traject/afweging-feiten.ts'
import { teWegenIn, volgordeVoor } from '#app/domain/traject/afweging-stand.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import {
  daarna,
  gegeven,
  gewogen,
  naOpdrachten,
  niksGenoeg,
  traject,
  uitkomst,
  verhalen,
  weegAf,
} from '#tests/builders/traject.ts'

const [een, twee] = ['resultaat-1', 'resultaat-2'] as const
const jeugd: Gebeurtenis = { type: 'WetVastgesteld', wet: 'jeugd' }
const wmo: Gebeurtenis = { type: 'WetVastgesteld', wet: 'wmo' }
const akkoord = gegeven(...verhalen.akkoord, jeugd)

type Weeg = Command & { type: 'WeegResultaat' }
const weeg = (anders: Partial<Weging> = {}, rest: Partial<Weeg> = {}): Weeg => ({
  ...{ type: 'WeegResultaat', resultaat: een, resultaten: [een, twee], basis: 0, ...niksGenoeg, ...anders },
  ...rest,
})
const rond = (versie = 2): Command => ({ type: 'RondAfwegingAf', versie, resultaten: [een, twee] })
/** Judged so; of the rest nothing was said. */
const zegt = (oordelen: Partial<Record<Bron, Oordeel>>): Weging['bronnen'] =>
  Object.entries(oordelen).map(([bron, oordeel]) => ({ bron: bron as Bron, oordeel, tekst: 'waarom' }))
const zonder = (bron: Bron, oordeel: Oordeel = 'genoeg'): Partial<Weging> => ({
  bronnen: niksGenoeg.bronnen.map((een) => (een.bron === bron ? { ...een, oordeel } : een)),
  uitkomst: 'geen-aanbieder',
})
const alleen = (uitkomst: Partial<Weging>) => [weeg(uitkomst), weeg(uitkomst, { resultaat: twee })]
const hulp: Command = {
  ...{ type: 'StelHulpVast', product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2 },
  ...{ uiterst: null, verlengd: null },
}
const teDoen = (nu: Traject) => nuTeDoen(nu, '2026-04-01', []).map(({ wat }) => wat)

describe('de volgorde van wegen (C22, D3A-09)', () => {
  test('eigen kracht en netwerk, dan algemeen en dan voorliggend; in de klantreis van 12 stappen andersom (D3L-03, D3L-04, D3L-05, D4-13)', () => {
    const reis: Gebeurtenis = {
      ...{
        type: 'KlantreisGekozen',
        reis: 'toekenning-jeugdhulp',
        reisVersie: '1',
        hulp: 'jeugd-anders',
        via: 'toegang',
      },
    }
    expect(volgordeVoor(gegeven(...verhalen.akkoord, wmo))).toEqual(['eigen', 'netwerk', 'algemeen', 'voorliggend'])
    expect(volgordeVoor(akkoord)).toEqual(['eigen', 'netwerk', 'verzekering', 'algemeen', 'voorliggend'])
    expect(volgordeVoor(daarna(akkoord, reis))).toEqual(['eigen', 'netwerk', 'verzekering', 'voorliggend', 'algemeen'])
  })

  test('alles in die volgorde tot er iets genoeg is: wat daarna komt hoeft niet (D4-10, D4-11)', () => {
    const genoeg = { uitkomst: 'geen-aanbieder' as const, regelingen: {} }
    expect(uitkomst(weeg({ ...genoeg, bronnen: zegt({ eigen: 'genoeg' }) }), akkoord)).toBe('ResultaatGewogen')
    expect(uitkomst(weeg({ ...genoeg, bronnen: zegt({ eigen: 'deels', netwerk: 'genoeg' }) }), akkoord)).toBe(
      'ResultaatGewogen',
    )
    expect(uitkomst(weeg({ ...genoeg, bronnen: zegt({ netwerk: 'genoeg' }) }), akkoord)).toBe('weging-niet-compleet')
  })

  test('een aanvullende verzekering hoort bij jeugdhulp, en niet bij de Wmo (D4-12)', () => {
    const bronnen = niksGenoeg.bronnen.filter(({ bron }) => bron !== 'verzekering')
    expect(uitkomst(weeg({ bronnen }), akkoord)).toBe('weging-niet-compleet')
    expect(uitkomst(weeg({ bronnen }), gegeven(...verhalen.akkoord, wmo))).toBe('ResultaatGewogen')
  })

  test('van elke regeling staat er ja, nee of in aanvraag (D4-16)', () => {
    for (const weg of ['wlz', 'zvw', 'passend-onderwijs', 'cimot'] as const) {
      const regelingen = Object.fromEntries(Object.entries(niksGenoeg.regelingen).filter(([naam]) => naam !== weg))
      expect(uitkomst(weeg({ regelingen }), akkoord)).toBe('weging-niet-compleet')
    }
    const regelingen = { ...niksGenoeg.regelingen, wlz: 'in-aanvraag' as const }
    expect(uitkomst(weeg({ regelingen }), akkoord)).toBe('ResultaatGewogen')
  })
})

describe('een zorgaanbieder komt het laatst (D3L-06)', () => {
  test.each<Bron>(['eigen', 'netwerk', 'verzekering', 'algemeen', 'voorliggend'])(
    'is %s genoeg, dan is er geen zorgaanbieder nodig, en dat staat er (D4-17, D4-19, D4-20)',
    (bron) => {
      const genoeg = zonder(bron)
      expect(uitkomst(weeg({ ...genoeg, uitkomst: 'aanbieder' }), akkoord)).toBe('weging-al-genoeg')
      expect(uitkomst(weeg(genoeg), akkoord)).toBe('ResultaatGewogen')
    },
  )

  test('helpt niets, dan is er een zorgaanbieder of een andere oplossing: niemand valt tussen wal en schip (D1-25)', () => {
    expect(uitkomst(weeg({ uitkomst: 'geen-aanbieder' }), akkoord)).toBe('weging-niemand-helpt')
    expect(uitkomst(weeg(zonder('netwerk', 'deels')), akkoord)).toBe('ResultaatGewogen')
    expect(uitkomst(weeg({ uitkomst: 'anders' }), akkoord)).toBe('ResultaatGewogen')
  })

  test('een andere oplossing staat in geen lijst en vraagt geen volgorde; een levenslange hulpvraag staat erbij (D1-10, D1-26)', () => {
    const anders = weeg({ uitkomst: 'anders', bronnen: [], regelingen: {}, levenslang: true })
    const nu = naOpdrachten(akkoord, anders)
    expect(nu.afweging.wegingen[een]).toMatchObject({ uitkomst: 'anders', levenslang: true, nr: 1 })
  })

  test('vrije hulp is die van de eigen gemeente (D4-21)', () => {
    expect(uitkomst(weeg({ plekken: ['d-sport'] }), akkoord)).toBe('ResultaatGewogen')
    expect(uitkomst(weeg({ plekken: ['b-welzijn'] }), akkoord)).toBe('niet-gevonden')
  })
})

describe('wanneer gewogen wordt', () => {
  test('niet terwijl het plan bij de inwoner ligt, en niet voordat de wet vaststaat', () => {
    expect(uitkomst(weeg(), gegeven(...verhalen.teruggegeven, jeugd))).toBe('plan-niet-bij-ons')
    const onbekend: Gebeurtenis = { ...verhalen.hulpvraag[0]!, wetVoorstel: 'onbekend' } as Gebeurtenis
    expect(uitkomst(weeg(), gegeven(onbekend, ...verhalen.akkoord.slice(1)))).toBe('wet-niet-vastgesteld')
  })

  test('een resultaat van dit plan, en niet over wat een collega intussen schreef', () => {
    expect(uitkomst(weeg({}, { resultaat: 'resultaat-9' }), akkoord)).toBe('niet-gevonden')
    const nu = naOpdrachten(akkoord, weeg())
    expect(uitkomst(weeg(), nu)).toBe('intussen-veranderd')
    expect(uitkomst(weeg({}, { basis: 1 }), nu)).toBe('ResultaatGewogen')
  })

  test('een plan zonder resultaten wordt als geheel gewogen: nooit een dood spoor', () => {
    const plan = { set: 'voorbeeld', voorbeeld: true, taal: 'nl', enkelvoudig: true, onderdelen: [] }
    expect(teWegenIn(plan)).toEqual(['hele-vraag'])
  })

  test('alleen door een professional van de gemeente (D1-45)', () => {
    const mag = (actor: Actor) => [weeg(), rond()].map((een) => mayDo(actor, een, akkoord, new Date('2026-04-01')))
    const mila = { soort: 'toegang', medewerkerId: 'mila', gemeente: '0222', naam: 'Mila', rollen: [] } as const
    expect(mag(mila as unknown as Actor)).toEqual([true, true])
    expect(mag({ ...mila, rollen: ['vrijwilliger'] } as unknown as Actor)).toEqual([false, false])
    expect(mag({ soort: 'inwoner', persoonId: 'anna' } as unknown as Actor)).toEqual([false, false])
  })
})

describe('is een zorgaanbieder nodig, en waarvoor? (D2-06, D2-07)', () => {
  test('afronden kan als elk resultaat is gewogen, over de versie die bij de inwoner ligt', () => {
    const half = naOpdrachten(akkoord, weeg())
    expect(uitkomst(rond(), half)).toBe('weging-niet-compleet')
    const heel = naOpdrachten(half, weeg({}, { resultaat: twee }))
    expect(uitkomst(rond(1), heel)).toBe('andere-versie')
    expect(uitkomst(rond(), heel)).toBe('AfwegingAfgerond')
    expect(uitkomst(rond(), naOpdrachten(heel, rond()))).toBe('niets')
    expect(uitkomst(rond(), gegeven(...verhalen.beoordeeld, jeugd))).toBe('nog-geen-akkoord-gevraagd')
    expect(uitkomst(rond(), gegeven(...verhalen['niet-akkoord'], jeugd))).toBe('nog-geen-akkoord-gevraagd')
  })

  test('wie onder een andere wet woog, weegt opnieuw (D4-12)', () => {
    const bronnen = niksGenoeg.bronnen.filter(({ bron }) => bron !== 'verzekering')
    const onderWmo = naOpdrachten(
      gegeven(...verhalen.akkoord, wmo),
      weeg({ bronnen }),
      weeg({ bronnen }, { resultaat: twee }),
    )
    expect(uitkomst(rond(), onderWmo)).toBe('AfwegingAfgerond')
    expect(uitkomst(rond(), daarna(onderWmo, jeugd))).toBe('weging-niet-compleet')
  })

  test('zonder weging staat er geen hulp vast, en zonder resultaat voor een zorgaanbieder ook niet (D3L-06, D4-22)', () => {
    expect(uitkomst(hulp, akkoord)).toBe('weging-ontbreekt')
    const geen = naOpdrachten(akkoord, ...alleen(zonder('algemeen')), rond())
    expect(uitkomst(hulp, geen)).toBe('geen-aanbieder-nodig')
    const deels = naOpdrachten(akkoord, weeg(zonder('algemeen')), weeg({}, { resultaat: twee }), rond())
    expect(deels.afweging.besluit?.aanbieder).toEqual([twee])
    expect(uitkomst(hulp, deels)).toBe('HulpVastgesteld')
  })

  test('verandert het plan daarna, dan wordt opnieuw afgerond; wat al gewogen is blijft staan', () => {
    const anders: Gebeurtenis = { type: 'ToegangSchreef', onderwerp: 'samenvatting', versie: 2, leeg: false }
    const opnieuw = daarna(gegeven(...gewogen, jeugd, anders), { type: 'AkkoordGevraagd', versie: 3, nodig: [] })
    const ja: Gebeurtenis = { type: 'AkkoordGegeven', versie: 3, als: 'inwoner', resultaten: 'ja', plan: 'ja' }
    const nu = daarna(opnieuw, ja)
    expect(uitkomst(hulp, nu)).toBe('weging-ontbreekt')
    expect(teDoen(nu)).toContain('afweging')
    const af: Command = { type: 'RondAfwegingAf', versie: 3, resultaten: [een] }
    expect(uitkomst(hulp, naOpdrachten(nu, af))).toBe('HulpVastgesteld')
  })

  test('wat na het afronden opnieuw gewogen wordt, geldt pas als het is afgerond', () => {
    const vast = naOpdrachten(gegeven(...gewogen, jeugd), hulp)
    const herwogen = naOpdrachten(vast, weeg(zonder('netwerk'), { basis: 1, resultaten: [een] }))
    expect(herwogen.afweging.besluit?.aanbieder).toEqual([een])
    expect(teDoen(herwogen)).toContain('afweging')
    const nu = naOpdrachten(herwogen, { type: 'RondAfwegingAf', versie: 2, resultaten: [een] })
    expect(nu.keuze.hulp).toBeNull()
    expect(uitkomst({ type: 'KiesVorm', vorm: 'zin' }, nu)).toBe('hulp-niet-vastgesteld')
  })

  test('de stappen van de klantreis die wegen heten, zijn dan klaar (D2-06, D4-10, D4-16)', () => {
    const feiten = ['EigenKrachtGewogen', 'VoorliggendGewogen', 'InzetBeslist'] as const
    expect(feiten.map((feit) => isFeit(feit, akkoord))).toEqual([false, false, false])
    expect(feiten.map((feit) => isFeit(feit, gegeven(...gewogen)))).toEqual([true, true, true])
  })
})

describe('hoe het verdergaat (D2-06)', () => {
  test('eerst wegen, dan de hulp; is er geen zorgaanbieder nodig, dan spreekt de toegang af hoe het verdergaat', () => {
    expect(teDoen(akkoord)).toContain('afweging')
    expect(teDoen(akkoord)).not.toContain('hulp-vaststellen')
    const nodig = gegeven(...gewogen, jeugd)
    expect(teDoen(nodig)).toContain('hulp-vaststellen')
    const geen = naOpdrachten(akkoord, ...alleen(zonder('eigen')), rond())
    expect(teDoen(geen)).toContain('zonder-aanbieder')
    for (const niet of ['afweging', 'hulp-vaststellen']) expect(teDoen(geen)).not.toContain(niet)
    // Somebody has the turn until a day: it is no dead end.
    expect(samenvattingVan(geen)).toMatchObject({ aanZet: 'toegang', uiterlijk: expect.stringMatching(/^\d{4}-/) })
    const sluit: Command = { type: 'SluitAf', reden: 'geen-hulp-nodig', uitleg: 'waarom', overdracht: null }
    expect(uitkomst(sluit, geen)).toBe('TrajectAfgesloten')
    expect(uitkomst({ type: 'ZegOneens', onderdeel: een, versie: 2, tekst: 'nee' }, geen)).toBe('OneensGezegd')
  })
})

describe('alleen waarvoor een zorgaanbieder nodig is, gaat naar de zorgaanbieder (D2-07)', () => {
  const kvk = '91000001'
  const kies: Command = {
    ...{ type: 'KiesAanbieders', voorkeuren: [{ kvk, partij: null }], tekst: null, gecontracteerd: [kvk] },
  }
  const goed = (...onderdelen: string[]): Command => ({ type: 'VindDelenGoed', kvks: [kvk], versie: 2, onderdelen })
  const half = naOpdrachten(akkoord, weeg(zonder('netwerk')), weeg({}, { resultaat: twee }), rond(), hulp, kies)

  test('een resultaat dat zonder zorgaanbieder lukt, en wie dat doet, gaan niet mee, ook niet met de hand', () => {
    for (const deel of [een, 'wie-1']) expect(uitkomst(goed('vraag-2', deel), half)).toBe('intussen-veranderd')
    expect(uitkomst(goed('vraag-2', twee, 'wie-2'), half)).toBe('DelenGoedgevonden')
  })

  test('een ja over een resultaat dat niet meer naar de zorgaanbieder hoeft, wordt opnieuw gevraagd', () => {
    const beide = naOpdrachten(akkoord, weeg(), weeg({}, { resultaat: twee }), rond(), hulp, kies)
    const herweeg = weeg(zonder('netwerk'), { basis: 1 })
    expect(naOpdrachten(beide, goed(een), herweeg, rond()).keuze.goed).toBeNull()
    expect(naOpdrachten(beide, goed(twee), herweeg, rond()).keuze.goed).not.toBeNull()
  })

  test('wie al gevraagd is om te helpen, houdt ten minste een resultaat', () => {
    const gevraagd = naOpdrachten(half, goed(twee), { type: 'DeelMetAanbieder', match: 'm1' })
    const niks = naOpdrachten(gevraagd, weeg(zonder('netwerk'), { resultaat: twee, basis: 1 }))
    expect(uitkomst(rond(), niks)).toBe('match-loopt')
  })

  test('wat nooit gewogen is, wordt gedeeld als voorheen', () => {
    const oud: Gebeurtenis = {
      ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2 },
      verlengd: null,
    }
    expect(uitkomst(goed(een), naOpdrachten(gegeven(...verhalen.akkoord, jeugd, oud), kies))).toBe('DelenGoedgevonden')
  })
})

test('weegAf van de bouwers zegt hetzelfde als de opdrachten', () => {
  const met = naOpdrachten(traject('akkoord'), weeg({}, { resultaten: [een] }), {
    ...{ type: 'RondAfwegingAf', versie: 2, resultaten: [een] },
  })
  expect(met.afweging).toEqual(gegeven(...verhalen.akkoord, ...weegAf(2, een)).afweging)
})
