import type postgres from 'postgres'

type Row = Record<string, unknown>
type Answer = Row[] & { command?: string }
/** One connection: a postgres.js client with room for one. It is thrown away at its first failure and never connects a second time. */
type Slot = { client: postgres.Sql; dead: boolean; used: boolean; openedAt: number }
/** What Drizzle's postgres-js session asks of a client inside a transaction. */
export type TxClient = {
  options: postgres.Sql['options']
  unsafe(query: string, params?: unknown[]): PromiseLike<Answer> & { values(): Promise<Answer> }
  savepoint<T>(work: (tx: TxClient) => Promise<T>): Promise<T>
}
export type PoolOptions = {
  max: number
  /** How long a transaction waits for a free connection, and a statement for its answer, in milliseconds. */
  waitFor: number
  answerWithin: number
}

const lifetime = 30 * 60 * 1000

/**
 * Transactions on postgres.js, each on a connection of its own, one statement at a time. We do not use its own begin(): in 3.4.9 a
 * connection that breaks inside one throws outside every catch (porsager/postgres #1208), and what the broken transaction still sends may
 * end up in the transaction of somebody else (#1216). Here a broken connection is never used again: the transaction fails, the next takes another.
 */
export function openPool(connect: (onclose: () => void) => postgres.Sql, { max, waitFor, answerWithin }: PoolOptions) {
  const idle: Slot[] = []
  const slots = new Set<Slot>()
  const waiting: ((slot: Slot) => void)[] = []
  let closing = false

  function open(): Slot {
    const client = connect(() => discard(slot))
    const slot: Slot = { client, dead: false, used: false, openedAt: performance.now() }
    slots.add(slot)
    return slot
  }

  function discard(slot: Slot): void {
    if (slot.dead) return
    slot.dead = true
    if (idle.includes(slot)) idle.splice(idle.indexOf(slot), 1)
    slots.delete(slot)
    slot.client.end({ timeout: 0 }).catch(() => {})
    waiting.shift()?.(open())
  }

  async function take(): Promise<Slot> {
    if (closing) throw failure('CONNECTION_ENDED', 'the database was closed')
    const free = idle.pop()
    if (free) return free
    if (slots.size < max) return open()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1)
        reject(failure('53300', 'no connection to the database came free in time'))
      }, waitFor)
      const turn = (slot: Slot) => {
        clearTimeout(timer)
        resolve(slot)
      }
      waiting.push(turn)
    })
  }

  function giveBack(slot: Slot): void {
    if (closing || performance.now() - slot.openedAt > lifetime) discard(slot)
    if (slot.dead) return
    const turn = waiting.shift()
    if (turn) turn(slot)
    else idle.push(slot)
  }

  /** Sends one statement. An answer that stays away, and an error of the connection, end the connection. */
  async function ask(slot: Slot, query: string, params: unknown[] = [], values = false): Promise<Answer> {
    if (slot.dead) throw failure('CONNECTION_CLOSED', 'the connection to the database broke')
    const timer = setTimeout(() => discard(slot), answerWithin)
    try {
      const pending = slot.client.unsafe(query, params as never[], { prepare: params.length > 0 })
      return (await (values ? pending.values() : pending)) as Answer
    } catch (error) {
      const { name, severity } = error as { name?: string; severity?: string }
      if (name !== 'PostgresError' || severity === 'FATAL' || severity === 'PANIC') discard(slot)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  /** A connection on which a transaction has begun. One that broke while it lay idle is noticed here, before anything was asked of it. */
  async function beginOn(): Promise<Slot> {
    for (;;) {
      const slot = await take()
      try {
        await ask(slot, 'begin')
        slot.used = true
        return slot
      } catch (error) {
        discard(slot)
        if (!slot.used) throw error
      }
    }
  }

  async function begin<T>(work: (tx: TxClient) => Promise<T>): Promise<T> {
    const slot = await beginOn()
    const { tx, finish } = oneAtATime(slot.client.options, (query, params, values) => ask(slot, query, params, values))
    try {
      const outcome = await work(tx)
      await finish()
      const { command } = await ask(slot, 'commit')
      // An aborted transaction answers 'commit' with a rollback, and without an error.
      if (command !== 'COMMIT') throw failure('25P02', 'the transaction was rolled back: one of its statements failed')
      return outcome
    } catch (error) {
      await finish()
      if (!slot.dead) await ask(slot, 'rollback').catch(() => discard(slot))
      throw error
    } finally {
      giveBack(slot)
    }
  }

  /** Lets running transactions end, for at most `grace` milliseconds, and closes every connection. */
  async function close(grace = 10_000): Promise<void> {
    closing = true
    for (const slot of [...idle]) discard(slot)
    const deadline = performance.now() + grace
    while (slots.size > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
    for (const slot of [...slots]) discard(slot)
  }

  return { begin, close }
}

/** The client of one transaction: statements one after the other in the order they were asked, and none after its end. */
function oneAtATime(
  options: postgres.Sql['options'],
  ask: (query: string, params: unknown[], values: boolean) => Promise<Answer>,
): { tx: TxClient; finish: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve()
  let over = false
  let savepoints = 0

  function inTurn(query: string, params: unknown[], values: boolean): Promise<Answer> {
    if (over) return Promise.reject(new Error('a statement after the end of its transaction: an await is missing'))
    const answer = last.then(() => ask(query, params, values))
    last = answer.catch(() => {})
    return answer
  }

  const tx: TxClient = {
    options,
    unsafe: (query, params = []) => ({
      // oxlint-disable-next-line unicorn/no-thenable -- Drizzle awaits the statement itself, or its values()
      then: (done, failed) => inTurn(query, params, false).then(done, failed),
      values: () => inTurn(query, params, true),
    }),
    async savepoint(work) {
      const naam = `s${++savepoints}`
      await inTurn(`savepoint ${naam}`, [], false)
      try {
        return await work(tx)
      } catch (error) {
        await inTurn(`rollback to ${naam}`, [], false)
        throw error
      }
    },
  }
  const finish = async () => {
    over = true
    await last
  }
  return { tx, finish }
}

/** As PostgreSQL would say it, so that whoever asks whether the database is away need not know who said so. */
function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code, severity: 'FATAL' })
}
