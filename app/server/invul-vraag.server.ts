import type { InvulBlok } from '#app/forms/invulblok.tsx'

/** A question on paper: with nothing said of it, one line to write on. */
export const invul = (deel: Partial<Omit<InvulBlok, 'soort'>> & { vraag: string }): InvulBlok => ({
  ...{ soort: 'invul', uitleg: [], opties: [], tekst: '', regels: 1 },
  ...deel,
})

/** A question on paper with boxes to tick, none of them ticked, and no line. */
export const aankruisen = (vraag: string, opties: readonly string[], uitleg: string[] = []): InvulBlok =>
  invul({ vraag, uitleg, regels: 0, opties: opties.map((tekst) => ({ tekst, aan: false })) })
