import { columnsOf } from '../../domain/ownArticle/packed';
import { answer } from './answer';
import type { Answer, Question } from './protocol';

/** Less than this is no news. */
const STEP = 0.01;

/** Reads and links away from the page, which stays free. */
addEventListener('message', (event: MessageEvent<Question>) => {
  let told = 0;
  const say = (said: Answer): void => {
    postMessage(said, {
      transfer: said.kind === 'linked' ? [...columnsOf(said.linked.marks)] : [],
    });
  };
  void answer(event.data, (part) => {
    if (part - told < STEP) return;
    told = part;
    say({ kind: 'progress', part });
  }).then(say);
});
