import type { Mens } from '#tests/access/mensen.ts'
import type { Doel, Velden } from './doelen.ts'

/** The forms about help that is carried out, as a good post of each looks. */
export function looptDoelen(ids: Record<string, string>): Doel[] {
  const van =
    (partij: string, deur: string, mens: Mens) =>
    (naam: string, velden: Velden, eenmalig = false, rest = naam): Doel => ({
      route: `routes/${partij}/${naam}`,
      mens,
      pad: `/${deur}/traject/${ids['loopt']}/${rest}`,
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
  const gesprek: Velden = [...dag('dag', '2026'), ['uitkomst', 'niet-eens'], ['woorden', 'Het is te weinig.']]
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
    zorg('intake', [['actie', 'voorstel'], ...dag('dag1', '2031'), ['tijd1', '09:30'], ['waar', 'Bij u thuis.']]),
    mijn('intake', [
      ['intake', 'x'],
      ['moment', 'geen'],
      ['anders', 'Woensdag kan wel.'],
    ]),
    bij('intake', [
      ['intake', 'x'],
      ['mee', 'ja'],
    ]),
    zorg('zorgplan', [['actie', 'voorleggen']]),
    zorg(
      'zorgplan-activiteit',
      [
        ['wat', 'Samen oefenen.'],
        ['omvang', '2 uur per week'],
        ['wie', 'Een begeleider'],
        ['waar', 'Thuis'],
      ],
      false,
      'zorgplan/activiteit/0197bbbb-0000-7000-8000-000000000001',
    ),
    zorg(
      'zorgplan-algemeen',
      [
        ['samenwerking', 'De huisarts.'],
        ['afstemming', 'Elke maand.'],
        ['uitvoering', 'ander'],
        ['uitvoerder', 'Een onderaannemer'],
        ['waarom', 'Die heeft plek.'],
      ],
      false,
      'zorgplan/algemeen',
    ),
    zorg('zorgplan-delen', [['delen', 'samenwerking']], false, 'zorgplan/delen'),
    zorg('zorgplan-gesprek', [...gesprek, ['actie', 'vast']], false, 'zorgplan/gesprek'),
    mijn('zorgplan-gesprek', [], false, 'zorgplan/gesprek'),
    bij('zorgplan', [['met', 'toegang'], ...gesprek, ['actie', 'vast']]),
  ]
}
