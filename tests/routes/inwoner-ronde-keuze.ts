import { wegingVelden } from '#tests/builders/weging-velden.ts'
import type { Lezer, Velden } from '#tests/routes/inwoner-lezer.ts'

/** The help that is established, with a product of the gemeente and under the law of this traject. */
const hulp = (product: string) => ({
  product,
  'van.dag': '1',
  'van.maand': '3',
  'van.jaar': '2027',
  'tot.dag': '1',
  'tot.maand': '12',
  'tot.jaar': '2027',
  evaluaties: '2',
})

const pgbPlan = {
  ...{ hulp: 'informeel', wie: 'Mijn zus helpt op maandag.', waarom: 'Zij kent mij goed.' },
  ...{ beheer: 'zelf', hoe: 'Ik houd de uren bij.', goed: 'Zij volgde een cursus.' },
}

/** The way of a budget: the plan empty, sent, not good, sent again and good; in the end it can be read. */
async function leesPgb(lezer: Lezer, toegang: Lezer, traject: string) {
  const [pad, dossier] = [`${traject}/pgb`, `${traject.replace('/mijn/', '/toegang/')}/pgb`]
  const oordeel = (kwaliteit: string, basis: string) => ({
    ...{ bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit, basis, woorden: 'Wie helpt als je zus ziek is?' },
  })
  await lezer.lees(pad, 'het pgb-plan')
  await lezer.stuur(pad, {}, 'een leeg pgb-plan')
  await lezer.stuur(pad, pgbPlan, 'het pgb-plan is gestuurd')
  const nr = /name="basis" value="(\d+)"/.exec((await toegang.lees(dossier, 'het pgb-plan')).html)?.[1] ?? ''
  await lezer.lees(pad, 'het pgb-plan wordt gelezen')
  await toegang.stuur(dossier, oordeel('nee', nr), 'het pgb-plan is nog niet goed')
  await lezer.lees(traject, 'het pgb-plan is nog niet goed')
  await lezer.lees(pad, 'waarom het pgb-plan nog niet goed is')
  await lezer.stuur(pad, pgbPlan, 'een nieuw pgb-plan')
  await toegang.stuur(dossier, oordeel('ja', String(Number(nr) + 1)), 'het pgb-plan is goed')
  const { html } = await lezer.lees(pad, 'het pgb-plan is goed')
  if (html.includes('name="wie"')) throw new Error(`the plan can still be sent at ${pad}`)
  await lezer.lees(traject, 'met een pgb verder')
}

/**
 * From an agreed plan to an aanbieder that is asked, and back: every page, also closed, left empty and with a mistake. In: somebody whose plan was agreed, and the
 * toegang of their gemeente. Nothing is shared any more at the end, so that it can be read again in another language.
 */
export async function leesKeuze(lezer: Lezer, toegang: Lezer, traject: string, product: string) {
  const dossier = traject.replace('/mijn/', '/toegang/')
  const [kies, stuur, delen] = [`${traject}/aanbieder`, `${traject}/aanbieder/keuze`, `${traject}/delen`]
  for (const pagina of [kies, `${stuur}?niet=ja`, delen, `${traject}/vorm`])
    await lezer.lees(pagina, `te vroeg: ${pagina}`)
  await leesVooroverleg(lezer, toegang, traject)
  await lezer.lees(`${traject}/afweging`, 'nog niet gewogen')
  await leesAfweging(lezer, toegang, traject)
  await toegang.stuur(`${dossier}/hulp`, hulp(product), 'de hulp vastgesteld')
  await lezer.lees(traject, 'de hulp staat vast')
  await lezer.lees(`${traject}/afsprakenoverzicht`, 'het afsprakenoverzicht')
  await lezer.stuur(`${traject}/vorm`, {}, 'geen vorm gekozen')
  await lezer.stuur(`${traject}/vorm`, { vorm: 'pgb' }, 'een pgb gekozen')
  await lezer.lees(kies, 'kiezen bij een pgb')
  await leesPgb(lezer, toegang, traject)
  await lezer.stuur(`${traject}/vorm`, { vorm: 'zin' }, 'zorg in natura gekozen')

  await leesBuitenContract(lezer, toegang, traject)

  await lezer.lees(`${kies}?lijst=&postcode=x`, 'kiezen, met een fout')
  await lezer.lees(`${kies}?lijst=&postcode=7001&afstand=5&wacht=0&taal=uk`, 'kiezen, niemand gevonden')
  await lezer.stuur(`${stuur}?niet=ja`, { reden: 'x'.repeat(3000) }, 'weet niet, te lang')
  await lezer.stuur(`${stuur}?niet=ja`, {}, 'ik weet het nog niet')
  await toegang.stuur(`${dossier}/advies`, { aanbieder: 'niemand', advies: 'Kies wie dichtbij is.' }, 'advies')
  const { html } = await lezer.lees(`${kies}?lijst=`, 'kiezen met advies')
  const nrs = [...html.matchAll(/name="bij"[^>]*value="(\d+)"/g)].map(([, nr]) => nr)
  if (nrs.length === 0) throw new Error(`nobody to choose at ${kies}`)
  const lijst = `?lijst=${nrs.slice(0, 3).join('.')}`
  await lezer.lees(kies + lijst, 'de lijst is vol')
  await lezer.lees(stuur + lijst, 'klopt de keuze')
  await lezer.stuur(stuur + lijst, {}, 'wat mogen wij delen')
  await lezer.lees(traject, 'er is gekozen')
  await lezer.lees(`${delen}?bekijk=ja`, 'niets aangevinkt')
  const gedeeld = await lezer.stuur(
    `${delen}?bekijk=ja&deel=gegevens&deel=vraag-2`,
    { actie: 'ja', ook: 'ja' },
    'gedeeld',
  )
  if (!gedeeld.html.includes('value="terug"')) throw new Error(`nothing is shared at ${delen}`)
  await toegang.stuur(`${dossier}/keuze`, { actie: 'deel' }, 'gevraagd')
  await lezer.lees(traject, 'een zorgaanbieder is gevraagd')
  await lezer.lees(kies, 'kiezen terwijl er een gevraagd is')
  await lezer.lees(delen, 'met wie is gedeeld')
  await lezer.stuur(delen, { actie: 'terug' }, 'het delen is teruggenomen')
}

/** Help without a contract: asked, talked about twice, with a no and with a yes. */
async function leesBuitenContract(lezer: Lezer, toegang: Lezer, traject: string): Promise<void> {
  const [pad, dossier] = [`${traject}/buiten-contract`, `${traject.replace('/mijn/', '/toegang/')}/buiten-contract`]
  await lezer.lees(pad, 'zonder contract')
  await lezer.stuur(pad, {}, 'zonder contract, leeg')
  for (const kan of ['nee', 'ja']) {
    await lezer.stuur(
      pad,
      { naam: 'De Vlinder, Zelhem', waarom: 'Zij kennen mij.' },
      `zonder contract gevraagd (${kan})`,
    )
    await lezer.lees(pad, 'zonder contract, er is nog geen antwoord')
    const { html } = await toegang.lees(dossier, 'zonder contract bespreken')
    const basis = /name="basis" value="(\d+)"/.exec(html)?.[1] ?? ''
    await toegang.stuur(dossier, { kan, woorden: 'Wij praatten erover.', basis }, 'zonder contract besproken')
    const gelezen = await lezer.lees(pad, `zonder contract, het antwoord is ${kan}`)
    if (!gelezen.html.includes('Wij praatten erover.')) throw new Error(`no answer at ${pad}`)
  }
}

/** No aanbieder is needed, with free help and a scheme to go to; then weighed again, and one is. */
export async function leesAfweging(lezer: Lezer, toegang: Lezer, traject: string) {
  const pad = `${traject.replace('/mijn/', '/toegang/')}/afweging`
  const { html } = await toegang.lees(pad, 'de weging')
  const resultaten = [...new Set([...html.matchAll(/\/afweging\/([\w-]+)"/g)].map(([, id]) => id!))]
  if (resultaten.length === 0) throw new Error(`nothing to weigh at ${pad}`)
  const formulier = await toegang.lees(`${pad}/${resultaten[0]}`, 'een resultaat wegen')
  const plek = /value="(\w-welzijn)"/.exec(formulier.html)?.[1] ?? ''
  const weeg = async (velden: Velden) => {
    for (const id of resultaten) await toegang.stuur(`${pad}/${id}`, { ...wegingVelden, ...velden }, 'gewogen')
    await toegang.stuur(pad, {}, 'weging afgerond')
  }
  const zonder = { algemeen: 'deels', plekken: plek, 'via-wlz': 'in-aanvraag', 'via-zvw': 'ja' }
  await weeg({ ...zonder, uitkomst: 'geen-aanbieder', levenslang: 'ja' })
  await lezer.lees(traject, 'geen zorgaanbieder nodig')
  const gelezen = await lezer.lees(`${traject}/afweging`, 'gewogen zonder zorgaanbieder')
  if (!gelezen.html.includes('tel:')) throw new Error(`nowhere to go at ${traject}/afweging`)
  const oneens = new RegExp(`${traject}/versie/\\d+/oneens/[\\w-]+`).exec(gelezen.html)?.[0] ?? ''
  await lezer.lees(oneens, 'niet eens met de weging')
  await weeg({ uitkomst: 'anders' })
  await lezer.lees(`${traject}/afweging`, 'een andere oplossing')
  await weeg({})
  await lezer.lees(`${traject}/afweging`, 'gewogen met zorgaanbieder')
}

/** The toegang talks with an aanbieder before the help is established: once about nobody, once with data. */
async function leesVooroverleg(lezer: Lezer, toegang: Lezer, traject: string): Promise<void> {
  const pad = `${traject.replace('/mijn/', '/toegang/')}/vooroverleg`
  await lezer.lees(`${traject}/vooroverleg`, 'nog niet overlegd')
  const { html } = await toegang.lees(pad, 'overleg')
  const aanbieder = /<option value="(\d+)"/.exec(html)?.[1] ?? ''
  const dag = (veld: string) => ({ [`${veld}.dag`]: '1', [`${veld}.maand`]: '3', [`${veld}.jaar`]: '2026' })
  const overleg = { aanbieder, ...dag('dag'), over: 'Of er een groep is.', uitkomst: 'Er is plaats.' }
  await toegang.stuur(pad, { ...overleg, wijze: 'anoniem' }, 'overleg zonder gegevens')
  const ja = { wijze: 'met-gegevens', wie: 'betrokkene', hoe: 'telefoon', ...dag('jaDag') }
  await toegang.stuur(pad, { ...overleg, ...ja }, 'overleg met gegevens')
  const gelezen = await lezer.lees(`${traject}/vooroverleg`, 'overlegd')
  if (!/Of er een groep is/.test(gelezen.html)) throw new Error('the talk with an aanbieder is not told')
}
