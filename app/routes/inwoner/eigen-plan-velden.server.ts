import { eigenPlanTermijn, soortEigenPlan } from '#app/domain/traject/eigen-plan.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'
import type { BestandFout } from '#app/domain/document/soorten.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import { dag, dagEnTijd } from '#app/server/datum.server.ts'
import { proveDocument } from '#app/server/document/prove.server.ts'
import type { Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { bestandKwijt } from '#app/server/lichaam.server.ts'
import { bestandVeld } from '#app/server/multipart.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import type { IngediendPlan } from '#app/usecases/eigen-plan.server.ts'

export const keuzes = ['bestand', 'tekst', 'aankondigen', 'geen'] as const
export type Keuze = (typeof keuzes)[number]

/** What may be chosen now: announcing ends when there is a plan, and both announcing and declining when the research begins. */
export function keuzesVoor({ eigenPlan, onderzoek }: Traject): Keuze[] {
  if (onderzoek.gestartOp) return ['bestand', 'tekst']
  return keuzes.filter((keuze) => keuze !== 'aankondigen' || !eigenPlan.plan)
}

/** The fields of the page; the file is none of them: it is not typed. */
export const veldenVoor = (opties: readonly string[]): readonly Veld[] => [
  { naam: 'keuze', soort: 'keuze', opties, nodig: true },
  { naam: 'woorden', soort: 'lang', max: 8000, alleenBij: { veld: 'keuze', waarde: 'tekst' } },
]

/** Where the own plan stands, in words: what the law calls it, until which day, what was said and when. */
export function toonEigenPlan(taal: Ctx['taal'], { wet, hulpvraagOp, eigenPlan, onderzoek }: Traject) {
  const termijn = eigenPlanTermijn(wet, hulpvraagOp)
  return {
    soort: soortEigenPlan[wet],
    tot: termijn && dag(taal, termijn.einddatum),
    stand: eigenPlan.stand,
    op: eigenPlan.op && dagEnTijd(taal, eigenPlan.op),
    document: eigenPlan.plan?.vorm === 'document' ? eigenPlan.plan.id : null,
    gelezen: eigenPlan.gelezen && dagEnTijd(taal, eigenPlan.gelezen.op),
    gebruiktOp: eigenPlan.gebruikt && dagEnTijd(taal, eigenPlan.gebruikt.op),
    begonnen: onderzoek.gestartOp && dagEnTijd(taal, onderzoek.gestartOp),
  }
}

type Gelezen =
  | { ok: true; keuze: 'aankondigen' | 'geen' }
  | { ok: true; keuze: 'bestand' | 'tekst'; plan: IngediendPlan }
  | { ok: false; fouten: { veld: string; tekst: string }[] }

/** Reads the form. A file is only looked at when a file was chosen to be handed in; one that came along with another choice is not thrown away in silence. */
export async function leesEigenPlan(ctx: Ctx, post: Ontvangen, opties: readonly Keuze[]) {
  const t = translate(ctx.taal, 'eigenplan')
  const gelezen = leesVelden(post.velden, veldenVoor(opties), { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const { getypt } = gelezen
  const labels = [
    { naam: 'keuze', label: t('keuze.vraag'), opties: true },
    { naam: 'woorden', label: t('woorden.label') },
  ]
  const fouten = foutTeksten(ctx.taal, gelezen.fouten, labels)
  const mis = (fout: BestandFout | 'kwijt' | 'bij-andere-keuze') =>
    fouten.push({ veld: bestandVeld, tekst: `${t(`bestandfout.${fout}`)} ${t('bestandfout.anders')}` })
  const keuze = getypt.keuze as Keuze | ''
  const { bestand } = post
  const gekozen = bestand !== null && (bestand.ok || bestand.fout !== 'geen-bestand')
  if (keuze !== 'bestand') {
    if (keuze && gekozen) mis('bij-andere-keuze')
    if (fouten.length > 0 || !keuze) return { getypt, uit: { ok: false, fouten } satisfies Gelezen as Gelezen }
    const plan = { vorm: 'tekst' as const, woorden: String(getypt.woorden) }
    return {
      getypt,
      uit: (keuze === 'tekst' ? { ok: true, keuze, plan } : { ok: true, keuze }) satisfies Gelezen as Gelezen,
    }
  }
  if (!bestand?.ok) mis(post.velden.has(bestandKwijt) && !gekozen ? 'kwijt' : (bestand?.fout ?? 'geen-bestand'))
  const bewezen = bestand?.ok ? await proveDocument(bestand.bytes) : null
  if (bewezen && !bewezen.ok) mis(bewezen.fout)
  if (fouten.length > 0 || !bewezen?.ok) return { getypt, uit: { ok: false, fouten } satisfies Gelezen as Gelezen }
  const { type, bytes } = bewezen
  return { getypt, uit: { ok: true, keuze, plan: { vorm: 'document', type, bytes } } satisfies Gelezen as Gelezen }
}
