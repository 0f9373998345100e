CREATE TABLE "herinnering" (
	"traject_id" uuid PRIMARY KEY NOT NULL,
	"kant" text NOT NULL,
	"begin" date NOT NULL,
	"uiterlijk" date NOT NULL,
	"volgende" date
);
--> statement-breakpoint
CREATE TABLE "oefenklok" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"dagen" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verzending" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"aan_soort" text NOT NULL,
	"aan" uuid,
	"signaal" text NOT NULL,
	"keer" text NOT NULL,
	"vanaf" timestamp with time zone NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"niet_voor" timestamp with time zone,
	"klaar_op" timestamp with time zone,
	"hoe" text,
	"fout" text,
	CONSTRAINT "verzending_eenmaal" UNIQUE NULLS NOT DISTINCT("traject_id","signaal","keer","aan_soort","aan")
);
--> statement-breakpoint
ALTER TABLE "herinnering" ADD CONSTRAINT "herinnering_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verzending" ADD CONSTRAINT "verzending_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "herinnering_volgende" ON "herinnering" USING btree ("volgende") WHERE volgende is not null;--> statement-breakpoint
CREATE INDEX "verzending_wacht" ON "verzending" USING btree ("vanaf","id") WHERE klaar_op is null;--> statement-breakpoint
CREATE INDEX "verzending_op" ON "verzending" USING btree ("vanaf");
--> statement-breakpoint
-- The ledger is written with the change it is about, by functions that look further than their caller, who does not see everybody who takes part. Only the
-- system reads it: whoever is told something finds it in the traject itself.
alter table public.oefenklok add constraint oefenklok_een check (id);
--> statement-breakpoint
do $$
declare
  tabel text;
begin
  foreach tabel in array array['verzending', 'herinnering', 'oefenklok'] loop
    execute format('revoke all on public.%I from public', tabel);
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('create policy systeem on public.%I for all to eenklik_systeem using (true) with check (true)', tabel);
  end loop;
end
$$;
--> statement-breakpoint
grant select, update (pogingen, niet_voor, klaar_op, hoe, fout) on public.verzending to eenklik_systeem;
--> statement-breakpoint
grant select, update (volgende) on public.herinnering to eenklik_systeem;
--> statement-breakpoint
grant select, insert, update on public.oefenklok to eenklik_systeem;
--> statement-breakpoint
grant select, insert on public.verzending to eenklik_kern;
--> statement-breakpoint
grant select, insert, update, delete on public.herinnering to eenklik_kern;
--> statement-breakpoint
grant select (traject_id, onderwerp, versie, stem, auteur, waarden) on public.passage to eenklik_kern;
--> statement-breakpoint
grant select (traject_id, persoon_id, taal, op, id) on public.ontvangstbewijs to eenklik_kern;
--> statement-breakpoint
create policy kern on public.verzending for all to eenklik_kern using (true) with check (true);
--> statement-breakpoint
create policy kern on public.herinnering for all to eenklik_kern using (true) with check (true);
--> statement-breakpoint
create policy kern on public.passage for select to eenklik_kern using (true);
--> statement-breakpoint
create policy kern on public.ontvangstbewijs for select to eenklik_kern using (true);
--> statement-breakpoint
-- A UUIDv7, as the code makes them: the moment in front, so that an index grows at its end.
create function eenklik.nieuwe_uuid() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;
--> statement-breakpoint
-- Everybody of one side of a traject, but not who is writing: they know. Nobody who has it in hand: then it is for whoever of the gemeente comes first.
create function eenklik.ontvangers(p_traject uuid, p_kant text) returns table (soort text, wie uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct 'persoon', d.wie from public.deelname d
    where p_kant = 'inwoner' and d.traject_id = p_traject and d.soort = 'persoon' and d.reikwijdte = 'schrijven'
      and (d.tot is null or d.tot > now()) and d.wie is distinct from eenklik.mijn_persoon()
  union all
  select case when t.behandelaar is null then 'gemeente' else 'medewerker' end, t.behandelaar from public.traject t
    where p_kant = 'toegang' and t.id = p_traject and (t.behandelaar is null or t.behandelaar is distinct from eenklik.mijn_medewerker())
$$;
--> statement-breakpoint
-- One entry for everybody of a side, once: what stands there already stays. With `p_hoe` it is over from the start.
create function eenklik.zet_klaar(p_traject uuid, p_kant text, p_signaal text, p_keer text, p_vanaf timestamptz, p_hoe text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.verzending (id, traject_id, aan_soort, aan, signaal, keer, vanaf, klaar_op, hoe)
  select eenklik.nieuwe_uuid(), p_traject, o.soort, o.wie, p_signaal, p_keer, p_vanaf, case when p_hoe is not null then p_vanaf end, p_hoe
  from eenklik.ontvangers(p_traject, p_kant) o
  on conflict do nothing
$$;
--> statement-breakpoint
-- What follows from a change, in its own transaction: a message for each side that is asked something, and the term in which somebody has the turn now,
-- to be looked at as soon as the system comes to it. A term that did not change keeps the day on which it is looked at next. False: not for this caller.
create function eenklik.leg_klaar(
  p_traject uuid, p_kanten text[], p_keer text, p_nu timestamptz, p_aan_zet text, p_begin date, p_uiterlijk date
) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  mag boolean := case current_setting('role')
    when 'eenklik_inwoner' then exists (
      select from public.deelname d
      where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and d.traject_id = p_traject
        and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
    )
    when 'eenklik_toegang' then exists (
      select from public.traject t where t.id = p_traject and t.gemeente = eenklik.mijn_gemeente()
    )
    when 'eenklik_systeem' then true
    else false
  end;
begin
  if not mag then
    return false;
  end if;
  perform eenklik.zet_klaar(p_traject, kant, 'bericht', p_keer, p_nu, null) from unnest(p_kanten) kant;
  if p_aan_zet = 'niemand' then
    delete from public.herinnering h where h.traject_id = p_traject;
  else
    insert into public.herinnering as h (traject_id, kant, begin, uiterlijk, volgende)
    values (p_traject, p_aan_zet, p_begin, p_uiterlijk, p_begin)
    on conflict (traject_id) do update
      set kant = excluded.kant, begin = excluded.begin, uiterlijk = excluded.uiterlijk, volgende = excluded.volgende
      where (h.kant, h.begin, h.uiterlijk) is distinct from (excluded.kant, excluded.begin, excluded.uiterlijk);
  end if;
  return true;
end
$$;
--> statement-breakpoint
-- The address a person left in the plan to be told that something is ready, and the words they were last given a proof of receipt in. An address is of who
-- wrote it down first; one the gemeente wrote down for the inwoner is the betrokkene's, or of who asks for a betrokkene who takes no part.
create function eenklik.adres_van(p_persoon uuid, p_traject uuid) returns table (email text, taal text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with nu as (
    select p.waarden ->> 'email' as email from public.passage p
    where p.traject_id = p_traject and p.onderwerp = 'mijn-gegevens' order by p.versie desc limit 1
  ), eerst as (
    select nu.email, p.stem, p.auteur from nu join public.passage p on p.waarden ->> 'email' = nu.email
    where p.traject_id = p_traject and p.onderwerp = 'mijn-gegevens' order by p.versie limit 1
  )
  select
    (select e.email from eerst e where case when e.stem = 'inwoner' then e.auteur = p_persoon else exists (
      select from public.traject t where t.id = p_traject and (t.betrokkene_id = p_persoon or not exists (
        select from public.deelname d where d.traject_id = p_traject and d.soort = 'persoon' and d.wie = t.betrokkene_id
      ))
    ) end),
    (select o.taal from public.ontvangstbewijs o where o.traject_id = p_traject and o.persoon_id = p_persoon order by o.op desc, o.id desc limit 1)
$$;
--> statement-breakpoint
-- How the sending goes in the gemeente of who asks: numbers per way it ended, without anybody's name or id. For professionals.
create function eenklik.verzendingen_geteld(p_sinds timestamptz) returns table (hoe text, hapert boolean, aantal integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.hoe, v.hoe is null and v.fout is not null, count(*)::integer
  from public.verzending v join public.traject t on t.id = v.traject_id
  where v.vanaf >= p_sinds and t.gemeente = eenklik.mijn_gemeente() and not eenklik.is_vrijwilliger()
  group by 1, 2
$$;
--> statement-breakpoint
-- What did not arrive by mail: which traject by its number, which signal, how often it was tried and what the mail server said, as a code.
create function eenklik.verzendingen_mis(p_sinds timestamptz, p_aantal integer)
returns table (traject_id uuid, nummer text, signaal text, vanaf timestamptz, pogingen integer, fout text, hoe text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.traject_id, t.nummer, v.signaal, v.vanaf, v.pogingen, v.fout, v.hoe
  from public.verzending v join public.traject t on t.id = v.traject_id
  where v.vanaf >= p_sinds and t.gemeente = eenklik.mijn_gemeente() and not eenklik.is_vrijwilliger()
    and v.fout is not null and (v.hoe is null or v.hoe = 'opgegeven')
  order by v.vanaf desc, v.id desc limit p_aantal
$$;
--> statement-breakpoint
revoke execute on function eenklik.nieuwe_uuid(), eenklik.ontvangers(uuid, text), eenklik.zet_klaar(uuid, text, text, text, timestamptz, text),
  eenklik.leg_klaar(uuid, text[], text, timestamptz, text, date, date), eenklik.adres_van(uuid, uuid),
  eenklik.verzendingen_geteld(timestamptz), eenklik.verzendingen_mis(timestamptz, integer) from public;
--> statement-breakpoint
grant execute on function eenklik.nieuwe_uuid(), eenklik.ontvangers(uuid, text), eenklik.zet_klaar(uuid, text, text, text, timestamptz, text),
  eenklik.mijn_medewerker(), eenklik.is_vrijwilliger() to eenklik_kern;
--> statement-breakpoint
grant execute on function eenklik.zet_klaar(uuid, text, text, text, timestamptz, text), eenklik.adres_van(uuid, uuid) to eenklik_systeem;
--> statement-breakpoint
grant execute on function eenklik.leg_klaar(uuid, text[], text, timestamptz, text, date, date) to eenklik_inwoner, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
grant execute on function eenklik.verzendingen_geteld(timestamptz), eenklik.verzendingen_mis(timestamptz, integer) to eenklik_toegang;
--> statement-breakpoint
alter function eenklik.ontvangers(uuid, text) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.zet_klaar(uuid, text, text, text, timestamptz, text) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.leg_klaar(uuid, text[], text, timestamptz, text, date, date) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.adres_van(uuid, uuid) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.verzendingen_geteld(timestamptz) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.verzendingen_mis(timestamptz, integer) owner to eenklik_kern;
