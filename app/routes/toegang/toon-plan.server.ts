import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { BevrorenPlan, Tekst } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Bijschrift } from '#app/domain/perspectiefplan/bijschrift.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import type { Blok, Document } from '#app/forms/document.tsx'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { toonBijschriften, type GetoondBijschrift } from '#app/server/bijschriften.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import { inwonerBlokken, kopVan, toegangBlokken } from '#app/server/plan-blokken.server.ts'
import { voertaalVan } from '#app/server/taal.server.ts'
import type { Zin } from '#app/ui/in-taal.tsx'
import type { openVersie } from '#app/usecases/akkoord.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { standPerVraag } from './stand-per-vraag.ts'

/** One page of a frozen plan in Dutch, to show on a page in `taal`; undefined when the plan does not have it. */
export function onderdeelVan(plan: BevrorenPlan, bladzijde: string, taal: Taal) {
  const zinnen = bevrorenZinnen(plan, taal, 'staf')
  const onderdeel = plan.onderdelen.find((een) => een.bladzijde === bladzijde)
  return (
    onderdeel && {
      titel: zinnen.kop(onderdeel.titel),
      rijen: zinnen.rijen(bladzijde, onderdeel.antwoorden),
    }
  )
}

/** What the inwoner finds the best solution themself, to stand beside what the gemeente wants (D1-16); null where it was not asked. */
export function eigenOplossingVan(taal: Taal, { inhoud }: Pick<Versie, 'inhoud'>) {
  const bladzijde = vragensetMetId(inhoud.set).eigenOplossing
  const onderdeel = inhoud.onderdelen.find((een) => een.bladzijde === bladzijde)
  if (!onderdeel) return null
  const { auteurNaam, op, opgeschreven, antwoorden } = onderdeel
  return {
    naam: translate(taal, 'toegang')(`rol.${opgeschreven ?? 'inwoner'}`, { naam: auteurNaam }),
    wanneer: dagEnTijd(taal, op),
    woorden: bevrorenZinnen(inhoud, taal, 'staf')
      .rijen(bladzijde, antwoorden)
      .map(({ antwoord }) => antwoord),
  }
}

type Versie = { nr: number; inhoud: BevrorenPlan; op: Date; bijschriften: readonly Bijschrift[] }

/** A frozen version as the staff reads it: what stayed empty, then the questions in Dutch, who filled in what and when. */
export function toonPlan(taal: Taal, { nr, inhoud, op, bijschriften: gezegd }: Versie) {
  const bijschriften = toonBijschriften(taal, gezegd)
  return { nr, op: dagEnTijd(taal, op), bijschriften, blokken: planBlokken(taal, inhoud, bijschriften) }
}

function planBlokken(taal: Taal, inhoud: BevrorenPlan, bijschriften: readonly GetoondBijschrift[]): Blok[] {
  return [...standen(taal, inhoud, kopVan(taal, inhoud)), ...inwonerBlokken(taal, inhoud, bijschriften)]
}

/** Per question whether it was filled in, for a part or not at all; what is empty stands in sight (D0-06). */
function standen(taal: Taal, inhoud: BevrorenPlan, kop: (nr: number | null, titel: Tekst) => Zin): Blok[] {
  const t = translate(taal, 'toegang')
  const dutch = inhoud.taal === 'nl-jeugd' ? 'nl-jeugd' : 'nl'
  const alle = standPerVraag(vragensetMetId(inhoud.set), inhoud).map(({ id, nr, stand }) => ({
    naam: kop(nr, { nl: lookUp(dutch, 'vragen', `${inhoud.set}.${id}.titel`) }),
    stand,
  }))
  const leeg = alle.filter(({ stand }) => stand === 'leeg').map(({ naam }) => ({ naam }))
  const punten = alle.map(({ naam, stand }) => ({ naam, stand: t(`plan.stand.${stand}`) }))
  return [
    ...(leeg.length > 0
      ? [{ soort: 'lijst' as const, vorm: 'let-op' as const, kop: t('plan.leeg'), punten: leeg }]
      : []),
    { soort: 'lijst', vorm: 'uitklap', kop: t('plan.standen'), punten },
  ]
}

/** A frozen version as the staff reads it, on the page and as a letter: first what the toegang wrote, then the plan. */
export function versieDocument(taal: Taal, { traject, versie }: Gevonden): Document {
  const t = translate(taal, 'toegang')
  const { toegang } = versie.inhoud
  const { op, bijschriften, blokken } = toonPlan(taal, versie)
  const gemeente = gemeenteMetCode(traject.gemeente)?.naam ?? ''
  return {
    taal: voertaalVan(taal),
    boven: t('versie.boven', { gemeente, nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    titel: t('versie.titel', { nr: versie.nr }),
    inleiding: t(toegang ? 'versie.voorgelegd' : 'versie.verstuurd', { op }),
    blokken: [
      ...(toegang
        ? [{ soort: 'kop' as const, tekst: t('versie.toegang') }, ...toegangBlokken(taal, toegang, bijschriften)]
        : []),
      { soort: 'kop', tekst: t('plan.titel') },
      ...blokken,
    ],
  }
}

type Gevonden = NonNullable<Awaited<ReturnType<typeof openVersie>>>
