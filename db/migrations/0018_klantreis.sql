-- A traject goes on past the plan: lists name its klantreis and the step of it that comes now, and an aanbieder that takes part does its own steps.
ALTER TABLE "traject" ADD COLUMN "klantreis" text DEFAULT 'perspectiefplan' NOT NULL;
--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "reis_stap" text DEFAULT 'plan-invullen' NOT NULL;
--> statement-breakpoint
-- The list of an aanbieder comes from deelname alone, and names a traject by its number: a copy, made by the database, that never changes.
ALTER TABLE "deelname" ADD COLUMN "nummer" text;
--> statement-breakpoint
alter table public.traject no force row level security;
--> statement-breakpoint
alter table public.deelname no force row level security;
--> statement-breakpoint
update public.deelname d set nummer = t.nummer from public.traject t where t.id = d.traject_id;
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
alter table public.deelname force row level security;
--> statement-breakpoint
create or replace function eenklik.deelname_gezin() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select case when new.soort = 'persoon' then t.gezin_van end, t.behandelaar, t.nummer
    into new.gezin_van, new.behandelaar, new.nummer
    from public.traject t where t.id = new.traject_id;
  return new;
end
$$;
--> statement-breakpoint
drop index public.deelname_lijst;
--> statement-breakpoint
create index deelname_lijst on public.deelname (wie, open, uiterlijk, traject_id)
  include (rol, reikwijdte, nummer, stap, aan_zet, van, tot) where soort = 'organisatie';
--> statement-breakpoint
grant update (klantreis, reis_stap) on public.traject to eenklik_kern;
--> statement-breakpoint
drop function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint);
--> statement-breakpoint
-- Whether who asks may write what follows from a change of this traject: in what lists show, and in the ledger. For functions of eenklik_kern alone.
create function eenklik.mag_veranderen(p_traject uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return case current_setting('role')
    when 'eenklik_inwoner' then exists (
      select from public.deelname d
      where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and d.traject_id = p_traject
        and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
    )
    when 'eenklik_aanbieder' then exists (
      select from public.deelname d
      where d.soort = 'organisatie' and d.wie = eenklik.mijn_organisatie() and d.traject_id = p_traject
        and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
    )
    when 'eenklik_toegang' then exists (
      select from public.traject t where t.id = p_traject and t.gemeente = eenklik.mijn_gemeente()
    )
    when 'eenklik_systeem' then true
    else false
  end;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mag_veranderen(uuid) from public;
--> statement-breakpoint
alter function eenklik.mag_veranderen(uuid) owner to eenklik_kern;
--> statement-breakpoint
-- Writes what lists show, on the traject and on everybody's deelname, also those the caller cannot see. False: no such traject for this
-- caller, or a newer summary stands there already. A traject that was handed in stays handed in.
create function eenklik.vat_samen(
  p_traject uuid, p_volgnr integer, p_wet text, p_stap text, p_aan_zet text, p_uiterlijk date, p_ingediend_op timestamptz, p_open boolean,
  p_behandelaar uuid, p_voorrang smallint, p_klantreis text, p_reis_stap text
) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not eenklik.mag_veranderen(p_traject) then
    return false;
  end if;
  update public.traject t
    set volgnr = p_volgnr, wet = p_wet, stap = p_stap, aan_zet = p_aan_zet, uiterlijk = p_uiterlijk,
        ingediend_op = coalesce(t.ingediend_op, p_ingediend_op), betrokkene_naam = p.voornamen || ' ' || p.achternaam,
        behandelaar = p_behandelaar, voorrang = p_voorrang, klantreis = p_klantreis, reis_stap = p_reis_stap
    from public.persoon p
    where t.id = p_traject and p.id = t.betrokkene_id and t.volgnr <= p_volgnr;
  if not found then
    return false;
  end if;
  update public.deelname d
    set open = p_open, stap = p_stap, aan_zet = p_aan_zet, uiterlijk = p_uiterlijk, behandelaar = p_behandelaar
    where d.traject_id = p_traject;
  return true;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text) from public;
--> statement-breakpoint
grant execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text) to eenklik_inwoner, eenklik_aanbieder, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
alter function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text) owner to eenklik_kern;
--> statement-breakpoint
grant execute on function eenklik.mijn_organisatie() to eenklik_kern;
--> statement-breakpoint
-- True where the organisatie of who asks takes part and may write.
create function eenklik.schrijft_mee(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.deelname d
    where d.soort = 'organisatie' and d.wie = eenklik.mijn_organisatie() and d.traject_id = p_traject
      and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
  );
end
$$;
--> statement-breakpoint
-- What may happen by an aanbieder: its own steps, and what it promises. The same list as app/domain/toegankelijk.ts.
create function eenklik.mag_aanbieder_feit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array['StapBegonnen', 'StapAfgerond', 'AfspraakGemaakt', 'AfspraakNagekomen', 'AfspraakVervallen'])
$$;
--> statement-breakpoint
revoke execute on function eenklik.schrijft_mee(uuid), eenklik.mag_aanbieder_feit(text) from public;
--> statement-breakpoint
grant execute on function eenklik.schrijft_mee(uuid), eenklik.mag_aanbieder_feit(text) to eenklik_aanbieder;
--> statement-breakpoint
grant select, insert on public.gebeurtenis, public.leesregel, public.tekst to eenklik_aanbieder;
--> statement-breakpoint
-- A gebeurtenis holds ids and facts, never a text: an aanbieder that takes part needs them all to see where the klantreis is.
create policy aanbieder_leest on public.gebeurtenis for select to eenklik_aanbieder
  using (eenklik.neemt_deel(traject_id));
--> statement-breakpoint
create policy aanbieder_schrijft on public.gebeurtenis for insert to eenklik_aanbieder
  with check (
    door_soort = 'aanbieder' and door = (select eenklik.mijn_medewerker()) and namens is null
    and eenklik.schrijft_mee(traject_id) and eenklik.mag_aanbieder_feit(type)
  );
--> statement-breakpoint
create policy aanbieder_leest on public.leesregel for select to eenklik_aanbieder
  using (door_soort = 'aanbieder' and door = (select eenklik.mijn_medewerker()) and eenklik.neemt_deel(traject_id));
--> statement-breakpoint
create policy aanbieder_schrijft on public.leesregel for insert to eenklik_aanbieder
  with check (door_soort = 'aanbieder' and door = (select eenklik.mijn_medewerker()) and eenklik.neemt_deel(traject_id));
--> statement-breakpoint
-- Of the texts only the words of promises: nothing of the plan, and nothing of what inwoner and toegang said to each other.
create policy aanbieder_leest on public.tekst for select to eenklik_aanbieder
  using (soort = 'afspraak' and eenklik.neemt_deel(traject_id));
--> statement-breakpoint
create policy aanbieder_schrijft on public.tekst for insert to eenklik_aanbieder
  with check (
    soort in ('afspraak', 'afspraak-vervallen') and auteur_soort = 'aanbieder' and auteur = (select eenklik.mijn_medewerker())
    and eenklik.schrijft_mee(traject_id)
  );
--> statement-breakpoint
-- The toegang lets an organisatie take part in a traject of its own gemeente (domain A3 guard 3); a volunteer decides nothing.
create function eenklik.is_organisatie(p_wie uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.organisatie o where o.id = p_wie);
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_organisatie(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.is_organisatie(uuid) to eenklik_toegang;
--> statement-breakpoint
alter policy toegang_laat_meedoen on public.deelname
  with check (
    (soort = 'persoon' and eenklik.mag_laten_meedoen(traject_id, wie, rol))
    or (
      soort = 'organisatie' and rol = 'aanbieder' and eenklik.in_mijn_gemeente(traject_id)
      and not (select eenklik.is_vrijwilliger()) and eenklik.is_organisatie(wie)
    )
  );
--> statement-breakpoint
grant select (id, naam) on public.organisatie to eenklik_toegang, eenklik_inwoner;
--> statement-breakpoint
create policy toegang_leest on public.organisatie for select to eenklik_toegang
  using ((select eenklik.mijn_medewerker()) is not null);
--> statement-breakpoint
-- An inwoner sees of deelname only their own rows: which organisaties take part with them, is looked up for them.
create function eenklik.mijn_organisaties() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select o.wie from public.deelname d join public.deelname o on o.traject_id = d.traject_id and o.soort = 'organisatie'
    where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and (d.tot is null or d.tot > now())
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mijn_organisaties() from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_organisaties() to eenklik_inwoner;
--> statement-breakpoint
alter function eenklik.mijn_organisaties() owner to eenklik_kern;
--> statement-breakpoint
create policy inwoner_leest on public.organisatie for select to eenklik_inwoner
  using (id = any ((select eenklik.mijn_organisaties())::uuid[]));
--> statement-breakpoint
-- An aanbieder is told too when it has the turn: every organisatie that takes part, but not the one that is writing.
create or replace function eenklik.ontvangers(p_traject uuid, p_kant text) returns table (soort text, wie uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct 'persoon', d.wie from public.deelname d
    where p_kant = 'inwoner' and d.traject_id = p_traject and d.soort = 'persoon' and d.reikwijdte = 'schrijven'
      and (d.tot is null or d.tot > now()) and d.wie is distinct from eenklik.mijn_persoon()
  union all
  select distinct 'organisatie', d.wie from public.deelname d
    where p_kant = 'aanbieder' and d.traject_id = p_traject and d.soort = 'organisatie' and d.reikwijdte = 'schrijven'
      and (d.tot is null or d.tot > now()) and d.wie is distinct from eenklik.mijn_organisatie()
  union all
  select case when t.behandelaar is null then 'gemeente' else 'medewerker' end, t.behandelaar from public.traject t
    where p_kant = 'toegang' and t.id = p_traject and (t.behandelaar is null or t.behandelaar is distinct from eenklik.mijn_medewerker())
$$;
--> statement-breakpoint
create or replace function eenklik.leg_klaar(
  p_traject uuid, p_kanten text[], p_keer text, p_nu timestamptz, p_aan_zet text, p_begin date, p_uiterlijk date
) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not eenklik.mag_veranderen(p_traject) then
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
grant execute on function eenklik.leg_klaar(uuid, text[], text, timestamptz, text, date, date) to eenklik_aanbieder;
