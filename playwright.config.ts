import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { narrow } from './tests/e2e/basis/bezoek.ts'

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const desktop = { width: 1280, height: 1024 }

/**
 * Three ways to go through the portal: with our script, without any script, and on the narrowest screen. A tag of a test
 * leaves some out. `@script`: it is about the script, so not without. `@zonder-script`: only without. `@smal`: a journey
 * that is made on the narrow screen, and only there; `@ook-smal`: there too. Of every page that is visited with our script the
 * layout is looked at on both widths (basis/bezoek.ts), but for tests with `@breed`.
 * The portal is started by the fixture (tests/e2e/basis/sjabloon.ts), a fresh one for every file.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/basis/opzet.ts',
  outputDir: `test-results/${process.env.EENKLIK_BUILD ?? 'build'}`,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/verslag.json' }],
  ],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: desktop,
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'met-script', grepInvert: /@zonder-script|@smal/ },
    { name: 'zonder-script', use: { javaScriptEnabled: false }, grepInvert: /@script|@smal/ },
    { name: 'smal', use: { viewport: narrow }, grep: /@smal|@ook-smal/ },
  ],
})
