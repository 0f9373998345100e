import type { ReactElement } from 'react'

export type IcoonNaam =
  | 'deur'
  | 'telefoon'
  | 'persoon'
  | 'gesprek'
  | 'kalender'
  | 'document'
  | 'vinkje'
  | 'klok'
  | 'hulp'
  | 'weg'
  | 'pijl'
  | 'let-op'
  | 'geluid'

const lijnen: Record<IcoonNaam, ReactElement> = {
  deur: <path d="M3 21h18M6 21V3h12v18M6 3l7 3v17l-7-2M10 13v1" />,
  telefoon: <path d="M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />,
  persoon: <path d="M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM4 21c.5-4 3.5-6 8-6s7.5 2 8 6" />,
  gesprek: <path d="M3 4h13v9H9l-4 3.5V13H3zM19 9h2v8h-2v3l-4-3h-5" />,
  kalender: <path d="M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5M8 14.5h3M13 14.5h3M8 17.5h3" />,
  document: <path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />,
  vinkje: <path d="M5 12.5l4.5 4.5L19 7" />,
  klok: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2" />,
  hulp: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2.1M12 17v.1" />,
  weg: <path d="M10 4H4v16h6M9 12h12M16.5 7l5 5-5 5" />,
  pijl: <path d="M4 12h15M13 6l6 6-6 6" />,
  'let-op': <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v6M12 16.5v.1" />,
  geluid: <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />,
}

/** One of our own line icons. It is decoration: a word always stands beside it, so it is hidden from screen readers. */
export function Icoon({ naam }: { naam: IcoonNaam }) {
  return (
    <svg
      className={naam === 'pijl' || naam === 'weg' ? 'ek-icoon ek-icoon--richting' : 'ek-icoon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {lijnen[naam]}
    </svg>
  )
}
