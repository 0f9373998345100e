import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { zoekGemeente } from '#app/domain/gemeente/postcodes.ts'
import { gekozenGemeente } from '#app/server/gemeente.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { taalOf } from '#app/server/taal.server.ts'
import { KiesGemeente } from './open-kies.tsx'

/**
 * The beginning of everything: where do you live? A postcode leads to its gemeente at once (D1-29); one that is no postcode is a 400 that says how to mend
 * it. Who chose before can go on at once; all gemeenten stay in sight (D3A-04).
 */
export function loader({ request }: LoaderFunctionArgs) {
  const t = translate(taalOf(request), 'start')
  const getypt = new URL(request.url).searchParams.get('postcode')?.slice(0, 20) ?? null
  const gezocht = getypt === null ? null : zoekGemeente(getypt)
  if (gezocht?.soort === 'gevonden') throw redirect(`/${gezocht.gemeente.slug}`, 303)
  const fout = gezocht && gezocht.soort !== 'onbekend' ? t(`kies.postcode.${gezocht.soort}`) : null
  return data(
    {
      titel: t('kies.titel'),
      gekozen: gekozenGemeente(request)?.slug ?? null,
      gemeenten: gemeenten.map(({ slug, naam }) => ({ slug, naam })),
      postcode: { getypt: getypt ?? '', fout, onbekend: gezocht?.soort === 'onbekend' },
    },
    { status: fout ? 400 : 200 },
  )
}

export default function Start() {
  return <KiesGemeente {...useLoaderData<typeof loader>()} />
}
