import { rollen } from './tabel-rij.ts'
import { iedereen, rolVan, type Eigenaar, type Mens, type Rol } from './mensen.ts'

/** One kind of text in a dossier: the names of its marks (`*` stands for anything), and the roles that see it on the pages and in the data of the table. */
export type Veld = { wat: string; namen: readonly string[]; zien: readonly Rol[] }

const eigenaar: readonly Rol[] = ['eigenaar']
const professionals: readonly Rol[] = ['toegang', 'collega']
const gemeente: readonly Rol[] = [...professionals, 'vrijwilliger']
const samen: readonly Rol[] = ['eigenaar', ...gemeente]
const organisatie: readonly Rol[] = ['aanbieder', 'aanbiederCollega']
const partijen: readonly Rol[] = ['eigenaar', ...professionals, ...organisatie]

/**
 * Per kind of personal text: who sees it. Whoever is not named finds no mark of it anywhere, in HTML, in data, in a header (oordeel.ts); whoever is named finds it somewhere
 * (gevonden.ts), so that a list that says too much is noticed as well. The first that fits a name counts.
 */
export const velden: readonly Veld[] = [
  { wat: 'een hulpvraag die niet verstuurd is', namen: ['concept-*', 'weg-*'], zien: eigenaar },
  { wat: 'wat de inwoner schreef en nog niet verstuurde', namen: ['terug-nieuw', 'bewaard'], zien: eigenaar },
  { wat: 'wat één medewerker nog niet bewaarde', namen: ['bewaard-toegang'], zien: ['toegang'] },
  {
    wat: 'de hulpvraag zelf, ook over een ander kind',
    namen: ['*-voornaam', '*-achternaam', '*-woorden'],
    zien: samen,
  },
  { wat: 'het gezin, één keer verteld voor elk plan', namen: ['*-ouder', '*-plaats'], zien: samen },
  { wat: 'een plan dat nog niet is ingediend', namen: ['invullen-*'], zien: eigenaar },
  { wat: 'wat de toegang bij het plan schrijft', namen: ['ingediend-samenvatting', 'ingediend-hulp'], zien: gemeente },
  { wat: 'wat de toegang toevoegt voor het akkoord', namen: ['ingediend-toevoeging'], zien: gemeente },
  { wat: 'een aantekening van een gesprek', namen: ['ingediend-aantekening'], zien: professionals },
  { wat: 'een eigen plan en hoe het gebruikt is', namen: ['eigenplan*'], zien: ['eigenaar', ...professionals] },
  { wat: 'wie gebeld wil worden', namen: ['belverzoek-*'], zien: gemeente },
  { wat: 'de weging van een resultaat', namen: ['loopt-weging'], zien: ['eigenaar', ...professionals] },
  {
    wat: 'wat met een aanbieder besproken is',
    namen: ['akkoord-overleg'],
    zien: ['eigenaar', ...professionals],
  },
  { wat: 'waarom een aanbieder nee zei, voor de gemeente', namen: ['loopt-nee'], zien: professionals },
  { wat: 'wat in de intake besproken is', namen: ['loopt-intake-*'], zien: partijen },
  { wat: 'het zorgplan dat geschreven wordt', namen: ['loopt-zorgplan-*'], zien: organisatie },
  { wat: 'hoe tevreden de inwoner is', namen: ['loopt-tevreden'], zien: ['eigenaar', ...professionals] },
  { wat: 'wat een partij in de evaluatie zegt', namen: ['loopt-evaluatie-*'], zien: partijen },
  { wat: 'een vraag om bijsturing', namen: ['loopt-bijsturing'], zien: partijen },
  { wat: 'een afspraak met de partijen', namen: ['loopt-afspraak'], zien: partijen },
  {
    wat: 'wat de inwoner deelt met de aanbieder die gevraagd is',
    namen: ['match-goed', 'match-moeilijk', 'match-sinds', 'loopt-wat', 'loopt-genoeg'],
    zien: [...samen, ...organisatie],
  },
  { wat: 'het plan en wat erover gezegd wordt', namen: ['*-*'], zien: samen },
]

/** What a mark with this name is of. Throws for a text that nobody said of who sees it. */
export function veldVan(naam: string): Veld {
  const past = (patroon: string) => new RegExp(`^${patroon.replaceAll('*', '.*')}$`).test(naam)
  const veld = velden.find(({ namen }) => namen.some(past))
  if (!veld) throw new Error(`velden.ts does not say who sees ${naam}`)
  return veld
}

/** Who these roles are to the things of one owner. */
export const mensenMet = (zien: readonly Rol[], van: Eigenaar): Mens[] =>
  iedereen.filter((mens) => zien.includes(rolVan(mens, van)))

/** The same list the other way around: per role, the kinds of text it sees. */
export const perRol = (): Record<Rol, string[]> =>
  Object.fromEntries(
    rollen.map((rol) => [rol, velden.filter(({ zien }) => zien.includes(rol)).map(({ wat }) => wat)]),
  ) as Record<Rol, string[]>
