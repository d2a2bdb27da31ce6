/** One job of the Book: its place, its title, the reader's own words. */
import { useId } from 'react';
import { type BookItem, NOTE_MAX } from '../../scripts/book/book-item.ts';

export type Step = -1 | 1;

type Props = {
  item: BookItem;
  rank: number;
  count: number;
  symbols: string;
  onMove: (codeRome: string, step: Step) => void;
  onRemove: (codeRome: string) => void;
  onNote: (codeRome: string, note: string) => void;
};

const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });
const dateOf = (iso: string) =>
  Number.isNaN(Date.parse(iso)) ? undefined : date.format(new Date(iso)).replace(/^1 /, '1er ');

export function JobSheet({ item, rank, count, symbols, onMove, onRemove, onNote }: Props) {
  const id = useId();
  const { codeRome, titre, url, grandDomaine, ajouteLe, note } = item;
  const added = dateOf(ajouteLe);

  const action = (
    name: string,
    symbol: string,
    label: string,
    disabled: boolean,
    onClick: () => void,
  ) => (
    <button
      type="button"
      className="book-geste"
      data-action={name}
      aria-label={`${label} : ${titre}`}
      title={label}
      // Not `disabled`: a button that loses focus when the job reaches an end would lose the reader.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <svg className="icone" aria-hidden="true">
        <use href={`${symbols}#${symbol}`} />
      </svg>
    </button>
  );

  return (
    <li className={`book-fiche gd-${grandDomaine}`} data-code={codeRome}>
      <div className="book-nom">
        <span className="book-signe">
          <svg className="icone" aria-hidden="true">
            <use href={`${symbols}#gd-${grandDomaine}`} />
          </svg>
        </span>
        <div>
          <h2>
            <a href={url}>{titre}</a>
          </h2>
          <p className="discret">
            Code ROME {codeRome}
            {added && ` · gardé le ${added}`}
          </p>
        </div>
      </div>
      <div className="book-gestes sans-impression">
        {action('up', 'haut', 'Monter', rank === 0, () => onMove(codeRome, -1))}
        {action('down', 'bas', 'Descendre', rank === count - 1, () => onMove(codeRome, 1))}
        {action('remove', 'retirer', 'Retirer', false, () => onRemove(codeRome))}
      </div>
      <div className="book-note">
        <label htmlFor={id}>Mes notes</label>
        <textarea
          id={id}
          className="sans-impression"
          rows={3}
          maxLength={NOTE_MAX}
          value={note}
          placeholder="Ce qui me plaît, ce que je veux vérifier, qui rencontrer…"
          onChange={(event) => onNote(codeRome, event.target.value)}
        />
        {/* On paper a text area is cut, its text is not. */}
        <p className="book-note-papier">{note}</p>
      </div>
    </li>
  );
}
