import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wegingVelden } from '#tests/builders/weging-velden.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

/** A fault that was looked at and is right as it is. `fout` is the whole or a part of what the visit says. */
export type Uitzondering = { naam: string; controle: string; waar: RegExp; fout: RegExp; reden: string }

/** What is typed on the pages that are visited in another language than it was written in. */
const getypt = [
  ...Object.values(verhaal.plan),
  ...[verhaal.woorden, verhaal.samenvatting, verhaal.welkeHulp, wegingVelden['reden']!],
  ...['Een vraag die nog niet weg is', 'Ik zorg voor mijn dochter', 'Dit weten we'],
]

/**
 * Every exception to the checks of a visit. One that no page needed any more fails the run (opzet.ts), so the list
 * never says more than is so.
 */
export const uitzonderingen: readonly Uitzondering[] = [
  {
    naam: 'over een ander',
    controle: 'A16',
    waar: /^\/mijn\/.*\/(kind|plan\/(nieuw\/)?(ouder|gezinslid|contactpersoon|wie|ouder-[^/]+|gezinslid-[^/]+|contactpersoon-[^/]+|wie-[^/]+))$/,
    fout: /"(naam|voornaam|achternaam|plaats)": nothing/,
    reden: 'asks about somebody else: the criterion is about the visitor, whose own name the browser would fill in',
  },
  {
    naam: 'eigen woorden',
    controle: 'A20',
    waar: /^\/(mijn|toegang)\b/,
    fout: new RegExp(`"(${getypt.map((woorden) => woorden.slice(0, 20)).join('|')})`),
    reden: 'somebody typed it: nobody asks in which language, and a guess would be read aloud in the wrong one',
  },
  {
    naam: 'een naam boven de vraag',
    controle: 'A17',
    waar: /^\/mijn\/traject\/[^/]+$/,
    fout: /says "(Vraag voor|Question for) /,
    reden:
      'the h1 names the child; a name never stands in the title of a page, which stays in the history of a browser',
  },
  ...['A19', 'A25'].map((controle) => ({
    naam: `noodpagina ${controle}`,
    controle,
    waar: /^\/(storing|even-niet)$/,
    fout: /has 0 (header|aside|footer)|does not begin with a link|has no help right after/,
    reden:
      'the page for when nothing works knows no gemeente and no session: it has its content only, and the way to the front door',
  })),
]

/** What is left of these faults without the exceptions; which of those were needed is written down for the whole run. */
export function unexcused(faults: readonly string[], on: { folder: string; path: string }): string[] {
  return faults.filter((fault) => {
    const one = uitzonderingen.find(
      ({ controle, waar, fout }) => fout.test(fault) && waar.test(on.path) && fault.startsWith(`${controle} `),
    )
    if (one) appendFileSync(join(on.folder, 'uitgezonderd'), `${one.naam}\n`)
    return one === undefined
  })
}

/** The exceptions that no page of this run needed. */
export function unusedExceptions(folder: string): string[] {
  const file = join(folder, 'uitgezonderd')
  const used = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
  return uitzonderingen.map(({ naam }) => naam).filter((naam) => !used.has(naam))
}
