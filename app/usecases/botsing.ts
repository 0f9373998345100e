/** True when two wrote the same version at once and the database let the first one win. */
export function isBotsing(fout: unknown): boolean {
  for (let laag = fout; laag instanceof Error; laag = laag.cause) {
    if ((laag as { code?: unknown }).code === '23505') return true
  }
  return false
}

/** Of several who write at once one is first every time, so this is how many may be at it together. */
const pogingen = 12

/** Does the work again when somebody was first: the next time it sees what the first wrote, and says so. */
export async function opnieuwBijBotsing<T>(work: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await work()
    } catch (fout) {
      if (!isBotsing(fout) || poging === pogingen) throw fout
    }
  }
}
