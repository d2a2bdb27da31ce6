import type { DemandeImport } from '@portulan/content-schemas';
import { Box, Button, Flex, VisuallyHidden } from '@strapi/design-system';
import { useFetchClient, useRBAC } from '@strapi/strapi/admin';
import { Bar } from '../../../admin/ui/bar';
import { StateTag, Text } from '../../../admin/ui/parts';
import { moment } from '../../../admin/ui/words';
import { RELAUNCH } from './places';
import { isActive, percent, requestState } from './words';

const NO_WORKER =
  'Aucun travailleur n’est en marche : la demande attend. Il démarre avec le portail (npm start), ou seul (npm run worker).';

type Props = {
  demande: DemandeImport;
  titre: string;
  /** Whether a worker has been heard of lately. */
  travailleur: boolean;
  onChange: () => void;
};

/** What has been asked of a source: its progress while it runs, how it ended after. */
export function Request({ demande, titre, travailleur, onChange }: Props) {
  const { allowedActions } = useRBAC([{ action: RELAUNCH, subject: null }]);
  const { post } = useFetchClient();
  const state = requestState(demande);
  const waits = demande.etat === 'enAttente' && !travailleur;
  const cancel = () =>
    post(`/ingest/demandes/${demande.identifiant}/annuler`)
      .catch(() => undefined)
      .then(onChange);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <StateTag state={state} />
        <Text quiet>demandée le {moment(demande.creeLe)}</Text>
      </Flex>
      {demande.etat === 'enCours' && <Progress demande={demande} titre={titre} />}
      {waits ? <Text>{NO_WORKER}</Text> : state.detail && <Text>{state.detail}</Text>}
      {isActive(demande) && allowedActions.canRelancer && (
        <Box>
          <Button variant="tertiary" onClick={cancel} aria-label={`Annuler l’import de ${titre}`}>
            Annuler
          </Button>
        </Box>
      )}
    </Flex>
  );
}

function Progress({ demande, titre }: { demande: DemandeImport; titre: string }) {
  const done = percent(demande);
  return (
    <Box>
      <Text>
        {demande.etape ?? 'L’import commence…'}
        {done === undefined ? '' : ` (${done}\u00A0%)`}
      </Text>
      <Box paddingTop={1}>
        <Bar value={done} label={`Import de ${titre} : ${demande.etape ?? 'début'}`} />
      </Box>
    </Box>
  );
}

/** Tells the steps of what runs to who cannot see the bars, and not each percent. */
export function Announcer({
  demandes,
}: {
  demandes: { titre: string; demande?: DemandeImport }[];
}) {
  const said = demandes
    .filter(({ demande }) => isActive(demande))
    .map(({ titre, demande }) => {
      const step = demande?.etape ?? requestState(demande as DemandeImport).text;
      return `${titre} : ${step}.`;
    });
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said.join(' ')}
    </VisuallyHidden>
  );
}
