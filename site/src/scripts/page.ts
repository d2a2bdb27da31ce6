/** The script of every page: a few hundred bytes, nothing that the page cannot do without. */
import { showAlerts } from './alertes/alertes.ts';
import { bindHearts } from './book/hearts.ts';
import { bindComparer } from './comparer/load.ts';
import { goOffline } from './offline.ts';
import { bindPrint } from './print.ts';
import { bindSearchBoxes } from './search/boxes.ts';

bindHearts();
showAlerts();
bindPrint();
goOffline();
bindSearchBoxes();
bindComparer();
