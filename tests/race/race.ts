import { aanvaardMatch } from '#app/usecases/aanbieder-match.server.ts'
import { geefKorteOpdracht } from '#app/usecases/opdracht.server.ts'
import { aanbieders, deel, gevraagdeMatch, matchNu } from '#tests/builders/match.ts'
import type { TestDatabase } from '#tests/builders/database.ts'
import { gebeurd } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

/** How many rounds go in one traject: each adds five things that happened, and every contender reads them all. */
const perTraject = 10

/** What a number of races came to: a round is right when one said yes, it happened once, and every other read that it was answered. */
export type Race = { rondes: number; ja: number; gelezen: number; mis: string[] }

/**
 * Workers of one organisatie who all say yes to the same question in the same moment, round after round; each round the question is withdrawn and asked again.
 * In: how many rounds, and how many say yes at once.
 */
export async function race(db: TestDatabase, rondes: number, tegelijk: number): Promise<Race> {
  const wie = { inwoner: await inwoner(db, 'Anna'), toegang: await toegang(db, 'Mila') }
  const kvk = String(92_000_000 + Math.floor(Math.random() * 900_000))
  const collegas = await aanbieders(db, kvk, tegelijk)
  const uit: Race = { rondes, ja: 0, gelezen: 0, mis: [] }
  for (let gedaan = 0; gedaan < rondes;) {
    const id = await gevraagdeMatch(wie, [kvk], ['vraag-2'])
    let waren = 0
    for (let ronde = 0; ronde < perTraject && gedaan < rondes; ronde++, gedaan++) {
      if (ronde > 0) await deel(wie, id, [kvk], ['vraag-2'])
      const { id: match } = await matchNu(wie.toegang, id)
      const antwoorden = await Promise.all(collegas.map((een) => aanvaardMatch(een, id, formulier('ja'), match)))
      const ja = antwoorden.filter(({ ok }) => ok).length
      const gelezen = antwoorden.filter((een) => !een.ok && een.weigering === 'match-beantwoord').length
      const nu = (await gebeurd(db, id)).filter((type) => type === 'MatchAanvaard').length
      uit.ja += ja
      uit.gelezen += gelezen
      if (ja !== 1 || gelezen !== tegelijk - 1 || nu !== waren + 1)
        uit.mis.push(`ronde ${gedaan + 1}: ${ja} keer ja, ${gelezen} keer gelezen, ${nu - waren} keer gebeurd`)
      waren = nu
      await gelukt(geefKorteOpdracht(wie.toegang, id, { type: 'TrekMatchIn', match, tekst: null }))
    }
  }
  return uit
}
