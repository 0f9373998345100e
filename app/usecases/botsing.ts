/** True when two wrote the same version at once and the database let the first one win. */
export function isBotsing(fout: unknown): boolean {
  for (let laag = fout; laag instanceof Error; laag = laag.cause) {
    if ((laag as { code?: unknown }).code === '23505') return true
  }
  return false
}

/** Does the work again, once, when somebody was first: the second time it sees what the first wrote, and says so. */
export async function opnieuwBijBotsing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fout) {
    if (!isBotsing(fout)) throw fout
    return work()
  }
}
