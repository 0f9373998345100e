import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { medewerker } from '#db/schema/persoon.ts'
import { sessie } from '#db/schema/sessie.ts'
import { Bezoeker } from './bezoeker.ts'
import { startTestPortaal, type TestPortaal } from './portaal.ts'

const cookie = '__Host-eenklik'
const minuut = 60_000

let portaal: TestPortaal
const vragen: string[] = []
beforeAll(async () => {
  portaal = await startTestPortaal(4112, {}, {}, { onQuery: (query) => vragen.push(query) })
})
afterAll(() => portaal.stop())

async function ingelogd(mens = 'samira', start?: string) {
  const bezoeker = new Bezoeker(portaal.url)
  await bezoeker.meldAan(mens, start)
  return bezoeker
}

/** Moves the moments of all sessions into the past, as if so much time had gone by. */
async function laatVoorbijgaan(ms: number, kolommen: ('laatstGezienOp' | 'uiterlijkOp')[]) {
  await portaal.db.asOwner(async (tx) => {
    for (const rij of await tx.select().from(sessie)) {
      const nieuw = Object.fromEntries(kolommen.map((kolom) => [kolom, new Date(rij[kolom].getTime() - ms)]))
      await tx.update(sessie).set(nieuw).where(eq(sessie.id, rij.id))
    }
  })
}

const naarInloggen = /^\/inloggen\?terug=%2Fmijn$/

describe('sessies (quality S10)', () => {
  test('de cookie is van deze host alleen, veilig, en niet leesbaar voor scripts', async () => {
    const bezoeker = new Bezoeker(portaal.url)
    const regels: string[] = []
    const haal = bezoeker.haal.bind(bezoeker)
    bezoeker.haal = async (...args) => {
      const antwoord = await haal(...args)
      regels.push(...antwoord.headers.getSetCookie())
      return antwoord
    }
    await bezoeker.meldAan('samira')
    const eigen = regels.filter((regel) => regel.startsWith('__Host-'))
    expect(eigen).toHaveLength(2)
    for (const regel of eigen)
      expect(regel).toMatch(/^__Host-eenklik(-bezoek)?=[\w-]{32,43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/)
  })

  test('elke aanmelding geeft een nieuw nummer van 256 bits; dat van daarvoor werkt niet meer', async () => {
    const bezoeker = await ingelogd()
    const eerste = bezoeker.cookie(cookie)!
    await bezoeker.meldAan('samira')
    expect(bezoeker.cookie(cookie)).not.toBe(eerste)
    const oud = new Bezoeker(portaal.url)
    oud.zet(cookie, eerste)
    expect((await oud.haal('/mijn')).status).toBe(303)
  })

  test('een nummer dat iemand vooraf neerlegt wordt nooit een sessie (fixation)', async () => {
    const gelegd = 'A'.repeat(43)
    const bezoeker = new Bezoeker(portaal.url)
    bezoeker.zet(cookie, gelegd)
    await bezoeker.meldAan('samira')
    expect(bezoeker.cookie(cookie)).not.toBe(gelegd)
    const ander = new Bezoeker(portaal.url)
    ander.zet(cookie, gelegd)
    expect((await ander.haal('/mijn')).headers.get('location')).toMatch(naarInloggen)
  })

  test.each(['', 'x', 'A'.repeat(44), "' or 1=1", '%00'])('cookie %j is geen sessie', async (waarde) => {
    const bezoeker = new Bezoeker(portaal.url)
    bezoeker.zet(cookie, waarde)
    expect((await bezoeker.haal('/mijn')).status).toBe(303)
  })

  test('na 15 minuten stilte logt iemand opnieuw in, na 14 nog niet', async () => {
    const bezoeker = await ingelogd()
    await laatVoorbijgaan(14 * minuut, ['laatstGezienOp'])
    expect((await bezoeker.haal('/mijn')).status).toBe(200)
    await laatVoorbijgaan(15 * minuut, ['laatstGezienOp'])
    expect((await bezoeker.haal('/mijn')).headers.get('location')).toMatch(naarInloggen)
    expect((await bezoeker.haal('/mijn.data')).status).toBe(202)
  })

  test('wie bezig blijft, blijft; maar nooit langer dan 12 uur', async () => {
    const bezoeker = await ingelogd()
    for (let i = 0; i < 10; i++) {
      await laatVoorbijgaan(14 * minuut, ['laatstGezienOp'])
      expect((await bezoeker.haal('/mijn')).status).toBe(200)
    }
    await laatVoorbijgaan(12 * 60 * minuut + 1000, ['uiterlijkOp'])
    expect((await bezoeker.haal('/mijn')).status).toBe(303)
  })

  test('een inwoner mag 12 uur, een medewerker 8', async () => {
    await portaal.db.asOwner((tx) => tx.delete(sessie))
    await ingelogd()
    await ingelogd('yvonne', '/inloggen/medewerker/start')
    await ingelogd('sanne', '/inloggen/eherkenning/start')
    const rijen = await portaal.db.asOwner((tx) => tx.select().from(sessie))
    const uren = Object.fromEntries(
      rijen.map((rij) => [rij.soort, (rij.uiterlijkOp.getTime() - rij.begonnenOp.getTime()) / 60 / minuut]),
    )
    expect(uren).toEqual({ inwoner: 12, toegang: 8, aanbieder: 8 })
  })

  test('lezen en bijhouden is een vraag, en bijhouden gebeurt hooguit een keer per minuut', async () => {
    const bezoeker = await ingelogd()
    vragen.length = 0
    await bezoeker.haal('/mijn')
    expect(vragen.filter((vraag) => vraag.includes('"sessie"'))).toHaveLength(1)
    const gezien = async () => {
      const [rij] = await portaal.db.asOwner((tx) =>
        tx
          .select()
          .from(sessie)
          .where(eq(sessie.id, hashVan(bezoeker.cookie(cookie)!))),
      )
      return rij!.laatstGezienOp.getTime()
    }
    const eerst = await gezien()
    await bezoeker.haal('/mijn')
    expect(await gezien()).toBe(eerst)
    await laatVoorbijgaan(2 * minuut, ['laatstGezienOp'])
    await bezoeker.haal('/mijn')
    expect(await gezien()).toBeGreaterThanOrEqual(eerst)
  })

  test('uitloggen eindigt de sessie op de server, ook voor wie de cookie bewaarde', async () => {
    const bezoeker = await ingelogd()
    const waarde = bezoeker.cookie(cookie)!
    const antwoord = await bezoeker.stuur('/uitloggen', { csrf: await bezoeker.csrf('/mijn/proef/1') })
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/uitgelogd'])
    expect(bezoeker.cookie(cookie)).toBeUndefined()
    const dief = new Bezoeker(portaal.url)
    dief.zet(cookie, waarde)
    expect((await dief.haal('/mijn')).status).toBe(303)
    expect(await (await bezoeker.haal('/uitgelogd')).text()).toContain('U bent uitgelogd')
  })

  test('uitloggen na afloop van de sessie gaat gewoon', async () => {
    const bezoeker = await ingelogd()
    await laatVoorbijgaan(15 * minuut, ['laatstGezienOp'])
    expect((await bezoeker.stuur('/uitloggen', {})).headers.get('location')).toBe('/uitgelogd')
  })

  test.each([
    ['andere rollen', { rollen: ['anders'] }],
    ['geen rollen', { rollen: [] }],
    ['een andere gemeente', { gemeente: '1509' }],
  ])('een medewerker met %s logt bij de volgende klik opnieuw in', async (_, anders) => {
    const yvonne = await ingelogd('yvonne', '/inloggen/medewerker/start')
    expect((await yvonne.haal('/toegang')).status).toBe(200)
    await portaal.db.asOwner((tx) => tx.update(medewerker).set(anders).where(eq(medewerker.naam, 'Yvonne Bruil')))
    expect((await yvonne.haal('/toegang')).headers.get('location')).toBe('/inloggen/medewerker?terug=%2Ftoegang')
  })

  test('elke soort ziet bij de anderen een onbekende pagina', async () => {
    const wie = {
      '/mijn': await ingelogd(),
      '/toegang': await ingelogd('karim', '/inloggen/medewerker/start'),
      '/aanbieder': await ingelogd('ruben', '/inloggen/eherkenning/start'),
    }
    for (const [thuis, bezoeker] of Object.entries(wie)) {
      for (const pad of Object.keys(wie))
        expect([pad, (await bezoeker.haal(pad)).status]).toEqual([pad, pad === thuis ? 200 : 404])
      for (const pad of Object.keys(wie))
        expect((await bezoeker.haal(`${pad}.data?_routes=${pad.slice(1)}`)).status).toBe(pad === thuis ? 200 : 404)
    }
  })

  test('een loader die alleen wordt gevraagd bewaakt zichzelf', async () => {
    const antwoord = await new Bezoeker(portaal.url).haal('/mijn.data?_routes=mijn')
    expect(antwoord.status).toBe(202)
    expect(await antwoord.text()).not.toContain('persoonId')
  })

  test('wie al is ingelogd gaat vanaf de inlogpagina door naar waar hij heen wilde', async () => {
    const bezoeker = await ingelogd()
    expect((await bezoeker.haal('/inloggen?terug=/mijn/proef/1')).headers.get('location')).toBe('/mijn/proef/1')
    expect((await bezoeker.haal('/inloggen?terug=//elders.example')).headers.get('location')).toBe('/mijn')
  })
})

describe('een sessie verlengen (WCAG 2.2.1)', () => {
  test('een script krijgt het nieuwe einde, meer dan tien keer', async () => {
    const bezoeker = await ingelogd()
    const csrf = await bezoeker.csrf('/mijn/proef/1')
    for (let i = 0; i < 12; i++) {
      await laatVoorbijgaan(13 * minuut, ['laatstGezienOp'])
      const antwoord = await bezoeker.stuur('/sessie/verleng', { csrf }, { accept: 'application/json' })
      expect(antwoord.status).toBe(200)
      const { einde } = (await antwoord.json()) as { einde: string }
      expect((Date.parse(einde) - Date.now()) / minuut).toBeCloseTo(15, 0)
    }
  })

  test('het einde ligt nooit na het uiterste', async () => {
    const bezoeker = await ingelogd()
    const csrf = await bezoeker.csrf('/mijn/proef/1')
    await laatVoorbijgaan((12 * 60 - 5) * minuut, ['uiterlijkOp'])
    const { einde } = (await (
      await bezoeker.stuur('/sessie/verleng', { csrf }, { accept: 'application/json' })
    ).json()) as { einde: string }
    expect((Date.parse(einde) - Date.now()) / minuut).toBeLessThanOrEqual(5)
  })

  test('zonder script gaat de knop terug naar de pagina', async () => {
    const bezoeker = await ingelogd()
    const csrf = await bezoeker.csrf('/mijn/proef/1')
    expect((await bezoeker.stuur('/sessie/verleng', { csrf, terug: '/mijn/proef/1' })).headers.get('location')).toBe(
      '/mijn/proef/1',
    )
    expect(
      (await bezoeker.stuur('/sessie/verleng', { csrf, terug: 'https://elders.example' })).headers.get('location'),
    ).toBe('/mijn')
  })

  test('wat voorbij is wordt niet verlengd', async () => {
    const bezoeker = await ingelogd()
    const csrf = await bezoeker.csrf('/mijn/proef/1')
    await laatVoorbijgaan(15 * minuut, ['laatstGezienOp'])
    expect((await bezoeker.stuur('/sessie/verleng', { csrf }, { accept: 'application/json' })).status).toBe(401)
    expect((await bezoeker.stuur('/sessie/verleng', { csrf })).headers.get('location')).toBe('/inloggen')
  })
})

function hashVan(waarde: string) {
  return new Uint8Array(createHash('sha256').update(waarde).digest())
}
