import { randomBytes } from 'node:crypto'
import { gezelschappen, herkenningen, wijzenIn } from '#app/domain/traject/instemming.ts'
import { dag } from '#app/server/datum.server.ts'
import { lookUp, translate } from '#app/server/i18n.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { legAkkoordVast, openInstemming, type VastTeLeggen } from '#app/usecases/instemmen.server.ts'
import { RegiePagina } from './regie-pagina.tsx'
import { regieAction, regieLoader, type RegiePagina as Pagina } from './regie-pagina.server.ts'

type Opening = NonNullable<Awaited<ReturnType<typeof openInstemming>>>

const jaNee = ['ja', 'nee'] as const

const pagina: Pagina<Opening> = {
  naam: 'akkoord-vastleggen',
  open: (ctx, id) => openInstemming(ctx, id, 'akkoord-vastleggen'),
  basis: ({ akkoord }) => akkoord.gevraagd?.versie ?? 0,
  dicht: ({ akkoord }) => (!akkoord.gevraagd ? 'nog-geen-akkoord-gevraagd' : akkoord.antwoord ? 'al-geantwoord' : null),
  velden: ({ traject, open }) => [
    { naam: 'wie', soort: 'keuze', opties: open.map((_, plek) => String(plek)), nodig: true },
    { naam: 'hoe', soort: 'keuze', opties: wijzenVoor(traject.gemeente, open), nodig: true },
    { naam: 'resultaten', soort: 'keuze', opties: jaNee, nodig: true },
    { naam: 'plan', soort: 'keuze', opties: jaNee, nodig: true },
    { naam: 'gegeven', soort: 'datum', totVandaag: true, nodig: true },
    { naam: 'herkend', soort: 'keuze', opties: herkenningen, nodig: true },
    ...(open.some(({ als }) => als === 'jeugdige')
      ? [{ naam: 'erbij', soort: 'keuze' as const, opties: gezelschappen }]
      : []),
    { naam: 'reden', soort: 'lang', max: 4000 },
  ],
  opties: ({ traject, open }, taal) => {
    const t = translate(taal, 'regie')
    return {
      wie: open.map(({ als, naam }, plek) => ({
        waarde: String(plek),
        label: t(`akkoord-vastleggen.als.${als}`, {
          naam: naam ?? (als === 'gezagdrager' ? t('akkoord-vastleggen.onbekend') : traject.betrokkeneNaam),
        }),
      })),
    }
  },
  doe: (ctx, id, { formulier, basis, waarden }) => {
    const antwoord = {
      wie: Number(waarden['wie']),
      versie: basis,
      hoe: waarden['hoe'],
      resultaten: waarden['resultaten'],
      plan: waarden['plan'],
      gegevenOp: waarden['gegeven'],
      herkend: waarden['herkend'],
      erbij: waarden['erbij'] || null,
      reden: waarden['reden'] ?? '',
    } as VastTeLeggen
    return legAkkoordVast(ctx, id, formulier, antwoord, {
      kopie: kopieVan(ctx, antwoord),
      toeval: () => randomBytes(8),
    })
  },
}

/** The ways of this gemeente in which somebody else writes down the answer; the spoken word of a jeugdige counts everywhere. */
function wijzenVoor(gemeente: string, open: Opening['open']) {
  const mag = wijzenIn(gemeente)
  const jeugdige = open.some(({ als }) => als === 'jeugdige')
  return (['handtekening', 'gesproken'] as const).filter(
    (wijze) => mag.includes(wijze) || (wijze === 'gesproken' && jeugdige),
  )
}

/** What the proof says that was written down, in the words of the form. */
function kopieVan({ taal }: ToegangCtx, { versie, hoe, resultaten, plan, gegevenOp }: VastTeLeggen) {
  const woord = (rest: string) => lookUp(taal, 'regie', `akkoord-vastleggen.velden.${rest}`)
  return [
    {
      vraag: translate(taal, 'traject')('akkoord.kopieVersie'),
      antwoord: translate(taal, 'traject')('versie.titel', { nr: versie }),
    },
    { vraag: woord('resultaten.vraag'), antwoord: woord(`resultaten.opties.${resultaten}`) },
    { vraag: woord('plan.vraag'), antwoord: woord(`plan.opties.${plan}`) },
    { vraag: woord('hoe.vraag'), antwoord: woord(`hoe.opties.${hoe}`) },
    { vraag: woord('gegeven.vraag'), antwoord: dag(taal, gegevenOp) },
  ]
}

/** An answer that was signed or spoken, written down for that version (D3A-10, D2-08). */
export const loader = regieLoader(pagina)
export const action = regieAction(pagina)

export default RegiePagina
