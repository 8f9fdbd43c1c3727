import { describe, expect, it } from 'vitest'
import { settledValue } from '#model/finding.ts'
import { computeEcheanceReportee, computeReportDeLEtape } from '#rules/election-du-dossier.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const faits = (liste: string) =>
  ({
    modeElection: 'miseEnPlace',
    effectifCse: 30,
    premierTour: jour('2027-04-01'),
    listeElectoraleChoisie: jour(liste),
  }) as const

describe('fin du délai pour contester la liste et chaque tour (art. R. 2314-24 ; art. 642 du code de procédure civile)', () => {
  it.each([
    ['un mercredi : le délai finit un samedi, reporté au lundi', '2027-03-17', true, '2027-03-22'],
    ['un lundi : le délai finit un jeudi', '2027-03-15', false, '2027-03-18'],
  ])('affichée %s', (_name, liste, reportee, fin) => {
    const reporte = computeEcheanceReportee('contestationDeLaListe')(faits(liste), parameters)
    expect(settledValue(reporte)).toBe(reportee)
    const jourReporte = computeReportDeLEtape('contestationDeLaListe')(faits(liste), parameters)
    expect(settledValue(jourReporte)).toBe(fin)
    expect(reporte).toHaveProperty('because', ['R2314-24', 'CPC-642'])
  })

  it.each([
    [
      'contestationDuPremierTour',
      'un jeudi : quinze jours finissent un vendredi',
      '2027-04-01',
      '2027-04-16',
    ],
    ['contestationDuPremierTour', 'un vendredi : un samedi, reporté au lundi', '2027-04-09', '2027-04-26'],
    ['contestationDuSecondTour', 'un jeudi : quinze jours finissent un vendredi', '2027-04-08', '2027-04-23'],
    [
      'contestationDuSecondTour',
      'un vendredi : un samedi, 1er mai, reporté au lundi',
      '2027-04-16',
      '2027-05-03',
    ],
  ] as const)('%s, vote %s', (etape, _name, vote, fin) => {
    const faitsDuTour =
      etape === 'contestationDuPremierTour'
        ? { ...faits('2027-03-15'), premierTour: jour(vote) }
        : { ...faits('2027-03-15'), secondTourChoisi: jour(vote) }
    expect(settledValue(computeReportDeLEtape(etape)(faitsDuTour, parameters))).toBe(fin)
  })

  it('attend de quoi compter, et ne dit rien d’une étape sans tribunal', () => {
    expect(computeEcheanceReportee('contestationDeLaListe')({}, parameters).state).toBe('needs')
    expect(computeReportDeLEtape('contestationDeLaListe')({}, parameters).state).toBe('needs')
    expect(computeReportDeLEtape('listeElectorale')(faits('2027-03-15'), parameters).state).toBe(
      'notApplicable',
    )
    expect(computeEcheanceReportee('listeElectorale')(faits('2027-03-15'), parameters).state).toBe(
      'notApplicable',
    )
  })
})
