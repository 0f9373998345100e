import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment } from './kolommen.ts'
import { traject } from './traject.ts'

/**
 * A file that belongs to a traject, under a name of our own: the name it had on somebody's machine is not kept. `type` is what its content
 * proved to be, never what was claimed. Its bytes stand in `documentDeel`.
 */
export const document = pgTable(
  'document',
  {
    id: id(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    soort: text('soort', { enum: ['eigen-plan', 'papieren-plan'] }).notNull(),
    type: text('type', { enum: ['pdf', 'jpeg', 'png', 'docx'] }).notNull(),
    /** In bytes, as stored: after what a picture said about its place was taken out. */
    grootte: integer('grootte').notNull(),
    sha256: bytes('sha256').notNull(),
    auteurSoort: text('auteur_soort', { enum: ['inwoner', 'toegang'] }).notNull(),
    auteur: uuid('auteur').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [index('document_traject').on(t.trajectId, t.op)],
)

/** The bytes of a document in pieces, in order from 0: read one by one, so that a file never stands in memory as a whole. */
export const documentDeel = pgTable(
  'document_deel',
  {
    documentId: uuid('document_id')
      .notNull()
      .references(() => document.id),
    nr: integer('nr').notNull(),
    inhoud: bytes('inhoud').notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.nr] })],
)
