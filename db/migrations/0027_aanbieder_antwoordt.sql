-- The list of an aanbieder says what is asked of it: the step of the klantreis, and of a match of its own where that is. From deelname alone.
ALTER TABLE "deelname" ADD COLUMN "klantreis" text;--> statement-breakpoint
ALTER TABLE "deelname" ADD COLUMN "reis_stap" text;--> statement-breakpoint
ALTER TABLE "deelname" ADD COLUMN "match" text;
--> statement-breakpoint
alter table public.traject no force row level security;
--> statement-breakpoint
alter table public.deelname no force row level security;
--> statement-breakpoint
update public.deelname d set klantreis = t.klantreis, reis_stap = t.reis_stap from public.traject t where t.id = d.traject_id;
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
alter table public.deelname force row level security;
--> statement-breakpoint
create or replace function eenklik.deelname_gezin() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select case when new.soort = 'persoon' then t.gezin_van end, t.behandelaar, t.nummer, t.klantreis, t.reis_stap
    into new.gezin_van, new.behandelaar, new.nummer, new.klantreis, new.reis_stap
    from public.traject t where t.id = new.traject_id;
  return new;
end
$$;
--> statement-breakpoint
drop index public.deelname_lijst;
--> statement-breakpoint
create index deelname_lijst on public.deelname (wie, open, uiterlijk, traject_id)
  include (rol, reikwijdte, nummer, stap, aan_zet, klantreis, reis_stap, match, van, tot) where soort = 'organisatie';
--> statement-breakpoint
grant update (klantreis, reis_stap, match) on public.deelname to eenklik_kern;
--> statement-breakpoint
drop function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text);
--> statement-breakpoint
-- Writes what lists show, on the traject and on everybody's deelname, also those the caller cannot see. False: no such traject for this caller, or a newer
-- summary stands there already. Where a match stands is for the aanbieder that was asked, and for no other; whose part ended has nothing in its list any more.
create function eenklik.vat_samen(
  p_traject uuid, p_volgnr integer, p_wet text, p_stap text, p_aan_zet text, p_uiterlijk date, p_ingediend_op timestamptz, p_open boolean,
  p_behandelaar uuid, p_voorrang smallint, p_klantreis text, p_reis_stap text, p_kvk text, p_match text
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
    set open = p_open and (d.soort = 'persoon' or d.tot is null or d.tot > now()), stap = p_stap, aan_zet = p_aan_zet, uiterlijk = p_uiterlijk,
        behandelaar = p_behandelaar, klantreis = p_klantreis, reis_stap = p_reis_stap,
        match = case when d.soort = 'organisatie' and d.wie = (select o.id from public.organisatie o where o.kvk = p_kvk) then p_match end
    where d.traject_id = p_traject;
  return true;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text, text, text) from public;
--> statement-breakpoint
grant execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text, text, text) to eenklik_inwoner, eenklik_aanbieder, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
alter function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint, text, text, text, text) owner to eenklik_kern;
--> statement-breakpoint
-- Whoever said no, or was asked no longer, reads nothing any more, and has nothing in its list: as it was (0025), with the last of these.
create or replace function eenklik.match_voorbij() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.deelname d set tot = least(now(), new.op), open = false
    from public.gebeurtenis g join public.organisatie o on o.kvk = g.gegevens ->> 'kvk'
    where g.traject_id = new.traject_id and g.type = 'MatchGevraagd' and g.gegevens ->> 'match' = new.gegevens ->> 'match'
      and d.traject_id = new.traject_id and d.soort = 'organisatie' and d.wie = o.id
      and not exists (
        select from public.gebeurtenis b
        where b.traject_id = new.traject_id and b.type = 'AanbiederBetrokken' and b.gegevens ->> 'organisatie' = o.id::text
      )
      and not exists (
        select from public.gebeurtenis l
        where l.traject_id = new.traject_id and l.type = 'MatchGevraagd' and l.volgnr > new.volgnr and l.gegevens ->> 'kvk' = o.kvk
      );
  return null;
end
$$;
--> statement-breakpoint
grant execute on function eenklik.mijn_kvk() to eenklik_kern;
--> statement-breakpoint
-- How a match of the organisatie of who asks ended, for who has its page open still: that a colleague answered, or that it was withdrawn. Null for another's
-- match, for one that goes on and for one that never was.
create function eenklik.mijn_match_einde(p_traject uuid, p_match text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select e.type from public.gebeurtenis e
    where e.traject_id = p_traject and e.type in ('MatchAfgewezen', 'MatchIngetrokken') and e.gegevens ->> 'match' = p_match
      and exists (
        select from public.gebeurtenis g
        where g.traject_id = p_traject and g.type = 'MatchGevraagd' and g.gegevens ->> 'match' = p_match and g.gegevens ->> 'kvk' = eenklik.mijn_kvk()
      )
    order by e.volgnr limit 1
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mijn_match_einde(uuid, text) from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_match_einde(uuid, text) to eenklik_aanbieder;
--> statement-breakpoint
alter function eenklik.mijn_match_einde(uuid, text) owner to eenklik_kern;
