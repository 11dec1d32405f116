import type { Policy } from './guide.ts';
import { ours } from './ours.ts';

/**
 * A couple lives by another rule, and our app is told of it as they would tell it: it learns and forecasts, and decides
 * nothing. Our own rules only let through what they expect to be cheap; here they must foretell all the rest as well.
 */
export const watching = (rule: Policy): Policy => ({
  name: `${rule.name}, foretold by ours`,
  begin(couple, from, rate) {
    const app = ours.begin(couple, from, rate);
    const guide = rule.begin(couple, from, rate);
    return {
      morning(morning) {
        app.morning(morning);
        guide.morning(morning);
      },
      options: (at, hidden) => guide.options(at, hidden),
      furthest: () => guide.furthest(),
      had: (option, noted) => app.had(option, noted),
    };
  },
});
