import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment } from './kolommen.ts'

/** A sign-in that runs or ran. `id` is the SHA-256 of the random value in the cookie, so a copy of this table opens nothing. */
export const sessie = pgTable(
  'sessie',
  {
    id: bytes('id').primaryKey(),
    soort: text('soort', { enum: ['inwoner', 'aanbieder', 'toegang'] }).notNull(),
    persoonId: uuid('persoon_id'),
    /** Whom the sign-in says this person acts for (DigiD Machtigen); never taken from a form. */
    namensId: uuid('namens_id'),
    medewerkerId: uuid('medewerker_id'),
    organisatieId: uuid('organisatie_id'),
    gemeente: text('gemeente'),
    naam: text('naam').notNull(),
    rollen: text('rollen').array().notNull().default([]),
    betrouwbaarheid: text('betrouwbaarheid'),
    begonnenOp: moment('begonnen_op').notNull(),
    laatstGezienOp: moment('laatst_gezien_op').notNull(),
    uiterlijkOp: moment('uiterlijk_op').notNull(),
    beeindigdOp: moment('beeindigd_op'),
  },
  (t) => [index('sessie_uiterlijk').on(t.uiterlijkOp)],
)

/** A sign-in that was begun and not finished: state, nonce and verifier, for ten minutes, once. */
export const aanmelding = pgTable('aanmelding', {
  state: bytes('state').primaryKey(),
  deur: text('deur').notNull(),
  nonce: text('nonce').notNull(),
  verifier: text('verifier').notNull(),
  terug: text('terug').notNull(),
  op: moment('op').notNull(),
})

/** A form that arrived after the session ended: encrypted, 24 hours, given back only to the same person. */
export const bewaardePost = pgTable(
  'bewaarde_post',
  {
    id: id(),
    soort: text('soort').notNull(),
    wie: uuid('wie').notNull(),
    pad: text('pad').notNull(),
    inhoud: bytes('inhoud').notNull(),
    /** Whether anything was filled in. */
    ingevuld: boolean('ingevuld').notNull().default(true),
    op: moment('op').notNull(),
  },
  (t) => [index('bewaarde_post_wie').on(t.wie, t.op)],
)

/** Counted attempts per key and minute, for the rate limits. */
export const tempo = pgTable(
  'tempo',
  { sleutel: text('sleutel').notNull(), venster: moment('venster').notNull(), aantal: integer('aantal').notNull() },
  (t) => [primaryKey({ columns: [t.sleutel, t.venster] })],
)

/** The one-time key of a form with the answer it got: the same form sent ten times makes one record. */
export const formulierSleutel = pgTable(
  'formulier_sleutel',
  {
    wie: uuid('wie').notNull(),
    sleutel: uuid('sleutel').notNull(),
    inhoud: bytes('inhoud').notNull(),
    /** Null until the work of the form is done, in the same transaction. */
    antwoord: jsonb('antwoord').$type<unknown>(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.wie, t.sleutel] })],
)
