import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aanmelding, sessie } from '#db/schema/sessie.ts'
import { persoon, relatie } from '#db/schema/persoon.ts'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'

let portaal: TestPortaal
beforeAll(async () => {
  portaal = await startTestPortaal(4100)
})
afterAll(() => portaal.stop())

const nieuw = () => new Bezoeker(portaal.url)

async function wieVan(response: Response) {
  const pagina = await response.text()
  const [, json = 'null'] = /<pre id="wie">(.*?)<\/pre>/s.exec(pagina) ?? []
  return JSON.parse(json.replaceAll('&quot;', '"')) as { actor: Record<string, string>; gemeente: string | null } | null
}

describe('inloggen bij de oefenpartij, over echte http', () => {
  test('een inwoner komt binnen met DigiD en staat op haar eigen pagina', async () => {
    const { response, url } = await nieuw().meldAan('samira')
    expect(url.pathname).toBe('/mijn')
    expect(url.search).toBe('')
    expect(await wieVan(response)).toMatchObject({
      actor: { soort: 'inwoner', naam: 'Samira Haddou', namensId: null },
      gemeente: '0222',
    })
  })

  test('de gemeente komt uit het adres, ook als iemand op de knop van een andere gemeente drukte', async () => {
    const { response } = await nieuw().meldAan('gerrit')
    expect((await wieVan(response))?.gemeente).toBe('1876')
  })

  test('wie gemachtigd is handelt voor een ander, en de relatie is bewezen', async () => {
    const { response } = await nieuw().meldAan('marloes-gerrit')
    const wie = await wieVan(response)
    expect(wie?.actor).toMatchObject({ naam: 'Marloes Wesselink' })
    const [rij] = await portaal.db.asOwner((tx) =>
      tx.select().from(relatie).where(eq(relatie.van, wie!.actor['persoonId']!)),
    )
    expect(rij).toMatchObject({
      naar: wie!.actor['namensId'],
      soort: 'gemachtigde',
      gezag: 'nee',
      gecontroleerd: true,
      bron: 'aanmelding',
    })
    const [ander] = await portaal.db.asOwner((tx) =>
      tx.select().from(persoon).where(eq(persoon.id, wie!.actor['namensId']!)),
    )
    expect(ander).toMatchObject({ voornamen: 'Gerrit', achternaam: 'Wesselink', gemeente: '1876' })
  })

  test('een ouder die voor een kind inlogt heeft het gezag', async () => {
    const { response } = await nieuw().meldAan('samira-noor')
    const wie = await wieVan(response)
    const [rij] = await portaal.db.asOwner((tx) =>
      tx.select().from(relatie).where(eq(relatie.van, wie!.actor['persoonId']!)),
    )
    expect(rij).toMatchObject({ soort: 'ouder', gezag: 'ja' })
  })

  test('dezelfde persoon blijft een rij, hoe vaak zij ook inlogt, en haar BSN staat er versleuteld', async () => {
    await nieuw().meldAan('willemien')
    await nieuw().meldAan('willemien')
    const rijen = await portaal.db.asOwner((tx) => tx.select().from(persoon).where(eq(persoon.achternaam, 'Roelvink')))
    expect(rijen).toHaveLength(1)
    expect(Buffer.from(rijen[0]!.bsnVersleuteld!).includes('999924254')).toBe(false)
  })

  test('een toegangsmedewerker en een medewerker van een aanbieder komen door hun eigen deur', async () => {
    const yvonne = await nieuw().meldAan('yvonne', '/inloggen/medewerker/start')
    expect(yvonne.url.pathname).toBe('/toegang')
    expect(await wieVan(yvonne.response)).toMatchObject({
      actor: { soort: 'toegang', naam: 'Yvonne Bruil', rollen: ['toegang'] },
      gemeente: '0222',
    })
    const sanne = await nieuw().meldAan('sanne', '/inloggen/eherkenning/start')
    expect(sanne.url.pathname).toBe('/aanbieder')
    expect(await wieVan(sanne.response)).toMatchObject({
      actor: { soort: 'aanbieder', naam: 'Sanne Kolk' },
      gemeente: null,
    })
  })

  test('wie stopt met inloggen leest dat rustig terug, zonder code of state in het adres', async () => {
    const { response, url } = await nieuw().meldAan('stop')
    expect(url.pathname + url.search).toBe('/inloggen?gemeente=0222&melding=geannuleerd')
    expect(await response.text()).toContain('U bent niet ingelogd')
  })

  test('een te laag niveau wordt geweigerd op wat terugkwam', async () => {
    const bezoeker = nieuw()
    const { url } = await bezoeker.meldAan('willemien-basis')
    expect(url.searchParams.get('melding')).toBe('niveau-te-laag')
    expect(bezoeker.cookie('__Host-eenklik')).toBeUndefined()
  })

  test('de oefenpartij vraagt elke keer opnieuw wie u bent', async () => {
    const bezoeker = nieuw()
    await bezoeker.meldAan('samira')
    const { url } = await bezoeker.volg('/inloggen/digid/start?gemeente=0222')
    expect(url.port).toBe('4101')
    const { response } = await bezoeker.meldAan('gerrit')
    expect((await wieVan(response))?.actor['naam']).toBe('Gerrit Wesselink')
  })

  test('na het inloggen gaat iemand verder waar zij was', async () => {
    const start = `/inloggen/digid/start?${new URLSearchParams({ terug: '/mijn/proef/1?stap=2' })}`
    expect((await nieuw().meldAan('samira', start)).url.pathname).toBe('/mijn/proef/1')
  })

  test.each([
    '//elders.example/x',
    'https://elders.example',
    '/\\elders.example',
    '/inloggen',
    '/toegang',
    'javascript:alert(1)',
    '/%0d%0aSet-Cookie:x',
    '/\t/elders.example',
  ])('terug naar %j wordt de eigen beginpagina', async (terug) => {
    const { url } = await nieuw().meldAan('samira', `/inloggen/digid/start?${new URLSearchParams({ terug })}`)
    expect(url.origin).toBe(portaal.url)
    expect(['/mijn', '/%0d%0aSet-Cookie:x']).toContain(url.pathname)
  })
})

describe('de terugweg van het inloggen', () => {
  /** Walks to the moment the provider sends the browser back, and gives that address. */
  async function terugweg(bezoeker: Bezoeker): Promise<string> {
    const keuze = await bezoeker.volg('/inloggen/digid/start?gemeente=0222')
    const actie = /action="([^"]+)"/.exec(await keuze.response.text())![1]!
    let doel = new URL(actie, keuze.url).href
    let response = await bezoeker.haal(doel, {
      method: 'POST',
      body: 'mens=samira',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    while (!response.headers.get('location')!.startsWith(portaal.url)) {
      doel = new URL(response.headers.get('location')!, doel).href
      response = await bezoeker.haal(doel)
    }
    return response.headers.get('location')!
  }

  test('een state wordt een keer gebruikt', async () => {
    const bezoeker = nieuw()
    const adres = await terugweg(bezoeker)
    expect((await bezoeker.volg(adres)).url.pathname).toBe('/mijn')
    const ander = nieuw()
    ander.zet('__Host-eenklik-bezoek', bezoeker.cookie('__Host-eenklik-bezoek')!)
    expect((await ander.volg(adres)).url.searchParams.get('melding')).toBe('verlopen')
  })

  test('de terugknop naar een gebruikt adres gaat gewoon naar de beginpagina', async () => {
    const bezoeker = nieuw()
    const adres = await terugweg(bezoeker)
    await bezoeker.volg(adres)
    expect((await bezoeker.volg(adres)).url.pathname).toBe('/mijn')
  })

  test('een adres dat in een andere browser wordt geopend meldt niemand aan', async () => {
    const adres = await terugweg(nieuw())
    const slachtoffer = nieuw()
    await slachtoffer.volg('/inloggen/digid/start?gemeente=0222')
    expect((await slachtoffer.volg(adres)).url.searchParams.get('melding')).toBe('verlopen')
    expect(slachtoffer.cookie('__Host-eenklik')).toBeUndefined()
  })

  test('na tien minuten is een begonnen aanmelding voorbij', async () => {
    const bezoeker = nieuw()
    const adres = await terugweg(bezoeker)
    await portaal.db.asOwner((tx) => tx.update(aanmelding).set({ op: new Date(Date.now() - 10 * 60_000 - 1000) }))
    expect((await bezoeker.volg(adres)).url.searchParams.get('melding')).toBe('verlopen')
  })

  test('de deur in het adres moet de deur zijn waar het begon', async () => {
    const bezoeker = nieuw()
    const adres = (await terugweg(bezoeker)).replace('/digid/', '/medewerker/')
    expect((await bezoeker.volg(adres)).url.pathname).toBe('/inloggen/medewerker')
    expect(bezoeker.cookie('__Host-eenklik')).toBeUndefined()
  })

  test.each([
    ['een andere code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
    ['geen code', (url: URL) => url.searchParams.delete('code')],
    ['een andere iss', (url: URL) => url.searchParams.set('iss', 'https://elders.example')],
  ])('%s meldt niemand aan', async (_, verander) => {
    const bezoeker = nieuw()
    const adres = new URL(await terugweg(bezoeker))
    verander(adres)
    const { response, url } = await bezoeker.volg(adres.href)
    expect(url.searchParams.get('melding')).toBe('niet-gelukt')
    expect(response.status).toBe(200)
    expect(bezoeker.cookie('__Host-eenklik')).toBeUndefined()
  })

  test('een andere nonce dan die bij het begin hoort wordt geweigerd', async () => {
    const bezoeker = nieuw()
    const adres = await terugweg(bezoeker)
    await portaal.db.asOwner((tx) => tx.update(aanmelding).set({ nonce: 'een-andere-nonce' }))
    expect((await bezoeker.volg(adres)).url.searchParams.get('melding')).toBe('niet-gelukt')
  })

  test('een andere verifier dan die bij het begin hoort wordt geweigerd (PKCE)', async () => {
    const bezoeker = nieuw()
    const adres = await terugweg(bezoeker)
    await portaal.db.asOwner((tx) => tx.update(aanmelding).set({ verifier: 'v'.repeat(43) }))
    expect((await bezoeker.volg(adres)).url.searchParams.get('melding')).toBe('niet-gelukt')
  })

  test('een onbekende deur is een onbekende pagina', async () => {
    expect((await nieuw().haal('/inloggen/facebook/start')).status).toBe(404)
    expect((await nieuw().haal('/inloggen/facebook/terug?state=x&code=y')).status).toBe(404)
  })

  test('de database kent het adres van de cookie niet: alleen de hash ervan', async () => {
    const bezoeker = nieuw()
    await bezoeker.meldAan('samira')
    const waarde = bezoeker.cookie('__Host-eenklik')!
    expect(Buffer.from(waarde, 'base64url')).toHaveLength(32)
    const rijen = await portaal.db.asOwner((tx) => tx.select().from(sessie))
    expect(rijen.some((rij) => Buffer.from(rij.id).equals(Buffer.from(waarde, 'base64url')))).toBe(false)
    expect(JSON.stringify(rijen)).not.toContain(waarde)
  })
})

test('een aanbieder van aanmelding die niet antwoordt geeft rustige woorden op de inlogpagina', async () => {
  await portaal.stop()
  portaal = await startTestPortaal(4100, {
    EHERKENNING_ISSUER: 'http://127.0.0.1:9',
    EHERKENNING_CLIENT_ID: 'x',
    EHERKENNING_CLIENT_SECRET: 'y',
  })
  const { response, url } = await nieuw().volg('/inloggen/eherkenning/start?terug=/aanbieder')
  expect(url.pathname + url.search).toBe('/inloggen/aanbieder?terug=%2Faanbieder&melding=storing')
  expect(await response.text()).toContain('Er is een storing bij het inloggen')
})
