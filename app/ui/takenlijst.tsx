import { Icoon } from '#app/ui/icoon.tsx'

const klassen = {
  klaar: 'utrecht-badge-status ek-staat ek-staat--klaar',
  bezig: 'utrecht-badge-status ek-staat ek-staat--bezig',
  niet: 'utrecht-badge-status ek-staat ek-staat--niet',
  straks: 'utrecht-badge-status ek-staat ek-staat--straks',
}

export interface Taak {
  titel: string
  /** Without an address the task cannot be opened yet. */
  naar?: string | undefined
  staat: { tekst: string; soort: keyof typeof klassen }
}

/** What there is to do, in parts; each task is one large target with its state in words. */
export function Takenlijst({ delen }: { delen: readonly { titel: string; taken: readonly Taak[] }[] }) {
  return (
    <div className="ek-taken">
      {delen.map((deel) => (
        <section key={deel.titel}>
          <h2>{deel.titel}</h2>
          <ul>
            {deel.taken.map((taak) => (
              <li key={taak.titel} className="ek-taak">
                {taak.naar ? <a href={taak.naar}>{taak.titel}</a> : <span>{taak.titel}</span>}{' '}
                <span className={klassen[taak.staat.soort]}>
                  {taak.staat.soort === 'klaar' ? <Icoon naam="vinkje" /> : null}
                  {taak.staat.tekst}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
