import { lazy, type ReactElement, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { HomePage } from '#ui/library/home-page.tsx'
import { useApp } from './app-context.ts'
import { Loading } from './loading.tsx'
import { Messages } from './messages-view.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { FINAL, ROUTES } from './routes.ts'
import { WithDossier } from './with-dossier.tsx'

// The list of dossiers opens at once; every other page is loaded when it is asked for, and kept offline.
const ExamplesPage = lazy(async () => ({
  default: (await import('#ui/library/examples-page.tsx')).ExamplesPage,
}))
const HelpPage = lazy(async () => ({ default: (await import('#ui/library/help-page.tsx')).HelpPage }))
const PrivacyPage = lazy(async () => ({
  default: (await import('#ui/library/privacy-page.tsx')).PrivacyPage,
}))
const AccessibilityPage = lazy(async () => ({
  default: (await import('#ui/library/accessibility-page.tsx')).AccessibilityPage,
}))
const DossierPage = lazy(async () => ({ default: (await import('#ui/wizard/dossier-page.tsx')).DossierPage }))
const QuestionPage = lazy(async () => ({
  default: (await import('#ui/wizard/question-page.tsx')).QuestionPage,
}))
const AnswersPage = lazy(async () => ({ default: (await import('#ui/wizard/answers-page.tsx')).AnswersPage }))
const HeadcountPage = lazy(async () => ({
  default: (await import('#ui/headcount/headcount-page.tsx')).HeadcountPage,
}))
const EqualityPage = lazy(async () => ({
  default: (await import('#ui/equality/equality-page.tsx')).EqualityPage,
}))
const ArticlePanel = lazy(async () => ({
  default: (await import('#ui/law/article-panel.tsx')).ArticlePanel,
}))
const CostsPage = lazy(async () => ({ default: (await import('#ui/costs/costs-page.tsx')).CostsPage }))
const ElectionPage = lazy(async () => ({
  default: (await import('#ui/election/election-page.tsx')).ElectionPage,
}))
const CountPage = lazy(async () => ({ default: (await import('#ui/count/count-page.tsx')).CountPage }))
const ElectionStart = lazy(async () => ({
  default: (await import('#ui/election/election-start.tsx')).ElectionStart,
}))
const DocumentPage = lazy(async () => ({
  default: (await import('#ui/documents/document-page.tsx')).DocumentPage,
}))
const CompanionsPage = lazy(async () => ({
  default: (await import('#ui/documents/companions-page.tsx')).CompanionsPage,
}))
const DownloadPage = lazy(async () => ({
  default: (await import('#ui/documents/download-page.tsx')).DownloadPage,
}))

const QUESTION_ROUTES = [
  [ROUTES.question, 'next'],
  [ROUTES.change, 'answers'],
  [ROUTES.review, 'everyAnswer'],
  [ROUTES.settle, 'final'],
  [ROUTES.price, 'costs'],
  [ROUTES.electPage, 'election'],
] as const

/** The article asked for, over any page; its code comes with the first one. */
function Law(): ReactElement | false {
  const isAsked = useApp((state) => state.article !== undefined)
  return (
    isAsked && (
      <Suspense>
        <ArticlePanel />
      </Suspense>
    )
  )
}

/** The whole tool: one page for each address. */
export function App(): ReactElement {
  return (
    <Router hook={useHashLocation}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path={ROUTES.home}>
            <HomePage />
          </Route>
          <Route path={ROUTES.examples}>
            <ExamplesPage />
          </Route>
          <Route path={ROUTES.help}>
            <HelpPage />
          </Route>
          <Route path={ROUTES.privacy}>
            <PrivacyPage />
          </Route>
          <Route path={ROUTES.accessibility}>
            <AccessibilityPage />
          </Route>
          <Route path={ROUTES.dossier}>
            {({ id }) => <WithDossier id={id}>{(work) => <DossierPage {...work} />}</WithDossier>}
          </Route>
          {QUESTION_ROUTES.map(([path, returnsTo]) => (
            <Route key={path} path={path}>
              {({ id, part, step, field }) => (
                <WithDossier id={id}>
                  {(work) => (
                    <QuestionPage {...work} part={part} step={step} field={field} returnsTo={returnsTo} />
                  )}
                </WithDossier>
              )}
            </Route>
          ))}
          <Route path={ROUTES.answers}>
            {({ id, part, field }) => (
              <WithDossier id={id}>
                {(work) => <AnswersPage {...work} part={part} field={field} />}
              </WithDossier>
            )}
          </Route>
          <Route path={ROUTES.headcount}>
            {({ id }) => <WithDossier id={id}>{(work) => <HeadcountPage {...work} />}</WithDossier>}
          </Route>
          <Route path={ROUTES.equality}>
            {({ id }) => <WithDossier id={id}>{(work) => <EqualityPage {...work} />}</WithDossier>}
          </Route>
          <Route path={ROUTES.costs}>
            {({ id, field }) => (
              <WithDossier id={id}>{(work) => <CostsPage {...work} field={field} />}</WithDossier>
            )}
          </Route>
          <Route path={ROUTES.election}>
            {({ id }) => <WithDossier id={id}>{(work) => <ElectionPage {...work} />}</WithDossier>}
          </Route>
          <Route path={ROUTES.count}>
            {({ id, vote }) => (
              <WithDossier id={id}>{(work) => <CountPage {...work} vote={vote} />}</WithDossier>
            )}
          </Route>
          <Route path={ROUTES.elect}>
            {({ id }) => <WithDossier id={id}>{(work) => <ElectionStart {...work} />}</WithDossier>}
          </Route>
          <Route path={ROUTES.document}>
            {({ id }) => <WithDossier id={id}>{(work) => <DocumentPage {...work} />}</WithDossier>}
          </Route>
          <Route path={ROUTES.companions}>
            {({ id }) => <WithDossier id={id}>{(work) => <CompanionsPage {...work} />}</WithDossier>}
          </Route>
          <Route path={ROUTES.download}>
            {({ id, mode }) => (
              <WithDossier id={id}>
                {(work) => <DownloadPage {...work} startsFinal={mode === FINAL} />}
              </WithDossier>
            )}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
      <Messages />
      <Law />
    </Router>
  )
}
