import type postgres from 'postgres'

/** Lays out people who each left an address, with a traject, and `aantal` reminders in the ledger that are due: each is mailed, where of messages one unread mail is enough. Out: the ids of the entries. */
export async function legGrootboek(sql: postgres.Sql, aantal: number, ronde: string): Promise<string[]> {
  await sql`create temporary table if not exists mens (persoon uuid, traject uuid)`
  await sql`delete from mens`
  await sql`insert into mens select gen_random_uuid(), gen_random_uuid() from generate_series(1, 10)`
  await sql`insert into persoon (id, gemeente, voornamen, achternaam, bron, gewijzigd_op)
    select persoon, '0222', 'Iemand', 'Proef', 'aanmelding', now() from mens`
  await sql`insert into traject (id, nummer, gemeente, betrokkene_id, aangemaakt_op, volgnr, wet, stap, aan_zet, uiterlijk, betrokkene_naam)
    select traject, 'EK-' || traject, '0222', persoon, now(), 1, 'wmo', 'plan-invullen', 'inwoner', current_date + 42, 'Iemand Proef' from mens`
  await sql`insert into deelname (id, traject_id, soort, wie, rol, reikwijdte, van, stap, aan_zet, uiterlijk)
    select gen_random_uuid(), traject, 'persoon', persoon, 'betrokkene', 'schrijven', now(), 'plan-invullen', 'inwoner', current_date + 42 from mens`
  await sql`insert into passage (traject_id, onderwerp, versie, stem, waarden, auteur, op)
    select traject, 'mijn-gegevens', 1, 'inwoner', jsonb_build_object('email', persoon || '@voorbeeld.example'), persoon, now() from mens`
  const rijen = await sql<{ id: string }[]>`
    insert into verzending (id, traject_id, aan_soort, aan, signaal, keer, vanaf)
    select gen_random_uuid(), traject, 'persoon', persoon, 'de-dag', ${ronde} || nr, now()
    from (select *, row_number() over () as plek from mens) m join generate_series(1, ${aantal}::int) nr on nr % 10 = m.plek - 1
    returning id`
  return rijen.map(({ id }) => id)
}
