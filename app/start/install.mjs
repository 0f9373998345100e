import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './proces.mjs'

/** What npm noted in node_modules after the last installation. */
const NOTED = 'node_modules/.package-lock.json'

/**
 * Installs the packages of package-lock.json with `npm ci`, unless exactly those stand there already.
 * Needs no package itself: this is the first thing that runs on a fresh machine.
 * @param {string} root the folder of the project
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return
  console.log('Pakketten installeren, dit duurt de eerste keer ongeveer een minuut. / Installing packages.')
  // NODE_ENV=production must not leave out what builds the portal.
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root })
}

/**
 * Whether node_modules holds every package of the lockfile in the same version. Packages for another kind of
 * machine are left out by npm, so an optional package may be missing.
 * @param {string} root
 */
export function isInstalled(root) {
  if (!existsSync(join(root, NOTED))) return false
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')))
  const present = readPackages(join(root, NOTED))
  return wanted.every(([path, pkg]) => {
    const mayBeMissing = path === '' || pkg.optional || pkg.devOptional || pkg.peer
    return present[path] ? present[path].version === pkg.version : mayBeMissing
  })
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}
