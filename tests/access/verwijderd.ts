import { kom, type Aanwezig, type Mens } from './mensen.ts'
import { stuur } from './vuller.ts'

/**
 * Sanne invites Lars, who comes with the code and is removed again: what he has afterwards, is what somebody has who worked there. In: where the portal is, and Sanne. Out: him,
 * signed in anew. Throws when his first session still opens something.
 */
export async function komEnGa(url: string, wie: Map<Mens, Aanwezig>): Promise<Aanwezig> {
  const sanne = wie.get('sanne')!
  const lars = await kom(url, 'lars')
  const lijst = '/aanbieder/medewerkers'
  const uitgenodigd = await sanne.bezoeker.stuur(lijst, {
    ...{ csrf: sanne.csrf, sleutel: crypto.randomUUID(), voor: 'Lars Been' },
  })
  const code = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/.exec(await uitgenodigd.text())?.[0] ?? ''
  await stuur(lars, '/aanbieder/meedoen', { code })
  const werkt = await lars.bezoeker.haal('/aanbieder')
  const pagina = await (await sanne.bezoeker.haal(lijst)).text()
  const id = /medewerkers\/([0-9a-f-]{36})" aria-label="Wijzig Lars Been"/.exec(pagina)?.[1]
  await stuur(sanne, `${lijst}/${id}`, { actie: 'verwijder' })
  const weg = await lars.bezoeker.haal('/aanbieder')
  if (werkt.status !== 200 || weg.status !== 303)
    throw new Error(`Lars got ${werkt.status}, and ${weg.status} once removed`)
  return kom(url, 'lars')
}
