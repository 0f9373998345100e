-- What each role may do at all; which rows, is in 0004. What is not named here is refused.
-- gebeurtenis, leesregel, passage, plan_versie, tekst and ontvangstbewijs are added to, never changed: no update, no delete, for nobody.
-- The policies hold for the owner too: a later migration that changes data, run by an owner who is no superuser, finds no rows
-- unless it says `no force row level security` first and `force` after. A dump needs a superuser or a role with bypassrls.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['huishouden', 'persoon', 'relatie', 'organisatie', 'vestiging', 'medewerker', 'traject', 'deelname', 'gebeurtenis', 'leesregel', 'ketenkop', 'concept', 'passage', 'plan_versie', 'ontvangstbewijs', 'tekst', 'sessie', 'aanmelding', 'bewaarde_post', 'tempo', 'formulier_sleutel'] loop
    execute format('revoke all on public.%I from public', tabel);
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
  end loop;
end
$$;
--> statement-breakpoint
-- The columns of the BSN are left out: only the sign-in (systeem) reads them.
grant select (id, huishouden_id, gemeente, voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats, bron, opgegeven_door, gewijzigd_op)
  on public.persoon to eenklik_inwoner, eenklik_toegang;
--> statement-breakpoint
grant insert on public.persoon to eenklik_inwoner;
--> statement-breakpoint
grant select, insert on public.relatie, public.traject, public.deelname to eenklik_inwoner;
--> statement-breakpoint
grant select, insert on public.gebeurtenis, public.leesregel, public.passage, public.plan_versie, public.tekst to eenklik_inwoner, eenklik_toegang;
--> statement-breakpoint
grant select, insert on public.ontvangstbewijs to eenklik_inwoner;
--> statement-breakpoint
grant select, insert, update, delete on public.concept to eenklik_inwoner;
--> statement-breakpoint
grant select (id, naam, functie) on public.medewerker to eenklik_inwoner;
--> statement-breakpoint
grant select on public.traject, public.deelname to eenklik_toegang, eenklik_aanbieder;
--> statement-breakpoint
grant select (id, naam, functie, gemeente, rollen) on public.medewerker to eenklik_toegang;
--> statement-breakpoint
grant select on public.organisatie to eenklik_aanbieder;
--> statement-breakpoint
grant select, insert, update (antwoord) on public.formulier_sleutel to eenklik_inwoner, eenklik_toegang, eenklik_aanbieder;
--> statement-breakpoint
grant select, delete on public.formulier_sleutel to eenklik_systeem;
--> statement-breakpoint
grant select, insert, update, delete on public.sessie, public.aanmelding, public.bewaarde_post, public.tempo to eenklik_systeem;
--> statement-breakpoint
grant select, insert, update on public.persoon, public.relatie, public.huishouden, public.medewerker, public.organisatie, public.vestiging to eenklik_systeem;
--> statement-breakpoint
-- For the functions of 0003 and 0005, each of which checks its caller.
grant select on public.traject, public.deelname, public.gebeurtenis, public.leesregel, public.ketenkop to eenklik_kern;
--> statement-breakpoint
grant select (id, voornamen, achternaam, opgegeven_door) on public.persoon to eenklik_kern;
--> statement-breakpoint
grant update (volgnr, wet, stap, aan_zet, uiterlijk, ingediend_op, betrokkene_naam) on public.traject to eenklik_kern;
--> statement-breakpoint
grant update (open, stap, aan_zet, uiterlijk) on public.deelname to eenklik_kern;
--> statement-breakpoint
grant insert, update on public.ketenkop to eenklik_kern;
