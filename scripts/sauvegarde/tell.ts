import type { Manifeste } from './manifeste.ts';

const french = (count: number) => count.toLocaleString('fr-FR');

/** A backup in one line. */
export function tell({ le, tables, fichiers }: Manifeste): string {
  const rows = Object.values(tables).reduce((sum, { lignes }) => sum + lignes, 0);
  const bytes = Object.values(fichiers).reduce((sum, { octets }) => sum + octets, 0);
  return `${french(rows)} lignes de ${french(Object.keys(tables).length)} tables, ${french(Object.keys(fichiers).length)} fichiers, ${french(Math.round(bytes / 1e6))} Mo, du ${le}.`;
}
