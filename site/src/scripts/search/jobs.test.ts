import { expect, test, vi } from 'vitest';
import { openNoms } from './noms.ts';

vi.mock('./noms.ts', () => ({ openNoms: vi.fn(async () => ({})) }));

const { nomsFor } = await import('./jobs.ts');
const { queryOf } = await import('./query.ts');

test('the index of names is read only where a job can answer', async () => {
  for (const address of ['?q=pain&kind=formation', '?q=pain&departement=Creuse'])
    expect(await nomsFor(queryOf(address)), address).toBeUndefined();
  expect(openNoms).not.toHaveBeenCalled();
  for (const address of ['?q=pain', '?q=pain&kind=formation&kind=metier', '?q=pain&domaine=D'])
    expect(await nomsFor(queryOf(address)), address).toBeDefined();
});
