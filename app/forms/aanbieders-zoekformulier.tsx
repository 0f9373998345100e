import { useTranslation } from 'react-i18next'
import { hulptalen } from '#app/domain/aanbod/aanbieder.ts'
import { afstanden, wachttijden, type Zoekvraag } from '#app/domain/aanbod/zoek.ts'
import { Keuzelijst } from '#app/ui/keuzelijst.tsx'
import { Knop } from '#app/ui/knop.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'
import { Uitklap } from '#app/ui/uitklap.tsx'

interface ZoekformulierProps {
  /** Where the list stands. */
  naar: string
  /** What goes along without being asked, by name. */
  verborgen: readonly (readonly [naam: string, waarde: string])[]
  vraag: Zoekvraag
  getypt: { postcode: string; leeftijd: string }
  fouten: readonly { veld: string; tekst: string }[]
}

/** Wishes within one kind of help. A plain question in the address: no script, nothing kept. What few ask for is folded in. */
export function Zoekformulier({ naar, verborgen, vraag, getypt, fouten }: ZoekformulierProps) {
  const { t } = useTranslation('aanbod')
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst
  const gekozen = (waarde: number | string | null) => String(waarde ?? '')
  return (
    <form method="get" action={naar} noValidate className="ek-kaart ek-zoek" aria-label={t('vraag.kop')}>
      {verborgen.map(([naam, waarde]) => (
        <input key={`${naam} ${waarde}`} type="hidden" name={naam} value={waarde} />
      ))}
      <div className="ek-zoek__rij">
        <Tekstveld
          naam="postcode"
          label={t('vraag.postcode')}
          uitleg={t('vraag.postcodeUitleg')}
          waarde={getypt.postcode}
          fout={fout('postcode')}
          autocomplete="postal-code"
          breedte="kort"
        />
        <Keuzelijst
          naam="afstand"
          label={t('vraag.afstand')}
          leeg={t('vraag.afstandAlles')}
          waarde={gekozen(vraag.afstand)}
          opties={afstanden.map((km) => ({ waarde: String(km), label: t('vraag.km', { aantal: km }) }))}
        />
        <Keuzelijst
          naam="wacht"
          label={t('vraag.wacht')}
          leeg={t('vraag.wachtAlles')}
          waarde={gekozen(vraag.wacht)}
          opties={wachttijden.map((weken) => ({ waarde: String(weken), label: t(`vraag.wacht${weken}`) }))}
        />
      </div>
      <Uitklap
        titel={t('vraag.meer')}
        open={Boolean(vraag.taal || getypt.leeftijd || (vraag.postcode && vraag.volgorde === 'naam'))}
      >
        <div className="ek-zoek__rij">
          <Keuzelijst
            naam="taal"
            label={t('vraag.taal')}
            leeg={t('vraag.taalAlles')}
            waarde={gekozen(vraag.taal)}
            opties={hulptalen
              .filter((taal) => taal !== 'nl')
              .map((taal) => ({ waarde: taal, label: t(`talen.${taal}`) }))}
          />
          <Tekstveld
            naam="leeftijd"
            label={t('vraag.leeftijd')}
            uitleg={t('vraag.leeftijdUitleg')}
            waarde={getypt.leeftijd}
            fout={fout('leeftijd')}
            invoer="numeric"
            breedte="kort"
          />
          <Keuzelijst
            naam="volgorde"
            label={t('vraag.volgorde')}
            waarde={vraag.postcode && vraag.volgorde === 'naam' ? 'naam' : 'afstand'}
            opties={[
              { waarde: 'afstand', label: t('vraag.opAfstand') },
              { waarde: 'naam', label: t('vraag.opNaam') },
            ]}
          />
        </div>
      </Uitklap>
      <Knop>{t('vraag.knop')}</Knop>
    </form>
  )
}
