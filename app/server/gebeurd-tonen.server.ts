import { gebeurdVoor, plekVan, zinVan, type Plek, type ZinNaam } from '#app/domain/traject/gebeurd.ts'
import { stapMet } from '#app/domain/klantreis/klantreis.ts'
import { reisVan } from '#app/domain/klantreis/reis-van.ts'
import type { Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import type { Bekende, Deelnemer } from '#app/domain/traject/team.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { stapTitel } from './beurt-tonen.server.ts'
import { dagEnTijd, maand } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { nl } from './woorden.ts'

/** Everything that can happen has a sentence: the compiler names what has none. */
nl.gebeurd.zin satisfies Record<ZinNaam, string>

export type Geopend = {
  traject: Traject
  feiten: readonly Vastgelegd[]
  bekenden: readonly (Bekende | Deelnemer)[]
  /** The number (KvK) of the aanbieder who reads; null for everybody else. */
  kvk: string | null
}

/** What happened as this reader may know it, newest first and per month: one set of sentences for the inwoner, the toegang and the aanbieder. */
export function toonGebeurd(ctx: PartijCtx, { traject, feiten, bekenden, kvk }: Geopend, voor: number | null) {
  const partij = ctx.actor.soort as Partij
  const { getoond, verder } = gebeurdVoor(feiten, { partij, kvk }, voor)
  const t = translate(ctx.taal, 'gebeurd')
  const regels = getoond.map((feit) => {
    const door = doorWie(ctx, feit, bekenden)
    const plek = plekVan(feit)
    const van =
      feit.type === 'ZorgplanBeantwoord' || feit.type === 'ZorgplanAntwoordVastgelegd' ? t(`van.${feit.als}`) : ''
    const stap = 'stap' in feit ? titelVan(ctx.taal, traject, feit.stap, partij) : ''
    return {
      nr: feit.volgnr,
      maand: maand(ctx.taal, feit.op),
      zin: t(`zin.${zinVan(feit)}`, { wie: door.wie, stap, van }),
      regel: [dagEnTijd(ctx.taal, feit.op), ...(door.naam ? [door.naam] : [])].join(' · '),
      naar: plek && padNaar(partij, traject.id, plek),
    }
  })
  return { maanden: perMaand(regels), verder }
}

/** Who did it: at the start of a sentence, and the name beside it where this reader may know it. */
export function doorWie(
  { taal, actor }: Pick<PartijCtx, 'taal' | 'actor'>,
  { doorSoort, door }: Pick<Vastgelegd, 'doorSoort' | 'door'>,
  bekenden: Geopend['bekenden'],
): { wie: string; naam: string | null } {
  const t = translate(taal, 'gebeurd')
  const bekende = bekenden.find(({ wie, soort }) => wie === door && soort !== 'organisatie')
  if (doorSoort === 'inwoner') {
    if (actor.soort === 'inwoner' && actor.persoonId === door) return { wie: t('wie.u'), naam: null }
    return { wie: bekende?.naam ?? t(actor.soort === 'inwoner' ? 'wie.ander' : 'wie.inwoner'), naam: null }
  }
  if (doorSoort === 'toegang')
    return { wie: t('wie.toegang'), naam: bekende ? t('naam.toegang', { naam: bekende.naam }) : null }
  if (doorSoort === 'systeem') return { wie: t('wie.systeem'), naam: null }
  const mee = bekenden.filter(({ soort }) => soort === 'organisatie')
  return { wie: t('wie.aanbieder'), naam: mee.length === 1 ? mee[0]!.naam : null }
}

/** The title of a step for this reader; one of another klantreis than the traject goes by now, as an inwoner reads it. */
const titelVan = (taal: Taal, traject: Traject, stap: string, partij: Partij) =>
  stapTitel(taal, traject, stap, partij !== 'inwoner' && stapMet(reisVan(traject), stap) ? 'staf' : 'inwoner')

/** The address of what can be read or opened, for who has a page for it. */
export function padNaar(partij: Partij, trajectId: string, plek: Plek): string | null {
  const begin = trajectPad(partij, trajectId)
  if (partij === 'aanbieder') return plek.bij === 'afspraken' ? `${begin}/afspraken` : null
  switch (plek.bij) {
    case 'versie':
      return `${begin}/versie/${plek.nr}`
    case 'gesprek':
      return `${begin}/${partij === 'inwoner' ? 'gesprek' : 'gesprekken'}/${plek.id}`
    case 'vraag':
      return partij === 'inwoner' ? `${begin}/vragen/${plek.id}` : null
    // A volunteer may not open every file: the toegang goes to the page it stands on.
    case 'bestand':
      return partij === 'inwoner' ? `${begin}/bestand/${plek.id}` : `${begin}/${plek.op}`
    // Of the toegang only a professional reads it.
    case 'afweging':
    case 'pgb':
    case 'buiten-contract':
    case 'vooroverleg':
      return partij === 'inwoner' ? `${begin}/${plek.bij}` : null
    case 'afspraken':
    case 'eigen-plan':
      return `${begin}/${plek.bij}`
  }
}

function perMaand<R extends { maand: string }>(regels: readonly R[]) {
  const maanden: { maand: string; regels: R[] }[] = []
  for (const regel of regels) {
    const laatste = maanden.at(-1)
    if (laatste?.maand === regel.maand) laatste.regels.push(regel)
    else maanden.push({ maand: regel.maand, regels: [regel] })
  }
  return maanden
}

/** The page somebody asks for: what came before this volgnr; null for the newest. */
export function voorUit(request: Request): number | null {
  const voor = Number(new URL(request.url).searchParams.get('voor') ?? '')
  return Number.isInteger(voor) && voor > 0 ? voor : null
}
