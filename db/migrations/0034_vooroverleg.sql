-- What was said with an aanbieder before the plan was agreed, and how the way to the help was weighed, is about the care itself: of the toegang a professional alone
-- reads it (D1-45, D3L-15, D4-31).
create or replace function eenklik.is_over_zorg(p_soort text) returns boolean language sql immutable as $$
  select p_soort = any (array[
    'intake-verslag', 'inzage', 'zorgplan-nee', 'oneens-gesprek', 'bijsturing', 'bijsturing-antwoord', 'evaluatie', 'tevredenheid', 'evaluatie-uitkomst',
    'einde', 'waakvlam', 'weging', 'vooroverleg', 'reisweging'
  ])
$$;
