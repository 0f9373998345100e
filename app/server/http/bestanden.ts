import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const typen: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

export type Bestand = { inhoud: Buffer; br?: Buffer; gz?: Buffer; headers: Record<string, string> }

/**
 * The files of the browser build, read once: a request can only ever name one of these, never a path. What carries a hash in its name never
 * changes; the rest is asked for again after an hour.
 */
export function readFiles(map: string): Map<string, Bestand> {
  const bestanden = new Map<string, Bestand>()
  const alle = readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile())
  const paden = new Set(alle.map((een) => join(een.parentPath ?? een.path, een.name)))
  for (const pad of paden) {
    const type = typen[extname(pad)]
    if (!type) continue
    const naam = `/${relative(map, pad).split(sep).join('/')}`
    const vast = naam.startsWith('/assets/')
    bestanden.set(naam, {
      inhoud: readFileSync(pad),
      ...(paden.has(`${pad}.br`) ? { br: readFileSync(`${pad}.br`) } : {}),
      ...(paden.has(`${pad}.gz`) ? { gz: readFileSync(`${pad}.gz`) } : {}),
      headers: {
        'Content-Type': type,
        'Cache-Control': vast ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        Vary: 'Accept-Encoding',
      },
    })
  }
  return bestanden
}

/** The smallest form of a file this browser understands. */
export function encodingOf(
  { inhoud, br, gz }: Bestand,
  acceptEncoding: string | undefined,
): { inhoud: Buffer; coding?: string } {
  const kan = (naam: string) =>
    new RegExp(`(^|,)\\s*${naam}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`, 'i').test(acceptEncoding ?? '')
  if (br && kan('br')) return { inhoud: br, coding: 'br' }
  if (gz && kan('gzip')) return { inhoud: gz, coding: 'gzip' }
  return { inhoud }
}
