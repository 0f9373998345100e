import { hoogstensVoorkeuren } from '#app/domain/traject/keuze-feiten.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Gecontracteerd } from '#app/usecases/keuze.server.ts'

/** Whom somebody chose so far, the first first: from the address, else as was chosen before. Who cannot be chosen today is left out. */
export function gekozenIn(zoek: URLSearchParams, uit: readonly Gecontracteerd[], { keuze }: Pick<Traject, 'keuze'>) {
  const gevraagd = nrsIn(zoek)?.map((nr) => uit.find((een) => een.nr === nr))
  const eerder = (keuze.voorkeuren ?? []).map(({ kvk }) => uit.find((een) => een.kvk === kvk))
  return (gevraagd ?? eerder).flatMap((een) => een ?? []).slice(0, hoogstensVoorkeuren)
}

/** The numbers of who stands on the list in an address, with who was added and without who was taken away; null when the address has no list. */
export function nrsIn(zoek: URLSearchParams): number[] | null {
  const lijst = zoek.get('lijst')
  if (lijst === null) return null
  const nrs = [...lijst.split('.'), zoek.get('bij') ?? ''].filter((nr) => nr !== zoek.get('weg'))
  return [...new Set(nrs.filter((nr) => /^[1-9]\d{0,8}$/.test(nr)).map(Number))]
}

/** The list as it stands in an address, also when nobody is on it. */
export const lijstIn = (gekozen: readonly { nr: number }[]): [string, string] => [
  'lijst',
  gekozen.map(({ nr }) => nr).join('.'),
]
