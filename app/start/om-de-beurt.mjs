import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does the work when no other process does the same, as told by a file with the number of who is busy. The file of a
 * process that ended counts for nothing.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 */
export async function takeTurn(file, work) {
  while (!claim(file)) await wait(200)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isRunning(holderOf(file))) rmSync(file, { force: true })
    return false
  }
}

/** 0 stands for "just gone, or just begun": try again. */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function isRunning(pid) {
  if (pid === 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
