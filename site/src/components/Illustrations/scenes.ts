/**
 * Our own drawings, one for each way in, on one horizon: sky, sea or land, and what one goes to.
 * Classes take the colours of the page, so that they follow light, dark and forced colours.
 */
import type { Entree } from '../../page-models/types-editorial.ts';

const ciel = '<path class="i-ciel" d="M0 0h320v180H0z"/>';
const mer = (y: number) =>
  `<path class="i-mer" d="M0 ${y}h320v${180 - y}H0z"/><path class="i-onde" d="M14 ${y + 14}q9-6 18 0t18 0M118 ${y + 26}q9-6 18 0t18 0 18 0M232 ${y + 12}q9-6 18 0t18 0M44 ${y + 38}q9-6 18 0t18 0"/>`;
const soleil = (x: number, y: number, r: number) =>
  `<circle class="i-soleil" cx="${x}" cy="${y}" r="${r}"/>`;
/** A maritime pine on its trunk. */
const pin = (x: number, y: number, h: number) =>
  `<path class="i-tronc" d="M${x} ${y}q-3-${h / 2} 2-${h}"/><path class="i-pin" d="M${x - 20} ${y - h + 8}q4-18 22-18t22 16q-10 8-22 6t-22-4z"/>`;
const rhumbs = (x: number, y: number) =>
  `<path class="i-fil" d="M${x} ${y}L0 20M${x} ${y}L0 120M${x} ${y}L60 180M${x} ${y}L320 30M${x} ${y}L320 140M${x} ${y}L250 180M${x} ${y}L150 0M${x} ${y}L240 0"/>`;

/** A compass rose over the coast: finding a heading. */
const jeMOriente = [
  ciel,
  rhumbs(196, 86),
  '<path class="i-terre" d="M0 0h92q-14 22-4 40t-16 34q-20 12-8 34t-22 40q-10 18-4 32H0z"/>',
  '<path class="i-cote" d="M92 0q-14 22-4 40t-16 34q-20 12-8 34t-22 40q-10 18-4 32"/>',
  '<circle class="i-disque" cx="196" cy="86" r="62"/><circle class="i-trait" cx="196" cy="86" r="56"/><circle class="i-trait" cx="196" cy="86" r="32"/>',
  '<path class="i-argile" d="M196 86l28-28-20 28 20 28-28-20-28 20 20-28-20-28 28 20z"/>',
  '<path class="i-nuit" d="M196 22l9 55-9 9-9-9zM196 150l-9-55 9-9 9 9z"/><path class="i-soleil" d="M132 86l55-9 9 9-9 9zM260 86l-55 9-9-9 9-9z"/>',
  '<circle class="i-disque" cx="196" cy="86" r="5"/>',
];

/** A lighthouse and a book open as a quay: learning. */
const jeMeForme = [
  ciel,
  soleil(252, 56, 24),
  mer(118),
  '<path class="i-fil" d="M92 46L320 14M92 46L320 84M92 46L0 20"/>',
  '<path class="i-terre" d="M28 130q60-26 132 0l-10 12H40z"/>',
  '<path class="i-page" d="M80 120l5-66h16l5 66z"/><path class="i-argile" d="M83 82h20l1.500 20H81.500zM82 54l3-6h16l3 6z"/><path class="i-nuit" d="M86 36h14v12H86zM84 36l9-9 9 9z"/><circle class="i-soleil" cx="93" cy="42" r="4"/>',
  '<path class="i-page" d="M176 128q28-14 56 2v36q-28-14-56-2zM288 128q-28-14-56 2v36q28-14 56-2z"/><path class="i-trait" d="M232 130v36M186 136q18-5 36 2M186 146q18-5 36 2M242 138q18-7 36-2M242 148q18-7 36-2"/>',
];

/** A harbour with its boats: the roads that leave from it. */
const jeChercheUnEmploi = [
  ciel,
  soleil(62, 50, 20),
  '<path class="i-terre" d="M150 112q24-34 56-30t44-18 70 12v44H150z"/>',
  '<path class="i-page" d="M206 78h20v34h-20zM230 66h24v46h-24zM258 82h26v30h-26z"/><path class="i-argile" d="M203 78l13-12 13 12zM227 66l15-14 15 14zM255 82l16-13 16 13z"/><path class="i-nuit" d="M212 86h8v8h-8zM237 76h9v9h-9zM237 92h9v20h-9zM265 92h8v8h-8z"/>',
  mer(112),
  '<path class="i-quai" d="M178 108h142v10H178zM196 118h6v26h-6zM242 118h6v26h-6zM290 118h6v26h-6z"/>',
  '<path class="i-argile" d="M34 132h76q-8 20-22 20H54q-14 0-20-20z"/><path class="i-page" d="M72 56v68h36q-4-42-36-68z"/><path class="i-soleil" d="M68 70v54H44q2-34 24-54z"/><path class="i-trait" d="M70 50v82"/>',
  '<path class="i-route" d="M112 146q46 22 112 14"/>',
];

/** Two boats in line past a buoy: going along with someone. */
const jAccompagne = [
  ciel,
  soleil(252, 48, 18),
  '<path class="i-terre" d="M0 96q40-16 84-8t78-12 70 14 88-10v30H0z"/>',
  pin(34, 92, 30),
  pin(66, 88, 40),
  pin(286, 88, 34),
  mer(104),
  '<path class="i-nuit" d="M38 132h86q-8 22-26 22H64q-18 0-26-22z"/><path class="i-page" d="M80 52v70h42q-4-44-42-70z"/><path class="i-argile" d="M76 66v56H48q4-36 28-56z"/><path class="i-trait" d="M78 46v86"/>',
  '<path class="i-argile" d="M196 140h56q-6 16-18 16h-20q-12 0-18-16z"/><path class="i-page" d="M224 90v44h26q-4-28-26-44z"/><path class="i-trait" d="M222 86v54"/>',
  '<path class="i-route" d="M124 146q36 12 74 0"/><path class="i-soleil" d="M280 132l6-22 6 22zM276 132h20v8h-20z"/>',
];

/** Vines in rows, a house and its door open: taking people in. */
const jeRecrute = [
  ciel,
  soleil(62, 46, 20),
  '<path class="i-mer" d="M0 92q70-30 140-10t180-14v40H0z"/>',
  '<path class="i-terre" d="M0 104q90-22 170-8t150-12v96H0z"/>',
  '<path class="i-vigne" d="M10 178L130 110M62 180l84-72M118 180l44-72M176 180V108M236 180l-40-72M300 180l-86-72"/>',
  '<path class="i-page" d="M210 60h84v52h-84z"/><path class="i-argile" d="M202 62l50-32 50 32z"/><path class="i-nuit" d="M242 82h20v30h-20zM220 74h12v14h-12zM272 74h12v14h-12z"/><path class="i-soleil" d="M242 82l-12 5v27l12-2z"/>',
  pin(186, 108, 44),
];

const drawn: Record<Entree, string[]> = {
  jeMOriente,
  jeMeForme,
  jeChercheUnEmploi,
  jAccompagne,
  jeRecrute,
};

/** SVG inside a view box of 320 by 180. */
export const SCENES = Object.fromEntries(
  Object.entries(drawn).map(([cle, parts]) => [cle, parts.join('')]),
) as Record<Entree, string>;
