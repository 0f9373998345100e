/** Where an entry of the ledger is, computed from what happened with it. */
export const standen = ['wacht', 'hapert', 'mail', 'portaal', 'voorbij', 'opgegeven'] as const
export type Stand = (typeof standen)[number]

/** How an entry ended: mailed; only on the portal, for want of an address; over before it was due; or given up after the last attempt. */
export type Afloop = Exclude<Stand, 'wacht' | 'hapert'>

/** Where it is. In: how it ended (null while it waits) and whether the last attempt went wrong. */
export function standVan({ hoe, hapert }: { hoe: Afloop | null; hapert: boolean }): Stand {
  return hoe ?? (hapert ? 'hapert' : 'wacht')
}

const minuut = 60_000
/** The pause after each attempt that went wrong. Together over three days: after that the message stands on the portal alone, and the ledger says so. */
const pauzes = [1, 5, 15, 60, 240, 720, 1440, 1440, 1440].map((minuten) => minuten * minuut)

/** How long to wait after this attempt, the first being 1, in milliseconds; null when it was the last. */
export function pauzeNa(poging: number): number | null {
  return pauzes[poging - 1] ?? null
}

/** The name by which mail servers know a message again: the same at every attempt, so that a repeat after a crash can be recognised. */
export const berichtIdVan = (id: string): string => `<${id}@eenklik>`

/** Whether mail can go to this: one address, and nothing in it that a mail server reads as something else. */
export function isMailadres(tekst: string | null): tekst is string {
  return (
    tekst !== null &&
    tekst.length <= 254 &&
    /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]{2,}$/.test(tekst)
  )
}

/** Whether it is for the toegang of a gemeente: it goes to the address of the team, whoever has the traject in hand. */
export const isVoorTeam = (aanSoort: string): boolean => aanSoort === 'medewerker' || aanSoort === 'gemeente'

/** An address that can be shown in practice without being one: the first letter and where it goes. */
export const verhuldAdres = (adres: string): string => adres.replace(/^(.)[^@]*/, '$1•••')
