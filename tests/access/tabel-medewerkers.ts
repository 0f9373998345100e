import { aanbieders, type Rij } from './tabel-rij.ts'

/** What only the manager of an aanbieder gets, of both that have one here. Sanne manages; Nina works there too, and for her these pages are not there. */
const beheerders = { aanbieder: 200, aanbiederAnders: 200, onderaannemer: 200 } as const

export const medewerkerRijen: readonly Rij[] = [
  {
    route: 'routes/aanbieder/medewerkers',
    pad: '/aanbieder/medewerkers',
    lees: beheerders,
    // Without a name nobody is invited: nothing changes for the rows after this one.
    post: { velden: { voor: '' }, wie: { aanbieder: 400, aanbiederAnders: 400, onderaannemer: 400 } },
  },
  {
    // Of a worker of Sanne's organisatie: for the manager of another it is not there.
    route: 'routes/aanbieder/medewerker',
    pad: '/aanbieder/medewerkers/{medewerker-sanne}',
    lees: { aanbieder: 200 },
    // She is the only one who manages: she cannot be removed, and nobody else may.
    post: { velden: { actie: 'verwijder' }, wie: { aanbieder: 409 } },
  },
  {
    route: 'routes/aanbieder/meedoen',
    pad: '/aanbieder/meedoen',
    // Who works there already needs no code.
    lees: { ...aanbieders('naar /aanbieder'), verwijderd: 200 },
    post: { velden: { code: '0000-0000-0000' }, wie: { ...aanbieders('naar /aanbieder'), verwijderd: 409 } },
  },
]
