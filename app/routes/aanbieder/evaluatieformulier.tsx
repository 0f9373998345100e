import { formulierLoader } from '#app/server/evaluatieformulier.server.ts'

export { DocumentPagina as default } from '#app/forms/documentpagina.tsx'

export const loader = formulierLoader('aanbieder')
