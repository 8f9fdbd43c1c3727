import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeInvitationRecue, computeInvitationRequise } from '#rules/invitation-pap.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('invitation à négocier le protocole (art. L. 2314-5)', () => {
  it('parvient quinze jours avant la première réunion', () => {
    expect(computeInvitationRecue({ premiereReunion: jour('2026-10-20') }, parameters)).toEqual({
      state: 'known',
      value: { dateLegale: '2026-10-05', dateConseillee: '2026-10-05' },
      because: ['L2314-5'],
      steps: [{ key: 'invitationAvantReunion', values: { premiereReunion: '2026-10-20', jours: 15 } }],
    })
    expect(computeInvitationRecue({}, parameters)).toNeed('premiereReunion')
  })

  it('le conseil l’avance au jour ouvré, selon le lieu', () => {
    expect(computeInvitationRecue({ premiereReunion: jour('2026-10-26') }, parameters)).toMatchObject({
      value: { dateLegale: '2026-10-11', dateConseillee: '2026-10-09' },
      steps: [{ key: 'invitationAvantReunion' }, { key: 'conseilJourOuvre' }],
    })
    const aMayotte = { premiereReunion: jour('2027-05-12'), lieu: { zone: 'mayotte' } } as const
    expect(computeInvitationRecue(aMayotte, parameters)).toConclude({
      dateLegale: '2027-04-27',
      dateConseillee: '2027-04-26',
    })
  })
})

const information = jour('2026-09-01')
const sansCondition = { delaiCandidature: null, invitationSyndicats: true, organiserLesTours: true }
const delaiCandidature = '2026-10-01'

describe('invitation selon l’effectif (art. L. 2314-5, al. 5)', () => {
  it.each([
    ['2026-09-28', true],
    ['2026-10-01', true],
    ['2026-10-02', false],
    [null, false],
  ])('de 11 à 20 salariés, candidature du %s : %s', (date, invitationSyndicats) => {
    const candidature = date === null ? null : jour(date)
    for (const effectifCse of [11, 20]) {
      const finding = computeInvitationRequise({ effectifCse, information, candidature }, parameters)
      expect(finding).toEqual({
        state: 'known',
        value: { delaiCandidature, invitationSyndicats, organiserLesTours: true },
        because: ['L2314-5'],
        steps: [
          {
            key: 'delaiPourEtreCandidat',
            values: { information: '2026-09-01', jours: 30, delaiCandidature },
          },
        ],
        ...(invitationSyndicats ? {} : { caveats: ['toursSansInvitation'] }),
      })
    }
  })

  it.each([21, 49, 50])('à %i salariés, l’invitation est due sans condition', (effectifCse) => {
    expect(computeInvitationRequise({ effectifCse, candidature: null }, parameters)).toEqual({
      state: 'known',
      value: sansCondition,
      because: ['L2314-5'],
      steps: [{ key: 'invitationSansCondition', values: { effectifCse, plafond: 20 } }],
    })
  })

  it('entre 20 et 21, les décimales laissent deux lectures', () => {
    for (const effectifCse of [20.01, 20.99]) {
      const finding = computeInvitationRequise({ effectifCse, information, candidature: null }, parameters)
      const conditionnelle = { delaiCandidature, invitationSyndicats: false, organiserLesTours: true }
      expect(finding).toMatchObject({
        state: 'uncertain',
        prudent: sansCondition,
        readings: [
          { value: conditionnelle, reason: 'invitationAuNombreEntier' },
          { value: sansCondition, reason: 'invitationAvecDecimales' },
        ],
        because: ['L2314-5'],
        steps: [{ key: 'delaiPourEtreCandidat' }],
      })
    }
  })

  it('sous 11 salariés, il n’y a pas d’élection à organiser (art. L. 2311-2)', () => {
    expect(computeInvitationRequise({ effectifCse: 10.99 }, parameters)).toEqual({
      state: 'notApplicable',
      because: ['L2311-2'],
      steps: [{ key: 'sousLeSeuilCse', values: { effectifCse: 10.99, seuil: 11 } }],
    })
  })

  it('demande ce qui manque', () => {
    expect(computeInvitationRequise({}, parameters)).toNeed('effectifCse')
    expect(computeInvitationRequise({ effectifCse: 20 }, parameters)).toNeed('dateInformation')
    expect(computeInvitationRequise({ effectifCse: 20, information }, parameters)).toNeed('candidature')
    expect(computeInvitationRequise({ effectifCse: 20.5, information }, parameters)).toNeed('candidature')
  })
})
