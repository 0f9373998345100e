import { overzichtLoader } from '#app/server/afsprakenoverzicht-pagina.server.ts'

export { Afsprakenoverzicht as default } from '#app/forms/afsprakenoverzicht.tsx'

export const loader = overzichtLoader('aanbieder')
