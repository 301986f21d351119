import { expect, it } from 'vitest';
import { toQuery } from '../../orders/query.ts';
import { numbered, numbersOf, putAll } from '../contract/fixture.ts';
import { openStore } from '../open-store.ts';
import { useTempFolder } from './temp-folder.test-data.ts';

const inFolder = useTempFolder();

it('given an import under way, when another process removes the only order of a name, then the name is found once it comes again', async () => {
  const customer = { name: 'Eva Zwyssig' };
  const [importing, housekeeping] = [
    await openStore({ path: inFolder('store.db'), mode: 'write' }),
    await openStore({ path: inFolder('store.db'), mode: 'write' }),
  ];
  await putAll(importing, [numbered('1', { customer })]);
  await housekeeping.remove([{ merchant: 'shop', number: '1' }]);
  await putAll(importing, [numbered('2', { customer })]);
  const near = await housekeeping.findNear(toQuery('zwissig'), 'slip', { limit: 9 });
  expect(numbersOf(near)).toEqual(['2']);
  await importing.close();
  await housekeeping.close();
});
