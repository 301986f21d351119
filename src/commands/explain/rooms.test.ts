import { describe, expect, it } from 'vitest';
import { Rooms } from './rooms.ts';

describe('rooms', () => {
  it('are used again once they are given back', () => {
    const rooms = new Rooms();
    const [one, other] = [rooms.take(), rooms.take()];
    expect(other).not.toBe(one);
    rooms.giveBack(one);
    expect(rooms.take(1000)).toBe(one);
  });

  it('are as large as is asked, whatever was given back', () => {
    const rooms = new Rooms();
    rooms.giveBack(rooms.take());
    expect(rooms.take(3 * 1024 * 1024).byteLength).toBeGreaterThanOrEqual(3 * 1024 * 1024);
  });

  it('are let go when they are far larger than most', () => {
    const rooms = new Rooms();
    const large = rooms.take(9 * 1024 * 1024);
    rooms.giveBack(large);
    expect(rooms.take()).not.toBe(large);
  });
});
