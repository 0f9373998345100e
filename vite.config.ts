import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

/** `EENKLIK_ALIAS="#app/a.ts=>tests/b.ts;…"`: a test may build the portal with another file in the place of one of ours. */
const alias = (process.env.EENKLIK_ALIAS ?? '')
  .split(';')
  .filter(Boolean)
  .map((regel) => regel.split('=>').map((deel) => deel.trim()))
  .map(([find = '', to = '']) => ({ find, replacement: fileURLToPath(new URL(to, import.meta.url)) }))

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [
    // Only the languages of the portal go to the browser: react-aria brings thirty.
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    remix(remixOptions),
  ],
  resolve: { alias },
  // app/start/build.mjs makes both files before Vite runs, and gives their addresses.
  define: {
    __EENKLIK_CSS__: JSON.stringify(process.env.EENKLIK_CSS ?? ''),
    __EENKLIK_ENHANCE__: JSON.stringify(process.env.EENKLIK_ENHANCE ?? ''),
  },
  build: {
    target: 'es2022',
    // Four kB less for every page with React than what Vite does by itself; on the server nobody waits for it.
    ...(isSsrBuild ? {} : { minify: 'terser' as const, terserOptions: { module: true, compress: { passes: 2 } } }),
    assetsInlineLimit: 0,
    rollupOptions: {
      // A route without a screen leaves nothing for the browser; that is as it should be.
      onwarn: (warning, warn) => (warning.code === 'EMPTY_BUNDLE' ? undefined : warn(warning)),
    },
  },
  server: { port: 4200, strictPort: true },
}))
