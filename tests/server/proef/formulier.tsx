import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/server/actor.server.ts'
import { dropKeptPost, takeKeptPost } from '#app/server/bewaarde-post.server.ts'
import { readBody } from '#app/server/csrf.server.ts'

/** What the action really did: a refused post leaves nothing here. */
export const geschreven: { wie: string; tekst: string }[] = []

/** Set to make the next action fail in the middle of its work. */
export const storing: { fout: Error | null } = { fout: null }

/** Set to hold the next action until it is let go: `begonnen` is called when it waits. */
export const wacht: { op: Promise<void> | null; begonnen: () => unknown } = { op: null, begonnen: () => {} }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const bewaard = await takeKeptPost(ctx, request)
  return {
    titel: 'Proef',
    csrf: ctx.sessie.csrf,
    einde: ctx.sessie.einde.toISOString(),
    naam: ctx.actor.naam,
    tekst: bewaard?.get('tekst') ?? '',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const velden = await readBody(request, ctx)
  if (storing.fout) throw storing.fout
  if (wacht.op) {
    wacht.begonnen()
    await wacht.op
  }
  geschreven.push({ wie: ctx.actor.naam, tekst: velden.get('tekst') ?? '' })
  await dropKeptPost(ctx, velden.get('bewaard'))
  if (velden.get('actie') === 'bewaar') return { versie: geschreven.length, sleutel: 's', tekst: 'Bewaard.' }
  if (velden.get('tekst') === 'fout') return data({ fouten: 1 }, { status: 400 })
  return redirect('/mijn/klaar', 303)
}

export default function Proef() {
  const { titel, csrf, naam, tekst, einde } = useLoaderData<typeof loader>()
  return (
    <form method="post">
      <h1>{titel}</h1>
      <output>{naam}</output>
      <input name="csrf" type="hidden" defaultValue={csrf} />
      <textarea name="tekst" defaultValue={tekst} data-einde={einde} />
    </form>
  )
}
