import { useTranslation } from 'react-i18next'
import { Ladder } from '#app/ui/ladder.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Stemmen, ZonderGezag } from '#app/ui/stemmen.tsx'
import { Zorgplan } from '#app/ui/zorgplan.tsx'
import type { GetoondZorgplan } from './toon-zorgplan.server.ts'

type Props = { zorgplan: GetoondZorgplan }

/** Where the zorgplan stands, the talks, how much help the aanbieder states and the parts that it shared: all to read only (D3L-32, D3X-02). */
export function ZorgplanLezen({ zorgplan: { nu, naam, stemmen, zonder, treden, omvang, gedeeld } }: Props) {
  const { t } = useTranslation('zorgplan')
  return (
    <>
      <p>{nu ? t(`staf.toegang.stand.${nu.antwoord}`, { ...nu, naam }) : t('staf.toegang.geen', { naam })}</p>
      <Stemmen stemmen={stemmen} kop={t('staf.stemmen.kop')} />
      <ZonderGezag zonder={zonder} />
      {treden.length > 0 ? <Ladder label={t('staf.gesprek.zo')} treden={treden} /> : null}
      {omvang ? (
        <section aria-labelledby="omvang">
          <h2 id="omvang">{t('staf.toegang.omvang.kop')}</h2>
          <p>{t('staf.toegang.omvang.uitleg', omvang)}</p>
          {omvang.blokken.map(({ id, titel, activiteiten }) => (
            <Overzicht
              key={id}
              rijen={activiteiten.flatMap(({ rijen }) => rijen.map(({ antwoord }) => ({ vraag: titel, antwoord })))}
            />
          ))}
        </section>
      ) : null}
      {gedeeld ? (
        <>
          <p>{t('staf.toegang.gedeeld', gedeeld)}</p>
          <Zorgplan blokken={gedeeld.blokken} algemeen={gedeeld.algemeen} algemeenKop={t('staf.algemeen')} />
        </>
      ) : nu ? (
        <p>{t('staf.toegang.nietGedeeld', { naam })}</p>
      ) : null}
    </>
  )
}
