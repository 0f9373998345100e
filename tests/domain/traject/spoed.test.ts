import { describe, expect, test } from 'vitest'
import { overWie, telefoonBijSpoed } from '#app/domain/hulpvraag/over-wie.ts'
import { stappenVan, stapVanVerder } from '#app/domain/hulpvraag/velden.ts'
import { mayDo, mayReadContactpersoon } from '#app/domain/toegankelijk.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { geenSpoedmelding } from '#app/domain/traject/spoed.ts'
import { samenvattingVan, voorrangen } from '#app/domain/traject/samenvatting.ts'
import { daarna, dagVan, gegeven, traject, uitkomst, verhalen } from '#tests/builders/traject.ts'

const gemeld = { type: 'SpoedGemeld', bereikbaar: 'nummer' } as const
const bevestigd = { type: 'SpoedBevestigd' } as const
const opgeheven = { type: 'SpoedOpgeheven', uitleg: 'waarom' } as const
const aangevraagd = { type: 'AanvraagIngediend', sinds: 'zes-weken' } as const
const gezegd = gegeven(...verhalen.hulpvraag, gemeld)
const meld = { type: 'MeldSpoed', bereikbaar: null } as const
const bevestig = { type: 'BevestigSpoed' } as const
const zonderUitleg = { type: 'HefSpoedOp', uitleg: null } as const
const metUitleg = { type: 'HefSpoedOp', uitleg: 'waarom' } as const

describe('hulp die niet kan wachten (Wmo 2015 2.3.3, Jeugdwet 6.1.3)', () => {
  test.each([
    ['nog niets gezegd', traject('hulpvraag'), ['SpoedGemeld', 'SpoedBevestigd', 'niets', 'niets']],
    ['de inwoner zei het', gezegd, ['niets', 'SpoedBevestigd', 'geen-spoed-zonder-uitleg', 'SpoedOpgeheven']],
    ['de toegang vindt het ook', daarna(gezegd, bevestigd), ['niets', 'niets', 'SpoedOpgeheven', 'SpoedOpgeheven']],
    ['het kan toch wachten', daarna(gezegd, opgeheven), ['SpoedGemeld', 'SpoedBevestigd', 'niets', 'niets']],
    ['de vraag is gesloten', traject('afgesloten'), ['afgesloten', 'afgesloten', 'afgesloten', 'afgesloten']],
  ])('%s: melden, bevestigen, afwijzen zonder en met uitleg (D1-24)', (_, nu, verwacht) => {
    expect([meld, bevestig, zonderUitleg, metUitleg].map((opdracht) => uitkomst(opdracht, nu))).toEqual(verwacht)
  })

  test.each([
    ['nog niets gezegd', traject('hulpvraag'), null],
    ['de inwoner zei het', gezegd, 'al-spoed'],
    ['de toegang vindt het ook', daarna(gezegd, bevestigd), 'al-spoed'],
    ['de toegang zag het zelf', daarna(traject('hulpvraag'), bevestigd), 'al-spoed'],
    ['het kon toch wachten', daarna(gezegd, opgeheven), null],
    ['de vraag is gesloten', traject('afgesloten'), 'afgesloten'],
    ['de vraag is ingetrokken', daarna(gezegd, { type: 'HulpvraagIngetrokken', tekst: null }), 'ingetrokken'],
    ['na een aanvraag is een gesloten vraag weer open', daarna(traject('afgesloten'), aangevraagd), null],
  ])('de inwoner kan het na het versturen nog zeggen, of leest waarom niet: %s (D1-24)', (_, nu, verwacht) => {
    expect(geenSpoedmelding(nu)).toBe(verwacht)
  })

  test('wat de inwoner zei, staat boven wat de toegang al beoordeelde, en dat boven de rest; wat gesloten is komt het laatst', () => {
    const { voorrang: stil } = samenvattingVan(traject('hulpvraag'))
    const groepen = [gezegd, daarna(gezegd, bevestigd), daarna(gezegd, opgeheven), traject('afgesloten')]
    expect(groepen.map((een) => samenvattingVan(een).voorrang)).toEqual([...voorrangen])
    expect(stil).toBe('gewoon')
  })

  test('wie zijn vraag intrekt, heeft geen spoed meer; een afgesloten vraag ook niet', () => {
    for (const einde of [
      { type: 'HulpvraagIngetrokken', tekst: null },
      { type: 'TrajectAfgesloten', reden: 'geen-hulp-nodig', uitleg: 'waarom', overdracht: null },
    ] as const) {
      const na = daarna(gezegd, einde)
      expect(na.spoed).toBeNull()
      expect(samenvattingVan(na).voorrang).toBe('gesloten')
    }
  })

  test('het nummer en wie het opschreef blijven staan als de toegang oordeelt, met de dag van dat oordeel en de uitleg', () => {
    expect(daarna(gezegd, opgeheven).spoed).toEqual({
      stand: 'opgeheven',
      op: dagVan(3),
      gezegdBij: 'inwoner',
      bereikbaar: 'nummer',
      uitleg: 'waarom',
    })
    expect(daarna(traject('hulpvraag'), bevestigd).spoed).toMatchObject({ stand: 'bevestigd', gezegdBij: null })
  })

  test('het nummer van de hulpvraag zelf blijft bekend; een later nummer is dat van die dag alleen', () => {
    const later = daarna(daarna(gezegd, opgeheven), { ...gemeld, bereikbaar: 'later' })
    expect([gezegd, later].map(({ hulpvraagNummer }) => hulpvraagNummer)).toEqual(['nummer', 'nummer'])
    expect(later.spoed?.bereikbaar).toBe('later')
    expect(daarna(traject('ingediend'), gemeld).hulpvraagNummer).toBeNull()
  })

  test('beoordelen is het eerste dat de toegang doet, tot het gedaan is', () => {
    const eerste = (nu: typeof gezegd) => nuTeDoen(nu, '2026-03-10', [])[0]?.wat
    expect(eerste(gezegd)).toBe('spoed')
    expect(eerste(daarna(gezegd, bevestigd))).not.toBe('spoed')
    expect(eerste(daarna(gezegd, opgeheven))).not.toBe('spoed')
  })

  test('de inwoner meldt het, een vrijwilliger schrijft het op, en alleen een professional beoordeelt het (D1-45)', () => {
    const nu = new Date('2026-03-10T09:00:00Z')
    const anna = { soort: 'inwoner', persoonId: 'anna', namensId: null, naam: '' } as const
    const mila = { soort: 'toegang', medewerkerId: 'mila', gemeente: gezegd.gemeente, naam: '', rollen: [] as string[] }
    const vrij = { ...mila, rollen: ['vrijwilliger'] } as const
    const elders = { ...mila, gemeente: '9999' } as const
    const mag = (actor: Parameters<typeof mayDo>[0]) =>
      [meld, bevestig, metUitleg].map((opdracht) => mayDo(actor, opdracht, gezegd, nu))
    expect(mag(anna)).toEqual([true, false, false])
    expect(mag({ ...mila, soort: 'toegang' })).toEqual([true, true, true])
    expect(mag({ ...vrij, soort: 'toegang', rollen: ['vrijwilliger'] })).toEqual([true, false, false])
    expect(mag({ ...elders, soort: 'toegang' })).toEqual([false, false, false])
  })
})

describe('de vragen voor een hulpvraag', () => {
  test('beginnen met de vraag of er nu hulp nodig is; wie ja zegt ziet eerst wie te bellen', () => {
    expect(stappenVan({})).toEqual(['spoed', 'voor-wie', 'woorden'])
    expect(stappenVan({ spoed: 'ja', voorWie: 'kind' })).toEqual(['spoed', 'bellen', 'voor-wie', 'kind', 'woorden'])
    expect(stapVanVerder({})).toBe('spoed')
    expect(stapVanVerder({ spoed: 'ja' })).toBe('voor-wie')
    expect(stapVanVerder({ spoed: 'nee', voorWie: 'mij', woorden: 'Hulp.' })).toBe('controleren')
  })

  test('een nummer gaat alleen mee bij spoed', () => {
    expect(telefoonBijSpoed({ spoed: 'ja', telefoon: '06' })).toBe('06')
    expect(telefoonBijSpoed({ spoed: 'nee', telefoon: '06' })).toBeNull()
    expect(telefoonBijSpoed({ spoed: 'ja' })).toBeNull()
    expect(overWie({ spoed: 'ja', voorWie: 'mij' })).toEqual({ soort: 'mij' })
  })
})

test('de naam van de contactpersoon is van wie meedoet, en van niemand anders dan wie het nu in handen heeft (D1-33)', () => {
  const nu = new Date('2026-03-10T09:00:00Z')
  const zaak = daarna(gezegd, { type: 'Toegewezen', behandelaar: 'mila' })
  const inwoner = (persoonId: string) => ({ soort: 'inwoner', persoonId, namensId: null, naam: '' }) as const
  expect(mayReadContactpersoon(inwoner('anna'), zaak, 'mila', nu)).toBe(true)
  expect(mayReadContactpersoon(inwoner('anna'), zaak, 'roos', nu)).toBe(false)
  expect(mayReadContactpersoon(inwoner('bart'), zaak, 'mila', nu)).toBe(false)
  expect(mayReadContactpersoon(inwoner('anna'), gezegd, 'mila', nu)).toBe(false)
})
