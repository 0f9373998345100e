import { v7 as uuidv7 } from 'uuid'
import { oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { isActiviteit, stempelVan } from '#app/domain/zorgplan/delen.ts'
import { mistInActiviteit, mistInZorgplan, zonderActiviteit, type Zorgplan } from '#app/domain/zorgplan/zorgplan.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { nieuweSleutel } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { stemmenVoorStaf, toonZonderGezag } from '#app/server/zorgplan-stemmen.server.ts'
import { algemeneRijen, deelTitels, zorgplanBlokken } from '#app/server/zorgplan-tonen.server.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import type { OpenZorgplan } from '#app/usecases/zorgplan.server.ts'
import { kanOpschrijven } from './zorgplan-antwoord.server.ts'
import { auteurTekst, eigenResultaten, zorgplanPad } from './zorgplan.server.ts'

/** What was just done, to say so on this page. */
const nuGedaan = ['voorgelegd', 'gedeeld', 'bewaard'] as const

/** The zorgplan as it is written now, with what it lacks and where it stands with the inwoner. */
export function toonZorgplan(ctx: AanbiederCtx, open: OpenZorgplan, request: Request) {
  const { taal } = ctx
  const { traject, zorgplan, resultaten, versies, delen } = open
  const { uitvoering } = traject
  const t = translate(taal, 'zorgplan')
  const lijst = eigenResultaten(open)
  const nu = uitvoering.zorgplan
  const laatste = versies.find(({ nr }) => nr === nu?.nr)
  const gelijk = laatste !== undefined && zelfdeInhoud(laatste.inhoud, zorgplan)
  const gedaan = new URL(request.url).searchParams.get('gedaan')
  const bewerkt = delen.toSorted((een, twee) => twee.op.getTime() - een.op.getTime())[0]
  return {
    ...basisVan(open),
    eerder: null,
    gedaan: nuGedaan.find((een) => een === gedaan) ?? null,
    bewerkt: bewerkt && { naam: auteurTekst(ctx, bewerkt.auteur), moment: dagEnTijd(taal, bewerkt.op) },
    stand: nu && {
      nr: nu.nr,
      op: dagEnTijd(taal, nu.op),
      antwoord: nu.antwoord?.wat ?? ('geen' as const),
      woorden: open.teksten.find(({ id }) => id === nu.antwoord?.tekst)?.woorden ?? null,
    },
    stemmen: stemmenVoorStaf(taal, traject),
    zonder: toonZonderGezag(taal, traject, open.teksten),
    oneens: oneensStandVan(traject) !== null || uitvoering.oneens.length > 0,
    zonderResultaten: resultaten.length === 0,
    blokken: zorgplanBlokken(taal, 'staf', lijst, zorgplan),
    algemeen: algemeneRijen(taal, 'staf', zorgplan),
    activiteiten: zorgplan.activiteiten.map((een) => ({
      id: een.id,
      wat: een.wat || t('staf.zonderNaam'),
      naar: zorgplanPad(open, `/activiteit/${een.id}`),
      mist: mistInActiviteit(een, resultaten).map((veld) => t(`staf.rij.${veld}`)),
    })),
    mist: mistVan(ctx, open),
    naar: {
      nieuw: zorgplanPad(open, `/activiteit/${uuidv7()}`),
      algemeen: zorgplanPad(open, '/algemeen'),
      delen: nu ? zorgplanPad(open, '/delen') : null,
      antwoord: kanOpschrijven(traject) ? zorgplanPad(open, '/antwoord') : null,
      gesprek: zorgplanPad(open, '/gesprek'),
    },
    gedeeld:
      uitvoering.gedeeld && laatste && uitvoering.gedeeld.zorgplan === laatste.nr
        ? deelTitels(taal, laatste.inhoud, uitvoering.gedeeld.onderdelen).map(({ titel }) => titel)
        : [],
    kanVoorleggen: !uitvoering.einde && (!gelijk || nu?.antwoord?.wat === 'nee'),
    leeg: delen.every(({ onderdeel, weg }) => !isActiviteit(onderdeel) || weg),
    stempel: stempelVan(delen),
    sleutel: nieuweSleutel(),
    versies: versies.map(({ nr, op, auteur }) => ({
      nr,
      naar: `${zorgplanPad(open)}&versie=${nr}`,
      wanneer: t('staf.versies.regel', { nr, moment: dagEnTijd(taal, op), naam: auteurTekst(ctx, auteur) }),
    })),
  }
}

/** Everything that is missing, in words, the first first; the same that the rules ask for. */
function mistVan({ taal }: AanbiederCtx, open: OpenZorgplan): string[] {
  const { zorgplan, resultaten } = open
  const t = translate(taal, 'zorgplan')
  if (mistInZorgplan(zorgplan, resultaten) === null) return []
  const titelVan = (id: string) => eigenResultaten(open).find((een) => een.id === id)?.titel ?? ''
  const { activiteiten, samenwerking, afstemming, uitvoerder } = zorgplan
  return [
    ...(activiteiten.length === 0 ? [t('staf.mist.activiteit')] : []),
    ...activiteiten.flatMap((een) =>
      mistInActiviteit(een, resultaten).length > 0
        ? [t('staf.mist.half', { wat: een.wat || t('staf.zonderNaam') })]
        : [],
    ),
    ...zonderActiviteit(zorgplan, resultaten).map((id) => t('staf.mist.resultaat', { wat: titelVan(id) })),
    ...(samenwerking ? [] : [t('staf.mist.samenwerking')]),
    ...(afstemming ? [] : [t('staf.mist.afstemming')]),
    ...(uitvoerder && !(uitvoerder.naam && uitvoerder.waarom) ? [t('staf.mist.uitvoerder')] : []),
  ]
}

/** A version as it was laid before the inwoner, to read. */
export function toonEerdere(ctx: AanbiederCtx, open: OpenZorgplan, eerder: OpenZorgplan['versies'][number]) {
  const { taal } = ctx
  const { nr, op, auteur, inhoud } = eerder
  return {
    ...basisVan(open),
    eerder: { nr, moment: dagEnTijd(taal, op), naam: auteurTekst(ctx, auteur) },
    blokken: zorgplanBlokken(taal, 'staf', eigenResultaten(open), inhoud),
    algemeen: algemeneRijen(taal, 'staf', inhoud),
  }
}

const basisVan = (open: OpenZorgplan) => ({ boven: open.traject.nummer, hier: zorgplanPad(open) })

/** The same words in the same order; jsonb does not keep the order of its keys. */
function zelfdeInhoud(een: Zorgplan, twee: Zorgplan): boolean {
  const plat = ({ activiteiten, samenwerking, afstemming, uitvoerder }: Zorgplan) =>
    JSON.stringify([
      activiteiten.map(({ id, wat, resultaten, omvang, wie, waar }) => [id, wat, resultaten, omvang, wie, waar]),
      [samenwerking, afstemming, uitvoerder?.naam, uitvoerder?.waarom],
    ])
  return plat(een) === plat(twee)
}
