import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './kolommen.ts'
import { traject } from './traject.ts'

/**
 * What has to be sent, written in the transaction of what it is about: to whom, by id and never by name or address. The key (traject, signaal, keer, aan)
 * makes it one row, however often it is written. Its Message-ID follows from `id` (app/domain/bericht/verzending.ts), its text from nothing in it.
 */
export const verzending = pgTable(
  'verzending',
  {
    id: id(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    /** Of the traject, for who counts how the sending goes. A copy, made by the database. */
    gemeente: text('gemeente').notNull(),
    aanSoort: text('aan_soort', { enum: ['persoon', 'medewerker', 'organisatie', 'gemeente'] }).notNull(),
    /** Null for 'gemeente': nobody has the traject in hand, and whoever looks at the work list first finds it. */
    aan: uuid('aan'),
    /** 'bericht' for what happened, else the signal of a term. */
    signaal: text('signaal', {
      enum: ['bericht', 'helft', 'zeven-dagen', 'twee-dagen', 'de-dag', 'voorbij'],
    }).notNull(),
    /** Which time: the volgnr of what happened, or whose turn and the last day of the term. */
    keer: text('keer').notNull(),
    /** From when it may be sent, in legal time. */
    vanaf: moment('vanaf').notNull(),
    /** How often it was tried, as far as it is known how that went. */
    pogingen: integer('pogingen').notNull().default(0),
    /** Not before this, in machine time: a process has it in hand, or the last attempt went wrong. */
    nietVoor: moment('niet_voor'),
    /** When it was over, in legal time, and how; null while it waits. */
    klaarOp: moment('klaar_op'),
    hoe: text('hoe', { enum: ['mail', 'portaal', 'voorbij', 'opgegeven'] }),
    /** The code of what went wrong at the last attempt, never its words: a mail server may quote an address. */
    fout: text('fout'),
  },
  (t) => [
    unique('verzending_eenmaal').on(t.trajectId, t.signaal, t.keer, t.aanSoort, t.aan).nullsNotDistinct(),
    index('verzending_wacht')
      .on(t.vanaf, t.id)
      .where(sql`klaar_op is null`),
    index('verzending_op').on(t.vanaf),
    index('verzending_mis')
      .on(t.gemeente, t.vanaf, t.id)
      .where(sql`fout is not null and (hoe is null or hoe = 'opgegeven')`),
  ],
)

/** The term in which somebody has the turn in a traject, and the day on which to see whether they must be reminded; null when nothing is left. */
export const herinnering = pgTable(
  'herinnering',
  {
    trajectId: uuid('traject_id')
      .primaryKey()
      .references(() => traject.id),
    kant: text('kant', { enum: ['inwoner', 'toegang', 'aanbieder'] }).notNull(),
    begin: date('begin', { mode: 'string' }).notNull(),
    uiterlijk: date('uiterlijk', { mode: 'string' }).notNull(),
    volgende: date('volgende', { mode: 'string' }),
  },
  (t) => [
    index('herinnering_volgende')
      .on(t.volgende)
      .where(sql`volgende is not null`),
  ],
)

/** How many days the clock of a practice environment runs ahead; one row at most, and none outside practice. */
export const oefenklok = pgTable('oefenklok', {
  id: boolean('id').primaryKey().default(true),
  dagen: integer('dagen').notNull(),
})
