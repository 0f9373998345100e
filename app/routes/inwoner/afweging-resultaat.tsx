import { useTranslation } from 'react-i18next'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Passage } from '#app/ui/passage.tsx'
import { Telefoon } from '#app/ui/telefoon.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'
import type { MijnAfweging } from './afweging.server.ts'

type Props = NonNullable<MijnAfweging['besluit']>['resultaten'][number]

/** One result: whether an aanbieder is needed and why, where the inwoner can go right away, and everything that was weighed. */
export function AfwegingResultaat({ id, kop, wat, weging, oneens, naarOneens }: Props) {
  const { t } = useTranslation('weging')
  const zegRegeling = ({ regeling, stand }: (typeof weging.regelingen)[number]) =>
    t(`regelingen.${stand}`, { naam: t(`regelingen.naam.${regeling}`) })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      {wat ? <blockquote className="ek-citaat">{wat}</blockquote> : null}
      <p>
        <b>{t(`uitkomst.${weging.uitkomst}`)}</b>
      </p>
      <Passage stem="toegang" naam={weging.naam} wanneer={weging.dag} kop={t('waarom')}>
        <p className="ek-punt__tekst">{weging.woorden}</p>
      </Passage>
      {weging.levenslang ? <p>{t('levenslang')}</p> : null}
      {weging.plekken.length > 0 ? <Plekken plekken={weging.plekken} /> : null}
      <Regelingen regelingen={weging.regelingen.filter(({ stand }) => stand !== 'nee')} />
      {weging.bronnen.length > 0 ? (
        <Uitklap
          titel={
            <>
              {t('gewogen')} <span className="ek-onzichtbaar">{kop}</span>
            </>
          }
        >
          <Overzicht
            rijen={weging.bronnen.map(({ bron, oordeel, woorden }) => ({
              vraag: t(`bron.${bron}.kop`),
              antwoord: [
                t(`oordeel.${oordeel}`),
                woorden,
                ...(bron === 'voorliggend' ? weging.regelingen.map(zegRegeling) : []),
              ].join('\n'),
            }))}
          />
        </Uitklap>
      ) : null}
      {oneens ? (
        <Passage stem="inwoner" naam={t('oneens.gezegd')} wanneer="">
          <p className="ek-punt__tekst">{oneens}</p>
        </Passage>
      ) : null}
      <p>
        <a href={naarOneens}>
          {t('oneens.link')} <span className="ek-onzichtbaar">{kop}</span>
        </a>
      </p>
    </section>
  )
}

/** Help that needs no decision (D4-05, D4-20): who, where and how to reach them. */
function Plekken({ plekken }: Pick<Props['weging'], 'plekken'>) {
  const { t } = useTranslation('weging')
  return (
    <>
      <h3>{t('plekken.kop')}</h3>
      <p>{t('plekken.uitleg')}</p>
      <ul className="ek-punten">
        {plekken.map(({ id, naam, soort, plaats, telefoon }) => (
          <li key={id} className="ek-punt">
            <b>
              {naam}, {plaats}
            </b>
            <p>{t(`soort.${soort}`)}</p>
            <p>
              <Telefoon nummer={telefoon} />
            </p>
          </li>
        ))}
      </ul>
      <p className="ek-klein">{t('plekken.voorbeeld')}</p>
    </>
  )
}

/** Schemes that can help, or that were asked (D4-16); what cannot, stands with what was weighed. */
function Regelingen({ regelingen }: Pick<Props['weging'], 'regelingen'>) {
  const { t } = useTranslation('weging')
  if (regelingen.length === 0) return null
  return (
    <>
      <h3>{t('regelingen.kop')}</h3>
      <ul>
        {regelingen.map(({ regeling, stand }) => (
          <li key={regeling}>{t(`regelingen.${stand}`, { naam: t(`regelingen.naam.${regeling}`) })}</li>
        ))}
      </ul>
    </>
  )
}
