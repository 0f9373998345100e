-- Who takes part in a traject knows who else does: names and roles, and nothing more of them (D1-33). The rows of others stay closed to them; this
-- function names, for one traject that is theirs, who takes part or took part, and who of the toegang had it in hand or did something in it.
grant select (id, naam, functie) on public.medewerker to eenklik_kern;
--> statement-breakpoint
create policy kern on public.medewerker for select to eenklik_kern using (true);
--> statement-breakpoint
grant select (id, naam) on public.organisatie to eenklik_kern;
--> statement-breakpoint
create policy kern on public.organisatie for select to eenklik_kern using (true);
--> statement-breakpoint
grant execute on function eenklik.mijn_trajecten(), eenklik.mijn_deelname() to eenklik_kern;
--> statement-breakpoint
create function eenklik.mijn_team(p_traject uuid)
returns table (soort text, wie uuid, naam text, functie text, rol text, van timestamptz, tot timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_traject is null or p_traject <> all (eenklik.mijn_trajecten()) then
    return;
  end if;
  return query
    select d.soort, d.wie,
        case d.soort when 'persoon' then (select p.voornamen || ' ' || p.achternaam from public.persoon p where p.id = d.wie)
          else (select o.naam from public.organisatie o where o.id = d.wie) end,
        null::text, d.rol, d.van, d.tot
      from public.deelname d where d.traject_id = p_traject
    union all
    select 'medewerker', m.id, m.naam, m.functie, null::text, null::timestamptz, null::timestamptz
      from (
        select distinct ids.id
        from public.gebeurtenis g
        cross join lateral unnest(array[
          case when g.door_soort = 'toegang' then g.door end,
          case when g.type = 'Toegewezen' then (g.gegevens ->> 'behandelaar')::uuid end
        ]) as ids (id)
        where g.traject_id = p_traject and ids.id is not null
      ) bekend
      cross join lateral (select w.id, w.naam, w.functie from public.medewerker w where w.id = bekend.id) m;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mijn_team(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_team(uuid) to eenklik_inwoner;
--> statement-breakpoint
alter function eenklik.mijn_team(uuid) owner to eenklik_kern;
