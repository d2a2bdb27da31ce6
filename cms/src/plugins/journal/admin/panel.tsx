import { Flex, Typography } from '@strapi/design-system';
import { Text } from '../../../admin/ui/parts';
import { type TexteProps, textePath } from '../../../admin/ui/texte';
import { useAnswer } from '../../../admin/ui/use-answer';
import { moment } from '../../../admin/ui/words';
import type { Entree } from './answers';
import { doneState } from './words';

const never = () => false;

/** Who did what to the text that is being edited. */
export function JournalPanel(texte: TexteProps) {
  const { data, failed } = useAnswer<{ entrees: Entree[] }>(`/journal/${textePath(texte)}`, never);
  if (failed) return <Text quiet>Le journal ne répond pas.</Text>;
  if (!data) return <Text quiet>Chargement…</Text>;
  if (data.entrees.length === 0) return <Text quiet>Rien n’a encore été noté.</Text>;
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} width="100%">
      {data.entrees.slice(0, 6).map(({ id, quand, action, parNom, detail }) => (
        <li key={id}>
          <Typography tag="p" variant="pi" textColor="neutral800">
            {doneState(action).text}
            {detail ? `, ${detail}` : ''}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {moment(quand)}, {parNom}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
