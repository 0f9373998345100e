import { defineConfig } from 'vitest/config'

/** Rules, use cases and the checks on the house itself. Pages are tested by Playwright (playwright.config.ts). */
export default defineConfig({
  define: { __EENKLIK_CSS__: '""', __EENKLIK_ENHANCE__: '""' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // A first PGlite, or a database made from nothing, takes a few seconds on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
