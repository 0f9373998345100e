import { boolean, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Feit } from '#app/domain/medewerkers/bemensing.ts'
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
    /** The branch that the last sign-in was limited to, if it was. */
    vestiging: text('vestiging'),
    /** Of an aanbieder: what follows from `organisatiefeit`, read with every session (app/domain/medewerkers/bemensing.ts). */
    rollen: text('rollen').array().notNull().default([]),
    /** What this medewerker knows most about: work is assigned by it (D1-19). */
    deskundigheid: text('deskundigheid').array().notNull().default([]),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
  },
  (t) => [
    uniqueIndex('medewerker_subject').on(t.deur, t.subject),
    index('medewerker_gemeente').on(t.gemeente),
    index('medewerker_organisatie').on(t.organisatieId),
  ],
)

/** A colleague who was invited to work here. `code` is the SHA-256 of what they type, so that a copy of this table opens nothing. */
export const uitnodiging = pgTable(
  'uitnodiging',
  {
    id: id(),
    organisatieId: uuid('organisatie_id')
      .notNull()
      .references(() => organisatie.id),
    code: bytes('code').notNull(),
    /** For whom, in the words of who invites. */
    voor: text('voor').notNull(),
  },
  (t) => [uniqueIndex('uitnodiging_code').on(t.code), index('uitnodiging_organisatie').on(t.organisatieId)],
)

/** Who came to work at an aanbieder, who left, and by whom. The primary key is the lock: of two managers who decide at once, one does. */
export const organisatiefeit = pgTable(
  'organisatiefeit',
  {
    organisatieId: uuid('organisatie_id')
      .notNull()
      .references(() => organisatie.id),
    volgnr: integer('volgnr').notNull(),
    type: text('type').$type<Feit['type']>().notNull(),
    medewerker: uuid('medewerker').references(() => medewerker.id),
    uitnodiging: uuid('uitnodiging').references(() => uitnodiging.id),
    vestiging: text('vestiging'),
    /** Null for what followed from a sign-in. */
    door: uuid('door').references(() => medewerker.id),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisatieId, t.volgnr] })],
)
