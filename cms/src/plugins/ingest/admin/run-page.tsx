import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { Frame, LongText, Panel, Section, StateTag, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { useAnswer } from '../../../admin/ui/use-answer';
import { counted, day, moment, number } from '../../../admin/ui/words';
import type { LabelledCount, PendingLinks, RunDetails } from './answers';
import { sourcePlace } from './places';
import { RejetList } from './rejet-list';
import { duration, runState } from './words';

const amount = <T,>(title: string, of: (row: T) => number): Column<T> => ({
  title,
  number: true,
  cell: (row) => <Text>{number(of(row))}</Text>,
});

const counts: Column<LabelledCount>[] = [
  { title: 'Type', cell: ({ libelle }) => <Text>{libelle}</Text> },
  amount('Lus', ({ read }) => read),
  amount('Acceptés', ({ accepted }) => accepted),
  amount('Rejetés', ({ rejected }) => rejected),
  amount('Créés', ({ created }) => created),
  amount('Modifiés', ({ updated }) => updated),
  amount('Inchangés', ({ unchanged }) => unchanged),
  amount('Retirés', ({ retired }) => retired),
];

const pending: Column<PendingLinks>[] = [
  { title: 'Lien', cell: ({ libelle }) => <Text>{libelle}</Text> },
  amount('En attente', ({ nombre }) => nombre),
];

type File = { name: string; rows: number; used: number; rejected: number };
const files: Column<File>[] = [
  { title: 'Fichier', long: true, cell: ({ name }) => <Text>{name}</Text> },
  amount('Lignes', ({ rows }) => rows),
  amount('Utilisées', ({ used }) => used),
  amount('Rejetées', ({ rejected }) => rejected),
];

type Warning = { code: string; message: string; nombre: number };
const warnings: Column<Warning>[] = [
  { title: 'Avertissement', long: true, cell: ({ message }) => <Text>{message}</Text> },
  { title: 'Code', cell: ({ code }) => <Text quiet>{code}</Text> },
  amount('Fois', ({ nombre }) => nombre),
];

const filesOf = ({ run }: RunDetails): File[] =>
  Object.entries(run.fichiers ?? {}).map(([name, count]) => ({ name, ...count }));

export function RunPage() {
  const { identifiant = '' } = useParams();
  const { data, failed } = useAnswer<RunDetails>(
    `/ingest/runs/${encodeURIComponent(identifiant)}`,
    ({ run }) => run.etat === 'enCours',
  );
  if (!data) return failed ? <Page.Error /> : <Page.Loading>Chargement…</Page.Loading>;
  const { run, comptes, enAttente, rejetsGardes } = data;
  return (
    <Frame
      title={`${run.titre}, import du ${moment(run.debut)}`}
      subtitle={
        run.dateRelease ? `${run.release}, publiée le ${day(run.dateRelease)}` : run.release
      }
      back={{ to: sourcePlace(run.source), text: `Tous les imports de ${run.titre}` }}
    >
      <Section title="Résultat">
        <Panel>
          <Result {...data} />
        </Panel>
      </Section>
      {comptes.length > 0 && (
        <Section title="Comptes par type">
          <Table
            caption="Comptes par type"
            columns={counts}
            rows={comptes}
            keyOf={({ type }) => type}
          />
        </Section>
      )}
      <RejetList run={run.identifiant} total={run.rejets ?? 0} kept={rejetsGardes} />
      <Optional
        title="Avertissements"
        columns={warnings}
        rows={run.avertissements ?? []}
        keyOf={({ code, message }) => `${code} ${message}`}
      />
      <Optional
        title="Liens en attente, à ce jour"
        columns={pending}
        rows={enAttente}
        keyOf={({ type, champ }) => `${type}.${champ}`}
      />
      <Optional
        title="Fichiers lus"
        columns={files}
        rows={filesOf(data)}
        keyOf={({ name }) => name}
      />
    </Frame>
  );
}

function Result({ run, enAttente }: RunDetails) {
  const state = runState(run);
  const waiting = enAttente.reduce((sum, { nombre }) => sum + nombre, 0);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <StateTag state={state} />
      <Text>{state.detail}</Text>
      <Text quiet>
        Durée : {duration(run)}. {counted(run.rejets ?? 0, 'rejet', 'rejets')},{' '}
        {counted(waiting, 'lien en attente', 'liens en attente')}.{' '}
        {run.mode === 'complet'
          ? 'Fichiers complets : ce qui n’y est plus a été retiré.'
          : 'Fichiers partiels : rien n’est retiré.'}
      </Text>
      {run.origine && <LongText>Lu à : {run.origine}</LongText>}
    </Flex>
  );
}

type OptionalProps<T> = {
  title: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
};

/** A table that is left out when it holds nothing. */
function Optional<T>({ title, ...table }: OptionalProps<T>) {
  if (table.rows.length === 0) return null;
  return (
    <Section title={title}>
      <Table caption={title} {...table} />
    </Section>
  );
}
