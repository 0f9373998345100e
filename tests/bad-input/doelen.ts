import { keuzeDoelen } from './doelen-keuze.ts'
import { looptDoelen } from './doelen-loopt.ts'
import { medewerkerDoelen } from './doelen-medewerkers.ts'
import { planDoelen } from './doelen-plan.ts'
import { regieDoelen } from './doelen-regie.ts'
import { zorgplanDoelen } from './doelen-zorgplan.ts'
import type { Mens } from '#tests/access/mensen.ts'

export type Velden = [naam: string, waarde: string][]

/** One form of the portal, as a good post of it looks. */
export type Doel = {
  route: string
  mens: Mens
  pad: string
  velden: Velden
  /** True when a good post ends something (sends it, throws it away): it only gets what must be refused. */
  eenmalig?: boolean
  /** True when the form takes a file: a whole multipart body is then what it should get. */
  bestand?: true
  /** The tables about people that a good post of this form writes in; every other form leaves those alone. */
  mensen?: readonly string[]
}

/** Every form there is, for somebody who may use it, with things of their own. */
export function doelenVoor(ids: Record<string, string>): Doel[] {
  const hulp = (stap: string, velden: Velden): Doel => ({
    route: `routes/inwoner/hulpvraag-${stap}`,
    mens: 'samira',
    pad: `/mijn/hulpvraag/${ids['concept']}/${stap}`,
    velden,
  })
  const plan = (naam: string, rest: string, velden: Velden, meer: Partial<Doel> = {}): Doel => ({
    route: `routes/inwoner/${naam}`,
    mens: 'samira',
    pad: `/mijn/traject/${ids['invullen']}/${rest}`,
    velden,
    ...meer,
  })
  const bij = (stadium: string, naam: string, rest: string, velden: Velden, meer: Partial<Doel> = {}): Doel => ({
    route: `routes/toegang/${naam}`,
    mens: 'yvonne',
    pad: `/toegang/traject/${ids[stadium]}${rest}`,
    velden,
    ...meer,
  })
  const resultaat = ids['invullen-resultaat']
  return [
    {
      // A good post moves the clock for everything after it.
      route: 'routes/open/oefen-klok',
      mens: 'samira',
      pad: '/oefenen/klok',
      velden: [
        ['aantal', '1'],
        ['stap', 'dagen'],
      ],
      eenmalig: true,
    },
    { route: 'routes/inwoner/hulpvraag-begin', mens: 'samira', pad: '/mijn/hulpvraag', velden: [] },
    hulp('spoed', [['spoed', 'ja']]),
    hulp('bellen', [['telefoon', '0612345678']]),
    hulp('voor-wie', [['voorWie', 'kind']]),
    hulp('kind', [
      ['voornaam', 'Een'],
      ['achternaam', 'Kind'],
      ['geboortedatum.dag', '1'],
      ['geboortedatum.maand', '2'],
      ['geboortedatum.jaar', '2015'],
    ]),
    hulp('woorden', [['woorden', 'Het lezen lukt niet.']]),
    { ...hulp('controleren', []), eenmalig: true },
    { ...hulp('weggooien', []), eenmalig: true },
    plan('invullen', 'invullen', [['wijze', 'zelf']]),
    {
      route: 'routes/inwoner/vraag-antwoord',
      mens: 'samira',
      pad: `/mijn/traject/${ids['ingediend']}/vragen/${ids['ingediend-verdieping']}`,
      velden: [['antwoord', 'Al een jaar.']],
      eenmalig: true,
    },
    {
      route: 'routes/inwoner/oneens',
      mens: 'samira',
      pad: `/mijn/traject/${ids['geweigerd']}/versie/2/oneens/samenvatting`,
      velden: [['oneens', 'Dit klopt niet.']],
    },
    bij('ingediend', 'verdieping', '/vraag/vraag-2', [['vraag', 'Sinds wanneer?']]),
    bij('ingediend', 'toevoeging', '/toevoeging/vraag-2', [
      ['tekst', 'Er is meer.'],
      ['bron', 'gesprek'],
    ]),
    plan('aanvraag', 'aanvraag', []),
    plan('te-laat', 'te-laat', []),
    {
      route: 'routes/inwoner/spoed',
      mens: 'samira',
      pad: `/mijn/traject/${ids['terug']}/spoed`,
      velden: [['telefoon', '0612345678']],
    },
    { ...plan('intrekken', 'intrekken', [['waarom', 'Het gaat beter.']]), eenmalig: true },
    plan('plan-item-weg', `plan/resultaat-${resultaat}/weg`, [], { eenmalig: true }),
    plan('plan-controleren', 'plan/controleren', [], { eenmalig: true }),
    {
      route: 'routes/inwoner/akkoord',
      mens: 'samira',
      pad: `/mijn/traject/${ids['akkoord']}/akkoord`,
      velden: [
        ['resultaten', 'ja'],
        ['antwoord', 'nee'],
        ['reden', 'Dit klopt niet.'],
      ],
    },
    plan(
      'eigen-plan',
      'eigen-plan',
      [
        ['keuze', 'tekst'],
        ['woorden', 'Wij willen samen blijven wonen.'],
      ],
      { bestand: true },
    ),
    bij('ingediend', 'eigen-plan', '/eigen-plan', [['gebruik', 'Overgenomen.']]),
    bij('ingediend', 'eigen-plan', '/eigen-plan', [
      ['actie', 'gelezen'],
      ['plan', 'een-ander'],
    ]),
    bij('terug', 'onderzoek', '/onderzoek', [
      ['actie', 'mantelzorger'],
      ['mantelzorger', 'geen'],
    ]),
    bij('terug', 'onderzoek', '/onderzoek', [
      ['actie', 'aanbod'],
      ['aanbod.dag', '1'],
      ['aanbod.maand', '2'],
      ['aanbod.jaar', '2026'],
    ]),
    bij('ingediend', 'dossier', '', [['actie', 'oco']]),
    bij('ingediend', 'dossier', '', [
      ['actie', 'wet'],
      ['wet', 'jeugd'],
    ]),
    bij('ingediend', 'dossier', '', [
      ['actie', 'samenvatting'],
      ['samenvatting', 'Tekst.'],
    ]),
    bij('ingediend', 'dossier', '', [
      ['actie', 'welke-hulp'],
      ['welke-hulp', 'Tekst.'],
    ]),
    bij('ingediend', 'verslag-deel', '/verslag/verslag-a', [['tekst', 'Bekend.']]),
    bij('ingediend', 'akkoord-vragen', '/akkoord-vragen', [
      ['nodig', 'beoordeling'],
      ['nodig', 'hulpvraag'],
      ['nodig', 'eigen-oplossing'],
    ]),
    bij('ingediend', 'uitleg', '/uitleg', [
      ['hoe', 'telefoon'],
      ['dag.dag', '1'],
      ['dag.maand', '2'],
      ['dag.jaar', '2026'],
      ['notitie', 'Gebeld.'],
    ]),
    bij('ingediend', 'gesprekken', '/gesprekken', [
      ['dag.dag', '1'],
      ['dag.maand', '2'],
      ['dag.jaar', '2031'],
      ['tijd', '9.30'],
      ['plek', 'thuis'],
      ['erbij', 'familie'],
      ['erbij', 'tolk'],
      ['tekst', 'Wij komen bij u.'],
    ]),
    bij('ingediend', 'gesprek', `/gesprekken/${ids['ingediend-gesprek']}`, [
      ['actie', 'verzet'],
      ['dag.dag', '2'],
      ['dag.maand', '2'],
      ['dag.jaar', '2031'],
      ['tijd', '10:00'],
      ['plek', 'bellen'],
      ['tekst', 'Wij bellen u.'],
    ]),
    bij(
      'ingediend',
      'gesprek',
      `/gesprekken/${ids['ingediend-gesprek']}`,
      [
        ['actie', 'af'],
        ['waarom', 'Wij zijn er die dag niet.'],
      ],
      { eenmalig: true },
    ),
    bij('ingediend', 'aantekeningen', '/aantekeningen', [['aantekening', 'Breed gevraagd.']]),
    {
      route: 'routes/inwoner/gesprek',
      mens: 'samira',
      pad: `/mijn/traject/${ids['ingediend']}/gesprek/${ids['ingediend-gesprek']}`,
      velden: [
        ['actie', 'antwoord'],
        ['wat', 'kan-niet'],
        ['want', 'Ik werk dan.'],
      ],
      eenmalig: true,
    },
    bij('invullen', 'namens', '/plan', [
      ['actie', 'begin'],
      ['wijze', 'namens'],
      ['reden', 'De inwoner kan nu niet schrijven.'],
      ['gesprekOp.dag', '1'],
      ['gesprekOp.maand', '2'],
      ['gesprekOp.jaar', '2026'],
    ]),
    bij('invullen', 'namens-bladzijde', '/plan/vraag-2', [
      ['goed', 'De dag.'],
      ['moeilijk', 'De avond.'],
      ['sinds', 'Een jaar.'],
      ['leren', 'Slapen.'],
    ]),
    bij('invullen', 'namens-bladzijde', '/plan/resultaat', [
      ['wat', 'Iets.'],
      ['genoeg', 'Genoeg.'],
    ]),
    {
      route: 'routes/inwoner/nalezen',
      mens: 'samira',
      pad: `/mijn/traject/${ids['ingediend']}/nalezen`,
      velden: [
        ['antwoord', 'nee'],
        ['woorden', 'Dit klopt niet.'],
      ],
      eenmalig: true,
    },
    bij('ingediend', 'aanvulling', '/aanvulling', [['aanvulling', 'Wat nog?']], { eenmalig: true }),
    {
      route: 'routes/open/belverzoek',
      mens: 'samira',
      pad: '/doetinchem/terugbellen',
      velden: [
        ['naam', 'Iemand'],
        ['telefoon', '0612345678'],
        ['wanneer', 'maakt-niet-uit'],
        ['waarover', 'Over een brief.'],
        ['tolk', 'Pools'],
      ],
    },
    {
      route: 'routes/open/formulier',
      mens: 'samira',
      pad: '/doetinchem/formulier',
      velden: [
        ['naam', 'Iemand'],
        ['hoe', 'post'],
        ['straat', 'Voorbeeldstraat 1'],
        ['postcode', '7001 AB'],
        ['plaats', 'Doetinchem'],
        ['email', 'iemand@voorbeeld.nl'],
      ],
    },
    {
      route: 'routes/toegang/belverzoek',
      mens: 'yvonne',
      pad: `/toegang/belverzoeken/${ids['belverzoek']}`,
      velden: [
        ['uitgelegd', 'ja'],
        ['notitie', 'Gebeld.'],
      ],
      eenmalig: true,
    },
    {
      route: 'routes/toegang/nieuw',
      mens: 'yvonne',
      pad: '/toegang/nieuw',
      mensen: ['persoon', 'relatie'],
      velden: [
        ['kanaal', 'post'],
        ['binnenOp.dag', '2'],
        ['binnenOp.maand', '3'],
        ['binnenOp.jaar', '2026'],
        ['woorden', 'Iemand schreef een brief.'],
        ['telefoon', '0612345678'],
        ['spoed', 'ja'],
        ['voorWie', 'ander'],
        ['voornamen', 'Iemand'],
        ['achternaam', 'Anders'],
        ['geboortedatum.dag', '3'],
        ['geboortedatum.maand', '4'],
        ['geboortedatum.jaar', '2016'],
        ['bsn', '999990019'],
        ['straat', 'Voorbeeldstraat'],
        ['huisnummer', '1'],
        ['postcode', '7001 AB'],
        ['woonplaats', 'Doetinchem'],
        ['relatie', 'ouder'],
        ['vragerVoornamen', 'Een'],
        ['vragerAchternaam', 'Ouder'],
        ['vragerGeboortedatum.dag', '3'],
        ['vragerGeboortedatum.maand', '4'],
        ['vragerGeboortedatum.jaar', '1986'],
        ['vragerBsn', '999990020'],
        ['vragerStraat', 'Voorbeeldstraat'],
        ['vragerHuisnummer', '1'],
        ['vragerPostcode', '7001 AB'],
        ['vragerWoonplaats', 'Doetinchem'],
      ],
    },
    bij('balie', 'invoer', '/invoer', [
      ['actie', 'verbeterd'],
      ['woorden', 'Andere woorden.'],
    ]),
    bij(
      'balie',
      'invoer',
      '/invoer',
      [
        ['actie', 'bevestigd'],
        ['hoe', 'gesproken'],
        ['dag.dag', '3'],
        ['dag.maand', '3'],
        ['dag.jaar', '2026'],
      ],
      { eenmalig: true },
    ),
    bij(
      'balie',
      'papier',
      '/papier',
      [
        ['code', 'PP-2222-2222-2222'],
        ['binnenOp.dag', '3'],
        ['binnenOp.maand', '3'],
        ['binnenOp.jaar', '2026'],
      ],
      { bestand: true },
    ),
    bij('balie', 'gezag', '/gezag', [
      ['gezag', 'ja'],
      ['bron', 'brp'],
    ]),
    plan('formulier', 'formulier', [
      ['hoe', 'post'],
      ['straat', 'Voorbeeldstraat 1'],
      ['postcode', '7001 AB'],
      ['plaats', 'Doetinchem'],
      ['email', 'iemand@voorbeeld.nl'],
    ]),
    {
      route: 'routes/inwoner/klopt',
      mens: 'samira',
      pad: `/mijn/traject/${ids['balie']}/klopt`,
      velden: [
        ['antwoord', 'nee'],
        ['nietGoed', 'Dit zei ik niet.'],
      ],
    },
    ...planDoelen(ids),
    ...keuzeDoelen(ids),
    ...looptDoelen(ids),
    ...regieDoelen(ids),
    ...medewerkerDoelen(ids),
    ...zorgplanDoelen(ids),
    { route: 'routes/open/sessie-verleng', mens: 'samira', pad: '/sessie/verleng', velden: [['terug', '/mijn']] },
    { route: 'routes/open/uitloggen', mens: 'yvonne', pad: '/uitloggen', velden: [], eenmalig: true },
    { route: 'routes/open/niet-gevonden', mens: 'samira', pad: '/dit/is/er/niet', velden: [['a', 'b']] },
  ]
}
