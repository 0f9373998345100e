import type { Mens } from '#tests/access/mensen.ts'
import type { Doel, Velden } from './doelen.ts'

/** The forms about the zorgplan and about not agreeing with it, as a good post of each looks. */
export function zorgplanDoelen(ids: Record<string, string>): Doel[] {
  const doel = (route: string, mens: Mens, deur: string, rest: string, velden: Velden): Doel => ({
    ...{ route: `routes/${route}`, mens, velden },
    pad: `/${deur}/traject/${ids['loopt']}/zorgplan${rest}`,
  })
  const zorg = (naam: string, rest: string, velden: Velden) =>
    doel(`aanbieder/${naam}`, 'sanne', 'aanbieder', rest, velden)
  const dag: Velden = [
    ['dag.dag', '2'],
    ['dag.maand', '3'],
    ['dag.jaar', '2026'],
  ]
  const gesprek: Velden = [...dag, ['uitkomst', 'niet-eens'], ['woorden', 'Het is te weinig.'], ['actie', 'vast']]
  return [
    zorg('zorgplan', '', [['actie', 'voorleggen']]),
    zorg('zorgplan-activiteit', '/activiteit/0197bbbb-0000-7000-8000-000000000001', [
      ['wat', 'Samen oefenen.'],
      ['omvang', '2 uur per week'],
      ['wie', 'Een begeleider'],
      ['waar', 'Thuis'],
    ]),
    zorg('zorgplan-algemeen', '/algemeen', [
      ['samenwerking', 'De huisarts.'],
      ['afstemming', 'Elke maand.'],
      ['uitvoering', 'ander'],
      ['uitvoerder', 'Een onderaannemer'],
      ['waarom', 'Die heeft plek.'],
    ]),
    zorg('zorgplan-antwoord', '/antwoord', [
      ['actie', 'vast'],
      ['basis', '1'],
      ['wie', 'gezagdrager'],
      ['antwoord', 'ja'],
      ['hoe', 'gesproken'],
      ['gegeven.dag', '1'],
      ['gegeven.maand', '3'],
      ['gegeven.jaar', '2026'],
      ['herkend', 'bekend'],
    ]),
    zorg('zorgplan-delen', '/delen', [['delen', 'samenwerking']]),
    zorg('zorgplan-gesprek', '/gesprek', gesprek),
    doel('inwoner/zorgplan-gesprek', 'samira', 'mijn', '/gesprek', []),
    doel('toegang/zorgplan', 'yvonne', 'toegang', '', [['met', 'toegang'], ...gesprek]),
  ]
}
