import { ijw, type Regel } from './regel.ts'

/** The terms of the messages between gemeente and aanbieder (rules of iJw 3.2). */
export const regelsIjw = {
  'verzoek-antwoord': ijw('K1', 'iJw OP274', 5, 'werkdag', {
    ...{ begint: 'bericht-315', wie: 'gemeente', gemist: 'signaal' },
  }),
  'verzoek-in-onderzoek': ijw('K1', 'iJw OP274', 8, 'week', {
    ...{ begint: 'dagtekening-315', wie: 'gemeente', gemist: 'signaal' },
  }),
  'wijziging-in-onderzoek': ijw('K2', 'iJw OP346', 8, 'week', {
    ...{ begint: 'dagtekening-317', wie: 'gemeente', gemist: 'signaal' },
  }),
  'wijziging-antwoord': ijw('K2', 'iJw OP346', 5, 'werkdag', {
    ...{ begint: 'bericht-317', wie: 'gemeente', gemist: 'signaal' },
  }),
  startbericht: ijw('K3', 'iJw OP271', 5, 'werkdag', {
    ...{ begint: 'start-zorg', wie: 'aanbieder', gemist: 'signaal' },
  }),
  stopbericht: ijw('K4', 'iJw OP272', 5, 'werkdag', {
    ...{ begint: 'einde-zorg', wie: 'aanbieder', gemist: 'signaal' },
  }),
  retourbericht: ijw('K5', 'iJw OP090', 3, 'werkdag', {
    ...{ begint: 'heenbericht', wie: 'ontvanger', gemist: 'afzender-handelt' },
  }),
  'woonplaats-afwijzen': ijw('K6', 'iJw OP359', 2, 'week', {
    ...{ begint: 'bericht-315', wie: 'gemeente', gemist: 'blijft-betalen', lezing: true },
  }),
} satisfies Record<string, Regel>
