import { expect, test } from 'vitest'
import { judge, reportOf } from '#tests/lezen/oordeel.ts'
import { routeOf, teLezen, zonderTekst } from '#tests/lezen/paginas.ts'

const hulp = '<aside><p>Een cliëntondersteuner helpt u gratis. Deze persoon werkt niet voor de gemeente.</p></aside>'
const pagina = (main: string) => ({
  naam: 'voorbeeld',
  pad: '/mijn',
  html: `<main><h1>Uw plan</h1>${main}</main>${hulp}<footer>Ingevolge de wet.</footer>`,
})
const fouten = (main: string) => judge(pagina(main), 'routes/inwoner/mijn.tsx').fouten
const geplant = `<p>${Array.from({ length: 25 }, () => 'dag').join(' ')}.</p>`

test('een makkelijke pagina is goed, met de moeilijke woorden van wie haar invulde erbij (D1-31)', () => {
  expect(fouten('<p>Dit is uw plan. Lees het rustig.</p><textarea>Inzake de beschikking.</textarea>')).toEqual([])
})

test('één zin van 25 woorden is te lang, ook tussen heel korte (D1-31)', () => {
  expect(fouten(`${'<p>Kom maar.</p>'.repeat(30)}${geplant}`)).toEqual([expect.stringContaining('25 words')])
})

test('lange woorden, lange zinnen, moeilijke woorden en vaktaal zonder uitleg worden genoemd (D1-31)', () => {
  expect(
    fouten('<p>De maatwerkvoorziening wordt verstrekt door het verantwoordelijke bestuursorgaan.</p>').join('; '),
  ).toMatch(/Flesch-Douma -?\d+; "maatwerkvoorziening" is not explained/)
  expect(fouten('<p>Een twee drie vier vijf zes zeven acht negen tien elf twaalf en dertien.</p>').join()).toMatch(
    /14.0 words in a sentence/,
  )
  expect(fouten('<p>U krijgt hulp, indien u dat wilt.</p>')).toEqual(['"indien"'])
  expect(fouten('<h2>Een pgb</h2><p>Dat is geld om zelf hulp te regelen.</p>')).toEqual([])
  expect(fouten('<h2>Een pgb</h2><p>Kies wat u wilt.</p>')).toEqual(['"pgb" is not explained'])
})

test('wat het blok met hulp uitlegt, is op de pagina uitgelegd', () => {
  expect(fouten('<p>Wilt u dat? Praat dan eerst eens met een cliëntondersteuner, of bel ons.</p>')).toEqual([])
})

test('een te moeilijke pagina en een pagina die niemand las, laten `npm run lezen` falen', () => {
  const goed = judge(pagina('<p>Kom maar.</p>'), 'routes/a.tsx')
  const fout = judge(pagina(geplant), 'routes/b.tsx')
  expect(reportOf([goed], ['routes/a.tsx', 'routes/c.tsx'], { 'routes/c.tsx': 'for machines' })).toMatchObject({
    failed: 0,
    regels: expect.arrayContaining(['1 passed, 0 failed']),
  })
  expect(reportOf([goed, fout], ['routes/a.tsx'], {})).toMatchObject({
    failed: 1,
    regels: expect.arrayContaining(['1 passed, 1 failed']),
  })
  expect(reportOf([goed], ['routes/a.tsx', 'routes/c.tsx'], {})).toMatchObject({
    failed: 1,
    regels: expect.arrayContaining([expect.stringContaining('routes/c.tsx: nobody read it')]),
  })
})

test('een adres zonder tekst heeft een reden en bestaat, en van elk pad is bekend welke pagina het is', () => {
  expect(Object.keys(zonderTekst).filter((route) => !teLezen.includes(route))).toEqual([])
  expect(Object.values(zonderTekst).filter((reden) => reden.length < 10)).toEqual([])
  expect(
    [
      '/',
      '/veilig',
      '/doetinchem',
      '/mijn/traject/1/plan/nieuw/resultaat',
      '/mijn/traject/1/plan/vraag-1',
      '/a/b/c/d',
    ].map(routeOf),
  ).toEqual([
    'routes/open/start.tsx',
    'routes/open/veilig.tsx',
    'routes/open/gemeente.tsx',
    'routes/inwoner/plan-item-nieuw.tsx',
    'routes/inwoner/plan-bladzijde.tsx',
    'routes/open/niet-gevonden.ts',
  ])
})
