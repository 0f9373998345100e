import { sql } from 'drizzle-orm'
import { boolean, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './kolommen.ts'
import { medewerker } from './persoon.ts'

/**
 * Somebody who did not sign in asks to be called, or for the form by post or mail. `id` follows from the one-time key and the content of the form, so
 * that the same form sent ten times is one row without anybody having to read the table.
 */
export const belverzoek = pgTable(
  'belverzoek',
  {
    id: uuid('id').primaryKey(),
    nummer: text('nummer').notNull(),
    gemeente: text('gemeente').notNull(),
    soort: text('soort', { enum: ['bellen', 'post', 'mail'] }).notNull(),
    naam: text('naam').notNull(),
    telefoon: text('telefoon'),
    email: text('email'),
    adres: text('adres'),
    /** The half days that suit; none means that it does not matter. */
    voorkeur: text('voorkeur').array().notNull().default([]),
    waarover: text('waarover').notNull().default(''),
    /** The language for which an interpreter is needed, as the person wrote it. */
    taal: text('taal'),
    op: moment('op').notNull(),
    uiterlijk: date('uiterlijk', { mode: 'string' }).notNull(),
    gedaanOp: moment('gedaan_op'),
    gedaanDoor: uuid('gedaan_door').references(() => medewerker.id),
    /** The process was explained on the phone (D0-02). */
    uitgelegd: boolean('uitgelegd').notNull().default(false),
    notitie: text('notitie').notNull().default(''),
  },
  (t) => [
    index('belverzoek_wacht')
      .on(t.gemeente, t.op, t.id)
      .where(sql`gedaan_op is null`),
    index('belverzoek_gedaan')
      .on(t.gemeente, t.gedaanOp)
      .where(sql`gedaan_op is not null`),
  ],
)
