import { sql } from 'drizzle-orm'
import type { Bekende, Deelnemer } from '#app/domain/traject/team.ts'
import { rowsOf } from '#db/as-actor.server.ts'
import type { Tx } from '#db/client.server.ts'

type Rij = Bekende & { rol: Deelnemer['rol'] | null; van: string | null; tot: string | null }

/** For an inwoner who takes part: everybody who does or did, and who of the toegang had it in hand or did something. Nobody for who takes no part; the one who asks has an empty name. */
export async function mijnTeam(tx: Tx, trajectId: string): Promise<(Bekende | Deelnemer)[]> {
  return metMomenten(
    await rowsOf<Rij>(
      tx,
      sql`select soort, wie, naam, functie, rol, to_json(van) #>> '{}' as van, to_json(tot) #>> '{}' as tot
        from eenklik.mijn_team(${trajectId}::uuid) where naam is not null order by van, wie`,
    ),
  )
}

/** The same for the toegang: who takes part, and its own colleagues with these ids. */
export async function bekendenVoorToegang(tx: Tx, trajectId: string, medewerkers: readonly string[]) {
  const gevraagd = sql.join(
    medewerkers.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const collegas =
    medewerkers.length === 0
      ? sql``
      : sql`union all select 'medewerker', m.id, m.naam, m.functie, null, null, null from medewerker m where m.id in (${gevraagd})`
  return metMomenten(
    await rowsOf<Rij>(
      tx,
      sql`select d.soort, d.wie, coalesce(p.voornamen || ' ' || p.achternaam, o.naam) as naam, null as functie, d.rol,
          to_json(d.van) #>> '{}' as van, to_json(d.tot) #>> '{}' as tot
        from deelname d left join persoon p on d.soort = 'persoon' and p.id = d.wie
        left join organisatie o on d.soort = 'organisatie' and o.id = d.wie
        where d.traject_id = ${trajectId}::uuid and coalesce(p.id, o.id) is not null ${collegas}`,
    ),
  )
}

const metMomenten = (rijen: readonly Rij[]): (Bekende | Deelnemer)[] =>
  rijen.map(({ rol, van, tot, ...bekende }) =>
    rol && van ? { ...bekende, rol, van: new Date(van), tot: tot ? new Date(tot) : null } : bekende,
  )
