import { toegangTekst, toegangTekstenIn, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Bijschrift } from '#app/domain/perspectiefplan/bijschrift.ts'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { isToegangOnderwerp, isDeel } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import type { Blok, Document } from '#app/forms/document.tsx'
import { bevrorenZinnen } from '#app/server/bevroren-zin.server.ts'
import { toonBijschriften } from '#app/server/bijschriften.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { voertaalVan } from '#app/server/taal.server.ts'
import type { Zin } from '#app/ui/in-taal.tsx'
import type { openVersie } from '#app/usecases/akkoord.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** A frozen plan ready to show, in two voices: what the gemeente wrote first, then what the inwoner sent, in the words the person saw. */
export function planTekst(plan: BevrorenPlan, bijschriften: readonly Bijschrift[], taal: Taal): Blok[] {
  const t = translate(taal, 'traject')
  const { gegevens, onderdelen, toegang, voorbeeld } = plan
  const noten = toonBijschriften(taal, bijschriften)
  const zinnen = bevrorenZinnen(plan, taal, 'inwoner')
  const passage = (id: string) => ({
    soort: 'passage' as const,
    id,
    kop: titelVan(plan, id, taal),
    noten: noten.filter(({ bij }) => bij === id),
  })
  const vanGemeente = (id: string, tekst: string, { naam, op }: { naam: string; op: string }): Blok => ({
    ...passage(id),
    stem: 'toegang',
    naam: t('akkoord.naamGemeente', { naam }),
    wanneer: t('akkoord.door', { moment: dagEnTijd(taal, op) }),
    tekst,
    rijen: [],
  })
  return [
    ...(toegang
      ? [
          { soort: 'kop' as const, tekst: t('akkoord.vanGemeente') },
          ...toegangTekstenIn(plan).map((id) => vanGemeente(id, toegangTekst(plan, id) ?? '', toegang)),
        ]
      : []),
    { soort: 'kop', tekst: t('akkoord.uwPlan') },
    ...(voorbeeld ? [{ soort: 'alinea' as const, tekst: translate(taal, 'plan')('voorbeeld') }] : []),
    ...(gegevens
      ? [
          {
            soort: 'gegevens' as const,
            kop: translate(taal, 'plan')(`gegevens.bron.${gegevens.bron}`),
            rijen: zinnen.rijen('', gegevens.antwoorden),
          },
        ]
      : []),
    ...onderdelen.map(({ bladzijde, auteurNaam: naam, op, opgeschreven, antwoorden }): Blok => ({
      ...passage(bladzijde),
      stem: 'inwoner',
      naam: opgeschreven ? translate(taal, 'namens')(`merk.${opgeschreven}`, { naam }) : naam,
      wanneer: t('akkoord.doorU', { moment: dagEnTijd(taal, op) }),
      rijen: zinnen.rijen(bladzijde, antwoorden),
    })),
  ]
}

/** A frozen version as the inwoner reads it, on the page and as a letter. */
export function versieDocument(taal: Taal, { traject, versie }: Gevonden): Document {
  const t = translate(taal, 'traject')
  const gemeente = gemeenteMetCode(traject.gemeente)?.naam ?? ''
  const { naam } = versie.inhoud
  return {
    taal: voertaalVan(taal),
    boven: t('versie.boven', { gemeente, nummer: traject.nummer }),
    titel: t('versie.titel', { nr: versie.nr }),
    inleiding: [
      ...(naam ? [t('versie.heet', { plan: naam })] : []),
      t('versie.van', { moment: dagEnTijd(taal, versie.op) }),
    ].join(' '),
    blokken: planTekst(versie.inhoud, versie.bijschriften, taal),
  }
}

type Gevonden = NonNullable<Awaited<ReturnType<typeof openVersie>>>

/** The title of a passage of a frozen plan as the person saw it, to show on a page in `taal`. */
export function titelVan(plan: BevrorenPlan, onderdeel: string, taal: Taal): Zin {
  const t = translate(taal, 'traject')
  if (onderdeel === 'samenvatting') return t('akkoord.samenvatting')
  if (onderdeel === 'welke-hulp') return t('akkoord.welkeHulp')
  if (isDeel(onderdeel)) return translate(taal, 'verslag')(`delen.${onderdeel}.titel`)
  const titel = plan.onderdelen.find(({ bladzijde }) => bladzijde === onderdeel)?.titel
  return titel ? bevrorenZinnen(plan, taal, 'inwoner').kop(titel) : ''
}

/** The words of one passage: a text of the toegang, or the questions with their answers. */
export function onderdeelTekst(plan: BevrorenPlan, onderdeel: string, taal: Taal) {
  if (isToegangOnderwerp(onderdeel)) return { tekst: toegangTekst(plan, onderdeel) ?? '', rijen: [] }
  const rijen = plan.onderdelen.find(({ bladzijde }) => bladzijde === onderdeel)?.antwoorden ?? []
  return { tekst: null, rijen: bevrorenZinnen(plan, taal, 'inwoner').rijen(onderdeel, rijen) }
}
