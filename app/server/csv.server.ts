/** Cells that a spreadsheet would reckon with instead of show. */
const rekent = /^[=+\-@\t\r]/

/**
 * Rows as a CSV that a spreadsheet opens as it is: with a mark that says UTF-8, semicolons, and every text in quotes. A text that begins as a formula
 * gets an apostrophe before it, so that opening the file never runs anything.
 */
export function csvVan(rijen: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rijen.map((rij) => `${rij.map(cel).join(';')}\r\n`).join('')}`
}

function cel(waarde: string | number): string {
  if (typeof waarde === 'number') return String(waarde)
  const veilig = rekent.test(waarde.trimStart()) || rekent.test(waarde) ? `'${waarde}` : waarde
  return `"${veilig.replaceAll('"', '""')}"`
}

/** A CSV to keep. In: the text, and the name of the file, which tells nothing about a person. Out: an answer nobody stores on the way. */
export function csvAntwoord(tekst: string, naam: string): Response {
  return new Response(tekst, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
