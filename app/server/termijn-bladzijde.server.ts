import { data } from '@remix-run/node'
import { regelNamen, type RegelNaam } from '#app/domain/termijnen/regels.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { translate } from './i18n.server.ts'
import { toonSom } from './termijn-som.server.ts'
import { toonRegel, toonRegels } from './termijnen.server.ts'

/** The page with every term. */
export function termijnenPagina(taal: Taal) {
  return { titel: translate(taal, 'termijnen')('lijst.titel'), termijnen: toonRegels(taal) }
}

/** The page of one term: what it is, and its sum from the day in the address. An unknown term: 404. A day that is no day: 400, with what was typed. */
export function termijnPagina(taal: Taal, naam: string | undefined, request: Request) {
  if (!isRegelNaam(naam)) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const van = new URL(request.url).searchParams.get('van')?.slice(0, 40) ?? ''
  const { fout, som } = van ? toonSom(taal, naam, van) : { fout: null, som: null }
  const termijn = toonRegel(taal, naam)
  return data({ titel: termijn.titel, termijn, van, fout, som }, { status: fout ? 400 : 200 })
}

const isRegelNaam = (naam: string | undefined): naam is RegelNaam => regelNamen.some((een) => een === naam)
