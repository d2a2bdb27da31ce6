import { Flex } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { Frame, Panel, PlaceLink, StateTag, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { useAnswer } from '../../../admin/ui/use-answer';
import { moment, number } from '../../../admin/ui/words';
import type { Overview, SourceState } from './answers';
import { RELAUNCH, runPlace, sourcePlace } from './places';
import { Relaunch } from './relaunch';
import { Release } from './release';
import { Announcer, Request } from './request';
import { isActive, runState, summary } from './words';

export const isLive = ({ sources }: Overview): boolean =>
  sources.some(({ demande, dernier }) => isActive(demande) || dernier.etat === 'enCours');

/** The one that tells of a source: the last that was applied, else the last that was tried. */
const shown = ({ applique, dernier }: SourceState) => applique ?? dernier;

const facts: Column<SourceState>[] = [
  {
    title: 'Source',
    cell: ({ source, dernier }) => (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <PlaceLink to={sourcePlace(source)}>{dernier.titre}</PlaceLink>
        <Text quiet>{dernier.editeur}</Text>
      </Flex>
    ),
  },
  { title: 'Version', cell: (state) => <Release {...shown(state)} /> },
  { title: 'Contenu', cell: (state) => <Text>{summary(shown(state))}</Text> },
  {
    title: 'Dernier import',
    cell: ({ dernier }) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <StateTag state={runState(dernier)} />
        <PlaceLink to={runPlace(dernier.identifiant)}>{moment(dernier.debut)}</PlaceLink>
        {dernier.etat !== 'applique' && <Text quiet>{runState(dernier).detail}</Text>}
      </Flex>
    ),
  },
  {
    title: 'Rejets',
    number: true,
    cell: ({ dernier }) => <Text>{number(dernier.rejets ?? 0)}</Text>,
  },
];

export function SourcesPage() {
  const { data, failed, reload } = useAnswer<Overview>('/ingest/sources', isLive);
  const { allowedActions } = useRBAC([{ action: RELAUNCH, subject: null }]);
  if (!data) return failed ? <Page.Error /> : <Page.Loading>Chargement…</Page.Loading>;
  const { sources, travailleur } = data;
  const request: Column<SourceState> = {
    title: 'Demande',
    cell: (state) => (
      <Asked
        {...{ state, travailleur, reload }}
        mayRelaunch={allowedActions.canRelancer === true}
      />
    ),
  };
  return (
    <Frame
      title="Imports"
      subtitle="D’où viennent les données officielles, et comment s’est passée leur dernière lecture."
    >
      <Announcer
        demandes={sources.map(({ dernier, demande }) => ({
          titre: dernier.titre,
          ...(demande ? { demande } : {}),
        }))}
      />
      {sources.length === 0 ? (
        <Panel>
          <Text>
            Aucune source n’a encore été importée. La première fois se fait en ligne de commande :
            npm run import.
          </Text>
        </Panel>
      ) : (
        <Table
          caption="Sources importées"
          columns={[...facts, request]}
          rows={sources}
          keyOf={({ source }) => source}
        />
      )}
    </Frame>
  );
}

type AskedProps = {
  state: SourceState;
  travailleur: boolean;
  mayRelaunch: boolean;
  reload: () => void;
};

/** What was asked, and the button to ask again once nothing runs. */
export function Asked({ state, travailleur, mayRelaunch, reload }: AskedProps) {
  const { source, demande, dernier, applique } = state;
  const { titre } = dernier;
  const origine = dernier.origine ?? applique?.origine;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {demande && <Request {...{ demande, titre, travailleur }} onChange={reload} />}
      {mayRelaunch && !isActive(demande) && (
        <div>
          <Relaunch {...{ source, titre, origine }} onAsked={reload} />
        </div>
      )}
    </Flex>
  );
}
