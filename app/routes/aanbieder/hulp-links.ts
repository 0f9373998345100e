import { waaromNietStarten } from '#app/domain/traject/hulp-loopt.ts'
import type { Traject } from '#app/domain/traject/traject.ts'

type Deel = 'start'

/** What the aanbieder that carries the help out can do in it now, the first first. */
export function linksNaarHulp(traject: Traject): Deel[] {
  return waaromNietStarten(traject) ? [] : ['start']
}

const gedaan = ['start'] as const

/** What was just done, to say so on the page that follows. */
export const gedaanInHulp = (request: Request): (typeof gedaan)[number] | null =>
  gedaan.find((een) => een === new URL(request.url).searchParams.get('gedaan')) ?? null
