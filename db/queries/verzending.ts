import { sql } from 'drizzle-orm'
import type { Afloop } from '#app/domain/bericht/verzending.ts'
import type { Looptijd, Signaal } from '#app/domain/bericht/herinnering.ts'
import type { Kant } from '#app/domain/bericht/vraagt.ts'
import type { AanZet } from '#app/domain/traject/samenvatting.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'

/** What a change asks of the ledger: which sides are told, as which time, and whose turn it is in which term. */
export type KlaarTeLeggen = {
  kanten: readonly Kant[]
  keer: string
  nu: Date
  aanZet: AanZet
  looptijd: Looptijd
}

/** Writes in the ledger what follows from a change, in its transaction; false when this actor may not. */
export async function legKlaar(tx: Tx, trajectId: string, klaar: KlaarTeLeggen): Promise<boolean> {
  const { kanten, keer, nu, aanZet, looptijd } = klaar
  const [rij] = await rowsOf<{ gelukt: boolean }>(
    tx,
    sql`select eenklik.leg_klaar(${trajectId}::uuid, ${`{${kanten.join(',')}}`}::text[], ${keer}, ${nu.toISOString()}::timestamptz, ${aanZet},
      ${looptijd.begin}::date, ${looptijd.uiterlijk}::date) as gelukt`,
  )
  return rij?.gelukt === true
}

/** A term that has to be looked at today, with what those who have the turn were told before. */
export type TeBekijken = Looptijd & { trajectId: string; kant: Kant; gehad: Signaal[]; laatst: Date | null }

/** Takes some of the terms that are to be looked at, in this transaction; another process takes others. Only for the system. */
export async function neemTermijnen(tx: Tx, vandaag: string, aantal: number): Promise<TeBekijken[]> {
  const rijen = await rowsOf<Omit<TeBekijken, 'laatst'> & { laatst: string | null }>(
    tx,
    sql`with pak as materialized (
        select * from herinnering where volgende <= ${vandaag}::date order by volgende, traject_id limit ${aantal}::int for update skip locked
      )
      select h.traject_id as "trajectId", h.kant, h.begin::text as begin, h.uiterlijk::text as uiterlijk,
        (select coalesce(json_agg(distinct v.signaal), '[]') from verzending v
          where v.traject_id = h.traject_id and v.keer = h.kant || ' ' || h.uiterlijk::text) as gehad,
        (select to_json(max(v.vanaf)) #>> '{}' from verzending v
          where v.traject_id = h.traject_id and (v.aan_soort = 'persoon') = (h.kant = 'inwoner') and v.hoe is distinct from 'voorbij') as laatst
      from pak h`,
  )
  return rijen.map((rij) => ({ ...rij, laatst: rij.laatst ? new Date(rij.laatst) : null }))
}

/** What the turn of this term is called in the ledger. */
const keerVan = ({ kant, uiterlijk }: Pick<TeBekijken, 'kant' | 'uiterlijk'>) => `${kant} ${uiterlijk}`

/** Writes signals of this term for who has the turn; with `hoe` they are over from the start. */
export async function schrijfSignaal(
  tx: Tx,
  termijn: TeBekijken,
  signaal: Signaal,
  vanaf: Date,
  hoe: Afloop | null,
): Promise<void> {
  await tx.execute(
    sql`select eenklik.zet_klaar(${termijn.trajectId}::uuid, ${termijn.kant}, ${signaal}, ${keerVan(termijn)}, ${vanaf.toISOString()}::timestamptz, ${hoe})`,
  )
}

/** Notes when this term has to be looked at again; null when nothing is left of it. */
export async function bekijkWeer(tx: Tx, trajectId: string, volgende: string | null): Promise<void> {
  await tx.execute(sql`update herinnering set volgende = ${volgende}::date where traject_id = ${trajectId}::uuid`)
}

/** One entry that this process has in hand, with the address and the language of who gets it; both null when they left none. */
export type InHanden = {
  id: string
  aanSoort: 'persoon' | 'medewerker' | 'organisatie' | 'gemeente'
  signaal: Signaal | 'bericht'
  vanaf: Date
  pogingen: number
  email: string | null
  taal: string | null
}

/**
 * Takes entries that are due, for as long as `tot`: until then no other process takes them, and when this one dies they are taken again after it.
 * In: legal time for what is due, machine time for who has it in hand.
 */
export async function neemVerzendingen(
  tx: Tx,
  { nu, machine, tot, aantal }: { nu: Date; machine: Date; tot: Date; aantal: number },
): Promise<InHanden[]> {
  const rijen = await rowsOf<Omit<InHanden, 'vanaf'> & { vanaf: string }>(
    tx,
    sql`with pak as materialized (
        select id from verzending where klaar_op is null and vanaf <= ${nu.toISOString()}::timestamptz
          and (niet_voor is null or niet_voor <= ${machine.toISOString()}::timestamptz)
        order by vanaf, id limit ${aantal}::int for update skip locked
      ), genomen as (
        update verzending v set niet_voor = ${tot.toISOString()}::timestamptz from pak where v.id = pak.id
        returning v.id, v.traject_id, v.aan_soort, v.aan, v.signaal, v.vanaf, v.pogingen
      )
      select g.id, g.aan_soort as "aanSoort", g.signaal, to_json(g.vanaf) #>> '{}' as vanaf, g.pogingen, a.email, a.taal
      from genomen g left join lateral eenklik.adres_van(g.aan, g.traject_id) a on g.aan_soort = 'persoon'`,
  )
  return rijen.map((rij) => ({ ...rij, vanaf: new Date(rij.vanaf) }))
}

/** Notes that an attempt was the last and how the entry ended: an attempt of a process that died is not counted, it says nothing about the mail. One that ended already stays as it is. */
export async function isKlaar(tx: Tx, id: string, hoe: Afloop, nu: Date, fout: string | null = null): Promise<void> {
  await tx.execute(
    sql`update verzending set pogingen = pogingen + 1, hoe = ${hoe}, klaar_op = ${nu.toISOString()}::timestamptz, fout = ${fout}, niet_voor = null
      where id = ${id}::uuid and klaar_op is null`,
  )
}

/** Notes that an attempt went wrong, and when to try again (machine time). */
export async function isMislukt(tx: Tx, id: string, fout: string, nietVoor: Date): Promise<void> {
  await tx.execute(
    sql`update verzending set pogingen = pogingen + 1, fout = ${fout}, niet_voor = ${nietVoor.toISOString()}::timestamptz where id = ${id}::uuid and klaar_op is null`,
  )
}

/** Of which gemeente an entry is, when the last mail went to who gets it, and when they last read the traject; only for the system. */
export async function meldstandVan(tx: Tx, id: string) {
  const [rij] = await rowsOf<{ gemeente: string; laatste: string | null; gelezen: string | null }>(
    tx,
    sql`select gemeente, to_json(laatste) #>> '{}' as laatste, to_json(gelezen) #>> '{}' as gelezen from eenklik.meldstand(${id}::uuid)`,
  )
  const datum = (tekst: string | null | undefined) => (tekst ? new Date(tekst) : null)
  return { gemeente: rij?.gemeente ?? null, laatsteMail: datum(rij?.laatste), gelezen: datum(rij?.gelezen) }
}

/** Notes not to look at an entry before this (machine time): it waits, nothing went wrong. */
export async function laatWachten(tx: Tx, id: string, nietVoor: Date): Promise<void> {
  await tx.execute(
    sql`update verzending set niet_voor = ${nietVoor.toISOString()}::timestamptz where id = ${id}::uuid and klaar_op is null`,
  )
}

/** Lets go of entries that were taken and not tried, as if they were never taken. */
export async function laatLos(tx: Tx, lijst: readonly Pick<InHanden, 'id'>[]): Promise<void> {
  const ids = `{${lijst.map(({ id }) => id).join(',')}}`
  await tx.execute(sql`update verzending set niet_voor = null where id = any (${ids}::uuid[]) and klaar_op is null`)
}

/** One mail that left, newest first, for the practice page: when, in which language, and to which address. Only for the system. */
export async function verstuurdeMail(tx: Tx, aantal: number) {
  const rijen = await rowsOf<{
    id: string
    op: string
    aanSoort: InHanden['aanSoort']
    gemeente: string | null
    email: string | null
    taal: string | null
  }>(
    tx,
    sql`select v.id, to_json(v.klaar_op) #>> '{}' as op, v.aan_soort as "aanSoort", m.gemeente, a.email, a.taal
      from (select * from verzending where hoe = 'mail' order by vanaf desc, id desc limit ${aantal}::int) v
      left join lateral eenklik.adres_van(v.aan, v.traject_id) a on v.aan_soort = 'persoon'
      left join lateral eenklik.meldstand(v.id) m on true
      order by v.vanaf desc, v.id desc`,
  )
  return rijen.map((rij) => ({ ...rij, op: new Date(rij.op) }))
}

/** How many entries of the own gemeente ended how, since then; for a professional of the toegang, nothing for anybody else. */
export function verzendingenGeteld(tx: Tx, sinds: Date) {
  return rowsOf<{ hoe: Afloop | null; hapert: boolean; aantal: number }>(
    tx,
    sql`select * from eenklik.verzendingen_geteld(${sinds.toISOString()}::timestamptz)`,
  )
}

/** The entries of the own gemeente that could not be mailed, newest first: by the number of their traject, with a code and no address. */
export async function verzendingenMis(tx: Tx, sinds: Date, aantal: number) {
  const rijen = await rowsOf<{
    trajectId: string
    nummer: string
    signaal: Signaal | 'bericht'
    vanaf: string
    pogingen: number
    fout: string
    hoe: Afloop | null
  }>(
    tx,
    sql`select traject_id as "trajectId", nummer, signaal, to_json(vanaf) #>> '{}' as vanaf, pogingen, fout, hoe
      from eenklik.verzendingen_mis(${sinds.toISOString()}::timestamptz, ${aantal}::int)`,
  )
  return rijen.map((rij) => ({ ...rij, vanaf: new Date(rij.vanaf) }))
}
