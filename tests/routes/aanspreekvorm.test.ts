import { describe, expect, test } from 'vitest'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { planTekst } from '#app/routes/inwoner/plan-tekst.server.ts'
import { toonPlan } from '#app/routes/toegang/toon-plan.server.ts'
import { woordenOf } from '#app/server/taal.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { bredeAntwoorden, plan, proefgegevens } from '#tests/builders/plan.ts'

const nu = new Date('2026-11-26T10:00:00Z')
const inwoner = (geboortedatum: string | null, namensId: string | null = null) => ({
  actor: { soort: 'inwoner' as const, persoonId: 'p', namensId, naam: 'Anna' },
  geboortedatum,
})
const vraag = (pad: string, taal = 'nl') => new Request(`http://portaal${pad}`, { headers: { cookie: `taal=${taal}` } })
const jeugdige = inwoner('2013-05-11')

describe('de woorden van een verzoek', () => {
  test.each([
    ['een jeugdige op een eigen pagina', '/mijn/traject/x/plan', jeugdige, 'nl-jeugd'],
    ['een jeugdige op het overzicht, met een vraagteken', '/mijn?x=1', jeugdige, 'nl-jeugd'],
    ['een jeugdige op een open pagina', '/privacy', jeugdige, 'nl'],
    ['een adres dat alleen zo begint', '/mijnwerk', jeugdige, 'nl'],
    ['een ouder', '/mijn/traject/x/plan', inwoner('1979-01-01'), 'nl'],
    ['een jeugdige die inlogt voor een ander', '/mijn', inwoner('2013-05-11', 'q'), 'nl'],
    ['wie geen geboortedatum heeft', '/mijn', inwoner(null), 'nl'],
    ['wie niet is ingelogd', '/mijn', null, 'nl'],
  ] as const)('%s', (_, pad, sessie, woorden) => {
    expect(woordenOf(vraag(pad), sessie, nu)).toBe(woorden)
  })

  test('in het Engels is er maar een vorm', () => {
    expect(woordenOf(vraag('/mijn', 'en'), jeugdige, nu)).toBe('en')
  })

  test('de dag van de achttiende verjaardag telt in Nederland: daar is het al de volgende dag', () => {
    const morgen = inwoner('2008-11-27')
    expect(woordenOf(vraag('/mijn'), morgen, new Date('2026-11-26T22:59:00Z'))).toBe('nl-jeugd')
    expect(woordenOf(vraag('/mijn'), morgen, new Date('2026-11-26T23:01:00Z'))).toBe('nl')
  })
})

describe('een plan dat een jeugdige verstuurde', () => {
  const bevroren = bevriesPlan(
    voorbeeldset,
    plan(bredeAntwoorden),
    proefgegevens,
    woordenVan('voorbeeld', 'nl-jeugd'),
    'nl-jeugd',
  )
  const lees = (taal: 'nl' | 'nl-jeugd') => JSON.stringify(planTekst(bevroren, [], taal))

  test('houdt de vragen zoals ze werden gesteld, ook voor een ouder en voor de toegang', () => {
    const staf = JSON.stringify(toonPlan('nl', { nr: 1, inhoud: bevroren, op: nu, bijschriften: [] }))
    for (const tekst of [lees('nl-jeugd'), lees('nl'), staf]) {
      expect(tekst).toContain('Wat heb je zelf al gedaan?')
      expect(tekst).not.toContain('Wat hebt u zelf al gedaan?')
    }
  })

  test('spreekt een ouder die het leest met u aan, en de jeugdige zelf met je', () => {
    expect(lees('nl')).toContain('Uw plan, zoals u het verstuurde')
    expect(lees('nl-jeugd')).toContain('Je plan, zoals je het verstuurde')
  })
})
