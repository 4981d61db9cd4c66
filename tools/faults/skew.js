// node --import ./tools/faults/skew.js : this process's clock is CLOCK_SKEW_MS off, and nobody else's
const off = Number(process.env.CLOCK_SKEW_MS ?? 0);
const True = Date;
const now = () => True.now() + off;

if (off) {
  Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + off });
  globalThis.Date = new Proxy(True, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made === globalThis.Date ? target : made),
    apply: () => new True(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  True.prototype.constructor = globalThis.Date;
}
