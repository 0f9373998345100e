/** For a portal of a test: what a person does in a week is done in a minute, and the limits on pace have tests of their own. */
export const ongehaast = { TEMPO_AANMELDEN: '1000000', TEMPO_POSTS: '1000000', TEMPO_BELVERZOEKEN: '1000000' }
