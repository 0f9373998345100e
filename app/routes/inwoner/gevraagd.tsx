import { useTranslation } from 'react-i18next'
import type { toonGevraagd } from '#app/server/taken-tonen.server.ts'

/** Whom the gemeente asked something about this traject: who, what, when, and whether it is done (D0-25, D1-21). */
export function Gevraagd({ lijst }: { lijst: ReturnType<typeof toonGevraagd> }) {
  const { t } = useTranslation('contact')
  if (lijst.length === 0) return null
  return (
    <section>
      <h2>{t('gevraagd.kop')}</h2>
      <p>{t('gevraagd.uitleg')}</p>
      <ul>
        {lijst.map(({ id, rol, wat, op, tot, einde }) => (
          <li key={id}>
            {t('gevraagd.regel', { dag: op, wie: t(`gevraagd.rol.${rol}`), wat: t(`gevraagd.wat.${wat}`) })}{' '}
            {einde ? t(`gevraagd.${einde.wat}`, { dag: einde.op }) : t('gevraagd.open', { dag: tot })}
          </li>
        ))}
      </ul>
    </section>
  )
}
