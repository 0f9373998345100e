import { describe, expect, test } from 'vitest'
import { maxBestand } from '#app/domain/document/soorten.ts'
import { proveDocument } from '#app/server/document/prove.server.ts'
import { chunk, docx, jpeg, pdf, png, segment, stroom, verwijzingen, wordTekst } from './eerlijk.ts'
import { metPlaats, vijandig } from './vijandig.ts'

const bewezen = async (bytes: Buffer) => {
  const uit = await proveDocument(bytes)
  if (!uit.ok) throw new Error(uit.fout)
  return { type: uit.type, bytes: Buffer.from(uit.bytes) }
}

describe(`${vijandig.length} vijandige bestanden (quality S8)`, () => {
  test('het zijn er meer dan vijftig, en geen twee met dezelfde naam', () => {
    expect(vijandig.length).toBeGreaterThan(50)
    expect(new Set(vijandig.map(([naam]) => naam)).size).toBe(vijandig.length)
  })

  test.each(vijandig)('%s', async (_, maak, fout) => {
    const begon = performance.now()
    expect(await proveDocument(maak())).toEqual({ ok: false, fout })
    expect(performance.now() - begon).toBeLessThan(8000)
  })
})

describe('eerlijke bestanden (quality S8)', () => {
  const doel = '/S /GoTo /D [3 0 R /Fit]'
  test.each([
    ['een JPEG', jpeg(), 'jpeg'],
    ['een JPEG met een kleurprofiel', jpeg([segment(0xe2, 'ICC_PROFILE\0\x01\x01profiel')]), 'jpeg'],
    ['een PNG', png(), 'png'],
    ['een PDF', pdf(), 'pdf'],
    ['een PDF die op een bladzijde opent', pdf([], { wortel: '/OpenAction [3 0 R /Fit]' }), 'pdf'],
    [
      'een PDF die via een object op een bladzijde opent',
      pdf([`<< ${doel} >>`], { wortel: '/OpenAction 4 0 R' }),
      'pdf',
    ],
    [
      'een PDF die via een ingepakt object op een bladzijde opent',
      pdf([stroom(`9 0 << ${doel} >>`, '/Type /ObjStm /N 1 /First 4')], { wortel: '/OpenAction 9 0 R' }),
      'pdf',
    ],
    ['een PDF met een link', pdf(['<< /Subtype /Link /A << /S /URI /URI (https://www.example.nl) >> >>']), 'pdf'],
    ['een PDF met tekst over JavaScript', pdf([stroom('BT (Mijn zoon leert JavaScript) Tj ET')]), 'pdf'],
    ['een docx', docx(), 'docx'],
    [
      'een docx met een link',
      docx({
        'word/_rels/document.xml.rels': verwijzingen(
          'hyperlink',
          'https://www.example.nl/?a=1&amp;b=2',
          ' TargetMode="External"',
        ),
      }),
      'docx',
    ],
    [
      'een docx met een plaatje en een paginanummer',
      docx({ 'word/media/image1.png': png(), 'word/document.xml': wordTekst('<w:instrText> PAGE </w:instrText>') }),
      'docx',
    ],
  ] as const)('%s wordt aangenomen', async (_, bytes, type) => {
    expect((await bewezen(bytes)).type).toBe(type)
  })

  test('precies 10 MB mag', async () => {
    const vulling = stroom(Buffer.from('een')).toString('latin1')
    const leeg = pdf([`<< /Length 0 >>\nstream\n\nendstream`, vulling])
    const vol = pdf([`<< /Length 0 >>\nstream\n${'x'.repeat(maxBestand - leeg.length - 5)}\nendstream`, vulling])
    const heel = pdf([
      `<< /Length 0 >>\nstream\n${'x'.repeat(maxBestand - leeg.length - 5 + (maxBestand - vol.length))}\nendstream`,
      vulling,
    ])
    expect(heel.length).toBe(maxBestand)
    expect((await bewezen(heel)).type).toBe('pdf')
  })
})

describe('de plaats waar een foto gemaakt is (quality S8)', () => {
  test('staat na afloop nergens meer in een JPEG; hoe hij gedraaid moet worden wel', async () => {
    const foto = metPlaats()
    expect(foto.toString('latin1').match(/PLAATS-DOETINCHEM/g)).toHaveLength(6)
    const { bytes } = await bewezen(foto)
    expect(bytes.toString('latin1')).not.toMatch(/PLAATS|GPS|xmp|Photoshop|MPF/)
    expect(bytes.indexOf(Buffer.from([0x88, 0x25]))).toBe(-1)
    expect(bytes.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBeGreaterThan(0)
    // What is left once the direction is taken out as well is the bare picture, byte for byte.
    const zonder = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(2 + 36)])
    expect(zonder.equals(jpeg())).toBe(true)
  })

  test('een foto die al rechtop staat krijgt geen Exif', async () => {
    expect((await bewezen(jpeg([segment(0xfe, 'Doetinchem')]))).bytes.equals(jpeg())).toBe(true)
  })

  test('een PNG verliest teksten, datum en Exif, en houdt kleuren en beeld', async () => {
    const weg = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((naam) => chunk(naam, 'PLAATS-DOETINCHEM'))
    const srgb = chunk('sRGB', '\0')
    const { bytes } = await bewezen(png([...weg, srgb]))
    expect(bytes.equals(png([srgb]))).toBe(true)
  })
})

test('welke bytes er ook achter een goed begin staan: een antwoord, nooit een fout (quality S8)', async () => {
  let toeval = 7
  const volgende = () => (toeval = (toeval * 1103515245 + 12345) % 2147483648)
  const goed = [jpeg(), png(), pdf([stroom('q')]), docx(), metPlaats()]
  for (let keer = 0; keer < 1500; keer++) {
    const bytes = Buffer.from(goed[keer % goed.length]!)
    for (let nr = 0; nr < 1 + (keer % 5); nr++) bytes[8 + (volgende() % (bytes.length - 8))] = volgende() % 256
    const uit = await proveDocument(keer % 3 ? bytes : bytes.subarray(0, volgende() % bytes.length))
    expect(typeof uit.ok).toBe('boolean')
  }
})
