import { BlankCount } from './blank-count.tsx'
import { DocumentList } from './document-list.tsx'
import { FactsList } from './facts-list.tsx'
import { FiguresTable } from './figures-table.tsx'
import type { KitExample } from './kit-example.ts'
import { Margined } from './margined.tsx'
import { MiniSheet } from './mini-sheet.tsx'
import { SampleTag } from './sample-tag.tsx'
import { StatusTag } from './status-tag.tsx'
import { TaskList } from './task-list.tsx'

export const dossierExamples: readonly KitExample[] = [
  {
    name: 'Tableau de chiffres',
    render: () => (
      <FiguresTable
        caption="Effectif calculé à la fin de chaque mois"
        columns={[{ name: 'Mois' }, { name: 'Effectif', isFigure: true }, { name: 'Suite de mois' }]}
        rows={[
          { key: '2026-09', cells: ['Septembre 2026', '10,80', 'repart de zéro'] },
          { key: '2026-10', cells: ['Octobre 2026', '26,08', 'seuil franchi'], isReached: true },
        ]}
      />
    ),
  },
  {
    name: 'Étape : quatre états',
    render: () => (
      <p className="row">
        <StatusTag status="todo" />
        <StatusTag status="doing" />
        <StatusTag status="done" />
        <StatusTag status="later" />
      </p>
    ),
  },
  {
    name: 'Compteur de blancs',
    render: () => (
      <div className="row">
        <BlankCount count={12} />
        <BlankCount count={1} />
        <BlankCount count={0} />
        <BlankCount count={12} short href="#/blancs" />
        <BlankCount count={3} onPress={() => undefined} />
        <SampleTag />
      </div>
    ),
  },
  {
    name: 'Étapes d’un dossier',
    render: () => (
      <TaskList
        title="Écrire l’accord"
        tasks={[
          { id: 'p3', number: 3, name: 'Plusieurs employeurs', status: 'done', href: '#/partie/3' },
          {
            id: 'p4',
            number: 4,
            name: 'Temps de travail',
            status: 'doing',
            more: 'Sujet 3 sur 7 : prévenir d’un changement d’horaire',
            href: '#/partie/4',
            current: true,
          },
          {
            id: 'p7',
            number: 7,
            name: 'Santé, égalité, conditions de travail',
            status: 'todo',
            href: '#/partie/7',
          },
          {
            id: 'depot',
            name: 'La signature et le dépôt',
            status: 'later',
            more: 'Quand les neuf parties seront écrites',
          },
        ]}
      />
    ),
  },
  {
    name: 'Section titrée dans la marge',
    render: () => (
      <Margined title="Ce qui s’applique à vous" aside="Vérifié sur 41 règles, état du droit au 01/03/2026">
        <FactsList
          facts={[
            { term: 'Structure', value: 'Association, chantier d’insertion' },
            { term: 'Effectif d’octobre 2026', value: '26,08 salariés' },
            { term: 'CSE', value: 'Aucun, premier tour prévu le 16 mars 2027' },
          ]}
        />
      </Margined>
    ),
  },
  {
    name: 'Feuille en miniature',
    render: () => (
      <div className="row">
        <MiniSheet title="Accord d’entreprise" blanks pile />
        <MiniSheet title="Mettre en place le CSE" />
        <MiniSheet title="Avenant" blanks short />
      </div>
    ),
  },
  {
    name: 'Documents à télécharger',
    render: () => (
      <DocumentList
        documents={[
          {
            id: 'papier-affiche',
            name: 'Information du personnel',
            about: 'À afficher ou à remettre à toute l’équipe, en gardant la preuve de la date.',
            state: '17 décembre 2026 · rempli',
            said: { words: 'Téléchargé.', isFailure: false },
          },
          {
            id: 'papier-liste',
            name: 'Liste électorale',
            state: '1er mars 2027 · deux blancs',
            said: { words: 'Le fichier n’a pas pu être écrit.', isFailure: true },
          },
        ]}
        action="Word"
        onDownload={() => undefined}
      />
    ),
  },
  {
    name: 'Documents titrés à télécharger',
    render: () => (
      <DocumentList
        documents={[{ id: 'resume', name: 'Résumé en clair', about: 'Une page à donner à l’équipe.' }]}
        heading="h2"
        action="Télécharger en Word"
        onDownload={() => undefined}
      />
    ),
  },
]
