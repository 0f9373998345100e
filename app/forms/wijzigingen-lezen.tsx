import { Overzicht } from '#app/ui/overzicht.tsx'

/** A change of the kind of help in words, ready to draw. */
export type GetoondeWijziging = { id: string; kop: string; rijen: { vraag: string; antwoord: string }[] }

/** Each change that was asked for, with what was said about it. */
export function WijzigingenLezen({ wijzigingen }: { wijzigingen: readonly GetoondeWijziging[] }) {
  return wijzigingen.map(({ id, kop, rijen }) => (
    <section key={id}>
      <h2>{kop}</h2>
      <Overzicht rijen={rijen} />
    </section>
  ))
}
