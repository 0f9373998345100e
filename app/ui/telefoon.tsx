/** A number that a phone can call at a press. National numbers go with the country in front; 112 and 0800 only work without. */
export function Telefoon({ nummer }: { nummer: string }) {
  return (
    <a className="ek-telefoon" href={telOf(nummer)}>
      <bdi>{nummer}</bdi>
    </a>
  )
}

/** The address of a number: `0314 00 02 22` is `tel:+31314000222` (RFC 3966). */
export function telOf(nummer: string): string {
  const cijfers = nummer.replace(/\D/g, '')
  const landelijk = /^0(?!800|900)/.test(cijfers)
  return landelijk ? `tel:+31${cijfers.slice(1)}` : `tel:${cijfers}`
}
