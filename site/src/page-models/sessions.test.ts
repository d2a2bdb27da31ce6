import { expect, test } from 'vitest';
import { action, session } from '../testing/offre.ts';
import { nextSession, quand, sessionModels } from './sessions.ts';

const JOUR = '2026-06-01';

test('the next session is the first that is neither past nor closed', () => {
  const sessions = [
    session({ identifiant: 'c', debut: '2026-10-01' }),
    session({ identifiant: 'b', debut: '2026-09-01', etat: 'ferme' }),
    session({ identifiant: 'a', debut: '2026-05-31' }),
    session({ identifiant: 'd', debut: '2026-06-01' }),
  ];
  expect(nextSession(sessions, JOUR)?.identifiant).toBe('d');
  expect(nextSession(sessions.slice(0, 3), JOUR)?.identifiant).toBe('c');
});

test('says when one can begin: a date, all year long, or to ask', () => {
  const open = [session({ debut: '2026-09-07' })];
  expect(quand([], open, JOUR)).toEqual({
    quand: 'À partir du 7\u00a0septembre\u00a02026',
    debut: '2026-09-07',
  });
  expect(quand([action({ entreesSorties: 'permanentes' })], [], JOUR).quand).toBe(
    'Entrées toute l’année',
  );
  expect(quand([action()], [session({ debut: '2020-01-01' })], JOUR).quand).toBe(
    'Dates à demander',
  );
});

test('coming sessions come first by date, then the last three that took place', () => {
  const past = ['2020', '2021', '2022', '2023'].map((year) =>
    session({ identifiant: year, debut: `${year}-01-01`, fin: `${year}-02-01` }),
  );
  const coming = [
    session({ identifiant: 'tard', debut: '2027-01-01' }),
    session({ identifiant: 'tot', debut: '2026-07-01' }),
    session({ identifiant: 'ouverte', etat: 'ouvert' }),
  ];
  const models = sessionModels([...past, ...coming], JOUR);
  expect(models.map(({ passee }) => passee)).toEqual([false, false, false, true, true, true]);
  expect(models[0]?.dates).toBe('À partir du 1er\u00a0juillet\u00a02026');
  expect(models[2]).toEqual({
    dates: 'Entrées toute l’année',
    etat: 'Inscriptions ouvertes',
    inscription: [],
    passee: false,
  });
  expect(models[3]?.dates).toContain('2023');
});

test('a session that has begun and not ended is not past', () => {
  const [running] = sessionModels([session({ debut: '2026-05-01', fin: '2026-07-01' })], JOUR);
  expect(running?.passee).toBe(false);
});
