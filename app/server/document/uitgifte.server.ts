import { uitgifte, type DocumentType } from '#app/domain/document/soorten.ts'

/**
 * A file as an answer: always to be saved, never to be shown here; under a name of our own, with the type it proved to be, in no cache. Even a
 * browser that shows it all the same may do nothing with it (quality S8). In: the name without its end: letters, digits and `-`.
 */
export function documentAntwoord(
  { type, grootte }: { type: DocumentType; grootte: number },
  naam: string,
  inhoud: ReadableStream<Uint8Array>,
): Response {
  const { mime, eind } = uitgifte[type]
  return new Response(inhoud, {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(grootte),
      'Content-Disposition': `attachment; filename="${naam.replace(/[^\w-]/g, '')}.${eind}"`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
