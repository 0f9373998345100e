import { Kaart, type KeuzeProps } from '#app/ui/keuze.tsx'
import { Vraaggroep } from '#app/ui/vraaggroep.tsx'

export type KeuzesProps = Omit<KeuzeProps, 'waarde'> & { waarden: readonly string[] }

/** As many choices as apply; the same cards as Keuze, with checkboxes. */
export function Keuzes({ opties, waarden, ...vraag }: KeuzesProps) {
  return (
    <Vraaggroep {...vraag}>
      <div className="ek-keuzes">
        {opties.map((optie, nr) => (
          <Kaart
            key={optie.waarde}
            type="checkbox"
            naam={vraag.naam}
            nr={nr}
            optie={optie}
            aan={waarden.includes(optie.waarde)}
            mis={Boolean(vraag.fout)}
          />
        ))}
      </div>
    </Vraaggroep>
  )
}
