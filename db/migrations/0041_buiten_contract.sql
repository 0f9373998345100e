-- Whom somebody would like to be helped by without a contract, and why, is about the care itself: of the toegang a professional alone reads it (D1-45, D4-25).
create or replace function eenklik.is_over_zorg(p_soort text) returns boolean language sql immutable as $$
  select p_soort = any (array[
    'intake-verslag', 'inzage', 'zorgplan-nee', 'zonder-gezag', 'oneens-gesprek', 'bijsturing', 'bijsturing-antwoord', 'evaluatie', 'tevredenheid', 'evaluatie-uitkomst',
    'einde', 'waakvlam', 'weging', 'vooroverleg', 'reisweging', 'pgb', 'afspraak', 'afspraak-vervallen', 'match-reden', 'match-vraag', 'match-antwoord',
    'match-intrekken', 'intensiteit', 'intensiteit-terug', 'buiten-contract'
  ])
$$;
