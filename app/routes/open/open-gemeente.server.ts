import { data } from '@remix-run/node'
import { gemeenteMetSlug, type Gemeente } from '#app/domain/gemeente/gemeenten.ts'

/** The gemeente whose pages these are. An unknown slug is a page that does not exist. */
export function gemeenteOf(slug: string | undefined): Gemeente {
  const gemeente = gemeenteMetSlug(slug)
  if (!gemeente) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  return gemeente
}
