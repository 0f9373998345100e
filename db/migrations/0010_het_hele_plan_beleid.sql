-- What each role may do with the tables of 0009, and which rows; the shapes are those of 0004.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['gezinspassage', 'document', 'document_deel', 'aantekening'] loop
    execute format('revoke all on public.%I from public', tabel);
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
  end loop;
end
$$;
--> statement-breakpoint
grant select, insert on public.gezinspassage to eenklik_inwoner;
--> statement-breakpoint
grant select, insert on public.document, public.document_deel to eenklik_inwoner, eenklik_toegang;
--> statement-breakpoint
grant select, insert on public.aantekening to eenklik_toegang;
--> statement-breakpoint
grant select (id, versie, bewaren_tot), delete on public.aantekening to eenklik_systeem;
--> statement-breakpoint
-- Who comes by phone, at the desk or on paper is written in by the toegang (D0-02, D0-03); without the columns of the BSN, which only the sign-in writes.
grant insert (id, gemeente, voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats, bron, opgegeven_door, gewijzigd_op)
  on public.persoon to eenklik_toegang;
--> statement-breakpoint
grant insert on public.traject, public.deelname, public.relatie, public.ontvangstbewijs to eenklik_toegang;
--> statement-breakpoint
grant select (deskundigheid), update (deskundigheid) on public.medewerker to eenklik_toegang;
--> statement-breakpoint
grant select (gemeente) on public.persoon to eenklik_kern;
--> statement-breakpoint
grant update (behandelaar, spoed) on public.traject to eenklik_kern;
--> statement-breakpoint
-- A hulpvraag is the gemeente's from the moment it was sent: its terms run from that day, and somebody has to call. What the inwoner is still
-- writing in the plan stays out of sight: passages of the stem 'inwoner' and everything about the household are only seen as sent.
create or replace function eenklik.in_mijn_gemeente(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.traject t where t.id = p_traject and t.gemeente = eenklik.mijn_gemeente());
end
$$;
--> statement-breakpoint
create or replace function eenklik.hoort_bij_mijn_gemeente(p_persoon uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
      select from public.traject t where t.betrokkene_id = p_persoon and t.gemeente = eenklik.mijn_gemeente()
    ) or exists (
      select from public.deelname d
      where d.soort = 'persoon' and d.wie = p_persoon and eenklik.in_mijn_gemeente(d.traject_id)
    );
end
$$;
--> statement-breakpoint
alter policy toegang_leest on public.traject using (gemeente = (select eenklik.mijn_gemeente()));
--> statement-breakpoint
alter policy toegang_leest on public.passage using (stem in ('toegang', 'namens') and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
alter policy toegang_schrijft on public.passage
  with check (stem in ('toegang', 'namens') and auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
-- Whose household an inwoner may read about: their own, that of whom the sign-in says they act for, and those the plans they take part in refer to.
create function eenklik.mijn_gezinnen() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select eenklik.mijn_persoon() union select eenklik.mijn_namens()
    union select t.gezin_van from public.traject t where t.id = any (eenklik.mijn_trajecten()) and t.gezin_van is not null
  );
end
$$;
--> statement-breakpoint
create function eenklik.mijn_gezinnen_schrijven() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select eenklik.mijn_persoon() union select eenklik.mijn_namens()
    union select t.gezin_van from public.traject t where t.id = any (eenklik.mijn_trajecten_schrijven()) and t.gezin_van is not null
  );
end
$$;
--> statement-breakpoint
create function eenklik.zie_document(p_document uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.document d where d.id = p_document);
end
$$;
--> statement-breakpoint
create function eenklik.schrijf_document(p_document uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.document d
    where d.id = p_document and d.auteur in (nullif(current_setting('eenklik.persoon', true), '')::uuid, nullif(current_setting('eenklik.medewerker', true), '')::uuid)
  );
end
$$;
--> statement-breakpoint
-- The toegang may only write in who belongs to its own gemeente.
create function eenklik.mag_inschrijven(p_persoon uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from public.persoon p where p.id = p_persoon and p.gemeente = eenklik.mijn_gemeente()) $$;
--> statement-breakpoint
-- Who may be made to take part by the toegang: the first ones of a traject it wrote in, and always the person it is about. Once anybody takes part
-- nobody else is let in, so that this is no way into an existing file. Looks further than its caller.
create function eenklik.mag_laten_meedoen(p_traject uuid, p_wie uuid, p_rol text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  betrokkene uuid := (select t.betrokkene_id from public.traject t where t.id = p_traject and t.gemeente = eenklik.mijn_gemeente());
begin
  return betrokkene is not null
    and p_rol = case when p_wie = betrokkene then 'betrokkene' else 'vertegenwoordiger' end
    and eenklik.mag_inschrijven(p_wie)
    and (p_wie = betrokkene or not exists (select from public.deelname d where d.traject_id = p_traject));
end
$$;
--> statement-breakpoint
create or replace function eenklik.werkt_aan_mijn_traject(p_medewerker uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.leesregel l where l.door_soort = 'toegang' and l.door = p_medewerker)
    or exists (select from public.gebeurtenis g where g.door_soort = 'toegang' and g.door = p_medewerker)
    or exists (select from public.passage p where p.stem in ('toegang', 'namens') and p.auteur = p_medewerker)
    or exists (select from public.traject t where t.behandelaar = p_medewerker);
end
$$;
--> statement-breakpoint
drop function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean);
--> statement-breakpoint
-- Writes what lists show, on the traject and on everybody's deelname, also those the caller cannot see. False: no such traject for this
-- caller, or a newer summary stands there already. A traject that was handed in stays handed in.
create function eenklik.vat_samen(
  p_traject uuid, p_volgnr integer, p_wet text, p_stap text, p_aan_zet text, p_uiterlijk date, p_ingediend_op timestamptz, p_open boolean,
  p_behandelaar uuid, p_spoed boolean
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
  update public.traject t
    set volgnr = p_volgnr, wet = p_wet, stap = p_stap, aan_zet = p_aan_zet, uiterlijk = p_uiterlijk,
        ingediend_op = coalesce(t.ingediend_op, p_ingediend_op), betrokkene_naam = p.voornamen || ' ' || p.achternaam,
        behandelaar = p_behandelaar, spoed = p_spoed
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
revoke execute on all functions in schema eenklik from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_gezinnen(), eenklik.mijn_gezinnen_schrijven() to eenklik_inwoner;
--> statement-breakpoint
grant execute on function eenklik.zie_document(uuid), eenklik.schrijf_document(uuid) to eenklik_inwoner, eenklik_toegang;
--> statement-breakpoint
grant execute on function eenklik.mag_inschrijven(uuid) to eenklik_toegang, eenklik_kern;
--> statement-breakpoint
grant execute on function eenklik.mag_laten_meedoen(uuid, uuid, text) to eenklik_toegang;
--> statement-breakpoint
grant execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, boolean) to eenklik_inwoner, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
alter function eenklik.mag_inschrijven(uuid) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.mag_laten_meedoen(uuid, uuid, text) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, boolean) owner to eenklik_kern;
--> statement-breakpoint
create policy inwoner_leest on public.gezinspassage for select to eenklik_inwoner
  using (gezin_van = any ((select eenklik.mijn_gezinnen())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.gezinspassage for insert to eenklik_inwoner
  with check (auteur = (select eenklik.mijn_persoon()) and gezin_van = any ((select eenklik.mijn_gezinnen_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.document for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.document for insert to eenklik_inwoner
  with check (auteur_soort = 'inwoner' and auteur = (select eenklik.mijn_persoon()) and traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.document_deel for select to eenklik_inwoner using (eenklik.zie_document(document_id));
--> statement-breakpoint
create policy inwoner_schrijft on public.document_deel for insert to eenklik_inwoner with check (eenklik.schrijf_document(document_id));
--> statement-breakpoint
create policy toegang_leest on public.document for select to eenklik_toegang using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.document for insert to eenklik_toegang
  with check (auteur_soort = 'toegang' and auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.document_deel for select to eenklik_toegang using (eenklik.zie_document(document_id));
--> statement-breakpoint
create policy toegang_schrijft on public.document_deel for insert to eenklik_toegang with check (eenklik.schrijf_document(document_id));
--> statement-breakpoint
create policy toegang_leest on public.aantekening for select to eenklik_toegang using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.aantekening for insert to eenklik_toegang
  with check (auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy systeem on public.aantekening for all to eenklik_systeem using (true) with check (true);
--> statement-breakpoint
create policy toegang_schrijft_in on public.persoon for insert to eenklik_toegang
  with check (bron = 'opgegeven' and opgegeven_door = (select eenklik.mijn_medewerker()) and gemeente = (select eenklik.mijn_gemeente()) and huishouden_id is null);
--> statement-breakpoint
create policy toegang_schrijft_in on public.relatie for insert to eenklik_toegang
  with check (bron = 'opgegeven' and not gecontroleerd and eenklik.mag_inschrijven(van) and eenklik.mag_inschrijven(naar));
--> statement-breakpoint
create policy toegang_begint on public.traject for insert to eenklik_toegang
  with check (gemeente = (select eenklik.mijn_gemeente()) and eenklik.mag_inschrijven(betrokkene_id));
--> statement-breakpoint
create policy toegang_laat_meedoen on public.deelname for insert to eenklik_toegang
  with check (soort = 'persoon' and eenklik.mag_laten_meedoen(traject_id, wie, rol));
--> statement-breakpoint
create policy toegang_geeft on public.ontvangstbewijs for insert to eenklik_toegang
  with check (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_eigen_deskundigheid on public.medewerker for update to eenklik_toegang
  using (id = (select eenklik.mijn_medewerker()))
  with check (id = (select eenklik.mijn_medewerker()));
--> statement-breakpoint
-- Whose household a traject from before this belongs to: of whoever opened it.
alter table public.traject no force row level security;
--> statement-breakpoint
alter table public.deelname no force row level security;
--> statement-breakpoint
update public.traject t set gezin_van = (
  select d.wie from public.deelname d where d.traject_id = t.id and d.soort = 'persoon' order by d.van, d.rol desc limit 1
);
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
alter table public.deelname force row level security;
--> statement-breakpoint
-- The work list holds every hulpvraag of the gemeente, and is still read from its index alone. What cannot wait has a short index of its own.
drop index public.traject_werklijst;
--> statement-breakpoint
drop index public.traject_werklijst_stap;
--> statement-breakpoint
create index traject_werklijst on public.traject (gemeente, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, spoed);
--> statement-breakpoint
create index traject_werklijst_stap on public.traject (gemeente, stap, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, aan_zet, ingediend_op, behandelaar, spoed);
--> statement-breakpoint
create index traject_werklijst_behandelaar on public.traject (gemeente, behandelaar, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, spoed) where behandelaar is not null;
--> statement-breakpoint
create index traject_spoed on public.traject (gemeente, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar) where spoed;
