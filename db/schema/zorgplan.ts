import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Zorgplan } from '#app/domain/zorgplan/zorgplan.ts'
import { moment } from './kolommen.ts'
import { traject } from './traject.ts'

/**
 * One part of a zorgplan that the aanbieder of one match is writing, in one version: an activity, or what holds for the whole. Versions as in `passage`; nobody
 * else reads it before it was laid before the inwoner.
 */
export const zorgplandeel = pgTable(
  'zorgplandeel',
  {
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    match: text('match').notNull(),
    onderdeel: text('onderdeel').notNull(),
    versie: integer('versie').notNull(),
    waarden: jsonb('waarden').notNull().$type<Waarden>(),
    /** True when this activity was taken away; the older versions stay. */
    weg: boolean('weg').notNull().default(false),
    auteur: uuid('auteur').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.trajectId, t.match, t.onderdeel, t.versie] })],
)

/**
 * A zorgplan as it was laid before the inwoner, and what others may read of that version: `toegang` the parts that were shared with it (D3L-32), `omvang` how much and how
 * often alone, which the toegang reads once the inwoner said no (D3L-36).
 */
export const zorgplan = pgTable(
  'zorgplan',
  {
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    match: text('match').notNull(),
    nr: integer('nr').notNull(),
    voor: text('voor', { enum: ['inwoner', 'toegang', 'omvang'] }).notNull(),
    inhoud: jsonb('inhoud').notNull().$type<Zorgplan>(),
    auteur: uuid('auteur').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.trajectId, t.match, t.nr, t.voor] })],
)
