import type { Verslagdeel } from './toegang-teksten.ts'
import type { Dekking } from './vragen.ts'

/** Which answers of the question set of the practice gemeenten say something about each part of the Wmo verslag. EXAMPLE CONTENT. */
export const voorbeeldverslag: Readonly<Record<Verslagdeel, readonly Dekking[]>> = {
  'verslag-a': [{ onderwerp: 'vraag-1' }, { onderwerp: 'vraag-2' }, { onderwerp: 'vraag-4' }],
  'verslag-b': [{ onderwerp: 'vraag-3', veld: 'zelf' }],
  'verslag-c': [
    { onderwerp: 'vraag-3', veld: 'helpers' },
    { onderwerp: 'vraag-5', veld: 'netwerk' },
  ],
  // Nobody is asked what their mantelzorger needs: the toegang asks the mantelzorger.
  'verslag-d': [],
  'verslag-e': [{ onderwerp: 'vraag-5', veld: 'lokaal' }],
  'verslag-f': [{ onderwerp: 'vraag-7' }, { onderwerp: 'vraag-8' }],
  // What somebody has to pay is known to the gemeente, not to the inwoner.
  'verslag-g': [],
}
