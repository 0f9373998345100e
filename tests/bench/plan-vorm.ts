type Plan = { 'Node Type': string; 'Index Name'?: string; 'Relation Name'?: string; Plans?: Plan[] }

/** How a statement was read, in words: its scans in order, with their index or table. What differs in numbers alone, is the same. */
export function planVan(plan: unknown): string {
  const { 'Node Type': soort, 'Index Name': index, 'Relation Name': tabel, Plans = [] } = plan as Plan
  const eigen = /Scan/.test(soort) && (index ?? tabel) ? [`${soort} ${index ?? tabel}`] : []
  return [...eigen, ...Plans.map(planVan)].filter((deel) => deel !== '').join(', ')
}
