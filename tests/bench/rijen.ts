import type postgres from 'postgres'

/** The gemeenten over which the rows are spread, one row in turn for each. */
export const gemeenten = ['0222', '1876', '1509'] as const
export const aantalOrganisaties = 30

/** The id of a row of the bench: sorted by its number, as a UUIDv7 is by its moment. `soort` keeps the tables apart. */
export const idVan = (soort: string, nummer: number | string) => `eenklik_bench_id('${soort}', ${nummer})`

/**
 * Adds trajecten `from + 1` up to and including `to`, with what belongs to them: per traject one deelname of a person and every second time one
 * of an organisatie, 8 gebeurtenissen, 4 leesregels, 10 passages in 7 onderwerpen and 1 plan_versie; per ten trajecten nine persons. Nine in
 * ten were handed in. What belongs to one traject is written together, as a person does in an evening. The triggers are off; the hash chain is computed in the same statements and is whole (eenklik.keten_breuk gives null).
 * In: a connection of a superuser. Afterwards the tables are vacuumed, so that lists can be read from their index alone.
 */
export async function fillTrajecten(owner: postgres.Sql, to: number, from = 0): Promise<void> {
  const sql = await owner.reserve()
  try {
    await sql.unsafe(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'; set timezone = 'UTC'`,
    )
    await sql.unsafe(makeFunctions)
    for (const statement of from === 0 ? [...once, ...perTraject] : perTraject) {
      await sql.unsafe(statement.replaceAll('$from', String(from + 1)).replaceAll('$to', String(to)))
    }
    await sql.unsafe(`reset session_replication_role; reset synchronous_commit; reset work_mem; reset timezone`)
    await sql.unsafe('vacuum (analyze)')
  } finally {
    sql.release()
  }
}

const makeFunctions = `
  create or replace function pg_temp.eenklik_bench_id(soort text, nr bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(1700000000000 + nr * 1000), 12, '0') || '7' || substr(md5(soort || nr), 1, 3) || '8' || substr(md5(soort || nr), 4, 15))::uuid $$;
  -- Text that does not compress, as what people write does not: 128 characters apiece.
  create or replace function pg_temp.woorden(nr bigint) returns text language sql immutable as
  $$ select encode(sha512(convert_to(nr::text, 'UTF8')), 'hex') $$;
  create or replace function pg_temp.schakel(vorige bytea, regel text) returns bytea language sql immutable as
  $$ select sha256(vorige || convert_to(regel, 'UTF8')) $$;
  do $$ begin
    create aggregate pg_temp.keten(text) (sfunc = pg_temp.schakel, stype = bytea, initcond = '');
  exception when duplicate_function then null; end $$;`

const id = (soort: string, nummer: string) => `pg_temp.${idVan(soort, nummer)}`
/** Ninety persons for a hundred trajecten: some have two. */
const betrokkene = id('persoon', '(i * 9 / 10)')
const gemeente = `(array['${gemeenten.join("','")}'])[1 + i % 3]`
const medewerker = id('medewerker', '(i % 3 + 3 * (i / 3 % 10))')
/** Two in three ended long ago, as in a register that is some years old; of the rest one in twenty is said to be urgent, and one in twenty is. */
const open = `(i / 30 % 3 = 0)`
const stap = `case when ${open} then (array['beoordelen','aanvullen','akkoord-gevraagd','akkoord','plan-invullen'])[1 + i / 90 % 5] else 'afgesloten' end`
const aanZet = `case when ${open} then (array['toegang','inwoner','inwoner','toegang','inwoner'])[1 + i / 90 % 5] else 'niemand' end`
const voorrang = `case when not ${open} then 3 when i / 7 % 20 = 0 then 0 when i / 7 % 20 = 1 then 1 else 2 end`
/** One in three is in nobody's hands. */
const behandelaar = `case when i / 11 % 3 > 0 then ${id('medewerker', '(i % 3 + 3 * ((i / 3 + i / 11) % 10))')} end`
/** Half goes by the first klantreis, of the rest each by one of two. */
const reis = `(array['perspectiefplan','perspectiefplan','lokale-toegang','wmo-wonen'])[1 + i / 13 % 4]`
const reisStap = `case i / 13 % 4 when 2 then (array['wachtlijst','zorgplan','evaluatie'])[1 + i / 52 % 3] else 'plan-invullen' end`
const uiterlijk = `(date '2026-01-01' + (i * 7919 % 365)::int)`
const op = `(timestamptz '2025-01-01' + i * interval '5 minutes')`
const trajecten = 'generate_series($from, $to) i'

const once = [
  `insert into organisatie (id, kvk, naam) select ${id('organisatie', 'o')}, 'kvk-' || o, 'Aanbieder ' || o from generate_series(0, ${aantalOrganisaties - 1}) o`,
  `insert into medewerker (id, deur, subject, naam, gemeente, gewijzigd_op)
   select ${id('medewerker', 'i')}, 'medewerker', 'm' || i, 'Medewerker ' || i, ${gemeente}, now() from generate_series(0, 29) i`,
]

const perTraject = [
  `insert into persoon (id, gemeente, bsn_sleutel, voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats, bron, gewijzigd_op)
   select distinct on (i * 9 / 10) ${betrokkene}, ${gemeente}, sha256(convert_to('bsn' || i * 9 / 10, 'UTF8')), 'Proef', 'Persoon ' || i, date '1980-01-01',
     'Proefstraat', (i % 200)::text, '7000AA', 'Proefdam', 'aanmelding', ${op} from ${trajecten} where $from = 1 or i * 9 / 10 > ($from - 1) * 9 / 10 order by i * 9 / 10, i`,
  `insert into traject (id, nummer, gemeente, betrokkene_id, aangemaakt_op, volgnr, wet, stap, aan_zet, uiterlijk, ingediend_op, betrokkene_naam, voorrang, behandelaar, klantreis, reis_stap)
   select ${id('traject', 'i')}, 'EK-' || i, ${gemeente}, ${betrokkene}, ${op}, 8, (array['jeugd','wmo'])[1 + i % 2], ${stap}, ${aanZet}, ${uiterlijk},
     case when i % 10 > 0 then ${op} end, 'Proef Persoon ' || i, ${voorrang}, ${behandelaar}, ${reis}, ${reisStap} from ${trajecten}`,
  `insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, stap, aan_zet, uiterlijk, behandelaar)
   select ${id('deelname', 'i')}, ${id('traject', 'i')}, 'persoon', ${betrokkene}, 'betrokkene', 'schrijven', ${op}, ${stap}, ${aanZet}, ${uiterlijk}, ${behandelaar} from ${trajecten}`,
  `insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, open, stap, aan_zet, uiterlijk)
   select ${id('zorg', 'i')}, ${id('traject', 'i')}, 'organisatie', ${id('organisatie', `(i / 2 % ${aantalOrganisaties})`)}, 'aanbieder', 'lezen', ${op}, i % 7 > 0,
     ${stap}, ${aanZet}, ${uiterlijk} from ${trajecten} where i % 2 = 0`,
  // Twelve lines per traject in one chain: the first eight happened, the last four were read.
  `create temp table regel on commit preserve rows as
   select i, k, case when k <= 8 then eenklik.canoniek(row(${id('traject', 'i')}, k, 'ProefGebeurtenis', 1, jsonb_build_object('nr', k), ${op} + k * interval '1 day',
       ${op} + k * interval '1 day', 'inwoner', ${betrokkene}, null, 'perspectiefplan', '2026-01', k, null)::gebeurtenis)
     else eenklik.canoniek(row(${id('lees', '(i * 4 + k)')}, ${id('traject', 'i')}, 'toegang', ${medewerker}, 'dossier', ${op} + k * interval '1 day', k, null)::leesregel) end as tekst
   from ${trajecten}, generate_series(1, 12) k`,
  `create temp table schakel on commit preserve rows as select i, k, pg_temp.keten(tekst) over (partition by i order by k) as hash from regel`,
  `insert into gebeurtenis (traject_id, volgnr, type, versie, gegevens, op, vastgelegd_op, door_soort, door, klantreis, klantreis_versie, keten_nr, hash)
   select ${id('traject', 'i')}, k, 'ProefGebeurtenis', 1, jsonb_build_object('nr', k), ${op} + k * interval '1 day', ${op} + k * interval '1 day', 'inwoner', ${betrokkene},
     'perspectiefplan', '2026-01', k, hash from schakel where k <= 8 order by i, k`,
  `insert into leesregel (id, traject_id, door_soort, door, wat, op, keten_nr, hash)
   select ${id('lees', '(i * 4 + k)')}, ${id('traject', 'i')}, 'toegang', ${medewerker}, 'dossier', ${op} + k * interval '1 day', k, hash from schakel where k > 8 order by i, k`,
  `insert into ketenkop (traject_id, nr, hash) select ${id('traject', 'i')}, k, hash from schakel where k = 12 order by i`,
  `drop table regel, schakel`,
  `insert into passage (traject_id, onderwerp, versie, stem, waarden, auteur, op)
   select ${id('traject', 'i')}, 'vraag-' || 1 + k % 7, 1 + k / 7, case when k % 7 = 6 then 'toegang' else 'inwoner' end,
     jsonb_build_object('woorden', pg_temp.woorden(i * 10 + k) || ' ' || pg_temp.woorden(-i * 10 - k)), case when k % 7 = 6 then ${medewerker} else ${betrokkene} end, ${op}
   from ${trajecten}, generate_series(0, 9) k order by i, k`,
  `insert into plan_versie (traject_id, nr, inhoud, vingerafdruk, op)
   select ${id('traject', 'i')}, 1, jsonb_build_object('antwoorden', (select string_agg(pg_temp.woorden(i * 100 + k), ' ') from generate_series(1, 24) k)), sha256(convert_to('plan' || i, 'UTF8')), ${op} from ${trajecten}`,
]
