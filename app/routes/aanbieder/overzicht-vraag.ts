import { isUuid } from '#app/usecases/uuid.ts'
import { isDatum } from '#app/domain/termijnen/kalender.ts'

type Na = { uiterlijk: string; trajectId: string }

/** The place in the list that the address asks for; null for the beginning, and for what names no place. */
export function naUit(adres: string): Na | null {
  const [uiterlijk = '', trajectId = ''] = (new URL(adres).searchParams.get('na') ?? '').split('_', 2)
  return isDatum(uiterlijk) && uiterlijk >= '1900' && isUuid(trajectId) ? { uiterlijk, trajectId } : null
}

/** The address of the list from just after this row. */
export const lijstAdres = ({ uiterlijk, trajectId }: Na) =>
  `/aanbieder?${new URLSearchParams({ na: `${uiterlijk}_${trajectId}` })}`
