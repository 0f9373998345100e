import { crc32, deflateSync } from 'node:zlib'
import { zip, type ZipBestand } from './zip.ts'

/** A grey picture of 8 by 8, as a camera writes it: what a JPEG is made of cannot be made in a few lines. */
const kaleJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABcQAAMBAAAAAAAAAAAAAAAAAAAWYqH/2gAIAQEAAD8AMN6f/9k=',
  'base64',
)

/** A piece of a JPEG: its marker, its length and what is in it. */
export function segment(merk: number, inhoud: Buffer | string): Buffer {
  const bytes = Buffer.from(inhoud as string, 'latin1')
  const kop = Buffer.from([0xff, merk, 0, 0])
  kop.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([kop, bytes])
}

/** A JPEG with these pieces behind its beginning and these bytes behind its end. */
export const jpeg = (delen: readonly Buffer[] = [], achter: Buffer | string = ''): Buffer =>
  Buffer.concat([kaleJpeg.subarray(0, 2), ...delen, kaleJpeg.subarray(2), Buffer.from(achter as string, 'latin1')])

/** Exif as a phone writes it: how the picture has to be turned, and where it was taken (51.9667 N, 6.2833 E). */
export function exifMetPlaats(stand = 6): Buffer {
  const tiff = Buffer.alloc(160)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  const regel = (plek: number, merk: number, soort: number, aantal: number, waarde: number) => {
    tiff.writeUInt16LE(merk, plek)
    tiff.writeUInt16LE(soort, plek + 2)
    tiff.writeUInt32LE(aantal, plek + 4)
    tiff.writeUInt32LE(waarde, plek + 8)
  }
  regel(10, 0x0112, 3, 1, stand)
  regel(22, 0x8825, 4, 1, 40)
  tiff.writeUInt16LE(2, 40)
  regel(42, 1, 2, 2, 'N'.charCodeAt(0))
  regel(54, 2, 5, 3, 70)
  for (const [nr, getal] of [51, 1, 58, 1, 12, 100].entries()) tiff.writeUInt32LE(getal, 70 + nr * 4)
  tiff.write('GPSPLAATS-DOETINCHEM', 100, 'latin1')
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

/** A chunk of a PNG with its checksum, or with a wrong one. */
export function chunk(naam: string, inhoud: Buffer | string = '', { stuk = false } = {}): Buffer {
  const bytes = Buffer.concat([Buffer.from(naam, 'latin1'), Buffer.from(inhoud as string, 'latin1')])
  const uit = Buffer.alloc(bytes.length + 8)
  uit.writeUInt32BE(bytes.length - 4, 0)
  bytes.copy(uit, 4)
  uit.writeUInt32BE((crc32(bytes) ^ (stuk ? 1 : 0)) >>> 0, bytes.length + 4)
  return uit
}

/** The first chunk of a PNG: its size, 8 bits of grey. */
export function ihdr(breed: number, hoog: number): Buffer {
  const kop = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  kop.writeUInt32BE(breed, 0)
  kop.writeUInt32BE(hoog, 4)
  return chunk('IHDR', kop)
}

export const pngBegin = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A grey PNG of 4 by 4, with these chunks before its picture and these bytes behind its end. */
export const png = (delen: readonly Buffer[] = [], achter: Buffer | string = '', beeld = Buffer.alloc(20)): Buffer =>
  Buffer.concat([
    pngBegin,
    ihdr(4, 4),
    ...delen,
    chunk('IDAT', deflateSync(beeld)),
    chunk('IEND'),
    Buffer.from(achter as string, 'latin1'),
  ])

/** A PDF of one page with these objects added, from number 4 on. `wortel` is added to its catalog. */
export function pdf(
  objecten: readonly (string | Buffer)[] = [],
  {
    wortel = '',
    voor = '',
    achter = '\n',
    trailer = '',
  }: { wortel?: string; voor?: string; achter?: string; trailer?: string } = {},
): Buffer {
  const alle = [
    `<< /Type /Catalog /Pages 2 0 R ${wortel} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    ...objecten,
  ]
  const delen: Buffer[] = [Buffer.from(`${voor}%PDF-1.7\n`, 'latin1')]
  for (const [nr, object] of alle.entries())
    delen.push(Buffer.from(`${nr + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n'))
  const plek = delen.reduce((som, { length }) => som + length, 0)
  const eind = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size ${alle.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${plek}\n%%EOF${achter}`
  return Buffer.concat([...delen, Buffer.from(eind, 'latin1')])
}

/** A packed stream of a PDF with this in it. */
export function stroom(inhoud: string | Buffer, sleutels = ''): Buffer {
  const ingepakt = deflateSync(Buffer.from(inhoud as string, 'latin1'))
  const kop = `<< ${sleutels} /Filter /FlateDecode /Length ${ingepakt.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(kop, 'latin1'), ingepakt, Buffer.from('\nendstream')])
}

export const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relatie = (soort: string, doel: string, meer = '') =>
  `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${soort}" Target="${doel}"${meer}/>`

/** A list of references of a Word document with this one in it. */
export const verwijzingen = (soort: string, doel: string, meer = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relatie(soort, doel, meer)}</Relationships>`

/** The text of a Word document. */
export const wordTekst = (inhoud: string, voor = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${voor}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>${inhoud}</w:r></w:p></w:body></w:document>`

/** The files of a Word document, with some changed (null: left out) and some added. */
export function wordDelen(anders: Record<string, string | Buffer | null> = {}): ZipBestand[] {
  const delen: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': verwijzingen('officeDocument', 'word/document.xml'),
    'word/document.xml': wordTekst('<w:t>Mijn eigen plan.</w:t>'),
    'word/_rels/document.xml.rels': verwijzingen('styles', 'styles.xml'),
    'word/styles.xml': '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="x"/>',
    ...anders,
  }
  return Object.entries(delen).flatMap(([naam, inhoud]) => (inhoud === null ? [] : [{ naam, inhoud }]))
}

export const docx = (anders: Parameters<typeof wordDelen>[0] = {}, meer: readonly ZipBestand[] = []): Buffer =>
  zip([...wordDelen(anders), ...meer])
