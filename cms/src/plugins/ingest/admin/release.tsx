import type { ImportRun } from '@portulan/content-schemas';
import { Flex } from '@strapi/design-system';
import { Text } from '../../../admin/ui/parts';
import { day } from '../../../admin/ui/words';

/** The release as its source names it, and the day it was published. */
export const Release = ({ release, dateRelease }: Pick<ImportRun, 'release' | 'dateRelease'>) => (
  <Flex direction="column" alignItems="flex-start" gap={1} display="inline-flex">
    <Text>{release}</Text>
    {dateRelease && <Text quiet>publiée le {day(dateRelease)}</Text>}
  </Flex>
);
