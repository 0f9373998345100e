import { refuse, type Refused } from '../refuse.ts'

/** In what the practice clock is moved. */
export const stappen = ['dagen', 'weken'] as const
export type KlokStap = (typeof stappen)[number]

/** The furthest the practice clock goes: the dates of working days and equated days are known for some years only. */
export const verste = 3 * 365

/** How many days to move. Refuses less than one day, because what happened would then be still to come, and further than `verste`. */
export function klokDagen(aantal: string, stap: string, stand: number): { ok: true; dagen: number } | Refused {
  if (!/^\d{1,4}$/.test(aantal.trim()) || !stappen.some((een) => een === stap)) return refuse('klok-geen-getal')
  const dagen = Number(aantal) * (stap === 'weken' ? 7 : 1)
  if (dagen === 0) return refuse('klok-geen-getal')
  return stand + dagen > verste ? refuse('klok-te-ver') : { ok: true, dagen }
}
