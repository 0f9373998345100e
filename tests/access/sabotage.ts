import type { TestPortaal } from './portaal.ts'

/** A hole in the second wall, made on purpose; and which rows of the table have to notice. */
export type Sabotage = {
  naam: string
  /** `lek`: a text of somebody else is read. `antwoord`: somebody gets something else than the table says. */
  merkt: 'lek' | 'antwoord'
  routes: RegExp
  breek(portaal: TestPortaal): Promise<string[]>
}

type Beleid = { cmd: string; roles: string; qual: string }

/** A policy that lets everything through; gives what puts it back. */
const open = (tabel: string, naam: string) => async (portaal: TestPortaal) => {
  const { qual } = await beleid(portaal, tabel, naam)
  await portaal.alsEigenaar(`alter policy ${naam} on public.${tabel} using (true)`)
  return [`alter policy ${naam} on public.${tabel} using (${qual})`]
}

const weg = (tabel: string, naam: string) => async (portaal: TestPortaal) => {
  const { cmd, roles, qual } = await beleid(portaal, tabel, naam)
  await portaal.alsEigenaar(`drop policy ${naam} on public.${tabel}`)
  return [`create policy ${naam} on public.${tabel} for ${cmd} to ${roles} using (${qual})`]
}

/** A function a policy asks, that now says yes. */
const ja = (functie: string, lichaam: string) => async (portaal: TestPortaal) => {
  const [was] = await portaal.alsEigenaar<{ tekst: string }>(
    `select pg_get_functiondef('eenklik.${functie}'::regprocedure) as tekst`,
  )
  const [kop] = was!.tekst.split(/\bAS \$/)
  await portaal.alsEigenaar(`${kop} as $fn$ begin ${lichaam} end $fn$`)
  return [was!.tekst]
}

/** The same for one in SQL, that now always says this. */
const zegt = (functie: string, wat: boolean) => async (portaal: TestPortaal) => {
  const [was] = await portaal.alsEigenaar<{ tekst: string }>(
    `select pg_get_functiondef('eenklik.${functie}'::regprocedure) as tekst`,
  )
  const [kop] = was!.tekst.split(/\bAS \$/)
  await portaal.alsEigenaar(`${kop} as $fn$ select ${wat} $fn$`)
  return [was!.tekst]
}

async function beleid(portaal: TestPortaal, tabel: string, naam: string): Promise<Beleid> {
  const [gevonden] = await portaal.alsEigenaar<Beleid>(
    `select cmd, array_to_string(roles, ', ') as roles, qual from pg_policies where tablename = '${tabel}' and policyname = '${naam}'`,
  )
  if (!gevonden) throw new Error(`no policy ${naam} on ${tabel}`)
  return gevonden
}

/** Each of these has to turn the matrix red; one that goes unnoticed means that the matrix looks at nothing. */
export const sabotages: readonly Sabotage[] = [
  {
    naam: 'concept inwoner_eigen laat alles door',
    merkt: 'lek',
    routes: /inwoner\/hulpvraag-/,
    breek: open('concept', 'inwoner_eigen'),
  },
  {
    naam: 'traject toegang_leest laat alles door',
    merkt: 'antwoord',
    routes: /toegang\//,
    breek: open('traject', 'toegang_leest'),
  },
  {
    naam: 'elk traject hoort bij iedere gemeente',
    merkt: 'lek',
    routes: /toegang\//,
    async breek(portaal) {
      return [
        ...(await open('traject', 'toegang_leest')(portaal)),
        ...(await ja('in_mijn_gemeente(uuid)', 'return true;')(portaal)),
      ]
    },
  },
  {
    naam: 'elk traject is van iedere inwoner',
    merkt: 'lek',
    routes: /inwoner\/(plan|traject|versie|akkoord)/,
    async breek(portaal) {
      const deelname = await open('deelname', 'inwoner_leest')(portaal)
      return [
        ...deelname,
        ...(await ja('mijn_trajecten()', 'return array(select d.traject_id from public.deelname d);')(portaal)),
      ]
    },
  },
  {
    naam: 'belverzoek toegang_leest laat alles door',
    merkt: 'lek',
    routes: /toegang\/belverzoek/,
    breek: open('belverzoek', 'toegang_leest'),
  },
  {
    naam: 'een vrijwilliger is voor de database een professional',
    merkt: 'lek',
    routes: /toegang\/(aantekeningen|eigen-plan)/,
    breek: zegt('is_vrijwilliger()', false),
  },
  {
    naam: 'elke aanbieder doet overal mee',
    merkt: 'lek',
    routes: /aanbieder\/(traject|vraag)/,
    breek: ja('neemt_deel(uuid)', 'return true;'),
  },
  {
    naam: 'iedereen bij een aanbieder beheert wie daar werkt',
    merkt: 'antwoord',
    routes: /aanbieder\/medewerker$/,
    breek: zegt('beheert()', true),
  },
  {
    naam: 'passage inwoner_leest is weg',
    merkt: 'antwoord',
    routes: /inwoner\/plan-/,
    breek: weg('passage', 'inwoner_leest'),
  },
]
