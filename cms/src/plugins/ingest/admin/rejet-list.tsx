import type { RejetGarde } from '@portulan/content-schemas';
import { Box, Flex, Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';
import { Pages, Panel, Section, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { useAnswer } from '../../../admin/ui/use-answer';
import { useLater } from '../../../admin/ui/use-later';
import { counted } from '../../../admin/ui/words';
import type { Rejets } from './answers';

const PAGE_SIZE = 20;

const columns: Column<RejetGarde>[] = [
  { title: 'Position', long: true, cell: ({ position }) => <Text>{position}</Text> },
  {
    title: 'Raison',
    long: true,
    cell: ({ message, code }) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <Text>{message}</Text>
        <Text quiet>{code}</Text>
      </Flex>
    ),
  },
  {
    title: 'Extrait d’origine',
    long: true,
    cell: ({ extrait }) => (extrait ? <code>{extrait}</code> : <Text quiet>—</Text>),
  },
];

const never = () => false;

type Props = {
  run: string;
  /** All that were counted, and those that are still kept. */
  total: number;
  kept: number;
};

/** The rejects of a run, searchable, with their reason and what the source had written. */
export function RejetList({ run, total, kept }: Props) {
  if (total === 0)
    return (
      <Section title="Rejets">
        <Panel>
          <Text>Aucun rejet : toutes les lignes ont été acceptées.</Text>
        </Panel>
      </Section>
    );
  if (kept === 0)
    return (
      <Section title="Rejets">
        <Panel>
          <Text>
            {counted(total, 'rejet', 'rejets')}. Le détail n’est gardé que pour les cinq derniers
            imports d’une source.
          </Text>
        </Panel>
      </Section>
    );
  return (
    <Section title="Rejets">
      <Search {...{ run, total, kept }} />
    </Section>
  );
}

function Search({ run, total, kept }: Props) {
  const [texte, setTexte] = useState('');
  const [page, setPage] = useState(1);
  const asked = useLater(texte);
  const query = new URLSearchParams({
    texte: asked,
    page: String(page),
    taille: String(PAGE_SIZE),
  });
  const { data } = useAnswer<Rejets>(`/ingest/runs/${run}/rejets?${query}`, never);
  const search = (value: string) => {
    setTexte(value);
    setPage(1);
  };
  return (
    <>
      <Box paddingBottom={3} maxWidth="32rem">
        <SearchForm onSubmit={(event) => event.preventDefault()}>
          <Searchbar
            name="rejets"
            value={texte}
            onChange={(event) => search(event.target.value)}
            onClear={() => search('')}
            clearLabel="Effacer la recherche"
            placeholder="Raison, fichier, code, extrait"
          >
            Chercher dans les rejets
          </Searchbar>
        </SearchForm>
      </Box>
      <Box paddingBottom={3} role="status">
        <Text quiet>
          {data
            ? `${counted(data.total, 'rejet', 'rejets')}${asked.trim() ? ' avec ces mots' : ''}`
            : 'Recherche…'}
          {kept < total
            ? `, parmi les ${counted(kept, 'premier', 'premiers')} de ${counted(total, 'rejet', 'rejets')}`
            : ''}
          .
        </Text>
      </Box>
      {data && data.rejets.length > 0 && (
        <Table
          caption="Rejets de cet import"
          columns={columns}
          rows={data.rejets}
          keyOf={({ identifiant }) => identifiant}
        />
      )}
      <Pages
        page={page}
        pages={Math.ceil((data?.total ?? 0) / PAGE_SIZE)}
        label="Pages des rejets"
        onPage={setPage}
      />
    </>
  );
}
