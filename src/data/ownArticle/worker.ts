import { columnsOf } from '../../domain/ownArticle/packed';
import { columnsOfPassages } from '../../domain/ownArticle/packedPassages';
import { answer } from './answer';
import type { Answer, Question } from './protocol';

/** Less than this is no news. */
const STEP = 0.01;

/** Reads and links away from the page, which stays free. */
addEventListener('message', (event: MessageEvent<Question>) => {
  let told = 0;
  const say = (said: Answer): void => {
    postMessage(said, { transfer: [...handedOver(said)] });
  };
  void answer(event.data, (part) => {
    if (part - told < STEP) return;
    told = part;
    say({ kind: 'progress', part });
  }).then(say);
});

/** What is given to the page instead of being copied for it. */
function handedOver(said: Answer): readonly Transferable[] {
  if (said.kind === 'linked') return columnsOf(said.linked.marks);
  if (said.kind !== 'read') return [];
  return said.read.texts.flatMap(({ passages }) => columnsOfPassages(passages));
}
