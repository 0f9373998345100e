import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { aanmeldingdelen } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { tekstBij } from '#app/domain/perspectiefplan/verslag.ts'
import { openAanmelding } from '#app/domain/traject/complex.ts'
import { requireProfessional } from '#app/server/actor.server.ts'
import { dagEnTijd } from '#app/server/datum.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { openDossierMetPlan } from '#app/usecases/beoordeling.server.ts'

/** The regional form for a complex casus, part by part: what the toegang wrote, and what still has nothing (D3L-14). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const dossier = await openDossierMetPlan(ctx, params.traject!, 'aanmeldformulier')
  if (!dossier) throw data({ soort: 'niet-gevonden' }, { status: 404 })
  const { traject, toegang } = dossier
  return {
    titel: translate(ctx.taal, 'verslag')('aanmelding.titel'),
    id: traject.id,
    boven: translate(ctx.taal, 'toegang')('kop.boven', { nummer: traject.nummer, naam: traject.betrokkeneNaam }),
    complex: traject.complex,
    kan: traject.plan.bij === 'toegang' && traject.onderzoek.gestartOp !== null,
    leeg: openAanmelding(traject).length,
    delen: aanmeldingdelen.map((deel) => {
      const passage = toegang.find(({ onderwerp }) => onderwerp === deel)
      const tekst = tekstBij(toegang, deel)
      return {
        deel,
        toegang: passage && tekst ? { tekst, naam: passage.auteurNaam, op: dagEnTijd(ctx.taal, passage.op) } : null,
      }
    }),
  }
}

export default function Aanmeldformulier() {
  const { titel, id, boven, complex, kan, leeg, delen } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['verslag', 'toegang', 'regie', 'weigering'])
  const terug = { naar: `/toegang/traject/${id}`, tekst: t('toegang:dossier.terug') }
  if (!complex)
    return (
      <Pagina titel={titel} boven={boven} terug={terug}>
        <Melding soort="uitleg" titel={t('weigering:casus-niet-complex')} />
        <p className="ek-acties">
          <a href={`/toegang/traject/${id}/complex`}>{t('regie:complex.titel')}</a>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={titel} boven={boven} terug={terug}>
      <p>{t('aanmelding.inleiding')}</p>
      <p>{t('aanmelding.voorbeeld')}</p>
      <Melding
        soort={leeg > 0 ? 'let-op' : 'goed'}
        titel={leeg > 0 ? t('aanmelding.nogLeeg', { count: leeg }) : t('aanmelding.compleet')}
      />
      {kan ? null : <Melding soort="uitleg" titel={t('aanmelding.later')} />}
      {delen.map(({ deel, toegang }) => (
        <section key={deel} aria-labelledby={deel}>
          <h2 id={deel}>{t(`delen.${deel}.titel`)}</h2>
          <p>{t(`delen.${deel}.wet`)}</p>
          {toegang ? (
            <Passage stem="toegang" naam={t('toegang:rol.toegang', toegang)} wanneer={toegang.op}>
              <p className="ek-punt__tekst">{toegang.tekst}</p>
            </Passage>
          ) : null}
          {kan ? (
            <p className="ek-acties">
              <a href={`/toegang/traject/${id}/verslag/${deel}`}>
                {t(toegang ? 'verander' : 'schrijf')} <span className="ek-onzichtbaar">{t(`delen.${deel}.titel`)}</span>
              </a>
            </p>
          ) : null}
        </section>
      ))}
    </Pagina>
  )
}
