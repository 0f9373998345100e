import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import { momentUit, geenMoment } from '#app/domain/traject/intake-velden.ts'
import type { Intake, Moment } from '#app/domain/traject/uitvoering-feiten.ts'
import { lopendeIntake } from '#app/domain/traject/uitvoering-stand.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import { dag, dagEnTijd } from './datum.server.ts'
import { lookUp, translate } from './i18n.server.ts'
import { tekenMetWoorden } from './vraag-pagina.server.ts'

/** Where the first talk stands, in the words for who reads it: the one that is planned, and those that are over (D0-29, D0-30). */
export function toonIntake(
  taal: Taal,
  { traject, woordenVan }: Pick<HulpLoopt, 'traject' | 'woordenVan'>,
  lezer: 'inwoner' | 'ander',
) {
  const t = translate(taal, 'intake')
  const lopend = lopendeIntake(traject.uitvoering)
  return {
    rijen: lopend ? toonLopend(taal, lopend, woordenVan, lezer) : [],
    eerder: traject.uitvoering.intakes.flatMap(({ id, einde }) => {
      if (!einde) return []
      const kop = t(`stand.${einde.wat}`, { dag: einde.dag ? dag(taal, einde.dag) : '' })
      return [{ id, kop, op: dagEnTijd(taal, einde.op), woorden: woordenVan(einde.tekst) ?? '' }]
    }),
  }
}

function toonLopend(taal: Taal, intake: Intake, woordenVan: HulpLoopt['woordenVan'], lezer: 'inwoner' | 'ander') {
  const t = translate(taal, 'intake')
  const { momenten, gekozen, anders, tekst, toegangMee } = intake
  const stand = anders ? (`anders.${lezer}` as const) : gekozen ? 'gekozen' : 'gepland'
  return [
    { vraag: t('stand.status'), antwoord: t(`stand.${stand}`) },
    gekozen && !anders
      ? { vraag: t('stand.moment'), antwoord: wanneer(taal, gekozen) }
      : { vraag: t('stand.momenten'), antwoord: momenten.map((een) => wanneer(taal, een)).join('; ') },
    { vraag: t('stand.waar'), antwoord: woordenVan(tekst) ?? '' },
    ...(anders ? [{ vraag: t('stand.andersWoorden'), antwoord: woordenVan(anders) ?? '' }] : []),
    {
      vraag: t('stand.toegang'),
      antwoord: t(toegangMee === null ? 'stand.weetNiet' : toegangMee ? 'stand.ja' : 'stand.nee'),
    },
  ]
}

const wanneer = (taal: Taal, moment: Moment): string =>
  translate(taal, 'intake')('wanneer', { dag: dag(taal, moment.dag), tijd: moment.tijd.replace(':', '.') })

/** Fields of the intake with their words, from `velden.<naam>`; of the moments, when they are. */
export const tekenIntake = (taal: Taal, velden: readonly Veld[]): GetekendVeld[] =>
  tekenMetWoorden(
    taal,
    velden,
    (veld, rest) => lookUp(taal, 'intake', `velden.${veld}.${rest}`),
    (veld, waarde) => (veld === 'moment' && waarde !== geenMoment ? wanneer(taal, momentUit(waarde)) : undefined),
  )
