/** What is counted, for Prometheus. Routes are counted by their pattern, never by what was asked for. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void;
  check(task: string, outcome: string, seconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export interface Measured {
  readonly version: string;
  readonly register: { readonly laws: number; readonly digest: string };
  load(): { readonly waiting: number; readonly running: number; readonly threads: number };
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function metricsOf(measured: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  gauges(measured, registers);
  const requests = new Counter({
    name: 'lawstate_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'lawstate_http_request_duration_seconds',
    help: 'From the first handler to the answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const checks = new Histogram({
    name: 'lawstate_check_duration_seconds',
    help: 'Reading, checking and rendering in threads, with the time waited, by what became of it.',
    labelNames: ['task', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  return {
    request(method, route, status, seconds) {
      requests.inc({ method, route, status });
      durations.observe({ route }, seconds);
    },
    check: (task, outcome, seconds) => checks.observe({ task, outcome }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function gauges({ version, register, load }: Measured, registers: Registry[]): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('lawstate_checks_waiting', 'Texts that wait for a thread.', () => load().waiting);
  gauge('lawstate_checks_running', 'Texts that are read or checked.', () => load().running);
  gauge('lawstate_threads', 'Threads for reading and checking.', () => load().threads);
  gauge('lawstate_register_laws', 'Laws and measures of the register.', () => register.laws);
  const info = new Gauge({
    name: 'lawstate_info',
    help: 'Which Lawstate, with which register.',
    labelNames: ['version', 'register'],
    registers,
  });
  info.set({ version, register: register.digest }, 1);
}
