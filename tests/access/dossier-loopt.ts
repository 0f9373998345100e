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

/** Emre's organisatie, as the aanbieder that was asked names it. */
export const onderaannemer = 'Het Kompas'
