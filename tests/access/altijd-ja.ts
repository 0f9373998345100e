/**
 * Stands in the place of app/domain/toegankelijk.ts in a build of the tests: the first wall says yes to everybody, so that
 * what is still refused is refused by row-level security (quality S3).
 */
export const mayOpen = (): boolean => true

export const mayWork = (): boolean => true
export const mayManageMedewerkers = (): boolean => true
export const mayDo = (): boolean => true

export const mayOpenConcept = (): boolean => true
export const mayOpenOntvangstbewijs = (): boolean => true
export const mayOpenAantekeningen = (): boolean => true
export const mayReadOnderling = (): boolean => true
export const mayOpenEigenPlan = (): boolean => true
export const mayOpenCijfers = (): boolean => true
export const mayOpenBelverzoek = (): boolean => true
export const mayReadContactpersoon = (): boolean => true
export const mayReadTeam = (): boolean => true
export const mayReadGezin = (): boolean => true
export const mayTellGezin = (): boolean => true
export const mayReadZorgplan = (): boolean => true
export const mayWriteZorgplan = (): boolean => true
export const mayReadGedeeldZorgplan = (): boolean => true
export const mayReadOmvang = (): boolean => true
export const mayReadTevredenheid = (): boolean => true
