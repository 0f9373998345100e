import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { aanbiederSoorten, type Hulptaal, type Plek } from '#app/domain/aanbod/aanbieder.ts'
import type { Component } from '#app/domain/aanbod/regio.ts'
import { bytes, moment } from './kolommen.ts'

/**
 * One aanbieder as a gemeente contracted it for one period (A7 3). No personal data stands here: what is published is read by everybody. `inhoud` is a
 * fingerprint of the line it came from, so that the same file twice changes nothing.
 */
export const aanbod = pgTable(
  'aanbod',
  {
    nr: integer('nr').primaryKey().generatedAlwaysAsIdentity(),
    gemeente: text('gemeente').notNull(),
    periode: text('periode').notNull(),
    contractVan: date('contract_van', { mode: 'string' }).notNull(),
    contractTot: date('contract_tot', { mode: 'string' }).notNull(),
    kvk: text('kvk').notNull(),
    naam: text('naam').notNull(),
    soort: text('soort', { enum: aanbiederSoorten }).notNull(),
    partijen: text('partijen').array().notNull(),
    onderaannemers: text('onderaannemers').array().notNull(),
    producten: text('producten').array().notNull(),
    componenten: text('componenten').array().$type<Component[]>().notNull(),
    plekken: jsonb('plekken').$type<Plek[]>().notNull(),
    doet: text('doet').notNull(),
    doetNiet: text('doet_niet').notNull(),
    talen: text('talen').array().$type<Hulptaal[]>().notNull(),
    leeftijdVan: smallint('leeftijd_van').notNull(),
    leeftijdTot: smallint('leeftijd_tot').notNull(),
    wachtWeken: smallint('wacht_weken'),
    opgegevenOp: date('opgegeven_op', { mode: 'string' }),
    plaatsen: smallint('plaatsen'),
    voorbeeld: boolean('voorbeeld').notNull(),
    gepubliceerd: boolean('gepubliceerd').notNull(),
    inhoud: bytes('inhoud').notNull(),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
  },
  (t) => [uniqueIndex('aanbod_contract').on(t.gemeente, t.periode, t.kvk)],
)

/**
 * What a list of one kind of help shows of an aanbieder: derived from `aanbod`, written in the same transaction. Its index (0023) holds all of it, narrow
 * enough to be read for a whole kind of help at once.
 */
export const aanbodHulp = pgTable(
  'aanbod_hulp',
  {
    gemeente: text('gemeente').notNull(),
    hulp: smallint('hulp').notNull(),
    nr: integer('nr').notNull(),
    naam: text('naam').notNull(),
    /** Four digits each, with a space between. */
    postcodes: text('postcodes').notNull(),
    /** Without Dutch, which all speak. */
    talen: text('talen').notNull(),
    leeftijdVan: smallint('leeftijd_van').notNull(),
    leeftijdTot: smallint('leeftijd_tot').notNull(),
    wachtWeken: smallint('wacht_weken'),
    opgegevenOp: date('opgegeven_op', { mode: 'string' }),
    contractVan: date('contract_van', { mode: 'string' }).notNull(),
    contractTot: date('contract_tot', { mode: 'string' }).notNull(),
    voorbeeld: boolean('voorbeeld').notNull(),
    gepubliceerd: boolean('gepubliceerd').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nr, t.hulp] }),
    foreignKey({ columns: [t.nr], foreignColumns: [aanbod.nr], name: 'aanbod_hulp_aanbod' }).onDelete('cascade'),
  ],
)
