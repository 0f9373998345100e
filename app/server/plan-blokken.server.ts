import type { BevrorenPlan, Tekst, ToegangTeksten } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import {
  aanmeldingdelen,
  isDeel,
  verslagdelen,
  type ToegangOnderwerp,
} from '#app/domain/perspectiefplan/toegang-teksten.ts'
import type { Blok } from '#app/forms/document.tsx'
import type { Zin } from '#app/ui/in-taal.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { bevrorenZinnen } from './bevroren-zin.server.ts'
import type { GetoondBijschrift } from './bijschriften.server.ts'
import { dagEnTijd } from './datum.server.ts'
import { translate } from './i18n.server.ts'

/** The title of a part of the plan as staff reads it: with its number, where it is one of the questions. */
export function kopVan(taal: Taal, inhoud: BevrorenPlan) {
  const t = translate(taal, 'toegang')
  const zinnen = bevrorenZinnen(inhoud, taal, 'staf')
  return (nr: number | null | undefined, titel: Tekst): Zin =>
    zinnen.kop(titel, (woorden) => (nr ? t('plan.kop', { nr, titel: woorden }) : woorden))
}

/** What the inwoner filled in, as toegang and aanbieder read it: in Dutch, each part signed, with what was said beside it. */
export function inwonerBlokken(taal: Taal, inhoud: BevrorenPlan, bijschriften: readonly GetoondBijschrift[]): Blok[] {
  const t = translate(taal, 'toegang')
  const zinnen = bevrorenZinnen(inhoud, taal, 'staf')
  const kop = kopVan(taal, inhoud)
  const { gegevens, onderdelen, voorbeeld } = inhoud
  return [
    ...(voorbeeld ? [{ soort: 'alinea' as const, tekst: t('plan.voorbeeld') }] : []),
    ...(inhoud.taal === 'en' ? [{ soort: 'alinea' as const, tekst: t('plan.andereTaal') }] : []),
    ...(gegevens
      ? [
          {
            soort: 'gegevens' as const,
            kop: t(`plan.gegevens.${gegevens.bron}`),
            rijen: zinnen.rijen('', gegevens.antwoorden),
          },
        ]
      : []),
    ...onderdelen
      .filter(({ antwoorden }) => antwoorden.length > 0)
      .map(({ bladzijde, nr, titel, auteurNaam, op, opgeschreven, antwoorden }): Blok => ({
        soort: 'passage',
        id: bladzijde,
        stem: 'inwoner',
        kop: kop(nr, titel),
        naam: auteurNaam ? t(`rol.${opgeschreven ?? 'inwoner'}`, { naam: auteurNaam }) : t('rol.zonderNaam'),
        wanneer: dagEnTijd(taal, op),
        rijen: zinnen.rijen(bladzijde, antwoorden),
        noten: bijschriften.filter(({ bij }) => bij === bladzijde),
      })),
  ]
}

/**
 * What the toegang wrote beside the plan, as signed notes: the summary, which help (D0-23, D0-24), the Wmo verslag (D1-43) and the regional form (D3L-14). `op` is a moment. What has no
 * words here, has no note.
 */
export function toegangBlokken(
  taal: Taal,
  toegang: Omit<ToegangTeksten, 'op'> & { op: Date | string },
  bijschriften: readonly GetoondBijschrift[],
): Blok[] {
  const t = translate(taal, 'toegang')
  const passage = (id: ToegangOnderwerp, tekst: string | undefined): Blok[] => {
    if (!tekst) return []
    return [
      {
        soort: 'passage',
        id,
        stem: 'toegang',
        kop: isDeel(id) ? translate(taal, 'verslag')(`delen.${id}.titel`) : t(`tekst.${id}.titel`),
        naam: t('rol.toegang', toegang),
        wanneer: dagEnTijd(taal, toegang.op),
        tekst,
        rijen: [],
        noten: bijschriften.filter(({ bij }) => bij === id),
      },
    ]
  }
  return [
    ...passage('samenvatting', toegang.samenvatting),
    ...passage('welke-hulp', toegang.welkeHulp),
    ...verslagdelen.flatMap((deel) => passage(deel, toegang.verslag?.[deel])),
    ...aanmeldingdelen.flatMap((deel) => passage(deel, toegang.aanmelding?.[deel])),
  ]
}
