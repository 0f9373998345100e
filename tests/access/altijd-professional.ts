export * from '../../app/domain/vrijwilliger.ts'

/**
 * Stands in the place of app/domain/vrijwilliger.ts in a build of the tests: for the rules and the pages a volunteer is a professional, so that what is
 * still refused is refused by row-level security (D1-45, quality S3).
 */
export const isVrijwilliger = (): boolean => false
