import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { StateTag, Text } from '../../../admin/ui/parts';
import { type TexteProps, textePath } from '../../../admin/ui/texte';
import { useAnswer } from '../../../admin/ui/use-answer';
import { usePost } from '../../../admin/ui/use-post';
import { moment } from '../../../admin/ui/words';
import type { Planned, Prevu } from './answers';
import { PlanForm } from './plan-form';
import { prevuState } from './words';

const never = () => false;

/** When the text will go online or off it by itself. */
export function CalendrierPanel(texte: TexteProps) {
  const path = `/calendrier/${textePath(texte)}`;
  const { data, failed, reload } = useAnswer<Planned>(path, never);
  if (failed) return <Text quiet>Le calendrier ne répond pas.</Text>;
  if (!data) return <Text quiet>Chargement…</Text>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {data.prevus.length === 0 && <Text quiet>Aucune date n’est prévue.</Text>}
      {data.prevus.map((prevu) => (
        <PlannedLine key={prevu.id} {...{ prevu, path, reload }} mayCancel={data.peut.prevoir} />
      ))}
      {data.echec && data.prevus.length === 0 && (
        <Typography variant="pi" textColor="danger600">
          La dernière date prévue n’a pas pu être tenue : {data.echec.message}
        </Typography>
      )}
      {data.peut.prevoir && <PlanForm {...{ path, reload }} />}
    </Flex>
  );
}

type LineProps = { prevu: Prevu; path: string; reload: () => void; mayCancel: boolean };

function PlannedLine({ prevu, path, reload, mayCancel }: LineProps) {
  const { ask, busy } = usePost();
  const cancel = async () => {
    await ask(`${path}/${prevu.id}/annuler`, {}, 'La date est annulée.');
    reload();
  };
  return (
    <Box>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <StateTag state={prevuState(prevu)} />
        {mayCancel && (
          <Button size="S" variant="tertiary" disabled={busy} onClick={cancel}>
            Annuler
          </Button>
        )}
      </Flex>
      <Box paddingTop={1}>
        <Typography variant="pi" textColor="neutral600">
          {moment(prevu.instant, 'Europe/Paris')}, heure de Paris, prévu par {prevu.parNom}
        </Typography>
      </Box>
    </Box>
  );
}
