/** The drawing of one door, 60 by 100. The first stands open and lets the light out; the others are closed. */
export function DeurBeeld({ nr }: { nr: 1 | 2 | 3 }) {
  return nr === 1 ? (
    <>
      <path className="ek-deur__licht" d="M4 4h52v92H4z" />
      <path className="ek-deur__gloed" d="M4 96h52l14 14H-4z" />
      <path className="ek-deur__blad" d="M4 4l24 9v93L4 96z" />
      <circle className="ek-deur__knop" cx="23" cy="58" r="2.5" />
      <path className="ek-deur__lijst" d="M4 96V4h52v92" />
    </>
  ) : (
    <>
      <path className="ek-deur__blad" d="M4 4h52v92H4z" />
      <circle className="ek-deur__knop" cx="48" cy="54" r="3" />
      <path className="ek-deur__lijst" d="M4 96V4h52v92" />
    </>
  )
}
