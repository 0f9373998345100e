import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leesregel } from '#db/schema/traject.ts'
import { leesPdf, paginaTekst, pdfTekst } from '#tests/pdf.ts'
import { startInwoner } from '#tests/routes/inwoner-portaal.ts'
import { Bezoeker } from '#tests/server/bezoeker.ts'

let portaal: Awaited<ReturnType<typeof startInwoner>>
beforeAll(async () => {
  portaal = await startInwoner(4340)
}, 180_000)
afterAll(() => portaal?.stop())

async function inwoner(mens: string, gemeente = '0222') {
  const bezoeker = new Bezoeker(portaal.url)
  await bezoeker.meldAan(mens, `/inloggen/digid/start?gemeente=${gemeente}`)
  return bezoeker
}
async function medewerker(mens: string) {
  const bezoeker = new Bezoeker(portaal.url)
  await bezoeker.meldAan(mens, '/inloggen/medewerker/start')
  return bezoeker
}

/** The only traject of this person. */
async function trajectVan(bezoeker: Bezoeker): Promise<string> {
  const html = await (await bezoeker.haal('/mijn')).text()
  return /\/mijn\/traject\/([0-9a-f-]{36})/.exec(html)![1]!
}

const gelezen = async (id: string) => {
  const regels = await portaal.db.asOwner((tx) => tx.select().from(leesregel))
  return regels.filter(({ trajectId, wat }) => trajectId === id && wat === 'versie-pdf')
}

describe('een versie als brief om te bewaren', () => {
  test('inwoner en toegang krijgen elk de tekst van hun eigen pagina, en het leesboek zegt wie hem haalde (A1)', async () => {
    const tomasz = await inwoner('tomasz')
    const id = await trajectVan(tomasz)
    const lezers = [
      [tomasz, `/mijn/traject/${id}/versie/2`, 'inwoner'],
      [await medewerker('yvonne'), `/toegang/traject/${id}/versie/2`, 'toegang'],
    ] as const
    for (const [lezer, pad, soort] of lezers) {
      const pagina = await lezer.haal(pad)
      const antwoord = await lezer.haal(`${pad}/pdf`)
      expect(antwoord.status).toBe(200)
      expect(Object.fromEntries(antwoord.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(
          /^attachment; filename="plan-EK-\d{4}-\w{4}-\w{4}-versie-2\.pdf"$/,
        ),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      const brief = await leesPdf(new Uint8Array(await antwoord.arrayBuffer()))
      expect(pdfTekst(brief)).toBe(paginaTekst(await pagina.text()))
      expect((await gelezen(id)).filter(({ doorSoort }) => doorSoort === soort)).toHaveLength(1)
    }
  })

  test('wie er niet bij mag, krijgt wat een onbekend nummer geeft; wie niet is aangemeld, meldt zich eerst aan', async () => {
    const id = await trajectVan(await inwoner('tomasz'))
    const samira = await inwoner('samira-noor')
    const vreemd = await samira.haal(`/mijn/traject/${id}/versie/2/pdf`)
    const onbekend = await samira.haal(`/mijn/traject/${crypto.randomUUID()}/versie/2/pdf`)
    expect([vreemd.status, onbekend.status]).toEqual([404, 404])
    expect(await vreemd.text()).toBe(await onbekend.text())
    const gast = await new Bezoeker(portaal.url).haal(`/mijn/traject/${id}/versie/2/pdf`)
    expect(gast.headers.get('location')).toContain('/inloggen?terug=')
  })
})
