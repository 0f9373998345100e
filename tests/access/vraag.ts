import { vanHier } from '#tests/server/bezoeker.ts'
import type { Aanwezig } from './mensen.ts'
import type { Velden } from './tabel-rij.ts'

export type Wijze = Lezen | Schrijven | Anderszins
/** `data` is what a script asks (single fetch), `deel` the same for one loader or action alone, `stil` the saving in the background. */
type Lezen = 'pagina' | 'data' | 'deel' | 'HEAD'
type Schrijven = 'POST' | 'POST data' | 'POST deel' | 'POST stil'
type Anderszins = 'PUT' | 'DELETE'

/** The method on the line. */
const methodeVan = (wijze: Wijze) => ({ pagina: 'GET', data: 'GET', deel: 'GET' })[wijze as string] ?? wijze

export type Gezien = { status: number; naar: string; tekst: string; alles: string }

/** The address of the data of a page; `deel` asks for the loader of this route only. */
function dataVan(pad: string, route: string | null): string {
  const url = new URL(pad, 'http://eenklik.invalid')
  url.pathname = url.pathname === '/' ? '/_root.data' : `${url.pathname}.data`
  if (route) url.searchParams.set('_routes', route)
  return url.pathname + url.search
}

/** Asks once, as this person, and keeps all that came back: status line, headers and body. */
export async function vraag(
  wie: Aanwezig,
  wijze: Wijze,
  route: string,
  pad: string,
  velden: Velden = {},
  anders: Anders = {},
): Promise<Gezien> {
  const doel = wijze.endsWith('data') ? dataVan(pad, null) : wijze.endsWith('deel') ? dataVan(pad, route) : pad
  const init = wijze.startsWith('POST')
    ? formulier(wie, velden, wijze, anders)
    : { method: methodeVan(wijze), headers: {} }
  const response = await wie.bezoeker.haal(doel, {
    ...init,
    headers: { ...init.headers, 'accept-encoding': 'identity' },
  })
  const tekst = await response.text()
  const koppen = [...response.headers].map(([naam, waarde]) => `${naam}: ${waarde}`).join('\n')
  return {
    status: response.status,
    naar: response.headers.get('location') ?? '',
    tekst,
    alles: `${response.status} ${response.statusText}\n${koppen}\n\n${tekst}`,
  }
}

export type Anders = { csrf?: string; headers?: Record<string, string | null> }

function formulier(wie: Aanwezig, velden: Velden, wijze: Wijze, { csrf = wie.csrf, headers = {} }: Anders) {
  const lichaam = new URLSearchParams({ ...(csrf ? { csrf } : {}), sleutel: crypto.randomUUID() })
  for (const [naam, waarde] of Object.entries(velden)) for (const een of [waarde].flat()) lichaam.append(naam, een)
  const koppen: Record<string, string | null> = {
    ...vanHier(wie.bezoeker.portaal),
    ...(wijze === 'POST stil' ? { accept: 'application/json' } : {}),
    ...headers,
  }
  const gezet = Object.fromEntries(Object.entries(koppen).filter((een): een is [string, string] => een[1] !== null))
  return { method: 'POST', body: lichaam.toString(), headers: gezet }
}

/** What differs between two answers that should be the same: ids, tokens, nonces and moments made equal. */
export function gelijkgemaakt({ status, naar, tekst }: Gezien): string {
  const gewoon = (deel: string) =>
    deel
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
      .replace(/nonce="[^"]*"/g, 'nonce')
      .replace(/[\w-]{86}/g, '<token>')
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<moment>')
      .replace(/\b\d{1,2}[.:]\d{2}\b/g, '<tijd>')
  return `${status} ${gewoon(naar)}\n${gewoon(tekst)}`
}
