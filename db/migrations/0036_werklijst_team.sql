-- The work list of one team: those of the two laws, and whoever still finds out which law it is. What is chosen besides is compared inside the index.
create index traject_werklijst_team on public.traject (gemeente, wet, voorrang, uiterlijk, id)
  include (nummer, betrokkene_naam, stap, aan_zet, ingediend_op, behandelaar, klantreis, reis_stap, in_handen);
