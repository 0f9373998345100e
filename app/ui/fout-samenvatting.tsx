import { veldId } from '#app/ui/veld.tsx'

/**
 * Everything that must be repaired, first on the page. It takes the focus without a script and each line leads to
 * its field. `veld` is the name of the field.
 */
export function FoutSamenvatting({
  titel,
  fouten,
}: {
  titel: string
  fouten: readonly { veld: string; tekst: string }[]
}) {
  if (fouten.length === 0) return null
  return (
    // The page has just been sent back: the list of errors is where the reader has to be.
    // oxlint-disable-next-line jsx-a11y/no-autofocus, jsx-a11y/no-noninteractive-tabindex
    <div className="utrecht-alert utrecht-alert--error ek-fouten" role="alert" id="fouten" tabIndex={-1} autoFocus>
      <h2>{titel}</h2>
      <ul>
        {fouten.map(({ veld, tekst }) => (
          <li key={veld + tekst}>
            <a href={`#${veldId(veld)}`}>{tekst}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
