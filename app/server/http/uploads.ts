/** The addresses where a form may carry a file. Everywhere else a form is text, and stays small. */
const uploadPaden = [
  /^\/mijn\/traject\/[^/]+\/eigen-plan$/,
  /^\/toegang\/traject\/[^/]+\/papier$/,
  /^\/toegang\/aanbod\/importeren$/,
]

/** What a form with a file may weigh, past the file itself: its text fields and the lines between the parts. */
export const uploadOmslag = 512 * 1024

/** True for an address where a form may carry a file; also asked before anything else is known of the request. */
export const isUploadPad = (pad: string): boolean => uploadPaden.some((een) => een.test(pad.replace(/\.data$/, '')))

/** How much a body may weigh and how long it may take, and how much of one that is not wanted is still read so that its sender sees the answer. */
export function grenzenVoor(pad: string) {
  const mb = 1024 * 1024
  return isUploadPad(pad)
    ? { bytes: 12 * mb, ms: 300_000, naloopBytes: 96 * mb, naloopMs: 20_000 }
    : { bytes: 4 * mb, ms: 30_000, naloopBytes: 16 * mb, naloopMs: 2000 }
}

/** True for a file asked for as data of a page: a file is only ever given out to be saved (quality S8). */
export const isBestandAlsData = (pad: string): boolean => /\/bestand\/[^/]*\.data$/.test(pad)
