import { crc32, deflateRawSync } from 'node:zlib'

export type ZipBestand = {
  naam: string
  inhoud?: Buffer | string
  /** What the list says instead of what is so. */
  grootte?: number
  lokaleNaam?: string
  vlaggen?: number
  /** The kind of file as a Unix system writes it: 0o120777 is a link. */
  soort?: number
  pakking?: number
  ingepakt?: Buffer
}

/** A zip as a program writes it, with everything that can be said wrongly. */
export function zip(
  bestanden: readonly ZipBestand[],
  { voor = '', tussen = '', opmerking = '' }: { voor?: string; tussen?: string; opmerking?: string } = {},
): Buffer {
  const delen: Buffer[] = [Buffer.from(voor, 'latin1')]
  const lijst: Buffer[] = []
  let plek = voor.length
  for (const bestand of bestanden) {
    const inhoud = Buffer.from(bestand.inhoud ?? '')
    const ingepakt = bestand.ingepakt ?? deflateRawSync(inhoud)
    const { vlaggen = 0, pakking = 8, grootte = inhoud.length, soort = 0 } = bestand
    const vast = Buffer.alloc(22)
    vast.writeUInt16LE(vlaggen, 0)
    vast.writeUInt16LE(pakking, 2)
    vast.writeUInt32LE(crc32(inhoud), 8)
    vast.writeUInt32LE(ingepakt.length, 12)
    vast.writeUInt32LE(grootte, 16)
    const naam = Buffer.from(bestand.naam)
    const lokaal = Buffer.from(bestand.lokaleNaam ?? bestand.naam)
    const kop = Buffer.concat([Buffer.from('PK\x03\x04\x14\0', 'latin1'), vast, Buffer.alloc(2)])
    kop.writeUInt16LE(lokaal.length, 26)
    const regel = Buffer.concat([Buffer.from('PK\x01\x02\x14\x03\x14\0', 'latin1'), vast, Buffer.alloc(16)])
    regel.writeUInt16LE(naam.length, 28)
    regel.writeUInt32LE((soort << 16) >>> 0, 38)
    regel.writeUInt32LE(plek, 42)
    delen.push(kop, lokaal, ingepakt, Buffer.from(tussen, 'latin1'))
    lijst.push(regel, naam)
    plek += kop.length + lokaal.length + ingepakt.length + tussen.length
  }
  const staat = Buffer.concat(lijst)
  const eind = Buffer.alloc(22)
  eind.write('PK\x05\x06', 'latin1')
  eind.writeUInt16LE(bestanden.length, 8)
  eind.writeUInt16LE(bestanden.length, 10)
  eind.writeUInt32LE(staat.length, 12)
  eind.writeUInt32LE(plek, 16)
  eind.writeUInt16LE(opmerking.length, 20)
  return Buffer.concat([...delen, staat, eind, Buffer.from(opmerking, 'latin1')])
}
