import type { Traject } from '#app/domain/traject/traject.ts'
import { gevraagdGesprek, isAangevuld, oneensStandVan, type OneensStand } from '#app/domain/traject/uitvoering-stand.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import type { ZorgplanLezer } from './zorgplan-tonen.server.ts'

type Gezegd = readonly { id: string; woorden: string }[]

/** One rung of the ladder: what it is, what came of it or what happens then, and the words that were said. */
export type Trede = {
  titel: string
  staat: 'klaar' | 'nu' | 'straks'
  staatTekst: string
  regel: string
  woorden: string | null
}

/** What can still come after each of these, when it does not help. */
const hierna: Record<OneensStand, readonly ('driegesprek' | 'aanvullen')[]> = {
  'oneens-gesprek': ['driegesprek', 'aanvullen'],
  'oneens-driegesprek': ['aanvullen'],
  'oneens-nieuw-zorgplan': [],
  'oneens-aanvullen': [],
}

/**
 * The way from a no to help that starts (7a): which talks were held and what came of them, what is waited for now, and what comes when that does not help. Nothing on it is a
 * dead end (D3L-33 to D3L-37). Empty when the inwoner did not say no.
 */
export function toonOneens(taal: Taal, traject: Traject, teksten: Gezegd, lezer: ZorgplanLezer): Trede[] {
  const { zorgplan, oneens, aangevuld } = traject.uitvoering
  const t = translate(taal, 'zorgplan')
  const traj = translate(taal, 'traject')
  const woordenVan = (id: string | null) => teksten.find((een) => een.id === id)?.woorden ?? null
  const trede = (staat: Trede['staat'], titel: string, regel: string, woorden: string | null = null): Trede => ({
    ...{ titel, regel, woorden, staat, staatTekst: traj(`traject.${staat}`) },
  })
  const straks = (een: 'driegesprek' | 'aanvullen') =>
    trede('straks', t(`${lezer}.straks.${een}.titel`), t(`${lezer}.straks.${een}.regel`))
  const stand = oneensStandVan(traject)
  const nee = zorgplan?.antwoord?.wat === 'nee' ? zorgplan.antwoord : null
  const gehouden = oneens.flatMap((een) => (een.gehouden ? [{ met: een.met, ...een.gehouden }] : []))
  if (!nee && gehouden.length === 0) return []
  return [
    ...(nee
      ? [trede('klaar', t(`${lezer}.trede.nee`), t('op', { dag: dag(taal, nee.op) }), woordenVan(nee.tekst))]
      : []),
    ...gehouden.map(({ met, dag: op, uitkomst, tekst }) =>
      trede(
        'klaar',
        t(`${lezer}.trede.${met}`),
        `${t('op', { dag: dag(taal, op) })} ${t(`${lezer}.uitkomst.${uitkomst}`)}`,
        woordenVan(tekst),
      ),
    ),
    ...(stand ? [trede('nu', t(`${lezer}.nu.${stand}.titel`), nuRegel(taal, traject, stand, lezer))] : []),
    ...(stand ? hierna[stand].map(straks) : []),
    ...(aangevuld && isAangevuld(traject.uitvoering)
      ? [
          trede('klaar', t(`${lezer}.trede.aangevuld`), t('op', { dag: dag(taal, aangevuld.dag) })),
          trede('nu', t(`${lezer}.nu.bezwaar.titel`), t(`${lezer}.nu.bezwaar.regel`)),
        ]
      : []),
    ...(!stand && !nee ? [trede('nu', t(`${lezer}.nu.antwoord.titel`), t(`${lezer}.nu.antwoord.regel`))] : []),
  ]
}

/** What is waited for now, and who asked for the talk when somebody did. */
function nuRegel(taal: Taal, { uitvoering }: Traject, stand: OneensStand, lezer: ZorgplanLezer): string {
  const t = translate(taal, 'zorgplan')
  const gevraagd = gevraagdGesprek(uitvoering)?.gevraagd
  const wie = gevraagd && `${t(`${lezer}.gevraagd.${gevraagd.partij}`, { dag: dag(taal, gevraagd.op) })} `
  return `${wie ?? ''}${t(`${lezer}.nu.${stand}.regel`)}`
}
