import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import { DatabaseInGebruik, lockFolder } from '#db/folder-lock.server.ts'
import { tempo } from '#db/schema/sessie.ts'
import { nu } from '#tests/db/situatie.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'eenklik-map-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

// Making a database on disk takes seconds, and on a busy machine many.
test('de map wordt gemaakt met alles erboven, gaat op slot, en bewaart wat erin kwam', async () => {
  const folder = join(root, 'nog', 'niet', 'er')
  const eerste = await openDatabase({ folder })
  await expect(openDatabase({ folder })).rejects.toMatchObject({ weigering: 'database-in-gebruik', pid: process.pid })
  await eerste.asActor({ soort: 'systeem' }, (tx) => tx.insert(tempo).values({ sleutel: 'x', venster: nu, aantal: 1 }))
  await eerste.close()
  await expect(readFile(`${folder}.lock`)).rejects.toMatchObject({ code: 'ENOENT' })

  const tweede = await openDatabase({ folder })
  expect(await tweede.migrationsReached()).toBe(true)
  expect(await tweede.asActor({ soort: 'systeem' }, (tx) => tx.select().from(tempo))).toHaveLength(1)
  await tweede.close()
}, 90_000)

/** Another process that takes the lock and holds it until it is told to stop. */
async function anderProces(folder: string) {
  const script = `import { lockFolder } from '#db/folder-lock.server.ts'; await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const ander = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(ander.stdout, 'data')
  return ander
}

test('een proces dat nog loopt houdt het slot; van een proces dat weg is wordt het overgenomen', async () => {
  const folder = join(root, 'bezet')
  const ander = await anderProces(folder)
  const poging = lockFolder(folder)
  await expect(poging).rejects.toBeInstanceOf(DatabaseInGebruik)
  await expect(poging).rejects.toThrow(`in use by process ${ander.pid}`)
  ander.kill('SIGKILL')
  await once(ander, 'exit')
  const unlock = await lockFolder(folder)
  await unlock()
})

test.each([
  ['van een eerder proces met hetzelfde nummer', JSON.stringify({ pid: process.pid, begonnen: 'eerder' })],
  ['van een vreemd proces met een oud nummer', JSON.stringify({ pid: 1, begonnen: 'eerder' })],
  ['half geschreven', '{"pid": 1'],
  ['leeg', ''],
])('een slot %s wordt overgenomen', async (_naam, inhoud) => {
  const folder = join(root, 'oud')
  await writeFile(`${folder}.lock`, inhoud)
  const unlock = await lockFolder(folder)
  expect(JSON.parse(await readFile(`${folder}.lock`, 'utf8'))).toMatchObject({ pid: process.pid })
  await unlock()
})
