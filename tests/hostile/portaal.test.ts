import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maxBestand } from '#app/domain/document/soorten.ts'
import { document } from '#db/schema/document.ts'
import { leesregel, gebeurtenis } from '#db/schema/traject.ts'
import { startInwoner } from '#tests/routes/inwoner-portaal.ts'
import { Scherm } from '#tests/routes/toegang-scherm.ts'
import { Bezoeker } from '#tests/server/bezoeker.ts'
import { jpeg, pdf, png, docx } from './eerlijk.ts'
import { dienIn } from './upload.ts'
import { metPlaats, vijandig } from './vijandig.ts'

let portaal: Awaited<ReturnType<typeof startInwoner>>
let gerrit: Bezoeker
let begin: string
let pad: string
let hanneke: Scherm
beforeAll(async () => {
  portaal = await startInwoner(4160)
  gerrit = new Bezoeker(portaal.url)
  await gerrit.meldAan('gerrit', '/inloggen/digid/start?gemeente=1876')
  begin = /href="(\/mijn\/traject\/[^"]+)"/.exec(await (await gerrit.haal('/mijn')).text())?.[1] ?? ''
  pad = `${begin}/eigen-plan`
  hanneke = await Scherm.voor(portaal.url, 'hanneke')
}, 120_000)
afterAll(() => portaal?.stop())

const idVan = () => begin.split('/').at(-1)!
const documenten = () =>
  portaal.db.asOwner((tx) => tx.select().from(document).where(eq(document.trajectId, idVan())).orderBy(document.op))
const hoofd = async (antwoord: Response) => /<main[^]*<\/main>/.exec(await antwoord.text())?.[0] ?? ''
const bestandVan = async () => /href="([^"]+\/bestand\/[^"]+)"/.exec(await hoofd(await gerrit.haal(pad)))?.[1] ?? ''

describe('vijandige bestanden door de voordeur (quality S8)', { timeout: 240_000 }, () => {
  test('geen een wordt bewaard, elk antwoord zegt wat er mis is en hoe het anders kan, niets struikelt', async () => {
    const csrf = await gerrit.csrf(pad)
    for (const [naam, maak] of vijandig) {
      const antwoord = await dienIn(gerrit, pad, maak(), { csrf, naam: `${naam.slice(0, 40)}.pdf` })
      const tekst = await hoofd(antwoord)
      expect([naam, antwoord.status]).toEqual([naam, 400])
      expect(tekst, naam).toContain('Stuur uw plan met de post of geef het af aan de balie.')
    }
    expect(await documenten()).toEqual([])
  })

  test('een byte te veel en veel te veel: geweigerd met de reden, en wat getypt was staat er nog', async () => {
    for (const lang of [maxBestand + 1, maxBestand + 3 * 1024 * 1024, 40 * 1024 * 1024]) {
      const antwoord = await dienIn(gerrit, pad, Buffer.alloc(lang, 'x'), { woorden: 'Dit typte ik ook.' })
      const tekst = await hoofd(antwoord)
      expect([lang, antwoord.status]).toEqual([lang, 400])
      expect(tekst).toContain('Dit bestand is te groot. Het mag 10 MB zijn.')
      expect(tekst).toContain('Dit typte ik ook.')
    }
    expect(await documenten()).toEqual([])
  })

  test.each([
    [
      'twee keer een bestand',
      '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a"\r\n\r\na\r\n--x\r\nContent-Disposition: form-data; name="bestand"; filename="b"\r\n\r\nb\r\n--x--\r\n',
    ],
    [
      'een ander veld met een bestand',
      '--x\r\nContent-Disposition: form-data; name="foto"; filename="a"\r\n\r\na\r\n--x--\r\n',
    ],
    ['een half formulier', '--x\r\nContent-Disposition: form-data; name="keuze"\r\n\r\nbest'],
    ['geen kop', '--x\r\n\r\n\r\n--x--\r\n'],
    ['iets voor de eerste grens', 'eerst\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'],
    ['niets', ''],
    ['duizend velden', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(1000) + '--x--\r\n'],
    ['geen UTF-8', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\xfe\r\n--x--\r\n'],
  ])('een kapot formulier: %s', async (_, body) => {
    const headers = { origin: portaal.url, 'content-type': 'multipart/form-data; boundary=x' }
    const antwoord = await gerrit.haal(pad, { method: 'POST', body: Buffer.from(body, 'latin1'), headers })
    expect([400, 403]).toContain(antwoord.status)
    expect(await documenten()).toEqual([])
  })

  test('op een andere bladzijde mag geen bestand mee', async () => {
    expect((await dienIn(gerrit, `${begin}/intrekken`, pdf())).status).toBe(415)
  })
})

describe('eerlijke bestanden door de voordeur (quality S8, D1-13)', { timeout: 120_000 }, () => {
  test.each([
    ['een PDF', pdf(), 'pdf', 'application/pdf'],
    ['een foto met de plaats erin', metPlaats(), 'jpg', 'image/jpeg'],
    ['een PNG', png(), 'png', 'image/png'],
    ['een Word-bestand', docx(), 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s komt terug als bestand om te bewaren, onder onze eigen naam', async (_, bytes, eind, mime) => {
    const antwoord = await dienIn(gerrit, pad, bytes)
    expect(antwoord.headers.get('location')).toMatch(/\/bewijs\/[0-9a-f-]{36}$/)
    const gehaald = await gerrit.haal(await bestandVan())
    expect(gehaald.status).toBe(200)
    const { headers } = gehaald
    expect(headers.get('content-type')).toBe(mime)
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="eigen-plan-EK-\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\.${eind}"$`),
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    const terug = Buffer.from(await gehaald.arrayBuffer())
    if (eind === 'jpg') expect(terug.includes('PLAATS')).toBe(false)
    else expect(terug.equals(bytes)).toBe(true)
  })

  test.each([
    ['een pad', '../../etc/passwd'],
    ['een naam van Windows', 'CON'],
    ['een NUL', 'a\0.pdf'],
    ['een omgekeerde naam', 'plan\u202efdp.exe'],
    ['een regeleinde', 'a%0d%0aSet-Cookie: x=1'],
    ['tienduizend letters', 'a'.repeat(10_000)],
  ])('hoe het bestand heet doet er niet toe: %s', async (_, naam) => {
    expect((await dienIn(gerrit, pad, pdf(), { naam })).status).toBe(303)
    const gehaald = await gerrit.haal(await bestandVan())
    expect(gehaald.headers.get('content-disposition')).toMatch(/^attachment; filename="eigen-plan-[\w-]+\.pdf"$/)
    expect(gehaald.headers.get('set-cookie')).toBeNull()
    await gehaald.arrayBuffer()
  })

  test('tien keer verstuurd is één bestand', async () => {
    const voor = (await documenten()).length
    const [sleutel, csrf] = [randomUUID(), await gerrit.csrf(pad)]
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, () => dienIn(gerrit, pad, jpeg(), { sleutel, csrf })),
    )
    expect(new Set(antwoorden.map((een) => een.headers.get('location'))).size).toBe(1)
    expect(await documenten()).toHaveLength(voor + 1)
  })

  test('precies 10 MB mag, en het komt in stukken heel terug', async () => {
    const leeg = pdf(['<< /Length 0 >>\nstream\n\nendstream']).length
    const kort = pdf([`<< /Length 0 >>\nstream\n${'x'.repeat(maxBestand - leeg)}\nendstream`])
    const vol = pdf([`<< /Length 0 >>\nstream\n${'x'.repeat(2 * maxBestand - leeg - kort.length)}\nendstream`])
    expect(vol.length).toBe(maxBestand)
    expect((await dienIn(gerrit, pad, vol)).status).toBe(303)
    expect(Buffer.from(await (await gerrit.haal(await bestandVan())).arrayBuffer()).equals(vol)).toBe(true)
  })

  test('wie was uitgelogd hoort dat het bestand niet is bewaard; wat hij typte wel', async () => {
    const laat = new Bezoeker(portaal.url)
    await laat.meldAan('gerrit', '/inloggen/digid/start?gemeente=1876')
    const csrf = await laat.csrf(pad)
    const cookie = laat.cookie('__Host-eenklik')!
    await laat.stuur('/uitloggen', { csrf })
    laat.zet('__Host-eenklik', cookie)
    const antwoord = await dienIn(laat, pad, pdf(), { csrf, woorden: 'Dit typte ik.' })
    expect(antwoord.headers.get('location')).toContain('bewaard=1')
    await laat.meldAan('gerrit', '/inloggen/digid/start?gemeente=1876')
    const wacht = /href="([^"]*bewaard=[^"]+)"/.exec(await (await laat.haal('/mijn')).text())?.[1] ?? ''
    const terug = await hoofd(await laat.haal(wacht.replaceAll('&amp;', '&')))
    expect(terug).toContain('Dit typte ik.')
    expect(await (await laat.haal(wacht.replaceAll('&amp;', '&'))).text()).toContain(
      'Uw bestand hebben wij niet bewaard.',
    )
  })

  test('niemand anders haalt het op, en een data-verzoek toont het niet', async () => {
    const bestand = await bestandVan()
    const marloes = new Bezoeker(portaal.url)
    await marloes.meldAan('tomasz', '/inloggen/digid/start?gemeente=0222')
    expect((await marloes.haal(bestand)).status).toBe(404)
    const yvonne = await Scherm.voor(portaal.url, 'yvonne')
    expect((await yvonne.lees(bestand.replace('/mijn/', '/toegang/'))).status).toBe(404)
    expect((await gerrit.haal(`${bestand}x`)).status).toBe(404)
    expect((await gerrit.haal(`${bestand}.data`)).status).toBe(404)
  })
})

describe('de toegang en het eigen plan (D1-03)', { timeout: 120_000 }, () => {
  test('leest het, en dat staat in het leeslog; legt vast hoe het is gebruikt; de inwoner leest dat terug', async () => {
    const dossier = begin.replace('/mijn/', '/toegang/')
    expect((await hanneke.lees(dossier)).tekst).toContain('Niemand heeft het plan nog gelezen.')
    await hanneke.stuur(dossier, { actie: 'oco' })
    await hanneke.stuur(`${dossier}/onderzoek`, { actie: 'mantelzorger', mantelzorger: 'gewezen' })
    expect((await hanneke.stuur(`${dossier}/onderzoek`, { actie: 'begin' })).status).toBe(303)
    expect((await hanneke.lees(`${dossier}/akkoord-vragen`)).tekst).toContain('Lees dat eerst.')
    const eigen = `${dossier}/eigen-plan`
    expect((await hanneke.stuur(eigen, { gebruik: 'Nog niet gelezen.' })).status).toBe(409)
    const bestand = (await hanneke.lees(eigen)).links.find((een) => een.includes('/bestand/'))!
    expect((await hanneke.bezoeker.haal(bestand)).headers.get('content-disposition')).toContain('attachment')
    expect((await hanneke.lees(`${dossier}/akkoord-vragen`)).tekst).toContain('Leg eerst vast hoe u het eigen plan')
    expect((await hanneke.stuur(eigen, { gebruik: 'De wens om thuis te blijven staat in het plan.' })).status).toBe(303)
    expect(await hoofd(await gerrit.haal(pad))).toContain('De wens om thuis te blijven staat in het plan.')

    const regels = await portaal.db.asOwner((tx) => tx.select().from(leesregel).where(eq(leesregel.trajectId, idVan())))
    expect(
      regels.filter(({ wat, doorSoort }) => wat === 'document-eigen-plan' && doorSoort === 'toegang'),
    ).toHaveLength(1)
    const feiten = await portaal.db.asOwner((tx) =>
      tx.select().from(gebeurtenis).where(eq(gebeurtenis.trajectId, idVan())),
    )
    expect(feiten.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['EigenPlanIngediend', 'EigenPlanGelezen', 'EigenPlanGebruikt', 'OnderzoekGestart']),
    )
  })
})
