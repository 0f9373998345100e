/** A PDF to keep. In: the bytes, and the name of the file, which tells nothing about a person. Out: an answer nobody stores on the way. */
export function pdfAntwoord(bytes: Buffer, naam: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
