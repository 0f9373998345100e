import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse, type CsvError } from 'csv-parse'
import { kolommen, type Kolom, type Regel } from '#app/domain/aanbod/regel.ts'
import type { Ingelezen } from '#app/usecases/aanbod-importeren.server.ts'

/** Why a whole file is refused; the name is a key in the locales. */
export type CsvFout = 'leeg' | 'utf-16' | 'geen-utf-8' | 'geen-tekst' | 'kolommen'
export type Csv = { ok: true; regels: AsyncGenerator<Ingelezen> } | { ok: false; fout: CsvFout; mist?: Kolom[] }

/** What one line may weigh: a quote that is never closed would otherwise be the rest of the file. */
const maxRegel = 32 * 1024
const stuk = 64 * 1024

/**
 * Opens a CSV file: UTF-8, with or without a byte order mark, `;` or `,` between cells, quotes as in RFC 4180. The first line names the columns, in any
 * order; others than ours are passed over. Lines come one by one, so that only one is in memory. Refused whole: another encoding, bytes that are no
 * text, a first line without our columns.
 */
export async function openCsv(bytes: Buffer): Promise<Csv> {
  if (bytes.length === 0) return { ok: false, fout: 'leeg' }
  if (isUtf16(bytes)) return { ok: false, fout: 'utf-16' }
  if (bytes.includes(0)) return { ok: false, fout: 'geen-tekst' }
  if (!isUtf8(bytes)) return { ok: false, fout: 'geen-utf-8' }
  const regels = leesRegels(bytes, scheidingIn(bytes))
  const kop = await regels.next()
  const namen = kop.done || !kop.value.cellen ? [] : kop.value.cellen.map((naam) => naam.trim().toLowerCase())
  const mist = kolommen.filter((kolom) => !namen.includes(kolom))
  if (mist.length === 0) return { ok: true, regels: metNamen(regels, namen) }
  await regels.return(undefined)
  return { ok: false, fout: 'kolommen', mist }
}

/** A mark of UTF-16, or text with a zero in every second byte. */
const isUtf16 = (bytes: Buffer) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes.length > 3 && (bytes[0] === 0) !== (bytes[1] === 0) && (bytes[2] === 0) !== (bytes[3] === 0))

/** What stands between the names of the first line most often. */
function scheidingIn(bytes: Buffer): ';' | ',' {
  const eerste = bytes.toString('utf8', 0, 4096).split(/[\r\n]/, 1)[0] ?? ''
  return eerste.split(',').length > eerste.split(';').length ? ',' : ';'
}

type Rauw = { nr: number; cellen: string[] | null }

/** Every line with its cells; null for one that is no CSV. */
async function* leesRegels(bytes: Buffer, delimiter: string): AsyncGenerator<Rauw> {
  const mis: number[] = []
  const lezer = parse({
    ...{ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true },
    ...{ skip_records_with_error: true, max_record_size: maxRegel },
  })
  lezer.on('skip', (fout: CsvError) => mis.push(Number(fout['lines'])))
  Readable.from(stukkenVan(bytes)).pipe(lezer)
  let nr = 0
  try {
    for await (const een of lezer as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      nr = een.info.lines
      // What was skipped is told ahead of the lines that still wait to be read.
      while (mis.length > 0 && mis[0]! <= nr) yield { nr: mis.shift()!, cellen: null }
      yield { nr, cellen: een.record }
    }
  } catch {
    mis.push(nr + 1)
  }
  for (const fout of mis) yield { nr: fout, cellen: null }
}

function* stukkenVan(bytes: Buffer): Generator<Buffer> {
  for (let van = 0; van < bytes.length; van += stuk) yield bytes.subarray(van, van + stuk)
}

async function* metNamen(regels: AsyncGenerator<Rauw>, namen: string[]): AsyncGenerator<Ingelezen> {
  const plekken = kolommen.map((kolom) => [kolom, namen.indexOf(kolom)] as const)
  for await (const { nr, cellen } of regels) {
    if (!cellen) yield { nr, fout: 'onleesbaar' }
    else if (cellen.length !== namen.length) yield { nr, fout: 'kolommen' }
    else yield { nr, regel: Object.fromEntries(plekken.map(([kolom, plek]) => [kolom, cellen[plek]!])) as Regel }
  }
}
