import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { DocumentType } from '#app/domain/document/soorten.ts'
import { mayOpenEigenPlan } from '#app/domain/toegankelijk.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { addDocument, addDocumentDeel, documentDeelVan, findDocument } from '#db/queries/document.ts'
import type { Ctx, InwonerCtx, ToegangCtx } from './ctx.ts'
import { openTraject } from './traject.server.ts'
import { isUuid } from './uuid.ts'

/** How much is written and read at once. */
const stuk = 256 * 1024

/** What a file is for; 'papieren-plan' is a scan the toegang makes of a plan on paper. */
export type DocumentSoort = 'eigen-plan' | 'papieren-plan'

/** A file to keep; `id` when something names it already. */
export type NieuwDocument = {
  id?: string
  trajectId: string
  soort: DocumentSoort
  type: DocumentType
  bytes: Uint8Array
}

/**
 * Keeps a file in a traject, in the transaction of what it belongs to: then the file is there when the rest is, and only then. In: the type and the
 * bytes that proveDocument() (app/server/document) gave back, never those of the sender. Out: its id. Call it inside eenmaal(), so that a
 * form that is sent ten times keeps one file. The caller has loaded the traject and decided that this may happen.
 */
export async function bewaarDocument(
  tx: Tx,
  ctx: InwonerCtx | ToegangCtx,
  { id = uuidv7(), trajectId, soort, type, bytes }: NieuwDocument,
): Promise<string> {
  const auteur = ctx.actor.soort === 'inwoner' ? ctx.actor.persoonId : ctx.actor.medewerkerId
  const sha256 = createHash('sha256').update(bytes).digest()
  const wat = { id, trajectId, soort, type, grootte: bytes.length, sha256 }
  await addDocument(tx, { ...wat, auteurSoort: ctx.actor.soort, auteur, op: ctx.now })
  for (let nr = 0; nr * stuk < bytes.length; nr++)
    await addDocumentDeel(tx, id, nr, bytes.subarray(nr * stuk, (nr + 1) * stuk))
  return id
}

/**
 * A file of a traject for whoever may open the traject, with its bytes as a stream; null for everybody else and for an unknown id. Writes in the
 * read log that it was opened. `bijLezen` is what belongs to reading it, in the same transaction.
 */
export async function openDocument(
  ctx: Ctx,
  trajectId: string,
  id: string,
  bijLezen?: (tx: Tx, traject: Traject) => Promise<unknown>,
) {
  if (!isUuid(id)) return null
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const document = isUuid(trajectId) ? await findDocument(tx, trajectId, id) : null
    if (document?.soort === 'eigen-plan' && !mayOpenEigenPlan(ctx.actor)) return null
    const traject = document && (await openTraject(tx, ctx, trajectId, `document-${document.soort}`))
    if (!traject) return null
    await bijLezen?.(tx, traject)
    return { traject, document, inhoud: () => streamOf(ctx, id) }
  })
}

/** The pieces one by one, each in a transaction of its own: a slow line holds no connection and no file in memory. */
function streamOf(ctx: Ctx, id: string): ReadableStream<Uint8Array> {
  let nr = 0
  return new ReadableStream(
    {
      async pull(controller) {
        const deel = await ctx.db.asActor(ctx.actor, (tx) => documentDeelVan(tx, id, nr++))
        if (deel) controller.enqueue(deel)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
