import { useTranslation } from 'react-i18next'
import { Formulier } from '#app/forms/formulier.tsx'
import { Weigering, type Antwoord } from '#app/forms/vraagpagina.tsx'
import { Knop, KnopLink, Knoppen } from '#app/ui/knop.tsx'
import { Melding } from '#app/ui/melding.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Stemmen, ZonderGezag } from '#app/ui/stemmen.tsx'
import { Zorgplan } from '#app/ui/zorgplan.tsx'
import type { toonEerdere, toonZorgplan } from './toon-zorgplan.server.ts'

type Nu = ReturnType<typeof toonZorgplan>
type Props = {
  open: Nu | ReturnType<typeof toonEerdere>
  titel: string
  terug: { naar: string; tekst: string }
  antwoord: Antwoord | undefined
}

/** The zorgplan as it is written, or a version of it as it was laid before the inwoner. */
export function ZorgplanDelen({ open, titel, terug, antwoord }: Props) {
  const { t } = useTranslation('zorgplan')
  if (!open.eerder)
    return (
      <>
        <Weigering weigering={antwoord?.weigering} />
        <Pagina titel={titel} boven={open.boven} terug={terug}>
          <Nu open={open} sleutel={antwoord?.sleutel ?? open.sleutel} />
        </Pagina>
      </>
    )
  return (
    <Pagina
      titel={t('staf.versies.titel', open.eerder)}
      boven={open.boven}
      terug={{ naar: open.hier, tekst: t('staf.terug') }}
    >
      <p>{t('staf.versies.van', open.eerder)}</p>
      <Zorgplan blokken={open.blokken} algemeen={open.algemeen} algemeenKop={t('staf.algemeen')} />
    </Pagina>
  )
}

function Nu({ open, sleutel }: { open: Nu; sleutel: string }) {
  const { t } = useTranslation('zorgplan')
  const { gedaan, bewerkt, activiteiten, naar, zonderResultaten } = open
  return (
    <>
      {gedaan ? <Melding soort="goed" titel={t(`staf.gedaan.${gedaan}`)} /> : null}
      <Stand open={open} />
      <Stemmen stemmen={open.stemmen} kop={t('staf.stemmen.kop')} />
      <ZonderGezag zonder={open.zonder} />
      {naar.antwoord ? (
        <p>
          <a href={naar.antwoord}>{t('staf.stemmen.link')}</a>
        </p>
      ) : null}
      <p>{t('staf.inleiding')}</p>
      {bewerkt ? <p className="ek-klein">{t('staf.bewerkt', bewerkt)}</p> : null}
      {zonderResultaten ? (
        <Melding soort="let-op">
          <p>{t('staf.zonderResultaten')}</p>
        </Melding>
      ) : null}
      <Zorgplan
        blokken={open.blokken}
        algemeen={open.algemeen}
        algemeenKop={t('staf.algemeen')}
        onder={Object.fromEntries(activiteiten.map((een) => [een.id, <Wijzig key={een.id} een={een} />]))}
      />
      <Knoppen>
        <KnopLink naar={naar.nieuw} soort="tweede">
          {t('staf.nieuw')}
        </KnopLink>
        <KnopLink naar={naar.algemeen} soort="tweede">
          {t('staf.wijzigAlgemeen')}
        </KnopLink>
      </Knoppen>
      <Voorleggen open={open} sleutel={sleutel} />
      <Delen open={open} />
      <Versies open={open} />
    </>
  )
}

/** Where the version that is before the inwoner stands, and the way to the talks when they said no. */
function Stand({ open: { stand, oneens, naar } }: { open: Nu }) {
  const { t } = useTranslation('zorgplan')
  if (!stand) return null
  const { antwoord, woorden } = stand
  return (
    <Melding
      soort={antwoord === 'nee' ? 'let-op' : antwoord === 'ja' ? 'goed' : 'uitleg'}
      titel={t(`staf.stand.${antwoord}`, stand)}
      kop={2}
    >
      <p>{t('staf.stand.sinds', stand)}</p>
      {woorden ? <blockquote className="ek-citaat">{woorden}</blockquote> : null}
      {oneens ? (
        <p>
          <a href={naar.gesprek}>{t('staf.naarGesprek')}</a>
        </p>
      ) : null}
    </Melding>
  )
}

function Wijzig({ een }: { een: Nu['activiteiten'][number] }) {
  const { t } = useTranslation('zorgplan')
  return (
    <p>
      {een.mist.length > 0 ? <strong>{t('staf.mistNog', { wat: een.mist.join(', ') })} </strong> : null}
      <a href={een.naar}>{t('staf.wijzig', { wat: een.wat })}</a>
    </p>
  )
}

function Voorleggen({ open: { mist, kanVoorleggen, stempel, hier, stand }, sleutel }: { open: Nu; sleutel: string }) {
  const { t } = useTranslation('zorgplan')
  if (!kanVoorleggen) return stand ? <p>{t('staf.voorleggen.gelijk', stand)}</p> : null
  return (
    <section aria-labelledby="voorleggen">
      <h2 id="voorleggen">{t('staf.voorleggen.kop')}</h2>
      {mist.length > 0 ? (
        <>
          <p>{t('staf.voorleggen.mist')}</p>
          <ul>
            {mist.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t('staf.voorleggen.uitleg')}</p>
          <Formulier naar={hier} sleutel={sleutel} basis={stempel}>
            <Knop naam="actie" waarde="voorleggen">
              {t('staf.voorleggen.knop')}
            </Knop>
          </Formulier>
        </>
      )}
    </section>
  )
}

/** What the toegang reads of it (D3L-32). */
function Delen({ open: { naar, gedeeld } }: { open: Nu }) {
  const { t } = useTranslation('zorgplan')
  if (!naar.delen) return null
  return (
    <section aria-labelledby="delen">
      <h2 id="delen">{t('staf.delen.kop')}</h2>
      {gedeeld.length > 0 ? (
        <ul>
          {gedeeld.map((titel, plek) => (
            <li key={plek}>{titel}</li>
          ))}
        </ul>
      ) : (
        <p>{t('staf.delen.niets')}</p>
      )}
      <p>
        <a href={naar.delen}>{t('staf.delen.link')}</a>
      </p>
    </section>
  )
}

function Versies({ open: { versies } }: { open: Nu }) {
  const { t } = useTranslation('zorgplan')
  if (versies.length === 0) return null
  return (
    <section aria-labelledby="versies">
      <h2 id="versies">{t('staf.versies.kop')}</h2>
      <ul>
        {versies.map(({ nr, naar, wanneer }) => (
          <li key={nr}>
            <a href={naar}>{wanneer}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
