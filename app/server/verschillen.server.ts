import { isDeel } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { toevoegingBij } from '#app/domain/perspectiefplan/bijschrift.ts'
import { verschillenTussen, type Verschil } from '#app/domain/perspectiefplan/verschillen.ts'
import { bevrorenZinnen, type Leest } from '#app/server/bevroren-zin.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { TweeVersies } from '#app/usecases/akkoord.server.ts'

/** Two versions beside each other, ready to show: each in the words in which this reader reads it, a question in those of the version that has it. */
export function toonVerschillen(taal: Taal, { eerst, nu }: TweeVersies, leest: Leest) {
  const t = translate(taal, 'gesprek')
  const [oud, nieuw] = [bevrorenZinnen(eerst.inhoud, taal, leest), bevrorenZinnen(nu.inhoud, taal, leest)]
  const { gegevens, onderdelen, toevoegingen, toegang } = verschillenTussen(eerst.inhoud, nu.inhoud)
  const rijenVan = (bladzijde: string, rijen: readonly Verschil[]) =>
    rijen.map(({ veld, vraag, eerst: was, nu: is }) => ({
      vraag: (is ? nieuw : oud).kop(vraag),
      eerst: was && oud.antwoord(bladzijde, { veld, antwoord: was }),
      nu: is && nieuw.antwoord(bladzijde, { veld, antwoord: is }),
    }))
  const isNieuw = (bladzijde: string) => nu.inhoud.onderdelen.some((een) => een.bladzijde === bladzijde)
  return {
    kolommen: [eerst, nu].map(({ nr, op }) => t('vergelijk.kolom', { nr, moment: dagEnTijd(taal, op) })),
    delen: [
      ...toegang.map((een) => ({
        id: een.onderdeel,
        titel: isDeel(een.onderdeel)
          ? translate(taal, 'verslag')(`delen.${een.onderdeel}.titel`)
          : t(`vergelijk.${een.onderdeel}`),
        rijen: [{ vraag: null, eerst: een.eerst, nu: een.nu }],
      })),
      ...(gegevens.length > 0
        ? [{ id: 'gegevens', titel: t('vergelijk.gegevens'), rijen: rijenVan('', gegevens) }]
        : []),
      ...onderdelen.map(({ bladzijde, titel, rijen }) => ({
        id: bladzijde,
        titel: (isNieuw(bladzijde) ? nieuw : oud).kop(titel),
        rijen: rijenVan(bladzijde, rijen),
      })),
      ...toevoegingen.map(({ bladzijde, titel, ...een }) => ({
        id: toevoegingBij(bladzijde),
        titel: (isNieuw(bladzijde) ? nieuw : oud).kop(titel, (woorden) => t('vergelijk.toevoeging', { bij: woorden })),
        rijen: [{ vraag: null, ...een }],
      })),
    ],
  }
}
