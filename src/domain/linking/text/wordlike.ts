/** Names of places, ships and people that are words, given names or common names as well; folded. */
const WORDLIKE = new Set(
  `due ob todo kabu yuri rus maya fuji asahi suma anda asha taiga zima tita west pushkin voroshilov niko ako anto saka chosen ching
  miyako choson souda kamchatka lubin nikolsk vladimir entai eikou hoten lena diana aurora oleg ural orel don kuban terek amur pascal elba
  talbot vicksburg takao akashi chitose izumi mikasa matsushima chiyoda uji tokiwa kasuga nisshin otowa iwate azuma yoshino kasumi
  akebono sevastopol poltava borodino svetlana korea koreya rossia bayan petropavlovsk tsushima sungari yenisei kostroma anadyr irtysh
  svir rion dnepr great tiger bay lazo iman kurgan samara edo taiga uyar
  pacific sual hail getto kremlin pechili chihli staten manalai alaid iki roze entrance great sampson robben round popov hand deep
  society victoria strelok novik ulysses sobol oshima mishima barracks douglas philip ross popov richy chin`.split(
    /\s+/,
  ),
);

/** Places whose plain name is beyond doubt although ships or words have it too. */
const PLAIN = new Set(
  'tsushima sevastopol amur korea pacific samara kremlin pechili chihli'.split(' '),
);

/** Whether a name of one word must be led to before it is taken for a place. */
export function isWordlike(key: string): boolean {
  return key.length < 4 || (WORDLIKE.has(key) && !PLAIN.has(key));
}

/** Whether a ship's name needs a word of ships beside it. */
export function isCommonShip(key: string): boolean {
  return key.length < 4 || WORDLIKE.has(key);
}
