-- A page reads about as much, and in the same way, among a million trajecten as among a thousand. Who takes part in what is looked up by person, in an index of
-- persons alone, or by traject, in the one that says that nobody takes part twice: each is three pages deep, and neither can take the place of the other.
create index deelname_persoon on public.deelname (wie, traject_id) include (rol, reikwijdte, tot, gezin_van, behandelaar) where soort = 'persoon';
--> statement-breakpoint
drop index public.deelname_wie;
--> statement-breakpoint
create unique index deelname_eenmaal on public.deelname (traject_id, soort, wie, rol);
--> statement-breakpoint
drop index public.deelname_traject;
--> statement-breakpoint
-- What cannot wait is a small part of the work list: where it is looked up apart, for what is due before a day, it is not looked for among everything else.
-- Only a question that says so in these very words is read from here: no other list changes its way with the number of its rows.
create index traject_spoed on public.traject (gemeente, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap) where (voorrang < 2) is true;
--> statement-breakpoint
create index traject_spoed_van on public.traject (gemeente, in_handen, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap) where (voorrang < 2) is true;
--> statement-breakpoint
-- Who takes part in a traject says as well whether the one who asks does: their other trajecten need not be looked up for it (0020).
create or replace function eenklik.mijn_team(p_traject uuid)
returns table (soort text, wie uuid, naam text, functie text, rol text, van timestamptz, tot timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ik constant uuid := eenklik.mijn_persoon();
  mee public.deelname[] := array(select d from public.deelname d where d.traject_id = p_traject);
begin
  if not exists (select from unnest(mee) d where d.soort = 'persoon' and d.wie = ik and (d.tot is null or d.tot > now())) then
    return;
  end if;
  return query
    select d.soort, d.wie,
        case d.soort when 'persoon' then (select p.voornamen || ' ' || p.achternaam from public.persoon p where p.id = d.wie)
          else (select o.naam from public.organisatie o where o.id = d.wie) end,
        null::text, d.rol, d.van, d.tot
      from unnest(mee) d
    union all
    select 'medewerker', m.id, m.naam, m.functie, null::text, null::timestamptz, null::timestamptz
      from (
        select distinct ids.id
        from public.gebeurtenis g
        cross join lateral unnest(array[
          case when g.door_soort = 'toegang' then g.door end,
          case when g.type in ('Toegewezen', 'DossierOvergedragen') then (g.gegevens ->> 'behandelaar')::uuid end
        ]) as ids (id)
        where g.traject_id = p_traject and ids.id is not null
      ) bekend
      cross join lateral (select w.id, w.naam, w.functie from public.medewerker w where w.id = bekend.id) m;
end
$$;
--> statement-breakpoint
-- What somebody typed when their session ended is found with their next session: whether they typed anything need not be read from the form itself.
ALTER TABLE "bewaarde_post" ADD COLUMN "ingevuld" boolean DEFAULT true NOT NULL;
--> statement-breakpoint
-- How the sending goes is counted over a month for one gemeente: the entry says whose it is, so that it is read from an index and not looked up per traject.
-- The copy is made here and nowhere else.
ALTER TABLE "verzending" ADD COLUMN "gemeente" text;
--> statement-breakpoint
alter table public.traject no force row level security;
--> statement-breakpoint
alter table public.verzending no force row level security;
--> statement-breakpoint
update public.verzending v set gemeente = t.gemeente from public.traject t where t.id = v.traject_id;
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
alter table public.verzending force row level security;
--> statement-breakpoint
ALTER TABLE "verzending" ALTER COLUMN "gemeente" SET NOT NULL;
--> statement-breakpoint
create function eenklik.verzending_gemeente() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.gemeente := (select t.gemeente from public.traject t where t.id = new.traject_id);
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.verzending_gemeente() from public;
--> statement-breakpoint
alter function eenklik.verzending_gemeente() owner to eenklik_kern;
--> statement-breakpoint
create trigger verzending_gemeente before insert on public.verzending for each row execute function eenklik.verzending_gemeente();
--> statement-breakpoint
create index verzending_geteld on public.verzending (gemeente, vanaf) include (hoe, fout);
--> statement-breakpoint
create index verzending_mis on public.verzending (gemeente, vanaf, id) where fout is not null and (hoe is null or hoe = 'opgegeven');
--> statement-breakpoint
create or replace function eenklik.verzendingen_geteld(p_sinds timestamptz) returns table (hoe text, hapert boolean, aantal integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.hoe, v.hoe is null and v.fout is not null, count(*)::integer
  from public.verzending v
  where v.vanaf >= p_sinds and v.gemeente = eenklik.mijn_gemeente() and not eenklik.is_vrijwilliger()
  group by 1, 2
$$;
--> statement-breakpoint
create or replace function eenklik.verzendingen_mis(p_sinds timestamptz, p_aantal integer)
returns table (traject_id uuid, nummer text, signaal text, vanaf timestamptz, pogingen integer, fout text, hoe text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.traject_id, t.nummer, v.signaal, v.vanaf, v.pogingen, v.fout, v.hoe
  from public.verzending v join public.traject t on t.id = v.traject_id
  where v.vanaf >= p_sinds and v.gemeente = eenklik.mijn_gemeente() and not eenklik.is_vrijwilliger()
    and v.fout is not null and (v.hoe is null or v.hoe = 'opgegeven')
  order by v.vanaf desc, v.id desc limit p_aantal
$$;
