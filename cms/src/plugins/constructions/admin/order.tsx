import { Button, Dialog } from '@strapi/design-system';
import { useState } from 'react';
import { Text } from '../../../admin/ui/parts';
import { usePost } from '../../../admin/ui/use-post';
import type { Ordre } from './answers';

type Props = {
  ordre: Ordre;
  label: string;
  /** What it will do, said before it is asked. */
  what: string;
  danger?: boolean;
  onAsked: () => void;
};

/** Asks something of the site, after saying what it does. */
export function Order({ ordre, label, what, danger = false, onAsked }: Props) {
  const { ask: post, busy } = usePost();
  const [open, setOpen] = useState(false);
  async function ask() {
    await post('/constructions/ordres', ordre, 'Demande envoyée au travailleur.');
    setOpen(false);
    onAsked();
  }
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant={danger ? 'danger-light' : 'secondary'}>{label}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{label}</Dialog.Header>
        <Dialog.Body>
          <Text>{what}</Text>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Ne rien faire
            </Button>
          </Dialog.Cancel>
          <Button variant={danger ? 'danger' : 'default'} fullWidth disabled={busy} onClick={ask}>
            {label}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
