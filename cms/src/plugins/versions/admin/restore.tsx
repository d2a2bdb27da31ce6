import { Button, Dialog, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { Text } from '../../../admin/ui/parts';
import { useAnswer } from '../../../admin/ui/use-answer';
import { usePost } from '../../../admin/ui/use-post';
import type { Details, Version } from './answers';

const never = () => false;

/** Asks before the draft is replaced, saying what will change. */
export function Restore({ path, version }: { path: string; version: Version }) {
  const [open, setOpen] = useState(false);
  const { ask, busy } = usePost();
  const { numero } = version;

  async function restore() {
    const failure = await ask(
      `${path}/${numero}/reprendre`,
      {},
      `La version ${numero} est reprise.`,
    );
    // The form holds the draft that was there before.
    if (!failure) window.location.reload();
  }

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button size="S" variant="tertiary" aria-label={`Reprendre la version ${numero}`}>
          Reprendre
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Reprendre la version {numero}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            {open && <Changes path={`${path}/${numero}`} />}
            <Text quiet>
              Le brouillon actuel reste dans les versions. Ce qui est en ligne ne change pas tant
              que personne ne publie.
            </Text>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Ne rien faire
            </Button>
          </Dialog.Cancel>
          <Button fullWidth disabled={busy} onClick={restore}>
            Reprendre cette version
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Changes({ path }: { path: string }) {
  const { data, failed } = useAnswer<Details>(path, never);
  if (failed) return <Text>Cette version n’est plus gardée.</Text>;
  if (!data) return <Text quiet>Comparaison…</Text>;
  if (data.differences.length === 0) return <Text>Elle dit la même chose que le brouillon.</Text>;
  return <Text>Elle remplace : {data.differences.join(', ')}.</Text>;
}
