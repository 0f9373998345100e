import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { Klantreis } from '#app/domain/klantreis/klantreis.ts'
import { klantreisVoor } from '#app/domain/klantreis/klantreis-voor.ts'
import { gebruik, ingangen, soortenHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { reisIds, reizen, type ReisId } from '#app/domain/klantreis/reizen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag, dagKort } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { nummers, toonStap } from './klantreis-stap.server.ts'
import { eigenProcesWoord, verschilWoord, wijzigingWoord } from './klantreis-woorden.server.ts'

const nieuwste = (id: ReisId): Klantreis => reizen[id].at(-1)!

/** Every klantreis with its source and version, and every change of all of them, the newest first (D3A-02). */
export function toonKlantreizen(taal: Taal) {
  const t = translate(taal, 'klantreis')
  return {
    reizen: reisIds.map((id) => {
      const { versie, geldigVan } = nieuwste(id)
      return { id, titel: t(`reis.${id}.titel`), bron: t(`reis.${id}.bron`), versie, geldig: dagKort(taal, geldigVan) }
    }),
    wijzigingen: reisIds
      .flatMap((id) => toonWijzigingen(taal, id))
      .toSorted((een, ander) => ander.op.localeCompare(een.op)),
  }
}

/** Which klantreis somebody follows who begins today in this gemeente, per kind of help and per way in (D3A-03, D3W-04). */
export function toonVoorGemeente(taal: Taal, gemeente: string, nu: Date) {
  const t = translate(taal, 'klantreis')
  return soortenHulp.flatMap((hulp) =>
    ingangenVoor(hulp).map((via) => {
      const gevonden = klantreisVoor(gemeente, hulp, datumVan(nu), via)
      const id = gevonden?.soort === 'klantreis' ? (gevonden.klantreis.id as ReisId) : null
      return {
        sleutel: `${hulp} ${via}`,
        hulp: t(`hulp.${hulp}`),
        via: hulp === 'onbekend' || hulp === 'wmo-wonen' ? t('lijst.elkeWeg') : t(`ingang.${via}`),
        reis: id && { id, titel: t(`reis.${id}.titel`) },
        eigenToegang: gevonden?.soort === 'klantreis' && gevonden.eigenToegang,
        eigenProces:
          gevonden?.soort === 'eigen-proces'
            ? { tekst: eigenProcesWoord(taal, gevonden.tekst), link: gevonden.link }
            : null,
      }
    }),
  )
}

/** What gemeenten do otherwise than the klantreis they use, and from which day: of this one, or of every one with a front door here (D3A-03, D3W-03). */
export function toonAfwijkingen(taal: Taal, code?: string) {
  const t = translate(taal, 'klantreis')
  return gebruik.flatMap((een) => {
    const gemeente = gemeenteMetCode(een.code)?.naam
    if (!gemeente || (code && code !== een.code)) return []
    return een.afwijkingen.map((anders) => ({
      sleutel: `${een.code} ${anders.soort}`,
      gemeente,
      reis: t(`reis.${anders.reis}.titel`),
      vanaf: dagKort(taal, anders.geldigVan),
      ...(anders.soort === 'eigen-proces'
        ? {
            wat: eigenProcesWoord(taal, anders.tekst),
            voor: anders.voor.map((hulp) => t(`hulp.${hulp}`)).join(', '),
            link: anders.link,
          }
        : { wat: t('lijst.eigenToegang'), voor: '', link: null }),
    }))
  })
}

/** Only for jeugdhulp does it matter who referred. */
const ingangenVoor = (hulp: (typeof soortenHulp)[number]) =>
  hulp === 'jeugd-ambulant' || hulp === 'jeugd-anders' ? ingangen : (['toegang'] as const)

/** One klantreis to read beside its source: the steps, what changed, and where the source contradicts itself (D3A-02, D3A-30). */
export function toonKlantreis(taal: Taal, id: ReisId) {
  const t = translate(taal, 'klantreis')
  const reis = nieuwste(id)
  const feiten = { bron: t(`reis.${id}.bron`), versie: reis.versie, dag: dag(taal, reis.geldigVan) }
  return {
    titel: t(`reis.${id}.titel`),
    over: t(`reis.${id}.over`),
    feiten: t('een.feiten', feiten),
    zonderDatum: reis.ongedateerd === true,
    stappen: reis.stappen.map((stap) => toonStap(taal, id, reis, stap)),
    wijzigingen: toonWijzigingen(taal, id),
    verschillen: reis.verschillen.map((verschil) => ({
      id: verschil.id,
      stappen: nummers(taal, id, reis, verschil.stappen),
      tekst: verschilWoord(taal, verschil),
    })),
  }
}

function toonWijzigingen(taal: Taal, id: ReisId) {
  const t = translate(taal, 'klantreis')
  return reizen[id].flatMap((reis: Klantreis) =>
    reis.wijzigingen.map((wijziging) => ({
      id: wijziging.id,
      op: wijziging.op,
      dag: dagKort(taal, wijziging.op),
      reis: t(`reis.${id}.titel`),
      versie: reis.versie,
      stappen: nummers(taal, id, reis, wijziging.stappen),
      tekst: wijzigingWoord(taal, wijziging),
    })),
  )
}
