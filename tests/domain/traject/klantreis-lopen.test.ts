import { describe, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { isOokMetDeHand } from '#app/domain/klantreis/feiten.ts'
import type { Klantreis } from '#app/domain/klantreis/klantreis.ts'
import type { Ingang, SoortHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import { reisIds, reizen, type ReisId } from '#app/domain/klantreis/reizen.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import { doetZelf, isUit, nuVan, partijVan } from '#app/domain/traject/reis-stand.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { begin, inReis, ja, nee, rondAf } from '#tests/builders/reis.ts'
import { daarna, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

/** Does what comes next, each by whom it belongs to, until the end; gives the steps in the order in which they were done. */
function loopUit(van: Traject): { nu: Traject; gedaan: string[] } {
  const gedaan: string[] = []
  let nu = van
  for (let ronde = 0; ronde < 60 && !isUit(nu); ronde++) {
    const beurt = reisBeurtVan(nu)
    // The making of the plan goes on by itself until the first step past it.
    const stap = beurt?.stap ?? nuVan(nu)[0]!
    if (beurt?.waarom === 'zorgplan') nu = naOpdrachten(nu, ja)
    else {
      const einde = reisVan(nu).stappen.find(({ klaarNa }) => klaarNa === 'ZorgBeeindigd')
      const kies = stap.klaarNa === 'EvaluatieGehouden' && gedaan.includes(stap.id) && einde ? einde : stap
      const reden = isOokMetDeHand(kies.klaarNa) ? 'gesproken' : null
      const partij = isOokMetDeHand(kies.klaarNa) ? ('toegang' as const) : partijVan(doetZelf(kies, nu))
      nu = naOpdrachten(nu, rondAf(nu, kies.id, { reden, partij }))
      gedaan.push(kies.id)
    }
  }
  return { nu, gedaan }
}

describe('elke klantreis, van de eerste stap tot de laatste', () => {
  test.each(reisIds)('%s: door wie het hoort, tot er niets meer over is (D3A-01, D4-01)', (reis) => {
    const { nu, gedaan } = loopUit(inReis(reis))
    expect(isUit(nu)).toBe(true)
    expect(samenvattingVan(nu)).toMatchObject({
      stap: 'klaar',
      aanZet: 'niemand',
      voorrang: 'gesloten',
      klantreis: reis,
    })
    // Every step that is always part of it was done, by hand or by the plan.
    const klantreis: Klantreis = reisVan(nu)
    const vast = klantreis.stappen.filter(({ alsNodig }) => !alsNodig)
    expect(vast.filter(({ id, klaarNa }) => !gedaan.includes(id) && !isFeit(klaarNa, nu)).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('een traject houdt de versie waarmee het begon: de keuze kijkt naar de dag van de hulpvraag (D3A-01)', () => {
    const nu = inReis('lokale-toegang')
    expect(nu.klantreis).toEqual({ id: 'lokale-toegang', versie: reizen['lokale-toegang'][0].versie })
  })
})

describe('welke klantreis', () => {
  const akkoord = traject('akkoord')
  const kies = (reis: ReisId, hulp: SoortHulp, via: Ingang = 'toegang'): Command => ({
    type: 'KiesKlantreis',
    reis,
    hulp,
    via,
  })

  test('alleen die de gemeente voor deze hulp noemt (D3A-01)', () => {
    expect(uitkomst(kies('lokale-toegang', 'jeugd-anders'), akkoord)).toBe('KlantreisGekozen')
    expect(uitkomst(kies('wmo-wonen', 'jeugd-anders'), akkoord)).toBe('klantreis-niet-hier')
    expect(uitkomst(kies('toekenning-jeugdhulp', 'wmo'), akkoord)).toBe('klantreis-niet-hier')
  })

  test('heeft de gemeente een eigen proces, dan komen er geen stappen bij (D3A-03)', () => {
    const elders = { ...akkoord, gemeente: '1509' }
    expect(gemeenten.map(({ code }) => code)).toContain('1509')
    expect(uitkomst(kies('lokale-toegang', 'jeugd-ambulant'), elders)).toBe('klantreis-niet-hier')
    expect(uitkomst(kies('lokale-toegang', 'jeugd-anders'), elders)).toBe('KlantreisGekozen')
  })

  test('dezelfde keuze doet niets, en na een stap kan er geen andere meer komen', () => {
    const nu = inReis('lokale-toegang')
    expect(uitkomst(kies('lokale-toegang', 'jeugd-anders'), nu)).toBe('niets')
    expect(uitkomst(kies('toekenning-jeugdhulp', 'jeugd-anders'), nu)).toBe('KlantreisGekozen')
    const verder = naOpdrachten(nu, rondAf(nu, 'onderzoek', { reden: 'gebeld', partij: 'toegang' }))
    expect(uitkomst(kies('toekenning-jeugdhulp', 'jeugd-anders'), verder)).toBe('klantreis-al-begonnen')
  })
})

describe('een stap afronden', () => {
  const nu = naOpdrachten(
    inReis('lokale-toegang'),
    rondAf(inReis('lokale-toegang'), 'onderzoek', { reden: 'gebeld', partij: 'toegang' }),
  )

  test('kan wie aan de beurt is; twee keer is één keer', () => {
    expect(uitkomst(rondAf(nu, 'beschikking'), nu)).toBe('StapAfgerond')
    const na = naOpdrachten(nu, rondAf(nu, 'beschikking'))
    expect(uitkomst(rondAf(na, 'beschikking'), na)).toBe('stap-al-klaar')
  })

  test('kan niet door de verkeerde: de inwoner verstuurt geen beschikking', () => {
    expect(uitkomst(rondAf(nu, 'beschikking', { partij: 'inwoner' }), nu)).toBe('stap-van-ander')
    expect(uitkomst(rondAf(nu, 'beschikking', { partij: 'aanbieder' }), nu)).toBe('stap-van-ander')
  })

  test('namens een ander, of buiten de volgorde, kan alleen de toegang, en met een reden (D1-24)', () => {
    const toegewezen = naOpdrachten(nu, rondAf(nu, 'beschikking'), rondAf(nu, 'toewijzing'))
    expect(uitkomst(rondAf(toegewezen, 'zorgplan', { partij: 'toegang' }), toegewezen)).toBe('stap-van-ander-reden')
    expect(uitkomst(rondAf(toegewezen, 'zorgplan', { partij: 'toegang', reden: 'brief' }), toegewezen)).toBe(
      'StapAfgerond',
    )
    expect(uitkomst(rondAf(toegewezen, 'evaluatie', { partij: 'toegang' }), toegewezen)).toBe('stap-nog-niet-reden')
    expect(uitkomst(rondAf(toegewezen, 'evaluatie', { partij: 'toegang', reden: 'eerder' }), toegewezen)).toBe(
      'StapAfgerond',
    )
    expect(uitkomst(rondAf(toegewezen, 'start-zorg'), naOpdrachten(nu, rondAf(nu, 'beschikking')))).not.toBe(
      'StapAfgerond',
    )
  })

  test('een stap die het plan zelf afrondt, rondt niemand met de hand af', () => {
    expect(uitkomst(rondAf(nu, 'akkoord-plan'), nu)).toBe('stap-heeft-bladzijde')
  })

  test('van een formulier van een andere klantreis verandert niets', () => {
    expect(uitkomst(rondAf(nu, 'beschikking', { reis: 'wmo-wonen' }), nu)).toBe('intussen-veranderd')
    expect(uitkomst(rondAf(nu, 'beschikking', { stap: 'bestaat-niet' } as never), nu)).toBe('niet-gevonden')
  })

  test('is de klantreis klaar, dan valt er niets meer af te ronden', () => {
    const { nu: uit } = loopUit(inReis('lokale-toegang'))
    expect(uitkomst(rondAf(uit, 'evaluatie'), uit)).toBe('klantreis-klaar')
  })
})

describe('wat de wet vraagt, gaat voor elke reden', () => {
  const dwing = (nu: Traject, stap: string) => uitkomst(rondAf(nu, stap, { partij: 'toegang', reden: 'toch' }), nu)

  test('wachter 5: geen toewijzing (301) voordat de beschikking bekend is gemaakt', () => {
    expect(dwing(inReis('lokale-toegang'), 'toewijzing')).toBe('wet-geen-beschikking')
    expect(dwing(inReis('wmo-wonen'), 'toewijzing')).toBe('wet-geen-beschikking')
    expect(dwing(inReis('toekenning-jeugdhulp'), 'toekenning')).toBe('wet-geen-beschikking')
  })

  test('wachter 6: de hulp begint niet (305) voordat de inwoner ja zegt tegen het zorgplan', () => {
    for (const reis of ['lokale-toegang', 'wmo-wonen', 'medisch-verwijzer', 'toekenning-jeugdhulp'] as const) {
      const nu = inReis(reis)
      const start = reisVan(nu).stappen.find(({ klaarNa }) => klaarNa === 'ZorgGestart')!
      expect([reis, dwing(nu, start.id)]).toEqual([reis, 'wet-zorgplan-niet-akkoord'])
    }
  })

  test('wachter 4: geen aanbieder zonder akkoord op de resultaten', () => {
    const akkoord = inReis('specialistische-jeugdhulp')
    const metVraag = naOpdrachten(akkoord, rondAf(akkoord, 'aanbieder-nodig'))
    expect(dwing(metVraag, 'ondersteuningsprofiel')).toBe('StapAfgerond')
    const zonder = daarna(metVraag, { type: 'ToegangSchreef', onderwerp: 'samenvatting', versie: 2, leeg: false })
    expect(dwing(zonder, 'ondersteuningsprofiel')).toBe('wet-geen-akkoord')
  })

  test('wachter 2: geen keuze van een aanbieder voordat vaststaat welke hulp nodig is (D1-22)', () => {
    expect(dwing(inReis('specialistische-jeugdhulp'), 'ondersteuningsprofiel')).toBe('wet-hulp-onbekend')
    expect(dwing(inReis('toekenning-jeugdhulp'), 'matchen')).toBe('wet-hulp-onbekend')
  })

  test('wachter 3: een aanbieder doet pas mee als de inwoner weet wat er gedeeld wordt', () => {
    const nu = inReis('lokale-toegang')
    const betrek = (geinformeerd: boolean): Command => ({
      type: 'BetrekAanbieder',
      organisatie: 'zorgboog',
      geinformeerd,
    })
    expect(uitkomst(betrek(false), nu)).toBe('delen-zonder-informeren')
    expect(uitkomst(betrek(true), nu)).toBe('AanbiederBetrokken')
    expect(uitkomst(betrek(true), naOpdrachten(nu, betrek(true)))).toBe('niets')
  })

  test('wachter 14: in route 3 is een verandering een nieuwe bepaling, nooit een 317', () => {
    const versies: readonly Klantreis[] = reizen['gecertificeerde-instelling']
    expect(versies.flatMap(({ stappen }) => stappen.flatMap(({ berichten = [] }) => berichten))).not.toContain('317')
  })
})

describe('het antwoord op het zorgplan', () => {
  const { nu: klaar } = (() => {
    let nu = naOpdrachten(
      inReis('lokale-toegang'),
      rondAf(inReis('lokale-toegang'), 'onderzoek', { reden: 'x', partij: 'toegang' }),
    )
    for (const stap of ['beschikking', 'toewijzing', 'zorgplan']) nu = naOpdrachten(nu, rondAf(nu, stap))
    return { nu }
  })()

  test('dan is de inwoner aan zet; na ja kan de hulp beginnen', () => {
    expect(reisBeurtVan(klaar)).toMatchObject({ wie: 'inwoner', waarom: 'zorgplan' })
    expect(reisBeurtVan(naOpdrachten(klaar, ja))).toMatchObject({ wie: 'aanbieder', waarom: 'stap' })
    expect(uitkomst(ja, inReis('lokale-toegang'))).toBe('geen-zorgplan')
  })

  test('na nee komt 7a, het gesprek; daarna vraagt de inwoner opnieuw niets minder dan het antwoord (D3L-33)', () => {
    const oneens = naOpdrachten(klaar, nee)
    expect(nuVan(oneens).map(({ nr }) => nr)).toEqual(['7a'])
    const gesproken = naOpdrachten(oneens, rondAf(oneens, 'oneens-zorgplan'))
    expect(reisBeurtVan(gesproken)).toMatchObject({ wie: 'inwoner', waarom: 'zorgplan' })
    const weer = naOpdrachten(gesproken, nee)
    expect(nuVan(weer).map(({ nr }) => nr)).toEqual(['7a'])
  })

  test('wie ja zei, mag daarop terugkomen tot de hulp begint', () => {
    const toch = naOpdrachten(klaar, ja, nee)
    expect(toch.reis.zorgplan).toBe('nee')
    const begonnen = naOpdrachten(klaar, ja)
    const loopt = naOpdrachten(begonnen, rondAf(begonnen, 'start-zorg'))
    expect(uitkomst(nee, loopt)).toBe('zorg-al-gestart')
  })
})

describe('een stap die alleen soms nodig is', () => {
  test('begint op het woord van wie het ziet, en telt dan mee', () => {
    let nu = inReis('gecertificeerde-instelling')
    for (const stap of ['afstemming', 'bepaling', 'verzending', 'passende-hulp'])
      nu = naOpdrachten(nu, rondAf(nu, stap))
    expect(nuVan(nu).map(({ nr }) => nr)).toEqual(['4'])
    const niet = naOpdrachten(nu, begin(nu, 'niet-tijdig'))
    expect(nuVan(niet).map(({ nr }) => nr)).toEqual(['5', '5A'])
    expect(uitkomst(begin(niet, 'niet-tijdig'), niet)).toBe('niets')
    expect(uitkomst(begin(nu, 'afstemming'), nu)).toBe('stap-altijd')
  })

  test('een wijziging van subsegment gaat terug naar de toewijzing, en kan later nog eens (D3L-50)', () => {
    const { nu: loopt } = (() => {
      let nu = naOpdrachten(
        inReis('lokale-toegang'),
        rondAf(inReis('lokale-toegang'), 'onderzoek', { reden: 'x', partij: 'toegang' }),
      )
      for (const stap of ['beschikking', 'toewijzing', 'zorgplan']) nu = naOpdrachten(nu, rondAf(nu, stap))
      nu = naOpdrachten(nu, ja)
      return { nu: naOpdrachten(nu, rondAf(nu, 'start-zorg')) }
    })()
    const gewijzigd = naOpdrachten(loopt, begin(loopt, 'wijziging-subsegment'))
    const na = naOpdrachten(gewijzigd, rondAf(gewijzigd, 'wijziging-subsegment'))
    expect(nuVan(na).map(({ nr }) => nr)).toEqual(['5'])
    expect(na.reis.zorgplan).toBeNull()
    expect(na.reis.keren['wijziging-subsegment']).toBe(1)
  })

  test('de toekenning vraagt ten minste twee evaluaties (D4-46)', () => {
    const { gedaan } = loopUit(inReis('toekenning-jeugdhulp'))
    expect(gedaan.filter((stap) => stap === 'evaluatie')).toHaveLength(2)
  })
})
