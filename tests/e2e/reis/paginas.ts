import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'

/** Makes a hulpvraag that was begun, a plan halfway and a plan with akkoord asked. @returns the pages of the inwoner on the way */
export async function paginasVanInwoner(inwoner: Snel, balie: Snel): Promise<{ paden: string[]; gevraagd: string }> {
  const gevraagd = await inwoner.verstuurPlan()
  await balie.vraagAkkoord(gevraagd)
  const bezig = await inwoner.stelVraag()
  await inwoner.vulPlanIn(bezig)
  const begin = (await inwoner.stuur('/mijn/hulpvraag')).replace('/voor-wie', '')
  await inwoner.stuur(`${begin}/voor-wie`, { voorWie: 'mij' })
  await inwoner.stuur(`${begin}/woorden`, { woorden: 'Een vraag die nog niet weg is.' })
  const [resultaat] = await inwoner.bladzijden(bezig, 'vraag-4', 'resultaat')
  const [wie] = await inwoner.bladzijden(bezig, 'vraag-5', 'wie')
  const vragen = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nr) => `vraag-${nr}`)
  return {
    gevraagd,
    paden: [
      '/',
      '/doetinchem',
      '/inloggen',
      '/mijn',
      '/mijn/hulpvraag',
      ...['voor-wie', 'kind', 'woorden', 'controleren', 'weggooien'].map((stap) => `${begin}/${stap}`),
      bezig,
      `${bezig}/invullen`,
      `${bezig}/plan`,
      ...['mijn-gegevens', ...vragen, 'resultaat', `${resultaat}`, `${resultaat}/weg`, `${wie}`, 'controleren'].map(
        (bladzijde) => `${bezig}/plan/${bladzijde}`,
      ),
      gevraagd,
      `${gevraagd}/akkoord`,
      `${gevraagd}/versie/1`,
    ],
  }
}

/** The pages of the toegang about this traject. */
export function paginasVanToegang(traject: string): string[] {
  const dossier = dossierVan(traject)
  return ['/toegang', dossier, `${dossier}/akkoord-vragen`, `${dossier}/aanvulling`, `${dossier}/versie/1`]
}
