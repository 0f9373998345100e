import { expect, test } from 'vitest'
import { lift, nieuwsteVersie, type Opgeslagen } from '#app/domain/traject/lift.ts'

const rij = (type: string, gegevens: Record<string, unknown>, versie = 1): Opgeslagen => ({
  volgnr: 3,
  op: new Date('2026-03-02T09:00:00Z'),
  doorSoort: 'inwoner',
  door: '0197aaaa-0000-7000-8000-000000000001',
  type,
  versie,
  gegevens,
})

const afspraak = { dag: '2026-03-09', tijd: '10:00', plek: 'thuis', erbij: ['familie'], tekst: null }

const [intake, tekst] = ['0197aaaa-0000-7000-8000-000000000033', '0197aaaa-0000-7000-8000-000000000031']

/** Of one match. */
const uitvoering = (rijen: readonly [type: string, gegevens: Record<string, unknown>][]) =>
  rijen.map(([type, gegevens]) => rij(type, { match: '0197aaaa-0000-7000-8000-000000000030', ...gegevens }))

/** As these rows stand in databases today. Whoever raises a version adds a row here and never changes one. */
const bewaard: Opgeslagen[] = [
  rij('HulpvraagIngediend', { kanaal: 'klik', wetVoorstel: 'jeugd', ingediendDoor: 'vertegenwoordiger' }),
  rij(
    'HulpvraagIngediend',
    {
      kanaal: 'bel',
      wetVoorstel: 'wmo',
      ingediendDoor: 'betrokkene',
      tekst: '0197aaaa-0000-7000-8000-000000000008',
    },
    2,
  ),
  rij('InvulwijzeGekozen', { wijze: 'met-bekende' }),
  rij('PlanIngediend', { versie: 1 }),
  rij('ClientondersteuningGewezen', {}),
  rij('WetVastgesteld', { wet: 'wmo' }),
  rij('ToegangSchreef', { onderwerp: 'welke-hulp', versie: 2, leeg: false }),
  rij('NodigBevestigd', {}),
  rij('AkkoordGevraagd', { versie: 2 }),
  rij('AkkoordGegeven', { versie: 2 }),
  rij('AkkoordGeweigerd', { versie: 2, tekst: '0197aaaa-0000-7000-8000-000000000002' }),
  rij('AanvullingGewenst', { versie: 2, tekst: '0197aaaa-0000-7000-8000-000000000003' }),
  rij('AanvullingGevraagd', { tekst: '0197aaaa-0000-7000-8000-000000000004' }),
  rij('VerdiepingGevraagd', { vraag: '0197aaaa-0000-7000-8000-000000000005', bladzijde: 'vraag-2' }),
  rij('VerdiepingBeantwoord', {
    vraag: '0197aaaa-0000-7000-8000-000000000005',
    antwoord: '0197aaaa-0000-7000-8000-000000000006',
  }),
  rij('VerdiepingIngetrokken', { vraag: '0197aaaa-0000-7000-8000-000000000005' }),
  rij('ToevoegingGeschreven', { bladzijde: 'vraag-2', versie: 1, leeg: false }),
  rij('HulpvraagIngetrokken', { tekst: null }),
  rij('PapierOntvangen', {
    code: 'PP-2222-2222-2222',
    versie: 1,
    document: '0197aaaa-0000-7000-8000-000000000011',
  }),
  rij('FormulierGevraagd', { hoe: 'mail' }),
  rij('EigenPlanAangekondigd', {}),
  rij('EigenPlanIngediend', { vorm: 'document', id: '0197aaaa-0000-7000-8000-000000000011' }),
  rij('EigenPlanAfgewezen', {}),
  rij('EigenPlanAangeboden', { dag: '2026-03-04' }),
  rij('EigenPlanGelezen', { id: '0197aaaa-0000-7000-8000-000000000011' }),
  rij('EigenPlanGebruikt', { tekst: '0197aaaa-0000-7000-8000-000000000012' }),
  rij('MantelzorgerGewezen', { mantelzorger: 'gewezen' }),
  rij('OnderzoekGestart', { zonderAanbod: true }),
  rij('InvoerBevestigd', { hoe: 'handtekening' }),
  rij('InvoerNietGoed', { tekst: '0197aaaa-0000-7000-8000-000000000009' }),
  rij('InvoerVerbeterd', { tekst: '0197aaaa-0000-7000-8000-000000000010' }),
  rij('GezagGecontroleerd', { gezag: 'nee', bron: 'gezagsregister' }),
  rij('ProcesUitgelegd', { hoe: 'telefoon', dag: '2026-03-02', tekst: null }),
  rij('GesprekGepland', { gesprek: '0197aaaa-0000-7000-8000-000000000010', ...afspraak }),
  rij('GesprekVerzet', { gesprek: '0197aaaa-0000-7000-8000-000000000010', ...afspraak, plek: 'bellen' }),
  rij('GesprekAfgezegd', {
    gesprek: '0197aaaa-0000-7000-8000-000000000010',
    tekst: '0197aaaa-0000-7000-8000-000000000011',
  }),
  rij('UitnodigingBeantwoord', { gesprek: '0197aaaa-0000-7000-8000-000000000010', wat: 'kan', tekst: null }),
  rij('GesprekVerslagen', {
    gesprek: '0197aaaa-0000-7000-8000-000000000010',
    besproken: true,
    tekst: '0197aaaa-0000-7000-8000-000000000012',
  }),
  rij('GesprekGewaardeerd', { gesprek: '0197aaaa-0000-7000-8000-000000000010', hoe: 'goed', tekst: null }),
  rij('NamensBegonnen', {
    wijze: 'namens',
    tekst: '0197aaaa-0000-7000-8000-000000000013',
    gesprekOp: '2026-03-01',
  }),
  rij('PlanNamensIngediend', { versie: 1, wijze: 'namens' }),
  rij('NamensGelezen', { versie: 1, hoe: 'voorgelezen' }),
  rij('NamensTeruggenomen', { versie: 1, tekst: '0197aaaa-0000-7000-8000-000000000014' }),
  rij('AkkoordGevraagd', { versie: 3, nodig: [{ als: 'inwoner', persoon: null, zelf: true }] }, 2),
  rij('AkkoordGegeven', { versie: 3, als: 'jeugdige', resultaten: 'ja', plan: 'ja' }, 2),
  rij(
    'AkkoordGeweigerd',
    {
      versie: 3,
      als: 'gezagdrager',
      resultaten: 'nee',
      plan: 'ja',
      tekst: '0197aaaa-0000-7000-8000-000000000009',
    },
    2,
  ),
  rij('AkkoordVastgelegd', {
    versie: 3,
    als: 'jeugdige',
    persoon: '0197aaaa-0000-7000-8000-000000000001',
    hoe: 'gesproken',
    resultaten: 'ja',
    plan: 'ja',
    gegevenOp: '2026-03-04',
    herkend: 'bekend',
    erbij: 'alleen',
    tekst: null,
  }),
  rij('AkkoordBetwist', { versie: 3, tekst: '0197aaaa-0000-7000-8000-000000000009' }),
  rij('BetrokkeneDoetMee', { persoon: '0197aaaa-0000-7000-8000-000000000001' }),
  rij('NieuwPlanBegonnen', { reden: 'evaluatie', vanaf: 3 }),
  rij('AanvraagIngediend', { sinds: 'verslag' }),
  rij('TrajectAfgesloten', {
    reden: 'niet-voor-ons',
    uitleg: '0197aaaa-0000-7000-8000-000000000009',
    overdracht: {
      ontvanger: '0197aaaa-0000-7000-8000-000000000008',
      hoe: 'samen-gesproken',
      aangenomenOp: '2026-03-04',
    },
  }),
  rij('SpoedGemeld', {}),
  rij('SpoedOpgeheven', {}),
  rij('SpoedGemeld', { bereikbaar: '0197aaaa-0000-7000-8000-000000000015' }, 2),
  rij('SpoedBevestigd', {}),
  rij('SpoedOpgeheven', { uitleg: '0197aaaa-0000-7000-8000-000000000016' }, 2),
  rij('Toegewezen', { behandelaar: '0197aaaa-0000-7000-8000-000000000001' }),
  rij('IdentiteitGezien', { document: 'paspoort', gezienOp: '2026-03-04' }),
  rij('WoonplaatsGecontroleerd', { uitkomst: 'deze-gemeente', bron: 'brp' }),
  rij('OneensGezegd', { onderdeel: 'samenvatting', versie: 2, tekst: '0197aaaa-0000-7000-8000-000000000007' }),
  rij('KlantreisGekozen', { reis: 'lokale-toegang', reisVersie: '2022-06-12', hulp: 'jeugd-anders', via: 'toegang' }),
  rij('StapBegonnen', { stap: 'consultatie', als: 'toegang' }),
  rij('StapAfgerond', { stap: 'zorgplan', als: 'aanbieder', reden: null, opnieuw: false }),
  rij('ZorgplanBeantwoord', { antwoord: 'ja' }),
  rij('ZorgplanBeantwoord', { als: 'jeugdige', antwoord: 'ja', tekst: null }, 2),
  rij('AanbiederBetrokken', { organisatie: '0197aaaa-0000-7000-8000-000000000020' }),
  rij('AfspraakGemaakt', {
    afspraak: '0197aaaa-0000-7000-8000-000000000021',
    soort: 'contact',
    wie: 'toegang',
    tot: '2026-03-16',
    tekst: '0197aaaa-0000-7000-8000-000000000022',
  }),
  rij('AfspraakBevestigd', { afspraak: '0197aaaa-0000-7000-8000-000000000021' }),
  rij('AfspraakNagekomen', { afspraak: '0197aaaa-0000-7000-8000-000000000021' }),
  rij('AfspraakVervallen', {
    afspraak: '0197aaaa-0000-7000-8000-000000000021',
    tekst: '0197aaaa-0000-7000-8000-000000000023',
  }),
  rij('UitstelGemeld', { lid: 1, tot: '2026-05-04', tekst: '0197aaaa-0000-7000-8000-000000000024' }),
  rij('IngebrekeGesteld', {}),
  rij('DossierOvergedragen', {
    behandelaar: '0197aaaa-0000-7000-8000-000000000001',
    tekst: '0197aaaa-0000-7000-8000-000000000025',
  }),
  rij('OverdrachtGelezen', {}),
  rij('TaakGevraagd', {
    taak: '0197aaaa-0000-7000-8000-000000000026',
    rol: 'huisarts',
    wat: 'informatie',
    aan: null,
    wie: '0197aaaa-0000-7000-8000-000000000027',
    tekst: '0197aaaa-0000-7000-8000-000000000028',
    tot: '2026-04-01',
  }),
  rij('TaakGedaan', {
    taak: '0197aaaa-0000-7000-8000-000000000026',
    tekst: '0197aaaa-0000-7000-8000-000000000029',
  }),
  rij('TaakIngetrokken', { taak: '0197aaaa-0000-7000-8000-000000000026' }),
  rij('ResultaatGewogen', {
    ...{
      resultaat: 'resultaat-0197aaaa-0000-7000-8000-000000000034',
      plekken: ['d-welzijn'],
      regelingen: { wlz: 'nee' },
    },
    bronnen: [{ bron: 'eigen', oordeel: 'deels', tekst }],
    ...{ uitkomst: 'aanbieder', levenslang: false, tekst },
  }),
  rij('ComplexVastgelegd', { complex: true }),
  rij('VooroverlegGehouden', {
    ...{ kvk: '91000001', dag: '2026-04-01', wijze: 'met-gegevens', over: tekst, uitkomst: tekst },
    toestemming: { wie: 'betrokkene', dag: '2026-03-30', hoe: 'telefoon' },
  }),
  rij('AfwegingAfgerond', { versie: 2, resultaten: ['hele-vraag'], aanbieder: [] }),
  rij('HulpVastgesteld', {
    ...{ product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2, verlengd: null },
  }),
  rij('VormGekozen', { vorm: 'zin' }),
  rij('PgbPlanGegeven', { hulp: 'beide', beheer: 'zelf', wie: tekst, waarom: tekst, hoe: tekst, goed: tekst }),
  rij('BuitenContractGevraagd', { naam: tekst, tekst }),
  rij('BuitenContractBeantwoord', { nr: 1, kan: true, tekst }),
  rij('PgbBeoordeeld', { nr: 1, bekwaam: true, gemotiveerd: true, kwaliteit: false, tekst }),
  rij('AanbiedersGekozen', { voorkeuren: [{ kvk: '91000001', partij: null }], tekst: null }),
  rij('AanbiederGeadviseerd', { kvk: '91000001', tekst: '0197aaaa-0000-7000-8000-000000000031' }),
  rij('DelenGoedgevonden', { kvks: ['91000001'], versie: 2, onderdelen: ['vraag-2'] }),
  rij('DelenTeruggenomen', {}),
  rij('MatchGevraagd', { match: '0197aaaa-0000-7000-8000-000000000030', kvk: '91000001', partij: null, versie: 2 }),
  rij('MatchAanvaard', { match: '0197aaaa-0000-7000-8000-000000000030' }),
  rij('MatchAfgewezen', { match: '0197aaaa-0000-7000-8000-000000000030', reden: 'vol', tekst: null }),
  rij('MatchIngetrokken', { match: '0197aaaa-0000-7000-8000-000000000030', tekst: null }),
  rij('MatchVraagGesteld', {
    match: '0197aaaa-0000-7000-8000-000000000030',
    vraag: '0197aaaa-0000-7000-8000-000000000031',
  }),
  rij('MatchVraagBeantwoord', {
    match: '0197aaaa-0000-7000-8000-000000000030',
    vraag: '0197aaaa-0000-7000-8000-000000000031',
    antwoord: '0197aaaa-0000-7000-8000-000000000032',
  }),
  rij('IntensiteitGegeven', {
    ...{ match: '0197aaaa-0000-7000-8000-000000000030', product: '45A04', intensiteit: 'intensief' },
    ...{ doel: 'herstel', componenten: [], start: '2026-05-11', tekst: '0197aaaa-0000-7000-8000-000000000031' },
  }),
  rij('IntensiteitTeruggevraagd', {
    match: '0197aaaa-0000-7000-8000-000000000030',
    tekst: '0197aaaa-0000-7000-8000-000000000031',
  }),
  rij('IntensiteitVastgesteld', { match: '0197aaaa-0000-7000-8000-000000000030' }),
  ...uitvoering([
    ['IntakeVoorgesteld', { intake, momenten: [{ dag: '2026-06-01', tijd: '10:00' }], tekst }],
    ['IntakeGekozen', { intake, dag: '2026-06-01', tijd: '10:00' }],
    ['IntakeAndersGevraagd', { intake, tekst }],
    ['IntakeToegangGaatMee', { intake, mee: true }],
    ['IntakeGehouden', { intake, dag: '2026-06-01', tekst }],
    ['IntakeNietDoorgegaan', { intake, tekst }],
    ['InzageGevraagd', { tekst }],
    ['InzageGeweigerd', {}],
    ['ZorgplanVoorgelegd', { zorgplan: 1 }],
    ['ZorgplanGedeeld', { zorgplan: 1, onderdelen: ['samenwerking'] }],
    ['OneensGesprekGevraagd', { met: 'toegang', partij: 'inwoner' }],
    ['OneensGesprekGehouden', { met: 'toegang', dag: '2026-06-02', uitkomst: 'niet-eens', tekst }],
    ['BeschikkingAangevuld', { zorgplan: 1, dag: '2026-06-03' }],
    ['HulpBegonnen', { dag: '2026-06-04', tekst: null }],
    ['HulpNietBegonnen', { tekst: null }],
    ['BijsturingGevraagd', { bijsturing: intake, wat: 'meer', partij: 'inwoner', tekst }],
    ['BijsturingAfgehandeld', { bijsturing: intake, tekst }],
    ['WijzigingGevraagd', { wijziging: intake, van: '45A04', naar: '45A53', per: '2026-07-01', tekst }],
    ['WijzigingBeoordeeld', { wijziging: intake, oordeel: 'ja', tekst }],
    ['EvaluatieBegonnen', { evaluatie: intake, dag: '2026-09-01' }],
    ['EvaluatieGegeven', { evaluatie: intake, partij: 'inwoner', scores: { r1: 'deels' }, tekst: null }],
    ['TevredenheidGegeven', { evaluatie: intake, cijfer: 4, tekst: null }],
    ['EvaluatieAfgesloten', { evaluatie: intake, uitkomst: 'doorgaan', tekst: null }],
    ['HulpBeeindigd', { dag: '2026-12-01', reden: 'klaar', tekst: null }],
    ['WaakvlamGezet', { dag: '2027-01-01', tekst: null }],
    [
      'ZorgplanAntwoordVastgelegd',
      {
        ...{ zorgplan: 1, als: 'gezagdrager', persoon: null, antwoord: 'ja', hoe: 'gesproken' },
        ...{ gegevenOp: '2026-06-03', herkend: 'terugbellen', erbij: null, tekst: null },
      },
    ],
    ['ZonderGezagVastgelegd', { zorgplan: 1, grond: 'ernstig-nadeel', tekst }],
  ]),
  rij(
    'ZorgplanVoorgelegd',
    {
      ...{ match: '0197aaaa-0000-7000-8000-000000000030', zorgplan: 2 },
      nodig: [{ als: 'gezagdrager', persoon: null, zelf: false }],
    },
    2,
  ),
]

/** The same rows in the shape of today, where that is another one: what was not written down then is null. */
const aanvulling: Record<string, Record<string, unknown>> = {
  'HulpvraagIngediend 1': { tekst: null },
  'AkkoordGevraagd 1': { nodig: [] },
  'AkkoordGegeven 1': { als: 'inwoner', resultaten: null, plan: 'ja' },
  'AkkoordGeweigerd 1': { als: 'inwoner', resultaten: null, plan: 'nee' },
  'ZorgplanVoorgelegd 1': { nodig: [] },
  'ZorgplanBeantwoord 1': { als: 'inwoner' },
  'SpoedGemeld 1': { bereikbaar: null },
  'SpoedOpgeheven 1': { uitleg: null },
}

test.each(bewaard)('een bewaarde $type $versie is te lezen zoals zij geschreven werd', (opgeslagen) => {
  const { type, versie, gegevens, volgnr, op, doorSoort, door } = opgeslagen
  const erbij = aanvulling[`${type} ${versie}`] ?? {}
  expect(lift(opgeslagen)).toEqual({ volgnr, op, doorSoort, door, type, ...gegevens, ...erbij })
})

test('van elke soort gebeurtenis is een bewaard voorbeeld, van elke versie tot en met de nieuwste', () => {
  for (const [type, nieuwste] of Object.entries(nieuwsteVersie)) {
    const versies = bewaard.filter((een) => een.type === type).map(({ versie }) => versie)
    expect([type, versies.sort()]).toEqual([type, Array.from({ length: nieuwste }, (_, plek) => plek + 1)])
  }
})

test.each([
  ['een onbekende soort', rij('BeschikkingVerstuurd', {})],
  ['een nieuwere versie', rij('PlanIngediend', { versie: 1 }, 2)],
  ['een versie die nooit bestond', rij('PlanIngediend', { versie: 1 }, 0)],
  ['een naam die JavaScript kent', rij('constructor', {})],
])('%s wordt niet geraden maar geweigerd', (_, opgeslagen) => {
  expect(() => lift(opgeslagen)).toThrow('unknown gebeurtenis')
})

test('wat in de gegevens staat, kan niet zeggen wie het deed, wanneer, of wat het was', () => {
  const vals = { versie: 2, door: 'ander', doorSoort: 'toegang', op: new Date(0), volgnr: 99, type: 'AkkoordGegeven' }
  expect(lift(rij('AkkoordGevraagd', vals))).toEqual({ ...lift(rij('AkkoordGevraagd', { versie: 2 })) })
})
