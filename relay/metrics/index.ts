export { type Meter, noMeter, type Route } from './meter.ts';
export { metered } from './metered.ts';
export { prometheus } from './prometheus.ts';
export { type MetricsServing, serveMetrics } from './serve-metrics.ts';
