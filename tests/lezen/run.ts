import { exit } from 'node:process'

/**
 * `npm run lezen`: how hard every page of the inwoner and every open page is to read, as shown in Dutch (D1-31): Flesch-Douma 60 or more, at most 12 words
 * in a sentence on average and 20 in the longest, no hard words, no word of the trade without an explanation. Exits 1 when a page is harder, or was not read.
 */
// What a build would have filled in; nothing of it is read.
Object.assign(globalThis, { __EENKLIK_CSS__: '', __EENKLIK_ENHANCE__: '' })
const { startInwoner } = await import('#tests/routes/inwoner-portaal.ts')
const { readAll, routeOf, teLezen, zonderTekst } = await import('#tests/lezen/paginas.ts')
const { judge, reportOf } = await import('#tests/lezen/oordeel.ts')

const portaal = await startInwoner(4370)
const paginas = await readAll(portaal.url).finally(() => portaal.stop())
const { regels, failed } = reportOf(
  paginas.map((pagina) => judge(pagina, routeOf(pagina.pad) ?? pagina.pad)),
  teLezen,
  zonderTekst,
)
for (const regel of regels) console.log(regel)
exit(failed > 0 ? 1 : 0)
