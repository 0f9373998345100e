import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import { Lezer } from '#tests/routes/inwoner-lezer.ts'
import { leesKeuze } from '#tests/routes/inwoner-ronde-keuze.ts'

/** In every phase of a traject one invented person, with the gemeente where they live. */
export const fasen = [
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

/** Signing in: as usual, after everything that can go wrong, and out again; and a page that is not there. */
export async function leesInloggen(lezer: Lezer) {
  await lezer.lees(`/taal/${lezer.taal}?terug=/inloggen`, 'inloggen')
  for (const melding of meldingen) await lezer.lees(`/inloggen?melding=${melding}`)
  await lezer.lees('/inloggen?terug=/mijn')
  await lezer.lees('/uitgelogd')
  await lezer.lees('/mijn/bestaat/niet')
}

/** The pages of the traject of who is signed in, in this phase. @returns whether there is a version that was sent */
export async function leesFase(lezer: Lezer, fase: string): Promise<boolean> {
  const { html } = await lezer.lees('/mijn')
  // The newest stands first; the one this phase is about is the oldest of this person.
  const begin = [...html.matchAll(/href="(\/mijn\/traject\/[^"]+)"/g)].at(-1)?.[1] ?? ''
  const traject = await lezer.lees(begin, `traject in ${fase}`)
  await lezer.lees(`${begin}/plan`, `plan in ${fase}`)
  await lezer.lees(`${begin}/invullen`, `invullen in ${fase}`)
  await lezer.lees(`${begin}/formulier`, `formulier in ${fase}`)
  if (fase === 'plan-invullen') {
    await lezer.lees(`${begin}/plan/papier`, 'het eigen plan op papier')
    await lezer.lees('/doetinchem/plan-op-papier', 'het lege plan op papier')
  }
  const versie = /\/versie\/\d+/.exec(traject.html)?.[0]
  if (versie) await lezer.lees(begin + versie, `versie in ${fase}`)
  if (versie) await lezer.lees(`${begin}/akkoord`, `akkoord in ${fase}`)
  if (versie) await lezer.lees(`${begin}/akkoord/klopt-niet`, `niets om tegen te spreken in ${fase}`)
  await lezer.lees(`${begin}/spoed`, `spoed in ${fase}`)
  await lezer.lees(`${begin}/afspraken`, `geen afspraken in ${fase}`)
  for (const deel of ['team', 'gebeurd', 'documenten']) await lezer.lees(`${begin}/${deel}`, `${deel} in ${fase}`)
  await lezer.lees(`${begin}/nalezen`, `niets na te lezen in ${fase}`)
  if (fase === 'akkoord-gevraagd') {
    await lezer.stuur(`${begin}/akkoord`, {}, 'akkoord zonder antwoord')
    await lezer.stuur(`${begin}/akkoord`, { resultaten: 'ja', antwoord: 'nee' }, 'akkoord zonder reden')
  }
  if (fase === 'akkoord') await leesReis(lezer, begin)
  return versie !== undefined
}

/** A question of the gemeente and its answer, the receipts and stopping (Gerrit); not agreeing, and two versions (Tomasz). */
export async function leesGesprek(url: string, taal: 'nl' | 'en') {
  const gerrit = await new Lezer(url, taal).meldAan('gerrit', '1876')
  const begin = /href="(\/mijn\/traject\/[^"]+)"/.exec((await gerrit.lees('/mijn')).html)?.[1] ?? ''
  const hanneke = await new Lezer(url, 'nl').meldAanAlsMedewerker('hanneke')
  const dossier = begin.replace('/mijn/', '/toegang/')
  await hanneke.stuur(`${dossier}/vraag/vraag-1`, { vraag: 'Kunt u nog alleen naar buiten?', actie: 'vraag' }, 'vraag')
  const belofte = { actie: 'maak', belooft: 'toegang', soort: 'contact', belofte: 'Wij bellen u.' }
  const tot = { 'tot.dag': '3', 'tot.maand': '2', 'tot.jaar': '2031' }
  await hanneke.stuur(`${dossier}/afspraken`, { ...belofte, ...tot }, 'een afspraak opschrijven')
  await gerrit.lees(`${begin}/afspraken`, 'afspraken')
  await gerrit.lees(begin, 'traject met een vraag')
  const { html } = await gerrit.lees(`${begin}/vragen`, 'vragen')
  const vraag = [...html.matchAll(/href="([^"]+\/vragen\/[^"]+)"/g)].at(-1)?.[1] ?? ''
  await gerrit.lees(vraag, 'een vraag')
  await gerrit.stuur(vraag, {}, 'een vraag zonder antwoord')
  await gerrit.stuur(vraag, { antwoord: 'Nee, ik durf niet meer alleen.' }, 'vragen beantwoord')
  await gerrit.lees(vraag, 'een vraag die al beantwoord is')
  await gerrit.lees(`${begin}/bewijs`, 'bewijzen')
  // Said once: the round in the other language finds it said.
  if (taal === 'nl') await gerrit.stuur(`${begin}/spoed`, { telefoon: '0575 00 00 00' }, 'er is nu hulp nodig')
  await gerrit.lees(`${begin}/spoed`, 'spoed die al gezegd is')
  await gerrit.lees(`${begin}/intrekken`, 'stoppen')
  await gerrit.lees(`${begin}/aanvraag`, 'een aanvraag die nog niet kan')

  const tomasz = await new Lezer(url, taal).meldAan('tomasz', '0222')
  const akkoord = /href="(\/mijn\/traject\/[^"]+)"/.exec((await tomasz.lees('/mijn')).html)?.[1] ?? ''
  await tomasz.lees(`${akkoord}/versie/2/oneens/samenvatting`, 'oneens')
  await tomasz.stuur(`${akkoord}/versie/2/oneens/samenvatting`, {}, 'oneens zonder woorden')
  await tomasz.lees(`${akkoord}/versie/2/vergelijk/1`, 'vergelijken')
  await tomasz.lees(`${akkoord}/aanvraag`, 'een aanvraag die kan')
  await tomasz.stuur(`${akkoord}/spoed`, { telefoon: '0'.repeat(30) }, 'spoed, nummer te lang')
  // Made once: the round in the other language finds it done.
  if (taal === 'nl') await tomasz.stuur(`${akkoord}/aanvraag`, {}, 'een aanvraag die verstuurd is')
  await tomasz.lees(akkoord, 'een traject met een aanvraag')
  await tomasz.lees(`${akkoord}/aanvraag`, 'een aanvraag die al gedaan is')
  await tomasz.lees(`${akkoord}/te-laat`, 'het besluit is nog niet te laat')
  return { gerrit, tomasz }
}

/**
 * Past the plan: the gemeente is busy, the zorgaanbieder, the answer about the zorgplan, and the talk after a 'nee'. In: somebody whose plan was agreed.
 * Done once: the round in the other language finds it done.
 */
async function leesReis(lezer: Lezer, traject: string) {
  const toegang = await new Lezer(lezer.url, 'nl').meldAanAlsMedewerker('fleur')
  const dossier = traject.replace('/mijn/', '/toegang/')
  if (lezer.taal === 'nl') {
    await lezer.lees(`${traject}/zorgplan`, 'nog geen zorgplan')
    const keuze = { hulp: 'jeugd-anders', via: 'toegang', ernaast: 'gewoon' }
    await toegang.stuur(`${dossier}/klantreis`, keuze, 'de klantreis gekozen')
    await toegang.stuur(`${dossier}/stap/onderzoek`, { reden: 'Gebeld.' }, 'het onderzoek afgerond')
    await lezer.lees(traject, 'de gemeente is aan de beurt')
    for (const stap of ['beschikking', 'toewijzing']) await toegang.stuur(`${dossier}/stap/${stap}`, {}, stap)
    await lezer.lees(traject, 'de zorgaanbieder is aan de beurt')
    await toegang.stuur(`${dossier}/stap/zorgplan`, { reden: 'Het kwam per post.' }, 'het zorgplan')
  }
  await lezer.lees(`${traject}/zorgplan`, 'een zorgplan')
  await lezer.stuur(`${traject}/zorgplan`, {}, 'geen antwoord op het zorgplan')
  await lezer.stuur(`${traject}/zorgplan`, { antwoord: 'nee' }, 'niet eens met het zorgplan')
  await lezer.lees(`${traject}/stap/oneens-zorgplan`, 'het gesprek over het zorgplan')
  await lezer.lees(`${traject}/stap/start-zorg`, 'een stap van een ander')
  await leesKeuze(lezer, toegang, traject, 'P1-1')
}

/** From the empty overview to the receipt, with every page first left empty. @returns the path of the traject */
export async function stelVraag(lezer: Lezer): Promise<string> {
  await lezer.lees('/mijn', 'mijn')
  await lezer.lees('/mijn/hulpvraag', 'hulpvraag')
  const { path: eerst } = await lezer.stuur('/mijn/hulpvraag', {}, 'spoed')
  const begin = eerst.replace('/spoed', '')
  await lezer.stuur(eerst, {}, 'spoed leeg')
  await lezer.stuur(eerst, { spoed: 'ja' }, 'bel nu')
  await lezer.stuur(`${begin}/bellen`, { telefoon: '0'.repeat(30) }, 'bel nu, nummer te lang')
  const { path } = await lezer.stuur(`${begin}/bellen`, { telefoon: '0314 00 00 00' }, 'voor-wie')
  await lezer.stuur(path, {}, 'voor-wie leeg')
  await lezer.stuur(path, { voorWie: 'kind' }, 'kind')
  await lezer.stuur(`${begin}/kind`, {}, 'kind leeg')
  const kind = { voornaam: 'Daan', achternaam: 'te Velde', 'geboortedatum.dag': '1', 'geboortedatum.maand': '2' }
  await lezer.stuur(`${begin}/kind`, { ...kind, 'geboortedatum.jaar': '2999' }, 'kind van later')
  await lezer.stuur(`${begin}/kind`, { ...kind, 'geboortedatum.jaar': '2012' }, 'woorden')
  await lezer.stuur(`${begin}/woorden`, {}, 'woorden leeg')
  await lezer.stuur(`${begin}/woorden`, { woorden: 'Hij slaapt slecht.' }, 'controleren')
  await lezer.lees(`${begin}/weggooien`, 'weggooien')
  await lezer.lees('/mijn', 'mijn met een begonnen vraag')
  const bewijs = await lezer.stuur(`${begin}/controleren`, {}, 'bewijs')
  if (!/OB-\d{4}-\w{4}-\w{4}/.test(bewijs.html)) throw new Error(`no receipt at ${bewijs.path}`)
  return bewijs.path.replace(/\/bewijs\/.*/, '')
}

/** Every page of the plan, read while it is empty and again after something wrong was sent. */
export async function maakPlan(lezer: Lezer, traject: string) {
  await lezer.lees(traject, 'traject zonder keuze')
  await lezer.stuur(`${traject}/invullen`, {}, 'invullen leeg')
  for (const wijze of ['zelf', 'met-bekende', 'met-clientondersteuner', 'met-toegang', 'door-toegang']) {
    await lezer.stuur(`${traject}/invullen`, { wijze }, `plan, ${wijze}`)
    await lezer.lees(traject, `traject, ${wijze}`)
  }
  const plan = `${traject}/plan`
  await lezer.stuur(`${plan}/controleren`, {}, 'controleren, alles mist')
  await lezer.stuur(`${plan}/vraag-1`, { item: 'andere-vraag', woorden: 'Hij slaapt slecht.' }, 'na vraag 1')
  for (const { id } of vragensetMetId('voorbeeld').onderwerpen) await lezer.lees(`${plan}/${id}`, id)
  await lezer.stuur(`${plan}/mijn-gegevens`, { telefoon: 'x', email: 'x' }, 'gegevens die niet kunnen')
  const dag = { moment: 'datum', 'datum.dag': '32', 'datum.maand': '1', 'datum.jaar': '2020' }
  await lezer.stuur(`${plan}/vraag-6`, dag, 'een dag die niet bestaat')
  await lezer.stuur(`${plan}/vraag-6`, { ...dag, 'datum.dag': '1' }, 'een dag die voorbij is')
  await lezer.stuur(`${plan}/vraag-2`, { moeilijk: 'x'.repeat(9000) }, 'een te lange tekst')
  await lezer.stuur(`${plan}/nieuw/resultaat`, {}, 'resultaat leeg')
  const lijst = await lezer.stuur(`${plan}/nieuw/resultaat`, { wat: 'Hij slaapt door.' }, 'vraag 4 met een doel')
  const [, id] = /\/plan\/resultaat-([0-9a-f-]+)"/.exec(lijst.html) ?? []
  for (const bladzijde of [`resultaat-${id}`, `resultaat-${id}/weg`, 'vraag-5', `wie-${id}`])
    await lezer.lees(`${plan}/${bladzijde}`, bladzijde)
  await lezer.lees(`${plan}/controleren`, 'controleren, een deel mist')
}
