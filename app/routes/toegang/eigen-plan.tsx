import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import type { action, loader } from './eigen-plan.server.ts'

export { action, loader } from './eigen-plan.server.ts'

const naam = 'gebruik'

export default function EigenPlan() {
  const { titel, id, nummer, betrokkene, ...plan } = useLoaderData<typeof loader>()
  const misluk = useActionData<typeof action>()
  const { t } = useTranslation(['eigenplan', 'fout', 'toegang', 'weigering'])
  const fout = misluk?.fout ?? undefined
  const begin = `/toegang/traject/${id}`
  // What was typed comes back, also when there is nothing to use any more.
  const toonGebruik = plan.document || plan.gelezen || plan.bewaard || typeof misluk?.waarde === 'string'
  return (
    <>
      <FoutSamenvatting titel={t('fout:titel')} fouten={fout ? [{ veld: naam, tekst: fout }] : []} />
      <Pagina
        titel={titel}
        boven={t('toegang:kop.boven', { nummer, naam: betrokkene })}
        terug={{ naar: begin, tekst: t('toegang:dossier.terug') }}
      >
        {misluk?.weigering ? <Melding soort="fout" titel={t(`weigering:${misluk.weigering}`)} /> : null}
        {plan.gedaan && !misluk ? <Melding soort="goed" titel={t('toegang.bewaard')} /> : null}
        <p>{t(`toegang.stand.${plan.stand}`, { op: plan.op, soort: t(`soort.${plan.soort}`) })}</p>
        {plan.document ? (
          <p>
            <a href={`${begin}/bestand/${plan.document}`}>{t('toegang.haal')}</a>
          </p>
        ) : null}
        {plan.woorden ? <blockquote className="ek-citaat">{plan.woorden}</blockquote> : null}
        {plan.gelezen ? <p>{t('toegang.gelezen', { op: plan.gelezen })}</p> : null}
        {plan.teLezen ? (
          <Formulier sleutel={plan.sleutels.gelezen} naar={`${begin}/eigen-plan`}>
            <input type="hidden" name="plan" value={plan.teLezen} />
            <p>{t('toegang.gelezenUitleg')}</p>
            <Knop naam="actie" waarde="gelezen">
              {t('toegang.gelezenKnop')}
            </Knop>
          </Formulier>
        ) : null}
        {toonGebruik ? (
          <Formulier sleutel={plan.sleutels.gebruik} bewaard={plan.bewaard} naar={`${begin}/eigen-plan`}>
            <Tekstvak
              naam={naam}
              label={t('toegang.gebruik')}
              uitleg={t('toegang.gebruikUitleg')}
              fout={fout}
              waarde={misluk?.waarde ?? plan.waarde}
            />
            <Knop>{t('toegang.gebruikKnop')}</Knop>
          </Formulier>
        ) : null}
      </Pagina>
    </>
  )
}
