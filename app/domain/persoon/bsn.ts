/** True for nine digits that pass the 11-proef. Nine zeros pass it too and are no BSN. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false
  const som = [...tekst].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}
