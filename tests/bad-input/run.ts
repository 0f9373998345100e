import { join } from 'node:path'
import { argv, env, exit } from 'node:process'
import { maakDossier } from '#tests/access/dossiers.ts'
import { kom, type Aanwezig, type Mens } from '#tests/access/mensen.ts'
import { startPortaal, type TestPortaal } from '#tests/access/portaal.ts'
import { standVan, veranderd } from '#tests/access/stand.ts'
import { vanHier } from '#tests/server/bezoeker.ts'
import { build } from '../../app/start/build.mjs'
import { basisVan } from './basis.ts'
import { onleesbaar, zonderSleutel, type Bederf, type Vorm } from './bederf.ts'
import { doelenVoor, type Doel } from './doelen.ts'
import { bewaker } from './geldig.ts'
import { fout, gegroeid, traag } from './oordeel.ts'
import { doe, type Terug } from './post.ts'
import { rommel } from './rommel.ts'
import { toevalUit } from './toeval.ts'
import { zonderActie } from './zonder-actie.ts'

/**
 * `npm run bad-input -- --n 2000 --zaad 1`: spoiled posts to every form, as somebody who may use it (quality S5). Every answer is a clear
 * 4xx or a good 2xx or 3xx, within two seconds, without the inside of the server; what cannot be read changes nothing, and what is saved
 * is what a good form could have saved. The server, a process of its own, grows less than 50 MB after the first tenth. The last line is `N passed, N failed`; exit code 1 when anything failed.
 */
const optie = (naam: string, anders: number) =>
  argv.includes(`--${naam}`) ? Number(argv[argv.indexOf(`--${naam}`) + 1]) : anders
const n = optie('n', 2000)
const zaad = optie('zaad', 1)
const opgewarmd = Math.floor(n / 10)
// What a process was given it keeps for a while. Left to itself it differs by more than the margin, with nothing more in it.
const opruimenNa = 200

await build(join(import.meta.dirname, '../..'))
const portaal = await startPortaal({ build: env['EENKLIK_BUILD'] ?? 'build', poort: 4510 })
let code = 1
try {
  code = await probeer(portaal)
} finally {
  await portaal.stop()
}
exit(code)

async function probeer(portaal: TestPortaal): Promise<number> {
  const toeval = toevalUit(zaad)
  const wie = new Map<Mens, Aanwezig>()
  for (const mens of ['samira', 'yvonne', 'gerrit', 'hanneke', 'sanne', 'lars'] as const)
    wie.set(mens, await kom(portaal.url, mens))
  const [{ ids }] = await Promise.all([maakDossier(portaal, wie, 'samira'), maakDossier(portaal, wie, 'gerrit')])
  const doelen = [...doelenVoor(ids), ...zonderActie(portaal.routes)]
  volledig(portaal, doelen)
  const ongeldig = bewaker(portaal)
  await ongeldig()
  const vanGerrit = await standVanGerrit(portaal)

  const mis: string[] = []
  const statussen = new Map<number, number>()
  const perRoute = new Map(portaal.routes.map(({ id }) => [id, 0]))
  let langst = 0
  let begin = 0
  let stand = await standVan(portaal)
  for (let i = 0; i < n; i++) {
    // The first tenth fills what a server keeps anyhow: its code, its pools, its caches.
    if (i === opgewarmd) begin = await portaal.geheugen()
    else if (i % opruimenNa === 0) await portaal.geheugen()
    const { doel, soort, vorm, naam } = await spoil(i)
    perRoute.set(doel.route, (perRoute.get(doel.route) ?? 0) + 1)
    const terug = await metTweedeKans(vorm)
    langst = Math.max(langst, terug.ms)
    statussen.set(terug.status, (statussen.get(terug.status) ?? 0) + 1)
    const na = await standVan(portaal)
    const anders = veranderd(stand, na).filter((tabel) => !['leesregel', 'ketenkop'].includes(tabel))
    stand = na
    const fouten = [
      vorm.afbreken ? null : fout(terug, soort === 'weigeren'),
      soort === 'weigeren' && anders.length > 0 ? `veranderde ${anders.join(', ')}` : null,
      ...anders
        .filter((tabel) => /^(persoon|relatie|huishouden|medewerker|organisatie|vestiging)$/.test(tabel))
        .filter((tabel) => !doel.mensen?.includes(tabel))
        .map((tabel) => `veranderde ${tabel}`),
      ...(anders.length > 0 ? await ongeldig() : []),
    ].filter((een) => een !== null)
    if (fouten.length > 0)
      mis.push(
        `${i} ${doel.pad.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')} (${doel.velden[0]?.join('=') ?? ''}) ${naam}: ${fouten.join('; ')}`,
      )
  }
  const klaar = await doe(portaal.url, { pad: '/klaar', headers: {}, lichaam: Buffer.alloc(0), methode: 'GET' })
  if (klaar.status !== 200) mis.push(`daarna antwoordt het portaal niet meer: ${klaar.status}`)
  if ((await standVanGerrit(portaal)) !== vanGerrit) mis.push('iets van een ander is veranderd')
  const eind = await portaal.geheugen()
  const groei = gegroeid(begin, eind)
  if (groei) mis.push(groei)

  for (const regel of mis) console.log(`✗ ${regel}`)
  if (statussen.has(500)) console.log(portaal.gezegd().slice(-4000))
  console.log(
    `${portaal.database}, zaad ${zaad}; antwoorden: ${[...statussen]
      .sort(([a], [b]) => a - b)
      .map(([status, aantal]) => `${status || 'afgebroken'} ${aantal}x`)
      .join(', ')}`,
  )
  console.log(
    `${portaal.routes.length} routes, elk ten minste ${Math.min(...perRoute.values())}x; langste antwoord ${Math.round(langst)} ms`,
  )
  console.log(
    `geheugen van de server: ${begin} MB na ${opgewarmd} keer, ${eind} MB op het eind (${eind - begin} MB erbij)`,
  )
  console.log(`${n - mis.length} passed, ${mis.length} failed`)
  return mis.length > 0 ? 1 : 0

  /** The i-th post: every way to spoil comes by in turn, the form and the values are drawn. */
  async function spoil(i: number) {
    const weigeren = i % 2 === 0
    const bruikbaar = doelen.filter(({ eenmalig }) => weigeren || !eenmalig)
    const doel = toeval.kies(bruikbaar)
    const vorm = goed(doel, wie.get(doel.mens)!, await basisVan(portaal, doel))
    const ronde = i >> 1
    const rijtje: readonly Bederf[] = weigeren
      ? doel.route.includes('/open/')
        ? onleesbaar
        : [...onleesbaar, ...zonderSleutel]
      : rommel
    const past = rijtje.filter(({ naam }) => !(doel.bestand && naam === 'multipart'))
    const daden = [past[ronde % past.length]!]
    if (toeval.kans(weigeren ? 0.3 : 0.6)) daden.unshift(toeval.kies(rommel))
    for (const { doe: bederf } of daden) bederf(vorm, toeval)
    return {
      doel,
      vorm,
      soort: weigeren ? ('weigeren' as const) : ('mag' as const),
      naam: daden.map((een) => een.naam).join(' + '),
    }
  }

  /** On a busy machine anything can be slow once; what is slow twice, is slow. */
  async function metTweedeKans(vorm: Vorm): Promise<Terug> {
    const eerste = await doe(portaal.url, postVan(vorm))
    if (vorm.afbreken || eerste.ms <= traag) return eerste
    return doe(portaal.url, postVan(vorm))
  }
}

/** Every form of the build gets its share. */
function volledig({ routes }: TestPortaal, doelen: Doel[]) {
  const vergeten = routes.filter(({ id, actie }) => actie && !doelen.some(({ route }) => route === id))
  if (vergeten.length > 0)
    throw new Error(`no posts for ${vergeten.map(({ id }) => id).join(', ')}: add them to doelen.ts`)
}

/** The post as the page itself would send it. */
function goed({ pad, velden }: Doel, { bezoeker, csrf }: Aanwezig, basis: string): Vorm {
  return {
    pad,
    velden: [['csrf', csrf], ['sleutel', crypto.randomUUID()], ['basis', basis], ...velden],
    headers: { ...vanHier(bezoeker.portaal), cookie: `__Host-eenklik=${bezoeker.cookie('__Host-eenklik')}` },
    ruw: Buffer.alloc(0),
  }
}

function postVan({ pad, velden, headers, ruw, lichaam, afbreken = false }: Vorm) {
  return {
    pad,
    headers,
    afbreken,
    lichaam: lichaam ?? Buffer.concat([Buffer.from(new URLSearchParams(velden).toString()), ruw]),
  }
}

async function standVanGerrit(portaal: TestPortaal): Promise<string> {
  const [rij] = await portaal.alsEigenaar<{ stand: string }>(
    `select md5(string_agg(r.tekst, '|' order by r.tekst)) as stand from (
       select c::text as tekst from concept c join persoon p on p.id = c.persoon_id where p.voornamen = 'Gerrit'
       union all select s::text from passage s join traject t on t.id = s.traject_id where t.gemeente = '1876'
       union all select t::text from traject t where t.gemeente = '1876') r`,
  )
  return rij?.stand ?? ''
}
