import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { sourceHash } from './bron.mjs'
import { precompress } from './comprimeer.mjs'
import { ensureInstalled } from './install.mjs'
import { takeTurn } from './om-de-beurt.mjs'
import { run } from './proces.mjs'

/** Where the hash of the sources of a finished build stands. */
const STAMP = '.bron'

/**
 * Builds the portal, unless the sources are those of the last build. Two settings from the environment:
 * EENKLIK_BUILD (another folder than `build`) and EENKLIK_ALIAS (see vite.config.ts).
 * @param {string} root the folder of the project
 * @returns {Promise<boolean>} whether anything was built
 */
export async function build(root) {
  const out = join(root, env.EENKLIK_BUILD ?? 'build')
  // `npm start` and `npm test` at the same time: the second waits, and finds it done.
  return takeTurn(`${out}-bezig`, () => buildIfChanged(root, out))
}

async function buildIfChanged(root, out) {
  const hash = sourceHash(root, env.EENKLIK_ALIAS ?? '')
  if (existsSync(join(out, STAMP)) && readFileSync(join(out, STAMP), 'utf8') === hash) return false

  // Without its stamp a build that breaks off halfway is made again.
  rmSync(join(out, STAMP), { force: true })
  // The pages name these two, and building the pages empties the folder: so they wait elsewhere.
  const aside = mkdtempSync(join(tmpdir(), 'eenklik-bouw-'))
  try {
    await buildPages(root, await buildStyles(aside), await buildEnhance(root, aside))
    cpSync(aside, join(out, 'client/assets'), { recursive: true })
  } finally {
    rmSync(aside, { recursive: true })
  }
  await buildServer(root, out)
  precompress(join(out, 'client'))
  writeFileSync(join(out, STAMP), hash)
  return true
}

/** The stylesheet of all pages; the answer is its name. */
async function buildStyles(folder) {
  const { buildCss } = await import('../styles/build-css.mjs')
  return buildCss({ outDir: folder })
}

/** The small script of the pages without React, if there is one: one file, named after its content. */
async function buildEnhance(root, folder) {
  const main = join(root, 'app/enhance/main.ts')
  if (!existsSync(main)) return undefined
  const { build: bundle } = await import('esbuild')
  const { outputFiles } = await bundle({
    entryPoints: [main],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    write: false,
  })
  const [{ contents }] = outputFiles
  const name = `enhance-${createHash('sha256').update(contents).digest('hex').slice(0, 10)}.js`
  writeFileSync(join(folder, name), contents)
  return name
}

/** The pages, for the server and for the browser, in a process of their own because they want another environment. */
async function buildPages(root, css, enhance) {
  await run(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', EENKLIK_CSS: addressOf(css), EENKLIK_ENHANCE: addressOf(enhance) },
  })
}

const addressOf = (name) => (name ? `/assets/${name}` : '')

/** The program that serves the pages; it loads what buildPages made when it starts. */
async function buildServer(root, out) {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: [join(root, 'server.ts')],
    outfile: join(out, 'start.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  })
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
  await ensureInstalled(root)
  const began = performance.now()
  const built = await build(root)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(built ? `Gebouwd in ${seconds} s.` : 'Er is niets veranderd sinds de vorige bouw.')
}
