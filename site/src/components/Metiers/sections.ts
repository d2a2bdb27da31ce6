/** Which sections the page of a job has, in their order: what the record leaves unsaid has none. */
import type { MetierModel } from '../../page-models/types.ts';
import type { Textes } from '../../textes/index.ts';

type Titres = Textes['metier']['sections'];
type Section = Exclude<keyof Titres, 'lire'>;

/** Anchors are addresses: they stay as they are, whatever the language. */
const ANCRES: Record<Section, string> = {
  missions: 'missions',
  journee: 'journee',
  interets: 'interets',
  acces: 'acces',
  seFormer: 'se-former',
  emploi: 'emploi',
  competences: 'competences',
  savoirs: 'savoirs',
  suite: 'suite',
  noms: 'noms',
};

const some = (...lists: readonly (readonly unknown[])[]) => lists.some((list) => list.length > 0);

export function sectionsOf(metier: MetierModel, titres: Titres) {
  const shown: Record<Section, boolean> = {
    missions: some(metier.missions),
    journee: some(metier.competences.principales, metier.contextes, metier.recits),
    interets: some(metier.interets, metier.centresInteret),
    acces: true,
    seFormer: true,
    emploi: true,
    competences: some(...Object.values(metier.competences)),
    savoirs: some(...Object.values(metier.savoirs)),
    suite: some(metier.mobilites, metier.origines),
    noms: some(metier.appellations),
  };
  const list = (Object.keys(ANCRES) as Section[])
    .filter((name) => shown[name])
    .map((name) => ({ id: ANCRES[name], titre: titres[name] }));
  return { titres, shown, list };
}
