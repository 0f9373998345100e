import { vanHier } from '#tests/server/bezoeker.ts'
import type { Stadium } from './dossiers.ts'
import type { Aanwezig } from './mensen.ts'

/** Posts a form as its own page would; the answer is where it leads to. Throws when it was not accepted. */
export async function stuur(wie: Aanwezig, pad: string, velden: Record<string, string | string[]>): Promise<string> {
  const lichaam = new URLSearchParams({ csrf: wie.csrf, sleutel: crypto.randomUUID() })
  for (const [naam, waarde] of Object.entries(velden)) for (const een of [waarde].flat()) lichaam.append(naam, een)
  const antwoord = await wie.bezoeker.haal(pad, {
    method: 'POST',
    body: lichaam.toString(),
    headers: vanHier(wie.bezoeker.portaal),
  })
  if (antwoord.status !== 303)
    throw new Error(
      `${wie.mens} ${pad}: ${antwoord.status}\n${(await antwoord.text()).replace(/<[^>]+>/g, ' ').slice(0, 2000)}`,
    )
  await antwoord.arrayBuffer()
  return antwoord.headers.get('location') ?? ''
}

/** The id in an address after this word. */
export const idIn = (pad: string, na: string) => new RegExp(`/${na}[/-]([0-9a-f-]{36})`).exec(pad)?.[1] ?? ''

/** Fills in hulpvragen and plans of one inwoner, every text with a mark of its own. */
export class Vuller {
  constructor(
    readonly inwoner: Aanwezig,
    readonly toegang: Aanwezig,
    readonly merk: (naam: string) => string,
  ) {}

  /** A hulpvraag about a child, complete and not sent. */
  async concept(naam: string): Promise<string> {
    const id = idIn(await stuur(this.inwoner, '/mijn/hulpvraag', {}), 'hulpvraag')
    const stap = (pad: string, basis: number, velden: Record<string, string>) =>
      stuur(this.inwoner, `/mijn/hulpvraag/${id}/${pad}`, { basis: String(basis), ...velden })
    const mij = naam === 'terug'
    await stap('spoed', 0, { spoed: naam === 'concept' || naam === 'invullen' ? 'ja' : 'nee' })
    await stap('voor-wie', 1, { voorWie: mij ? 'mij' : 'kind' })
    if (!mij) {
      await stap('kind', 2, {
        voornaam: this.merk(`${naam}-voornaam`),
        achternaam: this.merk(`${naam}-achternaam`),
        'geboortedatum.dag': '3',
        'geboortedatum.maand': '4',
        'geboortedatum.jaar': '2016',
      })
    }
    await stap('woorden', mij ? 2 : 3, { woorden: this.merk(`${naam}-woorden`) })
    return id
  }

  /** A traject, brought as far as this stage asks of the inwoner. */
  async traject(stadium: Stadium): Promise<{ traject: string; ids: Record<string, string> }> {
    const concept = await this.concept(stadium)
    const na = await stuur(this.inwoner, `/mijn/hulpvraag/${concept}/controleren`, {})
    const traject = idIn(na, 'traject')
    const ids: Record<string, string> = { bewijs: idIn(na, 'bewijs') }
    ids['resultaat'] = await this.plan(traject, stadium)
    if (stadium !== 'invullen')
      ids['planbewijs'] = idIn(await stuur(this.inwoner, `/mijn/traject/${traject}/plan/controleren`, {}), 'bewijs')
    return { traject, ids }
  }

  /** Every page of the plan; the answer is the id of its one result. */
  private async plan(traject: string, naam: string): Promise<string> {
    const begin = `/mijn/traject/${traject}`
    const tekst = (veld: string) => this.merk(`${naam}-${veld}`)
    const blad = (id: string, velden: Record<string, string | string[]>, basis = 0) =>
      stuur(this.inwoner, `${begin}/plan/${id}`, { basis: String(basis), ...velden })
    await stuur(this.inwoner, `${begin}/invullen`, { wijze: 'zelf' })
    await blad('mijn-gegevens', { klopt: 'nee', nietGoed: tekst('nietGoed'), voorkeur: 'bellen' })
    await blad('vraag-1', { item: 'andere-vraag', woorden: tekst('vraag-1') }, 1)
    await blad('vraag-2', { goed: tekst('goed'), moeilijk: tekst('moeilijk'), sinds: tekst('sinds') })
    await blad('vraag-3', { zelf: tekst('zelf'), helpers: tekst('helpers') })
    await stuur(this.inwoner, `${begin}/plan/nieuw/resultaat`, { wat: tekst('wat'), genoeg: tekst('genoeg') })
    await stuur(this.inwoner, `${begin}/plan/nieuw/ouder`, {
      // A household is told once: what stands here goes along with every plan of it that is sent.
      ...{ naam: tekst('ouder'), relatie: 'moeder', gezag: 'ja', adres: 'ander', plaats: tekst('plaats') },
    })
    await stuur(this.inwoner, `${begin}/plan/nieuw/contactpersoon`, {
      ...{ naam: tekst('contactpersoon'), soort: 'professional', contact: 'ja', waarvoor: tekst('waarvoor') },
    })
    const lijst = await (await this.inwoner.bezoeker.haal(`${begin}/plan/vraag-4`)).text()
    const resultaat = idIn(lijst, 'plan/resultaat')
    await blad(`wie-${resultaat}`, { wie: 'netwerk', naam: tekst('naam'), leren: tekst('leren') })
    await blad('beste-oplossing', { oplossing: tekst('oplossing') })
    await blad('vraag-6', { moment: '6-maanden', wieErbij: ['ik', 'familie'] })
    await blad('vraag-7', { gebieden: ['gezin', 'geld'], uitleg: tekst('vraag-7') })
    await blad('vraag-8', { regelingen: ['geen'], uitleg: tekst('vraag-8') })
    await blad('vraag-9', { veilig: 'liever-vertellen', uitleg: tekst('vraag-9') })
    await blad('later', { jaar: tekst('jaar'), wanneer: tekst('toekomst') })
    return resultaat
  }
}
