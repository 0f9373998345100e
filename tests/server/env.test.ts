import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InstellingFout, readEnv, schema } from '#app/server/env.server.ts'

const productie = {
  NODE_ENV: 'production',
  APP_ORIGIN: 'https://eenklik.example',
  DATABASE_URL: 'postgres://x',
  EENKLIK_SLEUTELS: 'k1:x',
  SMTP_URL: 'smtp://post.example',
  MAIL_AFZENDER: 'niet-antwoorden@eenklik.example',
  DIGID_ISSUER: 'https://digid.example',
  DIGID_CLIENT_ID: 'a',
  DIGID_CLIENT_SECRET: 'b',
  EHERKENNING_ISSUER: 'https://eh.example',
  EHERKENNING_CLIENT_ID: 'a',
  EHERKENNING_CLIENT_SECRET: 'b',
  MEDEWERKER_ISSUER: 'https://login.example',
  MEDEWERKER_CLIENT_ID: 'a',
  MEDEWERKER_CLIENT_SECRET: 'b',
}

describe('instellingen', () => {
  test('.env.example noemt precies de instellingen die gelezen worden', () => {
    const genoemd = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, naam]) => naam)
    expect(genoemd.toSorted()).toEqual(Object.keys(schema.shape).toSorted())
  })

  test('geen ander bestand van het portaal leest de omgeving, behalve de map van de bouw', () => {
    const bestanden = ['app', 'db'].flatMap((map) =>
      readdirSync(map, { recursive: true, encoding: 'utf8' })
        .filter((naam) => /\.tsx?$/.test(naam))
        .map((naam) => join(map, naam)),
    )
    const lezers = [...bestanden, 'server.ts'].flatMap((bestand) =>
      [...readFileSync(bestand, 'utf8').matchAll(/process\.env(?:\.(\w+)|\['(\w+)'\])?/g)].map(
        ([, een, ander]) => `${bestand} ${een ?? ander ?? 'alles'}`,
      ),
    )
    expect(lezers.toSorted()).toEqual(['app/server/env.server.ts alles', 'server.ts EENKLIK_BUILD'])
  })

  test('zonder iets is het een oefenomgeving op deze machine', () => {
    const env = readEnv({})
    expect(env).toMatchObject({
      oefenen: true,
      productie: false,
      poort: 3000,
      origin: 'http://localhost:3000',
      oefenPoort: 3001,
      oefenOrigin: 'http://localhost:3001',
    })
    expect(env.eigenOrigins).toContain('http://127.0.0.1:3000')
    expect(Object.values(env.deuren).every((deur) => deur.oefen && deur.issuer === env.oefenOrigin)).toBe(true)
  })

  test('DEMO=1 is ook in productie een oefenomgeving', () => {
    expect(readEnv({ NODE_ENV: 'production', DEMO: '1' })).toMatchObject({ oefenen: true, productie: true })
  })

  test('productie zonder instellingen stopt met een regel die alles noemt wat mist', () => {
    const fout = catchFrom(() => readEnv({ NODE_ENV: 'production' }))
    expect(fout).toBeInstanceOf(InstellingFout)
    expect(fout.message).not.toContain('\n')
    for (const naam of Object.keys(productie).filter((een) => een !== 'NODE_ENV')) expect(fout.message).toContain(naam)
  })

  test.each(Object.keys(productie).filter((naam) => naam !== 'NODE_ENV'))('productie zonder %s start niet', (naam) => {
    expect(catchFrom(() => readEnv({ ...productie, [naam]: ' ' })).message).toContain(naam)
  })

  test('productie met alles kent geen oefenpartij en alleen de eigen origin', () => {
    const env = readEnv(productie)
    expect(env.oefenen).toBe(false)
    expect(env.eigenOrigins).toEqual(['https://eenklik.example'])
    expect(Object.values(env.deuren).some((deur) => deur.oefen)).toBe(false)
  })

  test('productie wil https', () => {
    expect(() => readEnv({ ...productie, APP_ORIGIN: 'http://eenklik.example' })).toThrow('https')
  })

  test.each([
    ['PORT', '99999'],
    ['PORT', 'drie'],
    ['DEMO', 'ja'],
    ['DIGID_MIN_LOA', 'heel-hoog'],
    ['DIGID_CLAIMS', '{'],
    ['DIGID_CLAIMS', '{"bsnn":"x"}'],
    ['DIGID_CLAIMS', '{"loaMap":{"x":"heel-hoog"}}'],
    ['APP_ORIGIN', 'eenklik'],
    ['TRUSTED_HOPS', '-1'],
    ['SMTP_URL', 'http://post.example'],
    ['MAIL_AFZENDER', 'geen adres'],
    ['ACHTERGROND_ELKE', '-1'],
  ])('%s=%s wordt geweigerd, met de naam erbij en zonder de waarde van iets anders', (naam, waarde) => {
    const fout = catchFrom(() => readEnv({ ...productie, [naam]: waarde }))
    expect(fout).toBeInstanceOf(InstellingFout)
    expect(fout.message).toContain(naam)
    expect(fout.message).not.toContain('postgres://')
  })

  test('een pad op de origin telt niet mee', () => {
    expect(readEnv({ ...productie, APP_ORIGIN: 'https://eenklik.example/pad/' }).origin).toBe('https://eenklik.example')
  })
})

function catchFrom(werk: () => unknown): Error {
  try {
    werk()
  } catch (fout) {
    return fout as Error
  }
  throw new Error('nothing was refused')
}
