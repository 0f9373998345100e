import { data } from '@remix-run/node'

/** Every address nobody serves: a calm 404 inside the frame. */
export function loader() {
  throw data({ soort: 'niet-gevonden' }, { status: 404 })
}

export const action = loader

/** Never drawn: the loader always refuses. Without a page Remix would answer with bare data. */
export default function NietGevonden() {
  return null
}
