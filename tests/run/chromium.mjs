import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'

// Without a window it is the same browser, and a quarter faster.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium that drives the pages: CHROMIUM, what the machine has, what Playwright brings, or Debian's package.
 * @param {string} root
 * @returns {Promise<string | undefined>} the path of a program that starts, or undefined when none could be had
 */
export async function findChromium(root) {
  const present = [env.CHROMIUM, ...NAMES.flatMap(inPath), await playwrightsOwn()].find(starts)
  if (present) return present

  console.log('Geen Chromium op deze machine: die wordt nu opgehaald. / Fetching Chromium.')
  tryRun(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', '--with-deps', 'chromium'])
  const own = await playwrightsOwn()
  if (starts(own)) return own
  if (process.getuid?.() === 0) {
    tryRun('apt-get', ['update', '-qq'])
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!NAMES.flatMap(inPath).some(starts))
        tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
  }
  return NAMES.flatMap(inPath).find(starts)
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

function inPath(name) {
  const folders = new Set(['/usr/bin', ...(env.PATH ?? '').split(delimiter)])
  return [...folders].map((folder) => join(folder, name)).filter((path) => existsSync(path))
}

/** A program that is there but lacks a library (or is a stub of another package manager) does not count. */
function starts(path) {
  if (!path || !existsSync(path)) return false
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

function tryRun(command, args) {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    console.log(`${command} lukte niet: ${error.message}`)
  }
}
