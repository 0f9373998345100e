import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { elders } from '#app/domain/gemeente/gemeenten.ts'
import type { Bezoek } from '#app/forms/bezoek.ts'
import { Knop } from '#app/ui/knop.tsx'
import { Schil, type SchilProps } from '#app/ui/schil.tsx'
import { SessieKlok } from '#app/ui/sessie-klok.tsx'

/** Gives the frame of every page its words: header, language, sign-out, the same help in the same place, footer (D1-28, D3A-05). */
export function Omlijsting({ root, children }: { root: Bezoek | null; children: ReactNode }) {
  const { t } = useTranslation('algemeen')
  const pad = root?.pad ?? '/'
  const anders = root?.taal === 'en' ? ('nl' as const) : ('en' as const)
  const soort = soortVan(root)
  return (
    <Schil
      soort={soort}
      merknaam={t('merk')}
      thuis={root?.gemeente ? `/${root.gemeente.slug}` : '/'}
      gemeente={root?.gemeente?.naam}
      naarInhoud={t('naarInhoud')}
      taal={[
        {
          code: anders,
          label: t(anders),
          kort: anders.toUpperCase(),
          naar: `/taal/${anders}?${new URLSearchParams({ terug: pad })}`,
        },
      ]}
      oefenbalk={root?.oefenen ? <Oefenbalk dag={root.oefendag} /> : undefined}
      menuLabel={t('menu')}
      menu={menuVan(root, t)}
      voorlezen={
        soort === 'staf'
          ? undefined
          : { tekst: t('voorlezen.tekst'), stop: t('voorlezen.stop'), gekozen: t('voorlezen.gekozen') }
      }
      weg={{ naar: elders, tekst: t('weg.tekst'), kort: t('weg.kort') }}
      uitloggen={root?.csrf ? <Uitloggen csrf={root.csrf} tekst={t('uitloggen')} /> : undefined}
      hulp={hulpVan(root, t)}
      voet={[
        { naar: '/veilig', tekst: t('voet.veilig') },
        { naar: '/privacy', tekst: t('voet.privacy') },
        { naar: '/toegankelijkheid', tekst: t('voet.toegankelijkheid') },
        { naar: '/', tekst: t('voet.gemeente') },
        { naar: '/inloggen/medewerker', tekst: t('voet.medewerker') },
        { naar: '/inloggen/aanbieder', tekst: t('voet.aanbieder') },
      ]}
      sessie={
        root?.einde ? (
          <SessieKlok
            tot={t('sessie.tot', { tijd: tijdVan(root.einde) })}
            titel={t('sessie.titel')}
            tekst={t('sessie.tekst')}
            blijf={t('sessie.blijf')}
            voorbij={t('sessie.voorbij')}
          />
        ) : undefined
      }
    >
      {children}
    </Schil>
  )
}

/** Says that this is practice, which day it is when the clock was moved, and where to move it. */
function Oefenbalk({ dag }: { dag: string | null }) {
  const { t } = useTranslation('algemeen')
  return (
    <p>
      {t('oefenbalk')} {dag ? `${t('oefendag', { dag })} ` : ''}
      <a href="/oefenen/klok">{t('oefenklok')}</a>
    </p>
  )
}

function soortVan(root: Bezoek | null): SchilProps['soort'] {
  if (root?.soort === 'toegang' || root?.soort === 'aanbieder') return 'staf'
  return root?.soort === 'inwoner' ? 'inwoner' : 'open'
}

function Uitloggen({ csrf, tekst }: { csrf: string; tekst: string }) {
  return (
    <form method="post" action="/uitloggen">
      <input type="hidden" name="csrf" value={csrf} />
      <Knop soort="rustig">{tekst}</Knop>
    </form>
  )
}

type T = ReturnType<typeof useTranslation<'algemeen'>>['t']

function menuVan(root: Bezoek | null, t: T): SchilProps['menu'] {
  if (root?.soort === 'inwoner') return [{ naar: '/mijn', tekst: t('menuInwoner.mijn'), huidig: root.pad === '/mijn' }]
  if (root?.soort === 'toegang')
    return [
      { naar: '/toegang', tekst: t('menuToegang.werk'), huidig: root.pad === '/toegang' },
      { naar: '/toegang/aanbod', tekst: t('menuToegang.aanbod'), huidig: root.pad === '/toegang/aanbod' },
    ]
  return undefined
}

function hulpVan(root: Bezoek | null, t: T): SchilProps['hulp'] {
  const titel = t('hulp.titel')
  const gemeente = root?.gemeente
  const [balie] = gemeente?.balies ?? []
  if (!gemeente || !balie) {
    return {
      titel,
      punten: [
        {
          icoon: 'deur',
          kop: t('hulp.kies.kop'),
          tekst: t('hulp.kies.tekst'),
          naar: '/',
          linktekst: t('hulp.kies.link'),
        },
      ],
    }
  }
  const { telefoon, bellenVan: van, bellenTot: tot, slug, clientondersteuning } = gemeente
  return {
    titel,
    punten: [
      {
        icoon: 'telefoon',
        kop: t('hulp.bel.kop'),
        tekst: t('hulp.bel.tekst', { telefoon, van, tot }),
        naar: `/${slug}/bel`,
        linktekst: t('hulp.bel.link'),
      },
      {
        icoon: 'deur',
        kop: t('hulp.kom.kop'),
        tekst: t('hulp.kom.tekst', { balie: balie.naam, straat: balie.straat, plaats: balie.plaats }),
        naar: `/${slug}/kom`,
        linktekst: t('hulp.kom.link'),
      },
      { icoon: 'hulp', kop: t('hulp.ondersteuner.kop'), tekst: t('hulp.ondersteuner.tekst', clientondersteuning) },
    ],
  }
}

const uurEnMinuut = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The time of day in the Netherlands, as people say it: 14.35. */
const tijdVan = (iso: string): string => uurEnMinuut.format(new Date(iso)).replace(':', '.')
