import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Every process started here that still runs: stopAll() ends them. */
const running = new Set()

/**
 * Starts a program in a process group of its own, so that ending it ends everything it started.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true, ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * Runs a program to its end.
 * @returns {Promise<void>} throws when the program ends with anything but 0
 */
export async function run(command, args, options = {}) {
  const code = await exitCode(start(command, args, options))
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${code}`)
}

/** @returns {Promise<number>} how the process ended; a signal counts as 1 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Asks a process and what it started to stop, and makes it stop after twenty seconds. */
export async function stop(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, signal)
  const stopped = await Promise.race([ended.then(() => true), wait(20_000, false, { ref: false })])
  if (stopped) return
  signalGroup(child, 'SIGKILL')
  await ended
}

/** Stops everything started here, as Ctrl+C would: Playwright tidies up after that signal only. */
export async function stopAll() {
  await Promise.all([...running].map((child) => stop(child, 'SIGINT')))
}

/** Passes a signal on to a process and what it started. */
export function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** @returns {Promise<number>} a port on 127.0.0.1 that nobody uses now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** @returns {Promise<boolean>} whether nobody listens on this port yet */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(Number(port), () => server.close(() => resolve(true)))
  })
}
