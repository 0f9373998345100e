import type { Result } from 'axe-core'

/**
 * What axe cannot decide by itself, and somebody looked at. Everything else it cannot decide is a fault until it
 * stands here, with the reason why it is right.
 */
const bekeken: readonly {
  rule: string
  why: string
  /** Only with the colours of the visitor. */
  forcedColors?: true
  path: RegExp
  where: RegExp
  reason: string
}[] = [
  {
    rule: 'color-contrast',
    why: 'pseudoContent',
    path: /^\/[a-z-]+$/,
    where: /^<(h3|dt)\b/,
    reason: 'the numbered circle and the line of .ek-stap stand beside the words, not behind them',
  },
  {
    rule: 'color-contrast',
    why: 'bgOverlap',
    path: /^\/$/,
    where: /^</,
    reason:
      'the wall and the floor of .ek-gevel go on outside its frame, which cuts them off; axe reckons with all of it',
  },
  {
    rule: 'color-contrast',
    why: 'equalRatio',
    forcedColors: true,
    path: /^\/mijn\/traject\//,
    where: /^<(p class="ek-stop__staat"|h1\b|dt\b|dd\b)/,
    reason: 'axe takes our white for the words; the browser shows them in the colour of the visitor',
  },
]

/** What is left to look at, each with its place. */
export function undecidedFaults(incomplete: readonly Result[], on: { path: string; forcedColors: boolean }): string[] {
  return incomplete.flatMap(({ id, nodes }) =>
    nodes.flatMap((node) => {
      const causes = [...node.any, ...node.all, ...node.none].map(({ data, message }) => keyOf(data) ?? message)
      const known = bekeken.some(
        ({ rule, why, forcedColors, path, where }) =>
          rule === id &&
          causes.every((cause) => cause === why) &&
          path.test(on.path) &&
          where.test(node.html) &&
          (!forcedColors || on.forcedColors),
      )
      return known ? [] : [`axe ${id} undecided (${causes.join(', ')}): ${node.html.slice(0, 160)}`]
    }),
  )
}

function keyOf(data: unknown): string | undefined {
  return (data as { messageKey?: string } | null)?.messageKey
}
