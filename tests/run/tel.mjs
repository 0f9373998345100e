import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Telling */

/** @returns {Telling} what vitest's json reporter wrote; a file that could not be loaded is one failure */
export function countVitest(path) {
  const report = readJson(path)
  if (!report) return unreadable
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @returns {Telling} what Playwright's json reporter wrote; a test that passed only when repeated is a failure */
export function countPlaywright(path) {
  const report = readJson(path)
  if (!report) return unreadable
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** @returns {Telling | undefined} the last line `N passed, N failed` (and skipped) in what a program printed */
export function countPrinted(output) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)].at(-1)
  return line && { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) }
}

/** @param {Telling[]} tellingen */
export function sum(tellingen) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const telling of tellingen) for (const key of Object.keys(total)) total[key] += telling[key]
  return total
}

/** @param {Telling} telling */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** No report is a failure, never nothing. */
const unreadable = { passed: 0, failed: 1, skipped: 0 }

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
