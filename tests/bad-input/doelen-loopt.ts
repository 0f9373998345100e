import type { Mens } from '#tests/access/mensen.ts'
import type { Doel, Velden } from './doelen.ts'

/** The forms about help that is carried out, as a good post of each looks. */
export function looptDoelen(ids: Record<string, string>): Doel[] {
  const van =
    (partij: string, deur: string, mens: Mens) =>
    (naam: string, velden: Velden, eenmalig = false): Doel => ({
      route: `routes/${partij}/${naam}`,
      mens,
      pad: `/${deur}/traject/${ids['loopt']}/${naam}`,
      velden,
      eenmalig,
    })
  const zorg = van('aanbieder', 'aanbieder', 'sanne')
  const dag = (naam: string, jaar: string): Velden => [
    [`${naam}.dag`, '2'],
    [`${naam}.maand`, '3'],
    [`${naam}.jaar`, jaar],
  ]
  const plan = van('inwoner', 'mijn', 'samira')
  const regie = van('toegang', 'toegang', 'yvonne')
  return [
    zorg('start', [...dag('dag', '2026'), ['reden', 'De sleutel kwam later.']]),
    zorg('intake', [['actie', 'voorstel'], ...dag('dag1', '2031'), ['tijd1', '09:30'], ['waar', 'Bij u thuis.']]),
    plan('intake', [
      ['intake', 'x'],
      ['moment', 'geen'],
      ['anders', 'Woensdag kan wel.'],
    ]),
    regie('intake', [
      ['intake', 'x'],
      ['mee', 'ja'],
    ]),
  ]
}
