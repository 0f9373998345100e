import type { Doel, Velden } from './doelen.ts'

/** The forms about the course of a traject, as a good post of each looks. */
export function regieDoelen(ids: Record<string, string>): Doel[] {
  const bij = (naam: string, velden: Velden, eenmalig = false): Doel => ({
    route: `routes/toegang/${naam}`,
    mens: 'yvonne',
    pad: `/toegang/traject/${ids['ingediend']}/${naam}`,
    velden,
    eenmalig,
  })
  const vanAanbieder = (naam: string, velden: Velden, eenmalig = false): Doel => ({
    route: `routes/aanbieder/${naam}`,
    mens: 'sanne',
    pad: `/aanbieder/traject/${ids['match']}/${naam}`,
    velden,
    eenmalig,
  })
  const dag = (naam: string): Velden => [
    [`${naam}.dag`, '1'],
    [`${naam}.maand`, '3'],
    [`${naam}.jaar`, '2020'],
  ]
  return [
    {
      route: 'routes/inwoner/akkoord-betwisten',
      mens: 'samira',
      pad: `/mijn/traject/${ids['akkoord']}/akkoord/klopt-niet`,
      velden: [['woorden', 'Dit zei ik niet.']],
      eenmalig: true,
    },
    bij('spoed', [
      ['spoed', 'ja'],
      ['uitleg', 'Wij komen morgen langs.'],
    ]),
    {
      route: 'routes/toegang/aanbod-importeren',
      mens: 'yvonne',
      pad: '/toegang/aanbod/importeren',
      velden: [['tonen', 'nee']],
      bestand: true,
    },
    {
      route: 'routes/aanbieder/ruimte-bij',
      mens: 'sanne',
      pad: '/aanbieder/ruimte/1',
      velden: [
        ['wachtWeken', '4'],
        ['plaatsen', '40'],
      ],
    },
    bij('toewijzen', [['behandelaar', 'niemand']]),
    bij(
      'overdragen',
      [
        ['behandelaar', 'niemand'],
        ['notitie', 'Bel eerst de dochter.'],
      ],
      true,
    ),
    bij('taak', [
      ['aan', 'ander'],
      ['rol', 'huisarts'],
      ['wie', 'Dokter Voorbeeld'],
      ['wat', 'informatie'],
      ['vraag', 'Wat weet u van de medicijnen?'],
      ['tot.dag', '1'],
      ['tot.maand', '2'],
      ['tot.jaar', '2031'],
    ]),
    bij(
      'taken',
      [
        ['taak', '00000000-0000-4000-8000-000000000000'],
        ['einde', 'gedaan'],
        ['uitkomst', 'De huisarts belde terug.'],
      ],
      true,
    ),
    bij('identiteit', [['document', 'paspoort'], ...dag('gezien')]),
    bij('woonplaats', [
      ['uitkomst', 'deze-gemeente'],
      ['bron', 'brp'],
    ]),
    bij('complex', [['complex', 'nee']], true),
    bij('meedoen', [], true),
    bij('nieuw-plan', [['waarvoor', 'evaluatie']], true),
    bij(
      'uitstel',
      [
        ['tot.dag', '1'],
        ['tot.maand', '2'],
        ['tot.jaar', '2031'],
        ['uitleg', 'Er is nog een brief nodig.'],
      ],
      true,
    ),
    bij(
      'akkoord-vastleggen',
      [
        ['wie', '0'],
        ['hoe', 'gesproken'],
        ['resultaten', 'ja'],
        ['plan', 'ja'],
        ...dag('gegeven'),
        ['herkend', 'bekend'],
        ['reden', 'Zij zei ja.'],
      ],
      true,
    ),
    bij(
      'afsluiten',
      [
        ['reden', 'niet-voor-ons'],
        ['uitleg', 'Dit hoort bij een ander.'],
        ['ontvanger', 'Wijkteam Voorbeeld'],
        ['hoe', 'gebeld'],
        ...dag('aangenomen'),
      ],
      true,
    ),
    {
      ...bij(
        'klantreis',
        [
          ['hulp', 'jeugd-anders'],
          ['via', 'toegang'],
          ['ernaast', 'gewoon'],
        ],
        true,
      ),
      route: 'routes/toegang/klantreis-kiezen',
    },
    bij(
      'aanbieder',
      [
        ['organisatie', '0197aaaa-0000-7000-8000-000000000001'],
        ['geinformeerd', 'ja'],
      ],
      true,
    ),
    {
      route: 'routes/toegang/stap',
      mens: 'yvonne',
      pad: `/toegang/traject/${ids['akkoord']}/stap/besluit`,
      velden: [
        ['reis', 'perspectiefplan'],
        ['reden', 'Het besluit ging per post.'],
      ],
      eenmalig: true,
    },
    {
      route: 'routes/aanbieder/stap',
      mens: 'sanne',
      pad: `/aanbieder/traject/${ids['ingediend']}/stap/hulp-loopt`,
      velden: [['reis', 'perspectiefplan']],
      eenmalig: true,
    },
    vanAanbieder('vraag', [
      ['actie', 'vraag'],
      ['vraag', 'Kan het ook op school?'],
    ]),
    vanAanbieder(
      'vraag',
      [
        ['actie', 'nee'],
        ['reden', 'anders'],
        ['woorden', 'Wij stoppen met deze hulp.'],
      ],
      true,
    ),
    vanAanbieder(
      'intensiteit',
      [
        ['haalbaar', 'ja'],
        ['product', '45A04'],
        ['intensiteit', 'intensief'],
        ['doel', 'herstel'],
        ['componenten', 'vervoer'],
        ['start.dag', '3'],
        ['start.maand', '2'],
        ['start.jaar', '2031'],
        ['waarom', 'Twee keer per week.'],
      ],
      true,
    ),
    {
      route: 'routes/inwoner/stap',
      mens: 'samira',
      pad: `/mijn/traject/${ids['akkoord']}/stap/matching`,
      velden: [['reis', 'perspectiefplan']],
      eenmalig: true,
    },
    {
      route: 'routes/inwoner/afspraken',
      mens: 'samira',
      pad: `/mijn/traject/${ids['akkoord']}/afspraken`,
      velden: [
        ['actie', 'bevestig'],
        ['afspraak', '00000000-0000-4000-8000-000000000000'],
      ],
      eenmalig: true,
    },
    {
      route: 'routes/aanbieder/afspraken',
      mens: 'sanne',
      pad: `/aanbieder/traject/${ids['ingediend']}/afspraken`,
      velden: [
        ['actie', 'maak'],
        ['soort', 'anders'],
        ['belofte', 'Wij bellen u.'],
      ],
      eenmalig: true,
    },
    bij('afspraken', [
      ['actie', 'maak'],
      ['belooft', 'toegang'],
      ['soort', 'anders'],
      ['belofte', 'Wij sturen de brief.'],
      ['tot.dag', '1'],
      ['tot.maand', '2'],
      ['tot.jaar', '2031'],
    ]),
    bij(
      'afspraken',
      [
        ['actie', 'einde'],
        ['afspraak', '00000000-0000-4000-8000-000000000000'],
        ['einde', 'vervalt'],
        ['reden', 'De brief is niet meer nodig.'],
      ],
      true,
    ),
    {
      route: 'routes/inwoner/zorgplan',
      mens: 'samira',
      pad: `/mijn/traject/${ids['akkoord']}/zorgplan`,
      velden: [['antwoord', 'ja']],
      eenmalig: true,
    },
    {
      route: 'routes/toegang/mij',
      mens: 'yvonne',
      pad: '/toegang/mij',
      mensen: ['medewerker'],
      velden: [['deskundigheid', 'geld']],
    },
  ]
}
