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
  const mijn = van('inwoner', 'mijn', 'samira')
  const bij = van('toegang', 'toegang', 'yvonne')
  const score: Velden = [[`resultaat-${ids['loopt-resultaat']}`, 'deels']]
  const woorden: Velden = [['woorden', 'Het gaat beter.']]
  return [
    zorg('start', [...dag('dag', '2026'), ['reden', 'De sleutel kwam later.']]),
    mijn('niet-begonnen', woorden),
    mijn('evaluatie', [...score, ...woorden]),
    mijn('tevreden', [['cijfer', '4'], ...woorden]),
    mijn('bijsturing', [['wat', 'meer'], ...woorden]),
    mijn('waakvlam', [['wil', 'ja'], ...dag('dag', '2031'), ...woorden]),
    zorg('evaluatie', [...score, ...woorden]),
    zorg('bijsturing', [['wat', 'minder'], ...woorden]),
    zorg('wijziging', [['naar', '45A04'], ...dag('per', '2031'), ...woorden], true),
    zorg('einde', [...dag('dag', '2026'), ['reden', 'klaar'], ...woorden], true),
    bij('evaluatie', [...score, ...woorden]),
    bij('bijsturing', [['wat', 'anders'], ...woorden]),
    bij('wijziging', [['oordeel', 'ja'], ...woorden], true),
    zorg('intake', [
      ['actie', 'voorstel'],
      ...[1, 2, 3].flatMap((nr): [string, string][] => [...dag(`dag${nr}`, '2031'), [`tijd${nr}`, '09:30']]),
      ['waar', 'Bij u thuis.'],
    ]),
    zorg('intake', [['actie', 'verslag'], ['intake', 'x'], ...dag('dag', '2026'), ['verslag', 'Wij beginnen rustig.']]),
    zorg('intake', [
      ['actie', 'vervalt'],
      ['intake', 'x'],
      ['waarom', 'De begeleider is ziek.'],
    ]),
    zorg('intake', [
      ['actie', 'inzage'],
      ['inzage', 'Hoe het nu gaat.'],
    ]),
    mijn('intake', [
      ['intake', 'x'],
      ['moment', 'geen'],
      ['anders', 'Woensdag kan wel.'],
    ]),
    bij('intake', [
      ['intake', 'x'],
      ['mee', 'ja'],
    ]),
  ]
}
