import type { Dossier } from './dossiers.ts'
import { rolVan, wieBij, type Aanwezig, type Eigenaar, type Mens, type Rol } from './mensen.ts'
import { Gevonden } from './gevonden.ts'
import { fout, lekken } from './oordeel.ts'
import type { TestPortaal } from './portaal.ts'
import { standVan, veranderd } from './stand.ts'
import { geweigerd, inlogVoor, type Antwoord, type Rij } from './tabel-rij.ts'
import { gelijkgemaakt, vraag, type Anders, type Gezien, type Wijze } from './vraag.ts'
import { alle, type Wijzen } from './wijzen.ts'

/** A leak: a text of somebody else. A write: something changed for who may not. An answer: another status, goal or content than the table says. */
export type Mis = { soort: 'lek' | 'schrijf' | 'antwoord'; wat: string }

/** A file is no data: whoever asks for it so is told that there is none. */
const alsBestand = ({ bestand }: Rij, wijze: Wijze, anders: Antwoord): Antwoord =>
  bestand && (wijze === 'data' || wijze === 'deel') ? 404 : anders

/** Who asks with a method that no page has: it is refused before anybody looks who it is, so that one who may nothing and those who may most are enough. */
const vragenAnders: readonly Rol[] = ['niemand', 'eigenaar', 'toegang']

/**
 * Whoever was removed and whoever works for an onderaannemer are stopped by what they are to the aanbieder, so that the pages of aanbieders alone can tell something: every
 * other page refuses each person of an aanbieder by the kind of their sign-in, which Sanne, Nina and Ruben show on all of them. And what they read is asked for as a page and as data:
 * the other ways go through the same loader.
 */
const alleenBijAanbieder: readonly Mens[] = ['lars', 'emre']
const wieBijRij = (rij: Rij, mensen: readonly Mens[]) =>
  rij.route.startsWith('routes/aanbieder/') ? mensen : mensen.filter((mens) => !alleenBijAanbieder.includes(mens))
const kort: readonly Wijze[] = ['pagina', 'data', 'POST', 'POST data']
const wijzenVoor = (mens: Mens, wijzen: readonly Wijze[]) =>
  alleenBijAanbieder.includes(mens) ? wijzen.filter((wijze) => kort.includes(wijze)) : wijzen

/** Reads and posts, as everybody, what one table says; keeps the count and everything that is wrong. */
export class Matrix {
  aantal = 0
  readonly mis: Mis[] = []
  readonly gevonden = new Gevonden()
  /** What somebody gets for something that does not exist: the same for both owners. */
  private readonly onbekend = new Map<string, Gezien>()

  constructor(
    readonly portaal: TestPortaal,
    readonly wie: Map<Mens, Aanwezig>,
    readonly dossiers: readonly Dossier[],
    readonly wijzen: Wijzen = alle,
  ) {}

  /** After everything was read: what a role should see (velden.ts), and found nowhere. */
  leesVelden(): void {
    for (const wat of this.gevonden.nooit(this.dossiers)) this.mis.push({ soort: 'antwoord', wat })
    this.aantal += this.dossiers.reduce((som, { merken }) => som + merken.length, 0)
  }

  /** One row for each owner: first all who are refused, and that nothing changed by it; then who may read. */
  async lees(rij: Rij): Promise<void> {
    for (const dossier of this.dossiersVan(rij)) {
      const mensen = wieBijRij(rij, wieBij(dossier.eigenaar))
      const opent = (mens: Mens) => ['eigenaar', 'vrijwilliger'].includes(rolVan(mens, dossier.eigenaar))
      await this.zonderGevolg(
        rij,
        dossier,
        mensen.filter((mens) => !opent(mens)),
        [],
      )
      // Who looks for a page that is not there in a file that is theirs to open did open that file, and the read log says so.
      await this.zonderGevolg(rij, dossier, mensen.filter(opent), this.wijzen.grootboek)
      if (!rij.alleenPost) await this.leesZonderGevolg(rij, dossier, mensen)
    }
  }

  private async zonderGevolg(rij: Rij, dossier: Dossier, mensen: readonly Mens[], behalve: readonly string[]) {
    const voor = await standVan(this.portaal)
    await Promise.all(mensen.map((mens) => this.weiger(mens, rij, dossier)))
    const anders = veranderd(voor, await standVan(this.portaal)).filter((tabel) => !behalve.includes(tabel))
    this.tel(
      anders.length > 0
        ? {
            soort: 'schrijf',
            wat: `${rij.route} ${rij.pad} van ${dossier.eigenaar}: geweigerd, en toch veranderd: ${anders.join(', ')}`,
          }
        : null,
    )
  }

  private async weiger(mens: Mens, rij: Rij, dossier: Dossier) {
    const { actie } = this.routeVan(rij)
    const rol = rolVan(mens, dossier.eigenaar)
    const pad = vul(rij.pad, dossier)
    if (rij.lees[rol] === undefined && !rij.alleenPost) {
      for (const wijze of wijzenVoor(mens, this.wijzen.lezen))
        await this.metTweeling(mens, wijze, rij, dossier, alsBestand(rij, wijze, geweigerd(pad, rol)))
    }
    if (vragenAnders.includes(rol))
      for (const wijze of this.wijzen.anders) await this.vraag(mens, wijze, rij, pad, dossier, 405)
    if (!actie)
      for (const wijze of wijzenVoor(mens, this.wijzen.zonderFormulier))
        await this.vraag(mens, wijze, rij, pad, dossier, 405)
    else if (rij.post && rij.post.wie[rol] === undefined) {
      for (const wijze of wijzenVoor(mens, this.wijzen.schrijven))
        await this.metTweeling(mens, wijze, rij, dossier, stil(wijze, rol, pad))
    }
  }

  /** Who may read changes nothing by it, whatever the page could do when it was posted (quality S6); only the read log grows. */
  private async leesZonderGevolg(rij: Rij, dossier: Dossier, mensen: readonly Mens[]) {
    const voor = await standVan(this.portaal)
    await Promise.all(mensen.map((mens) => this.leesMag(mens, rij, dossier)))
    const anders = veranderd(voor, await standVan(this.portaal)).filter(
      (tabel) => !['leesregel', 'ketenkop'].includes(tabel),
    )
    this.tel(
      anders.length > 0
        ? {
            soort: 'schrijf',
            wat: `${rij.route} ${rij.pad} van ${dossier.eigenaar}: lezen veranderde ${anders.join(', ')}`,
          }
        : null,
    )
  }

  private async leesMag(mens: Mens, rij: Rij, dossier: Dossier) {
    const rol = rolVan(mens, dossier.eigenaar)
    const mag = rij.lees[rol]
    if (mag === undefined) return
    for (const wijze of wijzenVoor(mens, this.wijzen.lezen)) {
      const verwacht = alsBestand(rij, wijze, vulDoel(mag, dossier))
      const gezien = await this.vraag(mens, wijze, rij, vul(rij.pad, dossier), dossier, verwacht)
      if (mag !== 200 || wijze === 'HEAD') continue
      for (const naam of rij.toon?.[rol] ?? []) {
        const merk = dossier.merken.find((een) => een.naam === naam)
        if (!merk) throw new Error(`${rij.route}: no mark ${naam}`)
        this.tel(
          gezien.alles.includes(merk.tekst)
            ? null
            : {
                soort: 'antwoord',
                wat: `${wijze} ${rij.pad} door ${mens}: ${naam} van ${dossier.eigenaar} staat er niet`,
              },
        )
      }
    }
  }

  /** Who may post: first every form that cannot be trusted (quality S6), and that nothing changed by it; then the form itself. */
  async schrijf(rij: Rij): Promise<void> {
    if (!rij.post) return
    const { velden = {}, wie } = rij.post
    for (const dossier of this.dossiersVan(rij)) {
      for (const mens of wieBijRij(rij, wieBij(dossier.eigenaar))) {
        const mag = wie[rolVan(mens, dossier.eigenaar)]
        if (mag === undefined) continue
        const pad = vul(rij.pad, dossier)
        if (mens !== 'niemand' && mag !== 404) await this.onbetrouwbaar(mens, rij, pad, dossier)
        await this.vraag(mens, 'POST', rij, pad, dossier, vulDoel(mag, dossier), { velden })
      }
    }
  }

  private async onbetrouwbaar(mens: Mens, rij: Rij, pad: string, dossier: Dossier) {
    const ander = this.wie.get(mens === 'samira' ? 'gerrit' : 'samira')!.csrf
    const vormen: [string, number, Anders][] = [
      ['zonder token', 403, { csrf: '' }],
      ['met het token van een ander', 403, { csrf: ander }],
      [
        'van elders',
        403,
        { headers: { origin: 'https://elders.example', referer: null, 'sec-fetch-site': 'cross-site' } },
      ],
      ['met Origin null', 403, { headers: { origin: 'null', referer: null, 'sec-fetch-site': null } }],
      ['zonder Origin en Referer', 403, { headers: { origin: null, referer: null, 'sec-fetch-site': null } }],
      ['als text/plain', 415, { headers: { 'content-type': 'text/plain' } }],
    ]
    const voor = await standVan(this.portaal)
    for (const [naam, verwacht, anders] of vormen)
      await this.vraag(mens, 'POST', rij, pad, dossier, verwacht, { velden: rij.post?.velden ?? {}, anders, naam })
    const stand = veranderd(voor, await standVan(this.portaal))
    this.tel(
      stand.length > 0
        ? {
            soort: 'schrijf',
            wat: `${rij.pad} door ${mens}: een onbetrouwbaar formulier veranderde ${stand.join(', ')}`,
          }
        : null,
    )
  }

  /** Asks for a thing and for one that does not exist: both get the same answer, to the letter. */
  private async metTweeling(mens: Mens, wijze: Wijze, rij: Rij, dossier: Dossier, verwacht: Antwoord) {
    const velden = wijze.startsWith('POST') ? (rij.post?.velden ?? {}) : {}
    const echt = await this.vraag(mens, wijze, rij, vul(rij.pad, dossier), dossier, verwacht, { velden })
    if (!rij.pad.includes('{') || !this.wijzen.vergelijken.includes(wijze)) return
    const sleutel = `${mens} ${wijze} ${rij.route} ${rij.pad} ${JSON.stringify(velden)}`
    const onbekend =
      this.onbekend.get(sleutel) ??
      (await this.vraag(mens, wijze, rij, vulOnbekend(rij.pad), dossier, verwacht, { velden }))
    this.onbekend.set(sleutel, onbekend)
    const gelijk = gelijkgemaakt(echt) === gelijkgemaakt(onbekend)
    this.tel(
      gelijk
        ? null
        : {
            soort: 'lek',
            wat: `${wijze} ${rij.pad} van ${dossier.eigenaar} door ${mens}: anders dan voor iets wat niet bestaat (${echt.status} ${echt.tekst.length} en ${onbekend.status} ${onbekend.tekst.length})`,
          },
    )
  }

  private async vraag(
    mens: Mens,
    wijze: Wijze,
    rij: Rij,
    pad: string,
    dossier: Dossier,
    verwacht: Antwoord,
    {
      velden = {},
      anders = {},
      naam = '',
    }: { velden?: Record<string, string | string[]>; anders?: Anders; naam?: string } = {},
  ): Promise<Gezien> {
    const gezien = await vraag(this.wie.get(mens)!, wijze, rij.route, pad, velden, anders)
    const over =
      `${wijze} ${rij.pad}${rij.pad.includes('{') ? ` van ${dossier.eigenaar}` : ''} door ${mens} ${naam}`.trim()
    const fouten = fout(verwacht, wijze, gezien)
    const gelekt = lekken(mens, pad, gezien, this.dossiers)
    this.gevonden.noteer(mens, wijze, gezien, this.dossiers)
    this.tel(fouten ? { soort: 'antwoord', wat: `${over}: ${fouten}` } : null)
    if (gelekt.length > 0)
      this.mis.push({
        soort: 'lek',
        wat: `${over}: las ${gelekt
          .slice(0, 5)
          .map((merk) => merk.naam)
          .join(', ')}${gelekt.length > 5 ? ' …' : ''}`,
      })
    return gezien
  }

  private tel(mis: Mis | null) {
    this.aantal++
    if (mis) this.mis.push(mis)
  }

  private routeVan({ route }: Rij) {
    const gevonden = this.portaal.routes.find(({ id }) => id === route)
    if (!gevonden) throw new Error(`the table names a route that is not in the build: ${route}`)
    return gevonden
  }

  /** A row about nobody's things is the same for each owner. */
  private dossiersVan({ pad, toon }: Rij): readonly Dossier[] {
    return pad.includes('{') || toon ? this.dossiers : this.dossiers.slice(0, 1)
  }
}

const vul = (pad: string, { ids, eigenaar }: { ids: Record<string, string>; eigenaar: Eigenaar }) =>
  pad.replace(/\{([\w-]+)\}/g, (_, naam: string) => {
    const id = ids[naam]
    if (!id) throw new Error(`${eigenaar} has no ${naam} (${pad})`)
    return id
  })

/** One id for one name, so that an address stays what it is. */
const vulOnbekend = (pad: string) => {
  const ids: Record<string, string> = {}
  return pad.replace(/\{([\w-]+)\}/g, (_, naam: string) => (ids[naam] ??= `01a2${crypto.randomUUID().slice(4)}`))
}

const vulDoel = (antwoord: Antwoord, dossier: Dossier): Antwoord =>
  typeof antwoord === 'number' ? antwoord : (vul(antwoord, dossier) as Antwoord)

/** A script that saves in the background is told, not led to a sign-in page. */
const stil = (wijze: Wijze, rol: ReturnType<typeof rolVan>, pad: string): Antwoord =>
  wijze === 'POST stil' && rol === 'niemand' && inlogVoor(pad) ? 401 : geweigerd(pad, rol)
