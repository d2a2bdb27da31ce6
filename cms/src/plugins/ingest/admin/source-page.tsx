import type { ImportRun } from '@portulan/content-schemas';
import { Box, Flex } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import {
  Frame,
  LongText,
  Pages,
  Panel,
  PlaceLink,
  Section,
  StateTag,
  Text,
} from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { useAnswer } from '../../../admin/ui/use-answer';
import { moment, number } from '../../../admin/ui/words';
import type { History, Overview } from './answers';
import { HOME, RELAUNCH, runPlace } from './places';
import { Release } from './release';
import { Announcer } from './request';
import { Asked, isLive } from './sources-page';
import { duration, runState, summary } from './words';

const columns: Column<ImportRun>[] = [
  {
    title: 'Date',
    cell: ({ identifiant, debut }) => (
      <PlaceLink to={runPlace(identifiant)}>{moment(debut)}</PlaceLink>
    ),
  },
  {
    title: 'État',
    cell: (run) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <StateTag state={runState(run)} />
        {run.etat !== 'applique' && <Text quiet>{runState(run).detail}</Text>}
      </Flex>
    ),
  },
  { title: 'Version', cell: (run) => <Release {...run} /> },
  { title: 'Contenu', cell: (run) => <Text>{summary(run)}</Text> },
  {
    title: 'Rejets',
    number: true,
    cell: ({ rejets = 0 }) => <Text>{number(rejets)}</Text>,
  },
  { title: 'Durée', cell: (run) => <Text>{duration(run)}</Text> },
];

const isRunning = ({ runs }: History) => runs.some(({ etat }) => etat === 'enCours');

export function SourcePage() {
  const { source = '' } = useParams();
  const [page, setPage] = useState(1);
  const overview = useAnswer<Overview>('/ingest/sources', isLive);
  const history = useAnswer<History>(
    `/ingest/sources/${encodeURIComponent(source)}/runs?page=${page}`,
    isRunning,
  );
  const { allowedActions } = useRBAC([{ action: RELAUNCH, subject: null }]);
  const state = overview.data?.sources.find((one) => one.source === source);
  if (overview.data && !state)
    return <Page.NoData content="Cette source n’a jamais été importée." />;
  if (!state || !history.data)
    return history.failed || overview.failed ? (
      <Page.Error />
    ) : (
      <Page.Loading>Chargement…</Page.Loading>
    );
  const { titre, editeur, licence, origine } = state.dernier;
  const reload = () => {
    overview.reload();
    history.reload();
  };
  const { total, taille, runs } = history.data;
  return (
    <Frame
      title={titre}
      subtitle={`${editeur}, ${licence}`}
      back={{ to: HOME, text: 'Tous les imports' }}
    >
      <Announcer demandes={[{ titre, ...(state.demande ? { demande: state.demande } : {}) }]} />
      <Section title="Relance">
        <Panel>
          {origine && (
            <Box paddingBottom={3}>
              <LongText>Lue à : {origine}</LongText>
            </Box>
          )}
          <Asked
            {...{ state, reload }}
            travailleur={overview.data?.travailleur ?? false}
            mayRelaunch={allowedActions.canRelancer === true}
          />
        </Panel>
      </Section>
      <Section title="Historique">
        <Table
          caption={`Imports de ${titre}`}
          columns={columns}
          rows={runs}
          keyOf={({ identifiant }) => identifiant}
        />
        <Pages
          page={page}
          pages={Math.ceil(total / taille)}
          label="Pages de l’historique"
          onPage={setPage}
        />
      </Section>
    </Frame>
  );
}
