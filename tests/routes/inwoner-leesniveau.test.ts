import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import verhalen from '#db/seed/oefenverhalen.json'
import { leesniveau, lopendeTekst } from '#tests/leesniveau.ts'
import { Lezer, eigenTekst, teMoeilijk } from '#tests/routes/inwoner-lezer.ts'
import { startInwoner } from '#tests/routes/inwoner-portaal.ts'
import { maakPlan, stelVraag } from '#tests/routes/inwoner-ronde.ts'

let portaal: Awaited<ReturnType<typeof startInwoner>>
beforeAll(async () => {
  portaal = await startInwoner(4320)
}, 180_000)
afterAll(() => portaal?.stop())

/** In every phase of a traject one invented person, with the gemeente where they live. */
const fasen = [
  ['plan-invullen', 'samira-noor', '0222'],
  ['aanvullen', 'willemien', '1509'],
  ['beoordelen', 'gerrit', '1876'],
  ['akkoord-gevraagd', 'tomasz', '0222'],
  ['akkoord', 'daan', '1509'],
  ['niet-akkoord', 'marloes', '1876'],
] as const

const meldingen = [
  'geannuleerd',
  'storing',
  'niet-gelukt',
  'verlopen',
  'niveau-te-laag',
  'nummer-ongeldig',
  'gemeente-onbekend',
]

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
    await lezer.lees(`/taal/${taal}?terug=/inloggen`, 'inloggen')
    for (const melding of meldingen) await lezer.lees(`/inloggen?melding=${melding}`)
    await lezer.lees('/inloggen?terug=/mijn')
    await lezer.lees('/uitgelogd')
    await lezer.lees('/mijn/bestaat/niet')
    verwachtMakkelijk(lezer, meldingen.length + 4)
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

  test.each(fasen)('de vraag in fase %s', async (fase, mens, gemeente) => {
    const lezer = await new Lezer(portaal.url, taal).meldAan(mens, gemeente)
    const { html } = await lezer.lees('/mijn')
    const begin = /href="(\/mijn\/traject\/[^"]+)"/.exec(html)?.[1] ?? ''
    const traject = await lezer.lees(begin, `traject in ${fase}`)
    await lezer.lees(`${begin}/plan`, `plan in ${fase}`)
    await lezer.lees(`${begin}/invullen`, `invullen in ${fase}`)
    const versie = /\/versie\/\d+/.exec(traject.html)?.[0]
    expect(versie !== undefined).toBe(fase !== 'plan-invullen')
    if (versie) await lezer.lees(begin + versie, `versie in ${fase}`)
    if (versie) await lezer.lees(`${begin}/akkoord`, `akkoord in ${fase}`)
    if (fase === 'akkoord-gevraagd') {
      await lezer.stuur(`${begin}/akkoord`, {}, 'akkoord zonder antwoord')
      await lezer.stuur(`${begin}/akkoord`, { antwoord: 'nee' }, 'akkoord zonder reden')
    }
    verwachtMakkelijk(lezer, versie ? 6 : 4)
  })

  test('een vraag van de gemeente, een woord van oneens, de bewijzen en stoppen', async () => {
    const gerrit = await new Lezer(portaal.url, taal).meldAan('gerrit', '1876')
    const begin = /href="(\/mijn\/traject\/[^"]+)"/.exec((await gerrit.lees('/mijn')).html)?.[1] ?? ''
    const hanneke = await new Lezer(portaal.url, 'nl').meldAanAlsMedewerker('hanneke')
    const dossier = begin.replace('/mijn/', '/toegang/')
    await hanneke.stuur(
      `${dossier}/vraag/vraag-1`,
      { vraag: 'Kunt u nog alleen naar buiten?', actie: 'vraag' },
      'vraag',
    )
    await gerrit.lees(begin, 'traject met een vraag')
    const { html } = await gerrit.lees(`${begin}/vragen`, 'vragen')
    const vraag = [...html.matchAll(/href="([^"]+\/vragen\/[^"]+)"/g)].at(-1)?.[1] ?? ''
    await gerrit.lees(vraag, 'een vraag')
    await gerrit.stuur(vraag, {}, 'een vraag zonder antwoord')
    await gerrit.stuur(vraag, { antwoord: 'Nee, ik durf niet meer alleen.' }, 'vragen beantwoord')
    await gerrit.lees(vraag, 'een vraag die al beantwoord is')
    await gerrit.lees(`${begin}/bewijs`, 'bewijzen')
    await gerrit.lees(`${begin}/intrekken`, 'stoppen')

    const tomasz = await new Lezer(portaal.url, taal).meldAan('tomasz', '0222')
    const akkoord = /href="(\/mijn\/traject\/[^"]+)"/.exec((await tomasz.lees('/mijn')).html)?.[1] ?? ''
    await tomasz.lees(`${akkoord}/versie/2/oneens/samenvatting`, 'oneens')
    await tomasz.stuur(`${akkoord}/versie/2/oneens/samenvatting`, {}, 'oneens zonder woorden')
    await tomasz.lees(`${akkoord}/versie/2/vergelijk/1`, 'vergelijken')
    verwachtMakkelijk(gerrit, 9)
    verwachtMakkelijk(tomasz, 4)
  })

  test('de omlijsting: de hulp, de klok en wat onderaan staat', async () => {
    const lezer = await new Lezer(portaal.url, taal).meldAan('samira', '0222')
    const { html } = await lezer.lees('/mijn')
    const omlijsting = lopendeTekst(html.replace(/<main[^]*<\/main>/, ''))
    expect(omlijsting).toMatch(/0314 00 90 10/)
    expect(teMoeilijk('omlijsting', omlijsting, flesch === undefined ? {} : { flesch: 60 })).toBe('')
  })
})

test('ook wat de gemeente in de oefenverhalen schrijft, is te lezen (D1-31)', () => {
  const teksten = verhalen.flatMap(({ toegang }) =>
    toegang ? [toegang.samenvatting, toegang.welkeHulp, toegang.aanvulling].filter((een) => een !== undefined) : [],
  )
  expect(teksten.length).toBeGreaterThan(5)
  expect(teksten.map((tekst) => teMoeilijk(tekst, tekst)).filter(Boolean)).toEqual([])
  expect(leesniveau(teksten.join('\n')).flesch).toBeGreaterThanOrEqual(60)
})
