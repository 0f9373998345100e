import { Bezoeker } from '#tests/server/bezoeker.ts'

/** A page to measure: who looks, and where. */
export type Bladzijde = { url: string; naam: string; audience: 'open' | 'inwoner' | 'staf'; bezoeker: Bezoeker }

/** The pages of all audiences, with people of the practice environment signed in through the real protocol. */
export async function bladzijdenVan(portaal: string): Promise<Bladzijde[]> {
  const niemand = new Bezoeker(portaal)
  const ouder = new Bezoeker(portaal)
  await ouder.meldAan('samira-noor')
  const oudere = new Bezoeker(portaal)
  await oudere.meldAan('gerrit')
  const gevraagde = new Bezoeker(portaal)
  await gevraagde.meldAan('tomasz')
  const staf = new Bezoeker(portaal)
  await staf.meldAan('yvonne', '/inloggen/medewerker/start')

  const traject = await eersteLink(ouder, '/mijn', /\/mijn\/traject\/[0-9a-f-]{36}/)
  const verstuurd = await eersteLink(oudere, '/mijn', /\/mijn\/traject\/[0-9a-f-]{36}/)
  const akkoord = await eersteLink(gevraagde, '/mijn', /\/mijn\/traject\/[0-9a-f-]{36}/)
  const dossier = await eersteLink(staf, '/toegang', /\/toegang\/traject\/[0-9a-f-]{36}/)
  const van = (
    audience: Bladzijde['audience'],
    bezoeker: Bezoeker,
    paden: [naam: string, url: string][],
  ): Bladzijde[] => paden.map(([naam, url]) => ({ naam, url, audience, bezoeker }))
  return [
    ...van(
      'open',
      niemand,
      ['/', '/doetinchem', '/doetinchem/bel', '/doetinchem/kom', '/inloggen'].map((url) => [url, url]),
    ),
    ...van('inwoner', ouder, [
      ['/mijn', '/mijn'],
      ['/mijn/traject/:traject', traject],
      ['/mijn/traject/:traject/bewijs', `${traject}/bewijs`],
      ['/mijn/traject/:traject/invullen', `${traject}/invullen`],
      ['/mijn/traject/:traject/plan', `${traject}/plan`],
      ['/mijn/traject/:traject/plan/mijn-gegevens', `${traject}/plan/mijn-gegevens`],
      ['/mijn/traject/:traject/plan/vraag-1', `${traject}/plan/vraag-1`],
      ['/mijn/traject/:traject/plan/vraag-2', `${traject}/plan/vraag-2`],
      ['/mijn/traject/:traject/plan/vraag-4', `${traject}/plan/vraag-4`],
      ['/mijn/traject/:traject/plan/controleren', `${traject}/plan/controleren`],
    ]),
    ...van('inwoner', oudere, [['/mijn/traject/:traject/versie/1', `${verstuurd}/versie/1`]]),
    ...van('inwoner', gevraagde, [['/mijn/traject/:traject/akkoord', `${akkoord}/akkoord`]]),
    ...van('staf', staf, [
      ['/toegang', '/toegang'],
      ['/toegang?stap=beoordelen', '/toegang?stap=beoordelen'],
      ['/toegang/traject/:traject', dossier],
      ['/toegang/traject/:traject/akkoord-vragen', `${dossier}/akkoord-vragen`],
    ]),
  ]
}

async function eersteLink(bezoeker: Bezoeker, pad: string, patroon: RegExp): Promise<string> {
  const html = await (await bezoeker.haal(pad)).text()
  const gevonden = patroon.exec(html)?.[0]
  if (!gevonden) throw new Error(`no ${patroon} on ${pad}`)
  return gevonden
}
