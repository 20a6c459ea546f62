import type { Words } from '../words';

/** Why a document cannot be read. */
export const refusals: Words['refusals'] = {
  empty: '文件是空的。',
  large: '文件太大：最多能读20 MB。',
  longText: '文本太长：最多能读10 MB。',
  longPage: '网页太长：最多能读10 MB。',
  pdf: '无法读取PDF，请先另存为文本。',
  rtf: '无法读取RTF，请先另存为文本或DOCX。',
  oldWord: '无法读取旧版Word文档，请先另存为DOCX。',
  picture: '无法读取图片。',
  packed: '无法读取压缩文件，请先解压。',
  noWord: '这是压缩文件，但里面没有Word文档。',
  unpacks: '解压后超过了能读取的大小。',
  brokenDocument: '文档已损坏，无法打开。',
  brokenPage: '网页已损坏，无法读取。',
  brokenArticle: '这是本图集的文章，但文件已损坏。',
  nested: '网页嵌套过深，无法读取。',
  noText: '这不是能读取的文本文件。',
  noWords: '里面没有文字。',
  unread: '文本未能读取。',
  stopped: '已停止，没有保存任何内容。',
  late: '读取时间太长，请换一篇短些的文本。',
  names: '图集的名称未能载入，请在联网后重试。',
};
