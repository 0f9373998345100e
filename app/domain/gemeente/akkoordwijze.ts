/** How akkoord can be given; which of them, each gemeente says for itself (D3A-10). */
export const akkoordwijzen = ['vinkje', 'handtekening', 'gesproken'] as const
export type Akkoordwijze = (typeof akkoordwijzen)[number]
