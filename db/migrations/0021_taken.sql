CREATE TABLE "taak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"gemeente" text NOT NULL,
	"nummer" text NOT NULL,
	"rol" text NOT NULL,
	"wat" text NOT NULL,
	"aan" uuid,
	"door" uuid,
	"uiterlijk" date NOT NULL,
	"open" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "taak" ADD CONSTRAINT "taak_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What professionals say to each other, the note of a handover and what others were asked, is read by professionals of the gemeente alone: no inwoner, no
-- aanbieder (which reads the words of promises only), and no volunteer (D1-19, D1-21, D1-45).
create function eenklik.is_onderling(p_soort text) returns boolean language sql immutable as $$
  select p_soort = any (array['notitie', 'taak', 'taak-wie', 'taak-uitkomst'])
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_onderling(text) from public;
--> statement-breakpoint
grant execute on function eenklik.is_onderling(text) to eenklik_inwoner, eenklik_toegang;
--> statement-breakpoint
alter policy inwoner_leest on public.tekst
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]) and not eenklik.is_onderling(soort));
--> statement-breakpoint
alter policy toegang_leest on public.tekst
  using (
    eenklik.in_mijn_gemeente(traject_id)
    and ((soort not in ('eigen-plan', 'eigen-plan-gebruikt') and not eenklik.is_onderling(soort)) or not (select eenklik.is_vrijwilliger()))
  );
--> statement-breakpoint
alter table public.taak enable row level security;
--> statement-breakpoint
alter table public.taak force row level security;
--> statement-breakpoint
revoke all on public.taak from public;
--> statement-breakpoint
grant select on public.taak to eenklik_toegang;
--> statement-breakpoint
create policy toegang_leest on public.taak for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
grant select, insert, update on public.taak to eenklik_kern;
--> statement-breakpoint
create policy kern on public.taak for all to eenklik_kern using (true) with check (true);
--> statement-breakpoint
-- The two lists: what a medewerker was asked, and what they asked of others. Each is read from its index alone, what is late first.
create index taak_voor on public.taak (aan, uiterlijk, id) include (gemeente, traject_id, nummer, rol, wat, door) where open;
--> statement-breakpoint
create index taak_van on public.taak (door, uiterlijk, id) include (gemeente, traject_id, nummer, rol, wat, aan) where open;
--> statement-breakpoint
create index taak_traject on public.taak (traject_id);
--> statement-breakpoint
-- Writes what lists of tasks show, with the change that it follows from. False: no such traject for this caller.
create function eenklik.zet_taken(p_traject uuid, p_taken jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not eenklik.mag_veranderen(p_traject) then
    return false;
  end if;
  insert into public.taak as k (id, traject_id, gemeente, nummer, rol, wat, aan, door, uiterlijk, open)
    select x.id, t.id, t.gemeente, t.nummer, x.rol, x.wat, x.aan, x.door, x.uiterlijk, x.open
    from jsonb_to_recordset(p_taken) as x(id uuid, rol text, wat text, aan uuid, door uuid, uiterlijk date, open boolean)
    cross join public.traject t where t.id = p_traject
  on conflict (id) do update set open = excluded.open, uiterlijk = excluded.uiterlijk
    where k.traject_id = p_traject and (k.open, k.uiterlijk) is distinct from (excluded.open, excluded.uiterlijk);
  return true;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.zet_taken(uuid, jsonb) from public;
--> statement-breakpoint
grant execute on function eenklik.zet_taken(uuid, jsonb) to eenklik_inwoner, eenklik_aanbieder, eenklik_toegang, eenklik_systeem;
--> statement-breakpoint
alter function eenklik.zet_taken(uuid, jsonb) owner to eenklik_kern;
