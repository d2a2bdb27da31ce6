/**
 * Loaded before a CMS, sets its clock: `PORTULAN_CLOCK` is what it shows when the process starts.
 * So a night of 2027 is tested whatever the day is.
 */
const realNow = Date.now;
const offset = Date.parse(process.env.PORTULAN_CLOCK) - realNow();
const now = () => realNow() + offset;

globalThis.Date = new Proxy(Date, {
  construct: (Real, args, target) =>
    Reflect.construct(Real, args.length > 0 ? args : [now()], target),
  get: (Real, name) => (name === 'now' ? now : Reflect.get(Real, name)),
});
