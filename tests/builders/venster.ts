import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import type { Aanwezig } from '#tests/access/mensen.ts'
import { findChromium } from '../run/chromium.mjs'

/** Starts a Chromium without what it does by itself on the network. */
export async function startChromium(): Promise<Browser> {
  const executablePath = await findChromium(join(import.meta.dirname, '../..'))
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}

/** Lets this window be that of somebody who signed in; of who is nobody it stays as it is. The cookie is one for https alone. */
export async function meldAanIn(context: BrowserContext, { bezoeker }: Aanwezig, url: string): Promise<void> {
  const sessie = bezoeker.cookie('__Host-eenklik')
  const veilig = { url: url.replace('http:', 'https:'), secure: true }
  if (sessie) await context.addCookies([{ name: '__Host-eenklik', value: sessie, ...veilig }])
}
