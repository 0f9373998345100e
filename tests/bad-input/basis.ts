import type { TestPortaal } from '#tests/access/portaal.ts'
import type { Doel } from './doelen.ts'

/** The version a person would have on screen now: a post on an older one is refused before anybody looks at what it says. */
export async function basisVan(portaal: TestPortaal, { pad, velden }: Doel): Promise<string> {
  const [, id = '', rest = ''] = /\/([0-9a-f]{8}-[0-9a-f-]{27})\/?(.*)$/.exec(pad) ?? []
  if (!id) return '0'
  const onderwerp = pad.startsWith('/toegang')
    ? (velden.find(([naam]) => naam === 'actie')?.[1] ?? '')
    : rest.replace('plan/', '')
  const [rij] = await portaal.alsEigenaar<{ versie: number | null }>(
    rest === 'akkoord-vragen'
      ? `select volgnr as versie from traject where id = '${id}'`
      : rest === 'akkoord'
        ? `select max(nr) as versie from plan_versie where traject_id = '${id}'`
        : `select greatest((select max(versie) from passage where traject_id = '${id}' and onderwerp = '${onderwerp}'), (select versie from concept where id = '${id}')) as versie`,
  )
  return String(rij?.versie ?? 0)
}
