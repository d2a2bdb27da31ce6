import type { Mutation } from './mutation.ts';
import { BYTE_MUTATIONS } from './spoil-bytes.ts';
import { JSON_MUTATIONS } from './spoil-json.ts';
import { TABLE_MUTATIONS } from './spoil-table.ts';
import { WORKBOOK_MUTATIONS } from './spoil-workbook.ts';
import { XML_MUTATIONS } from './spoil-xml.ts';

const OF_FORMAT: Record<string, readonly Mutation[]> = {
  '.csv': TABLE_MUTATIONS,
  '.json': JSON_MUTATIONS,
  '.xml': XML_MUTATIONS,
  '.svg': XML_MUTATIONS,
  '.xlsx': WORKBOOK_MUTATIONS,
};

/** Every way to spoil a file of this extension. */
export const mutationsOf = (extension: string): readonly Mutation[] => [
  ...(OF_FORMAT[extension] ?? []),
  ...BYTE_MUTATIONS,
];
