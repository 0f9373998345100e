import { sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '#db/as-actor.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

/** The first column of every row of a question to the catalogue. */
async function vraag(query: SQL): Promise<unknown[]> {
  const rijen = await db.asOwner((tx) => rowsOf(tx, query))
  return rijen.map((rij) => Object.values(rij)[0])
}

const tabellen = sql`pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname = 'public'`

test('elke tabel heeft rijbeveiliging, ook voor haar eigenaar', async () => {
  expect((await vraag(sql`select c.relname::text from ${tabellen}`)).length).toBeGreaterThanOrEqual(21)
  expect(
    await vraag(sql`select c.relname::text from ${tabellen} and not (c.relrowsecurity and c.relforcerowsecurity)`),
  ).toEqual([])
})

test('geen tabel zonder beleid', async () => {
  const zonder = sql`select c.relname::text from ${tabellen} and not exists (select from pg_policy p where p.polrelid = c.oid)`
  expect(await vraag(zonder)).toEqual([])
})

test('een beleid is voor één rol; per rol, tabel en soort opdracht is er één', async () => {
  expect(
    await vraag(sql`select polname::text from pg_policy where cardinality(polroles) <> 1 or polroles[1] = 0`),
  ).toEqual([])
  const dubbel = sql`select a.polname::text from pg_policy a join pg_policy b on a.polrelid = b.polrelid and a.polroles = b.polroles
    and a.oid <> b.oid and (a.polcmd = b.polcmd or a.polcmd = '*')`
  expect(await vraag(dubbel)).toEqual([])
})

test('geen beleid zoekt met in (select ...) of exists: dat leest de hele tabel', async () => {
  const duur = sql`select tablename || '.' || policyname from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~* '(\\min|exists)\\s*\\(\\s*select'`
  expect(await vraag(duur)).toEqual([])
})

test('de rollen kunnen zich niet aanmelden, niets omzeilen en niets bezitten', async () => {
  const namen = ['aanbieder', 'app', 'inwoner', 'kern', 'open', 'systeem', 'toegang'].map((naam) => `eenklik_${naam}`)
  const rol = sql`pg_roles r where r.rolname in ${namen}`
  expect(await vraag(sql`select r.rolname::text from ${rol} order by 1`)).toEqual(namen)
  const machtig = sql`select r.rolname::text from ${rol} and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolcanlogin or r.rolinherit)`
  expect(await vraag(machtig)).toEqual([])
  expect(
    await vraag(
      sql`select c.relname::text from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'eenklik\\_%'`,
    ),
  ).toEqual([])
})

test('eenklik_app is lid van de vijf soorten actor, niet van de kern, en heeft zelf geen recht', async () => {
  const lid = sql`select r.rolname::text from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = 'eenklik_app'::regrole order by 1`
  expect(await vraag(lid)).toEqual(
    ['aanbieder', 'inwoner', 'open', 'systeem', 'toegang'].map((naam) => `eenklik_${naam}`),
  )
  const gegeven = sql`select c.relname::text from pg_class c, aclexplode(c.relacl) a where a.grantee in (0, 'eenklik_app'::regrole) and c.relnamespace = 'public'::regnamespace
    union select p.proname::text from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      where a.grantee in (0, 'eenklik_app'::regrole) and p.pronamespace = 'eenklik'::regnamespace`
  expect(await vraag(gegeven)).toEqual([])
})

test('wie verder kijkt dan zijn aanroeper is van de kern en heeft een vast zoekpad', async () => {
  const los = sql`select p.proname::text from pg_proc p where p.pronamespace = 'eenklik'::regnamespace and p.prosecdef
    and (p.proowner <> 'eenklik_kern'::regrole or not coalesce(p.proconfig::text ~ 'search_path=pg_catalog, pg_temp', false))`
  expect(await vraag(los)).toEqual([])
})

test('het BSN is er voor de aanmelding alleen, elke andere kolom van een persoon ook voor inwoner en toegang', async () => {
  const kolommen = (rol: string) =>
    vraag(sql`select column_name::text from information_schema.columns where table_schema = 'public' and table_name = 'persoon'
      and not has_column_privilege(${rol}, 'public.persoon', column_name, 'select') order by 1`)
  for (const rol of ['eenklik_inwoner', 'eenklik_toegang'])
    expect(await kolommen(rol)).toEqual(['bsn_sleutel', 'bsn_versleuteld'])
  expect(await kolommen('eenklik_systeem')).toEqual([])
  const anderen = sql`select r.rolname::text from pg_roles r where r.rolname in ('eenklik_aanbieder', 'eenklik_open', 'eenklik_app', 'eenklik_kern')
    and has_column_privilege(r.rolname, 'public.persoon', 'bsn_versleuteld', 'select')`
  expect(await vraag(anderen)).toEqual([])
})

/** The whole table of rights, as a person can check it: s(elect), i(nsert), u(pdate), d(elete), t(runcate). */
test('elke rol heeft deze rechten en geen andere', async () => {
  const rechten = await vraag(sql`
    select substr(r.rolname, 9) || ' ' || c.relname || ' ' || concat(
      case when has_any_column_privilege(r.rolname, c.oid, 'select') then 's' end, case when has_any_column_privilege(r.rolname, c.oid, 'insert') then 'i' end,
      case when has_any_column_privilege(r.rolname, c.oid, 'update') then 'u' end, case when has_table_privilege(r.rolname, c.oid, 'delete') then 'd' end,
      case when has_table_privilege(r.rolname, c.oid, 'truncate') then 't' end)
    from pg_roles r cross join ${tabellen} and r.rolname like 'eenklik\\_%'
      and (has_any_column_privilege(r.rolname, c.oid, 'select,insert,update') or has_table_privilege(r.rolname, c.oid, 'delete,truncate,trigger'))
    order by 1`)
  expect(rechten).toEqual(
    [
      'aanbieder aanbod su',
      'aanbieder aanbod_hulp su',
      'aanbieder deelname s',
      'aanbieder gebeurtenis si',
      'aanbieder gedeeld s',
      'aanbieder leesregel si',
      'aanbieder medewerker su',
      'aanbieder organisatiefeit si',
      'aanbieder uitnodiging si',
      'systeem organisatiefeit si',
      'systeem uitnodiging s',
      'aanbieder tekst si',
      'inwoner organisatie s',
      'toegang organisatie s',
      'aanbieder formulier_sleutel siu',
      'aanbieder organisatie s',
      'aanbieder traject s',
      'aanbieder zorgplan siu',
      'aanbieder zorgplandeel si',
      'inwoner aanbod s',
      'inwoner aanbod_hulp s',
      'inwoner concept siud',
      'systeem aantekening sd',
      'toegang relatie i',
      'toegang ontvangstbewijs i',
      'toegang document_deel si',
      'toegang document si',
      'toegang aanbod siu',
      'toegang aanbod_hulp sid',
      'toegang aantekening si',
      'inwoner gezinspassage si',
      'inwoner document_deel si',
      'inwoner document si',
      'inwoner deelname si',
      'inwoner formulier_sleutel siu',
      'inwoner gebeurtenis si',
      'inwoner gedeeld siud',
      'inwoner leesregel si',
      'inwoner medewerker s',
      'inwoner ontvangstbewijs si',
      'inwoner passage si',
      'inwoner persoon si',
      'inwoner plan_versie si',
      'inwoner relatie si',
      'inwoner tekst si',
      'inwoner traject si',
      'inwoner zorgplan s',
      'kern aanbod s',
      'kern deelname siu',
      'kern gebeurtenis s',
      'kern gedeeld s',
      'kern herinnering siud',
      'kern ketenkop siu',
      'kern leesregel s',
      'kern medewerker s',
      'kern ontvangstbewijs s',
      'kern organisatie si',
      'kern passage s',
      'kern persoon s',
      'kern taak siu',
      'toegang taak s',
      'kern traject su',
      'kern verzending si',
      'open aanbod s',
      'open aanbod_hulp s',
      'open belverzoek i',
      'systeem aanmelding siud',
      'systeem bewaarde_post siud',
      'systeem cijfer sid',
      'systeem formulier_sleutel sd',
      'systeem herinnering su',
      'systeem huishouden siu',
      'systeem medewerker siu',
      'systeem oefenklok siu',
      'systeem organisatie siu',
      'systeem persoon siu',
      'systeem relatie siu',
      'systeem sessie siud',
      'systeem tempo siud',
      'systeem verzending su',
      'systeem vestiging siu',
      'toegang belverzoek su',
      'toegang cijfer s',
      'toegang deelname si',
      'toegang formulier_sleutel siu',
      'toegang gebeurtenis si',
      'toegang gedeeld s',
      'toegang leesregel si',
      'toegang medewerker su',
      'toegang passage si',
      'toegang persoon si',
      'toegang plan_versie si',
      'toegang tekst si',
      'toegang traject si',
      'toegang zorgplan s',
    ].sort(),
  )
})

test('elk recht heeft een beleid en elk beleid een recht', async () => {
  const zonderBeleid = sql`select c.relname || ' ' || r.rolname from pg_roles r cross join ${tabellen} and r.rolname like 'eenklik\\_%'
    and has_any_column_privilege(r.rolname, c.oid, 'select,insert') and not exists (select from pg_policy p where p.polrelid = c.oid and p.polroles[1] = r.oid)`
  expect(await vraag(zonderBeleid)).toEqual([])
  const zonderRecht = sql`select p.polname::text from pg_policy p where not has_any_column_privilege(p.polroles[1], p.polrelid, 'select,insert')`
  expect(await vraag(zonderRecht)).toEqual([])
})
