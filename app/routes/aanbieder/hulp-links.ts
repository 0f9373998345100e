import { waaromNietStarten } from '#app/domain/traject/hulp-loopt.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { loopt } from '#app/domain/traject/uitvoering-stand.ts'

type Deel = 'start' | 'evaluatie' | 'bijsturing' | 'wijziging' | 'einde'

/** What the aanbieder that carries the help out can do in it now, the first first. */
export function linksNaarHulp(traject: Traject): Deel[] {
  if (loopt(traject.uitvoering)) return ['evaluatie', 'bijsturing', 'wijziging', 'einde']
  return waaromNietStarten(traject) ? [] : ['start']
}

const gedaan = ['start', 'evaluatie', 'scores', 'wijziging', 'einde'] as const

/** What was just done, to say so on the page that follows. */
export const gedaanInHulp = (request: Request): (typeof gedaan)[number] | null =>
  gedaan.find((een) => een === new URL(request.url).searchParams.get('gedaan')) ?? null
