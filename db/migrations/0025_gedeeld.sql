CREATE TABLE "gedeeld" (
	"traject_id" uuid NOT NULL,
	"kvk" text NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"door" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "gedeeld_traject_id_kvk_pk" PRIMARY KEY("traject_id","kvk")
);
--> statement-breakpoint
ALTER TABLE "gedeeld" ADD CONSTRAINT "gedeeld_traject_id_traject_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gedeeld" ADD CONSTRAINT "gedeeld_door_persoon_id_fk" FOREIGN KEY ("door") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
revoke all on public.gedeeld from public;
--> statement-breakpoint
alter table public.gedeeld enable row level security;
--> statement-breakpoint
alter table public.gedeeld force row level security;
--> statement-breakpoint
grant select, insert, update, delete on public.gedeeld to eenklik_inwoner;
--> statement-breakpoint
grant select on public.gedeeld to eenklik_toegang, eenklik_aanbieder, eenklik_kern;
--> statement-breakpoint
-- The number of the organisatie of who asks: the same in the catalogue and in a match.
create function eenklik.mijn_kvk() returns text language plpgsql stable as $$
begin
  return (select o.kvk from public.organisatie o where o.id = eenklik.mijn_organisatie());
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.mijn_kvk() from public;
--> statement-breakpoint
grant execute on function eenklik.mijn_kvk() to eenklik_aanbieder;
--> statement-breakpoint
create policy inwoner_eigen on public.gedeeld for all to eenklik_inwoner
  using (traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]))
  with check (door = (select eenklik.mijn_persoon()) and traject_id = any ((select eenklik.mijn_trajecten_schrijven())::uuid[]));
--> statement-breakpoint
create policy toegang_leest on public.gedeeld for select to eenklik_toegang
  using (eenklik.in_mijn_gemeente(traject_id));
--> statement-breakpoint
-- An aanbieder reads its own, while it takes part: not before it was asked, and not after it said no.
create policy aanbieder_leest on public.gedeeld for select to eenklik_aanbieder
  using (kvk = (select eenklik.mijn_kvk()) and eenklik.neemt_deel(traject_id));
--> statement-breakpoint
create policy kern on public.gedeeld for select to eenklik_kern using (true);
--> statement-breakpoint
grant select (kvk, naam) on public.aanbod to eenklik_kern;
--> statement-breakpoint
create policy kern on public.aanbod for select to eenklik_kern using (true);
--> statement-breakpoint
grant select (kvk), insert (id, kvk, naam) on public.organisatie to eenklik_kern;
--> statement-breakpoint
create policy kern_schrijft on public.organisatie for insert to eenklik_kern with check (true);
--> statement-breakpoint
grant insert, update (van, tot, reikwijdte) on public.deelname to eenklik_kern;
--> statement-breakpoint
-- Whoever is asked takes part from that moment: only with what the inwoner let be shared with that very aanbieder. Who asks need not see its rows.
create function eenklik.match_gevraagd() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  gevraagd text := new.gegevens ->> 'kvk';
  firma uuid;
begin
  if not exists (select from public.gedeeld g where g.traject_id = new.traject_id and g.kvk = gevraagd) then
    raise insufficient_privilege using message = 'nothing was shared with this aanbieder';
  end if;
  select o.id into firma from public.organisatie o where o.kvk = gevraagd;
  if firma is null then
    insert into public.organisatie (id, kvk, naam)
      select gen_random_uuid(), a.kvk, a.naam from public.aanbod a where a.kvk = gevraagd limit 1
      returning id into strict firma;
  end if;
  insert into public.deelname as d (id, traject_id, soort, wie, rol, reikwijdte, van, stap, aan_zet, uiterlijk)
    select gen_random_uuid(), t.id, 'organisatie', firma, 'aanbieder', 'schrijven', new.op, t.stap, t.aan_zet, t.uiterlijk
    from public.traject t where t.id = new.traject_id
    on conflict (soort, wie, traject_id, rol) do update set van = excluded.van, tot = null, reikwijdte = 'schrijven';
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.match_gevraagd() from public;
--> statement-breakpoint
alter function eenklik.match_gevraagd() owner to eenklik_kern;
--> statement-breakpoint
create trigger match_gevraagd after insert on public.gebeurtenis for each row when (new.type = 'MatchGevraagd')
  execute function eenklik.match_gevraagd();
--> statement-breakpoint
-- Whoever said no, or was asked no longer, reads nothing any more: at the end of the transaction, because the one who says no still writes in it. Whom the
-- toegang let take part apart from this stays.
create function eenklik.match_voorbij() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.deelname d set tot = least(now(), new.op)
    from public.gebeurtenis g join public.organisatie o on o.kvk = g.gegevens ->> 'kvk'
    where g.traject_id = new.traject_id and g.type = 'MatchGevraagd' and g.gegevens ->> 'match' = new.gegevens ->> 'match'
      and d.traject_id = new.traject_id and d.soort = 'organisatie' and d.wie = o.id
      and not exists (
        select from public.gebeurtenis b
        where b.traject_id = new.traject_id and b.type = 'AanbiederBetrokken' and b.gegevens ->> 'organisatie' = o.id::text
      )
      and not exists (
        select from public.gebeurtenis l
        where l.traject_id = new.traject_id and l.type = 'MatchGevraagd' and l.volgnr > new.volgnr and l.gegevens ->> 'kvk' = o.kvk
      );
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.match_voorbij() from public;
--> statement-breakpoint
alter function eenklik.match_voorbij() owner to eenklik_kern;
--> statement-breakpoint
create constraint trigger match_voorbij after insert on public.gebeurtenis deferrable initially deferred
  for each row when (new.type in ('MatchAfgewezen', 'MatchIngetrokken')) execute function eenklik.match_voorbij();
--> statement-breakpoint
-- Whether this match is one that the organisatie of who asks was asked for.
create function eenklik.is_mijn_match(p_traject uuid, p_match text) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.gebeurtenis g
    where g.traject_id = p_traject and g.type = 'MatchGevraagd' and g.gegevens ->> 'match' = p_match and g.gegevens ->> 'kvk' = eenklik.mijn_kvk()
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.is_mijn_match(uuid, text) from public;
--> statement-breakpoint
grant execute on function eenklik.is_mijn_match(uuid, text) to eenklik_aanbieder;
--> statement-breakpoint
-- What may happen by an aanbieder. The same list as app/domain/toegankelijk.ts; with its no, the next whom the inwoner agreed to is asked.
create or replace function eenklik.mag_aanbieder_feit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array[
    'StapBegonnen', 'StapAfgerond', 'AfspraakGemaakt', 'AfspraakNagekomen', 'AfspraakVervallen', 'MatchAanvaard', 'MatchAfgewezen', 'MatchVraagGesteld',
    'IntensiteitGegeven', 'MatchGevraagd'
  ])
$$;
--> statement-breakpoint
alter policy aanbieder_schrijft on public.gebeurtenis
  with check (
    door_soort = 'aanbieder' and door = (select eenklik.mijn_medewerker()) and namens is null
    and eenklik.schrijft_mee(traject_id) and eenklik.mag_aanbieder_feit(type)
    and (
      type not in ('MatchAanvaard', 'MatchAfgewezen', 'MatchVraagGesteld', 'IntensiteitGegeven')
      or eenklik.is_mijn_match(traject_id, gegevens ->> 'match')
    )
  );
--> statement-breakpoint
-- True for what was written since the organisatie of who asks takes part: what an aanbieder before it said, is not for this one.
create function eenklik.sinds_ik_meedoe(p_traject uuid, p_op timestamptz) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.deelname d
    where d.soort = 'organisatie' and d.wie = eenklik.mijn_organisatie() and d.traject_id = p_traject and d.van <= p_op
      and (d.tot is null or d.tot > now())
  );
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.sinds_ik_meedoe(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function eenklik.sinds_ik_meedoe(uuid, timestamptz) to eenklik_aanbieder;
--> statement-breakpoint
alter policy aanbieder_leest on public.tekst
  using (
    (soort = 'afspraak' and eenklik.neemt_deel(traject_id))
    or (soort in ('match-vraag', 'match-antwoord', 'intensiteit', 'intensiteit-terug') and eenklik.sinds_ik_meedoe(traject_id, op))
  );
--> statement-breakpoint
alter policy aanbieder_schrijft on public.tekst
  with check (
    soort in ('afspraak', 'afspraak-vervallen', 'match-reden', 'match-vraag', 'intensiteit') and auteur_soort = 'aanbieder'
    and auteur = (select eenklik.mijn_medewerker()) and eenklik.schrijft_mee(traject_id)
  );
