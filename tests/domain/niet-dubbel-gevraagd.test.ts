import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hulpvraagStappen, hulpvraagVelden } from '#app/domain/hulpvraag/velden.ts'
import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'

/** What is about the same detail of the visitor, by any name. What is asked of each person in a list is about another person each time. */
const gegevens = {
  telefoon: /telefoon/i,
  email: /e?mail/i,
  geboortedatum: /geboorte/i,
  voornaam: /voornaam/i,
  achternaam: /achternaam/i,
  adres: /straat|postcode|woonplaats|adres/i,
  woorden: /woorden/i,
}

/** What stands in both, and the test that shows that whoever gave it finds it filled in. */
const ingevuld: Readonly<Record<string, readonly [bestand: string, test: string]>> = {
  telefoon: ['tests/usecases/spoed.test.ts', 'hoeft het nummer niet nog eens te geven in het plan'],
  woorden: ['tests/usecases/hulpvraag.test.ts', 'staat al bij vraag 1 van haar plan: niemand vraagt het opnieuw'],
}

test.each(Object.entries(gegevens))(
  '%s wordt van de hulpvraag tot het plan één keer gevraagd, of staat er de tweede keer al (WCAG 3.3.7)',
  (gegeven, naam) => {
    const gevraagd = (velden: readonly { naam: string }[]) =>
      velden.map((veld) => veld.naam).filter((er) => naam.test(er))
    const vraag = gevraagd(hulpvraagStappen.flatMap((stap) => hulpvraagVelden(stap, { namens: true })))
    const plan = gevraagd(vragensetMetId('voorbeeld').onderwerpen.flatMap(({ velden }) => velden))
    const al = ingevuld[gegeven]
    if (!al) return expect([...vraag, ...plan].length).toBeLessThanOrEqual(1)
    expect([vraag, plan]).toEqual([[gegeven], [gegeven]])
    expect(readFileSync(al[0], 'utf8')).toContain(al[1])
  },
)
