import { participationCse } from './participation-cse.ts'
import { participationElectorat } from './participation-electorat.ts'
import { participationElus } from './participation-elus.ts'
import { participationExpression } from './participation-expression.ts'
import { participationExpressionSuites } from './participation-expression-suites.ts'
import { participationGouvernance } from './participation-gouvernance.ts'
import { participationInstance } from './participation-instance.ts'
import { participationInstanceDirigeante } from './participation-instance-dirigeante.ts'
import { participationOrganisationCse } from './participation-organisation-cse.ts'
import { participationSuites } from './participation-suites.ts'
import { participationSyndicat } from './participation-syndicat.ts'

/** The steps of the part, in the order of the document. */
export const PARTICIPATION = [
  participationInstance,
  participationSuites,
  participationExpression,
  participationExpressionSuites,
  participationCse,
  participationOrganisationCse,
  participationElectorat,
  participationElus,
  participationSyndicat,
  participationGouvernance,
  participationInstanceDirigeante,
] as const
