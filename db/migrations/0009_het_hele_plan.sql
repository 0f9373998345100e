CREATE TABLE "aantekening" (
	"id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"traject_id" uuid NOT NULL,
	"gesprek_id" uuid,
	"woorden" text NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"bewaren_tot" date NOT NULL,
	CONSTRAINT "aantekening_id_versie_pk" PRIMARY KEY("id","versie")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"type" text NOT NULL,
	"grootte" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"auteur_soort" text NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_deel" (
	"document_id" uuid NOT NULL,
	"nr" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	CONSTRAINT "document_deel_document_id_nr_pk" PRIMARY KEY("document_id","nr")
);
--> statement-breakpoint
CREATE TABLE "gezinspassage" (
	"gezin_van" uuid NOT NULL,
	"onderwerp" text NOT NULL,
	"versie" integer NOT NULL,
	"waarden" jsonb NOT NULL,
	"weg" boolean DEFAULT false NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "gezinspassage_gezin_van_onderwerp_versie_pk" PRIMARY KEY("gezin_van","onderwerp","versie")
);
--> statement-breakpoint
ALTER TABLE "medewerker" ADD COLUMN "deskundigheid" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "gezin_van" uuid;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "behandelaar" uuid;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "spoed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "aantekening" ADD CONSTRAINT "aantekening_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aantekening" ADD CONSTRAINT "aantekening_auteur_medewerker_id_fk" FOREIGN KEY ("auteur") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_deel" ADD CONSTRAINT "document_deel_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinspassage" ADD CONSTRAINT "gezinspassage_gezin_van_persoon_id_fk" FOREIGN KEY ("gezin_van") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aantekening_traject" ON "aantekening" USING btree ("traject_id","op");--> statement-breakpoint
CREATE INDEX "aantekening_bewaren" ON "aantekening" USING btree ("bewaren_tot");--> statement-breakpoint
CREATE INDEX "document_traject" ON "document" USING btree ("traject_id","op");--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_gezin_van_persoon_id_fk" FOREIGN KEY ("gezin_van") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traject" ADD CONSTRAINT "traject_behandelaar_medewerker_id_fk" FOREIGN KEY ("behandelaar") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;