import type { Traject } from '#app/domain/traject/traject.ts'
import { oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { trajectPad } from '#app/server/stap-pagina.server.ts'
import { algemeneRijen, deelTitels, resultatenMetTitel, zorgplanBlokken } from '#app/server/zorgplan-tonen.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { MijnZorgplan } from '#app/usecases/zorgplan-lezen.server.ts'

/** A version of the zorgplan in the words of the inwoner: per result what they get, with whom the aanbieder works together, and what the gemeente reads. `nr` null: the last. */
export function toonMijnZorgplan(taal: Taal, traject: Traject, zorgplan: MijnZorgplan, nr: number | null) {
  const t = translate(taal, 'zorgplan')
  const { naam, plan, versies } = zorgplan
  const nu = traject.uitvoering.zorgplan
  const versie = versies.find((een) => een.nr === (nr ?? nu?.nr))
  if (!versie) return null
  const { gedeeld } = traject.uitvoering
  const begin = `${trajectPad('inwoner', traject.id)}/zorgplan`
  return {
    van: t('inwoner.van', { naam, moment: dagEnTijd(taal, versie.op) }),
    ouder: versie.nr === nu?.nr ? null : { naar: begin },
    blokken: zorgplanBlokken(taal, 'inwoner', resultatenMetTitel(plan, 'inwoner'), versie.inhoud),
    algemeen: algemeneRijen(taal, 'inwoner', versie.inhoud),
    gedeeld:
      gedeeld?.zorgplan === versie.nr
        ? deelTitels(taal, versie.inhoud, gedeeld.onderdelen).map(({ titel }) => titel)
        : [],
    gesprek: oneensStandVan(traject) || traject.uitvoering.oneens.length > 0 ? `${begin}/gesprek` : null,
    eerdere: versies
      .filter((een) => een.nr !== versie.nr)
      .map((een) => ({
        naar: `${begin}?versie=${een.nr}`,
        tekst: t('inwoner.eerdere.regel', { nr: een.nr, naam, moment: dagEnTijd(taal, een.op) }),
      })),
  }
}
