import { aanbieders, allen, inwoners, medewerkers, metEherkenning, type Rij } from './tabel-rij.ts'

/** The pages for everybody, and the first page of each kind of actor. */
export const open: readonly Rij[] = [
  { route: 'routes/open/start', pad: '/', lees: allen(200) },
  { route: 'routes/open/taal', pad: '/taal/en?terug=/mijn', lees: allen('naar /mijn') },
  { route: 'routes/open/taal', pad: '/taal/xx', lees: allen(404) },
  { route: 'routes/open/gezond', pad: '/gezond', lees: allen(200) },
  { route: 'routes/open/klaar', pad: '/klaar', lees: allen(200) },
  { route: 'routes/open/veilig', pad: '/veilig', lees: allen(200) },
  { route: 'routes/open/privacy', pad: '/privacy', lees: allen(200) },
  { route: 'routes/open/toegankelijkheid', pad: '/toegankelijkheid', lees: allen(200) },
  { route: 'routes/open/gemeente', pad: '/doetinchem', lees: allen(200) },
  { route: 'routes/open/gemeente', pad: '/nergens', lees: allen(404) },
  { route: 'routes/open/bel', pad: '/bronckhorst/bel', lees: allen(200) },
  { route: 'routes/open/kom', pad: '/bronckhorst/kom', lees: allen(200) },
  {
    route: 'routes/open/belverzoek',
    pad: '/bronckhorst/terugbellen',
    lees: allen(200),
    // Who has no session posts with the token of a visit of their own: tests/e2e/open/belverzoek.spec.ts.
    post: {
      velden: { naam: 'Iemand', telefoon: '0612345678', wanneer: 'maakt-niet-uit' },
      wie: { ...allen('naar /bronckhorst/ontvangen?bewijs=*'), niemand: 403 },
    },
  },
  { route: 'routes/open/belverzoek', pad: '/nergens/terugbellen', lees: allen(404) },
  {
    route: 'routes/open/formulier',
    pad: '/bronckhorst/formulier',
    lees: allen(200),
    post: {
      velden: { naam: 'Iemand', hoe: 'mail', email: 'naam@voorbeeld.nl' },
      wie: { ...allen('naar /bronckhorst/ontvangen?bewijs=*'), niemand: 403 },
    },
  },
  { route: 'routes/open/plan-op-papier', pad: '/bronckhorst/plan-op-papier', lees: allen(200) },
  { route: 'routes/open/plan-op-papier', pad: '/nergens/plan-op-papier', lees: allen(404) },
  { route: 'routes/open/plan-op-papier-pdf', pad: '/bronckhorst/plan-op-papier/pdf', lees: allen(200) },
  { route: 'routes/open/plan-op-papier-pdf', pad: '/nergens/plan-op-papier/pdf', lees: allen(404) },
  // What a gemeente contracted is of everybody: the same for who did not sign in as for a medewerker (D3M-03).
  { route: 'routes/open/aanbieders', pad: '/doetinchem/aanbieders', lees: allen(200) },
  { route: 'routes/open/aanbieders', pad: '/doetinchem/aanbieders?hulp=begeleiding&postcode=7001', lees: allen(200) },
  { route: 'routes/open/aanbieders', pad: '/nergens/aanbieders', lees: allen(404) },
  { route: 'routes/open/aanbieder', pad: '/doetinchem/aanbieders/1', lees: allen(200) },
  { route: 'routes/open/aanbieder', pad: '/doetinchem/aanbieders/999999', lees: allen(404) },
  { route: 'routes/open/aanbieder', pad: '/bronckhorst/aanbieders/1', lees: allen(404) },
  {
    route: 'routes/open/aanbieders-vergelijk',
    pad: '/doetinchem/aanbieders/vergelijk?naast=1&naast=2',
    lees: allen(200),
  },
  { route: 'routes/open/aanbieders-vergelijk', pad: '/nergens/aanbieders/vergelijk', lees: allen(404) },
  { route: 'routes/open/ontvangen', pad: '/bronckhorst/ontvangen?bewijs=e30.x', lees: allen(404) },
  {
    // Practice only, for everybody. The form is refused, so that the clock stands still for the rows after it.
    route: 'routes/open/oefen-klok',
    pad: '/oefenen/klok',
    lees: allen(200),
    post: { velden: { aantal: '0', stap: 'dagen' }, wie: { ...allen(400), niemand: 403 } },
  },
  { route: 'routes/open/oefen-post', pad: '/oefenen/post', lees: allen(200) },
  { route: 'routes/open/inloggen', pad: '/inloggen', lees: { ...allen(200), ...inwoners('naar /mijn') } },
  {
    route: 'routes/open/inloggen-medewerker',
    pad: '/inloggen/medewerker',
    lees: { ...allen(200), ...medewerkers('naar /toegang') },
  },
  {
    route: 'routes/open/inloggen-aanbieder',
    pad: '/inloggen/aanbieder',
    lees: { ...allen(200), ...metEherkenning('naar /aanbieder') },
  },
  { route: 'routes/open/inloggen-start', pad: '/inloggen/digid/start', lees: allen('naar http://127.0.0.1:*') },
  { route: 'routes/open/inloggen-start', pad: '/inloggen/elders/start', lees: allen(404) },
  {
    route: 'routes/open/inloggen-terug',
    pad: '/inloggen/digid/terug?state=x&code=y',
    lees: {
      ...inwoners('naar /mijn'),
      ...medewerkers('naar /toegang'),
      ...metEherkenning('naar /aanbieder'),
      niemand: 'naar /inloggen?melding=verlopen',
    },
  },
  { route: 'routes/open/uitgelogd', pad: '/uitgelogd', lees: allen(200) },
  {
    route: 'routes/open/sessie-verleng',
    pad: '/sessie/verleng',
    lees: allen('naar /'),
    post: {
      wie: {
        ...inwoners('naar /mijn'),
        ...medewerkers('naar /toegang'),
        ...metEherkenning('naar /aanbieder'),
        niemand: 'naar /inloggen',
      },
    },
  },
  { route: 'routes/open/niet-gevonden', pad: '/dit/is/er/niet', lees: allen(404), post: { wie: allen(404) } },
  {
    route: 'routes/aanbieder/overzicht',
    pad: '/aanbieder',
    lees: aanbieders(200),
    toon: { aanbieder: ['nummer match'] },
  },
]

/** Signing out stands last: after it nobody is anybody. */
export const uitloggen: readonly Rij[] = [
  { route: 'routes/open/uitloggen', pad: '/uitloggen', lees: allen('naar /'), post: { wie: allen('naar /uitgelogd') } },
]
