import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { metMoment, passagesKolom } from '#db/queries/passage-kolom.ts'
import { metDatum, tekstenKolom } from '#db/queries/tekst.ts'
import { planVersie } from '#db/schema/plan.ts'
import { traject } from '#db/schema/traject.ts'

/**
 * What the toegang reads of one traject in one question to the database: the frozen version (null when `nr` was not frozen, as before a plan
 * was sent), the newest of its own passages with the names of its authors, the texts with these ids, and the names of who asked for somebody else and
 * of who looked up their gezag (`gezagDoor`). Null when this actor sees no such traject.
 */
export async function dossierVan(
  tx: Tx,
  trajectId: string,
  nr: number,
  tekstIds: readonly string[],
  gezagDoor: string | null = null,
) {
  const [rij] = await tx
    .select({
      nr: planVersie.nr,
      inhoud: planVersie.inhoud,
      op: planVersie.op,
      passages: passagesKolom(trajectId, 'toegang'),
      teksten: tekstenKolom(trajectId, tekstIds),
      vrager: sql<string | null>`(
        select p.voornamen || ' ' || p.achternaam from deelname d join persoon p on p.id = d.wie
        where d.traject_id = ${trajectId}::uuid and d.soort = 'persoon' and d.rol = 'vertegenwoordiger' order by d.van limit 1)`,
      gezagDoor: sql<string | null>`(select m.naam from medewerker m where m.id = ${gezagDoor}::uuid)`,
    })
    .from(traject)
    .leftJoin(planVersie, and(eq(planVersie.trajectId, trajectId), eq(planVersie.nr, nr)))
    .where(eq(traject.id, trajectId))
  if (!rij) return null
  const { passages, teksten, nr: gevonden, inhoud, op, vrager, gezagDoor: gecontroleerdDoor } = rij
  return {
    versie: gevonden !== null && inhoud && op ? { nr: gevonden, inhoud, op } : null,
    toegang: passages.map(metMoment),
    teksten: teksten.map(metDatum),
    namen: { vrager, gezagDoor: gecontroleerdDoor },
  }
}
