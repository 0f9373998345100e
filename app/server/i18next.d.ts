import 'i18next'
import type { nl } from './woorden.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'algemeen'
    resources: typeof nl
    returnNull: false
  }
}
