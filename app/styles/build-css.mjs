import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { PurgeCSS } from 'purgecss'

const here = dirname(fileURLToPath(import.meta.url))

/** Where class names stand: every component, every page and the small script. */
const screens = [join(here, '../**/*.tsx'), join(here, '../enhance/**/*.ts')]

/** Plain elements and what the root sets on <html> and <body>: always kept, whatever the screens hold. */
const keep = [
  ...['html', 'body', 'main', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'b', 'strong', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'legend', 'input', 'label', 'summary', 'svg'],
  ...['voor-staf', 'voor-inwoner', 'rtl'],
  /^(0222|1876|1509)$/,
]

/** The browsers we write for; esbuild adds what the oldest of them needs. */
const target = ['chrome100', 'firefox100', 'safari15.4']

/** The first line of the file: whose work is in it (EUPL-1.2, article 5). */
const licence = '/*! Eenklik. Contains NL Design System (Gemeente Utrecht, Frameless B.V. and others), EUPL-1.2 */\n'

/**
 * The stylesheet as text: bundled, without the rules and custom properties that no screen uses, and minified.
 * @param {{ content?: string[] }} [options] globs of the files in which class names stand
 */
export async function bundleCss({ content = screens } = {}) {
  const bundled = await build({
    entryPoints: [join(here, 'eenklik.css')],
    bundle: true,
    write: false,
    target,
    legalComments: 'none',
  })
  const [pruned] = await new PurgeCSS().purge({
    content,
    css: [{ raw: bundled.outputFiles[0].text }],
    variables: true,
    dynamicAttributes: ['data-gemeente', 'aria-current', 'dir'],
    safelist: keep,
  })
  const small = await transform(pruned.css, { loader: 'css', minify: true, target, legalComments: 'none' })
  return licence + small.code
}

/**
 * Writes `eenklik-<hash>.css` into `outDir` and returns its file name. Called before the build of the pages.
 * @param {{ outDir: string, content?: string[] }} options
 */
export async function buildCss({ outDir, content }) {
  const css = await bundleCss(content ? { content } : {})
  const name = `eenklik-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
  await mkdir(outDir, { recursive: true })
  await writeFile(join(outDir, name), css)
  return name
}
