-- What is said about a match, why an aanbieder says no and how much help somebody needs is about the care itself too: of the toegang a professional alone reads it (D1-45).
create or replace function eenklik.is_over_zorg(p_soort text) returns boolean language sql immutable as $$
  select p_soort = any (array[
    'intake-verslag', 'inzage', 'zorgplan-nee', 'oneens-gesprek', 'bijsturing', 'bijsturing-antwoord', 'evaluatie', 'tevredenheid', 'evaluatie-uitkomst',
    'einde', 'waakvlam', 'weging', 'vooroverleg', 'reisweging', 'pgb', 'afspraak', 'afspraak-vervallen', 'match-reden', 'match-vraag', 'match-antwoord',
    'match-intrekken', 'intensiteit', 'intensiteit-terug'
  ])
$$;
