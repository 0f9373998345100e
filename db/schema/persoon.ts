import { boolean, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment } from './kolommen.ts'

export const huishouden = pgTable('huishouden', { id: id() })

/** A person as the sign-in or a family member told it. The BSN is encrypted; `bsnSleutel` is its keyed hash, for lookup. */
export const persoon = pgTable(
  'persoon',
  {
    id: id(),
    huishoudenId: uuid('huishouden_id').references(() => huishouden.id),
    gemeente: text('gemeente').notNull(),
    bsnVersleuteld: bytes('bsn_versleuteld'),
    bsnSleutel: bytes('bsn_sleutel'),
    voornamen: text('voornamen').notNull(),
    achternaam: text('achternaam').notNull(),
    geboortedatum: date('geboortedatum', { mode: 'string' }),
    straat: text('straat'),
    huisnummer: text('huisnummer'),
    postcode: text('postcode'),
    woonplaats: text('woonplaats'),
    /** Where this came from: the sign-in ('aanmelding') or what somebody wrote ('opgegeven'). */
    bron: text('bron', { enum: ['aanmelding', 'opgegeven'] }).notNull(),
    /** Who wrote it down, when it was not the sign-in: that person, or the medewerker who did it for the inwoner, may go on seeing it. */
    opgegevenDoor: uuid('opgegeven_door'),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
  },
  (t) => [uniqueIndex('persoon_bsn').on(t.bsnSleutel), index('persoon_opgegeven').on(t.opgegevenDoor)],
)

/** `van` stands in this relation to `naar` (van is ouder van naar). Gezag may be unknown; the law then asks, we never guess. */
export const relatie = pgTable(
  'relatie',
  {
    id: id(),
    van: uuid('van')
      .notNull()
      .references(() => persoon.id),
    naar: uuid('naar')
      .notNull()
      .references(() => persoon.id),
    soort: text('soort', { enum: ['ouder', 'voogd', 'gemachtigde'] }).notNull(),
    gezag: text('gezag', { enum: ['ja', 'nee', 'onbekend'] }).notNull(),
    bron: text('bron', { enum: ['aanmelding', 'opgegeven'] }).notNull(),
    gecontroleerd: boolean('gecontroleerd').notNull().default(false),
    op: moment('op').notNull(),
  },
  (t) => [uniqueIndex('relatie_van_naar').on(t.van, t.naar, t.soort), index('relatie_naar').on(t.naar)],
)

export const organisatie = pgTable(
  'organisatie',
  { id: id(), kvk: text('kvk').notNull(), naam: text('naam').notNull() },
  (t) => [uniqueIndex('organisatie_kvk').on(t.kvk)],
)

export const vestiging = pgTable('vestiging', {
  id: id(),
  organisatieId: uuid('organisatie_id')
    .notNull()
    .references(() => organisatie.id),
  nummer: text('nummer').notNull(),
  naam: text('naam').notNull(),
})

/** Somebody who works for a gemeente or for an organisatie; known by the pseudonym (`subject`) of the sign-in. */
export const medewerker = pgTable(
  'medewerker',
  {
    id: id(),
    deur: text('deur', { enum: ['medewerker', 'eherkenning'] }).notNull(),
    subject: text('subject').notNull(),
    naam: text('naam').notNull(),
    functie: text('functie'),
    gemeente: text('gemeente'),
    organisatieId: uuid('organisatie_id').references(() => organisatie.id),
    rollen: text('rollen').array().notNull().default([]),
    /** What this medewerker knows most about: work is assigned by it (D1-19). */
    deskundigheid: text('deskundigheid').array().notNull().default([]),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
  },
  (t) => [uniqueIndex('medewerker_subject').on(t.deur, t.subject), index('medewerker_gemeente').on(t.gemeente)],
)
