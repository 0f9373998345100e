import type { Mens } from '#tests/access/mensen.ts'
import { stadia } from '#tests/access/dossiers.ts'
import { tabel } from '#tests/access/tabel.ts'

/** Every page of the access table that samira, the toegang of her gemeente or a colleague may read, with her own things filled in. */
export function bladzijden(ids: Record<string, string>): { mens: Mens; pad: string }[] {
  const wie = { eigenaar: 'samira', toegang: 'yvonne' } as const
  const gevonden = tabel.flatMap((rij) =>
    (['eigenaar', 'toegang'] as const).flatMap((rol) =>
      rij.lees[rol] === 200 && !rij.alleenPost ? [{ mens: wie[rol], pad: vul(rij.pad, ids) }] : [],
    ),
  )
  const versies = [1, 2].flatMap((nr) =>
    ['', '/pdf'].flatMap((rest) => [
      { mens: 'samira' as const, pad: `/mijn/traject/${ids['invullen']}/versie/${nr}${rest}` },
      { mens: 'yvonne' as const, pad: `/toegang/traject/${ids['invullen']}/versie/${nr}${rest}` },
    ]),
  )
  // What is typed in one file of samira's is shown on the pages of that same file, also where the table shows the page in another.
  const dossiers = stadia.flatMap((stadium) => [
    { mens: 'samira' as const, pad: `/mijn/traject/${ids[stadium]}` },
    { mens: 'yvonne' as const, pad: `/toegang/traject/${ids[stadium]}` },
    { mens: 'yvonne' as const, pad: `/toegang/traject/${ids[stadium]}/eigen-plan` },
  ])
  return [...gevonden, ...versies, ...dossiers]
}

const vul = (pad: string, ids: Record<string, string>) =>
  pad.replace(/\{([^}]+)\}/g, (_, naam: string) => ids[naam] ?? crypto.randomUUID())
