import type { Gemeente } from '#app/domain/gemeente/gemeenten.ts'
import { getoond } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Gegevens } from '#app/domain/perspectiefplan/gegevens.ts'
import { bronlijstVan, itemsVan, lijstMetNaam } from '#app/domain/perspectiefplan/lijst.ts'
import { getoondeVelden, waardenVan, type Passage } from '#app/domain/perspectiefplan/plan.ts'
import type { Onderwerp, Veld, Vragenset, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Blok, Document } from '#app/forms/document.tsx'
import { translate } from '#app/server/i18n.server.ts'
import { invul } from '#app/server/invul-vraag.server.ts'
import { lijstWoorden, tekenVelden, woordenVan } from '#app/server/vraag-woorden.server.ts'
import { voertaalVan } from '#app/server/taal.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** What the paper is printed for. `traject`: only for who signed in, with what is filled in and known already. */
type Stof = {
  taal: Taal
  gemeente: Gemeente
  set: Vragenset
  code: string
  traject?: { nummer: string; passages: readonly Passage[]; gegevens: Gegevens }
}

/** How many of each list there is room for; more go on a sheet of one's own. */
const ruimte = 2

/**
 * The plan to fill in with a pen (D0-03, D0-10): every question of the set with room to write, which ones to leave out (D0-14, D0-15), and where
 * to bring it. Drawn from the set alone, so that a new question is on paper by itself.
 */
export function papierenPlan(stof: Stof): Document {
  const { taal, gemeente, set, code, traject } = stof
  const t = translate(taal, 'papier')
  return {
    taal: voertaalVan(taal),
    boven: t('boven', { gemeente: gemeente.naam, code }),
    titel: t(traject ? 'titelMijn' : 'titel'),
    inleiding: t(traject ? 'inleidingMijn' : 'inleiding', { gemeente: gemeente.naam }),
    blokken: [
      ...uitleg(stof),
      ...overU(stof),
      ...set.onderwerpen.flatMap((onderwerp) => blokkenVan(onderwerp, stof)),
      ...inleveren(stof),
    ],
  }
}

function uitleg({ taal, gemeente, set, code, traject }: Stof): Blok[] {
  const t = translate(taal, 'papier')
  const { telefoon, clientondersteuning } = gemeente
  const punten = [
    t('uitleg.schrijf'),
    t('uitleg.vakjes'),
    t('uitleg.leeg'),
    t('uitleg.hulp', { telefoon }),
    t('uitleg.ondersteuner', clientondersteuning),
    t('uitleg.lezen', { gemeente: gemeente.naam }),
  ]
  return [
    { soort: 'kop', tekst: t('uitleg.kop') },
    { soort: 'lijst', vorm: 'gewoon', kop: '', punten: punten.map((naam) => ({ naam })) },
    ...(set.voorbeeld ? [{ soort: 'alinea' as const, tekst: translate(taal, 'plan')('voorbeeld') }] : []),
    {
      soort: 'gegevens',
      kop: t('nummers.kop'),
      rijen: [
        { vraag: t('nummers.code'), antwoord: code },
        ...(traject ? [{ vraag: t('nummers.traject'), antwoord: traject.nummer }] : []),
      ],
    },
  ]
}

/** What is known already, or room to write it (D0-12). */
function overU({ taal, set, traject }: Stof): Blok[] {
  const t = translate(taal, 'plan')
  const kop: Blok = { soort: 'kop', tekst: t('taken.gegevens') }
  if (!traject)
    return [kop, ...(['naam', 'geboren', 'adres'] as const).map((welk) => invul({ vraag: t(`gegevens.${welk}`) }))]
  const { gegevens } = traject
  const rijen = woordenVan(set.id, taal).gegevens(gegevens).map(getoond)
  return [kop, { soort: 'gegevens', kop: t(`gegevens.bron.${gegevens.bron}`), rijen }]
}

/** One subject: its heading, who may leave it out, and its questions; for a list the same questions a few times. */
function blokkenVan(onderwerp: Onderwerp, stof: Stof): Blok[] {
  const { taal, set } = stof
  const t = translate(taal, 'papier')
  const woorden = woordenVan(set.id, taal)
  const kop = ({ id, nr }: Onderwerp) => {
    const { nl, getoond: eigen } = woorden.titel(id)
    return nr === undefined ? (eigen ?? nl) : translate(taal, 'plan')('taken.nrTitel', { nr, titel: eigen ?? nl })
  }
  const { lijst } = onderwerp
  return [
    { soort: 'kop', tekst: kop(onderwerp) },
    ...(onderwerp.alleenBreed ? [{ soort: 'alinea' as const, tekst: overslaan(stof, 'breed') }] : []),
    ...(lijst !== undefined
      ? itemBlokken(lijst, stof)
      : onderwerp.velden.flatMap((veld) => [
          ...velden(onderwerp.id, [veld], stof),
          ...(onderwerp.id === 'vraag-1' && veld.naam === 'item'
            ? [{ soort: 'alinea' as const, tekst: overslaan(stof, 'keuze') }]
            : []),
        ])),
    ...(lijst !== undefined ? [{ soort: 'alinea' as const, tekst: t('meerPunten') }] : []),
  ]
}

/** The questions of a list, for what stands in it and for a few more; each says which one it is about. */
function itemBlokken(lijst: string, stof: Stof): Blok[] {
  const { taal, set, traject } = stof
  const eigen = itemsVan(set, traject?.passages ?? [], lijst)
  const ids = [...eigen, ...Array<string>(Math.max(0, ruimte - eigen.length)).fill('nieuw')]
  return ids.flatMap((id, plek) => {
    const { punt } = lijstWoorden(set.id, bronlijstVan(set, lijst), taal, plek + 1)
    const voor = punt.charAt(0).toUpperCase() + punt.slice(1)
    return velden(`${lijst}-${id}`, lijstMetNaam(set, lijst).velden, stof, voor)
  })
}

/** Which questions somebody may leave out, told at question 1 and again at each of those (D0-14, D0-15). */
function overslaan({ taal, set }: Stof, waar: 'keuze' | 'breed'): string {
  const item = set.onderwerpen.find(({ id }) => id === 'vraag-1')?.velden.find(({ naam }) => naam === 'item')
  const woorden = woordenVan(set.id, taal)
  const breed = (item && 'opties' in item ? item.opties : []).filter((optie) => !set.enkelvoudig.includes(optie))
  const namen = breed
    .map((optie) => woorden.optie('vraag-1', 'item', optie))
    .map(({ nl, getoond: eigen }) => eigen ?? nl)
  const nummers = (ook: boolean) =>
    Math.max(...set.onderwerpen.filter(({ alleenBreed }) => ook || !alleenBreed).map(({ nr }) => nr ?? 0))
  return translate(taal, 'papier')(`overslaan.${waar}`, {
    keuze: namen.join(' / '),
    smal: nummers(false),
    alle: nummers(true),
  })
}

/** The questions of a page with what was answered before. Whether known data are right is only asked when they are printed. */
function velden(bladzijde: string, alle: readonly Veld[], { taal, set, traject }: Stof, voor = ''): Blok[] {
  const t = translate(taal, 'papier')
  const waarden: Waarden = (traject && waardenVan(traject.passages, bladzijde)) ?? {}
  const bij = (veld: Veld) => ('alleenBij' in veld ? veld.alleenBij : undefined)
  const gevraagd = getoondeVelden(alle, waarden).filter(
    (veld) => traject || (veld.naam !== 'klopt' && bij(veld)?.veld !== 'klopt'),
  )
  const getekend = tekenVelden(set.id, bladzijde, gevraagd, taal)
  return gevraagd.map((veld, plek) => {
    const { label, uitleg: hint, opties = [] } = getekend[plek]!
    const waarde = waarden[veld.naam] ?? ''
    const hangtAan = bij(veld)
    const keuze = hangtAan && woordenVan(set.id, taal).optie(bladzijde, hangtAan.veld, hangtAan.waarde)
    const tekst = opties.length === 0 ? String(waarde) : ''
    return invul({
      vraag: voor ? t('bijPunt', { punt: voor, vraag: label }) : label,
      uitleg: hint ? [hint] : keuze ? [t('alleenBij', { keuze: keuze.getoond ?? keuze.nl })] : [],
      opties: opties.map((optie) => {
        const aan = [waarde].flat().includes(optie.waarde)
        return { tekst: aan ? t('gekozen', { optie: optie.label }) : optie.label, aan }
      }),
      tekst,
      regels: opties.length > 0 ? 0 : regelsVoor(veld, tekst !== ''),
    })
  })
}

/** Room to write: more for who may type more, less where an answer stands already. */
function regelsVoor(veld: Veld, gevuld: boolean): number {
  if (veld.soort !== 'lang') return gevuld ? 0 : 1
  return gevuld ? 2 : veld.max > 2000 ? 5 : 3
}

function inleveren({ taal, gemeente, traject }: Stof): Blok[] {
  const t = translate(taal, 'papier')
  return [
    { soort: 'kop', tekst: t('klaar.kop') },
    invul({ vraag: t('klaar.ingevuldDoor') }),
    invul({ vraag: t('klaar.ingevuldOp') }),
    { soort: 'alinea', tekst: t('klaar.inleveren') },
    {
      soort: 'lijst',
      vorm: 'gewoon',
      kop: '',
      punten: gemeente.balies.map((balie) => ({
        naam: t('klaar.balie', { gemeente: gemeente.naam, ...balie, balie: balie.naam }),
      })),
    },
    { soort: 'alinea', tekst: t(traject ? 'klaar.daarnaMijn' : 'klaar.daarna') },
  ]
}
