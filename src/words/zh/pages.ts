import type { Words } from '../words';

/** What stands around an article's page where there is no atlas. */
export const pages: Words['pages'] = {
  allArticles: '全部文章',
  articles: '文章',
  noScripts:
    '本图集用JavaScript绘制地图，而此浏览器已将其关闭。文章可以阅读，每篇都附有自己的地图。',
  rights: '图集的文字与数据：',
  coast: '海岸线：Natural Earth。',
  utc: '时间为协调世界时（UTC）。',
  newStyle: '日期为公历，时间为协调世界时（UTC）。',
  notFound: '没有这个页面',
  notFoundText: '此地址在图集中没有去处，也许地址不完整。',
  openMap: '打开地图',
  mapOf: (title) => `《${title}》所涉地点的地图`,
  mapNumber: (number) => `地图${String(number)}`,
  withKey: (map) => `${map}，图例见下`,
  battleMap: (title) => `${title}：地图，图例见下`,
  battleHow: '虚线为推测。山丘为略图。',
};
