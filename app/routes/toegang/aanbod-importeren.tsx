import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { kolommen } from '#app/domain/aanbod/regel.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { FoutSamenvattingMetKop } from '#app/forms/vraagpagina.tsx'
import { requireProfessional } from '#app/server/actor.server.ts'
import { nieuweSleutel, readFormulier } from '#app/server/formulier.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { Bestandveld } from '#app/ui/bestandveld.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Importverslag } from './aanbod-verslag.tsx'
import { leesImport } from './aanbod-lezen.server.ts'

/** Takes the contracted aanbod over from a CSV file, with a report of every line that was not (D4-24). */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireProfessional(request)
  const t = translate(ctx.taal, 'aanbodbeheer')
  return {
    titel: t('import.titel'),
    terug: { naar: '/toegang/aanbod', tekst: t('titel') },
    sleutel: nieuweSleutel(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireProfessional(request)
  const uit = await leesImport(ctx, await readFormulier(request, ctx))
  return data({ ...uit, sleutel: nieuweSleutel() }, { status: uit.fouten.length > 0 ? 400 : 200 })
}

export default function AanbodImporteren() {
  const { titel, terug, ...pagina } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { t } = useTranslation('aanbodbeheer')
  const fouten = antwoord?.fouten ?? []
  return (
    <>
      <FoutSamenvattingMetKop fouten={fouten} />
      <Pagina titel={titel} terug={terug}>
        {antwoord?.verslag ? <Importverslag verslag={antwoord.verslag} /> : null}
        <p>{t('import.uitleg')}</p>
        <ul>
          <li>{t('import.vorm')}</li>
          <li>{t('import.kolommen')}</li>
          <li>{t('import.lijst')}</li>
          <li>{t('import.blijft')}</li>
        </ul>
        <p>
          <code className="ek-kolommen" lang="nl">
            {kolommen.join('; ')}
          </code>
        </p>
        <Formulier sleutel={antwoord?.sleutel ?? pagina.sleutel} metBestand>
          <Keuze
            naam="tonen"
            vraag={t('import.tonen')}
            waarde={antwoord?.tonen ?? ''}
            fout={fouten.find(({ veld }) => veld === 'tonen')?.tekst}
            opties={[
              { waarde: 'ja', label: t('import.tonenJa') },
              { waarde: 'nee', label: t('import.tonenNee') },
            ]}
          />
          <Bestandveld
            naam="bestand"
            label={t('import.bestand')}
            uitleg={t('import.bestandUitleg')}
            fout={fouten.find(({ veld }) => veld === 'bestand')?.tekst}
            soorten=".csv,text/csv"
          />
          <Knop>{t('import.knop')}</Knop>
        </Formulier>
      </Pagina>
    </>
  )
}
