import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Bezoek } from './bezoek.ts'

export type FormulierProps = {
  /** The one-time key from the loader. */
  sleutel: string
  /** The version of the text that this form was made from. */
  basis?: number
  /** The token, on a page for who did not sign in; else that of the session. */
  csrf?: string
  /** The id of a kept form that is shown again. */
  bewaard?: string | null
  /** Where it goes; the page itself when left out. */
  naar?: string
  /** Lets the small script save while somebody types; the words for when it works and when it does not. */
  bewaar?: { mislukt: string } | undefined
  /** The form carries a file; only on the addresses of app/server/http/uploads.ts. */
  metBestand?: boolean | undefined
  children: ReactNode
}

/** A form that posts without a script: the token, the one-time key and the version travel along. */
export function Formulier({ sleutel, basis, csrf, bewaard, naar, bewaar, metBestand, children }: FormulierProps) {
  const root = useRouteLoaderData('root') as Bezoek | undefined
  return (
    <form
      method="post"
      action={goalOf(naar ?? root?.pad, bewaard)}
      noValidate
      encType={metBestand ? 'multipart/form-data' : undefined}
      className="ek-formulier"
      {...(bewaar ? { 'data-bewaar': '', 'data-bewaar-mislukt': bewaar.mislukt } : {})}
    >
      <input type="hidden" name="csrf" value={csrf ?? root?.csrf ?? ''} />
      <input type="hidden" name="sleutel" value={sleutel} />
      {basis === undefined ? null : <input type="hidden" name="basis" value={basis} />}
      {bewaard ? <input type="hidden" name="bewaard" value={bewaard} /> : null}
      {children}
      {bewaar ? <p role="status" data-bewaard="" className="ek-bewaard" /> : null}
    </form>
  )
}

/**
 * The address is always written out: a form without one posts to where the browser stands, with the `#field` of the error somebody followed, and a
 * page with such an address does not give the focus to its summary of errors. A kept form stays named until it is saved.
 */
function goalOf(pad: string | undefined, bewaard: string | null | undefined): string | undefined {
  return pad && bewaard ? `${pad}${pad.includes('?') ? '&' : '?'}bewaard=${bewaard}` : pad
}
