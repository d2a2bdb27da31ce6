/** The Book métiers: shows, orders, annotates, removes (with undo) and prints the jobs kept on this device. */
import { useEffect, useRef, useState } from 'react';
import { type Langue, REGIONS } from '../../domain/langue.ts';
import { EmptyBook } from './EmptyBook.tsx';
import { JobSheet, type Step } from './JobSheet.tsx';
import { useBook } from './use-book.ts';
import { filled, type Words } from './words.ts';

export type BookProps = {
  /** Address of the sprite. */
  symbols: string;
  addresses: { domaines: string; metiers: string };
  langue: Langue;
  mots: Words;
};

/** Where focus goes once the list is drawn again: the same button of the moved job. */
type Focus = { codeRome: string; action: string };

export function BookMetiers({ symbols, addresses, langue, mots }: BookProps) {
  const book = useBook();
  const [message, setMessage] = useState('');
  const focus = useRef<Focus | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const top = useRef<HTMLParagraphElement>(null);

  // After each drawing: a moved row keeps its focus, although the browser forgets it (WCAG 2.4.3).
  useEffect(() => {
    const wanted = focus.current;
    if (!wanted) return;
    focus.current = undefined;
    const row = list.current?.querySelector(`[data-code="${wanted.codeRome}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-action="${wanted.action}"]`);
    const other = row?.querySelector<HTMLButtonElement>(
      '[data-action]:not([aria-disabled="true"])',
    );
    (button ?? other)?.focus();
  });

  // The server and the first drawing know nothing of the device.
  if (!book.ready) return <p className="book-attente">{mots.ouverture}</p>;

  const move = (codeRome: string, step: Step) => {
    const from = book.items.findIndex((item) => item.codeRome === codeRome);
    const to = from + step;
    const item = book.items[from];
    if (!item || to < 0 || to >= book.items.length) return;
    focus.current = { codeRome, action: step < 0 ? 'up' : 'down' };
    book.move(codeRome, step);
    setMessage(
      filled(mots.deplace, { titre: item.titre, rang: to + 1, nombre: book.items.length }),
    );
  };

  const remove = (codeRome: string) => {
    const item = book.items.find((one) => one.codeRome === codeRome);
    if (!item) return;
    book.remove(codeRome);
    setMessage(filled(mots.retire, item));
    // The button that had focus is gone.
    requestAnimationFrame(() => undo.current?.focus());
  };

  const restore = () => {
    const { removed } = book;
    if (!removed) return;
    focus.current = { codeRome: removed.item.codeRome, action: 'remove' };
    book.restore();
    setMessage(filled(mots.deRetour, removed.item));
  };

  return (
    <div className="book">
      <p ref={top} className="hors-vue" role="status">
        {message}
      </p>
      {book.notKept && (
        <p className="book-alerte" role="alert">
          {mots.nonGarde}
        </p>
      )}
      {book.removed && (
        <p className="book-annuler sans-impression">
          <span>{filled(mots.retire, book.removed.item)}</span>
          <button ref={undo} className="bouton" type="button" onClick={restore}>
            {mots.annuler}
          </button>
        </p>
      )}
      {book.items.length === 0 ? (
        <EmptyBook symbols={symbols} addresses={addresses} mots={mots} />
      ) : (
        <>
          <div className="book-tete">
            <p>
              {book.items.length > 1
                ? filled(mots.plusieurs, { nombre: book.items.length })
                : mots.un}
            </p>
            <button className="bouton plein sans-impression" type="button" onClick={() => print()}>
              <svg className="icone" aria-hidden="true">
                <use href={`${symbols}#imprimer`} />
              </svg>
              {mots.imprimer}
            </button>
          </div>
          <ol className="book-liste" ref={list}>
            {book.items.map((item, rank) => (
              <JobSheet
                key={item.codeRome}
                item={item}
                rank={rank}
                count={book.items.length}
                symbols={symbols}
                region={REGIONS[langue]}
                mots={mots}
                onMove={move}
                onRemove={remove}
                onNote={book.annotate}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
