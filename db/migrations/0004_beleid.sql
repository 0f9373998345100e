-- Which rows. One policy per role, table and kind of command, each a plain comparison with a key that is asked once: `(select ...)`.
-- Several policies for one role, or `in (select ...)` and `exists` against a table of participants, cost hundreds of times as much.
-- The inwoner: themselves, whom the sign-in lets them act for, whom they told us about, and who their own trajecten are about.
create policy inwoner_leest on public.persoon for select to eenklik_inwoner
  using (id = (select eenklik.mijn_persoon()) or opgegeven_door = (select eenklik.mijn_persoon()) or id = any ((select eenklik.mijn_personen())::uuid[]));
--> statement-breakpoint
create policy inwoner_geeft_op on public.persoon for insert to eenklik_inwoner
  with check (bron = 'opgegeven' and opgegeven_door = (select eenklik.mijn_persoon()) and bsn_versleuteld is null and bsn_sleutel is null and huishouden_id is null);
--> statement-breakpoint
create policy inwoner_leest on public.relatie for select to eenklik_inwoner
  using (van = (select eenklik.mijn_persoon()));
--> statement-breakpoint
create policy inwoner_geeft_op on public.relatie for insert to eenklik_inwoner
  with check (van = (select eenklik.mijn_persoon()) and bron = 'opgegeven' and not gecontroleerd and naar = any (array(select p.id from public.persoon p)));
--> statement-breakpoint
create policy inwoner_eigen on public.concept for all to eenklik_inwoner
  using (persoon_id = (select eenklik.mijn_persoon()))
  with check (persoon_id = (select eenklik.mijn_persoon()) and (traject_id is null or traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[])));
--> statement-breakpoint
create policy inwoner_leest on public.traject for select to eenklik_inwoner
  using (id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_begint on public.traject for insert to eenklik_inwoner
  with check (betrokkene_id = any (array(
    select eenklik.mijn_persoon() union all select eenklik.mijn_namens()
    union all select p.id from public.persoon p where p.opgegeven_door = (select eenklik.mijn_persoon())
  )));
--> statement-breakpoint
create policy inwoner_leest on public.deelname for select to eenklik_inwoner
  using (soort = 'persoon' and wie = (select eenklik.mijn_persoon()));
--> statement-breakpoint
-- The one who acts and the one the sign-in says they act for, together in one insert.
create policy inwoner_begint on public.deelname for insert to eenklik_inwoner
  with check (soort = 'persoon' and (wie = (select eenklik.mijn_persoon()) or wie = (select eenklik.mijn_namens())) and eenklik.mag_beginnen(traject_id, wie, rol));
--> statement-breakpoint
create policy inwoner_leest on public.gebeurtenis for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.gebeurtenis for insert to eenklik_inwoner
  with check (door_soort = 'inwoner' and door = (select eenklik.mijn_persoon()) and (namens is null or namens = any (array(select p.id from public.persoon p))) and traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.leesregel for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.leesregel for insert to eenklik_inwoner
  with check (door_soort = 'inwoner' and door = (select eenklik.mijn_persoon()) and traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.passage for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.passage for insert to eenklik_inwoner
  with check (stem = 'inwoner' and auteur = (select eenklik.mijn_persoon()) and traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.plan_versie for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.plan_versie for insert to eenklik_inwoner
  with check (traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.tekst for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
create policy inwoner_schrijft on public.tekst for insert to eenklik_inwoner
  with check (auteur_soort = 'inwoner' and auteur = (select eenklik.mijn_persoon()) and traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.ontvangstbewijs for select to eenklik_inwoner
  using (persoon_id = (select eenklik.mijn_persoon()));
--> statement-breakpoint
create policy inwoner_schrijft on public.ontvangstbewijs for insert to eenklik_inwoner
  with check (persoon_id = (select eenklik.mijn_persoon()) and traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy inwoner_leest on public.medewerker for select to eenklik_inwoner
  using (eenklik.werkt_aan_mijn_traject(id));
--> statement-breakpoint
create policy inwoner_eigen on public.formulier_sleutel for all to eenklik_inwoner
  using (wie = (select eenklik.mijn_persoon()))
  with check (wie = (select eenklik.mijn_persoon()));
--> statement-breakpoint
-- The toegang: what was handed in to its own gemeente. A plan nobody sent is nobody's business, and the inwoner's own passages never are.
create policy toegang_leest on public.traject for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()) and ingediend_op is not null);
--> statement-breakpoint
create policy toegang_leest on public.deelname for select to eenklik_toegang
  using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.persoon for select to eenklik_toegang
  using (eenklik.hoort_bij_mijn_gemeente(id));
--> statement-breakpoint
create policy toegang_leest on public.gebeurtenis for select to eenklik_toegang
  using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.gebeurtenis for insert to eenklik_toegang
  with check (door_soort = 'toegang' and door = (select eenklik.mijn_medewerker()) and namens is null and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.leesregel for select to eenklik_toegang
  using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.leesregel for insert to eenklik_toegang
  with check (door_soort = 'toegang' and door = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.passage for select to eenklik_toegang
  using (stem = 'toegang' and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.passage for insert to eenklik_toegang
  with check (stem = 'toegang' and auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.plan_versie for select to eenklik_toegang
  using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.plan_versie for insert to eenklik_toegang
  with check (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.tekst for select to eenklik_toegang
  using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_schrijft on public.tekst for insert to eenklik_toegang
  with check (auteur_soort = 'toegang' and auteur = (select eenklik.mijn_medewerker()) and eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
create policy toegang_leest on public.medewerker for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()));
--> statement-breakpoint
create policy toegang_eigen on public.formulier_sleutel for all to eenklik_toegang
  using (wie = (select eenklik.mijn_medewerker()))
  with check (wie = (select eenklik.mijn_medewerker()));
--> statement-breakpoint
-- The aanbieder: where its organisatie takes part. Passages, plans and persons are not opened yet.
create policy aanbieder_leest on public.deelname for select to eenklik_aanbieder
  using (soort = 'organisatie' and wie = (select eenklik.mijn_organisatie()));
--> statement-breakpoint
create policy aanbieder_leest on public.traject for select to eenklik_aanbieder
  using (eenklik.neemt_deel(id));
--> statement-breakpoint
create policy aanbieder_leest on public.organisatie for select to eenklik_aanbieder
  using (id = (select eenklik.mijn_organisatie()));
--> statement-breakpoint
create policy aanbieder_eigen on public.formulier_sleutel for all to eenklik_aanbieder
  using (wie = (select eenklik.mijn_medewerker()))
  with check (wie = (select eenklik.mijn_medewerker()));
--> statement-breakpoint
-- The system: sign-in, sessions and limits, on the tables 0002 names.
create policy systeem on public.sessie for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.aanmelding for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.bewaarde_post for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.tempo for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.persoon for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.relatie for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.huishouden for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.medewerker for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.organisatie for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.vestiging for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
create policy systeem on public.formulier_sleutel for all to eenklik_systeem
  using (true)
  with check (true);
--> statement-breakpoint
-- The functions of eenklik_kern, which check their caller themselves.
create policy kern on public.traject for all to eenklik_kern
  using (true)
  with check (true);
--> statement-breakpoint
create policy kern on public.deelname for all to eenklik_kern
  using (true)
  with check (true);
--> statement-breakpoint
create policy kern on public.persoon for all to eenklik_kern
  using (true)
  with check (true);
--> statement-breakpoint
create policy kern on public.gebeurtenis for all to eenklik_kern
  using (true)
  with check (true);
--> statement-breakpoint
create policy kern on public.leesregel for all to eenklik_kern
  using (true)
  with check (true);
--> statement-breakpoint
create policy kern on public.ketenkop for all to eenklik_kern
  using (true)
  with check (true);
