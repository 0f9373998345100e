import { wegingVelden } from '#tests/builders/weging-velden.ts'
import type { Doel, Velden } from './doelen.ts'

/** The forms about which help there is and who gives it, as a good post of each looks. */
export function keuzeDoelen(ids: Record<string, string>): Doel[] {
  const mijn = (naam: string, rest: string, velden: Velden): Doel => ({
    route: `routes/inwoner/${naam}`,
    mens: 'samira',
    pad: `/mijn/traject/${ids['akkoord']}/${rest}`,
    velden,
  })
  const bij = (naam: string, velden: Velden, stadium = 'akkoord'): Doel => ({
    route: `routes/toegang/${naam}`,
    mens: 'yvonne',
    pad: `/toegang/traject/${ids[stadium]}/${naam}`,
    velden,
  })
  const dag = (naam: string, jaar: string): Velden => [
    [`${naam}.dag`, '1'],
    [`${naam}.maand`, '3'],
    [`${naam}.jaar`, jaar],
  ]
  const match = '00000000-0000-4000-8000-000000000000'
  return [
    mijn('vorm', 'vorm', [['vorm', 'pgb']]),
    mijn('pgb', 'pgb', [
      ['hulp', 'beide'],
      ['wie', 'Mijn zus en een thuiszorg.'],
      ['waarom', 'Zij kent mij goed.'],
      ['beheer', 'naaste'],
      ['hoe', 'Mijn broer kijkt de rekeningen na.'],
      ['goed', 'Zij volgde een cursus.'],
    ]),
    bij('pgb', [
      ['bekwaam', 'ja'],
      ['gemotiveerd', 'ja'],
      ['kwaliteit', 'nee'],
      ['woorden', 'Wie helpt als uw zus ziek is?'],
      ['basis', '1'],
    ]),
    mijn('buiten-contract', 'buiten-contract', [
      ['naam', 'De Vlinder, Doetinchem'],
      ['waarom', 'Zij kennen mij al.'],
    ]),
    bij('buiten-contract', [
      ['kan', 'nee'],
      ['woorden', 'Er is iemand met een contract die dit ook kan.'],
      ['basis', '1'],
    ]),
    mijn('aanbieder-keuze', 'aanbieder/keuze?lijst=1.2', [['reden', 'Het is dichtbij.']]),
    mijn('delen', 'delen', [
      ['aan', '90000001 90000002'],
      ['delen', 'samenvatting vraag-1'],
      ['ook', 'ja'],
      ['actie', 'ja'],
    ]),
    {
      // A good post takes back what the aanbieder was asked.
      route: 'routes/inwoner/delen',
      mens: 'samira',
      pad: `/mijn/traject/${ids['match']}/delen`,
      velden: [['actie', 'terug']],
      eenmalig: true,
    },
    bij('afweging', [], 'loopt'),
    bij('vooroverleg', [
      ['aanbieder', '90000001'],
      ...dag('dag', '2026'),
      ['wijze', 'met-gegevens'],
      ['wie', 'betrokkene'],
      ...dag('jaDag', '2026'),
      ['hoe', 'telefoon'],
      ['over', 'Een kind van acht dat niet slaapt.'],
      ['uitkomst', 'Er is plaats.'],
    ]),
    {
      route: 'routes/toegang/afweging-resultaat',
      mens: 'yvonne',
      pad: `/toegang/traject/${ids['loopt']}/afweging/resultaat-${ids['loopt-resultaat']}`,
      velden: [...Object.entries(wegingVelden), ['plekken', 'd-welzijn'], ['plekken', 'd-sport'], ['levenslang', 'ja']],
    },
    bij('hulp', [
      ['product', '02V01'],
      ...dag('van', '2031'),
      ...dag('tot', '2032'),
      ['evaluaties', '2'],
      ['duurder', 'Thuis is te licht.'],
      ['verlengd', 'De school duurt langer.'],
    ]),
    bij(
      'advies',
      [
        ['aanbieder', 'niemand'],
        ['advies', 'Kies wie dichtbij is.'],
      ],
      'match',
    ),
    bij(
      'keuze',
      [
        ['match', match],
        ['vraag', match],
        ['antwoord', 'Ja, dat klopt.'],
        ['actie', 'antwoord'],
      ],
      'match',
    ),
    bij(
      'keuze',
      [
        ['match', match],
        ['intrekken', 'Zij stopt ermee.'],
        ['actie', 'intrekken'],
      ],
      'match',
    ),
  ]
}
