import { overzichtLoader } from '#app/server/afsprakenoverzicht-pagina.server.ts'

export { DocumentPagina as default } from '#app/forms/documentpagina.tsx'

export const loader = overzichtLoader('inwoner')
