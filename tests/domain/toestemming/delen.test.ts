import { describe, expect, test } from 'vitest'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { deelbaarIn, deelVan, voorstelTeDelen } from '#app/domain/toestemming/delen.ts'

const op = '2026-03-02T09:00:00.000Z'
const onderdeel = (bladzijde: string) => ({
  ...{ bladzijde, versie: 1, titel: { nl: bladzijde }, auteur: 'anna', auteurNaam: 'Anna Proef', op },
  antwoorden: [{ veld: 'x', vraag: { nl: 'Wat?' }, antwoord: { nl: `woorden bij ${bladzijde}` } }],
})
const zegt = (naam: string) => ({ tekst: 'woorden', naam, op })
const plan: BevrorenPlan = {
  ...{ set: 'voorbeeld', voorbeeld: true, taal: 'nl', enkelvoudig: true },
  gegevens: {
    bron: 'aanmelding',
    antwoorden: [{ veld: 'naam', vraag: { nl: 'Naam' }, antwoord: { nl: 'Anna Proef' } }],
  },
  onderdelen: [
    onderdeel('vraag-2'),
    onderdeel('resultaat-1'),
    { ...onderdeel('wie-1'), opgeschreven: 'namens', auteurNaam: 'Mila van de toegang' },
  ],
  bijschriften: [
    { soort: 'verdieping', bij: 'vraag-2', vraag: { ...zegt('Mila'), id: 'v' }, antwoord: zegt('Anna Proef') },
    { soort: 'oneens', bij: 'resultaat-1', versie: 1, gezegd: zegt('Anna Proef') },
    { soort: 'toevoeging', bij: 'wie-1', bron: 'gesprek', gezegd: zegt('Mila') },
  ],
  toegang: { samenvatting: 'kort', welkeHulp: 'hulp', verslag: { 'verslag-a': 'verslag' }, naam: 'Mila', op },
}

describe('wat met een aanbieder gedeeld kan worden (D0-25)', () => {
  test('alles wat het plan heeft, behalve het verslag van het onderzoek (D0-16)', () => {
    expect(deelbaarIn(plan)).toEqual(['gegevens', 'vraag-2', 'resultaat-1', 'wie-1', 'samenvatting', 'welke-hulp'])
    expect(JSON.stringify(deelVan(plan, [...deelbaarIn(plan), 'verslag-a']))).not.toContain('verslag')
  })

  test('het voorstel is het hele plan, of alleen de resultaten en wie ze haalt (D0-28, D3L-23)', () => {
    expect(voorstelTeDelen(plan, true)).toEqual(deelbaarIn(plan))
    expect(voorstelTeDelen(plan, false)).toEqual(['resultaat-1', 'wie-1'])
  })

  test('of het thuis veilig is, wordt niet voorgesteld; de inwoner kan het wel kiezen (D0-25, D0-17)', () => {
    const metVeilig = { ...plan, onderdelen: [...plan.onderdelen, onderdeel('vraag-9')] }
    expect(voorstelTeDelen(metVeilig, true)).toEqual(voorstelTeDelen(plan, true))
    expect(deelbaarIn(metVeilig)).toContain('vraag-9')
    expect(JSON.stringify(deelVan(metVeilig, ['vraag-9']))).toContain('woorden bij vraag-9')
  })

  test('van wat gewogen is gaan alleen de resultaten mee waarvoor een zorgaanbieder nodig is, en wie daarvoor wat doet (D2-07)', () => {
    expect(deelbaarIn(plan, { aanbieder: [] })).toEqual(['gegevens', 'vraag-2', 'samenvatting', 'welke-hulp'])
    expect(voorstelTeDelen(plan, false, { aanbieder: [] })).toEqual([])
    expect(deelbaarIn(plan, { aanbieder: ['resultaat-1'] })).toEqual(deelbaarIn(plan))
  })

  test('van wat niet gekozen is, gaat niets mee: geen woord, geen vraag erbij, geen lege plek', () => {
    const gedeeld = JSON.stringify(deelVan(plan, ['resultaat-1', 'samenvatting', 'bestaat-niet']))
    for (const weg of ['vraag-2', 'wie-1', 'welkeHulp":"hulp', 'gegevens', 'verdieping'])
      expect(gedeeld).not.toContain(weg)
    expect(gedeeld).toContain('woorden bij resultaat-1')
  })

  test('wie de eigen gegevens niet deelt, deelt onder de eigen woorden ook geen naam; met de gegevens wel', () => {
    const delen = ['vraag-2', 'resultaat-1', 'wie-1']
    const zonder = deelVan(plan, delen)
    expect(JSON.stringify(zonder)).not.toContain('Anna Proef')
    expect(zonder.onderdelen.map(({ auteurNaam }) => auteurNaam)).toEqual(['', '', 'Mila van de toegang'])
    expect(deelVan(plan, ['gegevens', ...delen]).onderdelen[0]?.auteurNaam).toBe('Anna Proef')
    expect(plan.onderdelen[0]?.auteurNaam).toBe('Anna Proef')
  })

  test('het regionale aanmeldformulier gaat alleen mee als de inwoner het kiest, deel voor deel; het wordt wel voorgesteld (D3L-14)', () => {
    const formulier = { 'aanmelding-gevraagd': 'wij vragen', 'aanmelding-veiligheid': 'er zijn zorgen' }
    const complex: BevrorenPlan = { ...plan, toegang: { ...plan.toegang!, aanmelding: formulier } }
    const delen = ['aanmelding-veiligheid', 'aanmelding-gevraagd']
    expect(deelbaarIn(complex)).toEqual([...deelbaarIn(plan), ...delen])
    expect(voorstelTeDelen(complex, false)).toEqual(['resultaat-1', 'wie-1', ...delen])
    const gedeeld = JSON.stringify(deelVan(complex, ['aanmelding-gevraagd']))
    expect(gedeeld).toContain('wij vragen')
    expect(gedeeld).not.toMatch(/er zijn zorgen|"kort"|"hulp"/)
    expect(JSON.stringify(deelVan(complex, ['resultaat-1']))).not.toContain('wij vragen')
  })
})
