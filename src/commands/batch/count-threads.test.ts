import { expect, it } from 'vitest';
import { countThreads, worthTwo } from './count-threads.ts';

it.each([
  { jobs: undefined, orders: worthTwo - 1, processors: 8, threads: 1 },
  { jobs: undefined, orders: worthTwo, processors: 8, threads: 2 },
  { jobs: undefined, orders: worthTwo, processors: 1, threads: 1 },
  { jobs: '1', orders: worthTwo, processors: 8, threads: 1 },
  { jobs: '4', orders: 1, processors: 1, threads: 4 },
])(
  'takes $threads threads for $orders orders on $processors processors with --jobs $jobs',
  ({ jobs, orders, processors, threads }) => {
    expect(countThreads(jobs, orders, processors)).toBe(threads);
  },
);
