const uur = 3_600_000
/** How long one mail that was not followed by reading is enough. With the rounds of sending it stays well within the 48 hours of Awb 2:10. */
const pauze = 24 * uur

/** When it was placed, when the last mail went to the same address about the same, and when they last read it; null when never. */
export type Meldstand = { geplaatst: Date; laatsteMail: Date | null; gelezen: Date | null }

/**
 * Whether a message is mailed now: 'nu'; not before a moment, because one unread 'er staat iets voor u klaar' is enough for a while; or 'gedekt', because a mail
 * went after it was placed. Every message is followed by a mail within a day (L29: 48 hours).
 */
export function wanneerMelden({ geplaatst, laatsteMail, gelezen }: Meldstand, nu: Date): 'nu' | 'gedekt' | Date {
  if (!laatsteMail) return 'nu'
  if (laatsteMail >= geplaatst) return 'gedekt'
  if (gelezen && gelezen > laatsteMail) return 'nu'
  const weer = new Date(laatsteMail.getTime() + pauze)
  return weer <= nu ? 'nu' : weer
}

/** How long until it is looked at again, in milliseconds of machine time: not too long, because reading in between ends the wait. */
export const kijkWeerOver = (weer: Date, nu: Date): number => Math.min(weer.getTime() - nu.getTime(), uur / 4)
