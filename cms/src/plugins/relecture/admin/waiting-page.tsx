import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Frame, LongText, Panel, PlaceLink, Section, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { editPlace } from '../../../admin/ui/texte';
import { useAnswer } from '../../../admin/ui/use-answer';
import { moment } from '../../../admin/ui/words';
import type { Waiting, Waitings } from './answers';

const never = () => false;

const columns = (since: string): Column<Waiting>[] => [
  {
    title: 'Texte',
    cell: (texte) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <PlaceLink to={editPlace(texte)}>{texte.titre}</PlaceLink>
        <Text quiet>{texte.libelle}</Text>
      </Flex>
    ),
  },
  {
    title: since,
    cell: ({ depuis, parNom }) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <Text>{moment(depuis, 'Europe/Paris')}</Text>
        <Text quiet>{parNom}</Text>
      </Flex>
    ),
  },
  {
    title: 'Note',
    long: true,
    cell: ({ note }) => (note ? <LongText>{note}</LongText> : <Text quiet>—</Text>),
  },
];

/** « À relire », in the menu of the administration. */
export default function WaitingPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::relecture.read', subject: null }]}>
      <Lists />
    </Page.Protect>
  );
}

function Lists() {
  const { data, failed } = useAnswer<Waitings>('/relecture', never);
  if (!data) return failed ? <Page.Error /> : <Page.Loading>Chargement…</Page.Loading>;
  return (
    <Frame
      title="À relire"
      subtitle="Les textes que la rédaction a envoyés, les plus anciens d’abord."
    >
      <List
        title="À relire"
        since="Envoyé"
        rows={data.aRelire}
        none="Aucun texte n’attend de relecture."
      />
      <List
        title="À reprendre"
        since="Rendu"
        rows={data.aReprendre}
        none="Aucun texte n’a été rendu à la rédaction."
      />
    </Frame>
  );
}

type ListProps = { title: string; since: string; rows: Waiting[]; none: string };

const List = ({ title, since, rows, none }: ListProps) => (
  <Section title={title}>
    {rows.length === 0 ? (
      <Panel>
        <Text>{none}</Text>
      </Panel>
    ) : (
      <Table
        caption={title}
        columns={columns(since)}
        rows={rows}
        keyOf={({ uid, documentId }) => `${uid} ${documentId}`}
      />
    )}
  </Section>
);
