import type { ReactNode } from 'react'

/** Two panes beside each other for the staff, list and file; below each other where there is no room. */
export function TweeVlakken({ lijst, dossier }: { lijst: ReactNode; dossier: ReactNode }) {
  return (
    <div className="ek-twee">
      <div>{lijst}</div>
      <div>{dossier}</div>
    </div>
  )
}
