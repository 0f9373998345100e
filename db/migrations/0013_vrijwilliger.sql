-- A volunteer of the toegang helps to fill in and decides nothing (D1-45): what may happen by them is the list of app/domain/vrijwilliger.ts, and the
-- notes of talks, the words of the gemeente and the versions laid before the inwoner are not theirs.
create function eenklik.is_vrijwilliger() returns boolean language sql stable as $$ select current_setting('eenklik.vrijwilliger', true) = 'ja' $$;
--> statement-breakpoint
create function eenklik.mag_vrijwilliger_feit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array[
    'HulpvraagIngediend', 'ClientondersteuningGewezen', 'VerdiepingGevraagd', 'VerdiepingIngetrokken', 'SpoedGemeld', 'InvoerVerbeterd',
    'ProcesUitgelegd', 'GesprekGepland', 'GesprekVerzet', 'GesprekAfgezegd', 'NamensBegonnen', 'PapierOntvangen', 'EigenPlanAangeboden',
    'MantelzorgerGewezen'
  ])
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_vrijwilliger(), eenklik.mag_vrijwilliger_feit(text) from public;
--> statement-breakpoint
grant execute on function eenklik.is_vrijwilliger(), eenklik.mag_vrijwilliger_feit(text) to eenklik_toegang;
--> statement-breakpoint
alter policy toegang_schrijft on public.gebeurtenis
  with check (
    door_soort = 'toegang' and door = (select eenklik.mijn_medewerker()) and namens is null and eenklik.in_mijn_gemeente(traject_id)
    and (not (select eenklik.is_vrijwilliger()) or eenklik.mag_vrijwilliger_feit(type))
  );
--> statement-breakpoint
alter policy toegang_schrijft on public.passage
  with check (
    stem in ('toegang', 'namens') and auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id)
    and (stem = 'namens' or not (select eenklik.is_vrijwilliger()))
  );
--> statement-breakpoint
alter policy toegang_schrijft on public.plan_versie
  with check (eenklik.in_mijn_gemeente(traject_id) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
alter policy toegang_leest on public.aantekening
  using (eenklik.in_mijn_gemeente(traject_id) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
alter policy toegang_schrijft on public.aantekening
  with check (auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id) and not (select eenklik.is_vrijwilliger()));
