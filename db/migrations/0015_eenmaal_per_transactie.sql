-- Every policy of an inwoner asks which trajecten are theirs, a page asks it in three or four queries, and one name of a medewerker asked it three times
-- more. Within a transaction the answer is the same until deelname changes there: it is kept for whom it was asked, and thrown away by every change.
-- Shape: `<persoon>:{trajecten}:{contactpersonen}`, so that both come from one look.
create function eenklik.mijn_deelname() returns text language plpgsql stable as $$
declare
  voor constant text := eenklik.mijn_persoon()::text;
  bewaard text := current_setting('eenklik.mijn_deelname', true);
begin
  if voor is null then return ':{}:{}'; end if;
  if split_part(bewaard, ':', 1) = voor then return bewaard; end if;
  select voor || ':' || coalesce(array_agg(d.traject_id), '{}')::text
      || ':' || coalesce(array_agg(d.behandelaar) filter (where d.behandelaar is not null), '{}')::text
    into bewaard
    from public.deelname d
    where d.soort = 'persoon' and d.wie = voor::uuid and (d.tot is null or d.tot > now());
  perform set_config('eenklik.mijn_deelname', bewaard, true);
  return bewaard;
end
$$;
--> statement-breakpoint
create or replace function eenklik.mijn_trajecten() returns uuid[] language plpgsql stable as $$
begin
  return split_part(eenklik.mijn_deelname(), ':', 2)::uuid[];
end
$$;
--> statement-breakpoint
create or replace function eenklik.mijn_contactpersonen() returns uuid[] language plpgsql stable as $$
begin
  return split_part(eenklik.mijn_deelname(), ':', 3)::uuid[];
end
$$;
--> statement-breakpoint
create function eenklik.vergeet_mijn_deelname() returns trigger language plpgsql as $$
begin
  perform set_config('eenklik.mijn_deelname', '', true);
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mijn_deelname(), eenklik.vergeet_mijn_deelname() from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_deelname() to eenklik_inwoner;
--> statement-breakpoint
create trigger vergeet_mijn_deelname after insert or update or delete on public.deelname
  for each statement execute function eenklik.vergeet_mijn_deelname();
