/** Until when somebody is signed in, said beforehand; and the warning, which the small script shows two minutes before the end. */
export function SessieKlok({
  tot,
  titel,
  tekst,
  blijf,
  voorbij,
}: Record<'tot' | 'titel' | 'tekst' | 'blijf' | 'voorbij', string>) {
  return (
    <div className="ek-sessie">
      <p className="ek-sessie__tot">{tot}</p>
      <div
        role="alertdialog"
        aria-labelledby="sessie-titel"
        aria-describedby="sessie-tekst"
        id="sessie-waarschuwing"
        hidden
      >
        {/* No heading: it stands above the h1 of the page. */}
        <p id="sessie-titel" className="ek-sessie__titel">
          {titel}
        </p>
        <p id="sessie-tekst">{tekst}</p>
        <button type="button" className="nl-button nl-button--primary">
          {blijf}
        </button>
      </div>
      <p role="alert" id="sessie-voorbij" hidden>
        {voorbij}
      </p>
    </div>
  )
}
