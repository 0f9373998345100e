import { nee, type BestandFout, type Bewezen } from '#app/domain/document/soorten.ts'
import { readZip } from './zip.server.ts'

/**
 * Proves a Word document (DOCX) by reading every file in it: the parts it must have, and nothing that does something by itself or fetches
 * something from elsewhere: no macros, no other files inside, no templates or pictures from outside, no entities in its XML, no fields that start
 * a program. Links that wait for a click may stay. The document itself is kept as it is, with the pictures in it.
 */
export async function docxBewezen(bytes: Buffer): Promise<Bewezen> {
  const delen = readZip(bytes)
  if (!Array.isArray(delen)) return nee(delen)
  const namen = new Set(delen.map(({ naam }) => naam))
  if (!namen.has('[Content_Types].xml')) return nee('ander-type')
  if ([...namen].some((naam) => doetIets.test(naam))) return nee('actief')
  if (!namen.has('word/document.xml') || !namen.has('_rels/.rels')) return nee('ander-type')
  for (const { naam, read } of delen) {
    const kind = naam.endsWith('/') ? 'map' : naam.slice(naam.lastIndexOf('.') + 1).toLowerCase()
    if (!mag.has(kind)) return nee('actief')
    const inhoud = await read()
    if (inhoud.includes('EICAR-STANDARD-')) return nee('verdacht')
    const fout = ['xml', 'rels', 'svg', 'vml'].includes(kind) ? xmlFout(naam, inhoud) : null
    if (fout) return nee(fout)
  }
  return { ok: true, type: 'docx', bytes }
}

const doetIets = /vba|activex|embeddings\/|oleobject|macrosheet|attachedtoolbars|\.bin$(?<!printersettings\d*\.bin)/i
/** What Word itself puts in a document: its parts, pictures and fonts. */
const mag = new Set('map xml rels vml png jpg jpeg jpe gif bmp emf wmf tif tiff svg odttf fntdata bin'.split(' '))

function xmlFout(naam: string, inhoud: Buffer): BestandFout | null {
  const tekst = readXml(inhoud)
  if (tekst === null) return 'verdacht'
  if (/<!(DOCTYPE|ENTITY)/i.test(tekst)) return 'actief'
  if (/<(\w+:)?script[\s>/]|\son\w+\s*=\s*["'][^"']*\(/i.test(tekst) && naam.endsWith('.svg')) return 'actief'
  if (naam === '[Content_Types].xml') {
    if (/macroEnabled|vbaProject|activeX|oleObject/i.test(tekst)) return 'actief'
    return tekst.includes('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')
      ? null
      : 'ander-type'
  }
  if (naam.endsWith('.rels')) return heeftVerwijzingNaarBuiten(tekst) ? 'actief' : null
  const opdrachten = [...tekst.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)]
    .map(([, een, twee]) => een ?? twee)
    .join('')
  return /(^|[\s"])DDE(AUTO)?[\s"]/i.test(opdrachten) ? 'actief' : null
}

/** XML as text in the coding it says itself, or null for one that no document of today has. */
function readXml(inhoud: Buffer): string | null {
  const utf16 = inhoud[0] === 0xff && inhoud[1] === 0xfe
  if (!utf16 && (inhoud.includes(0) || (inhoud[0] === 0xfe && inhoud[1] === 0xff))) return null
  const tekst = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(inhoud)
  const codering = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(tekst)?.[1]?.toLowerCase()
  return codering === undefined || codering === (utf16 ? 'utf-16' : 'utf-8') || codering === 'us-ascii' ? tekst : null
}

/** Only a link that somebody clicks may lead outside; a template, a picture or a frame from elsewhere is fetched by itself. */
function heeftVerwijzingNaarBuiten(tekst: string): boolean {
  if (tekst.includes('&#')) return true
  return [...tekst.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].some(([, delen = '']) => {
    const deel = (naam: string) => new RegExp(`\\b${naam}\\s*=\\s*["']([^"']*)["']`).exec(delen)?.[1] ?? ''
    if (deel('TargetMode').trim().toLowerCase() !== 'external') return /^\s*\w{2,}:|^\s*[\\/]{2}/.test(deel('Target'))
    return !deel('Type').endsWith('/hyperlink') || !/^(https?:|mailto:|tel:)/i.test(deel('Target'))
  })
}
