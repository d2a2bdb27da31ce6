import type { Provenance } from '@portulan/content-schemas';
import { slugify } from '@portulan/content-schemas';
import { cleanLine } from '../../core/typography.ts';
import { DOWNLOAD_PAGE } from './files.ts';

const DEFAULTS = {
  source: 'rome',
  titre: 'ROME 4.0, Répertoire opérationnel des métiers et des emplois',
  editeur: 'France Travail',
  licence: 'Licence Ouverte 2.0',
  url: DOWNLOAD_PAGE,
};

/** The `name : value` lines of version.txt, by the name's slug. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^:]{1,40}):(.*)$/.exec(line) ?? [];
    const slug = slugify(name);
    if (slug && value.trim() && !fields.has(slug)) fields.set(slug, cleanLine(value));
  }
  return fields;
}

/** `18/09/2025` → `2025-09-18`; undefined when it is no date. */
function isoDate(value = ''): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  const iso = `${year}-${month}-${day}`;
  return year && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

/** `ROME 4.0 version 60 - 25M09` without the publisher's internal month; from `460` when there is no title. */
function releaseName(title: string | undefined, numero: string): string {
  const name = title?.replace(/\s+-\s+\d{2}M\d{2}$/, '');
  return name || `ROME ${numero.slice(0, 1)}.0 version ${numero.slice(1)}`;
}

/** What to credit. `Editeur :` and `Licence :` lines in version.txt override the official ones. */
export function provenanceOf(versionText: string, numero: string): Provenance {
  const fields = fieldsOf(versionText);
  const dateRelease = isoDate(fields.get('date-de-publication'));
  return {
    ...DEFAULTS,
    titre: fields.get('titre') ?? DEFAULTS.titre,
    editeur: fields.get('editeur') ?? DEFAULTS.editeur,
    licence: fields.get('licence') ?? DEFAULTS.licence,
    release: releaseName(fields.get('titre-commentaire'), numero),
    ...(dateRelease ? { dateRelease } : {}),
  };
}
