import { describeFind } from './contract/find.ts';
import { describeFindNear } from './contract/find-near.ts';
import type { OpenEmptyStore } from './contract/fixture.ts';
import { describeImports } from './contract/imports.ts';
import { describeNearestNumbers } from './contract/nearest-numbers.ts';
import { describeOutlines } from './contract/outlines.ts';
import { describePut } from './contract/put.ts';
import { describeRelated } from './contract/related.ts';
import { describeScan } from './contract/scan.ts';

/** The tests every engine behind the Store port has to pass; call it inside a `describe` that names the engine. */
export function describeStore(openEmpty: OpenEmptyStore): void {
  describePut(openEmpty);
  describeImports(openEmpty);
  describeFind(openEmpty);
  describeFindNear(openEmpty);
  describeNearestNumbers(openEmpty);
  describeScan(openEmpty);
  describeOutlines(openEmpty);
  describeRelated(openEmpty);
}
