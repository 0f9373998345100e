import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { waitingPage } from '#app/server/bewaarde-post.server.ts'
import { findSessie } from '#app/server/sessie.server.ts'
import { bewaardePost, sessie } from '#db/schema/sessie.ts'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'
import { geschreven } from './proef/formulier.tsx'

let portaal: TestPortaal
beforeAll(async () => {
  portaal = await startTestPortaal(4116)
})
afterAll(() => portaal.stop())
beforeEach(async () => {
  geschreven.length = 0
  await portaal.db.asOwner((tx) => tx.delete(bewaardePost))
})

const pad = '/mijn/proef/1'
const tekst = 'Ik wil graag dat mijn moeder thuis kan blijven wonen. 🌷 & <b>é</b>'

async function ingelogd(mens = 'samira') {
  const bezoeker = new Bezoeker(portaal.url)
  await bezoeker.meldAan(mens)
  return bezoeker
}

/** Fifteen minutes of silence for everybody. */
const stilte = () =>
  portaal.db.asOwner((tx) => tx.update(sessie).set({ laatstGezienOp: new Date(Date.now() - 15 * 60_000) }))
const bewaard = () => portaal.db.asOwner((tx) => tx.select().from(bewaardePost))

/** The page of which the own overview says that something waits there, or null. */
async function wacht(bezoeker: Bezoeker) {
  const cookie = `__Host-eenklik=${bezoeker.cookie('__Host-eenklik')}`
  const {
    actor,
    einde,
    bewaard: ligt,
  } = (await findSessie(portaal.db, new Request(portaal.url, { headers: { cookie } })))!
  return waitingPage({ actor, sessie: { einde, csrf: '', bewaard: ligt } })
}

/** Types, waits too long, and sends: returns the sign-in page this leads to. */
async function teLaat(bezoeker: Bezoeker, doel = pad, velden: Record<string, string> = {}) {
  const csrf = await bezoeker.csrf(doel)
  await stilte()
  return (await bezoeker.stuur(doel, { csrf, tekst, ...velden })).headers.get('location')!
}

const naarStart = (inlogpagina: string) => inlogpagina.replace(/^\/inloggen\?/, '/inloggen/digid/start?')
const getypt = async (antwoord: Response) => /<textarea[^>]*>([^<]*)<\/textarea>/.exec(await antwoord.text())?.[1]
const zoalsGetypt = tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('een formulier dat te laat komt (WCAG 2.2.5)', () => {
  test('staat er na het inloggen weer, en is weg als het is opgeslagen', async () => {
    const samira = await ingelogd()
    const inloggen = await teLaat(samira)
    expect(inloggen).toBe('/inloggen?terug=%2Fmijn%2Fproef%2F1&bewaard=1')
    expect(geschreven).toEqual([])
    expect(await (await samira.haal(inloggen)).text()).toContain('Wat u typte, hebben wij bewaard')

    const { response, url } = await samira.meldAan('samira', naarStart(inloggen))
    expect(url.pathname).toBe(pad)
    const id = url.searchParams.get('bewaard')!
    expect(await getypt(response)).toBe(zoalsGetypt)
    expect(await getypt(await samira.haal(url.href))).toBe(zoalsGetypt)

    await samira.stuur(url.pathname + url.search, { csrf: await samira.csrf(pad), tekst, bewaard: id })
    expect(geschreven).toEqual([{ wie: 'Samira Haddou', tekst }])
    expect(await bewaard()).toEqual([])
  })

  test('blijft ook na uitloggen in een ander venster', async () => {
    const samira = await ingelogd()
    const csrf = await samira.csrf(pad)
    const venster = new Bezoeker(portaal.url)
    venster.zet('__Host-eenklik', samira.cookie('__Host-eenklik')!)
    await venster.stuur('/uitloggen', { csrf })
    const inloggen = (await samira.stuur(pad, { csrf, tekst })).headers.get('location')!
    expect(inloggen).toContain('bewaard=1')
    expect(await getypt((await samira.meldAan('samira', naarStart(inloggen))).response)).toBe(zoalsGetypt)
  })

  test('honderd keer van de honderd', async () => {
    const samira = await ingelogd()
    for (let i = 0; i < 100; i++) {
      const doel = `/mijn/proef/${i}`
      const inloggen = await teLaat(samira, doel, { tekst: `tekst ${i}` })
      const { response } = await samira.meldAan('samira', naarStart(inloggen))
      expect(await getypt(response)).toBe(`tekst ${i}`)
    }
  }, 120_000)

  test('staat versleuteld in de database', async () => {
    await teLaat(await ingelogd())
    const [rij] = await bewaard()
    for (const woord of ['moeder', 'tekst', 'csrf']) expect(Buffer.from(rij!.inhoud).includes(woord)).toBe(false)
  })

  test('iemand anders op hetzelfde apparaat krijgt de eigen beginpagina en ziet er niets van', async () => {
    const samira = await ingelogd()
    const inloggen = await teLaat(samira)
    const { url, response } = await samira.meldAan('gerrit', naarStart(inloggen))
    expect(url.pathname + url.search).toBe('/mijn')
    expect(await response.text()).not.toContain('moeder')
    const [rij] = await bewaard()
    expect(await getypt(await samira.haal(`${pad}?bewaard=${rij!.id}`))).toBe('')
    await samira.stuur(pad, { csrf: await samira.csrf(pad), tekst: 'van Gerrit', bewaard: rij!.id })
    expect(await bewaard()).toHaveLength(1)
  })

  test('staat op de eigen beginpagina voor wie langs een andere weg inlogt, en niet voor een ander of als er niets was ingevuld', async () => {
    await teLaat(await ingelogd(), '/mijn/proef/2', { tekst: '' })
    const samira = await ingelogd()
    expect(await wacht(samira)).toBeNull()
    await teLaat(samira)
    const rij = (await bewaard()).find((een) => een.pad === pad)!
    expect(await wacht(await ingelogd())).toBe(`${pad}?bewaard=${rij.id}`)
    expect(await wacht(await ingelogd('samira-noor'))).toBeNull()
    expect(await wacht(await ingelogd('gerrit'))).toBeNull()
  })

  test('wie voor een ander handelt is niet dezelfde als die persoon voor zichzelf', async () => {
    const samira = await ingelogd('samira-noor')
    const inloggen = await teLaat(samira)
    expect((await samira.meldAan('samira', naarStart(inloggen))).url.search).toBe('')
    expect((await samira.meldAan('samira-noor', naarStart(inloggen))).url.searchParams.get('bewaard')).toBeTruthy()
  })

  test('hoort bij een pagina en komt niet op een andere', async () => {
    const samira = await ingelogd()
    await samira.meldAan('samira', naarStart(await teLaat(samira)))
    const [rij] = await bewaard()
    expect(await getypt(await samira.haal(`/mijn/proef/2?bewaard=${rij!.id}`))).toBe('')
  })

  test('is na 24 uur weg', async () => {
    const samira = await ingelogd()
    const inloggen = await teLaat(samira)
    await portaal.db.asOwner((tx) =>
      tx.update(bewaardePost).set({ op: new Date(Date.now() - 24 * 60 * 60_000 - 1000) }),
    )
    const { url } = await samira.meldAan('samira', naarStart(inloggen))
    expect(url.searchParams.get('bewaard')).toBeNull()
    const [rij] = await bewaard()
    expect(await getypt(await samira.haal(`${pad}?bewaard=${rij!.id}`))).toBe('')
  })

  test.each(['x', '', '00000000-0000-7000-8000-000000000000', "'; drop table sessie"])(
    'bewaard=%j geeft gewoon een lege pagina',
    async (id) => {
      const samira = await ingelogd()
      const antwoord = await samira.haal(`${pad}?${new URLSearchParams({ bewaard: id })}`)
      expect([antwoord.status, await getypt(antwoord)]).toEqual([200, ''])
    },
  )

  test.each([
    ['zonder token', {}, { tekst }],
    ['met een token van een andere sessie', {}, { tekst, csrf: 'ander' }],
    ['die te groot is', {}, { tekst: 'x'.repeat(2 * 1024 * 1024) }],
    ['van een verkeerde soort', { 'content-type': 'text/plain' }, { tekst }],
  ])('een post %s wordt niet bewaard', async (_, headers, velden) => {
    const samira = await ingelogd()
    const csrf = await samira.csrf(pad)
    const ander = await (await ingelogd('gerrit')).csrf(pad)
    await stilte()
    const met = 'csrf' in velden ? { ...velden, csrf: ander } : _ === 'zonder token' ? velden : { csrf, ...velden }
    const antwoord = await samira.stuur(pad, met as Record<string, string>, headers)
    expect(antwoord.headers.get('location')).toBe('/inloggen?terug=%2Fmijn%2Fproef%2F1')
    expect(await bewaard()).toEqual([])
  })

  test('een script dat op de achtergrond bewaart krijgt 401 en zijn tekst blijft', async () => {
    const samira = await ingelogd()
    const csrf = await samira.csrf(pad)
    await stilte()
    const antwoord = await samira.stuur(pad, { csrf, tekst, actie: 'bewaar' }, { accept: 'application/json' })
    expect([antwoord.status, await antwoord.json()]).toEqual([401, { soort: 'sessie-voorbij', bewaard: true }])
    expect(
      (await samira.meldAan('samira', `/inloggen/digid/start?terug=${pad}`)).url.searchParams.get('bewaard'),
    ).toBeTruthy()
  })

  test('van een persoon blijven er hooguit twintig, de nieuwste', async () => {
    const samira = await ingelogd()
    const csrf = await samira.csrf(pad)
    await stilte()
    for (let i = 0; i < 25; i++) await samira.stuur(`/mijn/proef/${i}`, { csrf, tekst })
    const paden = (await bewaard()).map((rij) => rij.pad)
    expect(paden).toHaveLength(20)
    expect(paden).not.toContain('/mijn/proef/4')
  })
})

describe('bewaren op de achtergrond', () => {
  test('geeft het antwoord van de actie als JSON', async () => {
    const samira = await ingelogd()
    const antwoord = await samira.stuur(
      pad,
      { csrf: await samira.csrf(pad), tekst, actie: 'bewaar' },
      { accept: 'application/json' },
    )
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await antwoord.json()).toEqual({ versie: 1, sleutel: 's', tekst: 'Bewaard.' })
  })

  test('een weigering houdt haar status', async () => {
    const samira = await ingelogd()
    const csrf = await samira.csrf(pad)
    expect((await samira.stuur(pad, { csrf, tekst: 'fout' }, { accept: 'application/json' })).status).toBe(400)
    const zonder = await samira.stuur(pad, { tekst }, { accept: 'application/json' })
    expect([zonder.status, await zonder.json()]).toEqual([403, { soort: 'niet-vertrouwd' }])
  })
})

test('de veger laat staan wat nog geldt', async () => {
  const samira = await ingelogd()
  await teLaat(samira)
  const { sweepSessies } = await import('#db/queries/sessie.ts')
  const veeg = (uren: number) =>
    portaal.db.asActor({ soort: 'systeem' }, (tx) => sweepSessies(tx, new Date(Date.now() + uren * 60 * 60_000)))
  await veeg(0)
  expect(await bewaard()).toHaveLength(1)
  await veeg(23)
  expect(await bewaard()).toHaveLength(1)
  await veeg(37)
  expect(await bewaard()).toEqual([])
  expect(await portaal.db.asOwner((tx) => tx.select().from(sessie).where(eq(sessie.soort, 'inwoner')))).toEqual([])
})
