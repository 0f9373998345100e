import { bereken, type Uitkomst } from '#app/domain/termijnen/bereken.ts'
import type { Dwangsom } from '#app/domain/termijnen/dwangsom.ts'
import { isDatum } from '#app/domain/termijnen/kalender.ts'
import { regels, type RegelNaam } from '#app/domain/termijnen/regels.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dag } from './datum.server.ts'
import { translate } from './i18n.server.ts'
import { somRegel, toonVerschoven } from './som.server.ts'

const fouten = {
  'tijd-nodig': 'tijd',
  'tijd-bestaat-niet': 'tijd',
  'opschorting-nodig': 'stilstand',
} as const

/** What somebody typed as the day a term counts from: '2026-11-13', with a time behind it for a term in hours. */
export function leesVan(tekst: string): { datum: string; tijd: string | null } | null {
  const [datum = '', tijd = null, ...meer] = tekst.trim().split(/[T ]+/)
  return meer.length === 0 && isDatum(datum) && (tijd === null || /^\d\d:\d\d$/.test(tijd)) ? { datum, tijd } : null
}

/** The sum of a rule from this day on, in words; or in words why there is none. */
export function toonSom(taal: Taal, naam: RegelNaam, tekst: string) {
  const t = translate(taal, 'termijnen')
  const van = leesVan(tekst)
  if (!van) return { fout: t('fout.datum'), som: null }
  const antwoord = bereken(naam, van)
  if (!antwoord.ok) return { fout: t(`fout.${fouten[antwoord.fout as keyof typeof fouten] ?? 'datum'}`), som: null }
  const regel = regels[naam]
  const begin = van.tijd ? `${dag(taal, van.datum)} ${van.tijd}` : dag(taal, van.datum)
  return { fout: null, som: inWoorden(taal, begin, antwoord.uitkomst, regel.soort === 'uren' ? regel.uren : 0) }
}

function inWoorden(taal: Taal, begin: string, uitkomst: Uitkomst, uren: number) {
  const t = translate(taal, 'termijnen')
  const laatste = t('een.laatste', { dag: dag(taal, uitkomst.einddatum) })
  switch (uitkomst.soort) {
    case 'meteen':
      return { regel: t('uit.meteen', { dag: begin }), laatste, erbij: [] }
    case 'leeftijd':
      return {
        regel: t('uit.leeftijd', { bereikt: dag(taal, uitkomst.bereikt), dag: dag(taal, uitkomst.einddatum) }),
        ...{ laatste, erbij: [] },
      }
    case 'uren': {
      const { datum, tijd } = uitkomst.einde
      return { regel: t('uit.uren', { begin, count: uren, einde: `${dag(taal, datum)} ${tijd}` }), laatste, erbij: [] }
    }
    default: {
      const { termijn } = uitkomst
      const reden = translate(taal, 'termijn')
      return {
        regel: somRegel(taal, termijn),
        laatste,
        erbij: [
          ...toonVerschoven(taal, termijn.verschoven).map((een) => t('een.overgeslagen', een)),
          ...(termijn.valtOp ? [t('een.valtOp', { reden: reden(`reden.${termijn.valtOp}`) })] : []),
          ...(termijn.kanNogVeranderen ? [t('een.nog')] : []),
          ...(uitkomst.soort === 'keten' && uitkomst.dwangsom ? [toonDwangsom(taal, uitkomst.dwangsom)] : []),
        ],
      }
    }
  }
}

function toonDwangsom(taal: Taal, { eersteDag, laatsteDag, hoogsteBedrag }: Dwangsom): string {
  return translate(taal, 'termijnen')('uit.dwangsom', {
    eerste: dag(taal, eersteDag),
    laatste: dag(taal, laatsteDag),
    bedrag: hoogsteBedrag,
  })
}
