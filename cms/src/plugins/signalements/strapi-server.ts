import { signalementsController } from './controller';

/** What visitors report: taken from the portal's functions, followed in the administration. */
export default {
  controllers: { signalements: signalementsController },
  routes: {
    'content-api': {
      type: 'content-api',
      prefix: '/signalements',
      routes: [
        {
          method: 'POST',
          path: '/',
          handler: 'signalements.recevoir',
          config: { policies: [] },
        },
      ],
    },
  },
};
