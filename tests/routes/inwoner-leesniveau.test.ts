import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import verhalen from '#db/seed/oefenverhalen.json'
import { leesniveau, lopendeTekst } from '#tests/leesniveau.ts'
import { saysU } from '#tests/words-jeugd.ts'
import { Lezer, eigenTekst, teMoeilijk } from '#tests/routes/inwoner-lezer.ts'
import { startInwoner } from '#tests/routes/inwoner-portaal.ts'
import { leesBetwisten, leesNaDeGemeente } from '#tests/routes/inwoner-ronde-gemeente.ts'
import { fasen, leesFase, leesGesprek, leesInloggen, maakPlan, stelVraag } from '#tests/routes/inwoner-ronde.ts'

let portaal: Awaited<ReturnType<typeof startInwoner>>
beforeAll(async () => {
  portaal = await startInwoner(4320)
}, 180_000)
afterAll(() => portaal?.stop())

describe.each([
  ['Nederlands', 'nl', 70],
  ['Engels', 'en', undefined],
] as const)('de pagina’s van de inwoner zijn te lezen, in het %s (D1-31)', (_, taal, flesch) => {
  /** Every page that was read: too hard ones with the reason. Tells of all of them at once. */
  function verwachtMakkelijk({ gelezen }: Lezer, hoeveel: number) {
    expect(gelezen.length).toBeGreaterThanOrEqual(hoeveel)
    const faults = gelezen.map(({ naam, html }) =>
      teMoeilijk(naam, eigenTekst(html), flesch === undefined ? {} : { flesch }),
    )
    expect(faults.filter(Boolean)).toEqual([])
  }

  test('inloggen: gewoon, en na alles wat mis kan gaan', async () => {
    const lezer = new Lezer(portaal.url, taal)
    await leesInloggen(lezer)
    verwachtMakkelijk(lezer, 11)
  })

  test('weggaan, privacy en toegankelijkheid (D1-28 D1-41)', async () => {
    const lezer = new Lezer(portaal.url, taal)
    await lezer.lees(`/taal/${taal}?terug=/veilig`, 'veilig')
    await lezer.lees('/privacy')
    await lezer.lees('/toegankelijkheid')
    verwachtMakkelijk(lezer, 3)
  })

  test('de vraag stellen: elke stap, leeg en ingevuld, tot en met het bewijs', async () => {
    const lezer = await new Lezer(portaal.url, taal).meldAan('ineke', '1509')
    await stelVraag(lezer)
    verwachtMakkelijk(lezer, 13)
  })

  test('het plan maken: elke vraag, elke lijst, en de controle met wat er mist', async () => {
    const lezer = await new Lezer(portaal.url, taal).meldAan('ineke', '1509')
    await maakPlan(lezer, await stelVraag(lezer))
    verwachtMakkelijk(lezer, 40)
  }, 60_000)

  test.each(fasen)(
    'de vraag in fase %s',
    async (fase, mens, gemeente) => {
      const lezer = await new Lezer(portaal.url, taal).meldAan(mens, gemeente)
      const versie = await leesFase(lezer, fase)
      expect(versie).toBe(fase !== 'plan-invullen')
      verwachtMakkelijk(lezer, 6)
    },
    60_000,
  )

  test('een vraag van de gemeente, een woord van oneens, de bewijzen en stoppen', async () => {
    const { gerrit, tomasz } = await leesGesprek(portaal.url, taal)
    verwachtMakkelijk(gerrit, 9)
    verwachtMakkelijk(tomasz, 4)
  })

  test('een plan nalezen dat de gemeente opschreef, en een vraag die een ander overneemt (D0-11 D1-25)', async () => {
    verwachtMakkelijk(await leesNaDeGemeente(portaal.url, taal), 28)
  }, 60_000)

  test('zeggen dat niet klopt wat de gemeente als antwoord opschreef (D3A-10)', async () => {
    verwachtMakkelijk(await leesBetwisten(portaal.url, taal), 4)
  }, 60_000)

  test('de omlijsting: de hulp, de klok en wat onderaan staat', async () => {
    const lezer = await new Lezer(portaal.url, taal).meldAan('samira', '0222')
    const { html } = await lezer.lees('/mijn')
    const omlijsting = lopendeTekst(html.replace(/<main[^]*<\/main>/, ''))
    expect(omlijsting).toMatch(/0314 00 90 10/)
    expect(teMoeilijk('omlijsting', omlijsting, flesch === undefined ? {} : { flesch: 60 })).toBe('')
  })
})

test('een jeugdige leest op elke pagina van de vraag en het plan je, nergens u, en net zo makkelijk (D1-31)', async () => {
  const lezer = await new Lezer(portaal.url, 'nl').meldAan('lotte', '0222')
  await maakPlan(lezer, await stelVraag(lezer))
  expect(lezer.gelezen.length).toBeGreaterThanOrEqual(50)
  for (const { naam, html } of lezer.gelezen) {
    const tekst = eigenTekst(html)
    expect(teMoeilijk(naam, tekst, { flesch: 70 })).toBe('')
    expect([naam, tekst.split('\n').filter(saysU)]).toEqual([naam, []])
  }
  expect(lezer.gelezen.filter(({ html }) => /\b(je|jij|jou)\b/i.test(eigenTekst(html))).length).toBeGreaterThan(40)
}, 60_000)

test('ook wat de gemeente in de oefenverhalen schrijft, is te lezen (D1-31)', () => {
  const teksten = verhalen.flatMap(({ toegang }) =>
    toegang ? [toegang.samenvatting, toegang.welkeHulp, toegang.aanvulling].filter((een) => een !== undefined) : [],
  )
  expect(teksten.length).toBeGreaterThan(5)
  expect(teksten.map((tekst) => teMoeilijk(tekst, tekst)).filter(Boolean)).toEqual([])
  expect(leesniveau(teksten.join('\n')).flesch).toBeGreaterThanOrEqual(60)
})
