import { HtmlValidate } from 'html-validate'

/**
 * How valid HTML is checked: everything recommended, and that what is referred to exists. Off is only what says how
 * HTML is written, because React writes it: `<br/>`, `disabled=""`, `charSet`, ids such as `:r1:`.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-missing-references': 'error',
    // What went wrong is said first, above the title of the page, under a heading of its own.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    'missing-doctype': 'error',
    'require-csp-nonce': 'error',
    'valid-id': ['error', { relaxed: true }],
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-input-type': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The boxes of one question share their name; each has its own value.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A list of stops has a name of its own; ARIA allows it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A table that the stylesheet shows as cards keeps its roles (app/ui/tabel.tsx).
    'no-redundant-role': 'off',
    // How long a title may be is for search engines; ours says where you are.
    'long-title': 'off',
    // A telephone number may break over two lines at 320 px.
    'tel-non-breaking': 'off',
  },
})

/** What is wrong in the HTML of one page, each with its place. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `html ${ruleId}: ${message} (${line}:${column} ${selector ?? ''})`,
    ),
  )
}
