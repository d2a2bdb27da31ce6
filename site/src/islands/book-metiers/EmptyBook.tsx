import type { BookProps } from './BookMetiers.island.tsx';

export function EmptyBook({ symbols, addresses, mots }: Omit<BookProps, 'langue'>) {
  return (
    <div className="book-vide">
      <svg className="icone" aria-hidden="true">
        <use href={`${symbols}#boussole`} />
      </svg>
      <h2>{mots.vide}</h2>
      <p>{mots.videTexte}</p>
      <p className="book-vide-liens">
        <a className="bouton plein" href={addresses.domaines}>
          {mots.videDomaines}
        </a>
        <a className="bouton" href={addresses.metiers}>
          {mots.videMetiers}
        </a>
      </p>
    </div>
  );
}
