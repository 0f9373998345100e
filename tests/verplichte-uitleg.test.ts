import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Where a form of the toegang cannot be sent without a text, and why. Either the text is itself what is passed on (a question, a report, the words of the
 * inwoner), or a law or source asks the toegang to explain itself. Nothing else: the toegang has room to decide (D1-24). A text that
 * is needed with one answer only stands here with that answer.
 */
const waarom: Record<string, string> = {
  'app/domain/hulpvraag/balie.ts woorden': 'the hulpvraag itself, in the words of the inwoner (D0-02)',
  'app/domain/traject/contact-velden.ts waarom': 'the message to the inwoner that a talk is off (D1-30)',
  'app/domain/traject/contact-velden.ts verslag': 'the report itself (D0-06)',
  'app/routes/toegang/aanvulling.tsx aanvulling': 'what the inwoner is asked to add (D0-07)',
  'app/routes/toegang/verdieping.tsx vraag': 'the question itself (D0-07)',
  'app/routes/toegang/invoer.server.ts woorden': 'the words of the inwoner, mended (D0-02)',
  'app/routes/toegang/aantekeningen.tsx aantekening': 'the note itself (D0-16)',
  'app/routes/toegang/eigen-plan.server.ts gebruik': 'how the own plan was used (D1-03, Wmo 2015 2.3.2 lid 5)',
  'app/routes/toegang/spoed.tsx uitleg bij spoed nee':
    'who asked for help at once reads why it can wait (Wmo 2015 2.3.3, D1-33)',
  'app/domain/traject/afspraak-velden.ts belofte': 'the promise itself (D1-30)',
  'app/domain/traject/afspraak-velden.ts reden bij einde vervalt':
    'the inwoner reads why a promise is not kept (D1-30)',
  'app/domain/traject/taak-velden.ts uitkomst bij einde gedaan': 'what came of what was asked (D1-46)',
  'app/routes/toegang/taak.tsx vraag': 'what somebody else is asked (D1-21)',
  'app/routes/toegang/overdragen.tsx notitie': 'the note itself (D1-19)',
  'app/routes/toegang/uitstel.tsx uitleg': 'the inwoner reads why the decision comes later (Awb 4:14)',
  'app/routes/toegang/advies.tsx advies': 'the advice itself (D2-10)',
  'app/routes/toegang/keuze-acties.server.ts antwoord': 'the answer to a question of the aanbieder (D0-29)',
  'app/routes/toegang/keuze-acties.server.ts terug': 'what the aanbieder is asked to look at again (C21)',
  'app/domain/traject/intake-velden.ts anders': 'of the inwoner: the moment that is possible instead (D0-29)',
  'app/domain/traject/intake-velden.ts inzage': 'of the aanbieder: what it asks the inwoner to share (D3L-23)',
  'app/domain/traject/intake-velden.ts verslag': 'of the aanbieder: the report itself (D0-29)',
  'app/domain/traject/intake-velden.ts waar': 'of the aanbieder: where the talk is (D0-29)',
  'app/domain/traject/intake-velden.ts waarom':
    'of the aanbieder: the inwoner reads why the talk does not take place (D0-29)',
  'app/domain/traject/oneens-velden.ts woorden': 'what came of the talk, which all three read (D3L-34)',
  'app/routes/toegang/afweging-velden.server.ts reden':
    'an aanbieder or none: the source asks for the reason, and the inwoner reads it (D2-06, D3L-06)',
  'app/routes/toegang/buiten-contract.tsx woorden': 'the inwoner reads what came of talking about it (D4-25)',
  'app/routes/toegang/pgb.tsx woorden': 'the inwoner reads what a plan for a budget still needs (D1-17)',
  'app/routes/toegang/reis-velden.server.ts reisWaarom': 'the inwoner reads how they get to the help (D4-31)',
  'app/routes/toegang/vooroverleg-velden.server.ts over': 'the record itself: what the contact was about (D3L-15)',
  'app/routes/toegang/vooroverleg-velden.server.ts uitkomst': 'the record itself: what came of it (D3L-15)',
  'app/routes/toegang/wijziging.tsx woorden': 'D3L-51: the toegang judges another kind of help in words',
  'app/server/stap-pagina.server.ts reden': 'a step out of its order, or in the place of somebody else (D1-24)',
  'app/routes/toegang/afsluiten.tsx uitleg': 'never closed without an explanation (D1-25)',
}

/** Every text a form of the toegang asks for, as `file name`, with whether it is needed. */
function tekstvelden(): { wat: string; nodig: boolean }[] {
  const mappen = [
    'app/routes/toegang',
    'app/domain/traject',
    'app/domain/hulpvraag/balie.ts',
    'app/server/stap-pagina.server.ts',
  ]
  const bestanden = mappen.flatMap((map) =>
    map.endsWith('.ts') ? [map] : readdirSync(map).map((bestand) => join(map, bestand)),
  )
  return bestanden.flatMap((bestand) => {
    const bron = readFileSync(bestand, 'utf8')
    const vast = /^const naam = '([^']+)'$/m.exec(bron)?.[1]
    return [...voluit(bron).matchAll(/\{(?:[^{}]|\{[^{}]*\})*soort: 'lang'(?:[^{}]|\{[^{}]*\})*\}/g)].flatMap(
      ([veld]) => {
        const naam = /\bnaam: '([^']+)'/.exec(veld)?.[1] ?? (/\{ naam,/.test(veld) ? vast : undefined)
        if (!naam || !/\bmax\b/.test(veld)) return []
        const [, vraag, antwoord] = /alleenBij: \{ veld: '([^']+)', waarde: '([^']+)' \}/.exec(veld) ?? []
        const bij = vraag ? ` bij ${vraag} ${antwoord}` : ''
        return [{ wat: `${bestand} ${naam}${bij}`, nodig: bij !== '' || /nodig: true/.test(veld) }]
      },
    )
  })
}

/** The source with `{ ...field, more }` written out, for a field that has a name of its own in that file. */
const voluit = (bron: string) =>
  [...bron.matchAll(/^const (\w+) = \{ (.*soort: 'lang'.*) \} as const$/gm)].reduce(
    (tekst, [, naam, veld]) => tekst.replaceAll(`...${naam},`, `${veld},`),
    bron,
  )

test('de toegang hoeft alleen uit te leggen waar wet of bron dat vraagt (D1-24)', () => {
  const velden = tekstvelden()
  expect(velden.length).toBeGreaterThan(10)
  expect(
    velden
      .filter(({ nodig }) => nodig)
      .map(({ wat }) => wat)
      .sort(),
  ).toEqual(Object.keys(waarom).sort())
})
