import { join } from 'node:path'
import { env, exit } from 'node:process'
import { maakDossier } from '#tests/access/dossiers.ts'
import { kom, type Aanwezig, type Mens } from '#tests/access/mensen.ts'
import { startPortaal, type TestPortaal } from '#tests/access/portaal.ts'
import { doelenVoor, type Doel } from '#tests/bad-input/doelen.ts'
import { basisVan } from '#tests/bad-input/basis.ts'
import { vanHier } from '#tests/server/bezoeker.ts'
import { build } from '../../app/start/build.mjs'
import { ladingen, teken } from './ladingen.ts'
import { Ontleder } from './ontleder.ts'
import { bladzijden } from './bladzijden.ts'

/** The payloads joined into texts of at most 1,500 characters. */
const groepen: readonly string[] = ladingen.reduce<string[]>((klaar, lading) => {
  const laatste = klaar.at(-1)
  return laatste && laatste.length + lading.length < 1500
    ? [...klaar.slice(0, -1), `${laatste}\n${lading}`]
    : [...klaar, lading]
}, [])

/** The fields of a form that can hold a text; parts of a date and what says which form it is cannot. */
const veldenVan = ({ velden }: Doel): string[] =>
  [...new Set(velden.map(([naam]) => naam))].filter(
    (naam) => !/^(actie|sleutel|csrf|basis|terug|.*\.(dag|maand|jaar))$/.test(naam),
  )

/**
 * `npm run scripts`: two hundred script payloads in every free text of every form, looked for on every page where it can come out: the answer to
 * the form, the pages of inwoner and toegang, the data requests and the PDF (quality S9). Nothing of a payload may become an element, an attribute or a script. The
 * last line is `N passed, N failed`; exit code 1 when anything failed.
 */
await build(join(import.meta.dirname, '../..'))
const portaal = await startPortaal({ build: env['EENKLIK_BUILD'] ?? 'build', poort: 4540 })
const ontleder = await Ontleder.begin(portaal.url)
let goed = 0
const mis: string[] = []
try {
  await probeer(portaal)
} finally {
  await ontleder.stop()
  await portaal.stop()
}
for (const regel of [...new Set(mis)]) console.log(`✗ ${regel}`)
console.log(`${ladingen.length} payloads; ${portaal.database}`)
console.log(`${goed} passed, ${mis.length} failed`)
exit(mis.length > 0 || goed === 0 ? 1 : 0)

async function probeer(portaal: TestPortaal): Promise<void> {
  const wie = new Map<Mens, Aanwezig>()
  for (const mens of ['samira', 'yvonne', 'karim', 'gerrit', 'hanneke', 'jeroen'] as const)
    wie.set(mens, await kom(portaal.url, mens))
  const { ids } = await maakDossier(portaal, wie, 'samira')
  const doelen = doelenVoor(ids).filter(({ eenmalig }) => !eenmalig)
  const vakken = doelen.flatMap((doel) => veldenVan(doel).map((veld) => ({ doel, veld })))
  const vrij: string[] = []
  for (const { doel, veld } of vakken) {
    const stuur = (tekst: string) => stuurVeld(portaal, wie.get(doel.mens)!, doel, veld, tekst)
    if ((await stuur('Een gewoon woord')) !== 303) {
      // A field that chooses or that has a form of its own: what is refused is shown again, and only there.
      await stuur(ladingen.slice(0, 12).join(' '))
      continue
    }
    vrij.push(`${doel.route.split('/').slice(1).join('/')} ${veld}`)
    // A long text takes many payloads at once, a short one takes them one by one.
    const lang = (await stuur(groepen[0]!)) === 303
    for (const tekst of lang ? groepen.slice(1) : ladingen) await stuur(tekst)
  }
  // What ends something goes last, so that a plan full of payloads is sent, read by the toegang and made into a PDF.
  for (const doel of doelenVoor(ids).filter(({ eenmalig, route }) => eenmalig && /controleren/.test(route)))
    await stuurVeld(portaal, wie.get(doel.mens)!, doel, null, '')
  await bekijk(wie, ids)
  console.log(`free texts: ${vrij.sort().join(', ')}`)
  if (vrij.length < 20) mis.push(`only ${vrij.length} free texts were found`)
}

async function stuurVeld(portaal: TestPortaal, wie: Aanwezig, doel: Doel, veld: string | null, lading: string) {
  const lichaam = new URLSearchParams({
    csrf: wie.csrf,
    sleutel: crypto.randomUUID(),
    basis: await basisVan(portaal, doel),
  })
  for (const [naam, waarde] of doel.velden) if (naam !== veld) lichaam.append(naam, waarde)
  if (veld) lichaam.append(veld, lading)
  const antwoord = await wie.bezoeker.haal(doel.pad, {
    method: 'POST',
    body: lichaam.toString(),
    headers: vanHier(portaal.url),
  })
  const html = await antwoord.text()
  if (antwoord.status >= 500) mis.push(`${doel.route} ${veld}: ${antwoord.status}`)
  else goed++
  const naar = antwoord.headers.get('location')
  if (antwoord.status === 303 && naar) await bekijkEen(wie, naar)
  else if (html.includes(teken)) keur(`${doel.route} ${veld} (${antwoord.status})`, await ontleder.vreemd(html))
  return antwoord.status
}

/** Every page on which one of the texts can stand, for who may read it: as HTML, as data, and in a browser that would run it. */
async function bekijk(wie: Map<Mens, Aanwezig>, ids: Record<string, string>) {
  let gevonden = 0
  for (const { mens, pad } of bladzijden(ids)) {
    const bezoeker = wie.get(mens)!
    gevonden += await bekijkEen(bezoeker, pad)
    if (!pad.endsWith('/pdf')) keur(`${mens} ${pad} in a browser`, await ontleder.draai(bezoeker, pad))
  }
  if (gevonden < 5) mis.push(`payloads were found on ${gevonden} pages only: nothing was looked at`)
}

/** 1 when the page shows a payload, else 0. */
async function bekijkEen(wie: Aanwezig, pad: string): Promise<number> {
  const antwoord = await wie.bezoeker.haal(pad)
  const tekst = await antwoord.text()
  const kort = pad.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')
  if (antwoord.status >= 500) mis.push(`${wie.mens} ${kort}: ${antwoord.status}`)
  if (antwoord.headers.get('content-type')?.includes('pdf')) {
    keur(`${wie.mens} ${kort}`, /\/(JavaScript|JS|OpenAction|AA|Launch|URI)\b/.exec(tekst)?.slice(0, 1) ?? [])
    return 0
  }
  if (!tekst.includes(teken)) return 0
  keur(`${wie.mens} ${kort}`, await ontleder.vreemd(tekst))
  return 1
}

function keur(waar: string, vreemd: readonly string[]) {
  if (vreemd.length === 0) goed++
  else mis.push(`${waar}: ${vreemd.slice(0, 3).join('; ')}`)
}
