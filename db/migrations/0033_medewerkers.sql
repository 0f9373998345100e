CREATE TABLE "organisatiefeit" (
	"organisatie_id" uuid NOT NULL,
	"volgnr" integer NOT NULL,
	"type" text NOT NULL,
	"medewerker" uuid,
	"uitnodiging" uuid,
	"vestiging" text,
	"door" uuid,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "organisatiefeit_organisatie_id_volgnr_pk" PRIMARY KEY("organisatie_id","volgnr")
);
--> statement-breakpoint
CREATE TABLE "uitnodiging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"code" "bytea" NOT NULL,
	"voor" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "medewerker" ADD COLUMN "vestiging" text;--> statement-breakpoint
ALTER TABLE "organisatiefeit" ADD CONSTRAINT "organisatiefeit_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatiefeit" ADD CONSTRAINT "organisatiefeit_medewerker_medewerker_id_fk" FOREIGN KEY ("medewerker") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatiefeit" ADD CONSTRAINT "organisatiefeit_uitnodiging_uitnodiging_id_fk" FOREIGN KEY ("uitnodiging") REFERENCES "public"."uitnodiging"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatiefeit" ADD CONSTRAINT "organisatiefeit_door_medewerker_id_fk" FOREIGN KEY ("door") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "uitnodiging_code" ON "uitnodiging" USING btree ("code");--> statement-breakpoint
CREATE INDEX "uitnodiging_organisatie" ON "uitnodiging" USING btree ("organisatie_id");--> statement-breakpoint
CREATE INDEX "medewerker_organisatie" ON "medewerker" USING btree ("organisatie_id");--> statement-breakpoint
-- Who signed in for an aanbieder before there was a list, works there; the first of them manages it.
alter table public.medewerker no force row level security;
--> statement-breakpoint
insert into public.organisatiefeit (organisatie_id, volgnr, type, medewerker, op)
  select m.organisatie_id, row_number() over eerder, case row_number() over eerder when 1 then 'EersteBegonnen' else 'MedewerkerOvergenomen' end, m.id, m.gewijzigd_op
  from public.medewerker m where m.deur = 'eherkenning' and m.organisatie_id is not null
  window eerder as (partition by m.organisatie_id order by m.id);
--> statement-breakpoint
update public.medewerker m set rollen = case f.type when 'EersteBegonnen' then array['werkt', 'beheert'] else array['werkt'] end
  from public.organisatiefeit f where f.medewerker = m.id;
--> statement-breakpoint
alter table public.medewerker force row level security;
--> statement-breakpoint
alter table public.organisatiefeit enable row level security;
--> statement-breakpoint
alter table public.organisatiefeit force row level security;
--> statement-breakpoint
alter table public.uitnodiging enable row level security;
--> statement-breakpoint
alter table public.uitnodiging force row level security;
--> statement-breakpoint
revoke all on public.organisatiefeit, public.uitnodiging from public;
--> statement-breakpoint
-- Whether who asks manages who works at their organisatie. A worker who does not, reads and writes nothing of it.
create function eenklik.beheert() returns boolean language sql stable as
$$ select coalesce(current_setting('eenklik.beheert', true), '') = 'ja' $$;
--> statement-breakpoint
revoke execute on function eenklik.beheert() from public;
--> statement-breakpoint
grant execute on function eenklik.beheert() to eenklik_aanbieder;
--> statement-breakpoint
-- What happened is kept as it was: nobody changes a fact or takes one away.
grant select, insert on public.organisatiefeit to eenklik_aanbieder, eenklik_systeem;
--> statement-breakpoint
grant select (id, organisatie_id, voor), insert on public.uitnodiging to eenklik_aanbieder;
--> statement-breakpoint
grant select on public.uitnodiging to eenklik_systeem;
--> statement-breakpoint
grant select (id, deur, naam, organisatie_id, vestiging, rollen, gewijzigd_op), update (rollen) on public.medewerker to eenklik_aanbieder;
--> statement-breakpoint
create policy beheerder_leest on public.organisatiefeit for select to eenklik_aanbieder
  using (organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()));
--> statement-breakpoint
create policy beheerder_schrijft on public.organisatiefeit for insert to eenklik_aanbieder
  with check (
    organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()) and door = (select eenklik.mijn_medewerker())
    and type in ('MedewerkerUitgenodigd', 'UitnodigingIngetrokken', 'MedewerkerVerwijderd', 'BeheerGegeven', 'BeheerTeruggenomen')
  );
--> statement-breakpoint
create policy systeem on public.organisatiefeit for all to eenklik_systeem using (true) with check (true);
--> statement-breakpoint
create policy beheerder_leest on public.uitnodiging for select to eenklik_aanbieder
  using (organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()));
--> statement-breakpoint
create policy beheerder_schrijft on public.uitnodiging for insert to eenklik_aanbieder
  with check (organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()));
--> statement-breakpoint
create policy systeem on public.uitnodiging for select to eenklik_systeem using (true);
--> statement-breakpoint
create policy beheerder_leest on public.medewerker for select to eenklik_aanbieder
  using (organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()));
--> statement-breakpoint
create policy beheerder_wijzigt on public.medewerker for update to eenklik_aanbieder
  using (deur = 'eherkenning' and organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()))
  with check (deur = 'eherkenning' and organisatie_id = (select eenklik.mijn_organisatie()) and (select eenklik.beheert()));
