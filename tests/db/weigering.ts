import { expect } from 'vitest'

/** The code PostgreSQL gave, wherever Drizzle and the driver put it. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'gelukt'
  } catch (fout) {
    for (let laag = fout; laag instanceof Error; laag = laag.cause) {
      const { code } = laag as { code?: unknown }
      if (typeof code === 'string') return code
    }
    throw fout
  }
}

/** Refused by a right or a policy, and not by an accident such as a wrong column. */
export async function verwachtGeweigerd(work: Promise<unknown>): Promise<void> {
  expect(await codeOf(work)).toBe('42501')
}
