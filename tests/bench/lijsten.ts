import type { Meting } from './buffers.ts'

/** One list at two sizes: what it cost, and whether it was read in the same way. */
export type Vergeleken = {
  wie: string
  wat: string
  klein: number
  groot: number
  max: number | null
  zelfde: boolean
  scans: string
}

/** Whether both were read in the same way; where nothing was read there is no way to compare. */
const gelijk = (een: Meting, ander: Meting) => een.buffers === 0 || ander.buffers === 0 || een.scans === ander.scans

/** Lays the figures of the lists at two sizes beside each other. In: the same queries in the same order. */
export function vergelijk(klein: readonly Meting[], groot: readonly Meting[]): Vergeleken[] {
  return groot.map((nu, nr) => ({
    ...{ wie: nu.wie, wat: nu.wat, max: nu.max, scans: nu.scans },
    klein: klein[nr]!.buffers,
    groot: nu.buffers,
    zelfde: gelijk(klein[nr]!, nu),
  }))
}

/** Read from a table that is as large as there are groups to count, however many trajecten there are: where few groups are ten, it is one page and read whole. */
const naarGroepen = /^cijfers/

/** Prints them as a table. Out: how many are above their limit or are read in another way. */
export function toonLijsten(lijsten: readonly Vergeleken[], [klein, groot]: readonly [number, number]): number {
  const kop = (aantal: number) => aantal.toLocaleString('en-GB').padStart(9)
  console.log(
    `\nLists and single queries: shared buffers at two numbers of trajecten, and whether both are read in the same way`,
  )
  console.log(`  ${'who'.padEnd(10)} ${'what'.padEnd(60)} ${kop(klein)} ${kop(groot)}   limit  plan`)
  const mis = lijsten.filter(({ wat, groot: nu, klein: toen, max, zelfde }) => {
    return (!zelfde && !naarGroepen.test(wat)) || (max !== null && Math.max(nu, toen) > max)
  })
  for (const een of lijsten) {
    const grens = een.max === null ? '' : `<= ${een.max}`
    console.log(
      `${mis.includes(een) ? '!' : ' '} ${een.wie.padEnd(10)} ${een.wat.padEnd(60)} ${String(een.klein).padStart(9)} ${String(een.groot).padStart(9)} ${grens.padStart(7)}  ${een.zelfde ? 'same' : 'OTHER'}  ${een.scans}`,
    )
  }
  return mis.length
}
