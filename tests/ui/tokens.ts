import { readFileSync } from 'node:fs'

export type Tokens = Readonly<Record<string, string>>
export type Thema = { naam: string; tokens: Tokens }

const bron = (naam: string) =>
  readFileSync(new URL(`../../app/styles/${naam}`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

const declarations = (block: string): Tokens =>
  Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, naam, waarde]) => [naam!, waarde!.trim()]))

/** The blocks of one of our token files: the selector, whether it is for the dark, and what it sets. */
export function blocksOf(naam: string): { selector: string; media: string; tokens: Tokens }[] {
  const text = bron(naam)
  const medias = [...text.matchAll(/@media([^{]+)\{((?:[^{}]+\{[^{}]*\})+)\s*\}/g)]
  const outside = medias.reduce((rest, [whole]) => rest.replace(whole!, ''), text)
  return [['', outside] as const, ...medias.map(([, media, inner]) => [media!.trim(), inner!] as const)].flatMap(
    ([media, css]) =>
      [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, block]) => ({
        selector: selector!.trim(),
        media,
        tokens: declarations(block!),
      })),
  )
}

/** Every theme as the browser ends up with it: the neutral one and each gemeente, in the light and in the dark. */
export function themas(): Thema[] {
  const neutraal = blocksOf('tokens.css')
  const gemeenten = blocksOf('gemeenten.css')
  const merge = (blocks: { tokens: Tokens }[]) => Object.assign({}, ...blocks.map((b) => b.tokens)) as Tokens
  const namen = [undefined, ...new Set(gemeenten.map((b) => b.selector))]
  return namen.flatMap((gemeente) =>
    (['licht', 'donker'] as const).map((modus) => {
      const counts = ({ media }: { media: string }) => media === '' || (modus === 'donker' && media.includes('dark'))
      const eigen = gemeenten.filter((b) => b.selector === gemeente)
      return {
        naam: `${gemeente ?? 'neutraal'} ${modus}`,
        tokens: { ...merge(neutraal.filter(counts)), ...merge(eigen.filter(counts)) },
      }
    }),
  )
}

/** The contrast of two colours as WCAG 2 computes it: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [hoog, laag] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (hoog + 0.05) / (laag + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const [r, g, b] = [0, 2, 4].map((i) => {
    const c = parseInt(full.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
