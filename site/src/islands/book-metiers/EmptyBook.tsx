import type { BookProps } from './BookMetiers.island.tsx';

export function EmptyBook({ symbols, addresses }: BookProps) {
  return (
    <div className="book-vide">
      <svg className="icone" aria-hidden="true">
        <use href={`${symbols}#boussole`} />
      </svg>
      <h2>Votre carnet attend son premier métier</h2>
      <p>
        Sur la fiche d’un métier, le bouton «&nbsp;Garder dans mon Book métiers&nbsp;» l’ajoute ici.
        Vous pourrez ensuite ranger, annoter et imprimer votre sélection, pour en parler avec
        quelqu’un.
      </p>
      <p className="book-vide-liens">
        <a className="bouton plein" href={addresses.domaines}>
          Explorer les domaines
        </a>
        <a className="bouton" href={addresses.metiers}>
          Chercher un métier de A à Z
        </a>
      </p>
    </div>
  );
}
