import { v7 as uuidv7 } from 'uuid'
import type { DocumentType } from '#app/domain/document/soorten.ts'
import { leesPapiercode } from '#app/domain/perspectiefplan/papiercode.ts'
import { refuse, type Refused } from '#app/domain/refuse.ts'
import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { momentOp } from '#app/domain/traject/invoer.ts'
import { addTekst } from '#db/queries/tekst.ts'
import { opnieuwBijBotsing } from './botsing.ts'
import type { ToegangCtx } from './ctx.ts'
import { bewaarDocument } from './document.server.ts'
import { eenmaal, type Formulier } from './eenmaal.server.ts'
import { handle, loadTraject, openTraject } from './traject.server.ts'

/** The file for which a plan on paper came in, or null. */
export function openPapier(ctx: ToegangCtx, trajectId: string) {
  return ctx.db.asActor(ctx.actor, (tx) => openTraject(tx, ctx, trajectId, 'papier'))
}

/**
 * Takes in a plan on paper: its code, the day it came in and the scan; from then on the toegang types it over in the words of the inwoner (D0-03,
 * D0-11). In: the code as typed, what the scan proved to be, and the words that say why it is typed over, given the code. Refuses by name a code
 * with an error in it, a paper of another gemeente or with other questions, and one that came in before. Sent twice it comes in once.
 */
export async function ontvangPapier(
  ctx: ToegangCtx,
  trajectId: string,
  formulier: Formulier,
  papier: {
    getypt: string
    dag: Datum
    scan: { type: DocumentType; bytes: Uint8Array }
    reden: (code: string) => string
  },
): Promise<{ ok: true } | Refused> {
  const code = leesPapiercode(papier.getypt)
  if (!code.ok) return code
  return opnieuwBijBotsing(() =>
    ctx.db.asActor(ctx.actor, async (tx) => {
      const traject = await loadTraject(tx, ctx, trajectId)
      if (!traject) return refuse('niet-gevonden')
      return eenmaal(tx, ctx, formulier, async () => {
        const [document, tekst] = [uuidv7(), uuidv7()]
        const { dag, scan } = papier
        const ontvangst = { type: 'OntvangPapier', papier: code, document, dag } as const
        const binnen = await handle(tx, ctx, traject, ontvangst, momentOp(dag, ctx.now))
        if (!binnen.decision.ok) return binnen.decision
        await bewaarDocument(tx, ctx, { id: document, trajectId, soort: 'papieren-plan', ...scan })
        // The paper could come in, so the plan is in the hands of the inwoner and can be written down for them.
        await handle(tx, ctx, binnen.traject, { type: 'BeginNamens', wijze: 'namens', tekst, gesprekOp: null })
        const wie = { auteurSoort: 'toegang' as const, auteur: ctx.actor.medewerkerId, op: ctx.now }
        await addTekst(tx, { id: tekst, trajectId, soort: 'namens', woorden: papier.reden(code.code), ...wie })
        return { ok: true as const }
      })
    }),
  )
}
