import { Box, Flex, Searchbar, SearchForm } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Frame, Pages, Panel, StateTag, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { useAnswer } from '../../../admin/ui/use-answer';
import { useLater } from '../../../admin/ui/use-later';
import { counted, moment } from '../../../admin/ui/words';
import type { Entree, Journal } from './answers';
import { doneState } from './words';

const columns: Column<Entree>[] = [
  { title: 'Quand', cell: ({ quand }) => <Text>{moment(quand)}</Text> },
  { title: 'Qui', cell: ({ parNom }) => <Text>{parNom}</Text> },
  { title: 'Quoi', cell: ({ action }) => <StateTag state={doneState(action)} /> },
  {
    title: 'Sur',
    long: true,
    cell: ({ titre, libelle, detail }) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <Text>{titre}</Text>
        <Text quiet>
          {libelle}
          {detail ? `, ${detail}` : ''}
        </Text>
      </Flex>
    ),
  },
];

const never = () => false;

/** « Journal », in the menu of the administration. */
export default function JournalPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::journal.read', subject: null }]}>
      <Search />
    </Page.Protect>
  );
}

function Search() {
  const [texte, setTexte] = useState('');
  const [par, setPar] = useState('');
  const [page, setPage] = useState(1);
  const query = new URLSearchParams({
    texte: useLater(texte),
    par: useLater(par),
    page: String(page),
  });
  const { data, failed } = useAnswer<Journal>(`/journal?${query}`, never);
  const from =
    (set: (value: string) => void) =>
    (value: string): void => {
      set(value);
      setPage(1);
    };
  if (!data) return failed ? <Page.Error /> : <Page.Loading>Chargement…</Page.Loading>;
  return (
    <Frame
      title="Journal"
      subtitle={`Qui a fait quoi, et quand. Chaque ligne est gardée ${counted(data.jours, 'jour', 'jours')}.`}
    >
      <Flex gap={4} paddingBottom={4} wrap="wrap">
        <Field label="Chercher un texte" value={texte} onValue={from(setTexte)} />
        <Field label="Chercher une personne" value={par} onValue={from(setPar)} />
      </Flex>
      <Box paddingBottom={3} role="status">
        <Text quiet>{counted(data.total, 'ligne', 'lignes')}.</Text>
      </Box>
      {data.entrees.length === 0 ? (
        <Panel>
          <Text>Rien ne répond à cette recherche.</Text>
        </Panel>
      ) : (
        <Table
          caption="Journal"
          columns={columns}
          rows={data.entrees}
          keyOf={({ id }) => String(id)}
        />
      )}
      <Pages
        page={page}
        pages={Math.ceil(data.total / data.taille)}
        label="Pages du journal"
        onPage={setPage}
      />
    </Frame>
  );
}

type FieldProps = { label: string; value: string; onValue: (value: string) => void };

const Field = ({ label, value, onValue }: FieldProps) => (
  <Box width="20rem" maxWidth="100%">
    <SearchForm onSubmit={(event) => event.preventDefault()}>
      <Searchbar
        name={label}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onClear={() => onValue('')}
        clearLabel="Effacer la recherche"
        placeholder={label}
      >
        {label}
      </Searchbar>
    </SearchForm>
  </Box>
);
