import { useLocation } from 'wouter'
import { dossierHref, homeHref } from '#ui/routes.ts'

/** Returns a function that opens a dossier's page; the list of dossiers without an id. */
export function useGoTo(): (id: string | undefined) => void {
  const [, navigate] = useLocation()
  return (id) => navigate((id === undefined ? homeHref : dossierHref(id)).slice(1))
}
