import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { oefeninwoners } from '#app/server/oefenmensen.ts'
import { wegingVelden } from '#tests/builders/weging-velden.ts'
import { pdf } from '#tests/hostile/eerlijk.ts'
import { dienIn } from '#tests/hostile/upload.ts'
import type { Aanwezig, Eigenaar, Mens } from './mensen.ts'
import { houdIntake, onderaannemer, schrijfLoopt, zegNee } from './dossier-loopt.ts'
import { eigenaren, kom, mensen } from './mensen.ts'
import type { TestPortaal as HeelPortaal } from './portaal.ts'
import { mensenMet, veldVan } from './velden.ts'
import { idIn, stuur, Vuller } from './vuller.ts'

/** What it takes of a portal under test. */
type TestPortaal = Pick<HeelPortaal, 'url' | 'alsEigenaar'>

/** A text that belongs to some people only, unlike any other text: found anywhere else, it leaked. */
export type Merk = { naam: string; tekst: string; voor: readonly Mens[] }

/** What every mark in a text begins with. */
export const begin = 'Zq'

export const stadia = ['invullen', 'ingediend', 'akkoord', 'terug', 'geweigerd', 'match', 'loopt'] as const
export type Stadium = (typeof stadia)[number]

/** Everything one owner has, by the names the table uses for it, and the marks in its texts. */
export type Dossier = { eigenaar: Eigenaar; ids: Record<string, string>; merken: Merk[] }

/** Makes the things of one owner through the portal itself, page by page, as the owner and the toegang of the gemeente do. */
export async function maakDossier(
  portaal: TestPortaal,
  wie: Map<Mens, Aanwezig>,
  eigenaar: Eigenaar,
): Promise<Dossier> {
  const { toegang } = eigenaren[eigenaar]
  const merken: Merk[] = []
  const merk = (naam: string): string => {
    const tekst = `${begin}${eigenaar}-${naam}-${Math.random().toString(36).slice(2, 10)}`
    merken.push({ naam, tekst, voor: mensenMet(veldVan(naam).zien, eigenaar) })
    return tekst
  }
  const ids: Record<string, string> = {}
  const vuller = new Vuller(wie.get(eigenaar)!, wie.get(toegang)!, merk)

  ids['concept'] = await vuller.concept('concept')
  ids['weg'] = await vuller.concept('weg')
  for (const stadium of stadia) {
    const gemaakt = await vuller.traject(stadium)
    ids[stadium] = gemaakt.traject
    for (const [naam, id] of Object.entries(gemaakt.ids)) ids[`${stadium}-${naam}`] = id
  }
  ids['eigenplan'] = await geefEigenPlan(wie.get(eigenaar)!, `/mijn/traject/${ids['ingediend']}`, merk('eigenplan'))
  await schrijf(wie.get(toegang)!, ids, merk)
  await stuur(wie.get(eigenaar)!, `/mijn/traject/${ids['terug']}/plan/vraag-3`, {
    basis: '1',
    zelf: merk('terug-nieuw'),
  })
  const nee = { basis: '2', resultaten: 'ja', antwoord: 'nee', reden: merk('geweigerd-reden') }
  ids['geweigerd-antwoordbewijs'] = idIn(
    await stuur(wie.get(eigenaar)!, `/mijn/traject/${ids['geweigerd']}/akkoord`, nee),
    'bewijs',
  )
  await stuur(wie.get(eigenaar)!, `/mijn/traject/${ids['geweigerd']}/versie/2/oneens/samenvatting`, {
    oneens: merk('geweigerd-oneens'),
  })
  const vragen = await wie.get(eigenaar)!.bezoeker.haal(`/mijn/traject/${ids['ingediend']}/vragen`)
  ids['ingediend-verdieping'] = idIn(await vragen.text(), 'vragen')
  ids['bewaard'] = await komTeLaat(portaal, eigenaar, `/mijn/traject/${ids['invullen']}/plan/vraag-2`, {
    moeilijk: merk('bewaard'),
    basis: '1',
  })
  ids['bewaard-toegang'] = await komTeLaat(portaal, toegang, `/toegang/traject/${ids['ingediend']}`, {
    actie: 'samenvatting',
    samenvatting: merk('bewaard-toegang'),
    basis: '1',
  })
  for (const stadium of ['match', 'loopt'])
    await stuur(wie.get(eigenaar)!, `/mijn/traject/${ids[stadium]}/akkoord`, akkoord)
  ids['match-vraag'] = await laatVragen(portaal, ids['match']!, 'vraag-2', vanSanne)
  const resultaat = `resultaat-${ids['loopt-resultaat']}`
  const ruben = wie.get('ruben')
  if (ruben) {
    const match = await laatVragen(portaal, ids['loopt']!, resultaat, vanRuben)
    await zegNee(ruben, { traject: ids['loopt']!, match }, merk)
  }
  ids['loopt-match'] = await laatVragen(portaal, ids['loopt']!, resultaat, vanSanne)
  const sanne = wie.get('sanne')
  const loopt = { traject: ids['loopt']!, resultaat: ids['loopt-resultaat']! }
  await legVast(portaal, ids['loopt']!, 'MatchAanvaard', { match: ids['loopt-match'] })
  if (sanne) await houdIntake(sanne, loopt, merk)
  ids['loopt-evaluatie'] = await laatLopen(portaal, ids['loopt']!, ids['loopt-match'])
  if (sanne) await schrijfLoopt({ eigenaar: wie.get(eigenaar)!, toegang: wie.get(toegang)!, sanne }, loopt, merk)
  ids['medewerker-sanne'] = await medewerkerId(portaal, 'Sanne Kolk')
  ids['balie'] = await schrijfIn(wie.get(toegang)!, eigenaar, merk)
  ids['belverzoek'] = await vraagBelverzoek(portaal, wie.get(eigenaar)!, merk)
  await laatMeedoen(portaal, ids['ingediend']!)
  merken.push(...(await nummers(portaal, ids, eigenaar)), ...persoonlijk(eigenaar))
  return { eigenaar, ids, merken }
}

/** The owner came to the desk for a child, with an identity document; the answer is the id of the traject. */
async function schrijfIn(toegang: Aanwezig, eigenaar: Eigenaar, merk: (naam: string) => string): Promise<string> {
  const wie = oefeninwoners.find(({ id }) => id === eigenaar)!
  const [jaar = '', maand = '', dag = ''] = wie.geboortedatum.split('-')
  const naar = await stuur(toegang, '/toegang/nieuw', {
    kanaal: 'kom',
    'binnenOp.dag': '2',
    'binnenOp.maand': '3',
    'binnenOp.jaar': '2026',
    woorden: merk('balie-woorden'),
    spoed: 'ja',
    voorWie: 'ander',
    voornamen: merk('balie-voornaam'),
    achternaam: 'Proef',
    'geboortedatum.dag': '3',
    'geboortedatum.maand': '4',
    'geboortedatum.jaar': '2016',
    relatie: 'ouder',
    vragerVoornamen: wie.voornamen,
    vragerAchternaam: wie.achternaam,
    'vragerGeboortedatum.dag': dag,
    'vragerGeboortedatum.maand': maand,
    'vragerGeboortedatum.jaar': jaar,
    vragerBsn: wie.bsn,
  })
  return idIn(naar, 'traject')
}

/** The owner asks the toegang of their gemeente to call, and cannot read it back; the answer is its id, which only the toegang gets to see. */
async function vraagBelverzoek(
  portaal: TestPortaal,
  eigenaar: Aanwezig,
  merk: (naam: string) => string,
): Promise<string> {
  const naam = merk('belverzoek-naam')
  const waarover = merk('belverzoek-waarover')
  const slug = eigenaar.mens === 'samira' ? 'doetinchem' : 'bronckhorst'
  await stuur(eigenaar, `/${slug}/terugbellen`, { naam, telefoon: '0612345678', waarover })
  const [rij] = await portaal.alsEigenaar<{ id: string }>(`select id::text from belverzoek where naam = '${naam}'`)
  if (!rij) throw new Error(`${eigenaar.mens}: no belverzoek`)
  return rij.id
}

/** Sanne's organisatie may read in one file of each owner: it stands in her list, opens where the klantreis is, and changes nothing. */
async function laatMeedoen(portaal: TestPortaal, traject: string) {
  await portaal.alsEigenaar(
    `insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, stap, aan_zet, uiterlijk)
     select gen_random_uuid(), t.id, 'organisatie', o.id, 'aanbieder', 'lezen', now() - interval '1 minute', t.stap, t.aan_zet, t.uiterlijk
     from traject t, organisatie o where t.id = '${traject}' and o.kvk = '90000001'`,
  )
}

const akkoord = { basis: '2', resultaten: 'ja', antwoord: 'ja', reden: '' }
const vanSanne = '90000001'
const vanRuben = '90000002'

/**
 * The help was established, and one organisatie is asked with one part of the plan and nothing else. Laid down as the rows that the rules would write;
 * whoever answers, goes by the rules again. Out: the id of the match.
 */
async function laatVragen(portaal: TestPortaal, traject: string, onderdeel: string, kvk: string): Promise<string> {
  const match = crypto.randomUUID()
  const feiten = [
    ['HulpVastgesteld', { product: '45A04', van: '2031-01-01', tot: '2031-12-31', evaluaties: 2, verlengd: null }],
    ['AanbiedersGekozen', { voorkeuren: [{ kvk, partij: onderaannemer }], tekst: null }],
    ['DelenGoedgevonden', { kvks: [kvk], versie: 2, onderdelen: [onderdeel] }],
    ['MatchGevraagd', { match, kvk, partij: onderaannemer, versie: 2 }],
  ] as const
  await portaal.alsEigenaar(
    `insert into gedeeld (traject_id, kvk, versie, inhoud, door, op)
     select v.traject_id, '${kvk}', 2, (v.inhoud - 'gegevens' - 'toegang' - 'bijschriften') || jsonb_build_object('onderdelen',
       (select jsonb_agg(o || '{"auteurNaam": ""}') from jsonb_array_elements(v.inhoud -> 'onderdelen') o where o ->> 'bladzijde' = '${onderdeel}')),
       (select d.wie from deelname d where d.traject_id = v.traject_id and d.soort = 'persoon' limit 1), now()
     from plan_versie v where v.traject_id = '${traject}' and v.nr = 2`,
  )
  for (const [type, gegevens] of feiten) await legVast(portaal, traject, type, gegevens)
  await portaal.alsEigenaar(
    `update traject t set stap = 'onderweg', aan_zet = 'aanbieder', reis_stap = 'matching'
     where t.id = '${traject}'`,
  )
  await portaal.alsEigenaar(
    `update deelname set stap = 'onderweg', aan_zet = 'aanbieder', reis_stap = 'matching', match = case when soort = 'organisatie' then 'antwoorden' end
     where traject_id = '${traject}'`,
  )
  return match
}

/** The help of the organisatie that said yes began, and an evaluatie goes on. Out: the id of the evaluatie. */
async function laatLopen(portaal: TestPortaal, traject: string, match: string): Promise<string> {
  const evaluatie = crypto.randomUUID()
  await legVast(portaal, traject, 'HulpBegonnen', { match, dag: '2026-03-02', tekst: null })
  await legVast(portaal, traject, 'EvaluatieBegonnen', { match, evaluatie, dag: '2031-02-03' })
  await portaal.alsEigenaar(
    `update deelname set match = 'intensiteit-geven' where traject_id = '${traject}' and soort = 'organisatie'`,
  )
  return evaluatie
}

/** One row of what happened, as the rules would write it. */
async function legVast(portaal: TestPortaal, traject: string, type: string, gegevens: object): Promise<void> {
  await portaal.alsEigenaar(
    `insert into gebeurtenis (traject_id, volgnr, type, versie, gegevens, op, vastgelegd_op, door_soort, door, klantreis, klantreis_versie)
     select traject_id, volgnr + 1, '${type}', 1, '${JSON.stringify(gegevens)}', now(), now(), 'systeem', null, klantreis, klantreis_versie
     from gebeurtenis where traject_id = '${traject}' order by volgnr desc limit 1`,
  )
  await portaal.alsEigenaar(
    `update traject t set volgnr = (select max(volgnr) from gebeurtenis g where g.traject_id = t.id) where t.id = '${traject}'`,
  )
}

/** The id of a worker of an aanbieder. */
async function medewerkerId(portaal: TestPortaal, naam: string): Promise<string> {
  const [rij] = await portaal.alsEigenaar<{ id: string }>(`select id::text from medewerker where naam = '${naam}'`)
  return rij?.id ?? ''
}

/** What the toegang did with each file that was handed in. */
async function schrijf(toegang: Aanwezig, ids: Record<string, string>, merk: (naam: string) => string) {
  const dossier = (stadium: Stadium) => `/toegang/traject/${ids[stadium]}`
  await beginOnderzoek(toegang, dossier('ingediend'))
  const eigenPlan = await (await toegang.bezoeker.haal(`${dossier('ingediend')}/eigen-plan`)).text()
  const plan = /name="plan" value="([^"]+)"/.exec(eigenPlan)?.[1] ?? ''
  await stuur(toegang, `${dossier('ingediend')}/eigen-plan`, { actie: 'gelezen', plan })
  await stuur(toegang, `${dossier('ingediend')}/eigen-plan`, { gebruik: merk('eigenplan-gebruikt') })
  await stuur(toegang, dossier('ingediend'), {
    actie: 'samenvatting',
    samenvatting: merk('ingediend-samenvatting'),
  })
  await stuur(toegang, dossier('ingediend'), { actie: 'welke-hulp', 'welke-hulp': merk('ingediend-hulp') })
  await stuur(toegang, `${dossier('ingediend')}/vraag/vraag-2`, { vraag: merk('ingediend-vraag-om-meer') })
  await stuur(toegang, `${dossier('ingediend')}/toevoeging/vraag-2`, {
    tekst: merk('ingediend-toevoeging'),
    bron: 'gesprek',
  })
  await stuur(toegang, `${dossier('ingediend')}/gesprekken`, {
    'dag.dag': '1',
    'dag.maand': '2',
    'dag.jaar': '2031',
    tijd: '9.30',
    plek: 'thuis',
    tekst: merk('ingediend-gesprek-tekst'),
  })
  const gesprekken = await toegang.bezoeker.haal(`${dossier('ingediend')}/gesprekken`)
  ids['ingediend-gesprek'] = idIn(await gesprekken.text(), 'gesprekken')
  await stuur(toegang, `${dossier('ingediend')}/aantekeningen`, {
    aantekening: merk('ingediend-aantekening'),
  })
  await stuur(toegang, `${dossier('terug')}/aanvulling`, { aanvulling: merk('terug-aanvulling') })
  for (const stadium of ['akkoord', 'geweigerd', 'match', 'loopt'] as const) {
    await beginOnderzoek(toegang, dossier(stadium))
    await stuur(toegang, dossier(stadium), {
      actie: 'samenvatting',
      samenvatting: merk(`${stadium}-samenvatting`),
    })
    await stuur(toegang, dossier(stadium), { actie: 'welke-hulp', 'welke-hulp': merk(`${stadium}-hulp`) })
    const pagina = await (await toegang.bezoeker.haal(`${dossier(stadium)}/akkoord-vragen`)).text()
    const basis = /name="basis" value="(\d+)"/.exec(pagina)?.[1] ?? ''
    await stuur(toegang, `${dossier(stadium)}/akkoord-vragen`, {
      actie: 'akkoord',
      nodig: [...nodigPunten],
      basis,
    })
  }
  await overleg(toegang, dossier('akkoord'), merk('akkoord-overleg'))
  await weeg(toegang, dossier('loopt'), ids['loopt-resultaat']!, merk('loopt-weging'))
}

/** The toegang talked with an aanbieder, after the inwoner said yes to personal data: a mark has words of a name in it. */
async function overleg(toegang: Aanwezig, dossier: string, over: string) {
  const pagina = await (await toegang.bezoeker.haal(`${dossier}/vooroverleg`)).text()
  const aanbieder = /<option value="(\d+)"/.exec(pagina)?.[1] ?? ''
  const dag = (naam: string) => ({ [`${naam}.dag`]: '1', [`${naam}.maand`]: '3', [`${naam}.jaar`]: '2026' })
  await stuur(toegang, `${dossier}/vooroverleg`, {
    aanbieder,
    ...dag('dag'),
    ...{ wijze: 'met-gegevens', wie: 'betrokkene', ...dag('jaDag'), hoe: 'telefoon' },
    over,
    uitkomst: 'Er is plaats.',
  })
}

/** What the toegang weighed, and concluded: an aanbieder is needed for the one result. */
async function weeg(toegang: Aanwezig, dossier: string, resultaat: string, reden: string) {
  await stuur(toegang, dossier, { actie: 'wet', wet: 'jeugd' })
  await stuur(toegang, `${dossier}/afweging/resultaat-${resultaat}`, { ...wegingVelden, reden, basis: '0' })
  await stuur(toegang, `${dossier}/afweging`, { basis: '2' })
}

/** The owner hands in a plan of their own: a file first, and after it a typed text. Out: the id of the file. */
async function geefEigenPlan(wie: Aanwezig, traject: string, woorden: string): Promise<string> {
  const pad = `${traject}/eigen-plan`
  const antwoord = await dienIn(wie.bezoeker, pad, pdf(), { csrf: wie.csrf })
  if (antwoord.status !== 303) throw new Error(`${wie.mens} ${pad}: ${antwoord.status}`)
  const document = idIn(await (await wie.bezoeker.haal(pad)).text(), 'bestand')
  await stuur(wie, pad, { keuze: 'tekst', woorden })
  return document
}

/** Begins the research: nobody is a mantelzorger, and nobody waits for an own plan. */
async function beginOnderzoek(toegang: Aanwezig, dossier: string) {
  await stuur(toegang, dossier, { actie: 'oco' })
  await stuur(toegang, `${dossier}/onderzoek`, { actie: 'mantelzorger', mantelzorger: 'geen' })
  await stuur(toegang, `${dossier}/onderzoek`, { actie: 'ondanks' })
}

/** A form that comes after the session ended is kept for its sender; the answer is its id, as the sign-in gives it. */
async function komTeLaat(
  portaal: TestPortaal,
  mens: Mens,
  pad: string,
  velden: Record<string, string>,
): Promise<string> {
  const laat = await kom(portaal.url, mens)
  const cookie = laat.bezoeker.cookie('__Host-eenklik')!
  await laat.bezoeker.stuur('/uitloggen', { csrf: laat.csrf })
  laat.bezoeker.zet('__Host-eenklik', cookie)
  const antwoord = await laat.bezoeker.stuur(pad, { csrf: laat.csrf, sleutel: crypto.randomUUID(), ...velden })
  const inlog = antwoord.headers.get('location') ?? ''
  if (!inlog.includes('bewaard=1')) throw new Error(`${mens}: the late form was not kept (${antwoord.status} ${inlog})`)
  const { deur, account } = mensen[mens]!
  const { url } = await laat.bezoeker.meldAan(account, `/inloggen/${deur}/start${new URL(inlog, portaal.url).search}`)
  return url.searchParams.get('bewaard') ?? ''
}

/** The ids and the numbers of what was made: they name somebody's file as surely as a name does. */
async function nummers(
  portaal: TestPortaal,
  { ['medewerker-sanne']: _collega, ...ids }: Record<string, string>,
  eigenaar: Eigenaar,
): Promise<Merk[]> {
  const alleen = mensenMet(['eigenaar'], eigenaar)
  const gemeente = mensenMet(['toegang', 'collega', 'vrijwilliger'], eigenaar)
  const samen = [...alleen, ...gemeente]
  const rijen = await portaal.alsEigenaar<{ id: string; traject: string; nummer: string }>(
    `select id::text, id::text as traject, nummer from traject union all select id::text, traject_id::text, nummer from ontvangstbewijs`,
  )
  const eigen = Object.entries(ids)
  return eigen.flatMap(([naam, tekst]) => {
    const [stadium = ''] = naam.split('-')
    const open =
      [...stadia, 'balie'].includes(stadium) &&
      (stadium !== 'invullen' || naam === 'invullen') &&
      !naam.endsWith('bewijs')
    const voor = naam === 'belverzoek' ? gemeente : open || naam === 'bewaard-toegang' ? samen : alleen
    const nummer = rijen.find((rij) => rij.id === tekst)?.nummer
    const ookSanne = [
      'ingediend',
      'match',
      'match-vraag',
      'loopt',
      'loopt-match',
      'loopt-evaluatie',
      'loopt-resultaat',
    ].some((een) => tekst === ids[een])
      ? (['sanne', 'nina'] as const)
      : []
    return [
      { naam: `id ${naam}`, tekst, voor: [...voor, ...ookSanne] },
      ...(nummer ? [{ naam: `nummer ${naam}`, tekst: nummer, voor: [...voor, ...ookSanne] }] : []),
    ]
  })
}

/** What the sign-in told about the owner; the address goes along with a plan that was sent. Nobody ever sees a BSN; Marloes acts for Gerrit and may know who that is. */
function persoonlijk(eigenaar: Eigenaar): Merk[] {
  const { toegang, collega, vrijwilliger } = eigenaren[eigenaar]
  const samen = [eigenaar, toegang, collega, ...(vrijwilliger ? [vrijwilliger] : [])]
  return eigenaar === 'samira'
    ? [
        { naam: 'bsn', tekst: '999901102', voor: [] },
        { naam: 'straat', tekst: 'Wilgenlaantje', voor: samen },
        { naam: 'achternaam', tekst: 'Haddou', voor: samen },
        { naam: 'medewerker', tekst: 'Yvonne Bruil', voor: samen },
      ]
    : [
        { naam: 'bsn', tekst: '999907712', voor: [] },
        { naam: 'straat', tekst: 'Beukenpad', voor: samen },
        { naam: 'naam', tekst: 'Gerrit Wesselink', voor: [...samen, 'marloes'] },
        { naam: 'medewerker', tekst: 'Hanneke Lenderink', voor: samen },
      ]
}
