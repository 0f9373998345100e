import { argv, exit } from 'node:process'
import { bereken, verdaag, type Uitkomst } from '#app/domain/termijnen/bereken.ts'
import { besluitVoor } from '#app/domain/termijnen/gelijkgesteld.ts'
import { regelNamen, regels, type RegelNaam } from '#app/domain/termijnen/regels.ts'
import { translate } from '#app/server/i18n.server.ts'
import { somRegel } from '#app/server/som.server.ts'
import { leesOpdracht, type Opdracht, type OpdrachtFout } from './termijn-opdracht.ts'

/**
 * `npm run --silent termijn -- <regel> <JJJJ-MM-DD>`: one term as JSON, so that a jurist can check it. Without arguments: the names of the rules. What cannot
 * be counted gives one clear line on stderr and exit code 2.
 */
const gelezen = leesOpdracht(argv.slice(2))
if (!gelezen.ok) weiger(gelezen.fout, gelezen.waarde)
else if (gelezen.opdracht) reken(gelezen.opdracht)
else console.log(regelNamen.map(lijstregel).join('\n'))

function reken({ naam, begin, opschortingen, ookMogelijk }: Opdracht): void {
  const antwoord = bereken(naam, begin, { opschortingen })
  if (!antwoord.ok) return weiger(antwoord.fout, naam)
  const { nr, grond, bron, begint, opschorten, verdagen, lezing = false } = regels[naam]
  const { uitkomst } = antwoord
  const kop = { regel: naam, nr, soort: uitkomst.soort, grond, bron, lezing, begint }
  console.log(
    JSON.stringify({ ...kop, ...inJson(begin, uitkomst, opschortingen), opschorten, verdagen, ookMogelijk }, null, 2),
  )
}

/** Every outcome has the same three names: the last day, the day as counted, and what was passed over. */
function inJson({ datum, tijd }: Opdracht['begin'], uitkomst: Uitkomst, opschortingen: Opdracht['opschortingen']) {
  const { einddatum } = uitkomst
  switch (uitkomst.soort) {
    case 'meteen':
      return { begin: datum, einddatum, ruw: einddatum, verschoven: [] }
    case 'leeftijd':
      return { begin: datum, bereikt: uitkomst.bereikt, einddatum, ruw: einddatum, verschoven: [] }
    case 'uren': {
      const einde = `${uitkomst.einde.datum}T${uitkomst.einde.tijd}`
      const moment = uitkomst.moment.toISOString()
      return { begin: `${datum}T${tijd}`, einddatum: einde, ruw: einde, moment, verschoven: [] }
    }
    default: {
      const { termijn } = uitkomst
      const { lengte, eenheid, terug, opgeschort, ruw, verschoven, verschuiving, valtOp, kanNogVeranderen } = termijn
      const verlengd = verdaag(termijn)
      return {
        ...{
          begin: datum,
          lengte,
          eenheid,
          terug,
          opschortingen,
          opgeschort,
          einddatum,
          ruw,
          verschoven,
          verschuiving,
        },
        ...{ valtOp, kanNogVeranderen, gelijkgesteldeDagen: besluitVoor(einddatum), som: somRegel('nl', termijn) },
        ...(verlengd && { naVerdagen: { regel: verlengd.regel, einddatum: verlengd.einddatum } }),
        ...(uitkomst.soort === 'keten' && uitkomst.dwangsom && { dwangsom: uitkomst.dwangsom }),
      }
    }
  }
}

function lijstregel(naam: RegelNaam): string {
  const { nr, grond } = regels[naam]
  return `${naam.padEnd(28)}${nr.padEnd(5)}${grond}`
}

function weiger(fout: OpdrachtFout, waarde: string): void {
  console.error(translate('nl', 'termijn')(`fout.${fout}`, { waarde }))
  exit(2)
}
