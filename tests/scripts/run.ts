import { join } from 'node:path'
import { env, exit } from 'node:process'
import { maakDossier } from '#tests/access/dossiers.ts'
import { iedereen, kom, type Aanwezig, type Mens } from '#tests/access/mensen.ts'
import { startPortaal } from '#tests/access/portaal.ts'
import { build } from '../../app/start/build.mjs'
import { ladingen } from './ladingen.ts'
import { Ontleder } from './ontleder.ts'
import { Proef } from './proef.ts'

/**
 * `npm run scripts`: two hundred script payloads in every text of every form, of inwoner, toegang and aanbieder, looked for on every page where it can come out: the answer
 * to the form, the pages of all three, the data requests and the PDF (quality S9). Nothing of a payload may become an element, an attribute or a script, and a page with a
 * text that was not tried fails. The mails are looked at as well, on the page of the practice environment that shows them. The last line is `N passed, N failed`; exit code 1 when anything failed.
 */
await build(join(import.meta.dirname, '../..'))
const begon = performance.now()
const portaal = await startPortaal({ build: env['EENKLIK_BUILD'] ?? 'build', poort: 4540 })
const ontleder = await Ontleder.begin(portaal.url)
let proef: Proef
try {
  const wie = new Map<Mens, Aanwezig>()
  for (const mens of iedereen) wie.set(mens, await kom(portaal.url, mens))
  const { ids } = await maakDossier(portaal, wie, 'samira')
  proef = new Proef(portaal, ontleder, wie, ids)
  await proef.doe()
} finally {
  await ontleder.stop()
  await portaal.stop()
}
const mis = [...new Set(proef.mis)]
for (const regel of mis) console.log(`✗ ${regel}`)
console.log(proef.verslag())
console.log(`${ladingen.length} payloads; ${portaal.database}; ${Math.round((performance.now() - begon) / 1000)} s`)
console.log(`${proef.goed} passed, ${mis.length} failed`)
exit(mis.length > 0 || proef.goed === 0 ? 1 : 0)
