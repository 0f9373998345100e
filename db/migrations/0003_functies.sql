-- The keys of who is asking, set by asActor at the start of a transaction. Absent or empty is null, and null equals no row.
create function eenklik.mijn_persoon() returns uuid language sql stable as
$$ select nullif(current_setting('eenklik.persoon', true), '')::uuid $$;
--> statement-breakpoint
create function eenklik.mijn_namens() returns uuid language sql stable as
$$ select nullif(current_setting('eenklik.namens', true), '')::uuid $$;
--> statement-breakpoint
create function eenklik.mijn_organisatie() returns uuid language sql stable as
$$ select nullif(current_setting('eenklik.organisatie', true), '')::uuid $$;
--> statement-breakpoint
create function eenklik.mijn_medewerker() returns uuid language sql stable as
$$ select nullif(current_setting('eenklik.medewerker', true), '')::uuid $$;
--> statement-breakpoint
create function eenklik.mijn_gemeente() returns text language sql stable as
$$ select nullif(current_setting('eenklik.gemeente', true), '') $$;
--> statement-breakpoint
-- The trajecten an inwoner takes part in now. A policy that says `traject_id = any((select eenklik.mijn_trajecten())::uuid[])` asks this
-- once per query and looks the rows up in the index; `in (select ...)` or `exists` would read the whole table.
create function eenklik.mijn_trajecten() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select d.traject_id from public.deelname d
    where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and (d.tot is null or d.tot > now())
  );
end
$$;
--> statement-breakpoint
-- The same, where the inwoner may also write.
create function eenklik.mijn_trajecten_schrijven() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select d.traject_id from public.deelname d
    where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
  );
end
$$;
--> statement-breakpoint
-- Whom an inwoner knows by whom they act for and by their own trajecten.
create function eenklik.mijn_personen() returns uuid[] language plpgsql stable as $$
begin
  return array(select eenklik.mijn_namens() union all select t.betrokkene_id from public.traject t);
end
$$;
--> statement-breakpoint
-- A toegangsmedewerker has thousands of trajecten, an aanbieder too: a function per row found, not a list.
create function eenklik.in_mijn_gemeente(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.traject t where t.id = p_traject and t.gemeente = eenklik.mijn_gemeente() and t.ingediend_op is not null
  );
end
$$;
--> statement-breakpoint
create function eenklik.neemt_deel(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.deelname d
    where d.soort = 'organisatie' and d.wie = eenklik.mijn_organisatie() and d.traject_id = p_traject and (d.tot is null or d.tot > now())
  );
end
$$;
--> statement-breakpoint
-- The toegang knows a person from a traject that was handed in to its own gemeente, as betrokkene or as somebody who takes part.
create function eenklik.hoort_bij_mijn_gemeente(p_persoon uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
      select from public.traject t
      where t.betrokkene_id = p_persoon and t.gemeente = eenklik.mijn_gemeente() and t.ingediend_op is not null
    ) or exists (
      select from public.deelname d
      where d.soort = 'persoon' and d.wie = p_persoon and eenklik.in_mijn_gemeente(d.traject_id)
    );
end
$$;
--> statement-breakpoint
-- An inwoner knows the name of a toegangsmedewerker who read, did or wrote something in a traject of theirs: the policies of these tables
-- leave only those. Whoever does something has opened the traject before, so the first question nearly always answers it.
create function eenklik.werkt_aan_mijn_traject(p_medewerker uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.leesregel l where l.door_soort = 'toegang' and l.door = p_medewerker)
    or exists (select from public.gebeurtenis g where g.door_soort = 'toegang' and g.door = p_medewerker)
    or exists (select from public.passage p where p.stem = 'toegang' and p.auteur = p_medewerker);
end
$$;
--> statement-breakpoint
-- Whoever opens a traject is its first participant: as betrokkene, or for somebody they may open one for. Once anybody takes part,
-- nobody can let themselves in. Looks further than its caller, who sees no row of others.
create function eenklik.mag_beginnen(p_traject uuid, p_wie uuid, p_rol text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  betrokkene uuid := (select t.betrokkene_id from public.traject t where t.id = p_traject);
begin
  return betrokkene is not null
    and p_rol = case when p_wie = betrokkene then 'betrokkene' else 'vertegenwoordiger' end
    and not exists (select from public.deelname d where d.traject_id = p_traject)
    and (
      betrokkene in (eenklik.mijn_persoon(), eenklik.mijn_namens())
      or exists (select from public.persoon p where p.id = betrokkene and p.opgegeven_door = eenklik.mijn_persoon())
    );
end
$$;
--> statement-breakpoint
-- Writes what lists show, on the traject and on everybody's deelname, also those the caller cannot see. False: no such traject for this
-- caller, or a newer summary stands there already. A traject that was handed in stays handed in.
create function eenklik.vat_samen(
  p_traject uuid, p_volgnr integer, p_wet text, p_stap text, p_aan_zet text, p_uiterlijk date, p_ingediend_op timestamptz, p_open boolean
) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  mag boolean := case current_setting('role')
    when 'eenklik_inwoner' then exists (
      select from public.deelname d
      where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and d.traject_id = p_traject
        and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
    )
    when 'eenklik_toegang' then exists (
      select from public.traject t where t.id = p_traject and t.gemeente = eenklik.mijn_gemeente() and t.ingediend_op is not null
    )
    when 'eenklik_systeem' then true
    else false
  end;
begin
  if not mag then
    return false;
  end if;
  update public.traject t
    set volgnr = p_volgnr, wet = p_wet, stap = p_stap, aan_zet = p_aan_zet, uiterlijk = p_uiterlijk,
        ingediend_op = coalesce(t.ingediend_op, p_ingediend_op), betrokkene_naam = p.voornamen || ' ' || p.achternaam
    from public.persoon p
    where t.id = p_traject and p.id = t.betrokkene_id and t.volgnr <= p_volgnr;
  if not found then
    return false;
  end if;
  update public.deelname d
    set open = p_open, stap = p_stap, aan_zet = p_aan_zet, uiterlijk = p_uiterlijk
    where d.traject_id = p_traject;
  return true;
end
$$;
--> statement-breakpoint
-- What a rebuild of the summaries reads, one traject at a time, in the order of the ids.
create function eenklik.trajecten_na(p_na uuid, p_aantal integer) returns setof public.traject
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select t.* from public.traject t where p_na is null or t.id > p_na order by t.id limit p_aantal $$;
--> statement-breakpoint
create function eenklik.gebeurtenissen_van(p_traject uuid) returns setof public.gebeurtenis
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select g.* from public.gebeurtenis g where g.traject_id = p_traject order by g.volgnr $$;
--> statement-breakpoint
revoke execute on all functions in schema eenklik from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_persoon(), eenklik.mijn_namens() to eenklik_inwoner, eenklik_kern;
--> statement-breakpoint
grant execute on function eenklik.mijn_organisatie(), eenklik.neemt_deel(uuid) to eenklik_aanbieder;
--> statement-breakpoint
grant execute on function eenklik.mijn_medewerker() to eenklik_toegang, eenklik_aanbieder;
--> statement-breakpoint
grant execute on function eenklik.mijn_gemeente() to eenklik_toegang, eenklik_kern;
--> statement-breakpoint
grant execute on function eenklik.in_mijn_gemeente(uuid), eenklik.hoort_bij_mijn_gemeente(uuid) to eenklik_toegang;
--> statement-breakpoint
grant execute on function eenklik.mijn_trajecten(), eenklik.mijn_trajecten_schrijven(), eenklik.mijn_personen(), eenklik.werkt_aan_mijn_traject(uuid) to eenklik_inwoner;
--> statement-breakpoint
grant execute on function eenklik.mag_beginnen(uuid, uuid, text) to eenklik_inwoner;
--> statement-breakpoint
grant execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean) to eenklik_inwoner, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
grant execute on function eenklik.trajecten_na(uuid, integer), eenklik.gebeurtenissen_van(uuid) to eenklik_systeem;
--> statement-breakpoint
alter function eenklik.mag_beginnen(uuid, uuid, text) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.trajecten_na(uuid, integer) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.gebeurtenissen_van(uuid) owner to eenklik_kern;
