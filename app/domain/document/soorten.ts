/** What can be handed in; each is proven by its content (prove.server.ts), never by a name or a claimed type. */
export const documentTypes = ['pdf', 'jpeg', 'png', 'docx'] as const
export type DocumentType = (typeof documentTypes)[number]

/** What one file may weigh: 10 MB and not a byte more. */
export const maxBestand = 10 * 1024 * 1024

/** Why a file was not kept; the name is a key under `fout` in the locales of `document`. */
export type BestandFout =
  | 'geen-bestand'
  | 'meer-bestanden'
  | 'leeg'
  | 'te-groot'
  | 'ander-type'
  | 'beschadigd'
  | 'wachtwoord'
  | 'actief'
  | 'verdacht'
  | 'te-zwaar'

export type Bewezen = { ok: true; type: DocumentType; bytes: Uint8Array } | { ok: false; fout: BestandFout }

/** How each type is served: its type on the line and the end of its name. */
export const uitgifte: Record<DocumentType, { mime: string; eind: string }> = {
  pdf: { mime: 'application/pdf', eind: 'pdf' },
  jpeg: { mime: 'image/jpeg', eind: 'jpg' },
  png: { mime: 'image/png', eind: 'png' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', eind: 'docx' },
}

/** More pixels than any phone takes; a picture that unpacks to more is made to fill a memory. */
export const maxPixels = 110_000_000

/** Says no to a file, by name. */
export const nee = (fout: BestandFout): { ok: false; fout: BestandFout } => ({ ok: false, fout })
