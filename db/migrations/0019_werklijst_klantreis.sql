-- The work list names the step of the klantreis, and shows one klantreis, or one step of it: every index of the list carries both, so that a list is still
-- read from its index alone. Only these two combinations have an index of their own: a klantreis, and a step of it. What is chosen besides (the step of
-- the plan, whose it is) is compared inside the index that is read. The term needs none: within its group the order already is by due date.
drop index public.traject_werklijst;
--> statement-breakpoint
drop index public.traject_werklijst_stap;
--> statement-breakpoint
drop index public.traject_werklijst_van;
--> statement-breakpoint
drop index public.traject_werklijst_van_stap;
--> statement-breakpoint
create index traject_werklijst on public.traject (gemeente, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap);
--> statement-breakpoint
create index traject_werklijst_stap on public.traject (gemeente, stap, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap);
--> statement-breakpoint
create index traject_werklijst_van on public.traject (gemeente, in_handen, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap);
--> statement-breakpoint
create index traject_werklijst_van_stap on public.traject (gemeente, in_handen, stap, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap);
--> statement-breakpoint
create index traject_werklijst_reis on public.traject (gemeente, klantreis, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, reis_stap, in_handen);
--> statement-breakpoint
create index traject_werklijst_reis_stap on public.traject (gemeente, klantreis, reis_stap, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, wet, stap, aan_zet, ingediend_op, behandelaar, in_handen);
