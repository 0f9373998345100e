import { v7 as uuidv7 } from 'uuid'
import type { Actor, AanbiederMedewerker, Inwoner, Toegangsmedewerker } from '#app/domain/actor.ts'
import type { Tx } from '#db/client.server.ts'
import { medewerker, organisatie, persoon, relatie, vestiging } from '#db/schema/persoon.ts'
import { concept, gezinspassage, ontvangstbewijs, passage, planVersie, tekst } from '#db/schema/plan.ts'
import { formulierSleutel } from '#db/schema/sessie.ts'
import { deelname, gebeurtenis, leesregel, traject } from '#db/schema/traject.ts'

export const nu = new Date('2026-04-13T09:00:00Z')
const ids = <K extends string>(...namen: K[]) =>
  Object.fromEntries(namen.map((naam) => [naam, uuidv7()])) as Record<K, string>

/**
 * Two of everything, so that a policy that lets all pass cannot go unseen. Anna and Bart each sent a plan, to two gemeenten. Kees is
 * Anna's child, as she says; that plan was not sent, nor was Dirks. In Anna's traject Hanna may read and Vera's time is over.
 */
export const mens = ids('anna', 'bart', 'kees', 'dirk', 'hanna', 'vera')
export const zaak = ids('anna', 'bart', 'kees', 'dirk')
export const collega = ids('doetinchem', 'bronckhorst', 'zorgboog', 'linde')
export const firma = ids('zorgboog', 'linde')
export type Zaak = keyof typeof zaak

export const inwoner = (naam: keyof typeof mens, namens: keyof typeof mens | null = null): Inwoner => ({
  soort: 'inwoner',
  persoonId: mens[naam],
  namensId: namens && mens[namens],
  naam,
})
export const toegang = (gemeente: 'doetinchem' | 'bronckhorst'): Toegangsmedewerker => ({
  soort: 'toegang',
  medewerkerId: collega[gemeente],
  gemeente,
  naam: gemeente,
  rollen: [],
})
export const aanbieder = (naam: keyof typeof firma): AanbiederMedewerker => ({
  soort: 'aanbieder',
  medewerkerId: collega[naam],
  organisatieId: firma[naam],
  naam,
  rollen: ['werkt'],
})
/** Signed in, it seems, but without any key: nobody. */
export const zonderSleutel: Exclude<Actor, { soort: 'open' }>[] = [
  { soort: 'inwoner', persoonId: '', namensId: null, naam: '' },
  { soort: 'toegang', medewerkerId: '', gemeente: '', naam: '', rollen: [] },
  { soort: 'aanbieder', medewerkerId: '', organisatieId: '', naam: '', rollen: ['werkt'] },
]

const zaken: Record<
  Zaak,
  { gemeente: 'doetinchem' | 'bronckhorst'; indiener: 'anna' | 'bart' | 'dirk'; verstuurd: boolean }
> = {
  anna: { gemeente: 'doetinchem', indiener: 'anna', verstuurd: true },
  bart: { gemeente: 'bronckhorst', indiener: 'bart', verstuurd: true },
  kees: { gemeente: 'doetinchem', indiener: 'anna', verstuurd: false },
  dirk: { gemeente: 'doetinchem', indiener: 'dirk', verstuurd: false },
}
export const lijst = { stap: 'beoordelen', aanZet: 'toegang', uiterlijk: '2026-06-08' } as const

/** A row of each kind that is right for Anna, to be spoiled in one place by an attack. */
export const rij = {
  persoon: (afwijking: Partial<typeof persoon.$inferInsert> = {}) => ({
    gemeente: 'doetinchem',
    voornamen: 'Lot',
    achternaam: 'Proef',
    bron: 'opgegeven' as const,
    opgegevenDoor: mens.anna,
    gewijzigdOp: nu,
    ...afwijking,
  }),
  relatie: (afwijking: Partial<typeof relatie.$inferInsert> = {}) => ({
    van: mens.anna,
    naar: mens.kees,
    soort: 'voogd' as const,
    gezag: 'onbekend' as const,
    bron: 'opgegeven' as const,
    op: nu,
    ...afwijking,
  }),
  concept: (afwijking: Partial<typeof concept.$inferInsert> = {}) => ({
    persoonId: mens.anna,
    gemeente: 'doetinchem',
    versie: 0,
    waarden: {},
    op: nu,
    ...afwijking,
  }),
  traject: ({ id = uuidv7(), ...afwijking }: Partial<typeof traject.$inferInsert> = {}) => ({
    id,
    nummer: `EK-${uuidv7()}`,
    gemeente: 'doetinchem',
    betrokkeneId: mens.anna,
    betrokkeneNaam: 'Anna Proef',
    aangemaaktOp: nu,
    volgnr: 0,
    wet: 'wmo' as const,
    ...lijst,
    ...afwijking,
  }),
  deelname: (afwijking: Partial<typeof deelname.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    soort: 'persoon' as const,
    wie: mens.anna,
    rol: 'betrokkene' as const,
    reikwijdte: 'schrijven' as const,
    van: nu,
    ...lijst,
    ...afwijking,
  }),
  gebeurtenis: (afwijking: Partial<typeof gebeurtenis.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    volgnr: 10,
    type: 'PlanIngediend',
    versie: 1,
    gegevens: { nr: 1 },
    op: nu,
    vastgelegdOp: nu,
    doorSoort: 'inwoner' as const,
    door: mens.anna,
    klantreis: 'perspectiefplan',
    klantreisVersie: '1',
    ...afwijking,
  }),
  leesregel: (afwijking: Partial<typeof leesregel.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    doorSoort: 'inwoner' as const,
    door: mens.anna,
    wat: 'plan',
    op: nu,
    ...afwijking,
  }),
  passage: (afwijking: Partial<typeof passage.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    onderwerp: 'vraag-2',
    versie: 10,
    stem: 'inwoner' as const,
    waarden: { woorden: 'iets' },
    auteur: mens.anna,
    op: nu,
    ...afwijking,
  }),
  gezinspassage: (afwijking: Partial<typeof gezinspassage.$inferInsert> = {}) => ({
    gezinVan: mens.anna,
    onderwerp: 'ouder-een',
    versie: 10,
    waarden: { naam: 'iemand' },
    auteur: mens.anna,
    op: nu,
    ...afwijking,
  }),
  planVersie: (afwijking: Partial<typeof planVersie.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    nr: 10,
    inhoud: {} as typeof planVersie.$inferInsert.inhoud,
    vingerafdruk: new Uint8Array([1]),
    op: nu,
    ...afwijking,
  }),
  tekst: (afwijking: Partial<typeof tekst.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    soort: 'reden',
    woorden: 'omdat',
    auteurSoort: 'inwoner' as const,
    auteur: mens.anna,
    op: nu,
    ...afwijking,
  }),
  ontvangstbewijs: (afwijking: Partial<typeof ontvangstbewijs.$inferInsert> = {}) => ({
    trajectId: zaak.anna,
    persoonId: mens.anna,
    nummer: `OB-${uuidv7()}`,
    soort: 'hulpvraag' as const,
    op: nu,
    kopie: [],
    taal: 'nl',
    ...afwijking,
  }),
  formulierSleutel: (afwijking: Partial<typeof formulierSleutel.$inferInsert> = {}) => ({
    wie: mens.anna,
    sleutel: uuidv7(),
    inhoud: new Uint8Array([1]),
    antwoord: null,
    op: nu,
    ...afwijking,
  }),
}

/** Writes the situation above, as the owner of the tables. */
export async function legSituatie(tx: Tx): Promise<void> {
  await tx.insert(persoon).values(
    Object.entries(mens).map(([naam, id], plek) => ({
      ...rij.persoon(
        naam === 'kees' ? {} : { bron: 'aanmelding', opgegevenDoor: null, bsnSleutel: new Uint8Array([plek]) },
      ),
      id,
      voornamen: naam,
      gemeente: naam === 'bart' ? 'bronckhorst' : 'doetinchem',
    })),
  )
  await tx.insert(relatie).values([rij.relatie({ soort: 'ouder' }), rij.relatie({ van: mens.bart, naar: mens.dirk })])
  for (const naam of ['zorgboog', 'linde'] as const) {
    await tx.insert(organisatie).values({ id: firma[naam], kvk: naam, naam })
    await tx.insert(vestiging).values({ organisatieId: firma[naam], nummer: '1', naam })
  }
  await tx.insert(medewerker).values(
    Object.entries(collega).map(([naam, id]) => ({
      id,
      deur: naam in firma ? ('eherkenning' as const) : ('medewerker' as const),
      subject: naam,
      naam,
      gemeente: naam in firma ? null : naam,
      organisatieId: naam in firma ? firma[naam as keyof typeof firma] : null,
      gewijzigdOp: nu,
    })),
  )
  for (const wie of [mens.anna, mens.bart, collega.doetinchem, collega.bronckhorst, collega.zorgboog, collega.linde])
    await tx.insert(formulierSleutel).values(rij.formulierSleutel({ wie }))
  for (const wie of [mens.anna, mens.bart]) await tx.insert(concept).values(rij.concept({ persoonId: wie }))
  for (const wie of [mens.anna, mens.bart, mens.dirk])
    await tx.insert(gezinspassage).values(rij.gezinspassage({ gezinVan: wie, versie: 1, auteur: wie }))
  for (const naam of Object.keys(zaken) as Zaak[]) await legZaak(tx, naam)
  await tx.insert(deelname).values([
    rij.deelname({ wie: mens.hanna, rol: 'helper', reikwijdte: 'lezen' }),
    rij.deelname({ wie: mens.vera, rol: 'helper', tot: new Date('2020-01-01T00:00:00Z') }),
    rij.deelname({ soort: 'organisatie', wie: firma.zorgboog, rol: 'aanbieder', reikwijdte: 'lezen' }),
    rij.deelname({
      trajectId: zaak.bart,
      soort: 'organisatie',
      wie: firma.linde,
      rol: 'aanbieder',
      reikwijdte: 'lezen',
    }),
  ])
}

async function legZaak(tx: Tx, naam: Zaak): Promise<void> {
  const { gemeente, indiener, verstuurd } = zaken[naam]
  const trajectId = zaak[naam]
  const wie = mens[indiener]
  const door = collega[gemeente]
  const ingediendOp = verstuurd ? nu : null
  await tx
    .insert(traject)
    .values(rij.traject({ id: trajectId, gemeente, betrokkeneId: mens[naam], gezinVan: wie, ingediendOp }))
  await tx
    .insert(deelname)
    .values(rij.deelname({ trajectId, wie, rol: naam === indiener ? 'betrokkene' : 'vertegenwoordiger' }))
  await tx
    .insert(gebeurtenis)
    .values([
      rij.gebeurtenis({ trajectId, volgnr: 1, door: wie }),
      rij.gebeurtenis({ trajectId, volgnr: 2, doorSoort: 'toegang', door }),
    ])
  await tx
    .insert(leesregel)
    .values([rij.leesregel({ trajectId, door: wie }), rij.leesregel({ trajectId, doorSoort: 'toegang', door })])
  await tx
    .insert(passage)
    .values([
      rij.passage({ trajectId, versie: 1, auteur: wie }),
      rij.passage({ trajectId, onderwerp: 'advies', versie: 1, stem: 'toegang', auteur: door }),
    ])
  await tx.insert(planVersie).values(rij.planVersie({ trajectId, nr: 1 }))
  await tx
    .insert(tekst)
    .values([rij.tekst({ trajectId, auteur: wie }), rij.tekst({ trajectId, auteurSoort: 'toegang', auteur: door })])
  await tx.insert(ontvangstbewijs).values(rij.ontvangstbewijs({ trajectId, persoonId: wie }))
}
