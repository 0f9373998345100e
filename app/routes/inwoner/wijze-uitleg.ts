import type { TFunction } from 'i18next'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import type { Invulwijze } from '#app/domain/traject/gebeurtenissen.ts'

/** Who helps with filling in a plan in this gemeente (CBS code): its own number, and that of the cliëntondersteuner (D0-04, D0-05). */
export function hulpBijInvullen(gemeente: string) {
  const { telefoon = '', clientondersteuning = { naam: '', telefoon: '' } } = gemeenteMetCode(gemeente) ?? {}
  return { telefoon, clientondersteuning }
}

/** What happens after each way to fill in the plan: said where somebody chooses, and again while the plan is not sent. */
export function wijzeUitleg(
  t: TFunction<'traject'>,
  { telefoon, clientondersteuning }: ReturnType<typeof hulpBijInvullen>,
): Record<Invulwijze, string> {
  return {
    zelf: t('wijze.daarna.zelf'),
    'met-bekende': t('wijze.daarna.met-bekende'),
    'met-clientondersteuner': `${t('wijze.ondersteuner')} ${t('wijze.daarna.met-clientondersteuner', clientondersteuning)}`,
    'met-toegang': t('wijze.daarna.met-toegang', { telefoon }),
    'door-toegang': t('wijze.daarna.door-toegang', { telefoon }),
  }
}
