-- Whose consent the help needs is judged by the aanbieder that carries it out (Jeugdwet 7.3.4, 7.3.5): the age of the betrokkene, whether they take part, and who takes
-- part for them. No name goes along, and nothing to who was only asked.
grant select (geboortedatum) on public.persoon to eenklik_kern;
--> statement-breakpoint
create function eenklik.wie_kan_instemmen(p_traject uuid)
returns table (geboortedatum date, doet_mee boolean, vertegenwoordigers uuid[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from public.deelname d
    where d.traject_id = p_traject and d.soort = 'organisatie' and d.wie = eenklik.mijn_organisatie()
      and d.reikwijdte = 'schrijven' and (d.tot is null or d.tot > now())
  ) or not exists (
    select from public.gebeurtenis g
    join public.gebeurtenis a on a.traject_id = g.traject_id and a.type = 'MatchAanvaard' and a.gegevens ->> 'match' = g.gegevens ->> 'match'
    where g.traject_id = p_traject and g.type = 'MatchGevraagd' and g.gegevens ->> 'kvk' = eenklik.mijn_kvk()
  ) then
    return;
  end if;
  return query
    select p.geboortedatum,
      exists (
        select from public.deelname d where d.traject_id = t.id and d.soort = 'persoon' and d.wie = t.betrokkene_id and d.tot is null
      ),
      array(
        select d.wie from public.deelname d
        where d.traject_id = t.id and d.soort = 'persoon' and d.rol = 'vertegenwoordiger' and d.tot is null
        order by d.wie
      )
    from public.traject t join public.persoon p on p.id = t.betrokkene_id
    where t.id = p_traject;
end
$$;
--> statement-breakpoint
revoke execute on function eenklik.wie_kan_instemmen(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.wie_kan_instemmen(uuid) to eenklik_aanbieder;
--> statement-breakpoint
alter function eenklik.wie_kan_instemmen(uuid) owner to eenklik_kern;
--> statement-breakpoint
create or replace function eenklik.is_matchfeit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array[
    'MatchAanvaard', 'MatchAfgewezen', 'MatchVraagGesteld', 'IntensiteitGegeven', 'IntakeVoorgesteld', 'IntakeGehouden', 'IntakeNietDoorgegaan',
    'InzageGevraagd', 'ZorgplanVoorgelegd', 'ZorgplanAntwoordVastgelegd', 'ZonderGezagVastgelegd', 'ZorgplanGedeeld', 'OneensGesprekGevraagd',
    'OneensGesprekGehouden', 'HulpBegonnen', 'BijsturingGevraagd', 'BijsturingAfgehandeld', 'WijzigingGevraagd', 'EvaluatieBegonnen', 'EvaluatieGegeven',
    'HulpBeeindigd'
  ])
$$;
--> statement-breakpoint
create or replace function eenklik.mag_aanbieder_feit(p_type text) returns boolean language sql immutable as $$
  select p_type = any (array[
    'StapBegonnen', 'StapAfgerond', 'AfspraakGemaakt', 'AfspraakNagekomen', 'AfspraakVervallen', 'MatchAanvaard', 'MatchAfgewezen', 'MatchVraagGesteld',
    'IntensiteitGegeven', 'MatchGevraagd', 'IntakeVoorgesteld', 'IntakeGehouden', 'IntakeNietDoorgegaan', 'InzageGevraagd', 'ZorgplanVoorgelegd',
    'ZorgplanAntwoordVastgelegd', 'ZonderGezagVastgelegd', 'ZorgplanGedeeld', 'OneensGesprekGevraagd', 'OneensGesprekGehouden', 'HulpBegonnen',
    'BijsturingGevraagd', 'BijsturingAfgehandeld', 'WijzigingGevraagd', 'EvaluatieBegonnen', 'EvaluatieGegeven', 'HulpBeeindigd'
  ])
$$;
--> statement-breakpoint
-- A no that the aanbieder wrote down is a no as well.
create or replace function eenklik.zei_nee_tegen_zorgplan(p_traject uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from public.gebeurtenis g
    where g.traject_id = p_traject and g.type in ('ZorgplanBeantwoord', 'ZorgplanAntwoordVastgelegd') and g.gegevens ->> 'antwoord' = 'nee'
  );
end
$$;
--> statement-breakpoint
alter policy aanbieder_leest on public.tekst
  using (
    (soort = 'afspraak' and eenklik.neemt_deel(traject_id))
    or (
      soort in (
        'match-vraag', 'match-antwoord', 'intensiteit', 'intensiteit-terug', 'intake', 'intake-anders', 'intake-verslag', 'inzage', 'zorgplan-nee',
        'zonder-gezag', 'oneens-gesprek', 'start-later', 'bijsturing', 'bijsturing-antwoord', 'wijziging', 'wijziging-oordeel', 'evaluatie',
        'evaluatie-uitkomst', 'einde'
      )
      and eenklik.sinds_ik_meedoe(traject_id, op) and eenklik.ben_ik_gevraagd(traject_id)
    )
  );
--> statement-breakpoint
alter policy aanbieder_schrijft on public.tekst
  with check (
    soort in (
      'afspraak', 'afspraak-vervallen', 'match-reden', 'match-vraag', 'intensiteit', 'intake', 'intake-verslag', 'inzage', 'zorgplan-nee', 'zonder-gezag',
      'oneens-gesprek', 'start-later', 'bijsturing', 'bijsturing-antwoord', 'wijziging', 'evaluatie', 'einde'
    )
    and auteur_soort = 'aanbieder' and auteur = (select eenklik.mijn_medewerker()) and eenklik.schrijft_mee(traject_id)
  );
--> statement-breakpoint
-- Why the help starts without who has gezag is of the aanbieder and of a professional of the toegang: a parent may not be safe to know it.
alter policy inwoner_leest on public.tekst
  using (traject_id = any ((select eenklik.mijn_trajecten())::uuid[]) and not eenklik.is_onderling(soort) and soort <> 'zonder-gezag');
--> statement-breakpoint
create or replace function eenklik.is_over_zorg(p_soort text) returns boolean language sql immutable as $$
  select p_soort = any (array[
    'intake-verslag', 'inzage', 'zorgplan-nee', 'zonder-gezag', 'oneens-gesprek', 'bijsturing', 'bijsturing-antwoord', 'evaluatie', 'tevredenheid',
    'evaluatie-uitkomst', 'einde', 'waakvlam', 'weging', 'vooroverleg', 'reisweging', 'pgb', 'afspraak', 'afspraak-vervallen', 'match-reden', 'match-vraag',
    'match-antwoord', 'match-intrekken', 'intensiteit', 'intensiteit-terug'
  ])
$$;
