import type { Datum } from '../termijnen/kalender.ts'
import { leeftijdOp } from '../termijnen/leeftijd.ts'
import type { Wet } from './gebeurtenissen.ts'

/**
 * Proposes the law from the age of the betrokkene on the day of the hulpvraag: under 18 Jeugdwet, else Wmo; without a birth date nothing
 * is proposed. The toegang sets it (domain C12, D1-25).
 */
export function wetVoorstel(geboortedatum: Datum | null, vandaag: Datum): Wet {
  if (!geboortedatum) return 'onbekend'
  return leeftijdOp(geboortedatum, vandaag) < 18 ? 'jeugd' : 'wmo'
}

/** The dates that follow from the date of the hulpvraag: Jeugd knows an aanvraagdatum, Wmo a meldingsdatum (domain C12). */
export function datumsVan(
  wet: Wet,
  hulpvraagdatum: Datum,
): { aanvraagdatum: Datum | null; meldingsdatum: Datum | null } {
  return {
    aanvraagdatum: wet === 'jeugd' ? hulpvraagdatum : null,
    meldingsdatum: wet === 'wmo' ? hulpvraagdatum : null,
  }
}
