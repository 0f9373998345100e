import type { BestandFout, DocumentType } from '#app/domain/document/soorten.ts'
import type { Veld, Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { leesVelden } from '#app/forms/lees-velden.ts'
import type { GetekendVeld } from '#app/forms/velden.tsx'
import { proveDocument } from '#app/server/document/prove.server.ts'
import type { Ontvangen } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { bestandKwijt } from '#app/server/lichaam.server.ts'
import { bestandVeld } from '#app/server/multipart.ts'
import { foutTeksten } from '#app/server/vraag-woorden.server.ts'
import type { Taal, ToegangCtx } from '#app/usecases/ctx.ts'

/** What is typed beside the scan; the scan itself is none of them. */
export const papierVelden: readonly Veld[] = [
  { naam: 'code', soort: 'kort', max: 40, nodig: true },
  { naam: 'binnenOp', soort: 'datum', totVandaag: true, nodig: true },
]

export function tekenPapier(taal: Taal): GetekendVeld[] {
  const t = translate(taal, 'balie')
  return [
    { naam: 'code', soort: 'kort', label: t('papier.code'), uitleg: t('papier.codeUitleg') },
    { naam: 'binnenOp', soort: 'datum', label: t('papier.binnenOp') },
  ]
}

/** Which words go with what is wrong with a scan; the rest is said in one way: make a new one. */
const woordenBij: Partial<Record<BestandFout, 'geen' | 'een' | 'groot'>> = {
  'geen-bestand': 'geen',
  'meer-bestanden': 'een',
  'te-groot': 'groot',
  'te-zwaar': 'groot',
}

type Gelezen = {
  getypt: Waarden
  fouten: { veld: string; tekst: string }[]
  scan: { type: DocumentType; bytes: Uint8Array } | null
}

/** Reads the form; the scan is proven by its content and may be no Word file. Out: the scan only when nothing is wrong. */
export async function leesPapier(ctx: ToegangCtx, { velden, bestand }: Ontvangen): Promise<Gelezen> {
  const t = translate(ctx.taal, 'balie')
  const { getypt, fouten } = leesVelden(velden, papierVelden, { vandaag: datumVan(ctx.now), nodigeVelden: true })
  const teksten = foutTeksten(ctx.taal, fouten, tekenPapier(ctx.taal))
  const mis = (tekst: string): Gelezen => ({
    getypt,
    fouten: [...teksten, { veld: bestandVeld, tekst }],
    scan: null,
  })
  if (!bestand?.ok) {
    const fout = bestand?.fout ?? 'geen-bestand'
    if (fout === 'geen-bestand' && velden.has(bestandKwijt)) return mis(t('papier.scanKwijt'))
    return mis(t(`papier.fout.${woordenBij[fout] ?? 'anders'}`))
  }
  const bewezen = await proveDocument(bestand.bytes)
  if (!bewezen.ok) return mis(t(`papier.fout.${woordenBij[bewezen.fout] ?? 'anders'}`))
  if (bewezen.type === 'docx') return mis(t('papier.fout.anders'))
  return { getypt, fouten: teksten, scan: { type: bewezen.type, bytes: bewezen.bytes } }
}
