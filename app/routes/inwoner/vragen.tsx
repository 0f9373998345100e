import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { InTaal } from '#app/ui/in-taal.tsx'
import { KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { openVragen } from '#app/usecases/verdieping.server.ts'
import { titelVan } from './plan-tekst.server.ts'

/** The questions of the gemeente about the plan, and what was answered (D0-07). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireActor(request, 'inwoner')
  const gevonden = await openVragen(ctx, params.traject ?? '', 'vragen')
  if (!gevonden) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, plan, vragen } = gevonden
  return {
    titel: translate(ctx.taal, 'gesprek')('vragen.titel'),
    begin: `/mijn/traject/${traject.id}`,
    vragen: vragen.map(({ bij, vraag, antwoord, open }) => ({
      id: vraag.id,
      over: titelVan(plan, bij, ctx.taal),
      naam: vraag.naam,
      tekst: vraag.tekst,
      open,
      antwoord: antwoord && { tekst: antwoord.tekst, moment: dagEnTijd(ctx.taal, antwoord.op) },
    })),
  }
}

export default function Vragen() {
  const { titel, begin, vragen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('gesprek')
  const klaar = vragen.every(({ open }) => !open)
  return (
    <Pagina titel={titel} terug={{ naar: begin, tekst: t('vragen.terugTraject') }}>
      {klaar ? (
        <Melding soort={vragen.length > 0 ? 'goed' : 'uitleg'}>
          <p>{t(vragen.length > 0 ? 'vragen.klaar' : 'vragen.geen')}</p>
        </Melding>
      ) : (
        <p>{t('vragen.inleiding')}</p>
      )}
      <ul className="ek-punten">
        {vragen.map(({ id, over, naam, tekst, open, antwoord }) => (
          <li key={id} className="ek-punt">
            <h2>
              {t('vragen.over')} <InTaal zin={over} />
            </h2>
            <p className="ek-klein">{t('antwoord.vraagt', { naam })}</p>
            <blockquote className="ek-citaat">{tekst}</blockquote>
            {antwoord ? (
              <>
                <h3>{t('vragen.uwAntwoord')}</h3>
                <p className="ek-punt__tekst">{antwoord.tekst}</p>
                <p className="ek-klein">{antwoord.moment}</p>
              </>
            ) : null}
            {open ? (
              <Knoppen>
                <KnopLink naar={`${begin}/vragen/${id}`}>
                  {t('vragen.beantwoord')}{' '}
                  <span className="ek-onzichtbaar">
                    {t('vragen.over')} <InTaal zin={over} />
                  </span>
                </KnopLink>
              </Knoppen>
            ) : null}
          </li>
        ))}
      </ul>
      {klaar ? (
        <Knoppen>
          <KnopLink naar={begin}>{t('vragen.verder')}</KnopLink>
        </Knoppen>
      ) : null}
    </Pagina>
  )
}
