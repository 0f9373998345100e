import { maakDossier, type Dossier } from '#tests/access/dossiers.ts'
import type { Aanwezig, Mens, Rol } from '#tests/access/mensen.ts'
import type { TestPortaal } from '#tests/access/portaal.ts'
import { tabel } from '#tests/access/tabel.ts'
import { geweigerd } from '#tests/access/tabel-rij.ts'
import { idIn, stuur } from '#tests/access/vuller.ts'
import { basisVan } from '#tests/bad-input/basis.ts'
import { doelenVoor, type Doel } from '#tests/bad-input/doelen.ts'

export const staten = ['ingevuld', 'leeg', 'met fouten', 'geen toegang', 'niet gevonden', 'sessie voorbij'] as const
export type Staat = (typeof staten)[number]

/** One page to look at: who opens it, in which state, and what is posted on it when it is about what comes back; asked when it is posted, for the version that is on the page then. */
export type Zicht = {
  staat: Staat
  mens: Mens
  naam: string
  pad: string
  status: number
  velden?: () => Promise<[string, string][]>
}

/** Who looks, the first that may read it: of a file that is full, and of one in which nothing was done. */
const ogen = {
  vol: { niemand: 'niemand', eigenaar: 'samira', toegang: 'yvonne', aanbieder: 'sanne', verwijderd: 'lars' },
  leeg: { niemand: 'niemand', eigenaar: 'gerrit', toegang: 'hanneke', aanbieder: 'emre', verwijderd: 'lars' },
} as const satisfies Record<string, Partial<Record<Rol, Mens>>>

/** Somebody of the same door who has nothing to do with it. */
const vreemden = { mijn: 'marloes', toegang: 'hanneke', aanbieder: 'ruben' } as const

/** Every page in the access table and every form, in every state: what is there to be seen. The posts come last, those that end something after all others. */
export async function zichtenVan(portaal: TestPortaal, wie: ReadonlyMap<Mens, Aanwezig>): Promise<Zicht[]> {
  const vol = await maakDossier(portaal, new Map(wie), 'samira')
  const leeg = await leegDossier(wie.get('gerrit')!)
  const vulVol = (pad: string) => pad.replace(/\{([\w-]+)\}/g, (_, naam: string) => vol.ids[naam]!)
  const rijen = tabel.filter(({ bestand, alleenPost }) => !bestand && !alleenPost)
  const bladzijden = rijen.flatMap(({ pad: naam, lees }): Zicht[] => {
    const mens = kijker(lees, ogen.vol)
    return mens ? [{ staat: 'ingevuld', mens, naam, pad: vulVol(naam), status: 200 }] : []
  })
  const zichten = [
    ...bladzijden,
    ...rijen.flatMap(({ pad: naam, lees }): Zicht[] => {
      const mens = kijker(lees, ogen.leeg)
      const pad = vulLeeg(naam, leeg)
      return mens && mens !== 'niemand' && pad ? [{ staat: 'leeg', mens, naam: patroon(naam), pad, status: 200 }] : []
    }),
    ...bladzijden.flatMap(({ naam, pad }) => weigeringen(naam, pad)),
    ...metFouten(portaal, vol),
  ]
  return uniek(zichten)
}

function kijker(lees: Partial<Record<Rol, unknown>>, wie: Partial<Record<Rol, Mens>>): Mens | undefined {
  return Object.entries(wie).find(([rol]) => lees[rol as Rol] === 200)?.[1]
}

/** A hulpvraag that was sent and one that was begun, with nothing in them that was not asked. */
async function leegDossier(gerrit: Aanwezig): Promise<{ concept: string; traject: string }> {
  const nieuw = async () => idIn(await stuur(gerrit, '/mijn/hulpvraag', {}), 'hulpvraag')
  const concept = await nieuw()
  const begin = await nieuw()
  const stap = (pad: string, basis: number, velden: Record<string, string>) =>
    stuur(gerrit, `/mijn/hulpvraag/${begin}/${pad}`, { basis: String(basis), ...velden })
  await stap('spoed', 0, { spoed: 'nee' })
  await stap('voor-wie', 1, { voorWie: 'mij' })
  await stap('woorden', 2, { woorden: 'Koken' })
  return { concept, traject: idIn(await stap('controleren', 3, {}), 'traject') }
}

/** The address in an empty file; null when it is about a thing that is not there. */
function vulLeeg(naam: string, { concept, traject }: { concept: string; traject: string }): string | null {
  const pad = naam
    .replace(/\/hulpvraag\/\{[\w-]+\}/, `/hulpvraag/${concept}`)
    .replace(/\/traject\/\{[\w-]+\}/, `/traject/${traject}`)
  return pad.includes('{') ? null : pad
}

const patroon = (naam: string) => naam.replace(/\/(hulpvraag|traject)\/\{[\w-]+\}/, '/$1/{leeg}')

/** The same address for somebody else, and with another id: both are the page that says it is not there. For nobody: the sign-in page. */
function weigeringen(naam: string, pad: string): Zicht[] {
  const deur = pad.split(/[/?]/)[1] as keyof typeof vreemden
  const mens = vreemden[deur]
  if (!mens) return []
  const inlog = geweigerd(pad, 'niemand')
  const uit: Zicht[] =
    typeof inlog === 'string' ? [{ staat: 'sessie voorbij', mens: 'niemand', naam, pad, status: 200 }] : []
  // Only an address that is about something of somebody; what a list goes on after stands behind the question mark.
  if (!/^[^?]*[0-9a-f]{8}-/.test(pad)) return uit
  const elders = pad.replaceAll(/[0-9a-f]{8}(?=-[0-9a-f]{4}-)/g, '0badcafe')
  return [
    ...uit,
    { staat: 'geen toegang', mens, naam, pad, status: 404 },
    { staat: 'niet gevonden', mens, naam, pad: elders, status: 404 },
  ]
}

/** Every form as it comes back: with nothing in it, and with far too much. */
function metFouten(portaal: TestPortaal, { ids }: Dossier): Zicht[] {
  const doelen = doelenVoor(ids).filter(({ route }) => !/uitloggen|niet-gevonden|sessie-verleng/.test(route))
  const zichten: Zicht[] = []
  for (const doel of doelen.toSorted((a, b) => Number(a.eenmalig ?? false) - Number(b.eenmalig ?? false))) {
    if (doel.velden.length === 0) continue
    for (const [hoe, waarde] of [
      ['te lang', 'x'.repeat(30_000)],
      ['leeg', ''],
    ] as const) {
      const velden = doel.velden.map(([veld, goed]): [string, string] => [veld, veld === 'actie' ? goed : waarde])
      zichten.push({
        staat: 'met fouten',
        mens: doel.mens,
        naam: `${naamVan(doel, ids)}, ${hoe}`,
        pad: doel.pad,
        status: 400,
        velden: async () => [['basis', await basisVan(portaal, doel)], ...velden],
      })
    }
  }
  return zichten
}

/** The address of a form with the names of the things in it. */
function naamVan({ pad, velden }: Doel, ids: Record<string, string>): string {
  const actie = velden.find(([veld]) => veld === 'actie')?.[1]
  const naam = Object.entries(ids).reduce((tekst, [wat, id]) => (id ? tekst.replaceAll(id, `{${wat}}`) : tekst), pad)
  return actie ? `${naam} (${actie})` : naam
}

function uniek(zichten: readonly Zicht[]): Zicht[] {
  const gezien = new Set<string>()
  return zichten.filter(({ staat, mens, pad, velden, naam }) => {
    const sleutel = JSON.stringify([staat, mens, pad, velden ? naam : ''])
    return !gezien.has(sleutel) && gezien.add(sleutel)
  })
}
