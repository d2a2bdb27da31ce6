import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { StateTag, Text } from '../../../admin/ui/parts';
import { type TexteProps, textePath } from '../../../admin/ui/texte';
import { useAnswer } from '../../../admin/ui/use-answer';
import { usePost } from '../../../admin/ui/use-post';
import { moment } from '../../../admin/ui/words';
import type { Note, Relecture } from './answers';
import { etatState, saidWords } from './words';

const never = () => false;

/** Sends the text to review, or gives it back, with a note. */
export function RelecturePanel(texte: TexteProps) {
  const path = `/relecture/${textePath(texte)}`;
  const { data, failed, reload } = useAnswer<Relecture>(path, never);
  if (failed) return <Text quiet>La relecture ne répond pas.</Text>;
  if (!data) return <Text quiet>Chargement…</Text>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} wrap="wrap">
        <StateTag state={etatState(data)} />
        {data.depuis && (
          <Typography variant="pi" textColor="neutral600">
            {data.parNom}, {moment(data.depuis, 'Europe/Paris')}
          </Typography>
        )}
      </Flex>
      {data.modifieDepuis && (
        <Typography variant="pi" textColor="warning600">
          Le brouillon a changé depuis son envoi.
        </Typography>
      )}
      <Steps {...{ path, data, reload }} />
      <Notes notes={data.notes} />
    </Flex>
  );
}

type StepsProps = { path: string; data: Relecture; reload: () => void };

function Steps({ path, data: { peut }, reload }: StepsProps) {
  const [note, setNote] = useState('');
  const { ask, busy } = usePost();
  if (!Object.values(peut).some(Boolean)) return null;
  const step = (name: string, done: string) => async () => {
    if (await ask(`${path}/${name}`, { note }, done)) return;
    setNote('');
    reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="note" hint="Lue par la rédaction seulement.">
        <Field.Label>{peut.rendre ? 'Note à la rédaction' : 'Note pour la relecture'}</Field.Label>
        <Textarea
          value={note}
          maxLength={2_000}
          onChange={(event) => setNote(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {peut.envoyer && (
        <>
          <Button
            fullWidth
            disabled={busy}
            onClick={step('envoyer', 'Le texte est parti à la relecture.')}
          >
            Envoyer à la relecture
          </Button>
          <Typography variant="pi" textColor="neutral600">
            C’est le brouillon enregistré qui sera relu : enregistrez avant d’envoyer.
          </Typography>
        </>
      )}
      {peut.rendre && (
        <Button
          fullWidth
          variant="secondary"
          disabled={busy}
          onClick={step('rendre', 'Le texte est rendu à la rédaction.')}
        >
          Rendre avec cette note
        </Button>
      )}
      {peut.reprendre && (
        <Button
          fullWidth
          variant="tertiary"
          disabled={busy}
          onClick={step('reprendre', 'Le texte n’est plus à relire.')}
        >
          Reprendre le texte
        </Button>
      )}
      {peut.noter && note.trim() !== '' && (
        <Button
          fullWidth
          variant="tertiary"
          disabled={busy}
          onClick={step('notes', 'La note est gardée.')}
        >
          Laisser seulement la note
        </Button>
      )}
    </Flex>
  );
}

function Notes({ notes }: { notes: Note[] }) {
  if (notes.length === 0) return null;
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={3}
      aria-label="Notes, la dernière d’abord"
    >
      {notes.map((note) => (
        <li key={note.id}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {saidWords(note)}, {note.parNom}, {moment(note.quand, 'Europe/Paris')}
          </Typography>
          {note.texte && (
            <Box style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              <Text>{note.texte}</Text>
            </Box>
          )}
        </li>
      ))}
    </Flex>
  );
}
