import type { Words } from '../words';

/** What is said of the map itself. */
export const ground: Words['ground'] = {
  drawNow: '现在绘制地图',
  centreHere: '以此处为中心',
  webgl: '地图需要WebGL，而此浏览器没有它，或已将其关闭。正文、列表和时间轴不受影响。',
  worker: '浏览器不允许地图在后台运行，因此无法绘制。正文、列表和时间轴不受影响。',
  lost: '设备收回了图形资源，地图停了下来。一有可能就会重新绘制；正文、列表和时间轴不受影响。',
  coast: '详细底图无法载入，图集改画简单的海岸线。其余一切完整。',
  nothing: '详细底图和简单的海岸线都无法载入，各主题只画在白纸上。',
  noise:
    '浏览器对网页隐藏了所绘内容，地图上的名称和符号因此成了杂点。请在地址栏允许本页读取画布，然后重新载入。',
  names: '地名无法载入，地图上只有各主题自己的名称。',
  shares: {
    detail: '大比例尺海岸线',
    relief: '地形',
    sea: '海底',
    powers: '当时各国',
  },
  without: (shares) => `地图缺少一部分（${shares}）：无法载入。`,
  coastAwaited: '详细底图还没有到；在此之前，图集画的是简单的海岸线。',
  awaited: (shares) => `地图暂缺一部分（${shares}）：还没有到。`,
  whole: (nth, count, share) =>
    `本站只能整个传送文件，底图第一次要等一会儿：共${String(count)}个文件，第${String(nth)}个，${share}。`,
  credits: {
    coast: '海岸、湖泊、河流：',
    reservoirs: '除去水库之处用Natural Earth。',
    heights: '地形与海底：',
    powers: '各国与疆界：',
    powersAfter: '本图集，据Natural Earth的省界和文献所述界线。',
    plain: '简单海岸线：',
    letters: '字体：',
    rest: '其余为本图集自有：',
    versions: '底图的版本与校验和：',
    drawn: '绘制工具：',
  },
  creditsInShort: {
    coast: '海岸：GSHHG、WDBII（LGPL）',
    relief: '地形：SRTM30、ETOPO5',
    powers: '各国：据Natural Earth',
    drawn: '绘制工具：MapLibre',
    reckoned: '舰船位置按有日期的停泊处推算，圆点表示可能所在的范围',
  },
  megabytes: (count) => `已到${String(count)} MB`,
};
