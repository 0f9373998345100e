import { teamVan, type Teamlid } from '#app/domain/traject/team.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import type { Geopend } from './gebeurd-tonen.server.ts'
import { translate } from './i18n.server.ts'

/** Who is involved as the inwoner reads it: the one contactpersoon, who coordinates, who takes part and who did (D1-33). */
export function toonTeam(ctx: InwonerCtx, { traject, feiten, bekenden }: Geopend) {
  const { contactpersoon, coordinatie, nu, eerder } = teamVan(traject, feiten, bekenden, ctx.now)
  const sinds = contactpersoon && dag(ctx.taal, contactpersoon.van)
  return {
    contactpersoon: contactpersoon?.naam
      ? { naam: contactpersoon.naam, functie: contactpersoon.functie, sinds: sinds! }
      : null,
    coordinatie,
    nu: nu.map((lid) => toonLid(ctx, lid)),
    eerder: eerder.map((lid) => toonLid(ctx, lid)),
  }
}

function toonLid({ taal, actor }: InwonerCtx, { rol, wie, naam, van, tot }: Teamlid) {
  const t = translate(taal, 'gebeurd')
  const zonderNaam = rol === 'clientondersteuner' || rol === 'bekende' ? t(`team.naam.${rol}`) : ''
  const isU = wie === actor.persoonId
  const alsU = rol === 'betrokkene' || rol === 'vertegenwoordiger' || rol === 'helper' ? t(`team.rolU.${rol}`) : ''
  return {
    rol,
    isU,
    rolTekst: isU ? alsU : t(`team.rol.${rol}`),
    naam: isU ? t('team.u') : (naam ?? zonderNaam),
    periode: tot
      ? t('team.vanTot', { van: dag(taal, van), tot: dag(taal, tot) })
      : t('team.sinds', { dag: dag(taal, van) }),
  }
}
