import { Button, Checkbox, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { LongText, Text } from '../../../admin/ui/parts';

type Props = { source: string; titre: string; origine?: string | undefined; onAsked: () => void };

const UNKNOWN =
  'On ne sait pas où cette source a été lue : lancez-la une fois à la main, avec son dossier ou son adresse.';

/** Asks for an import, after saying what it does; forcing is a second, explicit choice. */
export function Relaunch({ source, titre, origine, onAsked }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [open, setOpen] = useState(false);
  const [forcer, setForcer] = useState(false);

  async function ask() {
    try {
      await post('/ingest/demandes', { source, forcer });
      toggleNotification({ type: 'success', message: `${titre} : import demandé.` });
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
      toggleNotification({ type: 'danger', message });
    }
    setOpen(false);
    setForcer(false);
    onAsked();
  }

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant="secondary" startIcon={<ArrowClockwise />} aria-label={`Relancer ${titre}`}>
          Relancer
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Relancer l’import</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Text>
              La source « {titre} » sera lue de nouveau. Les données en place restent telles quelles
              si les fichiers n’ont pas changé, ou si quelque chose ne va pas.
            </Text>
            <Origin origine={origine} />
            <Checkbox checked={forcer} onCheckedChange={(checked) => setForcer(checked === true)}>
              Forcer
            </Checkbox>
            <Text quiet>
              Forcer envoie les fichiers même s’ils sont déjà en place, et lève les refus : plus de
              5 % de rejets, plus de 5 % de retraits. À ne faire qu’après avoir lu les rejets.
            </Text>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Ne rien faire
            </Button>
          </Dialog.Cancel>
          <Button variant={forcer ? 'danger' : 'default'} fullWidth onClick={ask}>
            {forcer ? 'Relancer en forçant' : 'Relancer'}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Origin({ origine }: { origine: string | undefined }) {
  if (!origine) return <Typography textColor="danger600">{UNKNOWN}</Typography>;
  return <LongText>Lue à : {origine}</LongText>;
}
