import { join } from 'node:path';

const local = (name: string) => ({
  enabled: true,
  resolve: join(__dirname, '..', 'src', 'plugins', name),
});

export default () => ({
  ingest: local('ingest'),
  diffusion: local('diffusion'),
  signalements: local('signalements'),
  constructions: local('constructions'),
  journal: local('journal'),
  relecture: local('relecture'),
  calendrier: local('calendrier'),
  versions: local('versions'),
  upload: { config: { sizeLimit: 50 * 1024 * 1024 } },
});
