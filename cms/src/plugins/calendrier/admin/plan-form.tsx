import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import { usePost } from '../../../admin/ui/use-post';

const FIRST_ASKED = { quoi: 'publier', date: '', heure: '09:00', passage: '' };

/** Plans a publication or a withdrawal; asks which of the two hours is meant in the night of autumn. */
export function PlanForm({ path, reload }: { path: string; reload: () => void }) {
  const [asked, setAsked] = useState(FIRST_ASKED);
  const [isDouble, setDouble] = useState(false);
  const { ask, busy } = usePost();
  const set = (field: keyof typeof FIRST_ASKED) => (value: string | number) => {
    if (field !== 'passage') setDouble(false);
    setAsked((before) => ({
      ...before,
      ...(field === 'passage' ? {} : { passage: '' }),
      [field]: String(value),
    }));
  };

  async function plan() {
    const failure = await ask(path, asked, 'La date est notée.');
    setDouble(failure?.code === 'calendrier.heureDouble');
    if (failure) return;
    setAsked(FIRST_ASKED);
    reload();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Choice
        label="À prévoir"
        value={asked.quoi}
        onValue={set('quoi')}
        options={[
          ['publier', 'Publication'],
          ['retirer', 'Retrait'],
        ]}
      />
      <Field.Root name="date">
        <Field.Label>Jour</Field.Label>
        <TextInput
          type="date"
          value={asked.date}
          onChange={(event) => set('date')(event.target.value)}
        />
      </Field.Root>
      <Field.Root name="heure" hint="Heure de Paris.">
        <Field.Label>Heure</Field.Label>
        <TextInput
          type="time"
          value={asked.heure}
          onChange={(event) => set('heure')(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {isDouble && (
        <Choice
          label="Cette heure passe deux fois cette nuit-là"
          value={asked.passage}
          onValue={set('passage')}
          options={[
            ['premier', 'Premier passage (heure d’été)'],
            ['second', 'Second passage (heure d’hiver)'],
          ]}
        />
      )}
      <Button fullWidth variant="secondary" disabled={busy || !asked.date} onClick={plan}>
        Prévoir
      </Button>
    </Flex>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onValue: (value: string | number) => void;
  options: [value: string, words: string][];
};

const Choice = ({ label, value, onValue, options }: ChoiceProps) => (
  <Field.Root name={label}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect value={value} onChange={onValue} placeholder="Choisir">
      {options.map(([option, words]) => (
        <SingleSelectOption key={option} value={option}>
          {words}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
