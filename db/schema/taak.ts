import { boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { traject } from './traject.ts'

/**
 * What somebody was asked in a traject, as the lists of tasks show it (D1-21): computed from what happened, written in the same transaction (`taakRijen`). The
 * words stand in `tekst`. Its covering indexes stand in the hand-written migration.
 */
export const taak = pgTable('taak', {
  id: uuid('id').primaryKey(),
  trajectId: uuid('traject_id')
    .notNull()
    .references(() => traject.id),
  gemeente: text('gemeente').notNull(),
  nummer: text('nummer').notNull(),
  rol: text('rol').notNull(),
  wat: text('wat').notNull(),
  /** The medewerker that is asked; null for somebody without a door here. */
  aan: uuid('aan'),
  /** Who asked. */
  door: uuid('door'),
  uiterlijk: date('uiterlijk', { mode: 'string' }).notNull(),
  open: boolean('open').notNull(),
})
