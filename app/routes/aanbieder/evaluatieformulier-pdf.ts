import { formulierPdfLoader } from '#app/server/evaluatieformulier.server.ts'

export const loader = formulierPdfLoader('aanbieder')
