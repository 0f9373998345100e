/** A refusal is a value; its name is a key under `weigering` in the locales. */
export type Weigering =
  | 'niet-gevonden'
  | 'plan-niet-bij-u'
  | 'doel-weggehaald'
  | 'al-verstuurd'
  | 'plan-niet-compleet'
  | 'plan-niet-bij-ons'
  | 'clientondersteuning-niet-gewezen'
  | 'samenvatting-ontbreekt'
  | 'nog-geen-akkoord-gevraagd'
  | 'andere-versie'
  | 'al-geantwoord'
  | 'intussen-veranderd'
  | 'ingetrokken'
  | 'vraag-staat-open'
  | 'vraag-niet-open'
  | 'papier-andere-gemeente'
  | 'papier-andere-vragen'
  | 'papier-al-ontvangen'
  | 'plan-niet-online'
  | 'bsn-past-niet'
  | 'invoer-niet-bevestigd'
  | 'invoer-al-bevestigd'
  | 'niets-te-bevestigen'
  | 'dag-voor-hulpvraag'
  | 'geen-vertegenwoordiger'
  | 'nodig-niet-bevestigd'
  | 'gesprek-afgezegd'
  | 'gesprek-geweest'
  | 'gesprek-verzet'
  | 'gesprek-nog-niet-geweest'
  | 'namens-niet-nu'
  | 'namens-niet-begonnen'
  | 'namens-niet-gelezen'
  | 'inwoner-schreef-al'
  | 'reden-ontbreekt'
  | 'papiercode-ander-nummer'
  | 'papiercode-teken'
  | 'papiercode-lengte'
  | 'papiercode-typefout'
  | 'papiercode-onbekend'

export type Refused = { ok: false; weigering: Weigering }

/** Says no with a name. */
export function refuse(weigering: Weigering): Refused {
  return { ok: false, weigering }
}
