import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, env, exit } from 'node:process'
import { iedereen, kom, type Aanwezig, type Mens } from '#tests/access/mensen.ts'
import { startPortaal } from '#tests/access/portaal.ts'
import { build } from '../../app/start/build.mjs'
import { Kijker, type Taal } from './kijker.ts'
import { staten, zichtenVan, type Staat } from './zichten.ts'

/**
 * `npm run staten`: every page in the access table and every form, in each of its states, in both languages, with scripts and without, on 1280 and on 320 px: the checks
 * A01 to A31 that a page can be asked by itself (tests/e2e/basis/register.ts says which, and where the others are shown). `--alleen <part of an address>`, `--staat leeg`,
 * `--taal en` look at a part. The last line is `N passed, N failed`; exit code 1 when anything failed, or nothing was seen of a state.
 */
const optie = (naam: string) => (argv.includes(`--${naam}`) ? argv[argv.indexOf(`--${naam}`) + 1] : undefined)
const alleen = optie('alleen') ?? ''
const talen = optie('taal') ? [optie('taal') as Taal] : (['nl', 'en'] as const)
const gezocht = optie('staat') ? [optie('staat') as Staat] : staten

await build(join(import.meta.dirname, '../..'))
const begon = performance.now()
const portaal = await startPortaal({ build: env['EENKLIK_BUILD'] ?? 'build', poort: 4560 })
const map = mkdtempSync(join(tmpdir(), 'eenklik-staten-'))
const kijker = await Kijker.begin(portaal.url, map)
const wie = new Map<Mens, Aanwezig>()
const sinds = new Map<Mens, number>()
let fout = 0
const per = new Map<Staat, { gezien: number; nieuw: number; geen: number; fout: number }>()
try {
  for (const mens of iedereen) await aanwezig(mens)
  const zichten = (await zichtenVan(portaal, wie)).filter(
    ({ staat, naam }) => gezocht.includes(staat) && naam.includes(alleen),
  )
  // One page after another: what one form changes, the next finds as it would.
  for (const [nr, zicht] of zichten.entries()) {
    if (nr % 50 === 0) console.error(`${nr} of ${zichten.length}, ${Math.round((performance.now() - begon) / 1000)} s`)
    for (const taal of talen) {
      const telling = per.get(zicht.staat) ?? { gezien: 0, nieuw: 0, geen: 0, fout: 0 }
      per.set(zicht.staat, telling)
      const gezien = await kijker.kijk(await aanwezig(zicht.mens), zicht, taal).catch((mis: Error) => ({
        nieuw: true,
        fouten: [mis.message.slice(0, 400)],
      }))
      if (!gezien) {
        telling.geen++
        continue
      }
      telling.gezien++
      if (gezien.nieuw) telling.nieuw++
      if (gezien.fouten.length > 0) telling.fout++
      for (const een of new Set(gezien.fouten)) console.log(`✗ ${zicht.staat}, ${taal}, ${zicht.naam}: ${een}`)
    }
  }
} finally {
  await kijker.stop()
  await portaal.stop()
  rmSync(map, { recursive: true, force: true })
}

/** Somebody who signed in; anew before a session ends of which nothing was asked for a quarter of an hour. */
async function aanwezig(mens: Mens): Promise<Aanwezig> {
  const was = wie.get(mens)
  const nu = performance.now()
  if (was && nu - sinds.get(mens)! < 8 * 60_000) return was
  if (was) await kijker.vergeet(was)
  const een = await kom(portaal.url, mens)
  wie.set(mens, een)
  sinds.set(mens, nu)
  return een
}

for (const staat of gezocht) {
  const { gezien, nieuw, geen, fout: mis } = per.get(staat) ?? { gezien: 0, nieuw: 0, geen: 0, fout: 0 }
  console.log(
    `${staat.padEnd(15)} ${gezien} seen, ${nieuw} of them measured, ${mis} wrong; ${geen} are no page in this state`,
  )
  fout += mis + (gezien === 0 ? 1 : 0)
}
const goed = [...per.values()].reduce((som, { gezien, fout: mis }) => som + gezien - mis, 0)
console.log(`${talen.join(' and ')}; ${portaal.database}; ${Math.round((performance.now() - begon) / 1000)} s`)
console.log(`${goed} passed, ${fout} failed`)
exit(fout > 0 || goed === 0 ? 1 : 0)
