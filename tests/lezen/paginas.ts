import { matchRoutes } from '@remix-run/react'
import routes from '#app/routes.ts'
import { Lezer, type Gelezen } from '#tests/routes/inwoner-lezer.ts'
import { leesBetwisten, leesNaDeGemeente, leesTeLaat } from '#tests/routes/inwoner-ronde-gemeente.ts'
import { leesHulp, totAkkoord, verstuurPlan, vraagVoorMij } from '#tests/routes/inwoner-ronde-hulp.ts'
import { fasen, leesFase, leesGesprek, leesInloggen, maakPlan, stelVraag } from '#tests/routes/inwoner-ronde.ts'

const table = await routes
const patterns = table.map(({ file, path, index }) => ({ id: file, ...(index ? { index } : { path: path ?? '' }) }))

/** The files in app/routes that an inwoner or a visitor can come across. */
export const teLezen = table.map(({ file }) => file).filter((file) => /^routes\/(open|inwoner)\//.test(file))

/** Addresses that are not read, each with the reason. */
export const zonderTekst: Record<string, string> = {
  'routes/open/taal.ts': 'leads back to the page it was asked on',
  'routes/open/gezond.ts': 'for machines',
  'routes/open/klaar.ts': 'for machines',
  'routes/open/inloggen-start.ts': 'leads to DigiD, eHerkenning or the sign-in of the gemeente',
  'routes/open/inloggen-terug.tsx': 'leads on, or back to the sign-in page with a message, which is read',
  'routes/inwoner/versie-pdf.ts': 'a file with the words of the version, which is read as a page',
  'routes/inwoner/afsprakenoverzicht-pdf.ts': 'a file with the words of the overview, which is read as a page',
  'routes/inwoner/evaluatieformulier-pdf.ts': 'a file with the words of the form, which is read as a page',
  'routes/inwoner/bestand.ts': 'a file that somebody handed in, in their own words',
  'routes/inwoner/plan-papier-pdf.ts': 'a file with the words of the plan on paper, which is read as a page',
  'routes/open/plan-op-papier-pdf.ts': 'a file with the words of the blank plan, which is read as a page',
  'routes/open/uitloggen.tsx': 'leads to the front page; the page after signing out is read',
  'routes/open/sessie-verleng.ts': 'leads to the front page',
}

/** The file that serves this path. */
export function routeOf(pad: string): string | undefined {
  return matchRoutes(patterns, new URL(pad, 'http://portaal').pathname)?.at(-1)?.route.id
}

/**
 * Reads every page as somebody meets it: without signing in, asking a question from the first page to the last, in every phase of a traject, and with
 * what is wrong in a form; then every kind of page that any of these links to.
 */
export async function readAll(url: string): Promise<Gelezen[]> {
  const niemand = new Lezer(url, 'nl')
  await niemand.lees('/', 'kies uw gemeente')
  for (const postcode of ['x', '9999']) await niemand.lees(`/?postcode=${postcode}`)
  await leesInloggen(niemand)
  await niemand.lees('/doetinchem')
  await leesBelverzoek(niemand)
  await leesAanbieders(niemand)

  const ineke = await new Lezer(url, 'nl').meldAan('ineke', '1509')
  await maakPlan(ineke, await stelVraag(ineke))
  // A jeugdige gets words of her own ('je'): the same pages are read once more.
  const lotte = await new Lezer(url, 'nl').meldAan('lotte', '0222')
  await maakPlan(lotte, await stelVraag(lotte))
  const lezers = [niemand, ineke, lotte]
  for (const [fase, mens, gemeente] of fasen) {
    const lezer = await new Lezer(url, 'nl').meldAan(mens, gemeente)
    await leesFase(lezer, fase)
    lezers.push(lezer)
  }
  const { gerrit, tomasz } = await leesGesprek(url, 'nl')
  lezers.push(gerrit, tomasz, await leesBalie(url), await leesNaDeGemeente(url, 'nl'), await leesBetwisten(url, 'nl'))
  lezers.push(await leesGeholpen(url), await leesTeLaat(url))
  await followLinks(niemand, teLezen)
  const vanInwoner = teLezen.filter((route) => route.startsWith('routes/inwoner/'))
  for (const lezer of lezers) await followLinks(lezer, vanInwoner)
  return lezers.flatMap(({ gelezen }) => gelezen)
}

/** A question of Samira's from beginning to end, for help of an aanbieder. */
async function leesGeholpen(url: string): Promise<Lezer> {
  const samira = await new Lezer(url, 'nl').meldAan('samira', '0222')
  const yvonne = await new Lezer(url, 'nl').meldAanAlsMedewerker('yvonne')
  const traject = await vraagVoorMij(samira)
  await verstuurPlan(samira, traject)
  await totAkkoord(samira, yvonne, traject)
  await leesHulp(samira, yvonne, traject)
  return samira
}

/** The finder of aanbieders: the kinds of help, a list in both orders, with a mistake, with nothing in it, and a few side by side. */
async function leesAanbieders(lezer: Lezer) {
  const lijst = '/doetinchem/aanbieders'
  await lezer.lees(lijst, 'welke hulp')
  await lezer.lees(`${lijst}?hulp=begeleiding`, 'aanbieders op alfabet')
  await lezer.lees(`${lijst}?hulp=jeugd-thuis&postcode=7001`, 'aanbieders op afstand')
  await lezer.lees(`${lijst}?hulp=opvang&postcode=x&leeftijd=x`, 'aanbieders, met een fout')
  await lezer.lees(`${lijst}?hulp=dagbesteding&taal=ar`, 'geen aanbieder')
  await lezer.lees(`${lijst}/vergelijk?naast=1&naast=2&naast=3&naast=4`, 'aanbieders naast elkaar')
}

/** Asking to be called and asking for the form: empty, wrong, and what comes after. */
async function leesBelverzoek(lezer: Lezer) {
  await lezer.stuur('/doetinchem/terugbellen', {}, 'terugbellen leeg')
  await lezer.stuur('/doetinchem/terugbellen', { naam: 'Ria', telefoon: '1' }, 'terugbellen met een fout nummer')
  const goed = { naam: 'Ria', telefoon: '0612345678', wanneer: 'maakt-niet-uit' }
  await lezer.stuur('/doetinchem/terugbellen', goed, 'wij bellen u')
  await lezer.stuur('/doetinchem/formulier', {}, 'formulier leeg')
  await lezer.stuur('/doetinchem/formulier', { naam: 'Ria', hoe: 'mail', email: 'x' }, 'formulier naar een fout adres')
  await lezer.stuur('/doetinchem/formulier', { naam: 'Ria', hoe: 'mail', email: 'ria@voorbeeld.nl' }, 'formulier komt')
}

/** What the gemeente wrote down at the desk for Samira's child, and whether that is right. */
async function leesBalie(url: string): Promise<Lezer> {
  const yvonne = await new Lezer(url, 'nl').meldAanAlsMedewerker('yvonne')
  const { path } = await yvonne.stuur(
    '/toegang/nieuw',
    {
      kanaal: 'kom',
      ...dagVan('binnenOp', 2, 3, 2026),
      woorden: 'Mijn zoon slaapt slecht.',
      spoed: 'nee',
      voorWie: 'ander',
      voornamen: 'Sam',
      achternaam: 'Haddou',
      ...dagVan('geboortedatum', 3, 4, 2016),
      relatie: 'ouder',
      vragerVoornamen: 'Samira',
      vragerAchternaam: 'Haddou',
      ...dagVan('vragerGeboortedatum', 14, 3, 1988),
      vragerBsn: '999901102',
    },
    'aan de balie',
  )
  const gesprekken = path.replace(/^(\/toegang\/traject\/[^/?]+).*/, '$1/gesprekken')
  const plan = { ...dagVan('dag', 1, 2, 2031), tijd: '9.30', plek: 'thuis', tekst: 'Wij komen bij u.' }
  await yvonne.stuur(gesprekken, plan, 'een gesprek plannen')
  const samira = await new Lezer(url, 'nl').meldAan('samira', '0222')
  const traject = path.replace(/^\/toegang(\/traject\/[^/]+).*/, '/mijn$1')
  await samira.lees(traject, 'traject van de balie')
  const gesprek = /href="(\/mijn\/traject\/[^"]+\/gesprek\/[^"]+)"/.exec(samira.gelezen.at(-1)?.html ?? '')?.[1] ?? ''
  await samira.lees(gesprek, 'een gesprek')
  await samira.stuur(gesprek, {}, 'een gesprek, zonder antwoord')
  await samira.stuur(`${traject}/klopt`, {}, 'klopt het, zonder antwoord')
  await samira.stuur(`${traject}/klopt`, { antwoord: 'nee' }, 'het klopt niet, zonder woorden')
  return samira
}

const dagVan = (veld: string, dag: number, maand: number, jaar: number) => ({
  [`${veld}.dag`]: String(dag),
  [`${veld}.maand`]: String(maand),
  [`${veld}.jaar`]: String(jaar),
})

/** Opens each of these kinds of page that this reader is pointed to and did not read yet. */
async function followLinks(lezer: Lezer, kinds: readonly string[]) {
  const seen = new Set(lezer.gelezen.map(({ pad }) => routeOf(pad)))
  for (const { html } of lezer.gelezen) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const route = routeOf(href)
      if (!route || seen.has(route) || !kinds.includes(route) || zonderTekst[route]) continue
      seen.add(route)
      await lezer.lees(href.replaceAll('&amp;', '&'), route)
    }
  }
}
