import { diffusionController } from './controller';
import { routes } from './routes';

export default {
  controllers: { diffusion: diffusionController },
  routes,
};
