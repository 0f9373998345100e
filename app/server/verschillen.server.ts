import { alsGetoond, inHetNederlands, type Tekst } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { isVerslagdeel } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { verschillenTussen } from '#app/domain/perspectiefplan/verschillen.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { TweeVersies } from '#app/usecases/akkoord.server.ts'

/** Two versions beside each other, ready to show. `inTaalVanInwoner`: in the words the inwoner saw; the toegang reads Dutch. */
export function toonVerschillen(
  taal: Taal,
  { eerst, nu }: TweeVersies,
  { inTaalVanInwoner }: { inTaalVanInwoner: boolean },
) {
  const t = translate(taal, 'gesprek')
  const [woordEerst, woord] = [eerst, nu].map(({ inhoud }) =>
    inTaalVanInwoner ? alsGetoond : inHetNederlands(inhoud),
  ) as [Zeg, Zeg]
  const { onderdelen, toegang } = verschillenTussen(eerst.inhoud, nu.inhoud)
  return {
    kolommen: [eerst, nu].map(({ nr, op }) => t('vergelijk.kolom', { nr, moment: dagEnTijd(taal, op) })),
    delen: [
      ...toegang.map((een) => ({
        id: een.onderdeel,
        titel: isVerslagdeel(een.onderdeel)
          ? translate(taal, 'verslag')(`delen.${een.onderdeel}.titel`)
          : t(`vergelijk.${een.onderdeel}`),
        rijen: [{ vraag: null, eerst: een.eerst, nu: een.nu }],
      })),
      ...onderdelen.map(({ bladzijde, titel, rijen }) => ({
        id: bladzijde,
        titel: woord(titel),
        rijen: rijen.map((rij) => ({
          vraag: woord(rij.vraag),
          eerst: rij.eerst && woordEerst(rij.eerst),
          nu: rij.nu && woord(rij.nu),
        })),
      })),
    ],
  }
}

type Zeg = (tekst: Tekst) => string
