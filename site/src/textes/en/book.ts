import type { book as fr } from '../fr/book.ts';

export const book: typeof fr = {
  titre: 'My job book',
  description: 'The jobs kept on this device: sort them, annotate them, print them.',
  chapeau:
    'Your logbook: the jobs that speak to you, in your order, with your words. It stays on this device, without an account.',
  sansScript:
    'The job book needs JavaScript, because it is kept in your browser. Without it you can browse the jobs and print their pages.',
  ouverture: 'Opening the book…',
  deplace: '{titre} is now number {rang} of {nombre}.',
  retire: '{titre} has been removed.',
  deRetour: '{titre} is back.',
  nonGarde:
    'This device cannot keep anything: its storage is full or blocked. Print your book before you close this page.',
  annuler: 'Undo',
  un: '1 job kept',
  plusieurs: '{nombre} jobs kept',
  imprimer: 'Print my book',
  vide: 'Your book awaits its first job',
  videTexte:
    'On the page of a job (in French), the button with a heart adds it here. You can then sort, annotate and print your selection, to talk about it with someone.',
  videDomaines: 'Explore the fields',
  videMetiers: 'Find a job from A to Z',
  codeRome: 'ROME code {code}',
  gardeLe: 'kept on {date}',
  monter: 'Move up',
  descendre: 'Move down',
  retirer: 'Remove',
  geste: '{geste}: {titre}',
  notes: 'My notes',
  notesInvite: 'What I like, what I want to check, whom to meet…',
};
