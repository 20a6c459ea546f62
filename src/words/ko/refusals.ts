import type { Words } from '../words';

/** Why a document cannot be read. */
export const refusals: Words['refusals'] = {
  empty: '파일이 비어 있습니다.',
  large: '파일이 너무 큽니다. 20 MB까지 읽을 수 있습니다.',
  longText: '글이 너무 깁니다. 10 MB까지 읽을 수 있습니다.',
  longPage: '페이지가 너무 깁니다. 10 MB까지 읽을 수 있습니다.',
  pdf: 'PDF는 읽을 수 없습니다. 먼저 텍스트로 저장하십시오.',
  rtf: 'RTF는 읽을 수 없습니다. 먼저 텍스트나 DOCX로 저장하십시오.',
  oldWord: '옛 Word 문서는 읽을 수 없습니다. 먼저 DOCX로 저장하십시오.',
  picture: '이미지는 읽을 수 없습니다.',
  packed: '압축 파일은 읽을 수 없습니다. 먼저 압축을 푸십시오.',
  noWord: '압축 파일이지만 Word 문서가 들어 있지 않습니다.',
  unpacks: '압축을 풀면 읽을 수 있는 크기를 넘습니다.',
  brokenDocument: '문서가 깨져 열 수 없습니다.',
  brokenPage: '페이지가 깨져 읽을 수 없습니다.',
  brokenArticle: '이 지도책의 글이지만 파일이 깨졌습니다.',
  nested: '페이지의 겹이 너무 깊어 읽을 수 없습니다.',
  noText: '읽을 수 있는 글 파일이 아닙니다.',
  noWords: '글자가 없습니다.',
  unread: '글을 읽지 못했습니다.',
  stopped: '멈췄습니다. 아무것도 저장하지 않았습니다.',
  late: '읽는 데 너무 오래 걸립니다. 더 짧은 글을 주십시오.',
  names: '지도책의 이름을 불러오지 못했습니다. 연결되면 다시 해 보십시오.',
};
