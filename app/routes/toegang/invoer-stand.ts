import type { Invoer } from '#app/domain/traject/invoer.ts'

/** Where it stands, as the key of its sentence. */
export const invoerStand = (invoer: NonNullable<Invoer>) =>
  invoer.stand === 'bevestigd' ? (`bevestigd.${invoer.hoe}` as const) : invoer.stand
