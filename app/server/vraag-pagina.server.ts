import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Weigering } from '#app/domain/refuse.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { nieuweSleutel } from './formulier.server.ts'
import { translate } from './i18n.server.ts'
import { pathOf } from './pad.server.ts'
import { trajectPad } from './stap-pagina.server.ts'
import { teruggevonden } from './teruggevonden.server.ts'

const terugWoord = { inwoner: 'stap.terug', toegang: 'stap.terugStaf', aanbieder: 'stap.terugAanbieder' } as const

/** What the question pages about the help have in common. `dicht`: why it cannot be answered now, or null. */
export async function tekenVraag(
  ctx: PartijCtx,
  request: Request,
  { traject }: { traject: Traject },
  {
    velden,
    getekend,
    waarden,
    dicht,
  }: { velden: readonly Veld[]; getekend: GetekendVeld[]; waarden?: Waarden; dicht: Weigering | null },
) {
  const partij = ctx.actor.soort
  const bewaard = await teruggevonden(ctx, request, velden)
  const terug = { naar: trajectPad(partij, traject.id), tekst: translate(ctx.taal, 'beurt')(terugWoord[partij]) }
  return {
    terug,
    boven: partij === 'inwoner' ? undefined : traject.nummer,
    velden: getekend,
    waarden: bewaard?.waarden ?? waarden ?? {},
    basis: 0,
    bewaard: bewaard?.id ?? null,
    sleutel: nieuweSleutel(),
    hier: pathOf(request),
    dicht: dicht && { weigering: dicht, verder: terug },
  }
}

/**
 * Fields with their words. In: the word of a field by its name and what it is ('vraag', 'uitleg', 'opties.ja'; '' for none), and the words of an option that is data; undefined for
 * one that has words of its own.
 */
export function tekenMetWoorden(
  taal: Taal,
  velden: readonly Veld[],
  woordVan: (veld: string, rest: string) => string,
  optie: (veld: string, waarde: string) => string | undefined = () => undefined,
): GetekendVeld[] {
  const optioneel = translate(taal, 'algemeen')('nietVerplicht')
  return velden.map((veld) => {
    const woord = (rest: string) => woordVan(veld.naam, rest)
    const uitleg = woord('uitleg')
    return {
      naam: veld.naam,
      soort: veld.soort,
      label: woord('vraag'),
      ...(uitleg ? { uitleg } : {}),
      ...(veld.nodig ? {} : { optioneel }),
      ...('aanvullen' in veld && veld.aanvullen ? { aanvullen: veld.aanvullen } : {}),
      ...('opties' in veld
        ? {
            opties: veld.opties.map((waarde) => ({
              waarde,
              label: optie(veld.naam, waarde) ?? woord(`opties.${waarde}`),
            })),
          }
        : {}),
    }
  })
}
