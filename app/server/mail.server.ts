import type { Env } from '#app/server/env.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { voertaalVan } from '#app/server/taal.server.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import type { Bezorg, Mail } from '#app/usecases/verzenden.server.ts'

/** What every mail says, and nothing else: that something is ready, and where to sign in. No name, no number, no subject of what it is about. */
export function mailTekst(taal: Taal, origin: string, deur?: Mail['deur']): { onderwerp: string; tekst: string } {
  const t = translate(taal, 'post')
  if (deur)
    return { onderwerp: t('mail.onderwerp'), tekst: t('mail.tekstTeam', { adres: `${origin}/inloggen/${deur}` }) }
  return { onderwerp: t('mail.onderwerp'), tekst: t('mail.tekst', { adres: `${origin}/inloggen` }) }
}

/**
 * The way out for mail: the mail server of SMTP_URL. Without one, in practice only, a message counts as sent and stands on the page /oefenen/post. The
 * package is loaded when there is a server to talk to.
 */
export async function createBezorg({ mail, origin }: Pick<Env, 'mail' | 'origin'>): Promise<Bezorg> {
  if (!mail) return async () => {}
  const { createTransport } = await import('nodemailer')
  const server = createTransport(metTijd(mail.smtpUrl), { from: mail.afzender })
  return async ({ berichtId, aan, taal, deur }) => {
    const { onderwerp, tekst } = mailTekst(taal, origin, deur)
    await server.sendMail({
      to: { name: '', address: aan },
      messageId: berichtId,
      subject: onderwerp,
      text: tekst,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': voertaalVan(taal) },
    })
  }
}

/** How long the mail server may take, where the address does not say so itself: together well under the time an entry is in the hands of one process. */
function metTijd(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const [naam, ms] of Object.entries({
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  }))
    if (!url.searchParams.has(naam)) url.searchParams.set(naam, String(ms))
  return url.href
}
