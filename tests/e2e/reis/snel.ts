import { nodigPunten } from '#app/domain/traject/nodig.ts'
import type { APIRequestContext, APIResponse, Page } from '@playwright/test'
import { planVelden } from '#tests/e2e/reis/plan-velden.ts'
import { wegingVelden } from '#tests/builders/weging-velden.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

export type Velden = Record<string, string | string[]>

type Kind = { voornaam: string; achternaam: string }

const starten = {
  inwoner: '/inloggen/digid/start?gemeente=0222',
  toegang: '/inloggen/medewerker/start',
  aanbieder: '/inloggen/eherkenning/start',
}

/**
 * What a test needs before it begins, done by posting the forms of the portal itself: the same pages and the same
 * rules, without looking at them. It shares the cookies of the page, so who signs in here is signed in there.
 */
export class Snel {
  private readonly request: APIRequestContext
  constructor(
    page: Page,
    readonly portaal: { url: string; oefenUrl: string },
  ) {
    this.request = page.context().request
  }

  /** Signs in as one of the invented people. */
  async meldAan(soort: keyof typeof starten, mens: string): Promise<void> {
    const keuze = await this.request.get(this.portaal.url + starten[soort])
    const actie = /action="([^"]+)"/.exec(await keuze.text())?.[1]
    if (!actie) throw new Error(`no choice at ${keuze.url()}`)
    await this.check(await this.request.post(new URL(actie, keuze.url()).href, { form: { mens } }))
  }

  /**
   * Fills in the form of a page and sends it; what the page carries along (token, key, version) goes along.
   * @param actie the button, when the page has several
   * @returns the path it leads to
   */
  async stuur(pad: string, velden: Velden = {}, actie = ''): Promise<string> {
    const { doel, verborgen } = await this.formulier(pad, actie)
    const antwoord = await this.post(doel, { ...verborgen, ...velden, ...(actie ? { actie } : {}) })
    return new URL((await this.check(antwoord)).url()).pathname
  }

  /** Where the form of a page goes and what it carries along. */
  async formulier(pad: string, actie = ''): Promise<{ doel: string; verborgen: Record<string, string> }> {
    const pagina = await (await this.check(await this.request.get(this.portaal.url + pad))).text()
    const formulieren = pagina.match(/<form\b[^]*?<\/form>/g) ?? []
    const html = formulieren.find((een) => een.includes('name="sleutel"') && een.includes(actie && `value="${actie}"`))
    if (!html) throw new Error(`no form "${actie}" at ${pad}`)
    const verborgen = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    return {
      doel: /^<form[^>]* action="([^"]+)"/.exec(html)?.[1] ?? pad,
      verborgen: Object.fromEntries(verborgen.map(([, naam, waarde]) => [naam!, waarde!])),
    }
  }

  /** Posts as a browser does, redirects followed. */
  async post(pad: string, velden: Velden, maxRedirects = 10): Promise<APIResponse> {
    const body = new URLSearchParams(
      Object.entries(velden).flatMap(([naam, waarde]) => [waarde].flat().map((een) => [naam, een])),
    )
    return this.request.post(this.portaal.url + pad, {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: this.portaal.url,
        'sec-fetch-site': 'same-origin',
      },
      data: body.toString(),
      maxRedirects,
    })
  }

  /** Sends a hulpvraag: for oneself, for a child, or for whom one signed in (`namens`). @returns the path of the traject */
  async stelVraag(woorden: string = verhaal.woorden, kind?: Kind | 'namens'): Promise<string> {
    const begin = (await this.stuur('/mijn/hulpvraag')).replace(/\/spoed$/, '')
    await this.stuur(`${begin}/spoed`, { spoed: 'nee' })
    await this.stuur(`${begin}/voor-wie`, { voorWie: kind === 'namens' ? kind : kind ? 'kind' : 'mij' })
    if (typeof kind === 'object') await this.stuur(`${begin}/kind`, { ...kind, ...geboren })
    await this.stuur(`${begin}/woorden`, { woorden })
    return (await this.stuur(`${begin}/controleren`)).replace(/\/bewijs\/.*$/, '')
  }

  /** Fills in every page of the plan. `anders` replaces what one page says. */
  async vulPlanIn(traject: string, anders: Record<string, Velden> = {}): Promise<void> {
    for (const [bladzijde, velden] of Object.entries({ ...planVelden, ...anders }))
      await this.stuur(`${traject}/plan/${bladzijde}`, velden)
    await this.stuur(`${traject}/plan/nieuw/resultaat`, { wat: verhaal.plan.wat, genoeg: verhaal.plan.genoeg })
    const [wie] = await this.bladzijden(traject, 'vraag-5', 'wie')
    await this.stuur(`${traject}/plan/${wie}`, { wie: 'zorgaanbieder', leren: verhaal.plan.leren })
  }

  /** The pages per result that the list of question 4 or 5 leads to. */
  async bladzijden(traject: string, lijst: 'vraag-4' | 'vraag-5', soort: 'resultaat' | 'wie'): Promise<string[]> {
    const pagina = await (await this.request.get(`${this.portaal.url}${traject}/plan/${lijst}`)).text()
    return [...new Set(pagina.match(new RegExp(`${soort}-[0-9a-f]{8}-[0-9a-f-]{27}`, 'g')))]
  }

  /** The numbers of the aanbieders that can be chosen in a traject, as the list has them. */
  async aanbieders(traject: string): Promise<string[]> {
    const pagina = await (await this.request.get(`${this.portaal.url}${traject}/aanbieder?lijst=`)).text()
    return [...pagina.matchAll(/name="bij"[^>]* value="(\d+)"/g)].map(([, nr]) => nr!)
  }

  /** A plan that was agreed, under this law. @returns the path of the traject */
  async akkoordPlan(toegang: Snel, wet: 'jeugd' | 'wmo'): Promise<string> {
    const traject = await this.verstuurPlan()
    await toegang.stuur(dossierVan(traject), { wet }, 'wet')
    await toegang.vraagAkkoord(traject)
    await this.stuur(`${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja', reden: '' })
    return traject
  }

  /** Weighs every result of the plan as the toegang: nothing else is enough, so an aanbieder is needed. */
  async weeg(dossier: string, anders: Velden = {}): Promise<void> {
    const pagina = await (await this.request.get(`${this.portaal.url}${dossier}/afweging`)).text()
    const resultaten = [...new Set([...pagina.matchAll(/\/afweging\/([\w-]+)"/g)].map(([, id]) => id!))]
    for (const id of resultaten) await this.stuur(`${dossier}/afweging/${id}`, { ...wegingVelden, ...anders })
    await this.stuur(`${dossier}/afweging`)
  }

  /** The ids of the questions of the gemeente about a plan. */
  async vragen(traject: string): Promise<string[]> {
    const pagina = await (await this.request.get(`${this.portaal.url}${traject}/vragen`)).text()
    return [...pagina.matchAll(/\/vragen\/([0-9a-f-]{36})/g)].map(([, id]) => id!)
  }

  /** A hulpvraag with a plan that was sent, and no plan of the inwoner's own: the gemeente waits for nothing. @returns the path of the traject */
  async verstuurPlan(woorden?: string, kind?: Kind | 'namens'): Promise<string> {
    const traject = await this.stelVraag(woorden, kind)
    await this.vulPlanIn(traject)
    await this.stuur(`${traject}/plan/controleren`)
    await this.zonderEigenPlan(traject)
    return traject
  }

  /** Begins the research: no mantelzorger. The inwoner said that there will be no own plan. */
  async beginOnderzoek(dossier: string): Promise<void> {
    await this.stuur(dossier, {}, 'oco')
    await this.stuur(`${dossier}/onderzoek`, { mantelzorger: 'geen' }, 'mantelzorger')
    await this.stuur(`${dossier}/onderzoek`, {}, 'begin')
  }

  /** Writes every part of the verslag of the research, where the law asks for one (D1-43). */
  async schrijfVerslag(dossier: string): Promise<void> {
    const pagina = await (await this.request.get(`${this.portaal.url}${dossier}/verslag`)).text()
    const delen = new Set([...pagina.matchAll(/\/verslag\/(verslag-[a-g])/g)].map(([, deel]) => deel!))
    for (const deel of delen) await this.stuur(`${dossier}/verslag/${deel}`, { tekst: `Dit weten we: ${deel}.` })
  }

  /** Asks for akkoord, with the two confirmations (D0-17, D0-18). */
  vraagHetAkkoord(dossier: string): Promise<string> {
    return this.stuur(`${dossier}/akkoord-vragen`, { nodig: [...nodigPunten] }, 'akkoord')
  }

  /** The inwoner says that there will be no own plan: the gemeente need not wait for it. */
  zonderEigenPlan(traject: string): Promise<string> {
    return this.stuur(`${traject}/eigen-plan`, { keuze: 'geen' })
  }

  /** What the toegang does until the inwoner is asked for akkoord. In: the path of the inwoner's traject. */
  async vraagAkkoord(traject: string): Promise<void> {
    const dossier = dossierVan(traject)
    await this.beginOnderzoek(dossier)
    await this.stuur(dossier, { samenvatting: verhaal.samenvatting }, 'samenvatting')
    await this.stuur(dossier, { 'welke-hulp': verhaal.welkeHulp }, 'welke-hulp')
    await this.schrijfVerslag(dossier)
    await this.vraagHetAkkoord(dossier)
  }

  private async check(antwoord: APIResponse): Promise<APIResponse> {
    if (!antwoord.ok()) throw new Error(`${antwoord.status()} at ${antwoord.url()}`)
    return antwoord
  }
}

/** The same traject as the toegang opens it. */
export const dossierVan = (traject: string) => traject.replace('/mijn/', '/toegang/')

const { dag, maand, jaar } = verhaal.kind
const geboren = { 'geboortedatum.dag': dag, 'geboortedatum.maand': maand, 'geboortedatum.jaar': jaar }
