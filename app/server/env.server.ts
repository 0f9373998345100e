import { z } from 'zod'
import { claimsVan, type Deur, deuren, type DeurInstelling, loaNiveaus } from '#app/server/deuren.server.ts'

const getal = (standaard: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(standaard)
const origin = z.url({ protocol: /^https?$/ }).transform((waarde) => new URL(waarde).origin)
const json = z.string().transform((waarde, ctx): unknown => {
  try {
    return JSON.parse(waarde)
  } catch {
    ctx.addIssue({ code: 'custom', message: 'is not JSON' })
    return z.NEVER
  }
})

/** Every setting the server reads. `.env.example` explains each; a test keeps the two equal. */
export const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  DEMO: z.enum(['0', '1']).default('0'),
  PORT: getal(3000, 1, 65535),
  HOST: z.string().optional(),
  APP_ORIGIN: origin.optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_URL_MIGRATIES: z.string().optional(),
  DATA_FOLDER: z.string().default('.data'),
  EENKLIK_BUILD: z.string().default('build'),
  EENKLIK_SLEUTELS: z.string().optional(),
  OEFEN_PORT: getal(0, 0, 65535),
  OEFEN_ORIGIN: origin.optional(),
  OEFEN_VULLEN: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  TRUSTED_HOPS: getal(0, 0, 10),
  TEMPO_AANMELDEN: getal(300, 1, 1_000_000),
  TEMPO_POSTS: getal(120, 1, 1_000_000),
  TEMPO_BELVERZOEKEN: getal(10, 1, 1_000_000),
  MAX_TEGELIJK: getal(250, 1, 100_000),
  ACHTERGROND_ELKE: getal(2, 0, 3600),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_AFZENDER: z.email().optional(),
  DIGID_ISSUER: z.url().optional(),
  DIGID_CLIENT_ID: z.string().optional(),
  DIGID_CLIENT_SECRET: z.string().optional(),
  DIGID_SCOPES: z.string().default('openid'),
  DIGID_ACR: z.string().optional(),
  DIGID_CLAIMS: json.optional(),
  DIGID_MIN_LOA: z.enum(loaNiveaus.digid).default('substantieel'),
  EHERKENNING_ISSUER: z.url().optional(),
  EHERKENNING_CLIENT_ID: z.string().optional(),
  EHERKENNING_CLIENT_SECRET: z.string().optional(),
  EHERKENNING_SCOPES: z.string().default('openid'),
  EHERKENNING_ACR: z.string().optional(),
  EHERKENNING_CLAIMS: json.optional(),
  EHERKENNING_MIN_LOA: z.enum(loaNiveaus.eherkenning).default('loa3'),
  MEDEWERKER_ISSUER: z.url().optional(),
  MEDEWERKER_CLIENT_ID: z.string().optional(),
  MEDEWERKER_CLIENT_SECRET: z.string().optional(),
  MEDEWERKER_SCOPES: z.string().default('openid profile email'),
  MEDEWERKER_ACR: z.string().optional(),
  MEDEWERKER_CLAIMS: json.optional(),
  MEDEWERKER_MIN_LOA: z.enum(loaNiveaus.medewerker).default('mfa'),
})

export type Env = ReturnType<typeof readEnv>

/** The configuration is missing something or says something impossible. The message is one line for the person who starts the server. */
export class InstellingFout extends Error {
  override name = 'InstellingFout'
}

/**
 * The settings out of the process environment, checked. Outside practice nothing has a default that could hurt:
 * what is missing stops the start (design: a production without DEMO=1 has no practice provider and no invented people).
 */
export function readEnv(bron: Record<string, string | undefined> = process.env) {
  const gevuld = Object.fromEntries(
    Object.entries(bron).filter(([, waarde]) => waarde !== undefined && waarde.trim() !== ''),
  )
  const gelezen = schema.safeParse(gevuld)
  if (!gelezen.success) {
    const wat = gelezen.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join(', ')
    throw new InstellingFout(`Configuration is wrong: ${wat}. See .env.example.`)
  }
  const env = gelezen.data
  const oefenen = env.NODE_ENV !== 'production' || env.DEMO === '1'
  if (!oefenen) refuseIncomplete(env)

  const origin = env.APP_ORIGIN ?? `http://localhost:${env.PORT}`
  const oefenPoort = env.OEFEN_PORT || env.PORT + 1
  const oefenOrigin = env.OEFEN_ORIGIN ?? `http://${new URL(origin).hostname}:${oefenPoort}`
  return {
    productie: env.NODE_ENV === 'production',
    oefenen,
    poort: env.PORT,
    host: env.HOST,
    origin,
    eigenOrigins: ownOrigins(origin, oefenen),
    databaseUrl: env.DATABASE_URL,
    databaseUrlMigraties: env.DATABASE_URL_MIGRATIES,
    dataFolder: env.DATA_FOLDER,
    sleutels: env.EENKLIK_SLEUTELS,
    oefenPoort,
    oefenOrigin,
    oefenVullen: oefenen && env.OEFEN_VULLEN === '1',
    logLevel: env.LOG_LEVEL,
    trustedHops: env.TRUSTED_HOPS,
    tempo: { aanmelden: env.TEMPO_AANMELDEN, posts: env.TEMPO_POSTS, belverzoeken: env.TEMPO_BELVERZOEKEN },
    maxTegelijk: env.MAX_TEGELIJK,
    achtergrondElke: env.ACHTERGROND_ELKE,
    mail: mailOf(env),
    deuren: Object.fromEntries(deuren.map((deur) => [deur, doorOf(env, deur, oefenOrigin)])) as Record<
      Deur,
      DeurInstelling
    >,
  }
}

const verplicht = [
  'APP_ORIGIN',
  'DATABASE_URL',
  'EENKLIK_SLEUTELS',
  'SMTP_URL',
  'MAIL_AFZENDER',
  ...deuren.flatMap((deur) => {
    const naam = deur.toUpperCase() as Uppercase<Deur>
    return [`${naam}_ISSUER`, `${naam}_CLIENT_ID`, `${naam}_CLIENT_SECRET`] as const
  }),
] as const

function refuseIncomplete(env: z.infer<typeof schema>) {
  const mist = verplicht.filter((naam) => env[naam] === undefined)
  if (mist.length)
    throw new InstellingFout(`Configuration is incomplete: ${mist.join(', ')} missing. See .env.example.`)
  if (!env.APP_ORIGIN?.startsWith('https://'))
    throw new InstellingFout('Configuration is wrong: APP_ORIGIN must be https. See .env.example.')
}

/** Where mail goes and from whom; null in practice, where it goes nowhere. One without the other is a mistake. */
function mailOf({ SMTP_URL, MAIL_AFZENDER }: z.infer<typeof schema>): { smtpUrl: string; afzender: string } | null {
  if (SMTP_URL && MAIL_AFZENDER) return { smtpUrl: SMTP_URL, afzender: MAIL_AFZENDER }
  if (!SMTP_URL && !MAIL_AFZENDER) return null
  const mist = SMTP_URL ? 'MAIL_AFZENDER' : 'SMTP_URL'
  throw new InstellingFout(`Configuration is incomplete: ${mist} missing. See .env.example.`)
}

/** In a practice environment on this machine, localhost and 127.0.0.1 are the same place. */
function ownOrigins(origin: string, oefenen: boolean): string[] {
  const { hostname, port, protocol } = new URL(origin)
  const lokaal = ['localhost', '127.0.0.1']
  if (!oefenen || !lokaal.includes(hostname)) return [origin]
  return [origin, ...lokaal.map((naam) => `${protocol}//${naam}:${port}`).filter((ander) => ander !== origin)]
}

function doorOf(env: z.infer<typeof schema>, deur: Deur, oefenOrigin: string): DeurInstelling {
  const naam = deur.toUpperCase() as Uppercase<Deur>
  const oefen = env[`${naam}_ISSUER`] === undefined
  const claims = claimsVan(deur, env[`${naam}_CLAIMS`])
  if (!claims.ok) throw new InstellingFout(`Configuration is wrong: ${naam}_CLAIMS (${claims.fout}). See .env.example.`)
  return {
    deur,
    issuer: env[`${naam}_ISSUER`] ?? oefenOrigin,
    clientId: env[`${naam}_CLIENT_ID`] ?? `eenklik-${deur}`,
    clientSecret: env[`${naam}_CLIENT_SECRET`] ?? `oefen-${deur}-geen-geheim`,
    scopes: oefen ? `openid ${deur}` : env[`${naam}_SCOPES`],
    acr: env[`${naam}_ACR`],
    claims: claims.claims,
    minLoa: env[`${naam}_MIN_LOA`],
    oefen,
  }
}
