import { dayMs } from '../instant.ts';
import { easterOf } from './easter.ts';

/** Holidays of a whole country: fixed ones as `MM-DD`, and days after Easter Sunday. Regional ones are left out. */
interface Calendar {
  readonly fixed: readonly string[];
  readonly afterEaster: readonly number[];
}

const [goodFriday, easterMonday, ascension, whitMonday] = [-2, 1, 39, 50];

/** Public holidays by law (CH: 1 August; the others are those that every canton but a few keeps). */
const calendars: Readonly<Record<string, Calendar>> = {
  AT: {
    fixed: ['01-01', '01-06', '05-01', '08-15', '10-26', '11-01', '12-08', '12-25', '12-26'],
    afterEaster: [easterMonday, ascension, whitMonday, 60],
  },
  CH: {
    fixed: ['01-01', '08-01', '12-25', '12-26'],
    afterEaster: [goodFriday, easterMonday, ascension, whitMonday],
  },
  DE: {
    fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'],
    afterEaster: [goodFriday, easterMonday, ascension, whitMonday],
  },
  FR: {
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    afterEaster: [easterMonday, ascension, whitMonday],
  },
  IT: {
    fixed: ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'],
    afterEaster: [easterMonday],
  },
};

/** Countries whose working days can be counted. */
export const countriesWithCalendar: readonly string[] = Object.keys(calendars);

/** Italy keeps the feast of Saint Francis as a public holiday from 2026 on (law 151 of 2025). */
const since: Readonly<Record<string, readonly (readonly [day: string, year: number])[]>> = {
  IT: [['10-04', 2026]],
};

/**
 * Whether a day is a public holiday in the whole country; undefined for a country without a calendar.
 * `day`: midnight UTC of the day, in epoch milliseconds; `country`: ISO 3166-1 alpha-2.
 */
export function isHoliday(day: number, country: string): boolean | undefined {
  const calendar = Object.hasOwn(calendars, country) ? calendars[country] : undefined;
  if (calendar === undefined) return undefined;
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const monthDay = date.toISOString().slice(5, 10);
  const [month, easterDay] = easterOf(year);
  const fromEaster = Math.round((day - Date.UTC(year, month - 1, easterDay)) / dayMs);
  const isNew = since[country]?.some(([known, first]) => known === monthDay && year >= first) === true;
  return calendar.fixed.includes(monthDay) || calendar.afterEaster.includes(fromEaster) || isNew;
}
