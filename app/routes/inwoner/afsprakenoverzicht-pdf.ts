import { overzichtPdfLoader } from '#app/server/afsprakenoverzicht-pagina.server.ts'

export const loader = overzichtPdfLoader('inwoner')
