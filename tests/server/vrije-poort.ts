import { isFree } from '../../app/start/proces.mjs'

/** The first port from here on that is free together with the next one, which the practice provider takes. */
export async function vrijVanaf(poort: number): Promise<number> {
  for (let port = poort; port < poort + 20; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
  throw new Error(`no free ports from ${poort} on`)
}
