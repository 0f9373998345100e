import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { Velden, type GetekendVeld } from '#app/forms/velden.tsx'
import { tekenBalie } from '#app/server/balie.server.ts'
import { overEenAnder, tekenVelden } from '#app/server/vraag-woorden.server.ts'

/** What the browser is told to fill in by itself, in the order of the fields. */
const aanvullingen = (velden: readonly GetekendVeld[]) =>
  [
    ...renderToStaticMarkup(
      <Velden velden={velden.filter(({ soort }) => soort === 'kort')} waarden={{}} fouten={[]} />,
    ).matchAll(/autoComplete="([^"]*)"/gi),
  ].map(([, wat]) => wat)

const gegevens = tekenVelden(
  voorbeeldset.id,
  'mijn-gegevens',
  voorbeeldset.onderwerpen.find(({ id }) => id === 'mijn-gegevens')!.velden,
  'nl',
)

test('wie de eigen gegevens invult, krijgt het eigen nummer en adres aangeboden (WCAG 1.3.5)', () =>
  expect(aanvullingen(gegevens)).toEqual(['tel', 'email']))

test('wie de gegevens van een ander invult, krijgt niet het eigen nummer aangeboden', () =>
  expect(aanvullingen(overEenAnder(gegevens))).toEqual(['off', 'off']))

test('het nummer van een contactpersoon is dat van een ander', () => {
  const { velden } = voorbeeldset.lijsten['contactpersoon']!
  expect(aanvullingen(tekenVelden(voorbeeldset.id, 'contactpersoon-1', velden, 'nl'))).toEqual(['off'])
})

test('wat de toegang aan de balie opschrijft, gaat over een ander', () =>
  expect(aanvullingen(tekenBalie('nl').flatMap(({ velden }) => velden))).toEqual(['off']))
