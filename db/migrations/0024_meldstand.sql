-- What a sender has to know of an entry of the ledger before it is mailed: the gemeente of its traject (for the address of its team), when the last mail went
-- to the same receiver, and when they last read the traject. Only for the system, which sees neither trajecten nor the read log.
create index verzending_team on public.verzending (klaar_op desc) where hoe = 'mail' and aan_soort in ('medewerker', 'gemeente');
--> statement-breakpoint
create function eenklik.meldstand(p_id uuid) returns table (gemeente text, laatste timestamptz, gelezen timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.gemeente,
    case when v.aan_soort = 'persoon' then (
      select max(e.klaar_op) from public.verzending e
      where e.traject_id = v.traject_id and e.aan_soort = 'persoon' and e.aan = v.aan and e.hoe = 'mail'
    ) else (
      select e.klaar_op from public.verzending e join public.traject u on u.id = e.traject_id
      where e.hoe = 'mail' and e.aan_soort in ('medewerker', 'gemeente') and u.gemeente = t.gemeente
      order by e.klaar_op desc limit 1
    ) end,
    case when v.aan_soort = 'persoon' then (
      select max(l.op) from public.leesregel l where l.traject_id = v.traject_id and l.door = v.aan
    ) end
  from public.verzending v join public.traject t on t.id = v.traject_id where v.id = p_id
$$;
--> statement-breakpoint
revoke execute on function eenklik.meldstand(uuid) from public;
--> statement-breakpoint
grant execute on function eenklik.meldstand(uuid) to eenklik_systeem;
--> statement-breakpoint
alter function eenklik.meldstand(uuid) owner to eenklik_kern;
