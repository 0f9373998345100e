import type { Stijl } from './pen.server.ts'

const grijs = '#444'

/** How the texts of a letter look. Body text is 12 point; nothing is told by colour alone. */
export const stijlen = {
  boven: { maat: 11, regel: 15, kleur: grijs, erna: 10 },
  h1: { maat: 22, regel: 28, vet: true, erna: 8 },
  h2: { maat: 16, regel: 21, vet: true, erna: 6 },
  h3: { maat: 13, regel: 18, vet: true, erna: 4 },
  tekst: { maat: 12, regel: 17, erna: 6 },
  punt: { maat: 12, regel: 17, in: 14, erna: 2 },
  klein: { maat: 10.5, regel: 15, kleur: grijs, erna: 6 },
} satisfies Record<string, Stijl>
