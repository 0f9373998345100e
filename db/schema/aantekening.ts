import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { medewerker } from './persoon.ts'
import { moment } from './kolommen.ts'
import { traject } from './traject.ts'

/**
 * A note of a talk, apart from the plan (D0-16): only the toegang of the gemeente reads it, it is never shared, and it goes on `bewarenTot`.
 * Versions as in `passage`: nobody writes over a colleague unseen.
 */
export const aantekening = pgTable(
  'aantekening',
  {
    id: uuid('id').notNull(),
    versie: integer('versie').notNull(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    /** The talk it belongs to, or null. */
    gesprekId: uuid('gesprek_id'),
    woorden: text('woorden').notNull(),
    auteur: uuid('auteur')
      .notNull()
      .references(() => medewerker.id),
    op: moment('op').notNull(),
    bewarenTot: date('bewaren_tot', { mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.versie] }),
    index('aantekening_traject').on(t.trajectId, t.op),
    index('aantekening_bewaren').on(t.bewarenTot),
  ],
)
