CREATE TABLE "belverzoek" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"gemeente" text NOT NULL,
	"soort" text NOT NULL,
	"naam" text NOT NULL,
	"telefoon" text,
	"email" text,
	"adres" text,
	"voorkeur" text[] DEFAULT '{}' NOT NULL,
	"waarover" text DEFAULT '' NOT NULL,
	"taal" text,
	"op" timestamp with time zone NOT NULL,
	"uiterlijk" date NOT NULL,
	"gedaan_op" timestamp with time zone,
	"gedaan_door" uuid,
	"uitgelegd" boolean DEFAULT false NOT NULL,
	"notitie" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "belverzoek" ADD CONSTRAINT "belverzoek_gedaan_door_medewerker_id_fk" FOREIGN KEY ("gedaan_door") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "belverzoek_wacht" ON "belverzoek" USING btree ("gemeente","op","id") WHERE gedaan_op is null;--> statement-breakpoint
CREATE INDEX "belverzoek_gedaan" ON "belverzoek" USING btree ("gemeente","gedaan_op") WHERE gedaan_op is not null;
--> statement-breakpoint
-- What each role may do: who did not sign in adds a request and reads nothing, not even the one just added (so no `returning`, and
-- `on conflict do nothing` without a target). The toegang of that gemeente reads, and writes down once that it is done. Nobody else.
revoke all on public.belverzoek from public;
--> statement-breakpoint
alter table public.belverzoek enable row level security;
--> statement-breakpoint
alter table public.belverzoek force row level security;
--> statement-breakpoint
grant insert on public.belverzoek to eenklik_open;
--> statement-breakpoint
grant select, update (gedaan_op, gedaan_door, uitgelegd, notitie) on public.belverzoek to eenklik_toegang;
--> statement-breakpoint
create policy open_vraagt on public.belverzoek for insert to eenklik_open
  with check (gedaan_op is null and gedaan_door is null and not uitgelegd and notitie = '');
--> statement-breakpoint
create policy toegang_leest on public.belverzoek for select to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()));
--> statement-breakpoint
create policy toegang_handelt_af on public.belverzoek for update to eenklik_toegang
  using (gemeente = (select eenklik.mijn_gemeente()) and gedaan_op is null)
  with check (gemeente = (select eenklik.mijn_gemeente()) and gedaan_op is not null and gedaan_door = (select eenklik.mijn_medewerker()));
