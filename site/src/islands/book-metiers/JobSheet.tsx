/** One job of the Book: its place, its title, the reader's own words. */
import { useId } from 'react';
import { type BookItem, NOTE_MAX } from '../../scripts/book/book-item.ts';
import { filled, type Words } from './words.ts';

export type Step = -1 | 1;

type Props = {
  item: BookItem;
  rank: number;
  count: number;
  symbols: string;
  /** For dates. */
  region: string;
  mots: Words;
  onMove: (codeRome: string, step: Step) => void;
  onRemove: (codeRome: string) => void;
  onNote: (codeRome: string, note: string) => void;
};

function dateOf(iso: string, region: string): string | undefined {
  if (Number.isNaN(Date.parse(iso))) return undefined;
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'long' }).format(new Date(iso));
  return region === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

export function JobSheet(props: Props) {
  const { item, rank, count, symbols, region, mots, onMove, onRemove, onNote } = props;
  const id = useId();
  const { codeRome, titre, url, grandDomaine, ajouteLe, note } = item;
  // The page of the job is in French.
  const french = region === 'fr' ? {} : { lang: 'fr', hrefLang: 'fr' };
  const added = dateOf(ajouteLe, region);

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
      aria-label={filled(mots.geste, { geste: label, titre })}
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
            <a href={url} {...french}>
              {titre}
            </a>
          </h2>
          <p className="discret">
            {[
              filled(mots.codeRome, { code: codeRome }),
              added && filled(mots.gardeLe, { date: added }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </div>
      <div className="book-gestes sans-impression">
        {action('up', 'haut', mots.monter, rank === 0, () => onMove(codeRome, -1))}
        {action('down', 'bas', mots.descendre, rank === count - 1, () => onMove(codeRome, 1))}
        {action('remove', 'retirer', mots.retirer, false, () => onRemove(codeRome))}
      </div>
      <div className="book-note">
        <label htmlFor={id}>{mots.notes}</label>
        <textarea
          id={id}
          className="sans-impression"
          rows={3}
          maxLength={NOTE_MAX}
          value={note}
          placeholder={mots.notesInvite}
          onChange={(event) => onNote(codeRome, event.target.value)}
        />
        {/* On paper a text area is cut, its text is not. */}
        <p className="book-note-papier">{note}</p>
      </div>
    </li>
  );
}
