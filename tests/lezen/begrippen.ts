/**
 * Words of the trade, and what a page says when it explains one. A page that uses the word has to explain it too; the help under every page
 * explains its own.
 */
const begrippen: readonly { naam: string; woord: RegExp; uitleg: RegExp }[] = [
  { naam: 'cliëntondersteuner', woord: /cliëntondersteun/i, uitleg: /werkt niet voor de gemeente/i },
]

/** The words of the trade that are used in this text and not explained in it. */
export function ongelegd(tekst: string): string[] {
  return begrippen.filter(({ woord, uitleg }) => woord.test(tekst) && !uitleg.test(tekst)).map(({ naam }) => naam)
}
