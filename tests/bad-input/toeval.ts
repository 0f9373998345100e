/** Chance that can be repeated: the same seed gives the same posts (mulberry32). */
export function toevalUit(zaad: number) {
  let stand = zaad >>> 0
  const getal = () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    kans: (hoeveel: number) => getal() < hoeveel,
    onder: (grens: number) => Math.floor(getal() * grens),
    kies: <T>(uit: readonly T[]): T => uit[Math.floor(getal() * uit.length)]!,
  }
}
export type Toeval = ReturnType<typeof toevalUit>
