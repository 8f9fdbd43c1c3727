import { describe, expect, it } from 'vitest'
import { computeHeuresComplementaires } from '#rules/heures-complementaires.ts'
import { parameters } from '../support/builders.ts'
import '../support/matchers.ts'

const semaine = (heuresDuContrat?: number, heuresFaites?: number) =>
  computeHeuresComplementaires({ heuresDuContrat, heuresFaites }, parameters)

describe('heures complémentaires (L. 3123-29)', () => {
  it.each([
    [26, 26, 0, 0, 0],
    [26, 24, 0, 0, 0],
    [26, 28, 2, 2, 0],
    [26, 28.6, 2.6, 2.6, 0],
    [26, 30, 4, 2.6, 1.4],
    [20, 22, 2, 2, 0],
    [20, 26, 6, 2, 4],
    [24, 32, 8, 2.4, 5.6],
  ])(
    'contrat de %d h, %d h faites : %d h, dont %d à 10 %% et %d à 25 %%',
    (contrat, faites, heures, bas, haut) => {
      const finding = semaine(contrat, faites)
      if (finding.state !== 'known') throw new Error(finding.state)
      expect(finding.value.heures).toBeCloseTo(heures)
      expect(finding.value.auTauxBas).toBeCloseTo(bas)
      expect(finding.value.auTauxHaut).toBeCloseTo(haut)
      expect(finding.caveats).toEqual(['conventionDesAci'])
      expect(finding.because).toEqual(['L3123-29', 'L3123-8', 'L3123-20'])
    },
  )

  it('dit ce qui passe le tiers du contrat (L. 3123-20)', () => {
    expect(semaine(24, 32.01)).toMatchObject({ caveats: ['heuresAuDelaDuTiers', 'conventionDesAci'] })
  })

  it('dit quand la semaine atteint la durée légale (L. 3123-9)', () => {
    expect(semaine(30, 34.99)).toMatchObject({ caveats: ['conventionDesAci'] })
    expect(semaine(30, 35)).toMatchObject({ caveats: ['dureeLegaleAtteinte', 'conventionDesAci'] })
    expect(semaine(35, 35)).toMatchObject({ caveats: ['conventionDesAci'] })
  })

  it('demande ce qui manque', () => {
    expect(semaine(undefined, 30)).toNeed('heuresDuContrat')
    expect(semaine(26)).toNeed('heuresFaites')
  })

  it('montre le partage', () => {
    expect(semaine(20, 26)).toMatchObject({
      steps: [
        {
          key: 'partageDesHeuresComplementaires',
          values: { heuresFaites: 26, heuresDuContrat: 20, heures: 6, dixieme: 2 },
        },
      ],
    })
  })
})
