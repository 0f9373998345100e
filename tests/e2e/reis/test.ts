import { test as base } from '#tests/e2e/basis/test.ts'
import { muis, type Hand } from '#tests/e2e/reis/hand.ts'
import { Snel } from '#tests/e2e/reis/snel.ts'

export { expect } from '#tests/e2e/basis/test.ts'

/** Somebody in a browser of their own: what they do on the page, and what they did before. */
export type Bezoeker = { hand: Hand; snel: Snel }

export type Mensen = Bezoeker & {
  /** Another person, or the same one at another device. */
  ander: () => Promise<Bezoeker>
}

/** The journeys: `hand` does what a person does, `snel` has done what came before. */
export const test = base.extend<Mensen>({
  hand: async ({ page, bezoek }, use) => use(muis(page, bezoek)),
  snel: async ({ page, portaal }, use) => use(new Snel(page, portaal)),
  ander: async ({ iemandAnders, bezoek, portaal }, use) =>
    use(async () => {
      const page = await iemandAnders()
      return { hand: muis(page, bezoek), snel: new Snel(page, portaal) }
    }),
})
