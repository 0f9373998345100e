-- Lists are read from their index alone (drizzle-kit cannot write `include`). The work list of the toegang, by term and per step:
create index traject_werklijst on public.traject (gemeente, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op) where ingediend_op is not null;
--> statement-breakpoint
create index traject_werklijst_stap on public.traject (gemeente, stap, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, aan_zet, ingediend_op) where ingediend_op is not null;
--> statement-breakpoint
-- The list of an aanbieder comes from deelname itself, never from traject.
create index deelname_lijst on public.deelname (wie, open, uiterlijk, traject_id)
  include (rol, reikwijdte, stap, aan_zet, van, tot) where soort = 'organisatie';
--> statement-breakpoint
-- Who worked on a traject (eenklik.werkt_aan_mijn_traject): stops at the first line found.
create index leesregel_door on public.leesregel (traject_id, door) where door_soort = 'toegang';
--> statement-breakpoint
-- What is thrown away after its time.
create index formulier_sleutel_op on public.formulier_sleutel (op);
--> statement-breakpoint
create index bewaarde_post_op on public.bewaarde_post (op);
