-- A plan of the inwoner's own, and how it was used, is read by a professional (D1-03); a volunteer gets neither the words nor the file (D1-45).
alter policy toegang_leest on public.document
  using (eenklik.in_mijn_gemeente(traject_id) and (soort <> 'eigen-plan' or not (select eenklik.is_vrijwilliger())));
--> statement-breakpoint
alter policy toegang_leest on public.tekst
  using (eenklik.in_mijn_gemeente(traject_id) and (soort not in ('eigen-plan', 'eigen-plan-gebruikt') or not (select eenklik.is_vrijwilliger())));
