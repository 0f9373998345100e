import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPortaal } from '../../app/start/portaal.mjs'

/**
 * What somebody does who just cloned the project: starts what was built, without any configuration. The embedded
 * database, the invented people and the first page must be there, and the portal must stop when asked.
 * @param {string} root
 */
export async function checkStart(root) {
  const folder = mkdtempSync(join(tmpdir(), 'eenklik-start-'))
  const telling = { passed: 0, failed: 0, skipped: 0 }
  function count(what, ok) {
    telling[ok ? 'passed' : 'failed'] += 1
    console.log(`${ok ? '✓' : '✗'} ${what}`)
  }
  try {
    const portaal = await startPortaal({ root, env: { DATA_FOLDER: folder, DATABASE_URL: undefined } })
    count(`starts and is ready after ${portaal.seconds.toFixed(1)} s`, true)
    const page = await fetch(portaal.url)
    count('the first page answers 200', page.status === 200)
    count('with a page that has a heading', (await page.text()).includes('<h1'))
    count('stops when asked, without an error', (await portaal.stop()) === 0)

    const again = await startPortaal({ root, env: { DATA_FOLDER: folder, DATABASE_URL: undefined } })
    count(`starts again on the same data after ${again.seconds.toFixed(1)} s`, true)
    await again.stop()

    const real = await startPortaal({ root, env: { DEMO: '0', DATA_FOLDER: folder, DATABASE_URL: undefined } }).then(
      async (started) => `it started at ${started.url} (${await started.stop()})`,
      (error) => error.message,
    )
    count('for real, without its settings, it refuses to start and names them', /incomplete.*DATABASE_URL/.test(real))
  } catch (error) {
    count(`the portal does not start: ${error.message}`, false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return telling
}
