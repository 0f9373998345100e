-- An aanbieder keeps its own waiting time and places current (A7 3): these and nothing else of what a gemeente contracted, and of its own lines alone.
grant update (wacht_weken, opgegeven_op, plaatsen) on public.aanbod to eenklik_aanbieder;
--> statement-breakpoint
grant update (wacht_weken, opgegeven_op) on public.aanbod_hulp to eenklik_aanbieder;
--> statement-breakpoint
create policy aanbieder_houdt_bij on public.aanbod for update to eenklik_aanbieder
  using (gepubliceerd and kvk = (select eenklik.mijn_kvk()))
  with check (gepubliceerd and kvk = (select eenklik.mijn_kvk()));
--> statement-breakpoint
-- Whether this line of the catalogue is of the organisatie of who asks.
create function eenklik.is_mijn_aanbod(p_nr integer) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.aanbod a where a.nr = p_nr and a.kvk = eenklik.mijn_kvk());
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_mijn_aanbod(integer) from public;
--> statement-breakpoint
grant execute on function eenklik.is_mijn_aanbod(integer) to eenklik_aanbieder;
--> statement-breakpoint
create policy aanbieder_houdt_bij on public.aanbod_hulp for update to eenklik_aanbieder
  using (eenklik.is_mijn_aanbod(nr))
  with check (eenklik.is_mijn_aanbod(nr));
--> statement-breakpoint
-- The lines of one aanbieder, whatever the gemeente.
create index aanbod_kvk on public.aanbod (kvk);
