import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The site map: every URL and the file that serves it, per audience. */
export default [
  // open: no sign-in
  index('routes/open/start.tsx'),
  route('taal/:taal', 'routes/open/taal.ts'),
  route('gezond', 'routes/open/gezond.ts'),
  route('klaar', 'routes/open/klaar.ts'),
  route('veilig', 'routes/open/veilig.tsx'),
  route('privacy', 'routes/open/privacy.tsx'),
  route('toegankelijkheid', 'routes/open/toegankelijkheid.tsx'),
  route(':gemeente', 'routes/open/gemeente.tsx'),
  route(':gemeente/bel', 'routes/open/bel.tsx'),
  route(':gemeente/kom', 'routes/open/kom.tsx'),
  route(':gemeente/terugbellen', 'routes/open/belverzoek.tsx'),
  route(':gemeente/formulier', 'routes/open/formulier.tsx'),
  route(':gemeente/ontvangen', 'routes/open/ontvangen.tsx'),

  // signing in and out
  route('inloggen', 'routes/open/inloggen.tsx'),
  route('inloggen/medewerker', 'routes/open/inloggen-medewerker.tsx'),
  route('inloggen/aanbieder', 'routes/open/inloggen-aanbieder.tsx'),
  route('inloggen/:deur/start', 'routes/open/inloggen-start.ts'),
  route('inloggen/:deur/terug', 'routes/open/inloggen-terug.tsx'),
  route('uitloggen', 'routes/open/uitloggen.tsx'),
  route('uitgelogd', 'routes/open/uitgelogd.tsx'),
  route('sessie/verleng', 'routes/open/sessie-verleng.ts'),

  // inwoner
  route('mijn', 'routes/inwoner/mijn.tsx'),
  route('mijn/hulpvraag', 'routes/inwoner/hulpvraag-begin.tsx'),
  route('mijn/hulpvraag/:concept/voor-wie', 'routes/inwoner/hulpvraag-voor-wie.tsx'),
  route('mijn/hulpvraag/:concept/kind', 'routes/inwoner/hulpvraag-kind.tsx'),
  route('mijn/hulpvraag/:concept/woorden', 'routes/inwoner/hulpvraag-woorden.tsx'),
  route('mijn/hulpvraag/:concept/controleren', 'routes/inwoner/hulpvraag-controleren.tsx'),
  route('mijn/hulpvraag/:concept/weggooien', 'routes/inwoner/hulpvraag-weggooien.tsx'),
  route('mijn/traject/:traject', 'routes/inwoner/traject.tsx'),
  route('mijn/traject/:traject/bewijs', 'routes/inwoner/bewijzen.tsx'),
  route('mijn/traject/:traject/bewijs/:bewijs', 'routes/inwoner/bewijs.tsx'),
  route('mijn/traject/:traject/invullen', 'routes/inwoner/invullen.tsx'),
  route('mijn/traject/:traject/klopt', 'routes/inwoner/klopt.tsx'),
  route('mijn/traject/:traject/plan', 'routes/inwoner/plan.tsx'),
  route('mijn/traject/:traject/plan/resultaat', 'routes/inwoner/plan-resultaat-nieuw.tsx'),
  route('mijn/traject/:traject/plan/controleren', 'routes/inwoner/plan-controleren.tsx'),
  route('mijn/traject/:traject/plan/:bladzijde', 'routes/inwoner/plan-bladzijde.tsx'),
  route('mijn/traject/:traject/plan/:bladzijde/weg', 'routes/inwoner/plan-resultaat-weg.tsx'),
  route('mijn/traject/:traject/akkoord', 'routes/inwoner/akkoord.tsx'),
  route('mijn/traject/:traject/intrekken', 'routes/inwoner/intrekken.tsx'),
  route('mijn/traject/:traject/vragen', 'routes/inwoner/vragen.tsx'),
  route('mijn/traject/:traject/vragen/:vraag', 'routes/inwoner/vraag-antwoord.tsx'),
  route('mijn/traject/:traject/versie/:nr/oneens/:onderdeel', 'routes/inwoner/oneens.tsx'),
  route('mijn/traject/:traject/versie/:nr/vergelijk/:eerder', 'routes/inwoner/vergelijken.tsx'),
  route('mijn/traject/:traject/versie/:nr', 'routes/inwoner/versie.tsx'),
  route('mijn/traject/:traject/versie/:nr/pdf', 'routes/inwoner/versie-pdf.ts'),

  // aanbieder
  route('aanbieder', 'routes/aanbieder/overzicht.tsx'),

  // toegang
  route('toegang', 'routes/toegang/werkvoorraad.tsx'),
  route('toegang/nieuw', 'routes/toegang/nieuw.tsx'),
  route('toegang/belverzoeken', 'routes/toegang/belverzoeken.tsx'),
  route('toegang/belverzoeken/:belverzoek', 'routes/toegang/belverzoek.tsx'),
  route('toegang/traject/:traject', 'routes/toegang/dossier.tsx'),
  route('toegang/traject/:traject/ontvangst', 'routes/toegang/ontvangst.tsx'),
  route('toegang/traject/:traject/invoer', 'routes/toegang/invoer.tsx'),
  route('toegang/traject/:traject/gezag', 'routes/toegang/gezag.tsx'),
  route('toegang/traject/:traject/akkoord-vragen', 'routes/toegang/akkoord-vragen.tsx'),
  route('toegang/traject/:traject/aanvulling', 'routes/toegang/aanvulling.tsx'),
  route('toegang/traject/:traject/vraag/:bladzijde', 'routes/toegang/verdieping.tsx'),
  route('toegang/traject/:traject/toevoeging/:bladzijde', 'routes/toegang/toevoeging.tsx'),
  route('toegang/traject/:traject/versie/:nr/vergelijk/:eerder', 'routes/toegang/vergelijken.tsx'),
  route('toegang/traject/:traject/versie/:nr', 'routes/toegang/versie.tsx'),
  route('toegang/traject/:traject/versie/:nr/pdf', 'routes/toegang/versie-pdf.ts'),

  route('*', 'routes/open/niet-gevonden.ts'),
] satisfies RouteConfig
