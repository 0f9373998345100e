import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export type Bron = { path: string; text: string }

/** A rule of the house: which files it is about, and what in one place of such a file is against it. */
type Regel = { naam: string; over: RegExp; tegen: (node: ts.Node, path: string) => string | undefined }

/** Every rule by name. Who reads `app/domain`, sees no database; who reads `app/ui`, sees no request. */
export const regels: Regel[] = [
  {
    naam: 'app/domain kent alleen app/domain: geen pakket, geen node, geen database, geen scherm',
    over: /^app\/domain\//,
    tegen: imports((target) => !target.startsWith('app/domain/')),
  },
  {
    naam: 'app/usecases kent regels en database, geen scherm en geen verzoek',
    over: /^app\/usecases\//,
    tegen: imports((target) =>
      /^(app\/(?!domain\/|usecases\/)|locales\/|tests\/|react|@remix-run\/|i18next|react-i18next)/.test(target),
    ),
  },
  {
    naam: 'db kent regels, maar geen gebruik ervan',
    over: /^db\//,
    tegen: imports((target) => /^(app\/(?!domain\/)|tests\/|react|@remix-run\/)/.test(target)),
  },
  {
    naam: 'niets haalt iets uit app/routes, behalve een bladzijde een onderdeel uit haar eigen map',
    over: /^(app|db)\//,
    tegen: imports((target, path) => target.startsWith('app/routes/') && !isPartBeside(target, path)),
  },
  {
    naam: 'app/ui en app/forms kennen geen gebruik, geen database en geen server',
    over: /^app\/(ui|forms)\//,
    tegen: imports((target) => /^(app\/(usecases|server)\/|db\/|node:)/.test(target)),
  },
  {
    naam: 'app/enhance is een klein script zonder pakketten',
    over: /^app\/enhance\//,
    tegen: imports((target) => !target.startsWith('app/enhance/')),
  },
  {
    naam: 'niets in het portaal haalt iets uit tests',
    over: /^(app|db)\//,
    tegen: imports((target) => target.startsWith('tests/')),
  },
  {
    naam: 'app/domain kijkt niet op de klok en gooit geen dobbelsteen: nu en toeval komen als argument binnen',
    over: /^app\/domain\//,
    tegen: readsClockOrChance,
  },
  {
    naam: 'geen style= in een scherm, behalve waar react-aria het zelf zet',
    over: /^app\/(?!ui\/aria\/).*\.tsx$/,
    tegen: (node) => (ts.isJsxAttribute(node) && node.name.getText() === 'style' ? 'style=' : undefined),
  },
  {
    naam: 'geen zin voor mensen in een scherm: die staat in locales',
    over: /^app\/.*\.tsx$/,
    tegen: saysSomething,
  },
]

/** Where one file is against a rule, as `file:line what`. */
export function offencesOf({ over, tegen }: Regel, { path, text }: Bron): string[] {
  if (!over.test(path)) return []
  const found: string[] = []
  const root = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  function visit(node: ts.Node): void {
    const what = tegen(node, path)
    if (what) found.push(`${path}:${root.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`)
    node.forEachChild(visit)
  }
  visit(root)
  return found
}

/** All TypeScript of the portal. */
export function readSources(root: string): Bron[] {
  const folders = ['app', 'db'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const paths = folders.filter((path) => /\.tsx?$/.test(path)).sort()
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The files that serve a URL, as app/routes.ts names them: nobody else may lean on those. */
const served = new Set(
  [...readFileSync('app/routes.ts', 'utf8').matchAll(/'(routes\/[^']+)'/g)].map(([, file]) => `app/${file}`),
)

/** A part of a page that stands in the same folder, for the same audience. */
function isPartBeside(target: string, path: string): boolean {
  return dirname(target) === dirname(path) && !served.has(target)
}

/** A rule over what a file imports, exports from, or loads later; types count as well. */
function imports(forbidden: (target: string, path: string) => boolean): Regel['tegen'] {
  return (node, path) => {
    const specifier = specifierOf(node)
    if (specifier === undefined) return undefined
    const target = targetOf(specifier, path)
    return forbidden(target, path) ? `imports ${target}` : undefined
  }
}

function specifierOf(node: ts.Node): string | undefined {
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  const from = dynamic
    ? node.arguments[0]
    : ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : undefined
  return from && ts.isStringLiteralLike(from) ? from.text : undefined
}

/** `#app/x.ts` and `../x.ts` as a path in the project; a package keeps its name. */
function targetOf(specifier: string, path: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier
}

function readsClockOrChance(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()'
  if (!ts.isCallExpression(node)) return undefined
  const called = node.expression.getText()
  const asks = /^(Date|Date\.now|performance\.now|Math\.random|crypto\.\w+|Temporal\.Now\.\w+)$/.test(called)
  return asks ? `${called}()` : undefined
}

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'label',
])

/** Text between tags, or in an attribute that is read aloud. A lone sign such as `/` or `1` is no sentence. */
function saysSomething(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return isSpoken(node.text) ? `says "${node.text.trim().slice(0, 40)}"` : undefined
  if (!ts.isJsxAttribute(node) || !SPOKEN.has(node.name.getText())) return undefined
  const { initializer } = node
  const literal = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
  return literal && ts.isStringLiteralLike(literal) && isSpoken(literal.text) ? `says "${literal.text}"` : undefined
}

/** The address of a site is no sentence. */
function isSpoken(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^\s*[\w-]+(\.[\w-]+)+\s*$/.test(text)
}
