/** True when two wrote the same version at once and the database let the first one win. */
export const isBotsing = (fout: unknown): boolean => heeftCode(fout, '23505')

/** True when the database refuses what this actor may not (any more): who takes part can stop taking part while somebody is writing. */
const isGeweigerd = (fout: unknown): boolean => heeftCode(fout, '42501')

function heeftCode(fout: unknown, code: string): boolean {
  for (let laag = fout; laag instanceof Error; laag = laag.cause) {
    if ((laag as { code?: unknown }).code === code) return true
  }
  return false
}

/** Of several who write at once one is first every time, so this is how many may be at it together. */
const pogingen = 12

/**
 * Does the work again when somebody was first: the next time it sees what the first wrote, and says so. Refused by the database once, it is done once more: then
 * the rules see that it is over. Refused again, it throws, because then the rules let through what the database does not.
 */
export async function opnieuwBijBotsing<T>(work: () => Promise<T>): Promise<T> {
  let geweigerd = false
  for (let poging = 1; ; poging++) {
    try {
      return await work()
    } catch (fout) {
      const eersteKeer: boolean = isGeweigerd(fout) && !geweigerd
      geweigerd ||= eersteKeer
      if (poging === pogingen || !(isBotsing(fout) || eersteKeer)) throw fout
    }
  }
}
