import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

const unpack = promisify(inflateRaw)

/** What one file may hold and unpack to. A large document with pictures stays far below it. */
const grenzen = { bestanden: 2000, samen: 64 * 1024 * 1024, per: 24 * 1024 * 1024, verhouding: 150 }

export type ZipDeel = { naam: string; read(): Promise<Buffer> }
export type ZipFout = 'beschadigd' | 'wachtwoord' | 'verdacht' | 'te-zwaar'

/**
 * The files of a zip, from its own list at the end. Refuses everything a document does not need and a trick does: anything before, between or
 * behind the files, two with one name, names that lead out of the folder, links, passwords, and more than `grenzen` when unpacked. `read` unpacks one
 * file and checks its length and its sum; it throws when they are not what the list says.
 */
export function readZip(bytes: Buffer): ZipDeel[] | ZipFout {
  const eind = bytes.length - 22
  if (eind < 0 || bytes.readUInt32LE(eind) !== 0x06054b50)
    return bytes.includes('PK\x05\x06') ? 'verdacht' : 'beschadigd'
  const [aantal, lang, begin] = [
    bytes.readUInt16LE(eind + 10),
    bytes.readUInt32LE(eind + 12),
    bytes.readUInt32LE(eind + 16),
  ]
  if (bytes.readUInt32LE(eind + 4) !== 0 || bytes.readUInt16LE(eind + 8) !== aantal) return 'verdacht'
  if (aantal > grenzen.bestanden) return 'te-zwaar'
  if (aantal === 0 || begin + lang !== eind) return 'beschadigd'
  const delen: Regel[] = []
  let plek = begin
  for (let nr = 0; nr < aantal; nr++) {
    if (plek + 46 > eind || bytes.readUInt32LE(plek) !== 0x02014b50) return 'beschadigd'
    const regel = readRegel(bytes, plek)
    const fout = regelFout(bytes, regel)
    if (fout) return fout
    delen.push(regel)
    plek += 46 + regel.rest
  }
  if (plek !== eind) return 'beschadigd'
  const samen = delen.reduce((som, { uit }) => som + uit, 0)
  if (samen > grenzen.samen || samen > grenzen.verhouding * bytes.length) return 'te-zwaar'
  if (new Set(delen.map(({ naam }) => naam.toLowerCase())).size !== aantal) return 'verdacht'
  if (!sluitAan(bytes, delen, begin)) return 'verdacht'
  return delen.map((regel) => ({ naam: regel.naam, read: () => readDeel(bytes, regel) }))
}

type Regel = ReturnType<typeof readRegel>

function readRegel(bytes: Buffer, plek: number) {
  const naamLang = bytes.readUInt16LE(plek + 28)
  return {
    vlaggen: bytes.readUInt16LE(plek + 8),
    pakking: bytes.readUInt16LE(plek + 10),
    som: bytes.readUInt32LE(plek + 16),
    in: bytes.readUInt32LE(plek + 20),
    uit: bytes.readUInt32LE(plek + 24),
    rest: naamLang + bytes.readUInt16LE(plek + 30) + bytes.readUInt16LE(plek + 32),
    schijf: bytes.readUInt16LE(plek + 34),
    soort: (bytes.readUInt32LE(plek + 38) >>> 16) & 0xf000,
    begin: bytes.readUInt32LE(plek + 42),
    naam: bytes.toString('utf8', plek + 46, plek + 46 + naamLang),
  }
}

function regelFout(bytes: Buffer, regel: Regel): ZipFout | null {
  const { vlaggen, pakking, uit, schijf, soort, begin, naam } = regel
  if (vlaggen & 0x41) return 'wachtwoord'
  if ((pakking !== 0 && pakking !== 8) || schijf !== 0) return 'verdacht'
  if (uit > grenzen.per) return 'te-zwaar'
  if (soort !== 0 && soort !== 0x8000 && soort !== 0x4000) return 'verdacht'
  if (!isGewoneNaam(naam)) return 'verdacht'
  if (begin + 30 > bytes.length || bytes.readUInt32LE(begin) !== 0x04034b50) return 'beschadigd'
  // Two lists that say different things about one file are read differently by different programs.
  const lokaal = bytes.toString('utf8', begin + 30, begin + 30 + bytes.readUInt16LE(begin + 26))
  return lokaal !== naam || bytes.readUInt16LE(begin + 8) !== pakking || (bytes.readUInt16LE(begin + 6) & 0x41) !== 0
    ? 'verdacht'
    : null
}

const isGewoneNaam = (naam: string) =>
  /^[\w\u0080-\uffff !#$&'()+,;=@[\]^`{}~.-]+(\/[\w\u0080-\uffff !#$&'()+,;=@[\]^`{}~.-]+)*\/?$/.test(naam) &&
  naam.length < 250 &&
  !/[\ufffd\u202a-\u202e\u2066-\u2069]/.test(naam) &&
  !naam.split('/').some((deel) => deel === '..' || deel === '.')

const dataVan = (bytes: Buffer, { begin }: Regel) =>
  begin + 30 + bytes.readUInt16LE(begin + 26) + bytes.readUInt16LE(begin + 28)

/** The files lie one behind the other from the first byte to the list, with at most the short note some programs write behind each. */
function sluitAan(bytes: Buffer, delen: readonly Regel[], lijst: number): boolean {
  let plek = 0
  for (const regel of [...delen].sort((een, twee) => een.begin - twee.begin)) {
    const tussen = regel.begin - plek
    if (tussen < 0 || tussen > 24 || (plek === 0 && tussen !== 0)) return false
    plek = dataVan(bytes, regel) + regel.in
  }
  return lijst >= plek && lijst - plek <= 24
}

async function readDeel(bytes: Buffer, regel: Regel): Promise<Buffer> {
  const van = dataVan(bytes, regel)
  const ingepakt = bytes.subarray(van, van + regel.in)
  const inhoud = regel.pakking === 0 ? ingepakt : await unpack(ingepakt, { maxOutputLength: regel.uit + 1 })
  if (inhoud.length !== regel.uit || crc32(inhoud) !== regel.som) throw new Error('zip entry is not what its list says')
  return inhoud
}
