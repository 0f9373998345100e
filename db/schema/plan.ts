import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { bytes, id, moment } from './kolommen.ts'
import { persoon } from './persoon.ts'
import { traject } from './traject.ts'

/** A hulpvraag that was not sent yet: of one person, seen by that person alone. Sent when `trajectId` is set. */
export const concept = pgTable(
  'concept',
  {
    id: id(),
    persoonId: uuid('persoon_id')
      .notNull()
      .references(() => persoon.id),
    gemeente: text('gemeente').notNull(),
    versie: integer('versie').notNull(),
    waarden: jsonb('waarden').notNull().$type<Waarden>(),
    op: moment('op').notNull(),
    trajectId: uuid('traject_id').references(() => traject.id),
    weggegooidOp: moment('weggegooid_op'),
  },
  (t) => [index('concept_persoon').on(t.persoonId)],
)

/**
 * One subject of the perspectiefplan in one version, with its author. A version is never changed: a new one is added,
 * and the primary key refuses the second of two who both saw version n. `stem` says whose words they are: the toegang never
 * sees the inwoner's passages before they were sent (it reads `planVersie`), and nobody writes in another's voice. `namens`: what the
 * inwoner said, written down by the toegang, together with them or for them (D0-10, D0-11); both can read it.
 */
export const passage = pgTable(
  'passage',
  {
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    onderwerp: text('onderwerp').notNull(),
    versie: integer('versie').notNull(),
    stem: text('stem', { enum: ['inwoner', 'namens', 'toegang', 'aanbieder'] }).notNull(),
    waarden: jsonb('waarden').notNull().$type<Waarden>(),
    /** True when the person took this subject away (a resultaat); the older versions stay. */
    weg: boolean('weg').notNull().default(false),
    auteur: uuid('auteur').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.trajectId, t.onderwerp, t.versie] })],
)

/**
 * One subject about a household (parents, children, others at home) in one version: told once by `gezinVan`, and a part of every plan that
 * refers to that household (D0-13, D1-32). Versions as in `passage`. The toegang reads it only as frozen in a plan that was sent.
 */
export const gezinspassage = pgTable(
  'gezinspassage',
  {
    gezinVan: uuid('gezin_van')
      .notNull()
      .references(() => persoon.id),
    onderwerp: text('onderwerp').notNull(),
    versie: integer('versie').notNull(),
    waarden: jsonb('waarden').notNull().$type<Waarden>(),
    weg: boolean('weg').notNull().default(false),
    auteur: uuid('auteur').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.gezinVan, t.onderwerp, t.versie] })],
)

/** The plan as it was sent or laid before the inwoner: answers, question texts and language as shown. Never changed. */
export const planVersie = pgTable(
  'plan_versie',
  {
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    nr: integer('nr').notNull(),
    inhoud: jsonb('inhoud').notNull().$type<BevrorenPlan>(),
    vingerafdruk: bytes('vingerafdruk').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.trajectId, t.nr] })],
)

/** Proof of receipt (Awb 2:17): number, moment and a copy of what was sent. */
export const ontvangstbewijs = pgTable(
  'ontvangstbewijs',
  {
    id: id(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    persoonId: uuid('persoon_id')
      .notNull()
      .references(() => persoon.id),
    nummer: text('nummer').notNull().unique(),
    soort: text('soort', {
      enum: [
        'hulpvraag',
        'perspectiefplan',
        'akkoord',
        'akkoord-vastgelegd',
        'intrekking',
        'eigen-plan',
        'aanvraag',
        'ingebrekestelling',
      ],
    }).notNull(),
    op: moment('op').notNull(),
    kopie: jsonb('kopie').notNull().$type<{ vraag: string; antwoord: string }[]>(),
    taal: text('taal').notNull(),
  },
  (t) => [index('ontvangstbewijs_traject').on(t.trajectId)],
)

/** A personal text that belongs to a gebeurtenis (a reason, what should be added). The gebeurtenis only names its id. */
export const tekst = pgTable(
  'tekst',
  {
    id: id(),
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    soort: text('soort').notNull(),
    woorden: text('woorden').notNull(),
    auteurSoort: text('auteur_soort', { enum: ['inwoner', 'toegang', 'aanbieder'] }).notNull(),
    auteur: uuid('auteur').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [index('tekst_traject').on(t.trajectId)],
)

/**
 * The parts of a plan that the inwoner let one aanbieder read, by its number (KvK): a copy of exactly what was shown before the yes (D0-25). Only a person who takes
 * part writes it, and without it nobody is asked (0025); a new yes takes its place, so that nothing stays readable that is not shared any more.
 */
export const gedeeld = pgTable(
  'gedeeld',
  {
    trajectId: uuid('traject_id')
      .notNull()
      .references(() => traject.id),
    kvk: text('kvk').notNull(),
    versie: integer('versie').notNull(),
    inhoud: jsonb('inhoud').notNull().$type<BevrorenPlan>(),
    door: uuid('door')
      .notNull()
      .references(() => persoon.id),
    op: moment('op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.trajectId, t.kvk] })],
)
