import { expect, test } from 'vitest';
import { advance, nothing, take } from './suivi';
import type { Suivi } from './types';

const AT = new Date('2027-02-03T10:00:00Z');
const later = (ms: number) => new Date(AT.getTime() + ms);
const live = { version: '20270101T000000000Z', etat: 'a'.repeat(40), versions: [], retenue: false };
const changed = { now: AT, site: live, etat: 'b'.repeat(40), settled: true };

const taken = (suivi: Suivi = nothing, asked = changed) => {
  const { suivi: next, construction } = take(suivi, asked);
  if (!construction) throw new Error('nothing to build');
  return { next, construction };
};

test('what is on line already is not built again, nor what still moves', () => {
  expect(take(nothing, { ...changed, etat: live.etat }).construction).toBeUndefined();
  expect(take(nothing, { ...changed, settled: false }).construction).toBeUndefined();
  expect(take(nothing, changed).construction).toMatchObject({ cause: 'modification' });
});

test('one construction at a time; a worker that died is given up', () => {
  const { next, construction } = taken();
  expect(take(next, changed).construction).toBeUndefined();
  const { next: after, construction: second } = taken(next, { ...changed, now: later(61_000) });
  expect(second.identifiant).not.toBe(construction.identifiant);
  expect(after.passees[0]).toMatchObject({ resultat: 'echec' });
  expect(advance(after, construction.identifiant, { resultat: 'enCours' }, AT)).toBeUndefined();
});

test('what failed waits before it is tried again, what changed since does not', () => {
  const { next, construction } = taken();
  const failed = advance(next, construction.identifiant, { resultat: 'echec' }, AT) as Suivi;
  expect(take(failed, changed).construction).toBeUndefined();
  expect(take(failed, { ...changed, etat: 'c'.repeat(40) }).construction).toBeDefined();
  expect(take(failed, { ...changed, now: later(301_000) }).construction).toBeDefined();
});

test('after a return nothing is put on line by itself, only on demand', () => {
  const held = { ...changed, site: { ...live, retenue: true } };
  expect(take(nothing, held).construction).toBeUndefined();
  const { construction } = taken({ ...nothing, ordre: { action: 'reprendre' } }, held);
  expect(construction).toMatchObject({ cause: 'demande', forcer: false });
});

test('an order comes first and is carried out once', () => {
  const version = '20270101T000000000Z';
  const { next, construction } = taken({ ...nothing, ordre: { action: 'retablir', version } });
  expect(construction).toMatchObject({ cause: 'retour', version });
  expect(next.ordre).toBeUndefined();
});

test('each night, by the clock of Paris, all is checked once, summer and winter', () => {
  const quiet = { ...changed, etat: live.etat };
  for (const night of ['2027-01-15T02:30:00Z', '2027-07-15T01:30:00Z']) {
    const now = new Date(night);
    const { next, construction } = taken(nothing, { ...quiet, now });
    expect(construction).toMatchObject({ cause: 'nuit', verifier: true });
    const done = advance(next, construction.identifiant, { resultat: 'enLigne' }, now) as Suivi;
    expect(take(done, { ...quiet, now }).construction).toBeUndefined();
  }
  const evening = new Date('2027-07-15T00:30:00Z');
  expect(take(nothing, { ...quiet, now: evening }).construction).toBeUndefined();
});

test('the story of a construction is kept, its steps are not', () => {
  const { next, construction } = taken();
  const { identifiant } = construction;
  const step = { resultat: 'enCours', etape: 'Pages', fait: 4, total: 10 } as const;
  const going = advance(next, identifiant, step, later(500)) as Suivi;
  expect(going.enCours).toMatchObject({ etape: 'Pages', fait: 4, total: 10 });
  const done = advance(
    going,
    identifiant,
    { resultat: 'enLigne', pages: 10, refaites: 2, site: { ...live, etat: changed.etat } },
    later(900),
  ) as Suivi;
  expect(done.enCours).toBeUndefined();
  expect(done.site).toMatchObject({ etat: changed.etat });
  expect(done.passees).toMatchObject([{ identifiant, resultat: 'enLigne', refaites: 2 }]);
});
