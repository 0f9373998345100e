-- One hash chain per traject over what happened and who read it. Each line holds the SHA-256 of the hash before it and its own text;
-- ketenkop holds the last one, so that a missing tail shows too. It finds whoever changed a line; an owner of the database who
-- rewrites all lines and the head after it is only found by comparing with a head kept elsewhere.

-- The text of a line that is hashed: the same on every version and in every time zone.
create function eenklik.canoniek(r public.gebeurtenis) returns text language sql stable as $$
  select jsonb_build_object(
    'tabel', 'gebeurtenis', 'keten_nr', r.keten_nr, 'traject_id', r.traject_id, 'volgnr', r.volgnr, 'type', r.type, 'versie', r.versie,
    'gegevens', r.gegevens, 'op', to_char(r.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'vastgelegd_op', to_char(r.vastgelegd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'door_soort', r.door_soort, 'door', r.door, 'namens', r.namens, 'klantreis', r.klantreis, 'klantreis_versie', r.klantreis_versie
  )::text
$$;
--> statement-breakpoint
create function eenklik.canoniek(r public.leesregel) returns text language sql stable as $$
  select jsonb_build_object(
    'tabel', 'leesregel', 'keten_nr', r.keten_nr, 'traject_id', r.traject_id, 'id', r.id, 'door_soort', r.door_soort, 'door', r.door,
    'wat', r.wat, 'op', to_char(r.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text
$$;
--> statement-breakpoint
-- The row of ketenkop is the lock: two who write in one traject come one after the other. What the writer filled in is overwritten.
create function eenklik.schakel() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  kop public.ketenkop;
begin
  select * into kop from public.ketenkop k where k.traject_id = new.traject_id for update;
  if not found then
    insert into public.ketenkop (traject_id, nr, hash) values (new.traject_id, 0, '') on conflict (traject_id) do nothing;
    select * into kop from public.ketenkop k where k.traject_id = new.traject_id for update;
  end if;
  new.keten_nr := kop.nr + 1;
  new.hash := sha256(kop.hash || convert_to(eenklik.canoniek(new), 'UTF8'));
  update public.ketenkop k set nr = new.keten_nr, hash = new.hash where k.traject_id = new.traject_id;
  return new;
end
$$;
--> statement-breakpoint
create trigger keten before insert on public.gebeurtenis for each row execute function eenklik.schakel();
--> statement-breakpoint
create trigger keten before insert on public.leesregel for each row execute function eenklik.schakel();
--> statement-breakpoint
-- The number of the first line that does not fit, or null when the chain is whole.
create function eenklik.keten_breuk(p_traject uuid) returns integer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  regel record;
  kop public.ketenkop;
  nr integer := 0;
  vorige bytea := '';
begin
  for regel in
    select g.keten_nr, g.hash, eenklik.canoniek(g) as tekst from public.gebeurtenis g where g.traject_id = p_traject
    union all
    select l.keten_nr, l.hash, eenklik.canoniek(l) from public.leesregel l where l.traject_id = p_traject
    order by 1 nulls last
  loop
    if regel.keten_nr is distinct from nr + 1 then
      return least(coalesce(regel.keten_nr, nr + 1), nr + 1);
    end if;
    vorige := sha256(vorige || convert_to(regel.tekst, 'UTF8'));
    if regel.hash is distinct from vorige then
      return regel.keten_nr;
    end if;
    nr := regel.keten_nr;
  end loop;
  select * into kop from public.ketenkop k where k.traject_id = p_traject;
  if kop.nr is null then
    return case when nr = 0 then null else nr + 1 end;
  elsif kop.nr <> nr then
    return least(kop.nr, nr) + 1;
  elsif kop.hash <> vorige then
    return nr;
  end if;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.canoniek(public.gebeurtenis), eenklik.canoniek(public.leesregel), eenklik.schakel(), eenklik.keten_breuk(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.canoniek(public.gebeurtenis), eenklik.canoniek(public.leesregel) to eenklik_kern;
--> statement-breakpoint
grant execute on function eenklik.keten_breuk(uuid) to eenklik_systeem;
--> statement-breakpoint
alter function eenklik.schakel() owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.keten_breuk(uuid) owner to eenklik_kern;
