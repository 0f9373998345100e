import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { lopendeIntake } from '#app/domain/traject/uitvoering-stand.ts'
import { Formulier } from '#app/forms/formulier.tsx'
import { IntakeStand } from '#app/forms/intake-stand.tsx'
import { Velden } from '#app/forms/velden.tsx'
import { FoutSamenvattingMetKop, Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { nieuweSleutel } from '#app/server/formulier.server.ts'
import { zoekHulp } from '#app/server/hulp-loopt-pagina.server.ts'
import { translate } from '#app/server/i18n.server.ts'
import { tekenIntake, toonIntake } from '#app/server/intake-tonen.server.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { intakeVelden, type IntakeActie } from './intake-actie.server.ts'
import { tekenVraag } from '#app/server/vraag-pagina.server.ts'

export { action } from './intake-actie.server.ts'

/** The intake, opened from what was shared so that nothing is told again: moments to propose, the report afterwards, and asking to read more (D0-29, D3L-23). */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, gevonden, begin } = await zoekHulp(args, 'aanbieder', 'intake')
  const { uitvoering } = gevonden.traject
  const lopend = lopendeIntake(uitvoering)
  const kanVoorstel = !lopend?.gekozen || Boolean(lopend.anders)
  const kan: IntakeActie[] = uitvoering.einde
    ? []
    : [
        ...(lopend ? (['verslag', 'vervalt'] as const) : []),
        ...(kanVoorstel ? (['voorstel'] as const) : []),
        ...(uitvoering.inzage ? [] : (['inzage'] as const)),
      ]
  if (kanVoorstel) kan.sort((een, twee) => Number(twee === 'voorstel') - Number(een === 'voorstel'))
  return {
    ...(await tekenVraag(ctx, args.request, gevonden, {
      velden: Object.values(intakeVelden).flat(),
      getekend: [],
      dicht: null,
    })),
    titel: translate(ctx.taal, 'intake')('aanbieder.titel'),
    naarGedeeld: `${begin}/vraag`,
    intake: lopend?.id ?? '',
    stand: toonIntake(ctx.taal, gevonden, 'ander'),
    inzageWacht: uitvoering.inzage !== null,
    formulieren: kan.map((actie) => ({
      actie,
      sleutel: nieuweSleutel(),
      velden: tekenIntake(ctx.taal, intakeVelden[actie]),
    })),
  }
}

export default function IntakeVanAanbieder() {
  const { titel, boven, terug, naarGedeeld, intake, stand, inzageWacht, formulieren, waarden, bewaard } =
    useLoaderData<typeof loader>()
  const antwoord = useActionData() as Antwoord | undefined
  const { t } = useTranslation('intake')
  return (
    <>
      <FoutSamenvattingMetKop fouten={antwoord?.fouten ?? []} />
      <Weigering weigering={antwoord?.weigering} />
      <Pagina titel={titel} boven={boven} terug={terug}>
        <p>{t('aanbieder.inleiding')}</p>
        <p>
          <a href={naarGedeeld}>{t('aanbieder.lees')}</a>
        </p>
        <IntakeStand {...stand} />
        {inzageWacht ? <p>{t('aanbieder.inzageWacht')}</p> : null}
        {formulieren.map(({ actie, sleutel, velden }, nr) => (
          <section key={actie}>
            <h2>{t(koppen[actie])}</h2>
            {actie === 'voorstel' || actie === 'inzage' ? <p>{t(uitleg[actie])}</p> : null}
            <Formulier sleutel={sleutel} bewaard={bewaard}>
              <input type="hidden" name="intake" value={intake} />
              <Velden velden={velden} waarden={antwoord?.getypt ?? waarden} fouten={antwoord?.fouten ?? []} />
              <Knop soort={nr === 0 ? 'hoofd' : 'tweede'} naam="actie" waarde={actie}>
                {t(knoppen[actie])}
              </Knop>
            </Formulier>
          </section>
        ))}
      </Pagina>
    </>
  )
}

const koppen = {
  voorstel: 'aanbieder.stelVoor',
  verslag: 'aanbieder.verslag',
  vervalt: 'aanbieder.vervalt',
  inzage: 'aanbieder.inzage',
} as const
const knoppen = {
  voorstel: 'aanbieder.stelVoorKnop',
  verslag: 'aanbieder.verslagKnop',
  vervalt: 'aanbieder.vervaltKnop',
  inzage: 'aanbieder.inzageKnop',
} as const
const uitleg = { voorstel: 'aanbieder.stelVoorUitleg', inzage: 'aanbieder.inzageUitleg' } as const
