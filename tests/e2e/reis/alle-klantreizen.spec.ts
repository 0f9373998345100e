import { expect } from '@playwright/test'
import { isOokMetDeHand, isStapFeit } from '#app/domain/klantreis/feiten.ts'
import type { Klantreis, Stap } from '#app/domain/klantreis/klantreis.ts'
import { reizen, type ReisId } from '#app/domain/klantreis/reizen.ts'
import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'

/** What the toegang chooses to come in each klantreis; null: everybody begins there. */
const keuzes: Record<ReisId, Record<string, string> | null> = {
  perspectiefplan: null,
  'lokale-toegang': { hulp: 'jeugd-anders', via: 'toegang', ernaast: 'gewoon' },
  'medisch-verwijzer': { hulp: 'jeugd-anders', via: 'arts', ernaast: 'gewoon' },
  'gecertificeerde-instelling': { hulp: 'jeugd-anders', via: 'gi', ernaast: 'gewoon' },
  'wmo-wonen': { hulp: 'wmo-wonen', via: 'toegang', ernaast: 'gewoon' },
  'specialistische-jeugdhulp': { hulp: 'jeugd-anders', via: 'toegang', ernaast: 'specialistische-jeugdhulp' },
  'toekenning-jeugdhulp': { hulp: 'jeugd-anders', via: 'toegang', ernaast: 'toekenning-jeugdhulp' },
}

type Drie = { inwoner: Snel; aanbieder: Snel; toegang: Snel }

/** Ends a step as the one it belongs to, on its own page; the toegang does so for whoever has no door here. */
async function rondAf(
  { inwoner, aanbieder, toegang }: Drie,
  traject: string,
  { id, wie, klaarNa, opnieuwVanaf, alsNodig }: Stap,
) {
  const metDeHand = isOokMetDeHand(klaarNa)
  const velden = {
    ...(metDeHand ? { reden: 'Dit ging buiten het portaal om.' } : {}),
    ...(opnieuwVanaf && !alsNodig ? { opnieuw: 'nee' } : {}),
  }
  if (wie === 'inwoner' && !metDeHand) return inwoner.stuur(`${traject}/stap/${id}`, velden)
  if (wie === 'aanbieder') return aanbieder.stuur(`${traject.replace('/mijn/', '/aanbieder/')}/stap/${id}`, velden)
  return toegang.stuur(`${dossierVan(traject)}/stap/${id}`, velden)
}

for (const id of Object.keys(keuzes) as ReisId[]) {
  test(
    `de klantreis ${id} is van de eerste tot de laatste stap te lopen, ieder op de eigen bladzijde (D3A-01, D4-01)`,
    { tag: '@zonder-script' },
    async ({ hand, snel, ander }) => {
      test.setTimeout(240_000)
      await snel.meldAan('inwoner', 'samira')
      const [balie, zorg] = [await ander(), await ander()]
      await balie.snel.meldAan('toegang', 'yvonne')
      await zorg.snel.meldAan('aanbieder', 'sanne')
      const drie: Drie = { inwoner: snel, aanbieder: zorg.snel, toegang: balie.snel }

      const traject = await snel.verstuurPlan()
      const dossier = dossierVan(traject)
      await balie.snel.stuur(dossier, { wet: id === 'wmo-wonen' ? 'wmo' : 'jeugd' }, 'wet')
      await balie.snel.vraagAkkoord(traject)
      await snel.stuur(`${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja', reden: '' })
      const keuze = keuzes[id]
      if (keuze) await balie.snel.stuur(`${dossier}/klantreis`, keuze)
      const organisatie = await eersteOrganisatie(balie.hand.page, dossier)
      await balie.snel.stuur(`${dossier}/aanbieder`, { organisatie, geinformeerd: 'ja' })

      const klantreis: Klantreis = reizen[id][0]
      const vast = klantreis.stappen.filter(
        ({ alsNodig, klaarNa }) => !alsNodig && (isStapFeit(klaarNa) || isOokMetDeHand(klaarNa)),
      )
      const einde = klantreis.stappen.filter(({ klaarNa }) => klaarNa === 'ZorgBeeindigd')
      const metZorgplan = klantreis.stappen.some(({ klaarNa }) => klaarNa === 'ZorgplanGemaakt')
      for (const stap of [...opVolgorde(vast), ...einde]) {
        if (stap.klaarNa === 'ZorgGestart' && metZorgplan) await snel.stuur(`${traject}/zorgplan`, { antwoord: 'ja' })
        for (let keer = 0; keer < (stap.keer ?? 1); keer++) await rondAf(drie, traject, stap)
      }
      await hand.page.goto(traject)
      await expect(hand.page.getByText('Alle stappen zijn klaar. U hoeft niets meer te doen.')).toBeVisible()
    },
  )
}

/** A step after everything it waits for: what is printed first need not come first (D4, step 10 before 9). */
function opVolgorde(stappen: readonly Stap[]): Stap[] {
  const klaar: Stap[] = []
  const rest = [...stappen]
  while (rest.length > 0) {
    const plek = rest.findIndex(({ wachtOp = [] }) => wachtOp.every((eerst) => !rest.some((een) => een.id === eerst)))
    klaar.push(...rest.splice(plek, 1))
  }
  return klaar
}

async function eersteOrganisatie(page: import('@playwright/test').Page, dossier: string): Promise<string> {
  await page.goto(`${dossier}/aanbieder`)
  return page.getByRole('radio', { name: 'Jeugdhulp De Overstap' }).inputValue()
}
