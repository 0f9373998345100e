import { useTranslation } from 'react-i18next'
import type { GetoondBijschrift } from '#app/server/bijschriften.server.ts'
import { Bijschriften } from '#app/ui/bijschriften.tsx'
import { Passage } from '#app/ui/passage.tsx'

type Props = {
  samenvatting: string
  welkeHulp: string
  naam: string
  op: string
  bijschriften: readonly GetoondBijschrift[]
}

/** What the toegang wrote beside the plan, as signed notes: the summary and which help (D0-23, D0-24). */
export function ToegangPassages({ samenvatting, welkeHulp, naam, op, bijschriften }: Props) {
  const { t } = useTranslation('toegang')
  const wie = { stem: 'toegang' as const, naam: t('rol.toegang', { naam }), wanneer: op }
  return (
    <>
      <Passage {...wie} kop={t('tekst.samenvatting.titel')}>
        <p>{samenvatting}</p>
        <Bijschriften regels={bijschriften.filter(({ bij }) => bij === 'samenvatting')} />
      </Passage>
      <Passage {...wie} kop={t('tekst.welke-hulp.titel')}>
        <p>{welkeHulp}</p>
        <Bijschriften regels={bijschriften.filter(({ bij }) => bij === 'welke-hulp')} />
      </Passage>
    </>
  )
}
