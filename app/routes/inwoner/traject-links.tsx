import { useTranslation } from 'react-i18next'

type Props = {
  begin: string
  afspraken: number
  vragen: number
  versie: number
  gewogen: boolean
  overzicht: boolean
  overlegd: boolean
}

/** Everything else there is to read about this question: who is involved, what happened, what can be opened (D1-33). */
export function TrajectLinks({ begin, afspraken, vragen, versie, gewogen, overzicht, overlegd }: Props) {
  const { t } = useTranslation([
    'gebeurd',
    'traject',
    'contact',
    'gesprek',
    'weging',
    'afsprakenoverzicht',
    'vooroverleg',
  ])
  const links = [
    ['team', t('team.link')],
    ['gebeurd', t('pagina.link')],
    ['documenten', t('stukken.link')],
    ...(overlegd ? [['vooroverleg', t('vooroverleg:link')]] : []),
    ...(gewogen ? [['afweging', t('weging:link')]] : []),
    ...(overzicht ? [['afsprakenoverzicht', t('afsprakenoverzicht:link')]] : []),
    ...(afspraken > 0 ? [['afspraken', t('contact:beloften.link')]] : []),
    ...(vragen > 0 ? [['vragen', t('gesprek:vragen.link')]] : []),
    ...(versie > 0 ? [[`versie/${versie}`, t('traject:versie.lees', { nr: versie })]] : []),
    ['bewijs', t('traject:bewijzen.link')],
  ]
  return (
    <nav aria-labelledby="meer">
      <h2 id="meer">{t('pagina.meer')}</h2>
      <ul>
        {links.map(([deel, tekst]) => (
          <li key={deel}>
            <a href={`${begin}/${deel}`}>{tekst}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
