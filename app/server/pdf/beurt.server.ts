let laatste: Promise<unknown> = Promise.resolve()
let sinds = 0

/**
 * Does this after what came before it is done, well or not. A long document takes a fifth of a second of the processor: a crowd that asks for one
 * waits for each other, and for nobody else.
 */
export function omDeBeurt<T>(werk: () => Promise<T>): Promise<T> {
  const gedaan = laatste.then(werk, werk)
  laatste = gedaan
  return gedaan
}

/** To wait for between the parts of long work: at most every 20 milliseconds it lets the server do what else there is. */
export async function geefRuimte(): Promise<void> {
  if (performance.now() - sinds < 20) return
  await new Promise((verder) => setImmediate(verder))
  sinds = performance.now()
}
