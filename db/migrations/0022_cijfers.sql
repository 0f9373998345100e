CREATE TABLE "cijfer" (
	"gemeente" text NOT NULL,
	"team" text NOT NULL,
	"periode" text NOT NULL,
	"klantreis" text NOT NULL,
	"stap" text NOT NULL,
	"open" integer,
	"week" integer,
	"laat" integer,
	"mediaan" integer,
	"negende" integer,
	"bijgewerkt_op" timestamp with time zone NOT NULL,
	CONSTRAINT "cijfer_gemeente_team_periode_klantreis_stap_pk" PRIMARY KEY("gemeente","team","periode","klantreis","stap")
);

--> statement-breakpoint
-- Figures over many trajecten. Whoever of a gemeente leads reads them from this table alone; the system rebuilds it, and leaves out what is about fewer than ten people.
revoke all on public.cijfer from public;
--> statement-breakpoint
alter table public.cijfer enable row level security;
--> statement-breakpoint
alter table public.cijfer force row level security;
--> statement-breakpoint
grant select on public.cijfer to eenklik_toegang;
--> statement-breakpoint
grant select, insert, delete on public.cijfer to eenklik_systeem;
--> statement-breakpoint
-- A volunteer does not lead (D1-45).
create policy toegang_leest on public.cijfer for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
create policy systeem on public.cijfer for all to eenklik_systeem using (true) with check (true);
--> statement-breakpoint
-- How many trajecten are open, by how near their last day is. Nobody's id comes out.
create function eenklik.cijfers_stand(p_vandaag date) returns table (gemeente text, klantreis text, team text, termijn text, aantal integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.gemeente, t.klantreis, t.wet,
    case when t.uiterlijk < p_vandaag then 'laat' when t.uiterlijk < p_vandaag + 8 then 'week' else 'later' end, count(*)::integer
  from public.traject t where t.voorrang < 3 group by 1, 2, 3, 4
$$;
--> statement-breakpoint
-- The last of the next trajecten in the order of their ids; null when there are none.
create function eenklik.cijfers_tot(p_na uuid, p_aantal integer) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.id from (select t.id from public.traject t where t.id > p_na order by t.id limit p_aantal) n order by n.id desc limit 1
$$;
--> statement-breakpoint
-- How many days lie between what was done and what was done before it, in the trajecten with an id in this range, over what was done since a day: how many trajecten had
-- how many days. `p_mijlpalen`: what happens -> what is done by it; a step that somebody ended bears its own name. What is done more than once counts
-- the first time.
create function eenklik.cijfers_dagen(p_sinds date, p_mijlpalen jsonb, p_na uuid, p_tot uuid)
returns table (gemeente text, klantreis text, team text, periode text, mijlpaal text, dagen integer, aantal integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with gedaan as (
    select g.traject_id, coalesce(p_mijlpalen ->> g.type, g.gegevens ->> 'stap') as naam, min(g.op) as op
    from public.gebeurtenis g
    where g.traject_id > p_na and g.traject_id <= p_tot and (g.type = 'StapAfgerond' or p_mijlpalen ? g.type)
    group by 1, 2
  ), duur as (
    select d.traject_id, d.naam, d.op at time zone 'Europe/Amsterdam' as op,
      d.op - lag(d.op) over (partition by d.traject_id order by d.op, d.naam) as duur
    from gedaan d
  )
  select t.gemeente, t.klantreis, t.wet, to_char(d.op, 'YYYY"-K"Q'), d.naam, round(extract(epoch from d.duur) / 86400)::integer, count(*)::integer
  from duur d join public.traject t on t.id = d.traject_id
  where d.duur is not null and d.op >= p_sinds
  group by 1, 2, 3, 4, 5, 6
$$;
--> statement-breakpoint
revoke execute on function eenklik.cijfers_stand(date), eenklik.cijfers_tot(uuid, integer), eenklik.cijfers_dagen(date, jsonb, uuid, uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.cijfers_stand(date), eenklik.cijfers_tot(uuid, integer), eenklik.cijfers_dagen(date, jsonb, uuid, uuid) to eenklik_systeem;
--> statement-breakpoint
alter function eenklik.cijfers_stand(date) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.cijfers_tot(uuid, integer) owner to eenklik_kern;
--> statement-breakpoint
alter function eenklik.cijfers_dagen(date, jsonb, uuid, uuid) owner to eenklik_kern;
