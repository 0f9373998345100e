/** The mark: three doors side by side, klik, bel and kom; the first stands open. Decoration, the name stands beside it. */
export function Merk({ groot }: { groot?: boolean | undefined }) {
  return (
    <svg
      className={groot ? 'ek-merk ek-merk--groot' : 'ek-merk'}
      viewBox="0 0 54 40"
      aria-hidden="true"
      focusable="false"
    >
      <path className="ek-merk__licht" d="M2 4h14v32H2z" />
      <path className="ek-merk__deur" d="M2 4l7 3v32l-7-3zM20 4h14v32H20zM38 4h14v32H38z" />
      <path className="ek-merk__knop" d="M29 19h2v3h-2zM47 19h2v3h-2z" />
      {groot ? <path className="ek-merk__vloer" d="M0 36h54" /> : null}
    </svg>
  )
}
