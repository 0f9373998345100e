import { translate } from '#app/server/i18n.server.ts'
import { readInlogscherm } from '#app/server/inlogscherm.server.ts'

const deuren = {
  aanbieder: { soort: 'aanbieder', deur: 'eherkenning' },
  medewerker: { soort: 'toegang', deur: 'medewerker' },
} as const

/** What the sign-in page of people at work shows. They choose no gemeente: their sign-in says for whom they work. */
export async function laadInloggenStaf(request: Request, wie: keyof typeof deuren) {
  const { soort, deur } = deuren[wie]
  const { taal, wens, melding, waarom } = await readInlogscherm(request, soort)
  wens.delete('gemeente')
  return {
    titel: translate(taal, 'inloggen')(`${wie}.titel`),
    wie,
    melding,
    waarom,
    naar: `/inloggen/${deur}/start?${wens}`,
  }
}
