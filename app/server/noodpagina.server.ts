import { elders } from '#app/domain/gemeente/gemeenten.ts'
import { csrfVeld } from '#app/server/csrf.server.ts'
import { escapeHtml } from '#app/server/html.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'

declare const __EENKLIK_CSS__: string

export type Nood =
  | 'onleesbaar'
  | 'niet-vertrouwd'
  | 'niet-gevonden'
  | 'te-groot'
  | 'geen-formulier'
  | 'te-snel'
  | 'storing'
  | 'even-niet'

export type Typewerk = { naar: string; velden: URLSearchParams }

/**
 * The page that needs nothing: no database, no session, no React. For what goes wrong before or outside a page. With `typewerk` it carries
 * what somebody typed back to them, in a form that can be sent again (quality R2).
 */
export function emergencyPage(taal: Taal, soort: Nood, typewerk?: Typewerk): string {
  const t = translate(taal, 'algemeen')
  const titel = escapeHtml(t(`fout.${soort}.titel`))
  const css =
    typeof __EENKLIK_CSS__ === 'string' && __EENKLIK_CSS__
      ? `<link rel="stylesheet" href="${escapeHtml(__EENKLIK_CSS__)}">`
      : ''
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} - ${escapeHtml(t('merk'))}</title>
<meta name="color-scheme" content="light dark">
${css}
</head>
<body class="voor-inwoner">
<main id="inhoud" class="ek-inhoud">
<div class="ek-pagina">
<div class="ek-pagina__kop"><h1>${titel}</h1></div>
<div class="ek-leestekst">
<p>${escapeHtml(t(`fout.${soort}.tekst`))}</p>
${typewerk ? againForm(taal, typewerk) : ''}
<p><a href="/">${escapeHtml(t('fout.naarBegin'))}</a></p>
<p><a href="${elders}" rel="noreferrer">${escapeHtml(t('weg.tekst'))}</a></p>
</div>
</div>
</main>
</body>
</html>
`
}

/** What was typed, visible in its fields, and a button that sends the same form again. */
function againForm(taal: Taal, { naar, velden }: Typewerk): string {
  const t = translate(taal, 'inloggen')
  const alles = [...velden]
  const lang = alles.filter(([, waarde]) => /\s/.test(waarde.trim()))
  const kort = alles.filter(([, waarde]) => !/\s/.test(waarde.trim()))
  const verborgen = kort.map(
    ([naam, waarde]) => `<input type="hidden" name="${escapeHtml(naam)}" value="${escapeHtml(waarde)}">`,
  )
  const zichtbaar = lang.map(
    (
      [naam, waarde],
      i,
    ) => `<div class="utrecht-form-field"><label for="tekst-${i}">${escapeHtml(t('opnieuw.tekst', { nummer: i + 1 }))}</label>
<textarea id="tekst-${i}" class="utrecht-textarea" name="${escapeHtml(naam)}" rows="6">
${escapeHtml(waarde)}</textarea></div>`,
  )
  return `<p>${escapeHtml(t('opnieuw.uitleg'))}</p>
<form method="post" action="${escapeHtml(naar)}">
${verborgen.join('\n')}
${zichtbaar.join('\n')}
<p><button type="submit" class="nl-button nl-button--primary">${escapeHtml(t('opnieuw.knop'))}</button></p>
</form>`
}

/** Fields without which a form cannot be sent again. */
export const canSendAgain = (velden: URLSearchParams) => velden.has(csrfVeld)
