import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment, voorrangKolom } from './kolommen.ts'
import { medewerker, persoon } from './persoon.ts'

/**
 * One hulpvraag about one betrokkene. What happened stands in `gebeurtenis`; the columns under the line
 * are the summary that lists show, written in the same transaction from `samenvattingVan(traject)` and rebuildable from it.
 */
export const traject = pgTable(
  'traject',
  {
    id: id(),
    nummer: text('nummer').notNull(),
    gemeente: text('gemeente').notNull(),
    betrokkeneId: uuid('betrokkene_id')
      .notNull()
      .references(() => persoon.id),
    aangemaaktOp: moment('aangemaakt_op').notNull(),
    /** Whose household the plan refers to: told once, used in every plan of its children (D1-32). Null in trajecten from before that. */
    gezinVan: uuid('gezin_van').references(() => persoon.id),
    // --- the summary
    volgnr: integer('volgnr').notNull(),
    wet: text('wet', { enum: ['jeugd', 'wmo', 'onbekend'] }).notNull(),
    stap: text('stap').notNull(),
    aanZet: text('aan_zet', { enum: ['inwoner', 'toegang', 'aanbieder', 'niemand'] }).notNull(),
    /** Which klantreis it goes by, and which step of it comes now. */
    klantreis: text('klantreis').notNull().default('perspectiefplan'),
    reisStap: text('reis_stap').notNull().default('plan-invullen'),
    uiterlijk: date('uiterlijk', { mode: 'string' }).notNull(),
    /** Only set once a plan was handed in; a hulpvraag is the gemeente's from the moment it was sent. */
    ingediendOp: moment('ingediend_op'),
    betrokkeneNaam: text('betrokkene_naam').notNull(),
    /** Who of the toegang has this traject in hand (D1-19), or null. */
    behandelaar: uuid('behandelaar').references(() => medewerker.id),
    /** The same, with zeros for nobody: the work list compares with it (see migration 0014). */
    inHanden: uuid('in_handen').generatedAlwaysAs(
      sql`coalesce("behandelaar", '00000000-0000-0000-0000-000000000000'::uuid)`,
    ),
    /** Where it comes in the work list: what cannot wait on top (Wmo 2.3.3, Jeugdwet 6.1.3), what ended left out. */
    voorrang: voorrangKolom('voorrang')
      .notNull()
      .default(sql`2`),
  },
  (t) => [
    uniqueIndex('traject_nummer').on(t.nummer),
    index('traject_betrokkene').on(t.betrokkeneId),
    index('traject_gezin').on(t.gezinVan),
    // The covering indexes of the work list (with `include`) stand in the hand-written migration: drizzle-kit cannot make them.
  ],
)

/** Who takes part in a traject, as what, how far and how long. It carries what that person's own list shows. */
export const deelname = pgTable(
  'deelname',
  {
    id: id(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    soort: text('soort', { enum: ['persoon', 'organisatie'] }).notNull(),
    wie: uuid('wie').notNull(),
    rol: text('rol', { enum: ['betrokkene', 'vertegenwoordiger', 'helper', 'aanbieder'] }).notNull(),
    reikwijdte: text('reikwijdte', { enum: ['lezen', 'schrijven'] }).notNull(),
    van: moment('van').notNull(),
    tot: moment('tot'),
    open: boolean('open').notNull().default(true),
    stap: text('stap').notNull(),
    aanZet: text('aan_zet', { enum: ['inwoner', 'toegang', 'aanbieder', 'niemand'] }).notNull(),
    uiterlijk: date('uiterlijk', { mode: 'string' }).notNull(),
    /** Whose household the traject is about; the database copies it from there, so that who may read a household follows from deelname alone. */
    gezinVan: uuid('gezin_van'),
    /** The number of the traject, for lists that come from deelname alone. A copy, made by the database. */
    nummer: text('nummer'),
    /** Who of the toegang has the traject in hand: the contactpersoon of who takes part (D1-33). A copy, made by the database. */
    behandelaar: uuid('behandelaar'),
    /** The klantreis and the step of it that comes now: what the list of an aanbieder says beside the number. */
    klantreis: text('klantreis'),
    reisStap: text('reis_stap'),
    /** Where the match stands, on the deelname of the aanbieder that was asked and nowhere else (D0-28). */
    match: text('match'),
  },
  (t) => [uniqueIndex('deelname_eenmaal').on(t.trajectId, t.soort, t.wie, t.rol)],
)

/**
 * What happened, append only. The primary key is the lock: two who decide at once both write `volgnr` n, and one of them fails.
 * `gegevens` holds ids and facts, never a personal text. `ketenNr` and `hash` are filled by the database.
 */
export const gebeurtenis = pgTable(
  'gebeurtenis',
  {
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    volgnr: integer('volgnr').notNull(),
    type: text('type').notNull(),
    versie: integer('versie').notNull(),
    gegevens: jsonb('gegevens').notNull().$type<Record<string, unknown>>(),
    op: moment('op').notNull(),
    vastgelegdOp: moment('vastgelegd_op').notNull(),
    doorSoort: text('door_soort', { enum: ['inwoner', 'aanbieder', 'toegang', 'systeem'] }).notNull(),
    door: uuid('door'),
    namens: uuid('namens'),
    klantreis: text('klantreis').notNull(),
    klantreisVersie: text('klantreis_versie').notNull(),
    ketenNr: integer('keten_nr'),
    hash: bytes('hash'),
  },
  (t) => [primaryKey({ columns: [t.trajectId, t.volgnr] })],
)

/** Who read what and when (NEN 7513 in spirit). One hash chain with the gebeurtenissen of the same traject. */
export const leesregel = pgTable(
  'leesregel',
  {
    id: id(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    doorSoort: text('door_soort', { enum: ['inwoner', 'aanbieder', 'toegang', 'systeem'] }).notNull(),
    door: uuid('door'),
    /** What was opened: the name of a screen, never a text from it. */
    wat: text('wat').notNull(),
    op: moment('op').notNull(),
    ketenNr: integer('keten_nr'),
    hash: bytes('hash'),
  },
  (t) => [index('leesregel_traject').on(t.trajectId, t.op)],
)

/** The head of each chain; only the trigger of the two tables above writes it. */
export const ketenkop = pgTable('ketenkop', {
  trajectId: uuid('traject_id')
    .primaryKey()
    .references(() => traject.id),
  nr: integer('nr').notNull(),
  hash: bytes('hash').notNull(),
})
