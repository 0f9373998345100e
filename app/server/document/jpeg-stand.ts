const exif = 'Exif\0\0'
const orientation = 0x0112

/** How a picture has to be turned, 1 to 8, as its Exif says; null when this segment is no Exif or does not say so. */
export function orientationOf(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== exif) return null
  const tiff = segment.subarray(10)
  const klein = tiff.toString('latin1', 0, 2) === 'II'
  if (tiff.length < 8 || (!klein && tiff.toString('latin1', 0, 2) !== 'MM')) return null
  const kort = (plek: number) => (klein ? tiff.readUInt16LE(plek) : tiff.readUInt16BE(plek))
  const begin = klein ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (begin + 2 > tiff.length) return null
  for (let plek = begin + 2, over = kort(begin); over > 0 && plek + 12 <= tiff.length; plek += 12, over--) {
    if (kort(plek) !== orientation) continue
    const stand = kort(plek + 8)
    return stand >= 1 && stand <= 8 ? stand : null
  }
  return null
}

/** An Exif segment that says how the picture has to be turned, and nothing else. */
export function orientationSegment(stand: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(orientation, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(stand, 18)
  const kop = Buffer.from([0xff, 0xe1, 0, 2 + exif.length + tiff.length])
  return Buffer.concat([kop, Buffer.from(exif, 'latin1'), tiff])
}
