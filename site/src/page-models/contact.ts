import type { Contact } from './types-offre.ts';

type Reachable = {
  telephone?: string | undefined;
  courriel?: string | undefined;
  site?: string | undefined;
};

export const contactOf = ({ telephone, courriel, site }: Reachable): Contact => ({
  ...(telephone && { telephone }),
  ...(courriel && { courriel }),
  ...(site && { site }),
});
