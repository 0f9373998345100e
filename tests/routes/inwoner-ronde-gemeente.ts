import { Lezer, type Velden } from '#tests/routes/inwoner-lezer.ts'
import { leesKeuze } from '#tests/routes/inwoner-ronde-keuze.ts'
import { stelVraag } from '#tests/routes/inwoner-ronde.ts'

/** What a plan needs before it can be laid before somebody, page by page, as the toegang writes it down. */
const bladzijden: readonly [pagina: string, velden: Velden][] = [
  ['mijn-gegevens', { klopt: 'ja' }],
  ['vraag-1', { item: 'vervoer', woorden: 'Hij kan niet alleen naar school.' }],
  ['vraag-2', { moeilijk: 'De bus is te druk voor hem.' }],
  ['vraag-3', { zelf: 'Wij brengen hem nu zelf.' }],
  ['resultaat', { wat: 'Hij gaat met een taxi.', genoeg: 'Hij is elke dag op tijd.' }],
  ['beste-oplossing', { oplossing: 'Een vaste chauffeur.' }],
  ['vraag-6', { moment: '6-maanden' }],
]

const vandaag = (veld: string): Velden => {
  const nu = new Date()
  return {
    [`${veld}.dag`]: String(nu.getDate()),
    [`${veld}.maand`]: String(nu.getMonth() + 1),
    [`${veld}.jaar`]: String(nu.getFullYear()),
  }
}

/**
 * What the inwoner reads after the gemeente did something for them: a plan that was written down, to be read and to be refused; and a question that was
 * closed because somebody else goes on with it, with every page that can no longer be used.
 */
export async function leesNaDeGemeente(url: string, taal: 'nl' | 'en'): Promise<Lezer> {
  const samira = await new Lezer(url, taal).meldAan('samira', '0222')
  const yvonne = await new Lezer(url, 'nl').meldAanAlsMedewerker('yvonne')
  const traject = await stelVraag(samira)
  const dossier = traject.replace('/mijn/', '/toegang/')
  await yvonne.stuur(`${dossier}/plan`, { actie: 'begin', wijze: 'samen' }, 'samen beginnen')
  await samira.lees(traject, 'de gemeente vult het plan met u in')
  for (const [pagina, velden] of bladzijden) await yvonne.stuur(`${dossier}/plan/${pagina}`, velden, pagina)
  const { html } = await yvonne.lees(`${dossier}/plan`)
  const wie = /\/plan\/(wie-[0-9a-f-]+)"/.exec(html)?.[1] ?? ''
  await yvonne.stuur(`${dossier}/plan/${wie}`, { wie: 'zorgaanbieder' }, 'wie helpt')
  await yvonne.stuur(`${dossier}/plan`, { actie: 'voorleggen' }, 'voorleggen')

  await samira.lees(traject, 'er is een plan na te lezen')
  const { html: open } = await samira.lees(`${traject}/nalezen`, 'nalezen')
  if (!open.includes('name="antwoord"')) throw new Error(`nothing to read at ${traject}`)
  await samira.stuur(`${traject}/nalezen`, {}, 'nalezen, zonder antwoord')
  await samira.stuur(`${traject}/nalezen`, { antwoord: 'nee' }, 'nalezen, zonder woorden bij nee')
  await samira.stuur(`${traject}/nalezen`, { antwoord: 'ja' }, 'nagelezen')
  await samira.lees(`${traject}/nalezen`, 'nalezen, al gelezen')

  const dicht = { reden: 'niet-voor-ons', uitleg: 'Vervoer naar school regelt een ander team.', hoe: 'gebeld' }
  await yvonne.stuur(
    `${dossier}/afsluiten`,
    { ...dicht, ...vandaag('aangenomen'), ontvanger: 'Team Leerlingenvervoer' },
    'afsluiten',
  )
  const { html: gesloten } = await samira.lees(traject, 'een vraag die een ander overneemt')
  if (!gesloten.includes('Team Leerlingenvervoer')) throw new Error(`nobody takes over ${traject}`)
  for (const pagina of [
    'plan',
    'nalezen',
    'akkoord',
    'eigen-plan',
    'aanvraag',
    'te-laat',
    'intrekken',
    'spoed',
    'invullen',
    'bewijs',
  ])
    await samira.lees(`${traject}/${pagina}`, `${pagina}, de vraag is gesloten`)
  return samira
}

/**
 * A decision that does not come: when it can be said that it is too late, that it was said, that it comes later, and that the gemeente owes money for every day.
 * Moves the clock of the practice environment, so it comes last.
 */
export async function leesTeLaat(url: string): Promise<Lezer> {
  const samira = await new Lezer(url, 'nl').meldAan('samira', '0222')
  const yvonne = await new Lezer(url, 'nl').meldAanAlsMedewerker('yvonne')
  const traject = await stelVraag(samira)
  const dossier = traject.replace('/mijn/', '/toegang/')
  await yvonne.stuur(dossier, { actie: 'wet', wet: 'jeugd' }, 'de wet')
  await samira.lees(`${traject}/te-laat`, 'het is nog te vroeg')
  const verzet = (aantal: string) => yvonne.stuur('/oefenen/klok', { aantal, stap: 'weken' }, 'de klok')
  const leest = async (pagina: string, zin: RegExp, naam: string) => {
    const { html } = await samira.lees(`${traject}${pagina}`, naam)
    if (!zin.test(html)) throw new Error(`${naam}: not in this state`)
  }
  await verzet('9')
  await leest('/te-laat', /Zeg dat de gemeente te laat is/, 'het besluit is te laat')
  await leest('', /te laat/, 'een vraag waarvan het besluit te laat is')
  const later = { 'tot.dag': '3', 'tot.maand': '2', 'tot.jaar': '2031', uitleg: 'Wij wachten nog op een brief.' }
  await yvonne.stuur(`${dossier}/uitstel`, later, 'het komt later')
  await leest('/te-laat', /Wij wachten nog op een brief/, 'het besluit komt later')
  await samira.stuur(`${traject}/te-laat`, {}, 'gezegd dat de gemeente te laat is')
  await leest('/te-laat', /De gemeente heeft nog tot en met/, 'de gemeente heeft nog twee weken')
  await leest('', /te laat/, 'een vraag waarvan gezegd is dat het te laat is')
  await verzet('3')
  await leest('/te-laat', /De gemeente moet u nu/, 'de gemeente moet geld betalen')
  return samira
}

/** An answer that the gemeente wrote down for the inwoner, and that the inwoner says is not right. Akkoord is asked before it and after it. */
export async function leesBetwisten(url: string, taal: 'nl' | 'en'): Promise<Lezer> {
  const tomasz = await new Lezer(url, taal).meldAan('tomasz', '0222')
  const yvonne = await new Lezer(url, 'nl').meldAanAlsMedewerker('yvonne')
  const traject = [...(await tomasz.lees('/mijn')).html.matchAll(/href="(\/mijn\/traject\/[^"]+)"/g)].at(-1)?.[1] ?? ''
  const ja = { wie: '0', hoe: 'gesproken', resultaten: 'ja', plan: 'ja', ...vandaag('gegeven'), herkend: 'bekend' }
  await yvonne.stuur(`${traject.replace('/mijn/', '/toegang/')}/akkoord-vastleggen`, ja, 'akkoord vastleggen')
  await leesKeuze(tomasz, yvonne, traject, '02V01')
  const betwist = `${traject}/akkoord/klopt-niet`
  await tomasz.lees(`${traject}/akkoord`, 'akkoord dat de gemeente opschreef')
  const { html } = await tomasz.lees(betwist, 'dit klopt niet')
  if (!html.includes('name="woorden"')) throw new Error(`nothing to say at ${betwist}`)
  await tomasz.stuur(betwist, {}, 'dit klopt niet, zonder woorden')
  await tomasz.stuur(betwist, { woorden: 'Dit zei ik niet.' }, 'gezegd dat het niet klopt')
  return tomasz
}
