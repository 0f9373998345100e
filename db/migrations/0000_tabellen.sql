CREATE TABLE "huishouden" (
	"id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medewerker" (
	"id" uuid PRIMARY KEY NOT NULL,
	"deur" text NOT NULL,
	"subject" text NOT NULL,
	"naam" text NOT NULL,
	"functie" text,
	"gemeente" text,
	"organisatie_id" uuid,
	"rollen" text[] DEFAULT '{}' NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kvk" text NOT NULL,
	"naam" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persoon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"huishouden_id" uuid,
	"gemeente" text NOT NULL,
	"bsn_versleuteld" "bytea",
	"bsn_sleutel" "bytea",
	"voornamen" text NOT NULL,
	"achternaam" text NOT NULL,
	"geboortedatum" date,
	"straat" text,
	"huisnummer" text,
	"postcode" text,
	"woonplaats" text,
	"bron" text NOT NULL,
	"opgegeven_door" uuid,
	"gewijzigd_op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"van" uuid NOT NULL,
	"naar" uuid NOT NULL,
	"soort" text NOT NULL,
	"gezag" text NOT NULL,
	"bron" text NOT NULL,
	"gecontroleerd" boolean DEFAULT false NOT NULL,
	"op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vestiging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"nummer" text NOT NULL,
	"naam" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concept" (
	"id" uuid PRIMARY KEY NOT NULL,
	"persoon_id" uuid NOT NULL,
	"gemeente" text NOT NULL,
	"versie" integer NOT NULL,
	"waarden" jsonb NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"traject_id" uuid,
	"weggegooid_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "ontvangstbewijs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"nummer" text NOT NULL,
	"soort" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"kopie" jsonb NOT NULL,
	"taal" text NOT NULL,
	CONSTRAINT "ontvangstbewijs_nummer_unique" UNIQUE("nummer")
);
--> statement-breakpoint
CREATE TABLE "passage" (
	"traject_id" uuid NOT NULL,
	"onderwerp" text NOT NULL,
	"versie" integer NOT NULL,
	"stem" text NOT NULL,
	"waarden" jsonb NOT NULL,
	"weg" boolean DEFAULT false NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "passage_traject_id_onderwerp_versie_pk" PRIMARY KEY("traject_id","onderwerp","versie")
);
--> statement-breakpoint
CREATE TABLE "plan_versie" (
	"traject_id" uuid NOT NULL,
	"nr" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"vingerafdruk" "bytea" NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_versie_traject_id_nr_pk" PRIMARY KEY("traject_id","nr")
);
--> statement-breakpoint
CREATE TABLE "tekst" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"woorden" text NOT NULL,
	"auteur_soort" text NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aanmelding" (
	"state" "bytea" PRIMARY KEY NOT NULL,
	"deur" text NOT NULL,
	"nonce" text NOT NULL,
	"verifier" text NOT NULL,
	"terug" text NOT NULL,
	"op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bewaarde_post" (
	"id" uuid PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"wie" uuid NOT NULL,
	"pad" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "formulier_sleutel" (
	"wie" uuid NOT NULL,
	"sleutel" uuid NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"antwoord" jsonb,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "formulier_sleutel_wie_sleutel_pk" PRIMARY KEY("wie","sleutel")
);
--> statement-breakpoint
CREATE TABLE "sessie" (
	"id" "bytea" PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"persoon_id" uuid,
	"namens_id" uuid,
	"medewerker_id" uuid,
	"organisatie_id" uuid,
	"gemeente" text,
	"naam" text NOT NULL,
	"rollen" text[] DEFAULT '{}' NOT NULL,
	"betrouwbaarheid" text,
	"begonnen_op" timestamp with time zone NOT NULL,
	"laatst_gezien_op" timestamp with time zone NOT NULL,
	"uiterlijk_op" timestamp with time zone NOT NULL,
	"beeindigd_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tempo" (
	"sleutel" text NOT NULL,
	"venster" timestamp with time zone NOT NULL,
	"aantal" integer NOT NULL,
	CONSTRAINT "tempo_sleutel_venster_pk" PRIMARY KEY("sleutel","venster")
);
--> statement-breakpoint
CREATE TABLE "deelname" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"wie" uuid NOT NULL,
	"rol" text NOT NULL,
	"reikwijdte" text NOT NULL,
	"van" timestamp with time zone NOT NULL,
	"tot" timestamp with time zone,
	"open" boolean DEFAULT true NOT NULL,
	"stap" text NOT NULL,
	"aan_zet" text NOT NULL,
	"uiterlijk" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gebeurtenis" (
	"traject_id" uuid NOT NULL,
	"volgnr" integer NOT NULL,
	"type" text NOT NULL,
	"versie" integer NOT NULL,
	"gegevens" jsonb NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"vastgelegd_op" timestamp with time zone NOT NULL,
	"door_soort" text NOT NULL,
	"door" uuid,
	"namens" uuid,
	"klantreis" text NOT NULL,
	"klantreis_versie" text NOT NULL,
	"keten_nr" integer,
	"hash" "bytea",
	CONSTRAINT "gebeurtenis_traject_id_volgnr_pk" PRIMARY KEY("traject_id","volgnr")
);
--> statement-breakpoint
CREATE TABLE "ketenkop" (
	"traject_id" uuid PRIMARY KEY NOT NULL,
	"nr" integer NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leesregel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"door_soort" text NOT NULL,
	"door" uuid,
	"wat" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"keten_nr" integer,
	"hash" "bytea"
);
--> statement-breakpoint
CREATE TABLE "traject" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"gemeente" text NOT NULL,
	"betrokkene_id" uuid NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"volgnr" integer NOT NULL,
	"wet" text NOT NULL,
	"stap" text NOT NULL,
	"aan_zet" text NOT NULL,
	"uiterlijk" date NOT NULL,
	"ingediend_op" timestamp with time zone,
	"betrokkene_naam" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoon" ADD CONSTRAINT "persoon_huishouden_id_huishouden_id_fk" FOREIGN KEY ("huishouden_id") REFERENCES "public"."huishouden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relatie" ADD CONSTRAINT "relatie_van_persoon_id_fk" FOREIGN KEY ("van") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relatie" ADD CONSTRAINT "relatie_naar_persoon_id_fk" FOREIGN KEY ("naar") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vestiging" ADD CONSTRAINT "vestiging_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ontvangstbewijs" ADD CONSTRAINT "ontvangstbewijs_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ontvangstbewijs" ADD CONSTRAINT "ontvangstbewijs_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage" ADD CONSTRAINT "passage_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versie" ADD CONSTRAINT "plan_versie_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst" ADD CONSTRAINT "tekst_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deelname" ADD CONSTRAINT "deelname_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ketenkop" ADD CONSTRAINT "ketenkop_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leesregel" ADD CONSTRAINT "leesregel_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_betrokkene_id_persoon_id_fk" FOREIGN KEY ("betrokkene_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "medewerker_subject" ON "medewerker" USING btree ("deur","subject");--> statement-breakpoint
CREATE INDEX "medewerker_gemeente" ON "medewerker" USING btree ("gemeente");--> statement-breakpoint
CREATE UNIQUE INDEX "organisatie_kvk" ON "organisatie" USING btree ("kvk");--> statement-breakpoint
CREATE UNIQUE INDEX "persoon_bsn" ON "persoon" USING btree ("bsn_sleutel");--> statement-breakpoint
CREATE INDEX "persoon_opgegeven" ON "persoon" USING btree ("opgegeven_door");--> statement-breakpoint
CREATE UNIQUE INDEX "relatie_van_naar" ON "relatie" USING btree ("van","naar","soort");--> statement-breakpoint
CREATE INDEX "relatie_naar" ON "relatie" USING btree ("naar");--> statement-breakpoint
CREATE INDEX "concept_persoon" ON "concept" USING btree ("persoon_id");--> statement-breakpoint
CREATE INDEX "ontvangstbewijs_traject" ON "ontvangstbewijs" USING btree ("traject_id");--> statement-breakpoint
CREATE INDEX "tekst_traject" ON "tekst" USING btree ("traject_id");--> statement-breakpoint
CREATE INDEX "bewaarde_post_wie" ON "bewaarde_post" USING btree ("wie","op");--> statement-breakpoint
CREATE INDEX "sessie_uiterlijk" ON "sessie" USING btree ("uiterlijk_op");--> statement-breakpoint
CREATE UNIQUE INDEX "deelname_wie" ON "deelname" USING btree ("soort","wie","traject_id","rol");--> statement-breakpoint
CREATE INDEX "deelname_traject" ON "deelname" USING btree ("traject_id");--> statement-breakpoint
CREATE INDEX "leesregel_traject" ON "leesregel" USING btree ("traject_id","op");--> statement-breakpoint
CREATE UNIQUE INDEX "traject_nummer" ON "traject" USING btree ("nummer");--> statement-breakpoint
CREATE INDEX "traject_betrokkene" ON "traject" USING btree ("betrokkene_id");