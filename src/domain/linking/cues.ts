/** Words that say what the name beside them is: data, not code. All are folded. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Before a ship. */
export const SHIP_BEFORE = words(`
  ship ships cruiser cruisers battleship battleships gunboat gunboats destroyer destroyers steamer steamers steamship
  transport transports collier colliers flagship ironclad ironclads minelayer vessel vessels liner yacht icebreaker trawler
  ketch dhow smack cutter lighter launch schooner schooners brig barque brigantine clipper lugger sloop whaler junk tug ferry
  boat boats torpedoboat monitor frigate corvette dreadnought tanker
  submarine minesweeper airship ss hms uss ijn hijms sms rms usns hmas hmcs js jds rfs ins roks aboard
  броненосец броненосца броненосцем броненосцы крейсер крейсера крейсером крейсеры миноносец миноносца пароход парохода
  канонерка канонерская лодка лодки транспорт транспорта эсминец корабль
`);

/** After a ship, whose name a place may have too. */
export const SHIP_AFTER = words(`
  maru sank sunk sinks capsized steamed steamer torpedoed foundered rammed exploded anchored hoisted fired
  surrendered grounded scuttled sailors crew
`);

/** Before a person. */
export const TITLES = words(`
  mr mrs miss ms dr sir lord lady prof professor captain capt lieutenant lieut lt colonel col major maj general generals gen admiral
  admirals adm commander cmdr commodore sergeant corporal private count countess baron baroness prince princess marquis viscount
  king queen emperor empress tsar czar kaiser president minister secretary senator governor ambassador bishop father brother sister
  herr frau monsieur mme madame viceroy marshal chief gov sen rep don judge reverend rev comrade
  генерал генерала адмирал адмирала капитан граф князь барон
`);

/** Those of them who command. */
export const RANKS = words(`
  general generals gen admiral admirals adm commander commodore captain colonel marshal viceroy
`);

/** Given names that come before a surname. */
export const GIVEN = words(`
  aaron adam agnes alan albert alexander alexandra alexei alfred alice amanda amy andrea andrew andrey angela ann anna anne annie
  anthony anton arthur ashley barbara ben benjamin bernard bertha beth betty bill bob boris brenda brian bruce carl carol caroline
  catherine cecil charles charlotte chris christian christina christine christopher clara claire clarence clark claude colin craig
  cyril daniel david deborah denis dennis denise denzel derek dinah diane dmitri dmitry donald dora doris dorothy douglas duncan dustin
  edgar edith edmund edna edward edwin eileen elaine eleanor elena elizabeth ellen elliott elsie emily emma eric ernest esther ethel
  eugene eva evan evelyn fiona florence frances francis frank fred frederic frederick gary geoffrey george gerald gertrude gilbert
  gladys glenn gloria gordon grace graham greg gregory gustav guy hannah hans harold harriet harry harvey heather helen henri henry
  herbert hilda horace howard hubert hugh hugo ian ida igor irene irina isaac isabel ivan ivy jack jacob jacques james jan jane
  janet janice jason jean jeff jennifer jeremy jerry jessica jessie jill jim joan joe john johnny jonathan jose joseph joshua
  judith julia julian julie karen karl kate katherine kathleen keith kelly ken kenneth kevin kimberly larry laura lauren lawrence
  leo leon leonard leslie lewis lily linda lionel lisa lloyd louis louise lucy luke lydia mabel malcolm margaret maria marie
  marcus marion mark martha martin mary matthew maud maurice max michael michelle mildred minnie monica morris nancy natalia natalie
  nathan neil nicholas nicole nigel nikolai nina noah nora norman oleg olga oliver oscar otto owen pamela patricia patrick paul
  pauline peter philip phyllis pierre rachel ralph raymond rebecca reginald richard rita robert roger roland ronald rosa rose
  rosemary roy rudolf rupert russell ruth sally sam samuel sandra sarah scott sean sergei sharon sheila shirley sidney simon
  sophia sophie stanley stella stephanie stephen steve steven susan sydney sylvia tamara ted teresa terry theodore theresa thomas
  tim timothy tom tony ursula valerie vanessa vera veronica victor victoria vincent violet virginia vivian vladimir walter wanda wayne
  wendy wilfred william willie winifred winston yuri yvonne
  akira hiroshi kenji kenta takeshi yuki yoko keiko naoki haruki emi aiko hana
`);

/** After a place in the name of a paper, a company, a street, a club or a unit; those in small letters too. */
export const UNIT_AFTER = words(`
  squadron squadrons fleet fleets flotilla cruiser cruisers destroyers detachment division divisions regiment brigade battalion rifles fusiliers dragoons hussars
`);

export const ORG_AFTER = words(`
  shimbun shimpo times mail herald gazette post news telegraph chronicle journal review daily press tribune sun world star globe standard
  examiner observer mercury advertiser courier express call record bulletin dispatch despatch guardian independent echo
  bank hotel club street avenue road lane square terrace drive boulevard company co corporation ltd inc plc gmbh university college
  school institute academy museum airlines airways motors steel insurance brewery cup prize league united city rovers fc fund dynamo wanderers athletic spartak lokomotiv project gallery theatre orchestra
  society association committee foundation press books sketches magazine cross exhibition regatta festival stakes handicap marathon
  squadron fleet flotilla division regiment corps brigade battalion army
  museums galleries prison jail hall lounge arms inn lodge chapel cathedral cemetery gardens park mills stores tavern arcade cinema medal library works
  laundry bakery pharmacy dairy garage salon kennels choir
  sake beer wine bicycle bicycles film camera balls ball tea
  forum trust centre center council archives symposium
  county township heights lakes beach island airport stadium arena refinery
`);

/** States, provinces and lands where there is another place of a name. */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  ...words(`
  texas ontario canada alabama alaska arizona arkansas california colorado connecticut delaware florida georgia idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee utah vermont virginia wisconsin wyoming quebec alberta
  manitoba saskatchewan tasmania victoria queensland australia jamaica dominica scotland wales ireland hampshire england yorkshire
  durham sussex kent devon cornwall lancashire cheshire norfolk suffolk essex surrey dorset somerset cumbria northumberland
  wiltshire berkshire tyne merseyside cleveland northamptonshire lincolnshire derbyshire
  tx tex ont ala pa va nj ny ill wis mich tenn mass togo benin
  ghana lome
`),
  'new jersey',
  'new mexico',
  'new brunswick',
  'new zealand',
  'new hampshire',
  'new york',
  'nova scotia',
]);

/** West, south, east, north, in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Those of them where the atlas has places of its own, and where they lie. */
export const HOMES: ReadonlyMap<string, Extent> = new Map([
  ['maine', [-71.5, 43, -66, 47.6]],
  ['new hampshire', [-72.7, 42.6, -70.5, 45.4]],
  ['new york', [-80, 40.4, -71.8, 45.1]],
  ['california', [-125, 32, -114, 42]],
  ['england', [-6, 49.9, 2, 55.9]],
  ['yorkshire', [-2.6, 53.3, 0.3, 54.6]],
  ['virginia', [-83, 36, -76, 39.5]],
] satisfies readonly (readonly [string, Extent])[]);

/** What may have one, when it is in quotes. */
export const QUOTED_WORKS = words(`
  picture postcard story game series print scene screening premiere
`);

/** Vessels that are no warships of a list. */
export const OTHER_VESSELS = words(`
  liner submarine trawler schooner brig brigantine frigate corvette barque clipper yacht tug lugger
`);

/** Before a place, and never before a person or a paper. */
export const PLACE_BEFORE = words(`
  in at to from near into via off towards toward through across outside inside around round above below beyond between behind
  reached left reaching leaving entered entering until upon
  в из под у к на от до
`);

/** Words with a capital that are no names, and so no part of one. */
export const NO_NAME = words(`
  the a an and or of in at on to from by with for but as if when while where after before since until then there here this that these
  those his her its their our my your he she it they we i you who what which why how not no yes so yet nor only even both all some
  any each every most many few several one two three four five six seven eight nine ten first second third last next old new great
  greater little lower upper north south east west northern southern eastern western central inner outer
  russian russians japanese chinese korean koreans british english french german american dutch danish swedish manchurian siberian
  european asiatic imperial royal modern ancient today yesterday tomorrow now never always perhaps once soon still also
  january february march april may june july august september october november december
  sunday monday tuesday wednesday thursday friday saturday day eve christmas easter whitsun midsummer
  is was were are be been had has have did does do will would can could should may might must
  besides beside near off under over between among against across through around about above below behind beyond toward towards
  into onto upon during despite though although because however meanwhile later early late mid
  visit visiting see seeing besieged captured occupied neutral tsarist soviet bolshevik communist meiji wartime colonial polish finnish
  turkish italian austrian spanish portuguese jewish ukrainian mongolian manchu allied nazi swedish norwegian prussian scottish irish
`);

/** Words of war: a text that has them is about one. */
export const WARLIKE = words(`
  battle siege admiral general generals admirals fleet squadron cruiser battleship battleships torpedo torpedoes regiment division army garrison trenches
  artillery infantry cavalry cossacks surrender surrendered bombardment destroyer destroyers mines shells troops war armistice
  besieged assault casualties wounded prisoners fortress
`);
