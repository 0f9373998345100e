import type postgres from 'postgres'

/** The gemeenten over which the rows are spread, one row in turn for each. */
export const gemeenten = ['0222', '1876', '1509'] as const
export const aantalOrganisaties = 30

/** What a cluster needs to take a million trajecten in minutes; how many buffers a query touches does not depend on it. */
export const voorVeelRijen =
  '-c shared_buffers=1GB -c maintenance_work_mem=512MB -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=8GB -c autovacuum=off'

/** How many trajecten one round of statements writes: more makes it no faster. */
const perKeer = 50_000

/**
 * Adds trajecten `from + 1` up to and including `to`, with what belongs to them: per traject one deelname of a person and every second time one
 * of an organisatie, 8 gebeurtenissen, 4 leesregels, 10 passages in 7 onderwerpen, 1 plan_versie and 1 verzending; per ten trajecten nine persons. Nine in
 * ten were handed in. What belongs to one traject is written together, as a person does in an evening. Every index is there while the rows come, as in
 * a register that grows. The triggers are off, and the hashes of the chain have their size and not their value.
 * In: a connection of a superuser. Afterwards the tables are vacuumed, so that lists can be read from their index alone.
 */
export async function fillTrajecten(owner: postgres.Sql, to: number, from = 0): Promise<void> {
  const sql = await owner.reserve()
  try {
    await sql.unsafe(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'; set timezone = 'UTC'; set jit = off`,
    )
    await sql.unsafe(makeFunctions)
    if (from === 0) for (const statement of once) await sql.unsafe(statement)
    // The words of the bench repeat themselves; those of people hardly compress.
    await sql.unsafe('alter table plan_versie alter column inhoud set storage external')
    for (let begin = from; begin < to; begin += perKeer) {
      const grenzen = [begin + 1, Math.min(begin + perKeer, to)] as const
      for (const statement of perTraject)
        await sql.unsafe(statement.replaceAll('$from', String(grenzen[0])).replaceAll('$to', String(grenzen[1])))
    }
    await sql.unsafe('alter table plan_versie alter column inhoud set storage extended')
    await sql.unsafe(
      `reset session_replication_role; reset synchronous_commit; reset work_mem; reset timezone; reset jit`,
    )
    await sql.unsafe('vacuum (analyze)')
  } finally {
    sql.release()
  }
}

const makeFunctions = `
  create or replace function pg_temp.eenklik_bench_id(soort text, nr bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(1700000000000 + nr * 1000), 12, '0') || '7' || substr(md5(soort || nr), 1, 3) || '8' || substr(md5(soort || nr), 4, 15))::uuid $$;
  -- As many bytes as a hash has.
  create or replace function pg_temp.schakel(nr bigint) returns bytea language sql immutable as
  $$ select decode(md5(nr::text) || md5(nr::text), 'hex') $$;`

const id = (soort: string, nummer: string) => `pg_temp.eenklik_bench_id('${soort}', ${nummer})`
const gemeente = `(array['${gemeenten.join("','")}'])[1 + i % 3]`
/** Two in three ended long ago, as in a register that is some years old; of the rest one in twenty is said to be urgent, and one in twenty is. */
const open = `(i / 30 % 3 = 0)`
const stap = `case when ${open} then (array['beoordelen','aanvullen','akkoord-gevraagd','akkoord','plan-invullen'])[1 + i / 90 % 5] else 'afgesloten' end`
const aanZet = `case when ${open} then (array['toegang','inwoner','inwoner','toegang','inwoner'])[1 + i / 90 % 5] else 'niemand' end`
const voorrang = `case when not ${open} then 3 when i / 7 % 20 = 0 then 0 when i / 7 % 20 = 1 then 1 else 2 end`
/** Half goes by the first klantreis, of the rest each by one of two. */
const reis = `(array['perspectiefplan','perspectiefplan','lokale-toegang','wmo-wonen'])[1 + i / 13 % 4]`
const reisStap = `case i / 13 % 4 when 2 then (array['wachtlijst','zorgplan','evaluatie'])[1 + i / 52 % 3] else 'plan-invullen' end`
const uiterlijk = `(date '2026-01-01' + (i * 7919 % 365)::int)`
const op = `(timestamptz '2025-01-01' + i % 190000 * interval '5 minutes')`
/** What happens in a traject, in this order; the rest is of no kind. */
const feiten = `(array['HulpvraagIngediend','PlanIngediend','AkkoordGevraagd','AkkoordGegeven'])[k]`
const dossiers = 'dossier d'

const once = [
  `insert into organisatie (id, kvk, naam) select ${id('organisatie', 'o')}, 'kvk-' || o, 'Aanbieder ' || o from generate_series(0, ${aantalOrganisaties - 1}) o`,
  `insert into medewerker (id, deur, subject, naam, gemeente, gewijzigd_op)
   select ${id('medewerker', 'i')}, 'medewerker', 'm' || i, 'Medewerker ' || i, ${gemeente}, now() from generate_series(0, 29) i`,
]

const perTraject = [
  // The ids of a traject, its betrokkene (ninety persons for a hundred trajecten: some have two), who read it and who has it in hand (one in three: nobody).
  `create temp table dossier on commit preserve rows as
   select i, ${id('traject', 'i')} as traject, ${id('persoon', '(i * 9 / 10)')} as betrokkene, ${id('medewerker', '(i % 3 + 3 * (i / 3 % 10))')} as medewerker,
     case when i / 11 % 3 > 0 then ${id('medewerker', '(i % 3 + 3 * ((i / 3 + i / 11) % 10))')} end as behandelaar, ${op} as op, ${uiterlijk} as uiterlijk, ${stap} as stap,
     ${aanZet} as aan_zet from generate_series($from::bigint, $to::bigint) i`,
  `insert into persoon (id, gemeente, bsn_sleutel, voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats, bron, gewijzigd_op)
   select distinct on (i * 9 / 10) betrokkene, ${gemeente}, sha256(convert_to('bsn' || i * 9 / 10, 'UTF8')), 'Proef', 'Persoon ' || i, date '1980-01-01',
     'Proefstraat', (i % 200)::text, '7000AA', 'Proefdam', 'aanmelding', op from ${dossiers} where $from = 1 or i * 9 / 10 > ($from - 1) * 9 / 10 order by i * 9 / 10, i`,
  `insert into traject (id, nummer, gemeente, betrokkene_id, aangemaakt_op, volgnr, wet, stap, aan_zet, uiterlijk, ingediend_op, betrokkene_naam, voorrang, behandelaar, klantreis, reis_stap)
   select traject, 'EK-' || i, ${gemeente}, betrokkene, op, 8, (array['jeugd','wmo'])[1 + i % 2], stap, aan_zet, uiterlijk,
     case when i % 10 > 0 then op end, 'Proef Persoon ' || i, ${voorrang}, behandelaar, ${reis}, ${reisStap} from ${dossiers} order by i`,
  `insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, stap, aan_zet, uiterlijk, behandelaar)
   select ${id('deelname', 'i')}, traject, 'persoon', betrokkene, 'betrokkene', 'schrijven', op, stap, aan_zet, uiterlijk, behandelaar from ${dossiers} order by i`,
  // Of every hundred that take part, fourteen said no and nine were asked and have to answer.
  `insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, tot, open, stap, aan_zet, uiterlijk, nummer, klantreis, reis_stap, match)
   select ${id('zorg', 'i')}, traject, 'organisatie', ${id('organisatie', `(i / 2 % ${aantalOrganisaties})`)}, 'aanbieder', 'lezen', op,
     case when i % 7 = 0 then op + interval '9 days' end, i % 7 > 0, stap, aan_zet, uiterlijk, 'EK-' || i, ${reis}, ${reisStap},
     case when i % 11 = 0 then 'antwoorden' end from ${dossiers} where i % 2 = 0 order by i`,
  // One traject in four has a task, half of them open; each was asked by one colleague and is for another, or for nobody with a door here.
  `insert into taak (id, traject_id, gemeente, nummer, rol, wat, aan, door, uiterlijk, open)
   select ${id('taak', 'i')}, traject, ${gemeente}, 'EK-' || i, case when i / 4 % 2 = 0 then 'collega' else 'huisarts' end, 'advies',
     case when i / 4 % 2 = 0 then ${id('medewerker', '(i % 3 + 3 * (i / 5 % 10))')} end, medewerker, uiterlijk, i / 8 % 2 = 0 from ${dossiers} where i % 4 = 0 order by i`,
  // Twelve lines per traject in one chain: the first eight happened, the last four were read.
  `insert into gebeurtenis (traject_id, volgnr, type, versie, gegevens, op, vastgelegd_op, door_soort, door, klantreis, klantreis_versie, keten_nr, hash)
   select traject, k, coalesce(${feiten}, 'ProefGebeurtenis'), 1, jsonb_build_object('nr', k), op + k * (1 + i % 9) * interval '1 day', op + k * (1 + i % 9) * interval '1 day',
     'inwoner', betrokkene, 'perspectiefplan', '2026-01', k, pg_temp.schakel(i * 12 + k) from ${dossiers}, generate_series(1, 8) k order by i, k`,
  `insert into leesregel (id, traject_id, door_soort, door, wat, op, keten_nr, hash)
   select ${id('lees', '(i * 4 + k)')}, traject, 'toegang', medewerker, 'dossier', op + k * interval '1 day', k, pg_temp.schakel(i * 12 + k)
   from ${dossiers}, generate_series(9, 12) k order by i, k`,
  `insert into ketenkop (traject_id, nr, hash) select traject, 12, pg_temp.schakel(i * 12 + 12) from ${dossiers} order by i`,
  `insert into passage (traject_id, onderwerp, versie, stem, waarden, auteur, op)
   select traject, 'vraag-' || 1 + k % 7, 1 + k / 7, case when k % 7 = 6 then 'toegang' else 'inwoner' end,
     jsonb_build_object('woorden', repeat(md5((i * 10 + k)::text), 8)), case when k % 7 = 6 then medewerker else betrokkene end, op
   from ${dossiers}, generate_series(0, 9) k order by i, k`,
  `insert into plan_versie (traject_id, nr, inhoud, vingerafdruk, op)
   select traject, 1, jsonb_build_object('antwoorden', repeat(md5(i::text), 96)), pg_temp.schakel(i), op from ${dossiers} order by i`,
  // One message apiece, and the term of what is open.
  `insert into verzending (id, traject_id, gemeente, aan_soort, aan, signaal, keer, vanaf, pogingen, klaar_op, hoe, fout)
   select ${id('verzending', 'i')}, traject, ${gemeente}, 'persoon', betrokkene, 'bericht', '2', op, 1, op, case when i % 100 = 0 then 'opgegeven' else 'mail' end, case when i % 100 = 0 then '550' end
   from ${dossiers} order by i`,
  `insert into herinnering (traject_id, kant, begin, uiterlijk, volgende) select traject, aan_zet, op::date, uiterlijk, uiterlijk from ${dossiers} where aan_zet <> 'niemand' order by i`,
  `drop table dossier`,
]
