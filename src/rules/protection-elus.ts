import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

/** Fin de la protection d’un candidat : six mois à partir de l’envoi de sa candidature (L. 2411-7). */
export function computeFinProtectionCandidat(
  { envoiCandidature }: { readonly envoiCandidature?: CalendarDate | undefined },
  parameters: Parameters,
): Finding<CalendarDate> {
  const { value: mois } = parameters.get('dureeProtectionElus')
  if (envoiCandidature === undefined) return needs('envoiCandidature', 'L2411-7')
  return withCaveats(
    explained(known(addMonths(envoiCandidature, mois), 'L2411-7'), {
      key: 'protectionApresEnvoi',
      values: { envoiCandidature, mois },
    }),
    'protectionDesLImminence',
  )
}

/** Fin de la protection d’un ancien élu : six mois après l’expiration du mandat ou la disparition du CSE (L. 2411-5). */
export function computeFinProtectionAncienElu(
  { finMandat }: { readonly finMandat?: CalendarDate | undefined },
  parameters: Parameters,
): Finding<CalendarDate> {
  const { value: mois } = parameters.get('dureeProtectionElus')
  if (finMandat === undefined) return needs('finDuMandatElu', 'L2411-5')
  return explained(known(addMonths(finMandat, mois), 'L2411-5'), {
    key: 'protectionApresMandat',
    values: { finMandat, mois },
  })
}

type MandateInput = {
  readonly finMandat?: CalendarDate | undefined
  /** Procès-verbal de désaccord, quand la négociation a échoué : le délai court de ce jour. */
  readonly desaccord?: CalendarDate | undefined
}

/** Fin de la protection d’un salarié mandaté : douze mois après la fin du mandat, ou le procès-verbal de désaccord (L. 2411-4). */
export function computeFinProtectionMandate(
  { finMandat, desaccord }: MandateInput,
  parameters: Parameters,
): Finding<CalendarDate> {
  const { value: mois, sources } = parameters.get('dureeProtectionMandate')
  if (desaccord !== undefined) {
    return explained(known(addMonths(desaccord, mois), ...sources), {
      key: 'protectionApresDesaccord',
      values: { desaccord, mois },
    })
  }
  if (finMandat === undefined) return needs('finDuMandatSyndical', ...sources)
  return withCaveats(
    explained(known(addMonths(finMandat, mois), ...sources), {
      key: 'protectionApresMandat',
      values: { finMandat, mois },
    }),
    'departAuDesaccord',
  )
}
