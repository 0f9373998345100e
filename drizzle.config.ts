import { defineConfig } from 'drizzle-kit'

/** `npm run migraties` compares db/schema with the last snapshot and writes the next numbered migration. */
export default defineConfig({ dialect: 'postgresql', schema: './db/schema/*.ts', out: './db/migrations' })
