import { randomBytes } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { stappenVan } from '#app/domain/hulpvraag/velden.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering } from '#app/forms/vraagpagina.tsx'
import { requireActor } from '#app/server/actor.server.ts'
import { bereikbaarheidVan } from '#app/server/bereikbaarheid.server.ts'
import { geboortedag } from '#app/server/datum.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Knop, Knoppen } from '#app/ui/knop.tsx'
import { Leestekst } from '#app/ui/leestekst.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { openHulpvraag, type Hulpvraag } from '#app/usecases/hulpvraag.server.ts'
import { overWie, telefoonBijSpoed } from '#app/domain/hulpvraag/over-wie.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import type { Persoonsgegevens } from '#db/queries/persoon.ts'

/** Every answer once more before it is sent, and what happens then (D0-01, D1-31). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { hulpvraag, namens } = await zoek(ctx, params.concept)
  const wie = overWie(hulpvraag.waarden)
  if (!wie)
    throw redirect(`/mijn/hulpvraag/${hulpvraag.id}/${hulpvraag.waarden.voorWie === 'kind' ? 'kind' : 'voor-wie'}`, 303)
  if (!hulpvraag.waarden.woorden) throw redirect(`/mijn/hulpvraag/${hulpvraag.id}/woorden`, 303)
  return {
    titel: translate(ctx.taal, 'hulpvraag')('controle.titel'),
    sleutel: nieuweSleutel(),
    begin: `/mijn/hulpvraag/${hulpvraag.id}`,
    rijen: rijenVan(ctx, hulpvraag, namens),
    stappen: stappenVan(hulpvraag.waarden).length + 1,
    spoed: hulpvraag.waarden.spoed === 'ja',
    gemeente: bereikbaarheidVan(hulpvraag.gemeente),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const { formulier } = await readFormulier(request, ctx)
  const gevonden = await openHulpvraag(ctx, params.concept ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const kopie = rijenVan(ctx, gevonden.hulpvraag, gevonden.namens).map(({ vraag, antwoord }) => ({ vraag, antwoord }))
  const uitkomst = await verstuurHulpvraag(ctx, gevonden.hulpvraag.id, formulier, {
    kopie,
    toeval: () => randomBytes(8),
  })
  if (uitkomst.ok) return redirect(`/mijn/traject/${uitkomst.trajectId}/bewijs/${uitkomst.bewijs}`, 303)
  if (uitkomst.weigering === 'niet-gevonden') throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (gevonden.hulpvraag.trajectId) return redirect(`/mijn/traject/${gevonden.hulpvraag.trajectId}`, 303)
  return data({ weigering: uitkomst.weigering }, { status: 409 })
}

async function zoek(ctx: InwonerCtx, id: string | undefined) {
  const gevonden = await openHulpvraag(ctx, id ?? '')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  if (gevonden.hulpvraag.trajectId) throw redirect(`/mijn/traject/${gevonden.hulpvraag.trajectId}`, 303)
  return gevonden
}

/** The answers in words; `stap` is the page that changes one. */
function rijenVan(ctx: InwonerCtx, { waarden }: Hulpvraag, namens: Persoonsgegevens | null) {
  const t = translate(ctx.taal, 'hulpvraag')
  const wie = overWie(waarden)
  if (!wie) return []
  const rijen: { vraag: string; antwoord: string; stap: string }[] = []
  if (waarden.spoed === 'ja' || waarden.spoed === 'nee')
    rijen.push({ vraag: t('velden.spoed.vraag'), antwoord: t(`velden.spoed.opties.${waarden.spoed}`), stap: 'spoed' })
  if (waarden.spoed === 'ja') {
    const antwoord = telefoonBijSpoed(waarden) ?? t('controle.geenNummer')
    rijen.push({ vraag: t('velden.telefoon.vraag'), antwoord, stap: 'bellen' })
  }
  rijen.push({
    vraag: t('controle.voorWie'),
    antwoord: t(`velden.voorWie.opties.${wie.soort}`, {
      naam: namens ? `${namens.voornamen} ${namens.achternaam}` : '',
    }),
    stap: 'voor-wie',
  })
  if (wie.soort === 'kind') {
    const naam = `${wie.voornaam} ${wie.achternaam}`
    const antwoord = t('controle.kindWaarde', { naam, geboren: geboortedag(ctx.taal, wie.geboortedatum) })
    rijen.push({ vraag: t('controle.kind'), antwoord, stap: 'kind' })
  }
  rijen.push({ vraag: t('controle.woorden'), antwoord: String(waarden.woorden ?? ''), stap: 'woorden' })
  return rijen
}

export default function HulpvraagControleren() {
  const { titel, sleutel, begin, rijen, stappen, spoed, gemeente } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('hulpvraag')
  return (
    <>
      <Weigering weigering={antwoord?.weigering} />
      <Pagina
        titel={titel}
        boven={t('stap', { nr: stappen, aantal: stappen })}
        terug={{ naar: `${begin}/woorden`, tekst: t('terug') }}
      >
        <p>{t('controle.inleiding')}</p>
        {spoed ? (
          <Melding soort="let-op">
            <p>
              {t('controle.belNu')} <Telefoon nummer={gemeente.telefoon} />.
            </p>
          </Melding>
        ) : null}
        <Overzicht
          rijen={rijen.map(({ vraag, antwoord: tekst, stap }) => ({
            vraag,
            antwoord: tekst,
            wijzig: { naar: `${begin}/${stap}?na=controleren`, tekst: t('controle.wijzig'), voor: vraag },
          }))}
        />
        <Leestekst>
          <h2>{t('controle.daarna')}</h2>
          <h3>{t('controle.u')}</h3>
          <p>{t('controle.uTekst')}</p>
          <h3>{t('controle.wij')}</h3>
          <p>{t(spoed ? 'controle.wijSpoed' : 'controle.wijTekst', { gemeente: gemeente.naam })}</p>
          <p>{t('controle.dag')}</p>
        </Leestekst>
        <Formulier sleutel={sleutel}>
          <Knoppen>
            <Knop>{t('controle.verstuur')}</Knop>
          </Knoppen>
        </Formulier>
      </Pagina>
    </>
  )
}
