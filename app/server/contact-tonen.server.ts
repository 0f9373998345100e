import type { Afspraak } from '#app/domain/traject/contact.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { openContact } from '#app/usecases/contact.server.ts'
import { wanneer } from './contact-velden.server.ts'

type Woorden = NonNullable<Awaited<ReturnType<typeof openContact>>>['woordenVan']

/** One talk as screens show it: the appointment, the answer, the report and how it went. */
export function toonAfspraak(taal: Taal, afspraak: Afspraak, woordenVan: Woorden) {
  const { id, beurt, plek, erbij, antwoord, afgezegd, verslagen, ervaring } = afspraak
  const verslag = verslagen.at(-1)
  const tekst = verslag && woordenVan(verslag.tekst)
  return {
    id,
    beurt,
    wanneer: wanneer(taal, afspraak),
    plek,
    erbij: [...erbij],
    tekst: woordenVan(afspraak.tekst)?.woorden ?? null,
    antwoord: antwoord && { wat: antwoord.wat, woorden: woordenVan(antwoord.tekst)?.woorden ?? null },
    afgezegd: afgezegd && { waarom: woordenVan(afgezegd.tekst)?.woorden ?? '', op: dagEnTijd(taal, afgezegd.op) },
    verslag: tekst
      ? {
          woorden: tekst.woorden,
          naam: tekst.naam,
          op: dagEnTijd(taal, tekst.op),
          besproken: verslag.besproken,
          doel: verslag.doel,
        }
      : null,
    aantalVerslagen: verslagen.length,
    ervaring: ervaring && { hoe: ervaring.hoe, woorden: woordenVan(ervaring.tekst)?.woorden ?? null },
  }
}

export type GetoondeAfspraak = ReturnType<typeof toonAfspraak>
