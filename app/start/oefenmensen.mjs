import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The invented people of the practice environment, per door: the same ones, in the same words, as on its sign-in page.
 * @param {string} root
 */
export async function whoYouCanBe(root) {
  const words = JSON.parse(readFileSync(join(root, 'locales/nl/inloggen.json'), 'utf8')).oefen.mensen
  const lists = await loadTypeScript(join(root, 'app/server/oefenmensen.ts'))
  const named = (people) => people.map(({ id }) => words[id])
  return [
    { door: { naam: 'Inwoner (DigiD)', path: '/inloggen' }, people: named(lists.oefenaanmeldingen) },
    {
      door: { naam: 'Medewerker van de gemeente', path: '/inloggen/medewerker' },
      people: named(lists.oefenmedewerkers),
    },
    {
      door: { naam: 'Zorgaanbieder (eHerkenning)', path: '/inloggen/aanbieder' },
      people: named(lists.oefenaanbieders),
    },
  ]
}

/** A file of data without imports; Node 20 cannot read TypeScript by itself. */
async function loadTypeScript(path) {
  const { transform } = await import('esbuild')
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
