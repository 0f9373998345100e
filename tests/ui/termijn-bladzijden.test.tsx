import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { regelNamen } from '#app/domain/termijnen/regels.ts'
import { i18nFor } from '#app/server/i18n.server.ts'
import { termijnenPagina, termijnPagina } from '#app/server/termijn-bladzijde.server.ts'
import { TermijnBladzijde, Termijnenlijst } from '#app/ui/termijn-bladzijden.tsx'

const teken = (wat: ReactElement) => renderToStaticMarkup(<I18nextProvider i18n={i18nFor('nl')}>{wat}</I18nextProvider>)
const vraag = (van: string) =>
  termijnPagina('nl', 'bezwaar', new Request(`http://x/?van=${encodeURIComponent(van)}`)).data

test('elke termijn staat in de tabel, met een weg naar zijn som en koppen boven de kolommen', () => {
  const html = teken(<Termijnenlijst deur="/toegang" {...termijnenPagina('nl')} />)
  for (const naam of regelNamen) expect(html).toContain(`href="/toegang/termijnen/${naam}"`)
  expect(html).toContain('<caption>')
  expect(html.match(/scope="col"/g)).toHaveLength(4)
})

test('de som staat er pas als er een dag is, en het formulier vraagt met een gewoon adres', () => {
  const leeg = teken(<TermijnBladzijde deur="/toegang" {...vraag('')} />)
  expect(leeg).toContain('<form method="get" action="/toegang/termijnen/bezwaar">')
  expect(leeg).not.toContain('De som')
  const som = teken(<TermijnBladzijde deur="/aanbieder" {...vraag('2026-11-13')} />)
  expect(som).toContain('dus maandag 28 december 2026.')
  expect(som).toContain('value="2026-11-13"')
})

test('een dag die niet bestaat blijft staan, met wat er mis is bovenaan en bij het veld', () => {
  const html = teken(<TermijnBladzijde deur="/toegang" {...vraag('2026-02-30 "x"')} />)
  expect(html).toContain('role="alert"')
  expect(html).toContain('value="2026-02-30 &quot;x&quot;"')
  expect(html).toContain('aria-invalid="true"')
  expect(html.match(/geen dag die bestaat/g)?.length).toBe(2)
})
