import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { planVelden } from '#tests/e2e/reis/plan-velden.ts'
import { Lezer, type Velden } from '#tests/routes/inwoner-lezer.ts'
import { leesAfweging } from '#tests/routes/inwoner-ronde-keuze.ts'

/** A day from now, as the three fields of a date. */
function dag(veld: string, overDagen: number): Velden {
  const op = new Date(Date.now() + overDagen * 24 * 60 * 60 * 1000)
  return {
    [`${veld}.dag`]: String(op.getDate()),
    [`${veld}.maand`]: String(op.getMonth() + 1),
    [`${veld}.jaar`]: String(op.getFullYear()),
  }
}

/**
 * What the inwoner reads once an aanbieder said yes, each page too early, left empty, with a mistake and done: the first talk, no to the zorgplan and the talks after
 * it, help that does not begin, how it goes, that it has to change, the end, and the waakvlam. In: the inwoner, whose plan was agreed under the Wmo, and
 * their toegang. Moves the clock of the practice environment, so that it comes last.
 */
export async function leesHulp(lezer: Lezer, toegang: Lezer, traject: string): Promise<void> {
  const [dossier, zorgpad] = [traject.replace('/mijn/', '/toegang/'), traject.replace('/mijn/', '/aanbieder/')]
  const zorg = await new Lezer(lezer.url, 'nl').meldAanAlsAanbieder('ruben')
  const leest = async (pagina: string, zin: RegExp, naam: string) => {
    const { html } = await lezer.lees(`${traject}${pagina}`, naam)
    if (!zin.test(html)) throw new Error(`${naam}: not in this state`)
  }
  const hulp = { product: '02V01', evaluaties: '2', ...dag('van', 0), ...dag('tot', 365) }
  await leesAfweging(lezer, toegang, traject)
  await toegang.stuur(`${dossier}/hulp`, hulp, 'de hulp')
  const { html } = await lezer.lees(`${traject}/aanbieder?postcode=7001`, 'kiezen')
  const [, nr = ''] =
    /<button[^>]*name="bij"[^>]*value="(\d+)"[^>]*>(?:(?!<\/button>)[^])*Thuis Verder/.exec(html) ?? []
  await lezer.stuur(`${traject}/aanbieder/keuze?lijst=${nr}`, {}, 'gekozen')
  const delen = [...(await lezer.lees(`${traject}/delen`, 'delen')).html.matchAll(/name="deel"[^>]* value="([^"]+)"/g)]
  const bekijk = delen.map(([, deel]) => `&deel=${deel}`).join('')
  await lezer.stuur(`${traject}/delen?bekijk=ja${bekijk}`, { actie: 'ja' }, 'gedeeld')
  await toegang.stuur(`${dossier}/keuze`, { actie: 'deel' }, 'gevraagd')
  for (const [pagina, zin] of [
    ['intake', /./],
    ['zorgplan/gesprek', /./],
    ['niet-begonnen', /./],
    ['evaluatie', /./],
    ['tevreden', /./],
    ['bijsturing', /./],
    ['waakvlam', /./],
  ] as const)
    await leest(`/${pagina}`, zin, `te vroeg: ${pagina}`)

  await zorg.stuur(`${zorgpad}/vraag`, { actie: 'ja' }, 'ja')
  const momenten = { actie: 'voorstel', tijd1: '9.30', waar: 'Bij u thuis.', ...dag('dag1', 20) }
  await zorg.stuur(`${zorgpad}/intake`, momenten, 'momenten')
  await leest('/intake', /9\.30 uur/, 'een moment kiezen')
  await lezer.stuur(`${traject}/intake`, {}, 'geen moment gekozen')
  await lezer.stuur(`${traject}/intake`, { moment: 'geen' }, 'een ander moment, zonder woorden')
  await lezer.stuur(`${traject}/intake`, { moment: 'geen', anders: 'Na drie uur.' }, 'een ander moment gevraagd')
  await zorg.stuur(`${zorgpad}/intake`, { actie: 'inzage', inzage: 'Hoe het nu gaat.' }, 'meer lezen')
  await leest('/delen', /Hoe het nu gaat/, 'de aanbieder wil meer lezen')
  await leest('', /meer van uw plan/, 'traject: de aanbieder wil meer lezen')

  const intensiteit = {
    haalbaar: 'ja',
    product: '02V01',
    intensiteit: 'intensief',
    doel: 'herstel',
    waarom: 'Elke week.',
  }
  await zorg.stuur(`${zorgpad}/intensiteit`, { ...intensiteit, ...dag('start', 0) }, 'de intensiteit')
  await toegang.stuur(`${dossier}/keuze`, { actie: 'vast' }, 'de intensiteit vastgesteld')
  await toegang.stuur(`${dossier}/stap/besluit`, {}, 'het besluit')
  await leesZorgplan(lezer, toegang, zorg, traject)

  const verzet = (aantal: string) => toegang.stuur('/oefenen/klok', { aantal, stap: 'weken' }, 'de klok')
  await verzet('5')
  await leest('/niet-begonnen', /had uiterlijk op/, 'de hulp is te laat')
  await lezer.stuur(`${traject}/niet-begonnen`, { woorden: 'x'.repeat(3000) }, 'te laat gemeld, te lang')
  await lezer.stuur(`${traject}/niet-begonnen`, { woorden: 'Er kwam niemand.' }, 'te laat gemeld')
  await lezer.lees(`${traject}/niet-begonnen`, 'te laat, al gemeld')
  await zorg.stuur(`${zorgpad}/start`, { ...dag('dag', 35), reden: 'Er was niemand.' }, 'de hulp begon')
  await leest('', /U krijgt nu hulp/, 'de hulp loopt')
  await leesEvaluatie(lezer, toegang, zorg, traject)
  await lezer.stuur(`${traject}/bijsturing`, {}, 'niets gekozen om te veranderen')
  await lezer.stuur(`${traject}/bijsturing`, { wat: 'meer', woorden: 'Het is te weinig.' }, 'er moet meer hulp komen')
  await lezer.lees(`${traject}/bijsturing`, 'gevraagd om meer hulp')

  await zorg.stuur(`${zorgpad}/einde`, { ...dag('dag', 35), reden: 'klaar', woorden: 'Het lukt weer.' }, 'het einde')
  await leest('', /De hulp stopte op/, 'de hulp is gestopt')
  await lezer.stuur(`${traject}/waakvlam`, {}, 'geen keuze over later')
  await lezer.stuur(`${traject}/waakvlam`, { wil: 'ja' }, 'later vragen, zonder dag')
  await lezer.stuur(`${traject}/waakvlam`, { wil: 'ja', ...dag('dag', 60) }, 'later vragen')
  await lezer.lees(`${traject}/waakvlam`, 'later vragen, gekozen')
}

/** A zorgplan that is laid before the inwoner, who says no; both talks do not help, and the decision is supplemented. */
async function leesZorgplan(lezer: Lezer, toegang: Lezer, zorg: Lezer, traject: string): Promise<void> {
  const [dossier, plan] = [
    traject.replace('/mijn/', '/toegang/'),
    `${traject.replace('/mijn/', '/aanbieder/')}/zorgplan`,
  ]
  const nieuw = /href="([^"]+\/zorgplan\/activiteit\/[^"]+)"/.exec((await zorg.lees(plan)).html)?.[1] ?? ''
  const resultaat = /name="resultaten"[^>]* value="([^"]+)"/.exec((await zorg.lees(nieuw)).html)?.[1] ?? ''
  const activiteit = {
    wat: 'Samen plannen.',
    resultaten: resultaat,
    omvang: 'Twee uur',
    wie: 'Ruben',
    waar: 'Bij u thuis',
  }
  await zorg.stuur(nieuw, activiteit, 'een activiteit')
  const algemeen = { samenwerking: 'Met niemand.', afstemming: 'Elke maand.', uitvoering: 'voorkeur' }
  await zorg.stuur(`${plan}/algemeen`, algemeen, 'wat voor alles geldt')
  await zorg.stuur(plan, { actie: 'voorleggen' }, 'voorgelegd')
  await lezer.lees(`${traject}/zorgplan`, 'een zorgplan van de aanbieder')
  await lezer.stuur(`${traject}/zorgplan`, { antwoord: 'nee' }, 'nee, zonder reden')
  await lezer.stuur(`${traject}/zorgplan`, { antwoord: 'nee', reden: 'Het is te weinig.' }, 'nee tegen het zorgplan')
  const gesprek = `${traject}/zorgplan/gesprek`
  await lezer.lees(traject, 'traject na nee')
  await lezer.stuur(gesprek, {}, 'de gemeente praat mee')
  const geenUitkomst = { actie: 'vast', met: 'toegang', uitkomst: 'niet-eens', woorden: 'Wij kwamen er niet uit.' }
  await toegang.stuur(`${dossier}/zorgplan`, { ...geenUitkomst, ...dag('dag', 0) }, 'het gesprek')
  await lezer.lees(gesprek, 'er is gepraat')
  await toegang.stuur(`${dossier}/zorgplan`, { actie: 'aanvullen', ...dag('dag', 0) }, 'het besluit aangevuld')
  const { html } = await lezer.lees(gesprek, 'het besluit is aangevuld')
  if (!html.includes('Bezwaar maken mag')) throw new Error(`the ladder did not end at ${gesprek}`)
}

/** The evaluatie: how it goes and how satisfied the inwoner is, left empty, filled in, and rounded off. */
async function leesEvaluatie(lezer: Lezer, toegang: Lezer, zorg: Lezer, traject: string): Promise<void> {
  const dossier = traject.replace('/mijn/', '/toegang/')
  await toegang.stuur(`${dossier}/evaluatie`, dag('dag', 40), 'een evaluatie')
  const { html } = await lezer.lees(`${traject}/evaluatie`, 'hoe gaat het')
  const veld = /name="(resultaat-[^"]+)"/.exec(html)?.[1] ?? ''
  await lezer.lees(`${traject}/evaluatie/formulier`, 'het formulier voor het gesprek')
  await lezer.stuur(`${traject}/evaluatie`, {}, 'hoe het gaat, leeg')
  await lezer.stuur(`${traject}/tevreden`, {}, 'hoe tevreden, leeg')
  await lezer.stuur(`${traject}/evaluatie`, { [veld]: 'deels', woorden: 'Het gaat beter.' }, 'gezegd hoe het gaat')
  await lezer.stuur(`${traject}/tevreden`, { cijfer: '4', woorden: 'Zij luisteren.' }, 'gezegd hoe tevreden')
  await zorg.stuur(`${traject.replace('/mijn/', '/aanbieder/')}/evaluatie`, { [veld]: 'behaald' }, 'de aanbieder')
  await toegang.stuur(`${dossier}/evaluatie?doe=sluit`, { uitkomst: 'verlengen' }, 'afgerond')
  await lezer.lees(`${traject}/evaluatie`, 'een evaluatie die klaar is')
}

/** Asks a question for oneself. @returns the path of the traject */
export async function vraagVoorMij(lezer: Lezer): Promise<string> {
  const begin = (await lezer.stuur('/mijn/hulpvraag', {}, 'spoed')).path.replace('/spoed', '')
  await lezer.stuur(`${begin}/spoed`, { spoed: 'nee' }, 'geen spoed')
  await lezer.stuur(`${begin}/voor-wie`, { voorWie: 'mij' }, 'voor mij')
  await lezer.stuur(`${begin}/woorden`, { woorden: 'Het huishouden lukt niet.' }, 'de vraag')
  return (await lezer.stuur(`${begin}/controleren`, {}, 'verstuurd')).path.replace(/\/bewijs\/.*/, '')
}

/** Fills in the plan with one result and sends it. */
export async function verstuurPlan(lezer: Lezer, traject: string): Promise<void> {
  for (const [pagina, velden] of Object.entries(planVelden))
    await lezer.stuur(`${traject}/plan/${pagina}`, velden, pagina)
  const doel = { wat: 'Het huishouden lukt weer.', genoeg: 'Het huis is schoon.' }
  const { html } = await lezer.stuur(`${traject}/plan/nieuw/resultaat`, doel, 'een doel')
  const [, id] = /\/plan\/resultaat-([0-9a-f-]+)"/.exec(html) ?? []
  await lezer.stuur(`${traject}/plan/wie-${id}`, { wie: 'zorgaanbieder' }, 'wie helpt')
  await lezer.stuur(`${traject}/plan/controleren`, {}, 'het plan is verstuurd')
}

/** From a plan that was sent to its akkoord, as the toegang of the gemeente does it. */
export async function totAkkoord(lezer: Lezer, toegang: Lezer, traject: string): Promise<void> {
  const dossier = traject.replace('/mijn/', '/toegang/')
  await lezer.stuur(`${traject}/eigen-plan`, { keuze: 'geen' }, 'geen eigen plan')
  await toegang.stuur(dossier, { actie: 'wet', wet: 'wmo' }, 'de wet')
  await toegang.stuur(dossier, { actie: 'oco' }, 'cliëntondersteuning')
  await toegang.stuur(`${dossier}/onderzoek`, { actie: 'mantelzorger', mantelzorger: 'geen' }, 'mantelzorger')
  await toegang.stuur(`${dossier}/onderzoek`, { actie: 'begin' }, 'het onderzoek')
  await toegang.stuur(dossier, { actie: 'samenvatting', samenvatting: 'Het huishouden lukt niet.' }, 'samenvatting')
  await toegang.stuur(dossier, { actie: 'welke-hulp', 'welke-hulp': 'Hulp thuis.' }, 'welke hulp')
  const { html } = await toegang.lees(`${dossier}/verslag`)
  for (const [, deel] of new Map([...html.matchAll(/\/verslag\/(verslag-[a-g])/g)].map((een) => [een[1], een[1]!])))
    await toegang.stuur(`${dossier}/verslag/${deel}`, { tekst: 'Dit weten wij.' }, deel)
  await toegang.stuur(`${dossier}/akkoord-vragen`, { actie: 'akkoord', nodig: [...nodigPunten] }, 'akkoord vragen')
  await lezer.stuur(`${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja' }, 'akkoord gegeven')
}
