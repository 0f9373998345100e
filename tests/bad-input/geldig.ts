import { bronnen } from '#app/domain/perspectiefplan/bijschrift.ts'
import type { TestPortaal } from '#tests/access/portaal.ts'
import { hulpvraagStappen, hulpvraagVelden } from '#app/domain/hulpvraag/velden.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import type { Veld } from '#app/domain/perspectiefplan/vragen.ts'

export type Rij = { soort: string; id: string; waarden: unknown }

const concept = hulpvraagStappen.flatMap((stap) => hulpvraagVelden(stap, { namens: true }))
const tekst: readonly Veld[] = [{ naam: 'tekst', soort: 'lang', max: 8000 }]

/** The fields of a page of the plan; undefined for a page that does not exist. */
function veldenVan(onderwerp: string): readonly Veld[] | undefined {
  const [, lijst = ''] = /^([a-z]+)-[0-9a-f-]{36}$/.exec(onderwerp) ?? []
  if (Object.hasOwn(voorbeeldset.lijsten, lijst)) return voorbeeldset.lijsten[lijst]?.velden
  return voorbeeldset.onderwerpen.find(({ id, lijst: naam }) => id === onderwerp && naam === undefined)?.velden
}

const toevoeging: readonly Veld[] = [
  { naam: 'tekst', soort: 'lang', max: 8000 },
  { naam: 'bron', soort: 'keuze', opties: bronnen, nodig: true },
]

/** Reads what was saved since the last time it was asked; gives everything that no good form could have saved. */
export function bewaker(portaal: TestPortaal): () => Promise<string[]> {
  const gezien = new Set<string>()
  return async () => {
    const rijen = await portaal.alsEigenaar<Rij>(
      `select stem || ' ' || onderwerp as soort, traject_id || onderwerp || versie as id, waarden from passage
       union all select 'inwoner ' || onderwerp, gezin_van || onderwerp || versie, waarden from gezinspassage
       union all select 'concept', id || ' ' || versie, waarden from concept
       union all select 'tekst', id::text, jsonb_build_object('tekst', woorden) from tekst
       union all select 'aantekening', id || ' ' || versie, jsonb_build_object('tekst', woorden) from aantekening`,
    )
    const nieuw = rijen.filter(({ soort, id }) => !gezien.has(`${soort} ${id}`))
    for (const { soort, id } of nieuw) gezien.add(`${soort} ${id}`)
    return nieuw.flatMap(ongeldig)
  }
}

/** What is wrong with one saved row: as no good form could have saved it. */
export function ongeldig({ soort, waarden }: Rij): string[] {
  const [stem = '', onderwerp = ''] = soort.split(' ')
  const velden =
    stem === 'concept'
      ? concept
      : stem === 'inwoner' || stem === 'namens'
        ? veldenVan(onderwerp)
        : onderwerp.startsWith('toevoeging-')
          ? toevoeging
          : tekst
  if (!velden) return [`bewaard op een bladzijde die er niet is: ${soort.slice(0, 60)}`]
  const paren = Object.entries(waarden as Record<string, unknown>)
  return paren.flatMap(([naam, waarde]) => {
    const veld = velden.find((een) => een.naam === naam)
    const mis = veld ? verkeerd(veld, waarde) : 'geen veld van deze bladzijde'
    return mis ? [`${soort.slice(0, 60)} ${naam.slice(0, 40)}: ${mis}`] : []
  })
}

function verkeerd(veld: Veld, waarde: unknown): string | null {
  if (veld.soort === 'keuzes') {
    const goed =
      Array.isArray(waarde) &&
      waarde.every((een) => veld.opties.includes(een as string)) &&
      new Set(waarde).size === waarde.length
    return goed ? null : 'geen lijst van keuzes'
  }
  if (typeof waarde !== 'string') return 'geen tekst'
  if (waarde === '') return null
  if (veld.soort === 'keuze') return veld.opties.includes(waarde) ? null : 'geen keuze'
  if (veld.soort === 'datum') {
    const moment = new Date(`${waarde}T00:00:00Z`)
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(waarde)
      ? null
      : 'geen dag van de kalender'
  }
  if (waarde.length > veld.max) return 'te lang'
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(waarde) || !waarde.isWellFormed()
    ? 'een teken dat niet kan'
    : null
}
