/**
 * Forms of one character: as written in China before and after the reform, and in Japan. Those that occur in the
 * names of the atlas; a character that is in none of these groups stands for itself.
 */
const FORMS =
  '万萬 乌烏 乱亂 于於 亞亚亜 仏佛 会會 伝傳传 們们 倫伦 児兒儿 内內 円圓圆 ' +
  '別别 剌喇 剛刚 劉刘 劍剑剣 區区 単單单 占佔 厳嚴严 參参蔘 台臺 号號 吕呂 ' +
  '吳吴呉 咸鹹 喬乔 営營营 団團团 囲圍围 国國 圖图図 坚堅 塁壘垒 塊块 塩鹽盐 ' +
  '州洲 墳坟 壊壞坏 壌壤 声聲 壱壹 変變变 奧奥 宝寶 宮宫 寛寬宽 寧宁 対對对 寿壽 ' +
  '将將 岡冈 岩巖巌 岳嶽 峡峽 峰峯 島岛 嶺岭 師师 広廣广 床牀 庫库 廈厦 廟庙 ' +
  '弁辨 張张 彦彥 後后 復复 德徳 応應应 恵惠 慶庆 戦戰战 戶户戸 択擇择 揚扬 ' +
  '撃擊击 撫抚 敘叙敍 斉齊齐 斎斋齋 条條 来來 東东 楊杨 楨桢 極极 楽樂乐 榆楡 ' +
  '様樣样 横橫 樸朴 樹树 樺桦 橋桥 歐欧 歯齒齿 歳歲岁 歷历歴 殻壳殼 気氣气 沈瀋 ' +
  '沖冲衝 没沒 浅淺 浜濱滨 涛濤 済濟济 温溫 渾浑 湯汤 湾灣 満滿满 溝沟 溪渓 ' +
  '滅灭 漢汉 濃浓 瀬瀨濑 灘滩 灯燈 為为爲 煙烟 爺爷 爾尔 猶犹 獨独 獲获 琿珲 ' +
  '瑤瑶 瑩莹 瑪玛 発發发 盤盘 真眞 礦矿 禄祿 禰祢 稜棱 穂穗 積积 窩窝 窪洼 ' +
  '窯窑窰 筑築 約约 紅红 納纳 紐纽 紗纱 細细 綏绥 維维 総總总 緑绿綠 線线 緯纬 ' +
  '罗羅 群羣 義义 聖圣 脈脉 膠胶 臘腊 興兴 舊旧 艦舰 苏蘇 范範 荘莊庄 華华 ' +
  '萌萠 葉叶 蓋盖 薩萨 薬藥药 蘆芦 蘭兰 蝦虾 蠣蛎 衛卫衞 襲袭 見见 覚覺觉 触觸 ' +
  '訥讷 諸诸 諾诺 豊豐丰 貝贝 貢贡 貫贯 費费 賀贺 資资 賓宾 賚赉 賽赛 車车 ' +
  '軍军 軽輕轻 輔辅 輪轮 輯辑 辺邊边 連连聯联 進进 達达 遠远 遼辽 郎郞 郷鄕鄉乡 ' +
  '里裏裡 鉄鐵铁 銀银 錦锦 録录錄 鎮镇鎭 鏡镜 長长 門门 閉闭 開开 間间 関關关 ' +
  '闊阔 闘鬭斗鬥 陣阵 陸陆 陽阳 隊队 隠隱隐 隸隶 雙双 雲云 電电 霊靈灵 靉叆 ' +
  '鞏巩 韃鞑 韓韩 頁页 頂顶 順顺 須须 頓顿 領领 頭头 頼賴赖 飛飞 飯饭 館馆 ' +
  '饅馒 馬马 駆驅驱 験驗验 鬱郁 魚鱼 鮮鲜 鳥鸟 鳩鸠 鳳凤 鴨鸭 鴿鸽 鶏鷄雞鸡 ' +
  '鶴鹤 麗丽 黄黃 黒黑 點点 龍龙竜 属屬 幾几 鲁魯 麦麥 愛爱 運运 嶼屿 ';

const FIRST: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').flatMap(([first = '', ...others]) => others.map((form) => [form, first])),
);

/** Each Han character in the first of its forms, so that 旅顺 and 旅順 are the same; all else as it is. */
export function oneForm(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, (character) => FIRST.get(character) ?? character);
}
