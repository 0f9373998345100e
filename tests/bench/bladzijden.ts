import { maakDossier, type Dossier } from '#tests/access/dossiers.ts'
import { iedereen, kom, type Aanwezig, type Mens, type Rol } from '#tests/access/mensen.ts'
import type { TestPortaal } from '#tests/access/portaal.ts'
import { tabel } from '#tests/access/tabel.ts'
import type { Bezoeker } from '#tests/server/bezoeker.ts'

/** A page to measure: who looks, and where. The name is its address with the kind of thing in place of its id. */
export type Bladzijde = {
  url: string
  naam: string
  audience: 'open' | 'inwoner' | 'staf'
  bezoeker: Bezoeker
  /** The traject it is about, and one more of the same person. */
  trajecten: readonly [string, string]
}

/** Whose eyes a page is measured with, the first that may read it. */
const ogen = [
  ['niemand', 'niemand'],
  ['eigenaar', 'samira'],
  ['toegang', 'yvonne'],
  ['aanbieder', 'sanne'],
] as const satisfies readonly (readonly [Rol, Mens])[]

/**
 * Every page in the access table, each in the state that the table has it in, seen by who may read it: a new page is measured without being
 * named here. Files and answers without a page are left out. `meldWeerAan` signs in whose session ended.
 */
export async function bladzijdenVan(
  portaal: Pick<TestPortaal, 'url' | 'alsEigenaar'>,
): Promise<{ bladzijden: Bladzijde[]; meldWeerAan(): Promise<void> }> {
  const wie = new Map<Mens, Aanwezig>()
  for (const mens of iedereen) wie.set(mens, await kom(portaal.url, mens))
  const dossier = await maakDossier(portaal, wie, 'samira')
  const namen = new Set<string>()
  const bladzijden: Bladzijde[] = []
  for (const { pad: naam, lees, bestand } of tabel) {
    const [, mens] = ogen.find(([rol]) => lees[rol] === 200) ?? []
    if (!mens || bestand || namen.has(naam)) continue
    namen.add(naam)
    const url = vul(naam, dossier)
    const bladzijde = {
      naam,
      url,
      audience: voorWie(naam),
      bezoeker: wie.get(mens)!.bezoeker,
      trajecten: tweeVan(url, dossier),
    }
    if (await isPagina(bladzijde)) bladzijden.push(bladzijde)
  }
  return { bladzijden, meldWeerAan: () => meldWeerAan(portaal.url, wie) }
}

/** Signs everybody in once more: their sessions end while a million trajecten are written. */
async function meldWeerAan(url: string, wie: ReadonlyMap<Mens, Aanwezig>): Promise<void> {
  for (const [mens, { bezoeker }] of wie) {
    const nu = await kom(url, mens)
    bezoeker.potten.clear()
    for (const [host, pot] of nu.bezoeker.potten) bezoeker.potten.set(host, pot)
  }
}

const vul = (pad: string, { ids }: Dossier) => pad.replace(/\{([\w-]+)\}/g, (_, naam: string) => ids[naam]!)

function tweeVan(url: string, { ids }: Dossier): Bladzijde['trajecten'] {
  const [een, ander] = [ids['invullen']!, ids['ingediend']!]
  const eerste = /traject\/([0-9a-f-]{36})/.exec(url)?.[1] ?? een
  return [eerste, eerste === een ? ander : een]
}

function voorWie(pad: string): Bladzijde['audience'] {
  if (pad.startsWith('/mijn')) return 'inwoner'
  return pad.startsWith('/toegang') || pad.startsWith('/aanbieder') ? 'staf' : 'open'
}

/**
 * The statement after which the inwoner of the bench takes part in two trajecten only, one of them this page's: what a page asks grows with the
 * trajecten of who reads it, and nobody has the seven in which the access table shows each state.
 */
export const metTweeTrajecten = ([eerste, tweede]: Bladzijde['trajecten']) =>
  `update deelname set tot = case when traject_id in ('${eerste}', '${tweede}') then null else timestamptz '2026-01-01' end
   where soort = 'persoon' and wie in (select wie from deelname where traject_id = '${eerste}' and soort = 'persoon')`

/** Asks for the page, to the end. Throws when it is not what its reader gets. */
export async function haal({ bezoeker, url, naam }: Bladzijde): Promise<Response> {
  const antwoord = await bezoeker.haal(url)
  await antwoord.arrayBuffer()
  if (antwoord.status !== 200) throw new Error(`${naam}: ${antwoord.status}`)
  return antwoord
}

async function isPagina(bladzijde: Bladzijde): Promise<boolean> {
  const antwoord = await haal(bladzijde)
  return antwoord.headers.get('content-type')?.startsWith('text/html') ?? false
}
