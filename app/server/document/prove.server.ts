import { docxBewezen } from './docx.server.ts'
import { jpegBewezen } from './jpeg.server.ts'
import { pdfBewezen } from './pdf.server.ts'
import { pngBewezen } from './png.server.ts'
import { maxBestand, nee, type Bewezen } from '#app/domain/document/soorten.ts'

/**
 * Proves what a file is, by what is in it. In: its bytes; nothing of what its sender claims. Out: the type and the bytes to keep, which for a
 * picture are without the place where it was taken; or the name of what is wrong. Refuses everything that is not wholly one of the four
 * types, that can do something by itself, or that is a second kind of file as well (quality S8). Never throws on what a file holds.
 */
export async function proveDocument(bytes: Buffer): Promise<Bewezen> {
  if (bytes.length === 0) return nee('leeg')
  if (bytes.length > maxBestand) return nee('te-groot')
  const prover = provers.find(({ begin }) => bytes.subarray(0, begin.length).equals(begin))
  if (!prover) return nee('ander-type')
  if (bytes.includes(virusproef) || heeftPaginaVooraan(bytes)) return nee('verdacht')
  const bewezen = await prover.prove(bytes).catch(() => nee('beschadigd'))
  if (bewezen.ok && bewezen.type !== 'docx' && isOokZip(bewezen.bytes)) return nee('verdacht')
  return bewezen
}

const provers: { begin: Buffer; prove: (bytes: Buffer) => Promise<Bewezen> }[] = [
  { begin: Buffer.from('%PDF-'), prove: pdfBewezen },
  { begin: Buffer.from([0xff, 0xd8, 0xff]), prove: async (bytes) => jpegBewezen(bytes) },
  { begin: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), prove: pngBewezen },
  { begin: Buffer.from('PK\x03\x04', 'latin1'), prove: docxBewezen },
]

/** The text every virus scanner knows, in two halves so that this file is not taken for one. */
const virusproef = Buffer.from(['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join(''))

/** A browser that guesses looks at the first bytes: none of these files has a page there. */
function heeftPaginaVooraan(bytes: Buffer): boolean {
  return /<(!doctype|html|head|body|script|svg|iframe|object|embed)[\s>/]/i.test(bytes.toString('latin1', 0, 1500))
}

/** A zip is found by its end, whatever comes before it: a picture or a PDF that ends so would be two files in one. */
function isOokZip(bytes: Uint8Array): boolean {
  const staart = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-65_557)
  return staart.includes(Buffer.from('PK\x05\x06', 'latin1'))
}
