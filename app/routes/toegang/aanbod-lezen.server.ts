import { openCsv } from '#app/server/aanbod-csv.server.ts'
import type { Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { bestandVeld } from '#app/server/multipart.ts'
import { importeerAanbod, maxRegels, type Verslag } from '#app/usecases/aanbod-importeren.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'

export type Importantwoord = { fouten: { veld: string; tekst: string }[]; verslag: Verslag | null; tonen: string }

/** Reads the form and takes the file over. A file that is refused as a whole is told why, and nothing of it is kept. */
export async function leesImport(ctx: ToegangCtx, { velden, bestand }: Ontvangen): Promise<Importantwoord> {
  const t = translate(ctx.taal, 'aanbodbeheer')
  const tonen = velden.get('tonen') ?? ''
  const mis = (veld: string, tekst: string): Importantwoord => ({ fouten: [{ veld, tekst }], verslag: null, tonen })
  if (!['ja', 'nee'].includes(tonen)) return mis('tonen', t('import.fout.tonen'))
  if (!bestand?.ok) return mis(bestandVeld, t(`import.fout.${bestand?.fout ?? 'geen-bestand'}`))
  const csv = await openCsv(bestand.bytes)
  if (!csv.ok) return mis(bestandVeld, t(`import.fout.${csv.fout}`, { mist: csv.mist?.join(', ') }))
  const uit = await importeerAanbod(ctx, csv.regels, tonen === 'ja')
  if (!uit.ok) return mis(bestandVeld, t(`import.fout.${uit.fout}`, { max: maxRegels }))
  return { fouten: [], verslag: uit.verslag, tonen }
}
