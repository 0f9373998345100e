import { describe, expect, test } from 'vitest'
import { bevriesPlan, type BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { bevrorenZinnen, type Leest } from '#app/server/bevroren-zin.server.ts'
import { toonVerschillen } from '#app/server/verschillen.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { taalVan, woordenVan as zegt, type Zin } from '#app/ui/in-taal.tsx'
import type { Taal } from '#app/usecases/ctx.ts'
import { bredeAntwoorden, plan, proefgegevens } from '#tests/builders/plan.ts'

const verstuurd = (taal: Taal, anders = {}): BevrorenPlan =>
  bevriesPlan(voorbeeldset, plan(bredeAntwoorden, anders), proefgegevens, woordenVan('voorbeeld', taal), taal)

/** Every text of one page of the version with the language it says it is in; '-' for none. */
function gelezen(versie: BevrorenPlan, bladzijde: string, taal: Taal, leest: Leest) {
  const zinnen = bevrorenZinnen(versie, taal, leest)
  const { titel, antwoorden } = versie.onderdelen.find((een) => een.bladzijde === bladzijde)!
  const rijen = zinnen.rijen(bladzijde, antwoorden).flatMap(({ vraag, antwoord }) => [vraag, antwoord])
  return [zinnen.kop(titel), ...rijen].map((zin) => `${taalVan(zin) ?? '-'} ${zegt(zin).slice(0, 28)}`)
}

describe('een tekst die bewaard is zoals zij op het scherm stond, zegt in welke taal dat was', () => {
  test('in het Nederlands verstuurd en in het Engels gelezen: de vraag en de keuze wel, de eigen woorden niet', () => {
    expect(gelezen(verstuurd('nl'), 'vraag-1', 'en', 'inwoner')).toEqual([
      'nl Waar wilt u hulp bij?',
      'nl Wat past het beste bij uw vr',
      'nl Een andere vraag, of meer vr',
      'nl Vertel in uw eigen woorden w',
      '- Het gaat thuis niet goed.',
    ])
  })

  test('in het Engels verstuurd en in het Nederlands gelezen: in het Engels; de gemeente leest Nederlands', () => {
    const inwoner = gelezen(verstuurd('en'), 'vraag-9', 'nl', 'inwoner')
    expect(inwoner.every((zin) => zin.startsWith('en '))).toBe(true)
    const gemeente = gelezen(verstuurd('en'), 'vraag-9', 'nl', 'staf')
    expect(gemeente.every((zin) => zin.startsWith('- '))).toBe(true)
    expect(gelezen(verstuurd('en'), 'vraag-9', 'en', 'staf').every((zin) => zin.startsWith('nl '))).toBe(true)
  })

  test.each([
    ['nl', 'nl', 'inwoner'],
    ['nl-jeugd', 'nl', 'inwoner'],
    ['nl', 'nl-jeugd', 'inwoner'],
    ['nl-jeugd', 'nl', 'staf'],
    ['en', 'en', 'inwoner'],
  ] as const)('wie het in dezelfde taal leest, hoort niets: %s op een bladzijde in %s, %s', (toen, nu, leest) => {
    const alles = verstuurd(toen).onderdelen.flatMap(({ bladzijde }) => gelezen(verstuurd(toen), bladzijde, nu, leest))
    expect(alles.filter((zin) => !zin.startsWith('- '))).toEqual([])
  })

  test('een naam is in elke taal dezelfde; een geboortedag niet', () => {
    const versie = verstuurd('en')
    const rijen = bevrorenZinnen(versie, 'nl', 'inwoner').rijen('', versie.gegevens!.antwoorden)
    expect(rijen.map(({ antwoord }) => taalVan(antwoord) ?? '-')).toEqual(['-', 'en', 'en'])
  })

  test('twee versies in twee talen naast elkaar: elk in de eigen taal, de vraag in die van de nieuwste', () => {
    const versie = (nr: number, inhoud: BevrorenPlan) => ({ nr, inhoud, op: new Date('2026-03-09T10:00:00Z') })
    const eerst = versie(1, verstuurd('en', { 'vraag-9': { veilig: 'ja', uitleg: 'Het is goed.' } }))
    const nu = versie(2, verstuurd('nl', { 'vraag-9': { veilig: 'nee' } }))
    const { delen } = toonVerschillen('nl', { eerst, nu } as Parameters<typeof toonVerschillen>[1], 'inwoner')
    const talen = (zin: Zin | null) => zin && (taalVan(zin) ?? '-')
    expect(delen.map(({ id, titel }) => [id, talen(titel)])).toEqual([['vraag-9', '-']])
    expect(delen[0]!.rijen.map(({ vraag, eerst: was, nu: is }) => [vraag, was, is].map(talen))).toEqual([
      ['-', 'en', '-'],
      ['en', '-', null],
    ])
  })
})
