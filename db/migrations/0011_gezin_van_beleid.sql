-- A new traject may only refer to the household of whoever begins it, or of whom the sign-in says they act for.
alter policy inwoner_begint on public.traject
  with check (
    betrokkene_id = any (array(
      select eenklik.mijn_persoon() union all select eenklik.mijn_namens()
      union all select p.id from public.persoon p where p.opgegeven_door = (select eenklik.mijn_persoon())
    ))
    and (gezin_van is null or gezin_van = (select eenklik.mijn_persoon()) or gezin_van = (select eenklik.mijn_namens()))
  );
--> statement-breakpoint
-- The toegang writes in a traject for somebody of its own gemeente, and with their household only.
alter policy toegang_begint on public.traject
  with check (gemeente = (select eenklik.mijn_gemeente()) and eenklik.mag_inschrijven(betrokkene_id) and (gezin_van is null or eenklik.mag_inschrijven(gezin_van)));
