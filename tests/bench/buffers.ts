import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Actor, AanbiederMedewerker, Inwoner, Toegangsmedewerker } from '#app/domain/actor.ts'
import { asActor, type Orm, type Tx } from '#db/as-actor.server.ts'
import { mijnTeam } from '#db/queries/bekenden.ts'
import { soortenHulp } from '#app/domain/aanbod/hulp.ts'
import { aanbiedersMet, aanbodLijst, vermeldingenVan } from '#db/queries/aanbod.ts'
import { findPersoon } from '#db/queries/persoon.ts'
import { passagesVan, planVersieVan } from '#db/queries/plan.ts'
import { begonnenEnLopend, trajectenMet } from '#db/queries/mijn-overzicht.ts'
import { findTraject, gebeurtenissenVan, gebeurtenissenVanAlle, trajectenVanOrganisatie } from '#db/queries/traject.ts'
import { tekstenEnContactpersoon } from '#db/queries/mijn-traject.ts'
import { leesCijfers } from '#db/queries/cijfer.ts'
import { eersteTaken, takenVan } from '#db/queries/taak.ts'
import { verzendingenGeteld, verzendingenMis } from '#db/queries/verzending.ts'
import { werkvoorraadVan } from '#db/queries/werkvoorraad.ts'
import { medewerker } from '#db/schema/persoon.ts'
import { leesregel } from '#db/schema/traject.ts'
import { gemeenten } from '#tests/bench/rijen.ts'

/** Shared buffers a query touched and what its scans were called. `max` is the figure to stay under, where there is one. */
export type Meting = { wie: string; wat: string; buffers: number; max: number | null; scans: string; rijen: number }

type Plan = {
  'Node Type': string
  'Index Name'?: string
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  'Actual Rows': number
  Plans?: Plan[]
}

/**
 * Runs the portal's own queries as each kind of actor and reads from auto_explain how many buffers they touched. In: a database filled by
 * fillTrajecten, with the connection of a superuser. Each is run twice; the second is counted, when the catalogue is in memory.
 */
export async function measureBuffers(url: string): Promise<Meting[]> {
  const plannen: Plan[] = []
  const onnotice = ({ message = '' }: postgres.Notice) => {
    const begin = message.indexOf('{')
    if (begin < 0) return
    const { 'Query Text': query, Plan: plan } = JSON.parse(message.slice(begin)) as { 'Query Text': string; Plan: Plan }
    if (!query.includes('set_config')) plannen.push(plan)
  }
  const client = postgres(url, { max: 1, onnotice })
  const orm = drizzle(client) as unknown as Orm
  const metingen: Meting[] = []

  async function measure(actor: Actor, wat: string, max: number | null, work: (tx: Tx) => PromiseLike<unknown>) {
    // A plan is told when its statement makes room for the next one, at the latest when the transaction ends.
    for (let keer = 0; keer < 2; keer++) {
      plannen.length = 0
      await asActor(orm, actor, async (tx) => void (await work(tx)))
    }
    const [plan] = plannen
    if (!plan || plannen.length !== 1) throw new Error(`${wat}: ${plannen.length} plans instead of one`)
    const buffers = plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
    metingen.push({ wie: actor.soort, wat, buffers, max, scans: scansIn(plan).join(', '), rijen: plan['Actual Rows'] })
  }

  try {
    const { toegang, inwoner, aanbieder, trajectId, behandelaar, na } = await choose(client)
    await client.unsafe(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on; set auto_explain.log_buffers = on;
      set auto_explain.log_format = json; set auto_explain.log_timing = off; set client_min_messages = log; set jit = off`)

    const werk = (tx: Tx, over: Partial<Parameters<typeof werkvoorraadVan>[2]>) =>
      werkvoorraadVan(tx, toegang.gemeente, { stap: null, na: null, aantal: 25, ...over })
    await measure(toegang, 'werkvoorraad, eerste bladzijde', 10, (tx) => werk(tx, {}))
    await measure(toegang, 'werkvoorraad, verder in de lijst', 10, (tx) => werk(tx, { na }))
    await measure(toegang, 'werkvoorraad van één stap', 10, (tx) => werk(tx, { stap: 'beoordelen' }))
    await measure(toegang, 'werkvoorraad van één stap, verder in de lijst', 10, (tx) =>
      werk(tx, { stap: 'beoordelen', na }),
    )
    await measure(toegang, 'werkvoorraad, wat gesloten is', 10, (tx) => werk(tx, { stap: 'afgesloten' }))
    const filters = {
      spoed: { spoed: true },
      'van mij': { van: toegang.medewerkerId },
      'van niemand': { van: null },
      'van mij, één stap': { van: toegang.medewerkerId, stap: 'beoordelen' },
      'van niemand, één stap': { van: null, stap: 'beoordelen' },
      'van mij, spoed': { van: toegang.medewerkerId, spoed: true },
      'van een klantreis': { klantreis: 'lokale-toegang' },
      'van een stap van een klantreis': { klantreis: 'lokale-toegang', reisStap: 'zorgplan' },
      'van een team': { team: 'jeugd' },
      'van een team, van mij': { team: 'wmo', van: toegang.medewerkerId },
      'van een team, één stap': { team: 'wmo', stap: 'beoordelen' },
      'te laat, van een team': { voor: '2026-04-13', team: 'jeugd' },
      'te laat': { voor: '2026-04-13' },
      'te laat, in een klantreis': { voor: '2026-04-13', klantreis: 'lokale-toegang' },
      'van niemand, spoed, één stap': { van: null, spoed: true, stap: 'beoordelen' },
      'te laat, zo goed als niets': { voor: '2026-01-02' },
      'te laat, spoed': { voor: '2026-04-13', spoed: true },
      'te laat, één stap': { voor: '2026-04-13', stap: 'beoordelen' },
      'te laat, van mij': { voor: '2026-04-13', van: toegang.medewerkerId },
      'te laat, van niemand': { voor: '2026-04-13', van: null },
      'te laat, van een stap van een klantreis': {
        voor: '2026-04-13',
        klantreis: 'lokale-toegang',
        reisStap: 'zorgplan',
      },
      'deze week': { voor: '2026-04-21' },
      'deze week, één stap': { voor: '2026-04-21', stap: 'beoordelen' },
      'deze week, van mij': { voor: '2026-04-21', van: toegang.medewerkerId },
      'deze week, in een klantreis': { voor: '2026-04-21', klantreis: 'wmo-wonen' },
      'van een klantreis, van mij': { klantreis: 'lokale-toegang', van: toegang.medewerkerId },
      'van een klantreis, één stap': { klantreis: 'lokale-toegang', stap: 'beoordelen' },
      'van een klantreis waar niemand in is': { klantreis: 'gecertificeerde-instelling' },
      'van een klantreis waar niemand in is, van mij': {
        klantreis: 'gecertificeerde-instelling',
        van: toegang.medewerkerId,
      },
    } as const
    for (const [naam, filter] of Object.entries(filters)) {
      await measure(toegang, `werkvoorraad ${naam}`, grensVan(filter), (tx) => werk(tx, filter))
      const verder = 'spoed' in filter ? { ...na, voorrang: 'spoed' as const } : na
      await measure(toegang, `werkvoorraad ${naam}, verder`, 10, (tx) => werk(tx, { ...filter, na: verder }))
    }
    const cijfers = (over: Partial<Parameters<typeof leesCijfers>[2]>) => (tx: Tx) =>
      leesCijfers(tx, toegang.gemeente, { klantreis: '', team: '', periode: '', ...over })
    await measure(toegang, 'cijfers', 10, cijfers({}))
    await measure(
      toegang,
      'cijfers van een team in een klantreis',
      10,
      cijfers({ klantreis: 'lokale-toegang', team: 'wmo' }),
    )
    // Nothing to show, and each of the three groups of the order looked up to know it: four pages deep among a million.
    await measure(toegang, 'werkvoorraad te laat, helemaal niets', 12, (tx) => werk(tx, { voor: '2025-12-01' }))
    await measure(toegang, 'de eerste taken', 10, (tx) => eersteTaken(tx, toegang.medewerkerId, 5))
    for (const lijst of ['voor', 'van'] as const) {
      const { medewerkerId } = toegang
      const taken = (tx: Tx, verder: typeof na | null) => takenVan(tx, medewerkerId, { lijst, na: verder, aantal: 25 })
      await measure(toegang, `taken ${lijst} mij`, 10, (tx) => taken(tx, null))
      await measure(toegang, `taken ${lijst} mij, verder`, 10, (tx) => taken(tx, na))
    }
    // Some fifteen thousand of a million: it grows with what was sent in a month, and is read from an index alone.
    const maand = new Date('2026-09-23')
    await measure(toegang, 'verzendingen van een maand', null, (tx) => verzendingenGeteld(tx, maand))
    await measure(toegang, 'verzendingen die mislukten', 500, (tx) => verzendingenMis(tx, maand, 50))
    await measure(toegang, 'een traject', 20, (tx) => findTraject(tx, trajectId))
    await measure(toegang, 'gebeurtenissen', null, (tx) => gebeurtenissenVan(tx, trajectId))
    await measure(toegang, 'passages', null, (tx) => passagesVan(tx, trajectId))
    await measure(toegang, 'planversie', 16, (tx) => planVersieVan(tx, trajectId, 1))
    await measure(toegang, 'de betrokkene', 16, (tx) => findPersoon(tx, inwoner.persoonId))

    const dag = new Date('2026-04-13')
    await measure(inwoner, 'wat loopt', 16, (tx) => begonnenEnLopend(tx, inwoner.persoonId, dag))
    await measure(inwoner, 'eigen lijst', 16, (tx) =>
      trajectenMet(tx, [{ trajectId, stap: 'beoordelen', aanZet: 'toegang', uiterlijk: '2026-04-13' }]),
    )
    await measure(inwoner, 'een traject', 16, (tx) => findTraject(tx, trajectId))
    await measure(inwoner, 'gebeurtenissen', 16, (tx) => gebeurtenissenVan(tx, trajectId))
    await measure(inwoner, 'passages', 16, (tx) => passagesVan(tx, trajectId))
    await measure(inwoner, 'planversie', 16, (tx) => planVersieVan(tx, trajectId, 1))
    await measure(inwoner, 'zichzelf', 16, (tx) => findPersoon(tx, inwoner.persoonId))
    await measure(inwoner, 'wie las mee', 16, (tx) =>
      tx
        .select({ door: leesregel.door, wat: leesregel.wat })
        .from(leesregel)
        .where(sql`traject_id = ${trajectId}`),
    )
    await measure(inwoner, 'naam van de medewerker', 16, (tx) =>
      tx
        .select({ naam: medewerker.naam })
        .from(medewerker)
        .where(sql`id = ${toegang.medewerkerId}`),
    )

    await measure(inwoner, 'teksten en contactpersoon, die het nog niet las', 16, (tx) =>
      tekstenEnContactpersoon(tx, trajectId, [trajectId], behandelaar),
    )

    await measure(inwoner, 'gebeurtenissen voor de eigen lijst', 16, (tx) => gebeurtenissenVanAlle(tx, [trajectId]))
    await measure(inwoner, 'wie er meedoen', 16, (tx) => mijnTeam(tx, trajectId))

    const vanOrganisatie = (tx: Tx, verder: { uiterlijk: string; trajectId: string } | null) =>
      trajectenVanOrganisatie(tx, aanbieder.organisatieId, new Date('2026-04-13'), { na: verder, aantal: 25 })
    await measure(aanbieder, 'eigen lijst', 10, (tx) => vanOrganisatie(tx, null))
    await measure(aanbieder, 'eigen lijst, verder', 10, (tx) =>
      vanOrganisatie(tx, { uiterlijk: na.uiterlijk, trajectId: na.id }),
    )
    const open = { soort: 'open' } as const
    for (const { nr } of soortenHulp)
      await measure(open, `aanbieders van soort hulp ${nr}`, 10, (tx) => vermeldingenVan(tx, '0222', nr, '2026-04-13'))
    const [midden] = await client<
      { nr: number }[]
    >`select nr from aanbod where gemeente = '0222' order by nr offset 300`
    const nrs = [0, 3, 600].map((verder) => (midden?.nr ?? 0) + verder)
    await measure(open, 'een aanbieder', 10, (tx) => aanbiedersMet(tx, '0222', nrs.slice(0, 1)))
    await measure(open, 'drie aanbieders naast elkaar', 10, (tx) => aanbiedersMet(tx, '0222', nrs))
    await measure(toegang, 'aanbod, eerste bladzijde', 10, (tx) => aanbodLijst(tx, toegang.gemeente, null, 25))
    await measure(toegang, 'aanbod, verder in de lijst', 10, (tx) =>
      aanbodLijst(tx, toegang.gemeente, { naam: 'Aanbieder 5', nr: 1 }, 25),
    )
    return metingen
  } finally {
    await client.end()
  }
}

/**
 * The buffers one list may read. What is due before a day and in the hands of one worker is looked up in three places, one for each group of the order, and
 * one worker has too little in the first two to stop there.
 */
const grensVan = (filter: Partial<Parameters<typeof werkvoorraadVan>[2]>): number =>
  filter.voor && filter.van ? 12 : 10

/** Names of the scans, the first of each kind. */
function scansIn(plan: Plan): string[] {
  const eigen = plan['Node Type'].includes('Scan') ? [`${plan['Node Type']} ${plan['Index Name'] ?? ''}`.trim()] : []
  return [...new Set([...eigen, ...(plan.Plans ?? []).flatMap(scansIn)])]
}

/** Somebody of each kind, around one traject that was handed in and has an aanbieder, from the middle of the table. */
async function choose(client: postgres.Sql) {
  const [t] = await client<
    { id: string; wie: string; organisatie: string; uiterlijk: string; medewerker: string; behandelaar: string }[]
  >`
    select t.id, t.behandelaar, t.betrokkene_id as wie, d.wie as organisatie, t.uiterlijk::text, (select l.door from leesregel l where l.traject_id = t.id limit 1) as medewerker
    from traject t join deelname d on d.traject_id = t.id and d.soort = 'organisatie'
    where t.gemeente = ${gemeenten[0]} and t.ingediend_op is not null and t.behandelaar is not null order by t.id offset (select count(*) / 30 from traject) limit 1`
  if (!t) throw new Error('nothing to measure: fill the database first')
  const toegang: Toegangsmedewerker = {
    soort: 'toegang',
    medewerkerId: t.medewerker,
    gemeente: gemeenten[0],
    naam: '',
    rollen: [],
  }
  const inwoner: Inwoner = { soort: 'inwoner', persoonId: t.wie, namensId: null, naam: '' }
  const aanbieder: AanbiederMedewerker = {
    soort: 'aanbieder',
    medewerkerId: t.medewerker,
    organisatieId: t.organisatie,
    naam: '',
    rollen: ['werkt'],
  }
  return {
    toegang,
    inwoner,
    aanbieder,
    trajectId: t.id,
    behandelaar: t.behandelaar,
    na: { voorrang: 'gewoon' as const, uiterlijk: t.uiterlijk, id: t.id },
  }
}
