import type postgres from 'postgres'
import { gemeenten } from '#tests/bench/rijen.ts'

/**
 * Adds 2,000 aanbieders with five kinds of help each, so 10,000 products, spread over three gemeenten; `alleIn` puts all of them in one. What an aanbieder
 * writes about itself is as long as it may be; those of the practice environment stay as they are. In: a connection of a superuser; run once.
 */
export async function fillAanbod(owner: postgres.Sql, alleIn: string | null = null): Promise<void> {
  const gemeente = alleIn ? `'${alleIn}'` : `(array['${gemeenten.join("','")}'])[1 + i % 3]`
  const naam = `'Aanbieder ' || i || ' ' || left(md5(i::text), 12)`
  const postcode = (nr: string) => `(7001 + (${nr}) * 37 % 84)::text`
  // Whoever vacuums at the same moment would keep the rows from being read from the index alone.
  await owner.unsafe(
    'alter table aanbod set (autovacuum_enabled = off); alter table aanbod_hulp set (autovacuum_enabled = off)',
  )
  await owner.unsafe(`
    insert into aanbod (gemeente, periode, contract_van, contract_tot, kvk, naam, soort, partijen, onderaannemers, producten, componenten, plekken, doet,
      doet_niet, talen, leeftijd_van, leeftijd_tot, wacht_weken, opgegeven_op, plaatsen, voorbeeld, gepubliceerd, inhoud, gewijzigd_op)
    select ${gemeente}, '2022', '2022-01-01', '2028-12-31', (80000000 + i)::text, ${naam}, 'solist', '{}', '{}', '{45A04,02V01}', '{}',
      jsonb_build_array(jsonb_build_object('postcode', ${postcode('i')}, 'plaats', 'Proefdam')), rpad('', 600, md5(i::text)), rpad('', 600, md5((-i)::text)),
      '{nl,en}', 0, 120, i % 30, '2026-02-01', i % 9, true, true, sha256(convert_to(i::text, 'UTF8')), now()
    from generate_series(1, 2000) i;
    insert into aanbod_hulp (gemeente, hulp, nr, naam, postcodes, talen, leeftijd_van, leeftijd_tot, wacht_weken, opgegeven_op, contract_van, contract_tot,
      voorbeeld, gepubliceerd)
    select a.gemeente, 1 + (a.nr + k * 4) % 20, a.nr, a.naam, ${postcode('a.nr')} || ' ' || ${postcode('a.nr + 5')}, 'en ar', 0, 120, a.wacht_weken, '2026-02-01',
      a.contract_van, a.contract_tot, true, true
    from aanbod a, generate_series(0, 4) k where a.kvk between '80000001' and '80002000' order by a.nr;
    analyze aanbod`)
  await owner.unsafe('vacuum (analyze) aanbod, aanbod_hulp')
}
