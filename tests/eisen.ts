import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import register from '#tests/eisen.json'

export type Eis = { id: string; bron: string; stap: string; themas: string[]; regel: string }
export type Register = { themas: Record<string, string>; eisen: Eis[] }
export type GevondenTest = { file: string; titel: string; draait: boolean }
export type Stand = { onbekend: { id: string; file: string }[]; getoond: Set<string>; aantalTests: number }

const ID = /\bD(?:0|1|2|4|3[ALMGWX])-\d{2}\b/g
/** Wider than ID on purpose: a mistyped id (`D3-07`, `d0-1`) must be reported, not silently left out. */
const LOOKS_LIKE_ID = /\bD\d[A-Z]?-\d+\b/gi

const TEST_WORDS = new Set('only each for concurrent sequential skipIf runIf describe parallel serial'.split(' '))
/** `fail(s)` is here too: a test that passes because the rule is broken shows nothing. */
const NEVER_RUNS = new Set(['skip', 'todo', 'fixme', 'fail', 'fails'])

/** The requirement ids in a text, each once, in order of appearance. */
export function findIds(text: string): string[] {
  return [...new Set(text.match(ID) ?? [])]
}

/**
 * The tests in the source of one test file, read as syntax: an example inside a string is no test. The title of a
 * describe is put before the titles in it. A test does not run when it, or a group around it, is skipped whatever
 * happens, is a todo, is expected to fail, or has an empty body. A skip under a condition does run somewhere.
 */
export function findTests(source: string, file: string): GevondenTest[] {
  const found: GevondenTest[] = []
  function visit(node: ts.Node, voor: string, draait: boolean): void {
    const oproep = ts.isCallExpression(node) ? readCall(node) : undefined
    if (!oproep) return node.forEachChild((kind) => visit(kind, voor, draait))
    const titel = voor + oproep.titel
    const loopt = draait && oproep.draait
    if (oproep.groep) return node.forEachChild((kind) => visit(kind, `${titel} > `, loopt))
    found.push({ file, titel, draait: loopt })
  }
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false)
  visit(root, '', !alwaysSkips(root.statements))
  return found
}

/** Which ids are shown by a test that runs, by how many tests, and which ids the register does not know. */
export function countShown({ eisen }: Register, tests: GevondenTest[]): Stand {
  const bekend = new Set(eisen.map((eis) => eis.id))
  const onbekend = new Map<string, { id: string; file: string }>()
  for (const { titel, file } of tests) {
    for (const id of titel.match(LOOKS_LIKE_ID) ?? []) if (!bekend.has(id)) onbekend.set(`${id} ${file}`, { id, file })
  }
  const perTest = tests
    .filter((test) => test.draait)
    .map((test) => findIds(test.titel).filter((id) => bekend.has(id)))
    .filter((ids) => ids.length > 0)
  return { onbekend: [...onbekend.values()], getoond: new Set(perTest.flat()), aantalTests: perTest.length }
}

/** The report: per theme what no test shows yet, and the count as the last line. */
export function reportLines({ themas, eisen }: Register, { getoond, aantalTests }: Stand): string[] {
  const perThema = Object.entries(themas).flatMap(([thema, naam]) => {
    const inThema = eisen.filter((eis) => eis.themas.includes(thema))
    const open = inThema.filter((eis) => !getoond.has(eis.id))
    const kop = `${thema} ${naam}: ${inThema.length - open.length} / ${inThema.length}`
    return [kop, ...open.map((eis) => `  ${eis.id}  ${eis.regel}`), '']
  })
  return [...perThema, `${getoond.size} of ${eisen.length} shown by ${aantalTests} tests`]
}

/** `test('…')`, `it.each(…)('…')`, `test.describe('…')` and their like; undefined for every other call. */
function readCall(call: ts.CallExpression): { titel: string; groep: boolean; draait: boolean } | undefined {
  const [eerste, ...rest] = call.arguments
  const [naam = '', ...woorden] = wordsOf(call.expression)
  const titel = eerste && titleOf(eerste)
  const kent = woorden.every((woord) => TEST_WORDS.has(woord) || NEVER_RUNS.has(woord))
  if (!['test', 'it', 'describe'].includes(naam) || !kent || titel === undefined) return undefined

  const body = rest.find((arg) => ts.isArrowFunction(arg) || ts.isFunctionExpression(arg))?.body
  const hasBody = body ? !ts.isBlock(body) || body.statements.length > 0 : rest.some(ts.isIdentifier)
  const uit = woorden.some((woord) => NEVER_RUNS.has(woord)) || rest.some(turnsOff)
  const draait = hasBody && !uit && !(body && ts.isBlock(body) && alwaysSkips(body.statements))
  return { titel, groep: naam === 'describe' || woorden.includes('describe'), draait }
}

/** `test.describe.skip` gives test, describe, skip; the arguments of `each` and `skipIf` are passed over. */
function wordsOf(node: ts.Expression): string[] {
  if (ts.isIdentifier(node)) return [node.text]
  if (ts.isPropertyAccessExpression(node)) return [...wordsOf(node.expression), node.name.text]
  if (ts.isCallExpression(node)) return wordsOf(node.expression)
  return ts.isTaggedTemplateExpression(node) ? wordsOf(node.tag) : []
}

function titleOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((s) => s.literal)].map((t) => t.text).join('…')
  if (!ts.isBinaryExpression(node)) return undefined
  return `${titleOf(node.left) ?? '…'}${titleOf(node.right) ?? '…'}`
}

/** The options form: `test('…', { skip: true }, …)`. */
function turnsOff(arg: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(arg)) return false
  return arg.properties.some(
    (p) =>
      ts.isPropertyAssignment(p) && ts.isIdentifier(p.name) && NEVER_RUNS.has(p.name.text) && isTrue(p.initializer),
  )
}

/** `test.skip()` or `test.skip(true, '…')` as a statement of its own: everything beside it stays undone. */
function alwaysSkips(statements: readonly ts.Statement[]): boolean {
  return statements.some((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false
    const { expression, arguments: args } = statement.expression
    const woord = wordsOf(expression).at(-1) ?? ''
    return NEVER_RUNS.has(woord) && (args[0] === undefined || isTrue(args[0]))
  })
}

function isTrue(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.TrueKeyword
}

function readTestFiles(folder: string): GevondenTest[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.(test|spec)\.ts$/.test(name) && !name.includes('node_modules')).sort()
  return files.flatMap((name) => findTests(readFileSync(join(folder, name), 'utf8'), join('tests', name)))
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const stand = countShown(register, readTestFiles(fileURLToPath(new URL('.', import.meta.url))))
  for (const { id, file } of stand.onbekend) console.error(`unknown id ${id} in ${file}`)
  for (const line of reportLines(register, stand)) console.log(line)
  if (stand.onbekend.length > 0) process.exitCode = 1
}
