/** `edof`: the variant of Mon Compte Formation; `absente`: no namespace; `autre`: one of no known version. */
export type LheoVersion = '2.3' | '2.2' | 'ancienne' | 'edof' | 'absente' | 'autre';

/** `http://lheo.gouv.fr/2.3`, `http://www.lheo.org/2.2`… */
const LHEO = /^https?:\/\/(?:www\.)?lheo\.(?:gouv\.fr|org)\/(\d+(?:\.\d+)*)\/?$/i;

export function versionOf(namespace: string): LheoVersion {
  if (namespace === '') return 'absente';
  if (/moncompteformation/i.test(namespace)) return 'edof';
  const [, number] = LHEO.exec(namespace.trim()) ?? [];
  if (number === '2.3' || number === '2.2') return number;
  return number ? 'ancienne' : 'autre';
}

const REMARKS: Partial<Record<LheoVersion, string>> = {
  '2.2': 'en LHEO 2.2',
  ancienne: 'dans une version ancienne de LHEO',
  absente: 'sans espace de noms',
  autre: 'dans un espace de noms inconnu',
};

/** What to say of a file that is not in the version of the definition; undefined for one that is. */
export function versionRemark(version: LheoVersion): string | undefined {
  const remark = REMARKS[version];
  return remark && `Fichier ${remark} : il est lu, et comparé à LHEO 2.3.`;
}
