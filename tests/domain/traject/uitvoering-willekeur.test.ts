import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, type Command } from '#app/domain/traject/decide.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { eindredenen, type Scores } from '#app/domain/traject/uitvoering-feiten.ts'
import { oneensStandVan, wieBijOneens, type OneensStand } from '#app/domain/traject/uitvoering-stand.ts'
import type { Instemmer } from '#app/domain/toestemming/wie-stemt-in.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import { daarna, dagVan, doorWie, gegeven, verhalen } from '#tests/builders/traject.ts'

const [eigen, ander] = ['91000001', '91000002'] as const
const resultaten = ['r1', 'r2']
const vandaag = (nu: Traject) =>
  dagVan(nu.volgnr + 1)
    .toISOString()
    .slice(0, 10) as '2026-03-02'

/** A command somebody might give while the help is carried out, fitting or not. */
const opdracht: fc.Arbitrary<(nu: Traject) => Command> = fc
  .record({ soort: fc.nat(25), n: fc.nat(9), partij: fc.constantFrom<Partij>('inwoner', 'aanbieder', 'toegang') })
  .map(({ soort, n, partij }) => (nu: Traject): Command => {
    const { uitvoering, reis, klantreis } = nu
    const match = n === 9 ? 'm0' : 'm1'
    const kvk = n === 8 ? ander : eigen
    const zelf = { partij, kvk: partij === 'aanbieder' ? kvk : null }
    const nieuw = `n${nu.volgnr}`
    const instemmers = wieErInstemt[n % wieErInstemt.length]!
    const door = n % 2 === 0 ? 'anna' : 'bram'
    const intake = uitvoering.intakes.at(-1)
    const evaluatie = uitvoering.evaluaties.at(-1)?.id ?? 'e0'
    const zorgplan = uitvoering.zorgplan?.nr ?? 0
    const nu_ = { vandaag: vandaag(nu) }
    const scores: Scores = n > 1 ? { r1: 'behaald', r2: 'deels' } : { r1: 'niet' }
    const mogelijk: Command[] = [
      { type: 'StelIntakeVoor', match, kvk, intake: nieuw, momenten: n > 0 ? [moment(nu)] : [], tekst: 't', ...nu_ },
      { type: 'KiesIntake', match, intake: intake?.id ?? 'i0', ...(intake?.momenten[0] ?? moment(nu)) },
      { type: 'VraagAndereIntake', match, intake: intake?.id ?? 'i0', tekst: 't' },
      { type: 'LegIntakeVast', match, kvk, intake: intake?.id ?? 'i0', dag: vandaag(nu), tekst: 't', ...nu_ },
      { type: 'LegZorgplanVoor', match, kvk, zorgplan: zorgplan + (n > 0 ? 1 : 2), mist: null, instemmers },
      {
        type: 'LegZorgplanVoor',
        match,
        kvk,
        zorgplan: zorgplan + 1,
        mist: n > 6 ? 'zorgplan-zonder-afstemming' : null,
        instemmers,
      },
      { type: 'BeantwoordZorgplan', door, antwoord: 'ja', tekst: null },
      { type: 'BeantwoordZorgplan', door, antwoord: 'nee', tekst: 't' },
      { type: 'BeantwoordZorgplan', door, antwoord: 'nee', tekst: 't' },
      { type: 'VraagOneensGesprek', match, met: n > 4 ? 'toegang' : 'aanbieder', ...zelf },
      {
        ...{ type: 'LegOneensGesprekVast', match, met: n > 4 ? 'toegang' : 'aanbieder', dag: vandaag(nu), tekst: 't' },
        ...{ uitkomst: n % 3 === 0 ? 'eens' : n % 3 === 1 ? 'nieuw-zorgplan' : 'niet-eens', ...zelf, ...nu_ },
      },
      {
        ...{ type: 'LegOneensGesprekVast', match, met: 'toegang', dag: vandaag(nu), tekst: 't', uitkomst: 'niet-eens' },
        ...{ partij: 'toegang', kvk: null, ...nu_ },
      },
      { type: 'VulBeschikkingAan', match, zorgplan, dag: vandaag(nu), ...nu_ },
      { type: 'MeldStart', match, kvk, dag: vandaag(nu), tekst: null, ...nu_ },
      { type: 'MeldNietBegonnen', match, tekst: null, ...nu_ },
      { type: 'BeginEvaluatie', match, evaluatie: nieuw, dag: vandaag(nu), ...zelf, ...nu_ },
      { type: 'GeefEvaluatie', match, evaluatie, scores, resultaten, tekst: null, ...zelf },
      { type: 'GeefTevredenheid', match, evaluatie, cijfer: 4, tekst: null },
      { type: 'SluitEvaluatie', match, evaluatie, uitkomst: 'doorgaan', tekst: null },
      {
        ...{ type: 'BeeindigHulp', match, kvk, dag: vandaag(nu), resultaten, tekst: null },
        ...{ reden: eindredenen[n % eindredenen.length]!, ...nu_ },
      },
      { type: 'ZetWaakvlam', match, dag: n > 4 ? '2029-01-01' : null, tekst: null, ...nu_ },
      { type: 'RondStapAf', reis: klantreis.id, stap: stappen[n]!, partij: 'toegang', reden: 't' },
      {
        type: 'RondStapAf',
        reis: klantreis.id,
        stap: reis.gedaan.length > 0 ? 'toewijzing' : 'beschikking',
        partij: 'toegang',
        reden: 't',
      },
      {
        type: 'VraagWijziging',
        match,
        kvk,
        wijziging: nieuw,
        naar: n > 4 ? '45A53' : '45A04',
        per: '2027-01-01',
        tekst: 't',
      },
      {
        ...{ type: 'LegZorgplanAntwoordVast', match, kvk, zorgplan, als: 'gezagdrager', persoon: null, erbij: null },
        ...{ antwoord: n > 6 ? 'nee' : 'ja', hoe: 'gesproken', herkend: 'bekend', gegevenOp: vandaag(nu), tekst: null },
        ...nu_,
      },
      {
        ...{ type: 'LegZonderGezagVast', match, kvk, zorgplan, tekst: 't' },
        grond: n > 4 ? 'ernstig-nadeel' : 'blijft-wensen',
      },
    ]
    return mogelijk[soort]!
  })

const stappen = [
  'beschikking',
  'toewijzing',
  'zorgplan',
  'oneens-zorgplan',
  'start-zorg',
  'evaluatie',
  'einde-zorg',
  'besluit',
  'hulp-loopt',
  'matching',
]
const anna: Instemmer = { als: 'jeugdige', persoon: 'anna', zelf: true }
const wieErInstemt: readonly (readonly Instemmer[])[] = [
  [],
  [anna, { als: 'gezagdrager', persoon: 'bram', zelf: true }],
  [anna, { als: 'gezagdrager', persoon: null, zelf: false }],
]
const moment = (nu: Traject) => ({ dag: vandaag(nu), tijd: '10:00' })

const aanvaard: Gebeurtenis[] = [
  { type: 'WetVastgesteld', wet: 'jeugd' },
  {
    ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-03-20', tot: '2027-04-30' },
    ...{ evaluaties: 2, verlengd: null },
  },
  { type: 'AanbiedersGekozen', voorkeuren: [{ kvk: eigen, partij: null }], tekst: null },
  { type: 'DelenGoedgevonden', kvks: [eigen], versie: 2, onderdelen: ['resultaat-r1'] },
  { type: 'MatchGevraagd', match: 'm1', kvk: eigen, partij: null, versie: 2 },
  { type: 'MatchAanvaard', match: 'm1' },
]
const lokaal: Gebeurtenis = {
  ...{
    type: 'KlantreisGekozen',
    reis: 'lokale-toegang',
    reisVersie: '2022-06-12',
    hulp: 'jeugd-anders',
    via: 'toegang',
  },
}
const toegewezen: Gebeurtenis[] = ['beschikking', 'toewijzing'].map((stap) => ({
  ...{ type: 'StapAfgerond', stap, als: 'toegang', reden: null, opnieuw: false },
}))
const voorgelegd: Gebeurtenis[] = [
  ...toegewezen,
  { type: 'ZorgplanVoorgelegd', match: 'm1', zorgplan: 1, nodig: [] },
  { type: 'StapAfgerond', stap: 'zorgplan', als: 'aanbieder', reden: null, opnieuw: false },
]
const begonnen: Gebeurtenis[] = [
  ...voorgelegd,
  { type: 'ZorgplanBeantwoord', als: 'inwoner', antwoord: 'ja', tekst: null },
  { type: 'HulpBegonnen', match: 'm1', dag: '2026-03-21', tekst: null },
  { type: 'StapAfgerond', stap: 'start-zorg', als: 'aanbieder', reden: null, opnieuw: false },
]
const gestemd: Gebeurtenis[] = [
  ...begonnen,
  { type: 'EvaluatieBegonnen', match: 'm1', evaluatie: 'e1', dag: '2026-03-25' },
  ...(['inwoner', 'aanbieder'] as const).map((partij) => ({
    ...{ type: 'EvaluatieGegeven' as const, match: 'm1', evaluatie: 'e1', partij, tekst: null },
    scores: { r1: 'behaald' as const, r2: 'deels' as const },
  })),
]
const beeindigd: Gebeurtenis[] = [
  ...gestemd,
  { type: 'HulpBeeindigd', match: 'm1', dag: '2026-03-30', reden: 'klaar', tekst: null },
  { type: 'StapAfgerond', stap: 'einde-zorg', als: 'aanbieder', reden: null, opnieuw: false },
]
/** Where a row of commands begins, in the klantreis of the region and in the process perspectiefplan, which has no step for a zorgplan. */
const begin = fc.constantFrom<Gebeurtenis[]>(
  ...[[], toegewezen, voorgelegd, begonnen, gestemd, beeindigd].map((rest) => [...aanvaard, lokaal, ...rest]),
  aanvaard,
)

/** What happened, and who said it. */
type Gedaan = Gebeurtenis & { door: string }

/** What may never be, told from the row of what happened alone: nothing here asks the rules how they decided. */
function overtredingen(feiten: readonly Gedaan[]): string[] {
  const mis: string[] = []
  const eist = (waar: boolean, wat: string) => waar || mis.push(wat)
  let [plan, antwoord, driegesprek, aangevuld] = [0, '', false, 0]
  let [nodig, zonder, stemmen] = [[] as readonly Instemmer[], false, new Map<string, 'ja' | 'nee'>()]
  const telt = (wie: string) => !zonder || !wie.startsWith('gezagdrager')
  const vanWie = ({ als, persoon }: Pick<Instemmer, 'als' | 'persoon'>) => `${als} ${persoon ?? ''}`
  const isGehoord = (een: Instemmer) =>
    een.persoon ? stemmen.has(vanWie(een)) : [...stemmen.keys()].some((wie) => wie.startsWith(een.als))
  const gehoord = () => nodig.every((een) => !telt(een.als) || isGehoord(een))
  /** What the answers come to, counted anew: a no is a no, a yes only of everybody. */
  const tel = () => {
    const was = antwoord
    const geteld = [...stemmen].filter(([wie]) => telt(wie)).map(([, wat]) => wat)
    antwoord = geteld.includes('nee') ? 'nee' : geteld.length > 0 && gehoord() ? 'ja' : ''
    if (was !== 'nee' || antwoord !== 'nee') driegesprek = false
  }
  let [begonnen, einde] = [false, false]
  let gescoord: Record<string, Set<string>> = {}
  let open = ''
  for (const feit of feiten) {
    switch (feit.type) {
      case 'ZorgplanVoorgelegd':
        eist(feit.zorgplan === plan + 1, 'een zorgplan overgeslagen')
        eist(!einde, 'een zorgplan na het einde')
        ;[plan, antwoord, driegesprek] = [feit.zorgplan, '', false]
        ;[nodig, zonder, stemmen] = [feit.nodig, false, new Map()]
        break
      case 'ZorgplanBeantwoord':
        eist(plan > 0, 'antwoord op niets')
        if (nodig.length === 0) stemmen.clear()
        stemmen.set(vanWie({ als: feit.als, persoon: feit.als === 'inwoner' ? null : feit.door }), feit.antwoord)
        tel()
        break
      case 'ZorgplanAntwoordVastgelegd':
        eist(
          plan === feit.zorgplan && nodig.some((een) => !een.zelf && een.als === feit.als),
          'opgeschreven voor niemand',
        )
        stemmen.set(vanWie(feit), feit.antwoord)
        tel()
        break
      case 'ZonderGezagVastgelegd':
        eist(
          nodig.some(({ als }) => als === 'jeugdige') && nodig.length > 1,
          'zonder gezag bij wie niet zelf meebeslist',
        )
        eist(
          feit.grond !== 'blijft-wensen' ||
            [...stemmen].some(([wie, wat]) => !wie.startsWith('jeugdige') && wat === 'nee'),
          'blijft wensen zonder dat een ouder weigerde',
        )
        zonder = true
        tel()
        break
      case 'OneensGesprekGehouden':
        eist(antwoord === 'nee', 'een gesprek zonder nee')
        driegesprek = feit.met === 'toegang' && feit.uitkomst === 'niet-eens'
        if (feit.uitkomst !== 'eens') break
        for (const [wie, wat] of stemmen) if (wat === 'nee') stemmen.delete(wie)
        antwoord = ''
        break
      case 'BeschikkingAangevuld':
        eist(
          antwoord === 'nee' && driegesprek && feit.zorgplan === plan,
          'aangevuld zonder gesprek met de toegang erbij',
        )
        aangevuld = feit.zorgplan
        break
      case 'HulpBegonnen':
        eist(!begonnen, 'twee keer begonnen')
        eist(plan === 0 || antwoord === 'ja' || (aangevuld === plan && gehoord()), 'begonnen zonder ja')
        begonnen = true
        break
      case 'EvaluatieBegonnen':
        eist(begonnen && !einde && open === '', 'een evaluatie die niet kan')
        ;[open, gescoord] = [feit.evaluatie, {}]
        break
      case 'EvaluatieGegeven':
        eist(feit.evaluatie === open, 'een stem bij een evaluatie die niet loopt')
        gescoord[feit.partij] = new Set(Object.keys(feit.scores))
        break
      case 'TevredenheidGegeven':
        eist(feit.evaluatie === open, 'een cijfer bij een evaluatie die niet loopt')
        break
      case 'EvaluatieAfgesloten':
        eist(open !== '' && 'inwoner' in gescoord && 'aanbieder' in gescoord, 'afgesloten zonder beide stemmen')
        open = ''
        break
      case 'HulpBeeindigd': {
        const alleen = ['inwoner-stopt', 'verhuisd', 'overleden'].includes(feit.reden)
        const wie = alleen ? ['aanbieder'] : ['aanbieder', 'inwoner']
        eist(begonnen && !einde, 'een einde zonder begin')
        eist(
          wie.every((partij) => resultaten.every((id) => gescoord[partij]?.has(id))),
          'een einde zonder dat alles gescoord is',
        )
        einde = true
        break
      }
      case 'WaakvlamGezet':
        eist(einde, 'een waakvlam terwijl de hulp loopt')
        break
      case 'WijzigingGevraagd':
        eist(begonnen && !einde && feit.naar !== feit.van, 'een wijziging die niet kan')
        break
    }
  }
  return mis
}

/** What whoever has the turn can do about it, per state: none of them is a dead end (D3L-33 to D3L-36). */
const uitweg: Record<OneensStand, (nu: Traject) => Command> = {
  'oneens-gesprek': (nu) => gesprek(nu, 'aanbieder'),
  'oneens-driegesprek': (nu) => gesprek(nu, 'toegang'),
  'oneens-nieuw-zorgplan': ({ uitvoering }) => ({
    ...{
      type: 'LegZorgplanVoor',
      match: 'm1',
      kvk: eigen,
      zorgplan: (uitvoering.zorgplan?.nr ?? 0) + 1,
      mist: null,
      instemmers: [],
    },
  }),
  'oneens-aanvullen': (nu) => ({
    ...{ type: 'VulBeschikkingAan', match: 'm1', zorgplan: nu.uitvoering.zorgplan?.nr ?? 0 },
    ...{ dag: vandaag(nu), vandaag: vandaag(nu) },
  }),
}
const gesprek = (nu: Traject, partij: 'aanbieder' | 'toegang'): Command => ({
  ...{ type: 'LegOneensGesprekVast', match: 'm1', met: partij, dag: vandaag(nu), vandaag: vandaag(nu), tekst: 't' },
  ...{ uitkomst: 'niet-eens', partij, kvk: partij === 'aanbieder' ? eigen : null },
})

test('2.000 willekeurige reeksen van intake tot einde: niets dat niet mag, altijd iemand aan zet tot een dag, en geen trede zonder uitweg (D3L-31, D3L-33, D3L-36, D2-17, D2-22)', () => {
  const gezien = new Set<string>()
  fc.assert(
    fc.property(begin, fc.array(opdracht, { maxLength: 50, size: 'max' }), (eerst, opdrachten) => {
      let nu = gegeven(...verhalen.akkoord, ...eerst)
      const feiten: Gedaan[] = eerst.map((feit) => ({ ...feit, door: 'anna' }))
      for (const geef of opdrachten) {
        const command = geef(nu)
        const decision = decide(command, nu, dagVan(nu.volgnr + 1))
        if (!decision.ok) continue
        for (const feit of decision.gebeurtenissen) {
          const door = doorWie(command)
          feiten.push({ ...feit, door })
          gezien.add(feit.type)
          nu = daarna(nu, feit, door)
        }
        const { aanZet, uiterlijk, stap } = samenvattingVan(nu)
        expect(['inwoner', 'toegang', 'aanbieder', ...(stap === 'klaar' ? ['niemand'] : [])]).toContain(aanZet)
        expect(uiterlijk).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        const stand = oneensStandVan(nu)
        if (!stand || stap === 'klaar') continue
        expect(aanZet).toBe(wieBijOneens[stand])
        const verder = decide(uitweg[stand](nu), nu, dagVan(nu.volgnr + 1))
        expect([stand, verder.ok ? verder.gebeurtenissen.length > 0 : verder.weigering]).toEqual([stand, true])
      }
      expect(overtredingen(feiten)).toEqual([])
    }),
    { numRuns: 2_000 },
  )
  // Every kind came by, so nothing above was asked of nobody.
  for (const type of [
    'IntakeGehouden',
    'BeschikkingAangevuld',
    'HulpBegonnen',
    'EvaluatieAfgesloten',
    'HulpBeeindigd',
    'WaakvlamGezet',
    'ZorgplanAntwoordVastgelegd',
    'ZonderGezagVastgelegd',
  ])
    expect(gezien).toContain(type)
}, 120_000)
