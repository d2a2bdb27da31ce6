/** All that answers by title: most bytes of the search, read when something is asked. */
export { motsUtiles } from '../../domain/recherche/question.ts';
export { jobsFor, nomsFor } from './jobs.ts';
