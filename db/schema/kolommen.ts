import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import { voorrangen, type Voorrang } from '#app/domain/traject/samenvatting.ts'

/** A UUIDv7 primary key: sorts by the moment it was made, so that an index grows at its end. */
export const id = () => uuid('id').primaryKey().$defaultFn(uuidv7)

/** A moment with time zone, read back as a Date. */
export const moment = (naam: string) => timestamp(naam, { withTimezone: true, mode: 'date' })

/** Where a traject comes in the work list, stored by its place: the database sorts it, the code names it. */
export const voorrangKolom = customType<{ data: Voorrang; driverData: number }>({
  dataType: () => 'smallint',
  fromDriver: (plek) => voorrangen[plek]!,
  toDriver: (voorrang) => voorrangen.indexOf(voorrang),
})

/** Raw bytes: what is encrypted or hashed never becomes text on its way. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (waarde) => new Uint8Array(waarde),
  toDriver: (waarde) => Buffer.from(waarde),
})
