import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { document, documentDeel } from '#db/schema/document.ts'

/** Adds a document; its pieces come after it. */
export async function addDocument(tx: Tx, rij: typeof document.$inferInsert & { id: string }) {
  await tx.insert(document).values(rij)
}

export async function addDocumentDeel(tx: Tx, documentId: string, nr: number, inhoud: Uint8Array) {
  await tx.insert(documentDeel).values({ documentId, nr, inhoud })
}

/** A document of this traject, without its bytes, or null: unknown, of another traject and forbidden look the same. */
export async function findDocument(tx: Tx, trajectId: string, id: string) {
  const { soort, type, grootte, auteurSoort, auteur, op } = document
  const [rij] = await tx
    .select({ id: document.id, soort, type, grootte, auteurSoort, auteur, op })
    .from(document)
    .where(and(eq(document.trajectId, trajectId), eq(document.id, id)))
  return rij ?? null
}

/** One piece of a document, or null after the last one. */
export async function documentDeelVan(tx: Tx, documentId: string, nr: number): Promise<Uint8Array | null> {
  const [rij] = await tx
    .select({ inhoud: documentDeel.inhoud })
    .from(documentDeel)
    .where(and(eq(documentDeel.documentId, documentId), eq(documentDeel.nr, nr)))
  return rij?.inhoud ?? null
}
