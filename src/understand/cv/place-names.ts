/** Countries and regions, `|` between; in English and where it differs in the country's own language. */
export const regions =
  "chad|côte d'ivoire|ivory coast|mali|niger|burkina faso|benin|togo|gambia|sierra leone|liberia|gabon|congo|angola|mozambique|moçambique|namibia|botswana|lesotho|eswatini|madagascar|mauritius|malawi|somalia|sudan|south sudan|eritrea|djibouti|burundi|" +
  "libya|syria|yemen|palestine|kyrgyzstan|tajikistan|turkmenistan|bhutan|maldives|laos|brunei|papua new guinea|fiji|haiti|trinidad and tobago|barbados|belize|bahamas|guyana|suriname|paraguay|liechtenstein|monaco|andorra|san marino|kosovo|jersey|guernsey|isle of man|" +
  "éire|hrvatska|srbija|slovenija|slovensko|česko|magyarország|suomi|maroc|algérie|tunisie|cameroun|sénégal|belgien|niederlande|frankreich|allemagne|espagne|royaume-uni|pays-bas|alemania|francia|reino unido|países bajos|alemanha|frança|espanha|svizzera|regno unito|spagna|duitsland|frankrijk|spanje|zwitserland|elveția|spania|marea britanie|olanda|" +
  "afghanistan|albania|algeria|argentina|armenia|australia|austria|österreich|azerbaijan|bahrain|bangladesh|belarus|belgium|belgië|belgique|bolivia|bosnia and herzegovina|" +
  "brazil|brasil|bulgaria|cambodia|cameroon|canada|chile|china|p.r. china|pr china|colombia|costa rica|croatia|cuba|cyprus|czechia|czech republic|denmark|danmark|dominican republic|ecuador|egypt|egipt|el salvador|" +
  "england|estonia|ethiopia|finland|france|franța|georgia|germany|deutschland|germania|ghana|greece|guatemala|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|italia|" +
  "jamaica|japan|jordan|kazakhstan|kenya|korea|south korea|republic of korea|kuwait|latvia|lebanon|lithuania|luxembourg|macau|malaysia|malta|mexico|méxico|moldova|mongolia|montenegro|morocco|" +
  "myanmar|nepal|netherlands|the netherlands|nederland|new zealand|nicaragua|nigeria|north macedonia|northern ireland|norway|norge|oman|pakistan|panama|paraguay|peru|perú|philippines|poland|polska|" +
  "portugal|puerto rico|qatar|romania|românia|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|south africa|spain|españa|sri lanka|sweden|sverige|switzerland|schweiz|suisse|" +
  "taiwan|tanzania|thailand|tunisia|turkey|türkiye|uganda|ukraine|united arab emirates|uae|united kingdom|uk|u.k.|great britain|united states|united states of america|usa|us|u.s.|u.s.a.|" +
  "uruguay|uzbekistan|venezuela|vietnam|wales|zambia|zimbabwe|" +
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|" +
  "mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|" +
  "tennessee|texas|utah|vermont|virginia|washington state|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|saskatchewan|new brunswick|" +
  "new south wales|queensland|victoria|tasmania|western australia|bavaria|bayern|catalonia|guangdong|jiangsu|zhejiang|sichuan|hubei|maharashtra|karnataka";

/** Written after a city and a comma only, in capitals. */
export const regionCodes =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC " +
  "ON QC BC AB MB NS SK NB NSW QLD VIC TAS ACT NL BE FR ES IT PT CH AT SE NO DK FI IE PL RO CZ HU GR CN JP SG HK NZ BR MX";

/** Cities that stand on CVs without their country. */
export const cities =
  "aachen|aberdeen|abu dhabi|adelaide|ahmedabad|amsterdam|ankara|ann arbor|antwerp|athens|atlanta|auckland|augsburg|austin|baltimore|bangalore|bengaluru|bangkok|barcelona|basel|bath|beijing|belfast|belgrade|bergen|berkeley|berlin|bern|" +
  "bilbao|birmingham|bogotá|bogota|bologna|bonn|bordeaux|boston|boulder|brasília|bratislava|bremen|brisbane|bristol|brno|brooklyn|brussels|bucharest|bucurești|budapest|buenos aires|buffalo|cairo|calgary|cambridge|canberra|cape town|" +
  "cardiff|champaign|charlotte|chengdu|chennai|chicago|cincinnati|cleveland|cluj|cluj-napoca|cologne|köln|columbus|copenhagen|cork|coventry|cupertino|dallas|darmstadt|delft|delhi|denver|detroit|dortmund|dresden|dubai|dublin|durham|" +
  "düsseldorf|edinburgh|edmonton|eindhoven|erlangen|essen|exeter|florence|fort worth|frankfurt|frankfurt am main|freiburg|gdańsk|geneva|genoa|ghent|gent|glasgow|göttingen|gothenburg|graz|grenoble|groningen|guangzhou|haifa|hamburg|hamilton|hangzhou|" +
  "hannover|hanoi|heidelberg|helsinki|ho chi minh city|houston|hyderabad|iași|indianapolis|ithaca|istanbul|jakarta|jena|jerusalem|johannesburg|kansas city|karachi|karlsruhe|kathmandu|kiel|kolkata|kraków|krakow|kuala lumpur|kyiv|kyoto|" +
  "la jolla|lagos|lahore|las vegas|lausanne|leeds|leicester|leiden|leipzig|leuven|lille|lima|linz|lisbon|lisboa|liverpool|ljubljana|london|los angeles|lund|luxembourg|lyon|madison|madrid|maastricht|mainz|malmö|manchester|manila|mannheim|" +
  "marburg|marseille|medellín|melbourne|memphis|menlo park|mexico city|miami|milan|milano|milwaukee|minneapolis|monterrey|montpellier|montreal|montréal|moscow|mountain view|mumbai|munich|münchen|münster|nairobi|nanjing|nantes|" +
  "naples|nashville|new delhi|new haven|new orleans|new york|new york city|newcastle|nice|nijmegen|nottingham|nuremberg|nürnberg|oakland|omaha|orlando|osaka|oslo|ottawa|oxford|palo alto|paris|pasadena|perth|philadelphia|phoenix|pittsburgh|" +
  "pisa|plymouth|portland|porto|potsdam|poznań|prague|pretoria|princeton|providence|pune|raleigh|redmond|rennes|reykjavik|riga|rio de janeiro|rome|roma|rotterdam|sacramento|salt lake city|salzburg|san antonio|san diego|san francisco|" +
  "san jose|san mateo|santa barbara|santa clara|santa monica|santiago|são paulo|sao paulo|saskatoon|seattle|seoul|seville|shanghai|sheffield|shenzhen|sofia|southampton|stanford|st. louis|stockholm|strasbourg|stuttgart|" +
  "sunnyvale|suzhou|sydney|taipei|tallinn|tampa|tampere|tehran|tel aviv|the hague|tianjin|tilburg|timișoara|tokyo|toronto|toulouse|trondheim|tübingen|turin|ulm|umeå|uppsala|urbana|utrecht|valencia|vancouver|venice|vienna|wien|vilnius|warsaw|washington|" +
  "washington dc|washington, d.c.|waterloo|wellington|wuhan|wrocław|würzburg|xi'an|york|zagreb|zürich|zurich|heidenheim|remote|hybrid|on-site|onsite|home office";
