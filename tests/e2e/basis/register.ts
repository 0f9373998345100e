/** Where a check is shown: a question that every visit asks of every page, or one test. */
export type Waar =
  /** A function of the visit: asked of every page of this site that any test opens. `script`: not where scripts are off. */
  | { bezoek: string; script?: true }
  /** A test of the pages, by its file under tests/e2e and the beginning of its title. */
  | { spec: string; titel: string }
  /** A test without a browser, by its file under tests and its title. */
  | { unit: string; titel: string }

export type Controle = {
  nr: string
  /** What it is about, with the criterion of WCAG 2.2. */
  eis: string
  getoond: readonly Waar[]
  /** What of the check is not shown by these. */
  niet?: string
  /** What only a person can judge, and what that person saw; null as long as nobody looked. Never counts as shown. */
  metDeHand?: { wat: string; gezien: string | null }
}

/**
 * Every state, and which tests bring it up at every run: a page of each. What the visit asks, it asks there too. Every other page and every form in each of these states but
 * the last (a storing is one page) is brought up by `npm run staten`, with the same questions and ways of looking, in Dutch and in English: it takes hours, and is run before
 * something is said of all pages.
 */
export const staten = {
  leeg: { spec: 'reis/staten.spec.ts', titel: 'een plan: leeg, ingevuld, en met fouten teruggekomen' },
  ingevuld: { spec: 'reis/staten.spec.ts', titel: 'een plan: leeg, ingevuld, en met fouten teruggekomen' },
  'met fouten': { spec: 'reis/staten.spec.ts', titel: 'een plan: leeg, ingevuld, en met fouten teruggekomen' },
  'sessie voorbij': { spec: 'reis/staten.spec.ts', titel: 'de sessie eindigde onder het typen' },
  'geen toegang': { spec: 'reis/staten.spec.ts', titel: 'van een ander, of er niet' },
  'niet gevonden': { spec: 'reis/staten.spec.ts', titel: 'van een ander, of er niet' },
  storing: { spec: 'reis/staten.spec.ts', titel: 'een storing, en een database die weg is' },
} as const satisfies Record<string, Waar>

const fouten = { spec: 'inwoner/fouten.spec.ts' } as const
const reis = 'van de voordeur tot het akkoord'

/** The checks of every page, and where each is shown. `niet` says what is not: this list claims no more than is run. */
export const register: readonly Controle[] = [
  {
    nr: 'A01',
    eis: 'axe finds nothing, and what it cannot decide was looked at',
    getoond: [
      { bezoek: 'axeFaults', script: true },
      { bezoek: 'undecidedFaults', script: true },
    ],
    niet: 'Pages without scripts: axe cannot run there; their roles and names are read instead (structureFaults). On 320 px axe looks at every kind of page, at a page in each state, and along the journey to the sent plan; on every other visit the layout is looked at there, and axe by `npm run staten`.',
  },
  {
    nr: 'A02',
    eis: 'valid HTML, unique ids, references that resolve',
    getoond: [{ bezoek: 'htmlFaults' }, { bezoek: 'A02', script: true }],
    niet: 'After the scripts ran only ids and references are looked at, not all of the HTML again.',
  },
  {
    nr: 'A03',
    eis: 'everything with the keyboard alone, and no trap (2.1.1, 2.1.2)',
    getoond: [
      { spec: 'reis/toetsenbord.spec.ts', titel: 'met alleen het toetsenbord van de voordeur tot het akkoord' },
      { spec: 'open/deuren.spec.ts', titel: 'van de voorpagina naar elke deur en weer terug' },
      {
        spec: 'reis/smal.spec.ts',
        titel: 'op het smalste scherm met alleen het toetsenbord van de voordeur tot het plan verstuurd is',
      },
      { spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' },
      { spec: 'reis/weergave.spec.ts', titel: 'op het smalste scherm komt Tab overal' },
    ],
    niet: 'Withdrawing, questions, typing over from paper: every part is reached with Tab, the journey is made with a mouse.',
    metDeHand: {
      wat: 'the pages with the keys, and the ring seen',
      gezien:
        '2026-11-27, Chromium without scripts at 360 px: the first question with an error (skip link, summary, its link to the field, Space, on), a page of the plan, saying that the gemeente is too late, and what is shared. With scripts at 1280 px: the work list with j, k, ?, Escape and Enter. Nothing holds the focus, and every stop of Tab has its ring. Not done: the other forms.',
    },
  },
  { nr: 'A04', eis: 'the order of Tab is that of reading (2.4.3)', getoond: [{ bezoek: 'A04', script: true }] },
  {
    nr: 'A05',
    eis: 'the focus is seen: a ring of 2 px with 3:1 (2.4.7, 2.4.13 AAA)',
    getoond: [
      { spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' },
      { spec: 'reis/weergave.spec.ts', titel: 'op het smalste scherm komt Tab overal' },
    ],
    niet: 'By computed style, not by comparing pictures; not in the dark or in the colours of the visitor. In English by `npm run staten` alone.',
  },
  {
    nr: 'A06',
    eis: 'what has the focus lies under nothing (2.4.11, 2.4.12 AAA)',
    getoond: [
      { spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' },
      { spec: 'reis/weergave.spec.ts', titel: 'op het smalste scherm komt Tab overal' },
    ],
  },
  {
    nr: 'A07',
    eis: 'no scrolling sideways and no words cut off at 320 x 256 (1.4.10)',
    getoond: [
      { bezoek: 'widthFaults', script: true },
      { bezoek: 'clippedFaults', script: true },
      { spec: 'reis/weergave.spec.ts', titel: 'op het smalste scherm komt Tab overal' },
    ],
  },
  {
    nr: 'A08',
    eis: 'text twice as large (1.4.4)',
    getoond: [{ spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' }],
    niet: 'At 1280 px. In English by `npm run staten` alone.',
  },
  {
    nr: 'A09',
    eis: 'more room between letters, words, lines and paragraphs (1.4.12)',
    getoond: [{ spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' }],
    niet: 'In English by `npm run staten` alone.',
  },
  {
    nr: 'A10',
    eis: 'in the colours of the visitor every control keeps its edge, and no picture says it alone',
    getoond: [{ spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' }],
    niet: 'At 1280 px; the focus is not tabbed through in these colours. In English by `npm run staten` alone.',
    metDeHand: {
      wat: 'a picture of each kind of page in forced colours',
      gezien:
        '2026-11-26, Chromium at 320 px with rest asked for: the front of a gemeente, three pages of the question (for whom, the child, the review), its receipt, and two of the plan (the own details, the household). Every button, field and choice has its edge and the pictures keep their lines; the button that goes on looks as the one that stops. Not looked at: the other pages of the plan, what comes after it, the pages of the toegang, a dark theme of the visitor.',
    },
  },
  {
    nr: 'A11',
    eis: 'nothing moves by itself (2.2.2, 2.3.3 AAA)',
    getoond: [
      { bezoek: 'A11', script: true },
      { spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' },
    ],
  },
  {
    nr: 'A12',
    eis: 'in the dark and with more contrast 4.5:1, and 7:1 for words (1.4.3, 1.4.6 AAA)',
    getoond: [{ spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' }],
    niet: 'At 1280 px, for the theme of one gemeente, in English by `npm run staten` alone; of every theme the colours are computed (tests/ui/contrast.test.ts).',
  },
  {
    nr: 'A13',
    eis: 'what is pressed is 24 px, buttons and choices of visitors 44 px high (2.5.8, 2.5.5 AAA)',
    getoond: [{ bezoek: 'targetFaults', script: true }],
    niet: '44 px on the pages of the toegang.',
  },
  {
    nr: 'A14',
    eis: 'what is wrong is said first, at its field and in the title, and what was typed stays (3.3.1, 3.3.3, 4.1.3)',
    getoond: [
      { bezoek: 'A14', script: true },
      { ...fouten, titel: 'de vraag: voor wie, het kind en de eigen woorden' },
      { ...fouten, titel: 'het plan: hoe invullen, telefoon en e-mail' },
      { ...fouten, titel: 'het antwoord op het plan: niets gekozen' },
      { spec: 'toegang/fouten.spec.ts', titel: 'de toegang leest bij elk formulier wat er niet klopt' },
      { spec: 'open/belverzoek.spec.ts', titel: 'wie liever papier heeft' },
    ],
    niet: 'Each field of each form wrong once: the forms in these tests, and every form that comes back in any other.',
  },
  {
    nr: 'A15',
    eis: 'every field has words that are seen and in its name, every choice a question (1.3.1, 2.5.3, 3.3.2)',
    getoond: [{ bezoek: 'A15', script: true }],
    niet: 'That what is not obligatory says so.',
  },
  {
    nr: 'A16',
    eis: 'the browser may fill in what is asked about the visitor (1.3.5)',
    getoond: [
      { bezoek: 'A16', script: true },
      { unit: 'forms/van-een-ander.test.tsx', titel: 'wie de eigen gegevens invult' },
    ],
    niet: 'On a page about somebody else a field says `off`; which pages those are is decided in app/forms.',
  },
  {
    nr: 'A17',
    eis: 'a title of its own, with the words of the heading (2.4.2)',
    getoond: [{ bezoek: 'titleFaults' }, { bezoek: 'A17', script: true }],
  },
  {
    nr: 'A18',
    eis: 'one heading of level 1, none skipped, none empty (1.3.1, 2.4.6, 2.4.10 AAA)',
    getoond: [{ bezoek: 'htmlFaults' }, { bezoek: 'axeFaults', script: true }],
  },
  {
    nr: 'A19',
    eis: 'header, content, help and foot once, and the way to the content first (2.4.1)',
    getoond: [
      { bezoek: 'structureFaults' },
      { bezoek: 'A19', script: true },
      { spec: 'reis/toetsenbord.spec.ts', titel: 'de eerste Tab is de weg naar de inhoud' },
    ],
  },
  {
    nr: 'A20',
    eis: 'the language of the page and of its parts (3.1.1, 3.1.2)',
    getoond: [
      { bezoek: 'A20', script: true },
      { spec: 'reis/bladzijden.spec.ts', titel: 'in het Engels is elke bladzijde' },
      { spec: 'reis/andere-taal.spec.ts', titel: 'een plan dat is' },
    ],
    niet: 'Guessed from common words, in sentences of four words and more.',
  },
  {
    nr: 'A21',
    eis: 'without scripts',
    getoond: [
      { spec: 'reis/zonder-script.spec.ts', titel: reis },
      { spec: 'open/belverzoek.spec.ts', titel: 'wie liever papier heeft' },
      { spec: 'inwoner/engels.spec.ts', titel: 'wie Engels kiest leest alles in het Engels' },
      { spec: 'reis/match.spec.ts', titel: 'de eerste zegt nee en leest niets meer, de volgende vraagt iets, zegt ja' },
    ],
    niet: 'The pages of the toegang, which need scripts for what moves on them.',
  },
  {
    nr: 'A22',
    eis: 'without style sheets and without scripts',
    getoond: [{ spec: 'reis/zonder-opmaak.spec.ts', titel: 'komt de opmaak niet aan en het script ook niet' }],
    niet: 'Style sheets alone away.',
  },
  {
    nr: 'A23',
    eis: 'nothing is asked twice in one journey (3.3.7)',
    getoond: [
      { bezoek: 'asks', script: true },
      {
        spec: 'reis/smal.spec.ts',
        titel: 'op het smalste scherm met alleen het toetsenbord van de voordeur tot het plan verstuurd is',
      },
    ],
    niet: 'Details the browser knows by name, and the words of the question; other questions are not compared.',
  },
  {
    nr: 'A24',
    eis: 'no puzzle to get in, and pasting works (3.3.8, 3.3.9 AAA)',
    getoond: [{ bezoek: 'A24', script: true }],
    niet: 'The doors themselves (DigiD, eHerkenning) belong to others.',
  },
  {
    nr: 'A25',
    eis: 'the same help in the same place (3.2.6)',
    getoond: [
      { bezoek: 'A25', script: true },
      { spec: 'reis/hulp.spec.ts', titel: 'op elke bladzijde van de reis staat dezelfde hulp' },
    ],
  },
  {
    nr: 'A26',
    eis: 'the same order and the same names everywhere (3.2.3, 3.2.4)',
    getoond: [{ bezoek: 'sameEverywhereFaults', script: true }],
  },
  {
    nr: 'A27',
    eis: 'choosing and typing bring nobody elsewhere (3.2.1, 3.2.2)',
    getoond: [
      { spec: 'reis/weergave.spec.ts', titel: 'met Tab, met grotere letters' },
      { spec: 'reis/weergave.spec.ts', titel: 'op het smalste scherm komt Tab overal' },
    ],
    niet: 'In English by `npm run staten` alone.',
  },
  {
    nr: 'A28',
    eis: 'what was saved is said aloud (4.1.3)',
    getoond: [
      { bezoek: 'A28', script: true },
      { spec: 'inwoner/bewaren.spec.ts', titel: 'wie typt hoeft nergens op te drukken' },
    ],
    metDeHand: { wat: 'that NVDA, VoiceOver and TalkBack say it', gezien: null },
  },
  {
    nr: 'A29',
    eis: 'a warning before the session ends, one key for more time (2.2.1, 2.2.6 AAA)',
    getoond: [
      { spec: 'inwoner/sessie.spec.ts', titel: 'twee minuten voor het einde' },
      { spec: 'inwoner/sessie.spec.ts', titel: 'met script: het vanzelf bewaren zegt' },
      { spec: 'reis/staten.spec.ts', titel: 'de sessie eindigde onder het typen' },
    ],
    niet: 'More time is asked once, not ten times over.',
  },
  {
    nr: 'A30',
    eis: 'what is sent can be read and changed first (3.3.4, 3.3.6 AAA)',
    getoond: [{ spec: 'reis/zonder-script.spec.ts', titel: reis }],
    niet: 'The bezwaar: there is none yet.',
  },
  {
    nr: 'A31',
    eis: 'nothing needs dragging, hovering or one way of holding the screen (1.3.4, 1.4.13, 2.5.1, 2.5.7)',
    getoond: [{ bezoek: 'A31', script: true }],
    niet: 'What a script of the page does with a touch is not measured; no script of ours listens to one.',
  },
]

/** What only a person can do, beside what stands at a check. */
export const metDeHand: readonly { wat: string; gezien: string | null }[] = [
  { wat: 'the journey of an inwoner with NVDA and Firefox', gezien: null },
  { wat: 'the journey of an inwoner with VoiceOver on an iPhone', gezien: null },
  { wat: 'the journey of an inwoner with TalkBack on Android', gezien: null },
  { wat: 'the file of the toegang with JAWS and Chrome', gezien: null },
  { wat: 'the journey by voice (Dragon or Voice Control)', gezien: null },
  { wat: 'the journey at 400 % with a screen magnifier', gezien: null },
  {
    wat: 'the journey at 400 % (320 px) without one: pictures, and the accessibility tree read as a text',
    gezien:
      '2026-11-26, Chromium: pictures of the front page, whether it is urgent, the review of a question, and the list of goals of the plan; the tree of the front page, the front of a gemeente, the words of the question and its review. Nothing is cut off or beside the screen, and the order of the tree is that of the page. Not looked at: the other pages of the plan and what comes after it. No screen reader was there.',
  },
  {
    wat: 'a picture of every kind of page, read as somebody who sees it for the first time',
    gezien:
      '2026-11-27, Chromium, in Dutch, light. Inwoner, 360 px without scripts: front page, front of a gemeente, call, call me back, the question with an error, its review and receipt, the overview, the task list of the plan, a parent with errors, own plan, a version on screen and as print, the answer to the plan, the traject, te-laat, how to arrange the help, choosing an aanbieder, what is shared. Toegang, 1280 px: work list with its keys, file, which help, advice. Aanbieder, 1280 px: list and question. Of the PDF of a version the text was read. Not looked at: English, the pages of a jeugdige, the plan on paper, talks, figures and what is sent (their words were read), a dark theme.',
  },
]
