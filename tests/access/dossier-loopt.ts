import type { Aanwezig } from './mensen.ts'
import { stuur } from './vuller.ts'

type Merk = (naam: string) => string

/** What the parties write while the help is carried out: each text is for some of them only. */
export async function schrijfLoopt(
  { eigenaar, toegang, sanne }: { eigenaar: Aanwezig; toegang: Aanwezig; sanne: Aanwezig },
  { traject, resultaat }: { traject: string; resultaat: string },
  merk: Merk,
): Promise<void> {
  const bij = (deur: string, pad: string) => `/${deur}/traject/${traject}/${pad}`
  await stuur(sanne, bij('aanbieder', 'zorgplan/algemeen'), {
    ...{ basis: '0', samenwerking: merk('loopt-zorgplan-samenwerking'), afstemming: merk('loopt-zorgplan-afstemming') },
    ...{ uitvoering: 'ander', uitvoerder: onderaannemer, waarom: merk('loopt-zorgplan-waarom') },
  })
  await stuur(sanne, bij('aanbieder', `zorgplan/activiteit/${crypto.randomUUID()}`), {
    ...{ basis: '0', wat: merk('loopt-zorgplan-wat'), resultaten: [resultaat], omvang: merk('loopt-zorgplan-omvang') },
    ...{ wie: merk('loopt-zorgplan-wie'), waar: merk('loopt-zorgplan-waar') },
  })
  const score = { [`resultaat-${resultaat}`]: 'deels' }
  await stuur(eigenaar, bij('mijn', 'evaluatie'), { ...score, woorden: merk('loopt-evaluatie-inwoner') })
  await stuur(sanne, bij('aanbieder', 'evaluatie'), { ...score, woorden: merk('loopt-evaluatie-aanbieder') })
  await stuur(toegang, bij('toegang', 'evaluatie'), { ...score, woorden: merk('loopt-evaluatie-toegang') })
  await stuur(eigenaar, bij('mijn', 'tevreden'), { cijfer: '2', woorden: merk('loopt-tevreden') })
  await stuur(sanne, bij('aanbieder', 'bijsturing'), { wat: 'minder', woorden: merk('loopt-bijsturing') })
  await stuur(toegang, bij('toegang', 'afspraken'), {
    ...{ actie: 'maak', belooft: 'toegang', soort: 'anders', belofte: merk('loopt-afspraak') },
    ...{ 'tot.dag': '3', 'tot.maand': '2', 'tot.jaar': '2031' },
  })
}

/** The one that was asked first has no room, and says why. */
export async function zegNee(
  ruben: Aanwezig,
  { traject, match }: { traject: string; match: string },
  merk: Merk,
): Promise<void> {
  const nee = { actie: 'nee', reden: 'anders', woorden: merk('loopt-nee') }
  await stuur(ruben, `/aanbieder/traject/${traject}/vraag?match=${match}`, nee)
}

/** A first talk was held, and what came of it written down. */
export async function houdIntake(sanne: Aanwezig, { traject }: { traject: string }, merk: Merk): Promise<void> {
  const pad = `/aanbieder/traject/${traject}/intake`
  await stuur(sanne, pad, {
    ...{ actie: 'voorstel', 'dag1.dag': '3', 'dag1.maand': '2', 'dag1.jaar': '2031', tijd1: '9.30' },
    waar: 'Bij u thuis.',
  })
  const intake = /name="intake" value="([^"]+)"/.exec(await (await sanne.bezoeker.haal(pad)).text())?.[1] ?? ''
  await stuur(sanne, pad, {
    ...{ actie: 'verslag', intake, 'dag.dag': '2', 'dag.maand': '3', 'dag.jaar': '2026' },
    verslag: merk('loopt-intake-verslag'),
  })
}

/** Emre's organisatie, as the aanbieder that was asked names it. */
export const onderaannemer = 'Het Kompas'
