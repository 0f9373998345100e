import type { Bijschrift, Gezegd } from '#app/domain/perspectiefplan/bijschrift.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** One thing that was said at a passage, ready to show: whose voice, what it is, the words and the signature. */
export type GetoondBijschrift = {
  /** The page of the plan, or 'samenvatting' or 'welke-hulp'. */
  bij: string
  stem: 'inwoner' | 'toegang'
  kop: string
  /** Null: a question that still waits for its answer. */
  tekst: string | null
  wie: string | null
}

/** What stands beside the passages, in words. A question and its answer are two, the one after the other. */
export function toonBijschriften(taal: Taal, bijschriften: readonly Bijschrift[]): GetoondBijschrift[] {
  const t = translate(taal, 'gesprek')
  const toon = (bij: string, stem: GetoondBijschrift['stem'], kop: string, { tekst, naam, op }: Gezegd) => ({
    bij,
    stem,
    kop,
    tekst,
    wie: naam ? t('bijschrift.door', { naam, moment: dagEnTijd(taal, op) }) : dagEnTijd(taal, op),
  })
  return bijschriften.flatMap((een): GetoondBijschrift[] => {
    switch (een.soort) {
      case 'verdieping': {
        const vraag = toon(een.bij, 'toegang', t('bijschrift.vraag'), een.vraag)
        if (een.antwoord) return [vraag, toon(een.bij, 'inwoner', t('bijschrift.antwoord'), een.antwoord)]
        return [vraag, { bij: een.bij, stem: 'inwoner', kop: t('bijschrift.open'), tekst: null, wie: null }]
      }
      case 'toevoeging':
        return [toon(een.bij, 'toegang', t(`bijschrift.toevoeging.${een.bron}`), een.gezegd)]
      case 'oneens':
        return [toon(een.bij, 'inwoner', t('bijschrift.oneens'), een.gezegd)]
    }
  })
}
