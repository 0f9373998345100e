import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from './kolommen.ts'

/**
 * Figures over many trajecten, rebuilt by the system (app/usecases/cijfers.server.ts) and never computed when somebody looks. What must stay hidden was left
 * out before it came here (app/domain/cijfers/verberg.ts): null. A row with `periode` 'nu' counts what is open; one with a `stap` measures how long
 * it took. Empty is everything together.
 */
export const cijfer = pgTable(
  'cijfer',
  {
    gemeente: text('gemeente').notNull(),
    team: text('team').notNull(),
    periode: text('periode').notNull(),
    klantreis: text('klantreis').notNull(),
    stap: text('stap').notNull(),
    open: integer('open'),
    week: integer('week'),
    laat: integer('laat'),
    /** In days, both. */
    mediaan: integer('mediaan'),
    negende: integer('negende'),
    bijgewerktOp: moment('bijgewerkt_op').notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeente, t.team, t.periode, t.klantreis, t.stap] })],
)
