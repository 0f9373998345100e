import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { refuse, type Weigering } from '#app/domain/refuse.ts'
import type { Partij } from '#app/domain/traject/reis-feiten.ts'
import {
  evaluatieUitkomsten,
  scores,
  type EvaluatieUitkomst,
  type Score,
} from '#app/domain/traject/uitvoering-feiten.ts'
import { lopendeEvaluatie, loopt } from '#app/domain/traject/uitvoering-stand.ts'
import type { EvaluatieProps } from '#app/forms/evaluatie-pagina.tsx'
import type { AanbiederCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { beginEvaluatie, geefEvaluatie, sluitEvaluatie } from '#app/usecases/evaluatie.server.ts'
import type { HulpLoopt } from '#app/usecases/hulp-loopt.server.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { resultatenIn, toonEvaluatie } from './evaluatie-tonen.server.ts'
import { readFormulier, type Ontvangen } from './formulier.server.ts'
import { tekenLoopt, wieIs, zoekHulp } from './hulp-loopt-pagina.server.ts'
import { translate } from './i18n.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { tekenVraag } from './vraag-pagina.server.ts'
import { leesPost, sluitPost } from './vraag-post.server.ts'

/** What is asked on the page now: to begin one, to score, or of the toegang alone to say what follows. */
type Vorm = 'begin' | 'scores' | 'sluit' | 'geen'

/** The evaluatie for one of the three parties: beginning it, what each thinks of every result, side by side, and what follows (D3L-38 to D3L-43, D2-19, D2-23). */
export function evaluatieLoader(partij: Partij) {
  return async (args: LoaderFunctionArgs): Promise<EvaluatieProps> => {
    const { ctx, gevonden, begin } = await zoekHulp(args, partij, 'evaluatie')
    const { uitvoering } = gevonden.traject
    const vorm = vormVan(args.request, gevonden, partij)
    const nu = lopendeEvaluatie(uitvoering)
    const velden = veldenVan(gevonden, vorm, partij)
    const laatste = uitvoering.evaluaties.at(-1)
    const { taal } = ctx
    return {
      titel: translate(taal, 'hulp-loopt')(titelVan(vorm, partij)),
      ...(await tekenVraag(ctx, args.request, gevonden, {
        velden,
        getekend: teken(ctx, gevonden, vorm, velden, partij),
        waarden: vorm === 'scores' ? eerder(gevonden, partij) : {},
        dicht: waaromDicht(gevonden, vorm),
      })),
      partij,
      vorm,
      begin,
      evaluatie: laatste ? toonEvaluatie(taal, gevonden, laatste, partij) : null,
      gaf: nu?.stemmen[partij] !== undefined,
      zonderResultaten: resultatenIn(gevonden, partij).length === 0,
      kanSluiten: partij === 'toegang' && vorm === 'scores' && beiden(gevonden),
      papier: loopt(uitvoering) ? `${begin}/evaluatie/formulier` : null,
      naarTevreden: partij === 'inwoner' && nu !== undefined && nu.tevreden === null,
    }
  }
}

const titelVan = (vorm: Vorm, partij: Partij) => {
  if (vorm === 'sluit') return 'evaluatie.titelSluit'
  return partij === 'inwoner' ? 'evaluatie.titel' : 'evaluatie.titelStaf'
}

export function evaluatieAction(partij: Partij) {
  return async (args: ActionFunctionArgs) => {
    const ctx = await wieIs(args.request, partij)
    const post = await readFormulier(args.request, ctx)
    const { gevonden } = await zoekHulp(args, partij, null)
    const vorm = vormVan(args.request, gevonden, partij)
    const velden = veldenVan(gevonden, vorm, partij)
    const { getypt, waarden, mis } = leesPost(ctx, post, velden, teken(ctx, gevonden, vorm, velden, partij))
    if (mis) return mis
    const id = gevonden.traject.id
    const uitkomst = await doe(ctx, gevonden, vorm, post, waarden)
    return sluitPost(ctx, post, uitkomst, getypt, () => trajectPad(partij, id) + na[partij](vorm))
  }
}

const na: Record<Partij, (vorm: Vorm) => string> = {
  inwoner: () => '/tevreden',
  aanbieder: (vorm) => `?gedaan=${vorm === 'begin' ? 'evaluatie' : 'scores'}`,
  toegang: () => '/evaluatie',
}

function doe(ctx: PartijCtx, { traject }: HulpLoopt, vorm: Vorm, { formulier }: Ontvangen, waarden: Waarden) {
  const woord = (naam: string) => String(waarden[naam] ?? '')
  const evaluatie = lopendeEvaluatie(traject.uitvoering)?.id ?? ''
  const woorden = woord('woorden')
  switch (vorm) {
    case 'begin':
      return beginEvaluatie(ctx as AanbiederCtx | ToegangCtx, traject.id, formulier, woord('dag'))
    case 'scores': {
      const gegeven = Object.entries(waarden).flatMap(([naam, waarde]) =>
        naam.startsWith('resultaat-') ? [[naam.slice('resultaat-'.length), waarde as Score] as const] : [],
      )
      const alles = { evaluatie, scores: Object.fromEntries(gegeven), woorden }
      return geefEvaluatie(ctx, traject.id, formulier, alles)
    }
    case 'sluit': {
      const uitkomst = woord('uitkomst') as EvaluatieUitkomst
      return sluitEvaluatie(ctx as ToegangCtx, traject.id, formulier, { evaluatie, uitkomst, woorden })
    }
    case 'geen':
      return Promise.resolve(refuse('evaluatie-voorbij'))
  }
}

function vormVan(request: Request, { traject: { uitvoering } }: HulpLoopt, partij: Partij): Vorm {
  const nu = lopendeEvaluatie(uitvoering)
  if (!nu) return partij === 'inwoner' ? 'geen' : 'begin'
  const doen = new URL(request.url).searchParams.get('doe')
  return partij === 'toegang' && doen === 'sluit' ? 'sluit' : 'scores'
}

function waaromDicht(hulp: HulpLoopt, vorm: Vorm): Weigering | null {
  const { uitvoering } = hulp.traject
  if (vorm === 'geen') return uitvoering.evaluaties.length > 0 ? 'evaluatie-voorbij' : 'geen-evaluatie'
  if (vorm === 'begin' && !loopt(uitvoering)) return 'hulp-loopt-niet'
  return vorm === 'sluit' && !beiden(hulp) ? 'evaluatie-zonder-stem' : null
}

function beiden({ traject }: HulpLoopt): boolean {
  const stemmen = lopendeEvaluatie(traject.uitvoering)?.stemmen
  return stemmen?.inwoner !== undefined && stemmen.aanbieder !== undefined
}

function veldenVan(hulp: HulpLoopt, vorm: Vorm, partij: Partij): readonly Veld[] {
  const woorden: Veld = { naam: 'woorden', soort: 'lang', max: 4000 }
  switch (vorm) {
    case 'begin':
      return [{ naam: 'dag', soort: 'datum', vanafVandaag: true, nodig: true }]
    case 'sluit':
      return [{ naam: 'uitkomst', soort: 'keuze', opties: evaluatieUitkomsten, nodig: true }, woorden]
    case 'scores':
      return [
        ...resultatenIn(hulp, partij).map(({ id }): Veld => ({
          naam: `resultaat-${id}`,
          soort: 'keuze',
          opties: scores,
          nodig: true,
        })),
        woorden,
      ]
    case 'geen':
      return [woorden]
  }
}

function teken(ctx: PartijCtx, hulp: HulpLoopt, vorm: Vorm, velden: readonly Veld[], partij: Partij) {
  const t = translate(ctx.taal, 'hulp-loopt')
  const resultaten = resultatenIn(hulp, partij)
  const groep = vorm === 'sluit' ? 'sluit' : vorm === 'begin' ? 'begin' : partij === 'inwoner' ? 'scores' : 'stafscores'
  return tekenLoopt(ctx.taal, groep, velden).map((veld) => {
    const wat = resultaten.find(({ id }) => veld.naam === `resultaat-${id}`)?.wat
    if (wat === undefined) return veld
    const opties = scores.map((score) => ({ waarde: score, label: t(`score.${score}`) }))
    return { ...veld, label: t('evaluatie.gelukt', { wat }), opties }
  })
}

function eerder({ traject, woordenVan }: HulpLoopt, partij: Partij): Waarden {
  const stem = lopendeEvaluatie(traject.uitvoering)?.stemmen[partij]
  if (!stem) return {}
  const gegeven = Object.entries(stem.scores).map(([id, score]) => [`resultaat-${id}`, score])
  return { ...Object.fromEntries(gegeven), woorden: woordenVan(stem.tekst) ?? '' }
}
