import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { namesIn, pdfStreams, readsName } from './pdf-namen.ts'
import { nee, type BestandFout, type Bewezen } from '#app/domain/document/soorten.ts'

const unpack = promisify(inflate)

/** What packed lists of objects may unpack to together; a list of a real document weighs a hundredth of it. */
const maxUitgepakt = 48 * 1024 * 1024

/** Names of what does something by itself, or carries another file. `URI` is not among them: a link waits for a click. */
const doetIets = new Set(
  'JavaScript JS Launch EmbeddedFile EmbeddedFiles XFA RichMedia GoToE GoToR SubmitForm ImportData Rendition Movie Sound 3D'.split(
    ' ',
  ),
)
/** Long enough not to turn up by accident in packed bytes: looked for there as well. */
const lang = new Set([...doetIets].filter((naam) => naam.length > 4))

/**
 * Proves a PDF: begins at its first byte, ends with %%EOF, has objects, and nothing in it does anything by itself: no script, no other file, no form
 * that fills itself, no action when it is opened other than going to a page. Looks at names in every spelling, also inside packed
 * lists of objects. Refuses a password. The content itself is kept as it is, with the pictures in it.
 */
export async function pdfBewezen(bytes: Buffer): Promise<Bewezen> {
  if (!/^%PDF-[12]\.\d[\s%]/.test(bytes.toString('latin1', 0, 12))) return nee('beschadigd')
  const staart = bytes.toString('latin1', bytes.length - 2048)
  if (!/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(staart)) return nee(staart.includes('%%EOF') ? 'verdacht' : 'beschadigd')
  const { dicts, bodies } = pdfStreams(bytes)
  if (!/\d\s+\d+\s+obj\b/.test(dicts)) return nee('beschadigd')
  const namen = namesIn(Buffer.from(dicts, 'latin1'))
  if (!namen.has('Pages') && !namen.has('ObjStm')) return nee('beschadigd')

  const pakketten: string[] = []
  let uitgepakt = 0
  for (const { body, dict } of bodies) {
    if (hasAny(namesIn(body), lang)) return nee('actief')
    const lijst = await objectList(body, readsName(dict, 'ObjStm'), maxUitgepakt - uitgepakt)
    if (typeof lijst !== 'object') return nee(lijst)
    if (!lijst.tekst) continue
    uitgepakt += lijst.tekst.length
    pakketten.push(lijst.tekst)
    for (const naam of namesIn(Buffer.from(lijst.tekst, 'latin1'))) namen.add(naam)
  }
  if (namen.has('Encrypt')) return nee('wachtwoord')
  if (hasAny(namen, doetIets)) return nee('actief')
  if (namen.has('OpenAction') && !opensOnPage(dicts, pakketten)) return nee('actief')
  return { ok: true, type: 'pdf', bytes }
}

const hasAny = (namen: ReadonlySet<string>, gezocht: ReadonlySet<string>) =>
  [...gezocht].some((naam) => namen.has(naam))

/**
 * A packed list of objects as text, '' for any other stream. Such a list begins with two numbers; what says it is one and cannot be unpacked is
 * refused, because it cannot be looked at.
 */
async function objectList(body: Buffer, heetZo: boolean, max: number): Promise<{ tekst: string } | BestandFout> {
  const proef = await unpack(body.subarray(0, 4096), { finishFlush: 2, maxOutputLength: 8 * 1024 * 1024 }).catch(
    () => null,
  )
  const tekst = (proef ?? body).toString('latin1', 0, 400)
  if (!heetZo && !/^[\s\0]*(%|\d+[\s\0]+\d+[\s\0])/.test(tekst)) return { tekst: '' }
  if (!proef) return heetZo && !/^[\s\0]*\d/.test(tekst) ? 'verdacht' : { tekst: body.toString('latin1') }
  const heel = await unpack(body, { finishFlush: 2, maxOutputLength: Math.max(max, 1) }).catch(() => null)
  if (!heel) return 'te-zwaar'
  return { tekst: heel.toString('latin1') }
}

/** Every action on opening goes to a page of this document. One that cannot be found, or has its name spelled in another way, is no such action. */
function opensOnPage(dicts: string, pakketten: readonly string[]): boolean {
  const openingen = [...[dicts, ...pakketten].join('\n').matchAll(/\/OpenAction\b\s*([^]{0,400})/g)]
  return (
    openingen.length > 0 &&
    openingen.every(([, na = '']) => {
      const verwijzing = /^(\d+)\s+\d+\s+R\b/.exec(na)
      return verwijzing ? isBestemming(dicts, pakketten, Number(verwijzing[1])) : gaatNaarBladzijde(na)
    })
  )
}

const gaatNaarBladzijde = (object: string) => /^\s*(\[|<<(?:(?!>>)[^]){0,400}?\/S\s*\/GoTo[\s/>])/.test(object)

function isBestemming(dicts: string, pakketten: readonly string[], nr: number): boolean {
  const los = [...dicts.matchAll(new RegExp(`(?:^|\\s)${nr}\\s+\\d+\\s+obj\\b([^]{0,2000}?)endobj`, 'g'))].map(
    ([, wat = '']) => wat,
  )
  const gepakt = pakketten.flatMap((pakket) => inPakket(pakket, nr))
  const alle = [...los, ...gepakt]
  return alle.length > 0 && alle.every(gaatNaarBladzijde)
}

/** The object with this number in a packed list: numbers and places first, then the objects. */
function inPakket(pakket: string, nr: number): string[] {
  const kop = /^[\s\0]*((?:\d+[\s\0]+\d+[\s\0]+)+)/.exec(pakket)?.[1] ?? ''
  const getallen = kop
    .trim()
    .split(/[\s\0]+/)
    .map(Number)
  const eerste = pakket.slice(kop.length).search(/[<[]/) + kop.length
  for (let plek = 0; plek + 1 < getallen.length; plek += 2)
    if (getallen[plek] === nr) return [pakket.slice(eerste + getallen[plek + 1]!)]
  return []
}
