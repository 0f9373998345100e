/** Where a four-digit postcode lies: its point on the map (degrees) and the place it belongs to. */
export type Punt = { plaats: string; breedte: number; lengte: number }

/**
 * EXAMPLE CONTENT: a point in the middle of each four-digit postcode of the practice gemeenten, rounded to some hundreds of metres. Public facts; a
 * gemeente brings its own from the national register of addresses (A7 9).
 */
const punten: Record<string, readonly [plaats: string, breedte: number, lengte: number]> = {
  '6996': ['Drempt', 52.008, 6.17],
  '6997': ['Hoog-Keppel', 51.996, 6.215],
  '6998': ['Laag-Keppel', 51.99, 6.226],
  '6999': ['Hummelo', 52.0, 6.238],
  '7001': ['Doetinchem', 51.966, 6.288],
  '7002': ['Doetinchem', 51.969, 6.301],
  '7003': ['Doetinchem', 51.958, 6.266],
  '7004': ['Doetinchem', 51.973, 6.268],
  '7005': ['Doetinchem', 51.955, 6.306],
  '7006': ['Doetinchem', 51.957, 6.285],
  '7007': ['Doetinchem', 51.975, 6.316],
  '7008': ['Doetinchem', 51.985, 6.301],
  '7009': ['Doetinchem', 51.981, 6.279],
  '7011': ['Gaanderen', 51.931, 6.346],
  '7021': ['Zelhem', 52.007, 6.349],
  '7025': ['Halle', 51.984, 6.423],
  '7031': ['Wehl', 51.96, 6.212],
  '7051': ['Varsseveld', 51.943, 6.46],
  '7054': ['Westendorp', 51.951, 6.421],
  '7055': ['Heelweg', 51.961, 6.481],
  '7061': ['Terborg', 51.92, 6.356],
  '7064': ['Silvolde', 51.913, 6.387],
  '7065': ['Sinderen', 51.911, 6.453],
  '7071': ['Ulft', 51.89, 6.38],
  '7075': ['Etten', 51.911, 6.34],
  '7076': ['Varsselder', 51.893, 6.331],
  '7077': ['Netterden', 51.868, 6.304],
  '7078': ['Megchelen', 51.84, 6.395],
  '7081': ['Gendringen', 51.874, 6.378],
  '7083': ['Breedenbroek', 51.872, 6.455],
  '7084': ['Breedenbroek', 51.868, 6.465],
  '7221': ['Steenderen', 52.063, 6.187],
  '7223': ['Baak', 52.068, 6.226],
  '7226': ['Bronkhorst', 52.078, 6.194],
  '7227': ['Toldijk', 52.042, 6.215],
  '7233': ['Vierakker', 52.105, 6.238],
  '7234': ['Wichmond', 52.093, 6.253],
  '7251': ['Vorden', 52.105, 6.312],
  '7255': ['Hengelo', 52.05, 6.31],
  '7256': ['Keijenborg', 52.04, 6.3],
}

/** The point of these four digits, or null when the table does not have them. */
export function puntVan(postcode: string): Punt | null {
  const punt = Object.hasOwn(punten, postcode) ? punten[postcode] : undefined
  return punt ? { plaats: punt[0], breedte: punt[1], lengte: punt[2] } : null
}

/** The distance between the points of two postcodes in kilometres, as the crow flies; null when the table lacks one. On this scale the earth is flat. */
export function afstandTussen(van: string, naar: string): number | null {
  const [a, b] = [puntVan(van), puntVan(naar)]
  if (!a || !b) return null
  const graad = Math.PI / 180
  const oost = (b.lengte - a.lengte) * Math.cos(((a.breedte + b.breedte) / 2) * graad)
  return Math.hypot(oost, b.breedte - a.breedte) * 111.2
}
