import { Box, Flex, Typography } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { Bar } from '../../../admin/ui/bar';
import { Frame, Panel, Section, StateTag, Text } from '../../../admin/ui/parts';
import { type Column, Table } from '../../../admin/ui/table';
import { useAnswer } from '../../../admin/ui/use-answer';
import { moment } from '../../../admin/ui/words';
import type { Passee } from '../types';
import type { Etat } from './answers';
import { Order } from './order';
import { ORDER, READ } from './places';
import { builtAt, causeOf, detailOf, isShrunk, outcome, percent, siteState } from './words';

const isLive = ({ enCours, ordre, ajour, site }: Etat) =>
  Boolean(enCours || ordre || (!ajour && !site?.retenue));

const STORY: Column<Passee>[] = [
  { title: 'Fin', cell: ({ fin }) => <Text>{moment(fin)}</Text> },
  { title: 'Pourquoi', cell: (passee) => <Text>{causeOf(passee)}</Text> },
  { title: 'Résultat', cell: (passee) => <StateTag state={outcome(passee)} /> },
  { title: 'Détail', cell: (passee) => <Text quiet>{detailOf(passee)}</Text>, long: true },
];

/** « Mise en ligne » : where the public site is, and what can be asked of it. */
export default function SitePage() {
  return (
    <Page.Protect permissions={[{ action: READ, subject: null }]}>
      <Site />
    </Page.Protect>
  );
}

function Site() {
  const { data, failed, reload } = useAnswer<Etat>('/constructions/etat', isLive);
  const { allowedActions } = useRBAC([{ action: ORDER, subject: null }]);
  if (!data) return failed ? <Page.Error /> : <Page.Loading>Chargement…</Page.Loading>;
  const may = allowedActions.canOrdonner === true;
  return (
    <Frame
      title="Mise en ligne"
      subtitle="Ce qui est publié ici arrive sur le site public en quelques secondes."
    >
      <Section title="État du site">
        <Now {...{ etat: data, may, reload }} />
      </Section>
      <Section title="Versions gardées">
        <Versions {...{ etat: data, may, reload }} />
      </Section>
      <Section title="Dernières constructions">
        {data.passees.length === 0 ? (
          <Panel>
            <Text>Le site n’a pas encore été construit par le travailleur.</Text>
          </Panel>
        ) : (
          <Table
            caption="Dernières constructions"
            columns={STORY}
            rows={data.passees}
            keyOf={({ identifiant }) => identifiant}
          />
        )}
      </Section>
    </Frame>
  );
}

type Props = { etat: Etat; may: boolean; reload: () => void };

function Now({ etat, may, reload }: Props) {
  const state = siteState(etat);
  const { enCours, ordre, site } = etat;
  return (
    <Panel>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={3} wrap="wrap" role="status">
          <StateTag state={state} />
          {enCours?.etape && <Text quiet>{enCours.etape}</Text>}
          {ordre && <Text quiet>Une demande attend le travailleur.</Text>}
        </Flex>
        {enCours && <Bar value={percent(enCours)} label="Construction du site" />}
        {state.detail && <Typography>{state.detail}</Typography>}
        {may && (
          <Flex gap={2} wrap="wrap">
            {site?.retenue && (
              <Order
                ordre={{ action: 'reprendre' }}
                label="Reprendre la mise en ligne"
                what="Le site sera construit avec tout ce qui est publié aujourd’hui, et suivra de nouveau chaque publication."
                onAsked={reload}
              />
            )}
            {isShrunk(etat) && (
              <Order
                ordre={{ action: 'confirmer' }}
                label="Publier quand même"
                what="Beaucoup de pages vont disparaître du site. Ne confirmez que si c’est voulu : un export coupé donne le même signe."
                danger
                onAsked={reload}
              />
            )}
            <Order
              ordre={{ action: 'verifier' }}
              label="Vérifier tout le site"
              what="Toutes les pages seront recalculées, et celles qui diffèrent refaites. Le site reste en ligne pendant ce temps."
              onAsked={reload}
            />
          </Flex>
        )}
      </Flex>
    </Panel>
  );
}

function Versions({ etat: { site }, may, reload }: Props) {
  const versions = site?.versions ?? [];
  if (versions.length === 0)
    return (
      <Panel>
        <Text>Aucune version n’est gardée sur cette machine.</Text>
      </Panel>
    );
  const columns: Column<string>[] = [
    { title: 'Construite le', cell: (version) => <Text>{moment(builtAt(version))}</Text> },
    {
      title: 'État',
      cell: (version) =>
        version === site?.version ? (
          <StateTag state={{ text: 'En ligne', tone: 'success' }} />
        ) : (
          <Box>
            {may && (
              <Order
                ordre={{ action: 'retablir', version }}
                label="Remettre en ligne"
                what={`Le site redeviendra tel qu’il était le ${moment(builtAt(version))}, et y restera jusqu’à ce que quelqu’un reprenne la mise en ligne.`}
                onAsked={reload}
              />
            )}
          </Box>
        ),
    },
  ];
  return (
    <Table caption="Versions gardées" columns={columns} rows={versions} keyOf={(one) => one} />
  );
}
