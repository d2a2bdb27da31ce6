import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Text } from '../../../admin/ui/parts';
import { type TexteProps, textePath } from '../../../admin/ui/texte';
import { useAnswer } from '../../../admin/ui/use-answer';
import { counted, moment } from '../../../admin/ui/words';
import type { Version, Versions } from './answers';
import { Restore } from './restore';

const never = () => false;
const SHOWN = 5;

/** What the text said before, and the button to take it up again. */
export function VersionsPanel(texte: TexteProps) {
  const path = `/versions/${textePath(texte)}`;
  const { data, failed } = useAnswer<Versions>(path, never);
  const [all, setAll] = useState(false);
  if (failed) return <Text quiet>Les versions ne répondent pas.</Text>;
  if (!data) return <Text quiet>Chargement…</Text>;
  const { versions, gardees, peut } = data;
  if (versions.length < 2)
    return <Text quiet>Les versions précédentes se gardent à chaque enregistrement.</Text>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label="Versions">
        {versions.slice(0, all ? undefined : SHOWN).map((version, rank) => (
          <li key={version.id}>
            <Flex justifyContent="space-between" gap={2} wrap="wrap">
              <Label version={version} isCurrent={rank === 0} />
              {rank > 0 && peut.reprendre && <Restore {...{ path, version }} />}
            </Flex>
          </li>
        ))}
      </Flex>
      {!all && versions.length > SHOWN && (
        <Button variant="tertiary" fullWidth onClick={() => setAll(true)}>
          Voir les {counted(versions.length, 'version', 'versions')}
        </Button>
      )}
      <Typography variant="pi" textColor="neutral600">
        Les {gardees} dernières sont gardées.
      </Typography>
    </Flex>
  );
}

const Label = ({ version, isCurrent }: { version: Version; isCurrent: boolean }) => (
  <Box>
    <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
      Version {version.numero}
      {isCurrent ? ', le brouillon actuel' : ''}
      {version.publieeLe ? ', publiée' : ''}
    </Typography>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {moment(version.quand, 'Europe/Paris')}, {version.parNom}
      {version.reprise ? `, reprend la version ${version.reprise}` : ''}
    </Typography>
  </Box>
);
