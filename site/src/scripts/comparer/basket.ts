/** The comparison in preparation in this browser. */
import { createDeviceStore } from '../device/device-store.ts';
import { parseBasket } from './basket-item.ts';

export const BASKET_KEY = 'portulan.comparaison.v1';

export const basket = createDeviceStore({
  key: BASKET_KEY,
  parse: parseBasket,
  storage: () => localStorage,
});

addEventListener('storage', ({ key }) => basket.changedElsewhere(key));
