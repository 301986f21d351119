import type { Reply } from '../resolutions/reply.ts';
import { list, paragraph, type Block } from './text/block.ts';

/** The letter as parts of a text. */
export function toReplyBlocks(reply: Reply): readonly Block[] {
  const { greeting, standing, request, stepsHeading, steps, closing, regards, signature } = reply;
  return [
    paragraph(greeting),
    paragraph(standing),
    paragraph(request),
    paragraph(stepsHeading),
    list(
      steps.map(({ text }) => text),
      true,
    ),
    paragraph(closing),
    paragraph(regards, ...(signature === null ? [] : [signature])),
  ];
}

/** The letter as `reply --json` prints it; `text` is what the format text would print. */
export function toReplyDocument(reply: Reply, text: string): object {
  const { order, language, action, isHolding, journey, signature } = reply;
  return {
    schema: 'paytriage.reply/1',
    order: { number: order.number, merchant: order.merchant },
    language,
    action,
    holding: isHolding,
    journey,
    greeting: reply.greeting,
    paragraphs: [reply.standing, reply.request],
    steps: reply.steps,
    closing: [reply.closing, reply.regards],
    signature,
    text,
  };
}
