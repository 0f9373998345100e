import type { Regel } from '#app/domain/aanbod/regel.ts'
import { productMetCode } from '#app/domain/aanbod/regio.ts'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { datumVan, plusDagen } from '#app/domain/termijnen/kalender.ts'
import { importeerAanbod, type Ingelezen } from '#app/usecases/aanbod-importeren.server.ts'
import { bekijkAanbod } from '#app/usecases/aanbod.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import type { Database } from '#db/client.server.ts'
import voorbeelden from '#db/seed/aanbod.json' with { type: 'json' }

type Voorbeeld = { dagenGeleden: number | null; profielen: string; regel: Omit<Regel, 'opgegeven_op'> }

/** Gives every practice gemeente its invented aanbieders, through the import that a gemeente uses; one that has any stays as it is. */
export async function vulOefenaanbod(db: Database, nu: Date): Promise<void> {
  for (const { code } of gemeenten) {
    const ctx = ctxVoor(db, code, nu)
    if ((await bekijkAanbod(ctx, null, 1)).length > 0) continue
    const uitkomst = await importeerAanbod(ctx, voorbeeldregels(code, nu), true)
    if (!uitkomst.ok || uitkomst.verslag.fout > 0)
      throw new Error(`the invented aanbieders could not be taken over: ${JSON.stringify(uitkomst)}`)
  }
}

/** The invented aanbieders as lines of the file that a gemeente takes over: with products, or with profiles where its region bought by those. */
export function voorbeeldregels(gemeente: string, nu: Date): Ingelezen[] {
  return (voorbeelden as Voorbeeld[])
    .map(({ dagenGeleden, profielen, regel }) => ({
      ...regel,
      producten: regel.producten.split('|').every((code) => productMetCode(gemeente, code))
        ? regel.producten
        : profielen,
      opgegeven_op: dagenGeleden === null ? '' : plusDagen(datumVan(nu), -dagenGeleden),
    }))
    .filter(({ producten }) => producten !== '')
    .map((regel, plek) => ({ nr: plek + 2, regel }))
}

const ctxVoor = (db: Database, gemeente: string, now: Date): ToegangCtx => ({
  db,
  actor: { soort: 'toegang', medewerkerId: '00000000-0000-7000-8000-000000000000', gemeente, naam: '', rollen: [] },
  now,
  taal: 'nl',
  gemeente,
  sessie: null,
})
