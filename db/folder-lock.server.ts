import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** Another process has this PGlite folder open. PGlite takes no lock itself, and two at once destroy the files. */
export class DatabaseInGebruik extends Error {
  readonly weigering = 'database-in-gebruik'
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by process ${pid} (see ${folder}.lock): stop that process first, or set DATABASE_URL`)
  }
}

const heldHere = new Set<string>()

/**
 * Takes the lock file beside the folder and gives the function that lets it go. The lock of a process that ended is taken over.
 * Throws DatabaseInGebruik while the other one runs.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.lock`
  const mine = JSON.stringify({ pid: process.pid, begonnen: await startOf(process.pid) })
  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    await takeOver(folder, file)
  }
  heldHere.add(file)
  return async () => {
    heldHere.delete(file)
    await rm(file, { force: true })
  }
}

/** Removes the lock of a process that is gone. Moved away first: if another start was quicker, its lock is put back. */
async function takeOver(folder: string, file: string): Promise<void> {
  let found = await readFile(file, 'utf8').catch(() => null)
  if (found === '') {
    await setTimeout(500) // made a moment ago and not written yet, or left half by a crash
    found = await readFile(file, 'utf8').catch(() => null)
  }
  if (found === null) return
  const holder = readHolder(found)
  if (holder && (await stillRuns(file, holder))) throw new DatabaseInGebruik(folder, holder.pid)
  const aside = `${file}.${process.pid}`
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if ((await readFile(aside, 'utf8')) === found) await rm(aside)
  else await rename(aside, file)
}

type Holder = { pid: number; begonnen: string }

function readHolder(text: string): Holder | null {
  try {
    const { pid, begonnen } = JSON.parse(text) as Partial<Holder>
    return typeof pid === 'number' && typeof begonnen === 'string' ? { pid, begonnen } : null
  } catch {
    return null
  }
}

/** A process number is used again, in a container even at every start: the moment it began tells two of them apart. */
async function stillRuns(file: string, { pid, begonnen }: Holder): Promise<boolean> {
  if (pid === process.pid) return heldHere.has(file)
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return (await startOf(pid)) === begonnen
}

/** When a process began, as Linux tells it; elsewhere empty, and then the number alone decides. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
