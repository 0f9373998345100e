-- The work list shows what cannot wait on top, and nothing that ended: one small number says in which group a traject comes, so that every list is
-- read from its index in the order in which it is shown. 0: said to be urgent and not judged yet, 1: urgent, 2: the rest, 3: ended.
drop index public.traject_werklijst;
--> statement-breakpoint
drop index public.traject_werklijst_stap;
--> statement-breakpoint
drop index public.traject_werklijst_behandelaar;
--> statement-breakpoint
drop index public.traject_spoed;
--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "voorrang" smallint DEFAULT 2 NOT NULL;
--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "in_handen" uuid GENERATED ALWAYS AS (coalesce("behandelaar", '00000000-0000-0000-0000-000000000000'::uuid)) STORED;
--> statement-breakpoint
alter table public.traject no force row level security;
--> statement-breakpoint
update public.traject set voorrang = case when stap in ('ingetrokken', 'afgesloten') then 3 when spoed then 0 else 2 end;
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
ALTER TABLE "traject" DROP COLUMN "spoed";
--> statement-breakpoint
grant update (voorrang) on public.traject to eenklik_kern;
--> statement-breakpoint
drop function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, boolean);
--> statement-breakpoint
-- Writes what lists show, on the traject and on everybody's deelname, also those the caller cannot see. False: no such traject for this
-- caller, or a newer summary stands there already. A traject that was handed in stays handed in.
create function eenklik.vat_samen(
  p_traject uuid, p_volgnr integer, p_wet text, p_stap text, p_aan_zet text, p_uiterlijk date, p_ingediend_op timestamptz, p_open boolean,
  p_behandelaar uuid, p_voorrang smallint
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
        behandelaar = p_behandelaar, voorrang = p_voorrang
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
revoke execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint) from public;
--> statement-breakpoint
grant execute on function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint) to eenklik_inwoner, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
alter function eenklik.vat_samen(uuid, integer, text, text, text, date, timestamptz, boolean, uuid, smallint) owner to eenklik_kern;
--> statement-breakpoint
-- Who has a traject in hand is the contactpersoon of the inwoner (D1-33), who may have read nothing in it yet. A deelname carries that, so that it is
-- read from the index that every policy reads anyway, once per query; only for another name is looked up whether that one worked on it.
ALTER TABLE "deelname" ADD COLUMN "behandelaar" uuid;
--> statement-breakpoint
alter table public.traject no force row level security;
--> statement-breakpoint
alter table public.deelname no force row level security;
--> statement-breakpoint
update public.deelname d set behandelaar = t.behandelaar from public.traject t where t.id = d.traject_id and t.behandelaar is not null;
--> statement-breakpoint
alter table public.traject force row level security;
--> statement-breakpoint
alter table public.deelname force row level security;
--> statement-breakpoint
grant update (behandelaar) on public.deelname to eenklik_kern;
--> statement-breakpoint
drop index public.deelname_wie;
--> statement-breakpoint
create unique index deelname_wie on public.deelname (soort, wie, traject_id, rol) include (reikwijdte, tot, gezin_van, behandelaar);
--> statement-breakpoint
-- The copy is made here and by vat_samen and nowhere else, so that nobody can name a medewerker who has nothing of theirs in hand.
create or replace function eenklik.deelname_gezin() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.gezin_van := case when new.soort = 'persoon' then (select t.gezin_van from public.traject t where t.id = new.traject_id) end;
  new.behandelaar := (select t.behandelaar from public.traject t where t.id = new.traject_id);
  return new;
end
$$;
--> statement-breakpoint
-- Who asks for help chooses nobody who has it in hand.
alter policy inwoner_begint on public.traject
  with check (
    betrokkene_id = any (array(
      select eenklik.mijn_persoon() union all select eenklik.mijn_namens()
      union all select p.id from public.persoon p where p.opgegeven_door = (select eenklik.mijn_persoon())
    ))
    and (gezin_van is null or gezin_van = (select eenklik.mijn_persoon()) or gezin_van = (select eenklik.mijn_namens()))
    and behandelaar is null
  );
--> statement-breakpoint
create function eenklik.mijn_contactpersonen() returns uuid[] language plpgsql stable as $$
begin
  return array(
    select d.behandelaar from public.deelname d
    where d.soort = 'persoon' and d.wie = eenklik.mijn_persoon() and (d.tot is null or d.tot > now()) and d.behandelaar is not null
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mijn_contactpersonen() from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_contactpersonen() to eenklik_inwoner;
--> statement-breakpoint
alter policy inwoner_leest on public.medewerker
  using (id = any ((select eenklik.mijn_contactpersonen())::uuid[]) or eenklik.werkt_aan_mijn_traject(id));
--> statement-breakpoint
create or replace function eenklik.werkt_aan_mijn_traject(p_medewerker uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.leesregel l where l.door_soort = 'toegang' and l.door = p_medewerker)
    or exists (select from public.gebeurtenis g where g.door_soort = 'toegang' and g.door = p_medewerker)
    or exists (select from public.passage p where p.stem in ('toegang', 'namens') and p.auteur = p_medewerker);
end
$$;
--> statement-breakpoint
-- One index per filter of the work list, and each again within one step; in nobody's hands is a value of `in_handen`, so that it too keeps the order
-- of the index (an expression would not do: behind row-level security only a plain column is compared by an index).
create index traject_werklijst on public.traject (gemeente, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar);
--> statement-breakpoint
create index traject_werklijst_stap on public.traject (gemeente, stap, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, aan_zet, ingediend_op, behandelaar);
--> statement-breakpoint
create index traject_werklijst_van on public.traject (gemeente, in_handen, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar);
--> statement-breakpoint
create index traject_werklijst_van_stap on public.traject (gemeente, in_handen, stap, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, aan_zet, ingediend_op, behandelaar);
