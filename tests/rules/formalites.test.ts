import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeDenonciation, computeDenonciationParSalaries } from '#rules/denonciation.ts'
import {
  computeAccordEcrit,
  computeClausesManquantes,
  computeDateEffetParDefaut,
  computeDateEffetValide,
  computeDureeAccord,
  computeForclusion,
  computeProcesVerbalEcarts,
  computePublication,
  computeTransmissionBranche,
  computeVersionPubliable,
} from '#rules/formalites.ts'
import { computePiecesDepot } from '#rules/pieces-depot.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const depot = jour('2026-11-30')

describe('date d’effet (art. L. 2261-1, L. 2232-29-1)', () => {
  it('à défaut, le lendemain du dépôt', () => {
    expect(computeDateEffetParDefaut({ depot })).toConclude('2026-12-01')
    expect(computeDateEffetParDefaut({})).toNeed('depot')
  })

  it.each([
    ['2026-11-29', 'known', false],
    ['2026-11-30', 'uncertain', false],
    ['2026-12-01', 'known', true],
  ])('sans délégué syndical, une date d’effet au %s est %s', (dateEffet, state, valide) => {
    const finding = computeDateEffetValide({ voie: 'elusCse', depot, dateEffet: jour(dateEffet) })
    expect(finding.state).toBe(state)
    expect(finding).toConclude(valide)
    expect(computeDateEffetValide({ voie: 'delegueSyndical', depot, dateEffet: jour(dateEffet) })).toConclude(
      true,
    )
  })

  it('demande ce qui manque', () => {
    expect(computeDateEffetValide({})).toNeed('voieDeConclusion')
    expect(computeDateEffetValide({ voie: 'mandate' })).toNeed('depot')
    expect(computeDateEffetValide({ voie: 'mandate', depot })).toNeed('dateEffet')
  })
})

describe('dénonciation (art. L. 2261-9, L. 2261-10, L. 2232-22)', () => {
  const notification = jour('2027-01-15')

  it('préavis de la loi, ou celui de l’accord, puis un an', () => {
    expect(computeDenonciation({ notification }, parameters)).toConclude({
      finPreavis: '2027-04-15',
      finSurvie: '2028-04-15',
    })
    expect(computeDenonciation({ notification, preavisStipule: 6 }, parameters)).toConclude({
      finPreavis: '2027-07-15',
      finSurvie: '2028-07-15',
    })
    expect(computeDenonciation({ notification, survieStipulee: 18 }, parameters)).toConclude({
      finPreavis: '2027-04-15',
      finSurvie: '2028-10-15',
    })
    expect(computeDenonciation({ notification }, parameters)).toHaveProperty('caveats', [
      'dureeIndetermineeSeulement',
    ])
    expect(computeDenonciation({ notification: jour('2026-11-30') }, parameters)).toMatchObject({
      value: { finPreavis: '2027-02-28', finSurvie: '2028-02-28' },
      caveats: ['dureeIndetermineeSeulement', 'dernierJourDuMois'],
    })
    expect(computeDenonciation({}, parameters)).toNeed('notification')
  })

  it('par les salariés, pendant le mois qui précède l’anniversaire d’un accord ratifié', () => {
    const conclusion = jour('2026-03-31')
    expect(
      computeDenonciationParSalaries({ voie: 'ratification', conclusion, annee: 2028 }, parameters),
    ).toConclude({
      du: '2028-02-29',
      au: '2028-03-30',
    })
    expect(
      computeDenonciationParSalaries({ voie: 'elusCse', conclusion, annee: 2028 }, parameters).state,
    ).toBe('notApplicable')
    expect(computeDenonciationParSalaries({}, parameters)).toNeed('voieDeConclusion')
    expect(computeDenonciationParSalaries({ voie: 'ratification' }, parameters)).toNeed('dateDeConclusion')
    expect(computeDenonciationParSalaries({ voie: 'ratification', conclusion }, parameters)).toNeed('annee')
  })
})

describe('dépôt et publicité', () => {
  it.each([
    ['delegueSyndical', ['notification'], ['procesVerbalElectoral', 'mandat']],
    [
      'ratification',
      ['procesVerbalConsultation'],
      ['preuveDeCommunication', 'modalites', 'emargement', 'listeDuPersonnel'],
    ],
    ['elusCse', [], ['procesVerbalElectoral']],
    ['elusNonMandates', [], ['procesVerbalElectoral']],
    ['mandate', ['procesVerbalConsultation'], ['mandat', 'informationDesSalaries']],
    ['eluMandate', ['procesVerbalConsultation'], ['mandat', 'informationDesSalaries']],
    ['mandateSansElu', ['procesVerbalConsultation'], ['mandat', 'informationDesSalaries']],
  ] as const)('D. 2231-7 : pièces de la voie « %s »', (voie, enPlus, aGarder) => {
    const base = ['versionSignee', 'versionPubliable']
    expect(computePiecesDepot({ voie })).toConclude({ pieces: [...base, ...enPlus], enPlus, aGarder })
    expect(computePiecesDepot({ voie, etablissements: 1 })).toConclude({
      pieces: [...base, ...enPlus],
      enPlus,
      aGarder,
    })
    const sites = [...enPlus, 'listeEtablissements']
    expect(computePiecesDepot({ voie, etablissements: 2 })).toConclude({
      pieces: [...base, ...sites],
      enPlus: sites,
      aGarder,
    })
  })

  it('le dépôt sans délégué syndical dit ce que le texte laisse en doute', () => {
    expect(computePiecesDepot({})).toNeed('voieDeConclusion')
    expect(computePiecesDepot({ voie: 'delegueSyndical' })).toHaveProperty('caveats', [
      'formatDeLaPlateforme',
    ])
    expect(computePiecesDepot({ voie: 'elusCse' })).toHaveProperty('caveats', [
      'formatDeLaPlateforme',
      'notificationDansTousLesCas',
    ])
    expect(computePiecesDepot({ voie: 'mandate' })).toHaveProperty('caveats', [
      'formatDeLaPlateforme',
      'mandateEluSansVote',
      'notificationDansTousLesCas',
    ])
  })

  it('L. 2231-5-1 : la version publiée tait les noms, quelques accords ne sont pas publiés', () => {
    expect(computeVersionPubliable({ contientNoms: true })).toConclude(false)
    expect(computeVersionPubliable({ contientNoms: false })).toConclude(true)
    expect(computeVersionPubliable({ contientNoms: false })).toHaveProperty('caveats', [
      'formatDeLaPlateforme',
    ])
    expect(computeVersionPubliable({})).toNeed('contientNoms')
    expect(computePublication({ horsPublication: true })).toConclude({ publie: false, depose: true })
    expect(computePublication({ horsPublication: false })).toConclude({ publie: true, depose: true })
    expect(computePublication({})).toNeed('typeAccord')
  })

  it('D. 2232-1-2 : un accord sur le temps de travail va à la branche', () => {
    expect(computeTransmissionBranche({ traiteDuTemps: true })).toConclude(true)
    expect(computeTransmissionBranche({ traiteDuTemps: false })).toConclude(false)
    expect(computeTransmissionBranche({})).toNeed('themes')
  })

  it('L. 2242-6 : le procès-verbal sur les écarts, certain avec une section syndicale, prudent sans', () => {
    expect(computeProcesVerbalEcarts({ sectionSyndicale: true })).toMatchObject({
      state: 'known',
      value: true,
    })
    expect(computeProcesVerbalEcarts({ sectionSyndicale: false })).toMatchObject({
      state: 'uncertain',
      prudent: true,
    })
    expect(computeProcesVerbalEcarts({})).toNeed('sectionSyndicale')
  })

  it('L. 2262-14 : deux mois pour agir', () => {
    expect(computeForclusion({ depart: jour('2026-12-31') }, parameters)).toConclude('2027-02-28')
    expect(computeForclusion({ depart: jour('2026-12-31') }, parameters)).toHaveProperty('caveats', [
      'departSelonLOrganisation',
      'dernierJourDuMois',
    ])
    expect(computeForclusion({ depart: jour('2026-12-15') }, parameters)).toHaveProperty('caveats', [
      'departSelonLOrganisation',
    ])
    expect(computeForclusion({}, parameters)).toNeed('notification')
  })
})

describe('contenu', () => {
  it('L. 2222-4 : la durée stipulée, à défaut cinq ans', () => {
    expect(computeDureeAccord({}, parameters)).toConclude(5)
    expect(computeDureeAccord({ stipulee: null }, parameters)).toConclude(5)
    expect(computeDureeAccord({ stipulee: 3 }, parameters)).toConclude(3)
    expect(computeDureeAccord({ stipulee: 'indeterminee' }, parameters)).toConclude(null)
  })

  it('L. 2231-3 : seul l’écrit est exigé à peine de nullité', () => {
    expect(computeClausesManquantes({ absentes: 2, ecrit: true })).toConclude({
      nullite: false,
      alerte: true,
    })
    expect(computeClausesManquantes({ absentes: 0 })).toConclude({ nullite: false, alerte: false })
    expect(computeClausesManquantes({ absentes: 0, ecrit: false })).toConclude({
      nullite: true,
      alerte: true,
    })
    expect(computeClausesManquantes({})).toNeed('clausesAbsentes')
    expect(computeAccordEcrit({ ecrit: false })).toConclude(false)
    expect(computeAccordEcrit({ ecrit: true })).toConclude(true)
    expect(computeAccordEcrit({})).toNeed('support')
  })
})
