-- Whom the sign-in says somebody acts for is known without a look at their trajecten: the dear part of this policy is then not reached.
alter policy inwoner_leest on public.persoon
  using (id = (select eenklik.mijn_persoon()) or id = (select eenklik.mijn_namens()) or opgegeven_door = (select eenklik.mijn_persoon()) or id = any ((select eenklik.mijn_personen())::uuid[]));
