import type { Adapter, AdapterPayload } from 'oidc-provider'

const maxRijen = 5000

/** Where the practice provider keeps what it handed out: in memory, until it expires or there is too much of it. */
export class Oefenopslag implements Adapter {
  static rijen = new Map<string, { payload: AdapterPayload; tot: number }>()

  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload, seconden = 600) {
    const { rijen } = Oefenopslag
    for (const [sleutel, rij] of rijen) {
      if (rij.tot > Date.now() && rijen.size < maxRijen) break
      rijen.delete(sleutel)
    }
    rijen.set(this.sleutel(id), { payload, tot: Date.now() + seconden * 1000 })
  }

  async find(id: string) {
    const rij = Oefenopslag.rijen.get(this.sleutel(id))
    return rij && rij.tot > Date.now() ? rij.payload : undefined
  }

  async findByUid(uid: string) {
    return this.findWhere((payload) => payload.uid === uid)
  }

  async findByUserCode(userCode: string) {
    return this.findWhere((payload) => payload.userCode === userCode)
  }

  async destroy(id: string) {
    Oefenopslag.rijen.delete(this.sleutel(id))
  }

  async revokeByGrantId(grantId: string) {
    for (const [sleutel, { payload }] of Oefenopslag.rijen)
      if (payload.grantId === grantId) Oefenopslag.rijen.delete(sleutel)
  }

  async consume(id: string) {
    const payload = await this.find(id)
    if (payload) payload.consumed = Math.floor(Date.now() / 1000)
  }

  private sleutel(id: string) {
    return `${this.model} ${id}`
  }

  private findWhere(past: (payload: AdapterPayload) => boolean) {
    for (const [sleutel, { payload, tot }] of Oefenopslag.rijen) {
      if (sleutel.startsWith(`${this.model} `) && tot > Date.now() && past(payload)) return payload
    }
    return undefined
  }
}
