import { wet, type Regel } from './regel.ts'

/** The terms of bezwaar, beroep and klacht: Awb 6, 7, 8 and 9. */
export const regelsBezwaar = {
  bezwaar: wet('L10', 'Awb 6:7, 6:8', 6, 'week', {
    ...{ begint: 'bekendmaking', wie: 'inwoner', gemist: 'te-laat-tenzij-verschoonbaar' },
  }),
  'bezwaar-per-post': wet('L11', 'Awb 6:9 lid 2', 1, 'week', {
    ...{ begint: 'einde-bezwaartermijn', wie: 'inwoner', gemist: 'te-laat-tenzij-verschoonbaar', lezing: true },
  }),
  /** The body sets it, not the law; two weeks is usual. So it writes a working day. */
  'herstel-verzuim': {
    ...{ nr: 'L12', soort: 'duur', lengte: 2, eenheid: 'week', schuift: 'werkdag-erna', lezing: true },
    ...{ grond: 'Awb 6:6, 4:5', bron: 'portaal', begint: 'brief', wie: 'inwoner', gemist: 'niet-ontvankelijk' },
  },
  /** "Until ten days before" is read as the eleventh day before: the safe side. */
  'stukken-hoorzitting': wet('L13', 'Awb 7:4 lid 1', 11, 'dag', {
    ...{ terug: true, begint: 'hoorzitting', wie: 'beide', gemist: 'buiten-beschouwing', lezing: true },
  }),
  /** At least a week before; the law moves nothing back, so who lays it ready chooses a working day before it. */
  'ter-inzage': {
    ...{ nr: 'L14', soort: 'duur', lengte: 1, eenheid: 'week', terug: true, schuift: 'werkdag-ervoor' },
    ...{ grond: 'Awb 7:4 lid 2', bron: 'wet', begint: 'hoorzitting', wie: 'gemeente', gemist: 'hoorzitting-verzetten' },
  },
  'bezwaar-besluit': wet('L15', 'Awb 7:10 lid 1', 6, 'week', {
    ...{ begint: 'einde-bezwaartermijn', wie: 'gemeente', gemist: 'ingebrekestelling' },
    ...{ opschorten: 'Awb 7:10 lid 2', verdagen: 'bezwaar-verdagen' },
  }),
  'bezwaar-besluit-commissie': wet('L16', 'Awb 7:10 lid 1, 7:13', 12, 'week', {
    ...{ begint: 'einde-bezwaartermijn', wie: 'gemeente', gemist: 'ingebrekestelling' },
    ...{ opschorten: 'Awb 7:10 lid 2', verdagen: 'bezwaar-verdagen' },
  }),
  'bezwaar-verdagen': wet('L17', 'Awb 7:10 lid 3', 6, 'week', {
    ...{ begint: 'einde-beslistermijn', wie: 'gemeente', gemist: 'ingebrekestelling', lezing: true },
  }),
  beroep: wet('L20', 'Awb 6:7', 6, 'week', {
    ...{ begint: 'bekendmaking-op-bezwaar', wie: 'inwoner', gemist: 'te-laat-tenzij-verschoonbaar' },
  }),
  griffierecht: wet('L21', 'Awb 8:82 lid 3', 2, 'week', {
    ...{ begint: 'mededeling-griffier', wie: 'inwoner', gemist: 'niet-ontvankelijk' },
  }),
  klacht: wet('L22', 'Awb 9:11 lid 1', 6, 'week', {
    ...{ begint: 'klaagschrift', wie: 'gemeente', gemist: 'ombudsman', verdagen: 'klacht-verdagen' },
  }),
  'klacht-commissie': wet('L23', 'Awb 9:11 lid 1', 10, 'week', {
    ...{ begint: 'klaagschrift', wie: 'gemeente', gemist: 'ombudsman', verdagen: 'klacht-verdagen' },
  }),
  'klacht-verdagen': wet('L24', 'Awb 9:11 lid 2', 4, 'week', {
    ...{ begint: 'einde-klachttermijn', wie: 'gemeente', gemist: 'ombudsman' },
  }),
  'klacht-niet-behandelen': wet('L25', 'Awb 9:8 lid 3', 4, 'week', {
    ...{ begint: 'klaagschrift', wie: 'gemeente', gemist: 'klacht-behandelen' },
  }),
} satisfies Record<string, Regel>
