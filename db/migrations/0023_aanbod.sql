CREATE TABLE "aanbod" (
	"nr" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "aanbod_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"gemeente" text NOT NULL,
	"periode" text NOT NULL,
	"contract_van" date NOT NULL,
	"contract_tot" date NOT NULL,
	"kvk" text NOT NULL,
	"naam" text NOT NULL,
	"soort" text NOT NULL,
	"partijen" text[] NOT NULL,
	"onderaannemers" text[] NOT NULL,
	"producten" text[] NOT NULL,
	"componenten" text[] NOT NULL,
	"plekken" jsonb NOT NULL,
	"doet" text NOT NULL,
	"doet_niet" text NOT NULL,
	"talen" text[] NOT NULL,
	"leeftijd_van" smallint NOT NULL,
	"leeftijd_tot" smallint NOT NULL,
	"wacht_weken" smallint,
	"opgegeven_op" date,
	"plaatsen" smallint,
	"voorbeeld" boolean NOT NULL,
	"gepubliceerd" boolean NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aanbod_hulp" (
	"gemeente" text NOT NULL,
	"hulp" smallint NOT NULL,
	"nr" integer NOT NULL,
	"naam" text NOT NULL,
	"postcodes" text NOT NULL,
	"talen" text NOT NULL,
	"leeftijd_van" smallint NOT NULL,
	"leeftijd_tot" smallint NOT NULL,
	"wacht_weken" smallint,
	"opgegeven_op" date,
	"contract_van" date NOT NULL,
	"contract_tot" date NOT NULL,
	"voorbeeld" boolean NOT NULL,
	"gepubliceerd" boolean NOT NULL,
	CONSTRAINT "aanbod_hulp_nr_hulp_pk" PRIMARY KEY("nr","hulp")
);
--> statement-breakpoint
ALTER TABLE "aanbod_hulp" ADD CONSTRAINT "aanbod_hulp_aanbod" FOREIGN KEY ("nr") REFERENCES "public"."aanbod"("nr") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "aanbod_contract" ON "aanbod" USING btree ("gemeente","periode","kvk");--> statement-breakpoint
CREATE INDEX "aanbod_lijst" ON "aanbod" USING btree ("gemeente","naam","nr")
  INCLUDE (soort, periode, contract_van, contract_tot, gepubliceerd, wacht_weken, opgegeven_op);
--> statement-breakpoint
-- The lists are read from this index alone, a whole kind of help at once: it holds what a list shows and nothing else. By number, because an import adds
-- its lines in that order and the pages of the index stay full; the order of a list is made by app/domain/aanbod/zoek.ts.
CREATE INDEX aanbod_zoek ON public.aanbod_hulp (gemeente, hulp, nr)
  INCLUDE (naam, postcodes, talen, leeftijd_van, leeftijd_tot, wacht_weken, opgegeven_op, contract_van, contract_tot, voorbeeld)
  WHERE gepubliceerd;
--> statement-breakpoint
-- An import writes many rows at once and then nothing for weeks: they are made readable from the index soon after it.
alter table public.aanbod_hulp set (autovacuum_vacuum_insert_threshold = 50, autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_threshold = 50,
  autovacuum_vacuum_scale_factor = 0);
--> statement-breakpoint
alter table public.aanbod set (autovacuum_vacuum_insert_threshold = 50, autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_threshold = 50,
  autovacuum_vacuum_scale_factor = 0);
--> statement-breakpoint
-- Everybody reads what is published, who did not sign in too (D3M-03). Of what is not yet, only the toegang of that gemeente knows; it alone writes, and
-- of it the professionals alone. Nothing of a person stands in these tables.
revoke all on public.aanbod, public.aanbod_hulp from public;
--> statement-breakpoint
alter table public.aanbod enable row level security;
--> statement-breakpoint
alter table public.aanbod force row level security;
--> statement-breakpoint
alter table public.aanbod_hulp enable row level security;
--> statement-breakpoint
alter table public.aanbod_hulp force row level security;
--> statement-breakpoint
grant select on public.aanbod, public.aanbod_hulp to eenklik_open, eenklik_inwoner, eenklik_aanbieder, eenklik_toegang;
--> statement-breakpoint
grant insert, update on public.aanbod to eenklik_toegang;
--> statement-breakpoint
grant insert, delete on public.aanbod_hulp to eenklik_toegang;
--> statement-breakpoint
create policy open_leest on public.aanbod for select to eenklik_open using (gepubliceerd);
--> statement-breakpoint
create policy inwoner_leest on public.aanbod for select to eenklik_inwoner using (gepubliceerd);
--> statement-breakpoint
create policy aanbieder_leest on public.aanbod for select to eenklik_aanbieder using (gepubliceerd);
--> statement-breakpoint
create policy toegang_leest on public.aanbod for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()));
--> statement-breakpoint
create policy toegang_voegt_toe on public.aanbod for insert to eenklik_toegang
  with check (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
create policy open_leest on public.aanbod_hulp for select to eenklik_open using (gepubliceerd);
--> statement-breakpoint
create policy inwoner_leest on public.aanbod_hulp for select to eenklik_inwoner using (gepubliceerd);
--> statement-breakpoint
create policy aanbieder_leest on public.aanbod_hulp for select to eenklik_aanbieder using (gepubliceerd);
--> statement-breakpoint
create policy toegang_leest on public.aanbod_hulp for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()));
--> statement-breakpoint
create policy toegang_voegt_toe on public.aanbod_hulp for insert to eenklik_toegang
  with check (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
create policy toegang_wijzigt on public.aanbod for update to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()))
  with check (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()));
--> statement-breakpoint
create policy toegang_haalt_weg on public.aanbod_hulp for delete to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()) and not (select eenklik.is_vrijwilliger()));
