import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Frame, Panel, PlaceLink, Section, StateTag, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { editPlace } from '../../../admin/ui/texte';
import { useAnswer } from '../../../admin/ui/use-answer';
import { moment } from '../../../admin/ui/words';
import type { Coming, Line } from './answers';
import { MonthGrid } from './grid';
import { monthAt, monthName, parisDay, shifted } from './month';
import { prevuState } from './words';

const never = () => false;

const columns: Column<Line>[] = [
  {
    title: 'Texte',
    cell: (line) => (
      <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
        <PlaceLink to={editPlace(line)}>{line.titre}</PlaceLink>
        <Text quiet>{line.libelle}</Text>
      </Flex>
    ),
  },
  { title: 'Quoi', cell: (line) => <StateTag state={prevuState(line)} /> },
  {
    title: 'Quand',
    cell: ({ instant }) => <Text>{moment(instant, 'Europe/Paris')}</Text>,
  },
  { title: 'Prévu par', cell: ({ parNom }) => <Text>{parNom}</Text> },
];

const past: Column<Line>[] = [
  ...columns,
  { title: 'Raison', long: true, cell: ({ message }) => <Text quiet>{message ?? '—'}</Text> },
];

/** « Calendrier », in the menu of the administration. */
export default function CalendarPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::calendrier.read', subject: null }]}>
      <Calendar />
    </Page.Protect>
  );
}

function Calendar() {
  const { data, failed } = useAnswer<Coming>('/calendrier', never);
  const [month, setMonth] = useState(() => monthAt(new Date()));
  if (!data) return failed ? <Page.Error /> : <Page.Loading>Chargement…</Page.Loading>;
  const { aVenir, passes } = data;
  const keyOf = ({ id }: Line) => String(id);
  return (
    <Frame
      title="Calendrier"
      subtitle="Ce qui se publiera et se retirera de soi-même, à l’heure de Paris."
    >
      <Flex tag="nav" aria-label="Mois" gap={3} paddingBottom={4} wrap="wrap">
        <Button variant="tertiary" onClick={() => setMonth(shifted(month, -1))}>
          Mois précédent
        </Button>
        <Box role="status">
          <Typography tag="h2" variant="beta">
            {monthName(month)}
          </Typography>
        </Box>
        <Button variant="tertiary" onClick={() => setMonth(shifted(month, 1))}>
          Mois suivant
        </Button>
      </Flex>
      <Box paddingBottom={7}>
        <MonthGrid month={month} today={parisDay(new Date())} lines={[...aVenir, ...passes]} />
      </Box>
      <Section title="À venir">
        {aVenir.length === 0 ? (
          <Panel>
            <Text>
              Rien n’est prévu. Une date se prévoit à côté du texte, dans « Dates prévues ».
            </Text>
          </Panel>
        ) : (
          <Table caption="À venir" columns={columns} rows={aVenir} keyOf={keyOf} />
        )}
      </Section>
      {passes.length > 0 && (
        <Section title="Depuis une semaine">
          <Table caption="Depuis une semaine" columns={past} rows={passes} keyOf={keyOf} />
        </Section>
      )}
    </Frame>
  );
}
