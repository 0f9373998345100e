import { accountsOf } from '#app/server/oefenclaims.server.ts'
import type { Deur } from '#app/server/deuren.server.ts'
import { escapeHtml } from '#app/server/html.server.ts'
import { lookUp } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

/** The page of the practice provider on which somebody chooses who to be. Plain HTML: works without JavaScript and by keyboard. */
export function choicePage(taal: Taal, deur: Deur, actie: string, nonce: string): string {
  const t = (sleutel: string) => lookUp(taal, 'inloggen', sleutel)
  const knoppen = accountsOf(deur).map(
    ({ id }) => `<li><button type="submit" name="mens" value="${escapeHtml(id)}">
      <b>${escapeHtml(t(`oefen.mensen.${id}.naam`))}</b>
      <span>${escapeHtml(t(`oefen.mensen.${id}.uitleg`))}</span>
    </button></li>`,
  )
  return page(
    taal,
    t(`oefen.${deur}.titel`),
    nonce,
    `
    <p>${escapeHtml(t(`oefen.${deur}.uitleg`))}</p>
    <form method="post" action="${escapeHtml(actie)}">
      <ul>${knoppen.join('')}</ul>
      <p><button type="submit" class="rustig" name="stop" value="ja">${escapeHtml(t('oefen.stoppen'))}</button></p>
    </form>`,
  )
}

/** What the practice provider shows when a sign-in is over or unknown. */
export function practiceErrorPage(taal: Taal, portaal: string, nonce: string): string {
  const t = (sleutel: string) => lookUp(taal, 'inloggen', sleutel)
  return page(
    taal,
    t('oefen.fout.titel'),
    nonce,
    `
    <p>${escapeHtml(t('oefen.fout.uitleg'))}</p>
    <p><a href="${escapeHtml(portaal)}/">${escapeHtml(t('oefen.fout.terug'))}</a></p>`,
  )
}

function page(taal: Taal, titel: string, nonce: string, inhoud: string): string {
  const oefen = lookUp(taal, 'inloggen', 'oefen.band')
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titel)} - ${escapeHtml(oefen)}</title>
<style nonce="${nonce}">${stijl}</style>
</head>
<body>
<header><p>${escapeHtml(oefen)}</p></header>
<main>
<h1>${escapeHtml(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`
}

const stijl = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; }
header { border-bottom: 0.5rem solid; padding: 0.25rem 1rem; font-weight: bold; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.25; }
ul { list-style: none; padding: 0; display: grid; gap: 0.75rem; }
button { font: inherit; text-align: start; width: 100%; min-height: 3rem; padding: 0.75rem 1rem; border: 2px solid; border-radius: 0.25rem; cursor: pointer; }
button span { display: block; }
button.rustig { width: auto; }
button:focus-visible, a:focus-visible { outline: 4px solid; outline-offset: 3px; }
`
