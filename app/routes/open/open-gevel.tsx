/**
 * The mark as large as a house front: three doors, the first stands open and its light falls outside. Decoration. Wall and floor go on
 * outside the drawing, so that a tall frame shows the windows and a wide one more wall.
 */
export function Gevel() {
  return (
    <svg
      className="ek-gevel"
      viewBox="0 0 540 400"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <path className="ek-gevel__muur" d="M-600-800h1740v1120H-600z" />
      <path className="ek-gevel__vloer" d="M-600 320h1740v600H-600z" />
      <path className="ek-gevel__dak" d="M-600-800h1740v612H-600z" />
      <path className="ek-deur__licht" d="M62-110h84v110H62z" />
      <path className="ek-gevel__ruit" d="M228-110h84v110h-84zM394-110h84v110h-84z" />
      <path
        className="ek-deur__lijst"
        d="M62-110h84v110H62zM104-110v110M62-68h84M228-110h84v110h-84zM270-110v110M228-68h84M394-110h84v110h-84zM436-110v110M394-68h84"
      />
      <path className="ek-gevel__schijn" d="M150 320a122 122 0 1 0-114 0z" />
      <path className="ek-deur__gloed" d="M52 320h104l76 80H40z" />
      <path className="ek-deur__licht" d="M52 112h104v208H52z" />
      <path className="ek-deur__nr ek-deur__nr--open" d="M122 168l12-9v50" />
      <path className="ek-deur__lijst" d="M52 320V112h104v208" />
      <path className="ek-deur__blad" d="M52 112l52 17v213l-52-22z" />
      <circle className="ek-deur__knop" cx="94" cy="236" r="5" />

      <path className="ek-deur__blad" d="M218 112h104v208H218z" />
      <path className="ek-deur__nr" d="M256 174a14 14 0 1 1 25 9l-24 27h28" />
      <circle className="ek-deur__knop" cx="306" cy="226" r="6" />
      <path className="ek-deur__lijst" d="M218 320V112h104v208" />

      <path className="ek-deur__blad" d="M384 112h104v208H384z" />
      <path className="ek-deur__nr" d="M423 170a13 13 0 1 1 13 15 13 13 0 1 1-14 16" />
      <circle className="ek-deur__knop" cx="472" cy="226" r="6" />
      <path className="ek-deur__lijst" d="M384 320V112h104v208" />

      <path
        className="ek-gevel__blad"
        d="M353 304c-22-14-24-44-12-62 12 16 18 38 12 62zM353 304c-2-28 8-56 26-66 6 26-4 52-26 66zM353 304c-16 0-30-10-34-26 16 0 30 10 34 26z"
      />
      <path className="ek-gevel__pot" d="M335 302h36l-5 34h-26z" />
    </svg>
  )
}
