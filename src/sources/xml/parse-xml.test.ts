import { expect, test } from 'vitest';
import { parseXml } from './parse-xml.ts';

test('given elements, then they are the JSON they would be', () => {
  const text = `<?xml version="1.0"?><!-- c --><a:root xmlns:a="x" id="7"><b>1</b><b> 2 </b><c><![CDATA[<&]]></c><d/><e k="v">t</e></a:root>`;
  expect(parseXml(text)).toEqual({
    value: { root: { '@id': '7', b: ['1', '2'], c: '<&', d: '', e: { '@k': 'v', '#text': 't' } } },
  });
});

test.each([
  ['<a><b></a>', 'not well-formed'],
  ['<a>&bomb;</a>', 'not well-formed'],
  ['<!DOCTYPE a [<!ENTITY x "4111111111111111">]><a>&x;</a>', 'not well-formed'],
  ['<a/><b/>', 'not well-formed'],
  ['<a', 'not well-formed'],
  ['<a>'.repeat(5000), 'nested too deeply'],
])('given %s, then the problem tells no more than where', (text, problem) => {
  const parsed = parseXml(text);
  expect('problem' in parsed && parsed.problem).toContain(problem);
  expect(JSON.stringify(parsed)).not.toContain('4111');
});

test('given names of JavaScript’s own, then they are fields like any other', () => {
  const parsed = parseXml('<__proto__><constructor>x</constructor></__proto__>');
  expect('value' in parsed && JSON.stringify(parsed.value)).toBe('{"__proto__":{"constructor":"x"}}');
});
