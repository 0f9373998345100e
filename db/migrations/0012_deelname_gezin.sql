ALTER TABLE "deelname" ADD COLUMN "gezin_van" uuid;
--> statement-breakpoint
-- Who may read about a household follows from deelname alone: looking each traject up cost an inwoner with seven of them 18 buffers on every page
-- of a plan. The copy is made here and nowhere else, so nobody can name a household that is not that of the traject.
create function eenklik.deelname_gezin() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.gezin_van := case when new.soort = 'persoon' then (select t.gezin_van from public.traject t where t.id = new.traject_id) end;
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.deelname_gezin() from public;
--> statement-breakpoint
alter function eenklik.deelname_gezin() owner to eenklik_kern;
--> statement-breakpoint
create trigger deelname_gezin before insert on public.deelname for each row execute function eenklik.deelname_gezin();
--> statement-breakpoint
alter table public.traject no force row level security;
--> statement-breakpoint
alter table public.deelname no force row level security;
--> statement-breakpoint
update public.deelname d set gezin_van = t.gezin_van from public.traject t where t.id = d.traject_id and d.soort = 'persoon';
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
alter table public.deelname force row level security;
--> statement-breakpoint
create or replace function eenklik.mijn_gezinnen() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select eenklik.mijn_persoon() union select eenklik.mijn_namens()
    union select d.gezin_van from public.deelname d
    where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and (d.tot is null or d.tot > now()) and d.gezin_van is not null
  );
end
$$;
--> statement-breakpoint
create or replace function eenklik.mijn_gezinnen_schrijven() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select eenklik.mijn_persoon() union select eenklik.mijn_namens()
    union select d.gezin_van from public.deelname d
    where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
      and d.gezin_van is not null
  );
end
$$;
--> statement-breakpoint
-- Nearly everybody reads about their own household, and that needs no look at what they take part in: the second half is asked only when the first says no.
alter policy inwoner_leest on public.gezinspassage
  using (gezin_van = (select eenklik.mijn_persoon()) or gezin_van = any ((select eenklik.mijn_gezinnen())::uuid[]));
--> statement-breakpoint
-- What an inwoner takes part in is asked by every policy of every query: read from the index alone.
drop index public.deelname_wie;
--> statement-breakpoint
create unique index deelname_wie on public.deelname (soort, wie, traject_id, rol) include (reikwijdte, tot, gezin_van);
