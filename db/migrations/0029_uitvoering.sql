CREATE TABLE "zorgplan" (
	"traject_id" uuid NOT NULL,
	"match" text NOT NULL,
	"nr" integer NOT NULL,
	"voor" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "zorgplan_traject_id_match_nr_voor_pk" PRIMARY KEY("traject_id","match","nr","voor")
);
--> statement-breakpoint
CREATE TABLE "zorgplandeel" (
	"traject_id" uuid NOT NULL,
	"match" text NOT NULL,
	"onderdeel" text NOT NULL,
	"versie" integer NOT NULL,
	"waarden" jsonb NOT NULL,
	"weg" boolean DEFAULT false NOT NULL,
	"auteur" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "zorgplandeel_traject_id_match_onderdeel_versie_pk" PRIMARY KEY("traject_id","match","onderdeel","versie")
);
--> statement-breakpoint
ALTER TABLE "zorgplan" ADD CONSTRAINT "zorgplan_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zorgplandeel" ADD CONSTRAINT "zorgplandeel_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
revoke all on public.zorgplan, public.zorgplandeel from public;
--> statement-breakpoint
alter table public.zorgplandeel enable row level security;
--> statement-breakpoint
alter table public.zorgplandeel force row level security;
--> statement-breakpoint
alter table public.zorgplan enable row level security;
--> statement-breakpoint
alter table public.zorgplan force row level security;
--> statement-breakpoint
grant select, insert on public.zorgplandeel to eenklik_aanbieder;
--> statement-breakpoint
grant select, insert on public.zorgplan to eenklik_aanbieder;
--> statement-breakpoint
grant update (inhoud, auteur, op) on public.zorgplan to eenklik_aanbieder;
--> statement-breakpoint
grant select on public.zorgplan to eenklik_inwoner, eenklik_toegang;
--> statement-breakpoint
-- What is being written is of the aanbieder of that match alone.
create policy aanbieder_leest on public.zorgplandeel for select to eenklik_aanbieder
  using (eenklik.neemt_deel(traject_id) and eenklik.is_mijn_match(traject_id, match));
--> statement-breakpoint
create policy aanbieder_schrijft on public.zorgplandeel for insert to eenklik_aanbieder
  with check (auteur = (select eenklik.mijn_medewerker()) and eenklik.schrijft_mee(traject_id) and eenklik.is_mijn_match(traject_id, match));
--> statement-breakpoint
create policy aanbieder_leest on public.zorgplan for select to eenklik_aanbieder
  using (eenklik.neemt_deel(traject_id) and eenklik.is_mijn_match(traject_id, match));
--> statement-breakpoint
create policy aanbieder_schrijft on public.zorgplan for insert to eenklik_aanbieder
  with check (auteur = (select eenklik.mijn_medewerker()) and eenklik.schrijft_mee(traject_id) and eenklik.is_mijn_match(traject_id, match));
--> statement-breakpoint
-- What was laid before the inwoner is never changed; what is shared with the toegang can become more, or less.
create policy aanbieder_deelt on public.zorgplan for update to eenklik_aanbieder
  using (voor = 'toegang' and eenklik.schrijft_mee(traject_id) and eenklik.is_mijn_match(traject_id, match))
  with check (voor = 'toegang' and auteur = (select eenklik.mijn_medewerker()) and eenklik.schrijft_mee(traject_id) and eenklik.is_mijn_match(traject_id, match));
--> statement-breakpoint
create policy inwoner_leest on public.zorgplan for select to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]));
--> statement-breakpoint
-- True once the inwoner said no to the zorgplan of this traject.
create function eenklik.zei_nee_tegen_zorgplan(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.gebeurtenis g where g.traject_id = p_traject and g.type = 'ZorgplanBeantwoord' and g.gegevens ->> 'antwoord' = 'nee'
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.zei_nee_tegen_zorgplan(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.zei_nee_tegen_zorgplan(uuid) to eenklik_toegang;
--> statement-breakpoint
-- The toegang reads what was shared with it, and how much and how often once the inwoner said no: a professional, and no volunteer (D1-45).
create policy toegang_leest on public.zorgplan for select to eenklik_toegang
  using (
    eenklik.in_mijn_gemeente(traject_id) and not (select eenklik.is_vrijwilliger())
    and (voor = 'toegang' or (voor = 'omvang' and eenklik.zei_nee_tegen_zorgplan(traject_id)))
  );
--> statement-breakpoint
-- What may happen by an aanbieder, and of that what is about a match of its own. The same list as app/domain/toegankelijk.ts.
create function eenklik.is_matchfeit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array[
    'MatchAanvaard', 'MatchAfgewezen', 'MatchVraagGesteld', 'IntensiteitGegeven', 'IntakeVoorgesteld', 'IntakeGehouden', 'IntakeNietDoorgegaan',
    'InzageGevraagd', 'ZorgplanVoorgelegd', 'ZorgplanGedeeld', 'OneensGesprekGevraagd', 'OneensGesprekGehouden', 'HulpBegonnen', 'BijsturingGevraagd',
    'BijsturingAfgehandeld', 'WijzigingGevraagd', 'EvaluatieBegonnen', 'EvaluatieGegeven', 'HulpBeeindigd'
  ])
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_matchfeit(text) from public;
--> statement-breakpoint
grant execute on function eenklik.is_matchfeit(text) to eenklik_aanbieder;
--> statement-breakpoint
create or replace function eenklik.mag_aanbieder_feit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array[
    'StapBegonnen', 'StapAfgerond', 'AfspraakGemaakt', 'AfspraakNagekomen', 'AfspraakVervallen', 'MatchAanvaard', 'MatchAfgewezen', 'MatchVraagGesteld',
    'IntensiteitGegeven', 'MatchGevraagd', 'IntakeVoorgesteld', 'IntakeGehouden', 'IntakeNietDoorgegaan', 'InzageGevraagd', 'ZorgplanVoorgelegd',
    'ZorgplanGedeeld', 'OneensGesprekGevraagd', 'OneensGesprekGehouden', 'HulpBegonnen', 'BijsturingGevraagd', 'BijsturingAfgehandeld', 'WijzigingGevraagd',
    'EvaluatieBegonnen', 'EvaluatieGegeven', 'HulpBeeindigd'
  ])
$$;
--> statement-breakpoint
alter policy aanbieder_schrijft on public.gebeurtenis
  with check (
    door_soort = 'aanbieder' and door = (select eenklik.mijn_medewerker()) and namens is null
    and eenklik.schrijft_mee(traject_id) and eenklik.mag_aanbieder_feit(type)
    and (not eenklik.is_matchfeit(type) or eenklik.is_mijn_match(traject_id, gegevens ->> 'match'))
  );
--> statement-breakpoint
-- Whether the organisatie of who asks was asked for a match in this traject: one that takes part for something else reads nothing of it.
create function eenklik.ben_ik_gevraagd(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.gebeurtenis g
    where g.traject_id = p_traject and g.type = 'MatchGevraagd' and g.gegevens ->> 'kvk' = eenklik.mijn_kvk()
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.ben_ik_gevraagd(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.ben_ik_gevraagd(uuid) to eenklik_aanbieder;
--> statement-breakpoint
-- The words that inwoner and aanbieder say to each other while the help is carried out. How satisfied the inwoner is, that the help did not begin, and what they want
-- afterwards, is not for the aanbieder.
alter policy aanbieder_leest on public.tekst
  using (
    (soort = 'afspraak' and eenklik.neemt_deel(traject_id))
    or (
      soort in (
        'match-vraag', 'match-antwoord', 'intensiteit', 'intensiteit-terug', 'intake', 'intake-anders', 'intake-verslag', 'inzage', 'zorgplan-nee',
        'oneens-gesprek', 'start-later', 'bijsturing', 'bijsturing-antwoord', 'wijziging', 'wijziging-oordeel', 'evaluatie', 'evaluatie-uitkomst', 'einde'
      )
      and eenklik.sinds_ik_meedoe(traject_id, op) and eenklik.ben_ik_gevraagd(traject_id)
    )
  );
--> statement-breakpoint
alter policy aanbieder_schrijft on public.tekst
  with check (
    soort in (
      'afspraak', 'afspraak-vervallen', 'match-reden', 'match-vraag', 'intensiteit', 'intake', 'intake-verslag', 'inzage', 'oneens-gesprek', 'start-later',
      'bijsturing', 'bijsturing-antwoord', 'wijziging', 'evaluatie', 'einde'
    )
    and auteur_soort = 'aanbieder' and auteur = (select eenklik.mijn_medewerker()) and eenklik.schrijft_mee(traject_id)
  );
--> statement-breakpoint
-- What is said about the care itself is read by a professional of the toegang alone (D1-45).
create function eenklik.is_over_zorg(p_soort text) returns boolean language sql immutable as $$
  select p_soort = any (array[
    'intake-verslag', 'inzage', 'zorgplan-nee', 'oneens-gesprek', 'bijsturing', 'bijsturing-antwoord', 'evaluatie', 'tevredenheid', 'evaluatie-uitkomst',
    'einde', 'waakvlam'
  ])
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_over_zorg(text) from public;
--> statement-breakpoint
grant execute on function eenklik.is_over_zorg(text) to eenklik_toegang;
--> statement-breakpoint
alter policy toegang_leest on public.tekst
  using (
    eenklik.in_mijn_gemeente(traject_id)
    and (
      (soort not in ('eigen-plan', 'eigen-plan-gebruikt') and not eenklik.is_onderling(soort) and not eenklik.is_over_zorg(soort))
      or not (select eenklik.is_vrijwilliger())
    )
  );
