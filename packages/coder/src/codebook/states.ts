/**
 * States and the territories that news treats like them: names, demonyms, capitals, seats of government. In: nothing. Out: rows.
 * Codes: ISO 3166-1 alpha-3 (XKX for Kosovo, as in common use). Names, demonyms and capitals are public facts; positions are the
 * capitals', to a tenth of a degree.
 */
export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
  /** Other names, short and official. */
  readonly names: readonly string[];
  /** Adjectives and nouns for its people, singular and plural. */
  readonly demonyms: readonly string[];
  readonly capital: string;
  readonly lat: number;
  readonly lon: number;
  /** Palaces, seats and other words that stand for its government. */
  readonly seats: readonly string[];
}

// code|name|other names|demonyms|capital|lat|lon|seats
const table = `
AFG|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans;Afghani|Kabul|34.5|69.2|
ALB|Albania|Republic of Albania|Albanian;Albanians|Tirana|41.3|19.8|
DZA|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers|36.8|3.1|El Mouradia
AND|Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella|42.5|1.5|
AGO|Angola|Republic of Angola|Angolan;Angolans|Luanda|-8.8|13.2|
ATG|Antigua and Barbuda||Antiguan;Antiguans;Barbudan;Barbudans|Saint John's|17.1|-61.8|St. John's
ARG|Argentina|Argentine Republic|Argentine;Argentines;Argentinian;Argentinians|Buenos Aires|-34.6|-58.4|Casa Rosada
ARM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan|40.2|44.5|
AUS|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|Canberra|-35.3|149.1|
AUT|Austria|Republic of Austria|Austrian;Austrians|Vienna|48.2|16.4|Ballhausplatz
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku|40.4|49.9|
BHS|Bahamas|Commonwealth of the Bahamas;The Bahamas|Bahamian;Bahamians|Nassau|25.0|-77.3|
BHR|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama|26.2|50.6|
BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka|23.8|90.4|Bangabhaban
BRB|Barbados||Barbadian;Barbadians|Bridgetown|13.1|-59.6|
BLR|Belarus|Republic of Belarus;Belorussia|Belarusian;Belarusians;Belarussian;Belarussians|Minsk|53.9|27.6|
BEL|Belgium|Kingdom of Belgium|Belgian;Belgians|Brussels|50.8|4.4|
BLZ|Belize||Belizean;Belizeans|Belmopan|17.3|-88.8|
BEN|Benin|Republic of Benin|Beninese|Porto-Novo|6.5|2.6|
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu|27.5|89.6|
BOL|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|La Paz|-16.5|-68.1|Palacio Quemado
BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians;Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats;Bosnian Muslim;Bosnian Muslims;Herzegovinian;Herzegovinians|Sarajevo|43.9|18.4|
BWA|Botswana|Republic of Botswana|Botswanan;Motswana;Batswana;Botswanans|Gaborone|-24.7|25.9|
BRA|Brazil|Federative Republic of Brazil|Brazilian;Brazilians|Brasilia|-15.8|-47.9|Planalto;Itamaraty;Brasília;Palácio do Planalto
BRN|Brunei|Brunei Darussalam;Nation of Brunei|Bruneian;Bruneians|Bandar Seri Begawan|4.9|114.9|
BGR|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia|42.7|23.3|
BFA|Burkina Faso||Burkinabe;Burkinabè|Ouagadougou|12.4|-1.5|
BDI|Burundi|Republic of Burundi|Burundian;Burundians|Gitega|-3.4|29.9|
KHM|Cambodia|Kingdom of Cambodia|Cambodian;Cambodians;Khmer;Khmers|Phnom Penh|11.6|104.9|
CMR|Cameroon|Republic of Cameroon|Cameroonian;Cameroonians|Yaounde|3.9|11.5|Yaoundé
CAN|Canada||Canadian;Canadians|Ottawa|45.4|-75.7|Rideau Hall
CPV|Cape Verde|Republic of Cabo Verde;Cabo Verde|Cape Verdean;Cape Verdeans;Cabo Verdean;Cabo Verdeans|Praia|14.9|-23.5|
CAF|Central African Republic||Central African;Central Africans|Bangui|4.4|18.6|
TCD|Chad|Republic of Chad|Chadian;Chadians|N'Djamena|12.1|15.0|
CHL|Chile|Republic of Chile|Chilean;Chileans|Santiago|-33.4|-70.7|La Moneda
CHN|China|People's Republic of China;PRC;mainland China|Chinese|Beijing|39.9|116.4|Zhongnanhai;Peking
COL|Colombia|Republic of Colombia|Colombian;Colombians|Bogota|4.7|-74.1|Casa de Narino;Bogotá
COM|Comoros|Union of the Comoros|Comorian;Comorians;Comoran;Comorans|Moroni|-11.7|43.3|
COK|Cook Islands||Cook Islander;Cook Islanders|Avarua|-21.2|-159.8|
FRO|Faroe Islands|Faroes|Faroese|Torshavn|62.0|-6.8|Tórshavn
GRL|Greenland|Kalaallit Nunaat|Greenlandic;Greenlander;Greenlanders|Nuuk|64.2|-51.7|Inatsisartut;Naalakkersuisut
NIU|Niue||Niuean;Niueans|Alofi|-19.1|-169.9|
COG|Republic of the Congo|Congo-Brazzaville;Republic of Congo|Congolese|Brazzaville|-4.3|15.3|
COD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo;Congo-Kinshasa|Congolese|Kinshasa|-4.3|15.3|
CRI|Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans|San Jose|9.9|-84.1|San José
CIV|Ivory Coast|Republic of Côte d'Ivoire;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Yamoussoukro|6.8|-5.3|
HRV|Croatia|Republic of Croatia|Croatian;Croatians;Croat;Croats|Zagreb|45.8|16.0|
CUB|Cuba|Republic of Cuba|Cuban;Cubans|Havana|23.1|-82.4|
CYP|Cyprus|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots|Nicosia|35.2|33.4|
CZE|Czech Republic|Czechia|Czech;Czechs|Prague|50.1|14.4|Prague Castle
DNK|Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen|55.7|12.6|Christiansborg
DJI|Djibouti|Republic of Djibouti|Djiboutian;Djiboutians|Djibouti City|11.6|43.1|
DMA|Dominica|Commonwealth of Dominica||Roseau|15.3|-61.4|
DOM|Dominican Republic||Dominican;Dominicans|Santo Domingo|18.5|-69.9|
ECU|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans|Quito|-0.2|-78.5|Carondelet
EGY|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo|30.0|31.2|
SLV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadoreans|San Salvador|13.7|-89.2|
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatorial Guineans|Malabo|3.8|8.8|
ERI|Eritrea|State of Eritrea|Eritrean;Eritreans|Asmara|15.3|38.9|
EST|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn|59.4|24.8|
SWZ|Eswatini|Kingdom of Eswatini;Swaziland|Swazi;Swazis|Mbabane|-26.3|31.1|
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa|9.0|38.7|
FJI|Fiji|Republic of Fiji|Fijian;Fijians|Suva|-18.1|178.4|
FIN|Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki|60.2|24.9|
FRA|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|48.9|2.4|Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon
GAB|Gabon|Gabonese Republic|Gabonese|Libreville|0.4|9.5|
GMB|Gambia|Republic of the Gambia;The Gambia|Gambian;Gambians|Banjul|13.5|-16.6|
GEO|Georgia|Republic of Georgia|Georgian;Georgians|Tbilisi|41.7|44.8|
DEU|Germany|Federal Republic of Germany|German;Germans|Berlin|52.5|13.4|Bundestag;Bundesregierung
GHA|Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra|5.6|-0.2|Jubilee House
GRC|Greece|Hellenic Republic|Greek;Greeks;Hellenic|Athens|38.0|23.7|Maximos Mansion
GRD|Grenada||Grenadian;Grenadians|Saint George's|12.1|-61.7|St. George's
GTM|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City|14.6|-90.5|
GIN|Guinea|Republic of Guinea|Guinean;Guineans|Conakry|9.6|-13.6|
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean;Guinea-Bissauan;Bissau-Guineans;Guinea-Bissauans|Bissau|11.9|-15.6|
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown|6.8|-58.2|
HTI|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince|18.6|-72.3|
HND|Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa|14.1|-87.2|
HKG|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China;Hong Kong SAR|Hong Konger;Hong Kongers;Hongkonger;Hongkongers|Hong Kong|22.3|114.2|
HUN|Hungary||Hungarian;Hungarians|Budapest|47.5|19.0|
ISL|Iceland||Icelandic;Icelander;Icelanders|Reykjavik|64.1|-21.9|Reykjavík
IND|India|Republic of India;Bharat|Indian;Indians|New Delhi|28.6|77.2|Delhi;South Block
IDN|Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta|-6.2|106.8|Istana Merdeka
IRN|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians|Tehran|35.7|51.4|Teheran
IRQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad|33.3|44.4|
IRL|Ireland|Republic of Ireland|Irish;Irishman;Irishmen|Dublin|53.3|-6.3|
ISR|Israel|State of Israel;Jewish state|Israeli;Israelis|Jerusalem|31.8|35.2|Tel Aviv;Knesset
ITA|Italy|Italian Republic|Italian;Italians|Rome|41.9|12.5|Palazzo Chigi;Farnesina;Quirinale
JAM|Jamaica||Jamaican;Jamaicans|Kingston|18.0|-76.8|
JPN|Japan||Japanese|Tokyo|35.7|139.7|Kantei
JOR|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian;Jordanians|Amman|31.9|35.9|
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana|51.2|71.4|Nur-Sultan;Akorda
KEN|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi|-1.3|36.8|
KIR|Kiribati|Independent and Sovereign Republic of Kiribati|I-Kiribati|Tarawa|1.3|173.0|South Tarawa
XKX|Kosovo|Republic of Kosovo|Kosovar;Kosovars;Kosovo Serb;Kosovo Serbs;Kosovo Albanian;Kosovo Albanians;Kosovan;Kosovans|Pristina|42.7|21.2|Prishtina
KWT|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City|29.4|48.0|
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz;Kyrgyzstani;Kyrgyzstanis|Bishkek|42.9|74.6|
LAO|Laos|Lao People's Democratic Republic;Lao PDR|Lao;Laotian;Laotians|Vientiane|18.0|102.6|
LVA|Latvia|Republic of Latvia|Latvian;Latvians|Riga|56.9|24.1|
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut|33.9|35.5|Baabda
LSO|Lesotho|Kingdom of Lesotho|Basotho;Mosotho|Maseru|-29.3|27.5|
LBR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia|6.3|-10.8|
LBY|Libya|State of Libya|Libyan;Libyans|Tripoli|32.9|13.2|
LIE|Liechtenstein|Principality of Liechtenstein|Liechtensteiner;Liechtensteiners|Vaduz|47.1|9.5|
LTU|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius|54.7|25.3|
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourger;Luxembourgish;Luxembourgers|Luxembourg City|49.6|6.1|
MAC|Macau|Macao Special Administrative Region of the People's Republic of China;Macao|Macanese|Macau|22.2|113.5|
MDG|Madagascar|Republic of Madagascar|Malagasy;Madagascan;Madagascans|Antananarivo|-18.9|47.5|
MWI|Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe|-14.0|33.8|
MYS|Malaysia||Malaysian;Malaysians|Kuala Lumpur|3.1|101.7|Putrajaya
MDV|Maldives|Republic of the Maldives;Republic of Maldives|Maldivian;Maldivians;Maldivan;Maldivans|Male|4.2|73.5|Malé
MLI|Mali|Republic of Mali|Malian;Malians|Bamako|12.6|-8.0|
MLT|Malta|Republic of Malta|Maltese|Valletta|35.9|14.5|
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro|7.1|171.4|
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott|18.1|-16.0|
MUS|Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis|-20.2|57.5|
MEX|Mexico|United Mexican States|Mexican;Mexicans|Mexico City|19.4|-99.1|Los Pinos
FSM|Micronesia|Federated States of Micronesia;FSM|Micronesian;Micronesians|Palikir|6.9|158.2|
MDA|Moldova|Republic of Moldova|Moldovan;Moldovans|Chisinau|47.0|28.9|Chișinău
MCO|Monaco|Principality of Monaco|Monegasque;Monegasques|Monaco|43.7|7.4|
MNG|Mongolia||Mongolian;Mongolians|Ulaanbaatar|47.9|106.9|Ulan Bator
MNE|Montenegro||Montenegrin;Montenegrins|Podgorica|42.4|19.3|
MAR|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat|34.0|-6.8|
MOZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo|-26.0|32.6|
MMR|Myanmar|Republic of the Union of Myanmar;Burma|Burmese;Myanma|Naypyidaw|19.7|96.1|Naypyitaw;Nay Pyi Taw
NAM|Namibia|Republic of Namibia|Namibian;Namibians|Windhoek|-22.6|17.1|
NRU|Nauru|Republic of Nauru|Nauruan;Nauruans|Yaren|-0.5|166.9|
NPL|Nepal|Federal Democratic Republic of Nepal|Nepali;Nepalis;Nepalese|Kathmandu|27.7|85.3|Singha Durbar
NLD|Netherlands|Kingdom of the Netherlands;The Netherlands;Holland|Dutch;Dutchman;Dutchmen|Amsterdam|52.4|4.9|The Hague;Binnenhof
NZL|New Zealand||New Zealander;New Zealanders|Wellington|-41.3|174.8|Beehive
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua|12.1|-86.3|
NER|Niger|Republic of Niger|Nigerien;Nigeriens|Niamey|13.5|2.1|
NGA|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja|9.1|7.5|Aso Rock;Aso Villa
PRK|North Korea|Democratic People's Republic of Korea;DPRK;Hermit Kingdom|North Korean;North Koreans|Pyongyang|39.0|125.8|
MKD|North Macedonia|Macedonia;Republic of North Macedonia|Macedonian;Macedonians|Skopje|42.0|21.4|
NOR|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo|59.9|10.8|
OMN|Oman|Sultanate of Oman;the Sultanate|Omani;Omanis|Muscat|23.6|58.4|
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad|33.7|73.1|Rawalpindi
PLW|Palau|Republic of Palau|Palauan;Palauans|Ngerulmud|7.5|134.6|
PSE|Palestine|State of Palestine;Palestinian territories;Palestinian Territories;Palestinian Authority|Palestinian;Palestinians|Ramallah|31.9|35.2|Muqata
PAN|Panama|Republic of Panama|Panamanian;Panamanians|Panama City|9.0|-79.5|
PNG|Papua New Guinea|Independent State of Papua New Guinea;PNG|Papua New Guinean;Papua New Guineans|Port Moresby|-9.4|147.2|
PRY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asuncion|-25.3|-57.6|Asunción
PER|Peru|Republic of Peru|Peruvian;Peruvians|Lima|-12.0|-77.0|
PHL|Philippines|Republic of the Philippines|Philippine;Filipino;Filipinos;Filipina|Manila|14.6|121.0|Malacanang;Malacañang;Malacanang Palace
POL|Poland|Republic of Poland|Polish;Pole;Poles|Warsaw|52.2|21.0|Sejm
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon|38.7|-9.1|
QAT|Qatar|State of Qatar|Qatari;Qataris|Doha|25.3|51.5|
ROU|Romania||Romanian;Romanians|Bucharest|44.4|26.1|Cotroceni
RUS|Russia|Russian Federation|Russian;Russians|Moscow|55.8|37.6|Kremlin
RWA|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali|-1.9|30.1|
KNA|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis;St. Kitts and Nevis;Saint Kitts;St Kitts and Nevis|Kittitian;Nevisian;Nevisians;Kittitians|Basseterre|17.3|-62.7|
LCA|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian;Saint Lucians;St. Lucians|Castries|14.0|-61.0|
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent|Vincentian;Saint Vincentian;Vincentians;Saint Vincentians|Kingstown|13.2|-61.2|
WSM|Samoa|Independent State of Samoa|Samoan;Samoans|Apia|-13.8|-171.8|
SMR|San Marino|Most Serene Republic of San Marino|Sammarinese|San Marino|43.9|12.4|
STP|Sao Tome and Principe|Democratic Republic of São Tomé and Príncipe;São Tomé and Príncipe|Sao Tomean;Sao Tomeans|Sao Tome|0.3|6.7|São Tomé
SAU|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian|Riyadh|24.7|46.7|
SEN|Senegal|Republic of Senegal|Senegalese|Dakar|14.7|-17.5|
SRB|Serbia|Republic of Serbia|Serbian;Serbians;Serb;Serbs|Belgrade|44.8|20.5|
SYC|Seychelles|Republic of Seychelles|Seychellois|Victoria|-4.6|55.5|
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|8.5|-13.2|
SGP|Singapore|Republic of Singapore|Singaporean;Singaporeans|Singapore|1.3|103.8|
SVK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian;Slovakians|Bratislava|48.1|17.1|
SVN|Slovenia|Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana|46.1|14.5|
SLB|Solomon Islands||Solomon Islander;Solomon Islanders|Honiara|-9.4|160.0|
SOM|Somalia|Federal Republic of Somalia|Somali;Somalis;Somalian;Somalians|Mogadishu|2.0|45.3|Villa Somalia
ZAF|South Africa|Republic of South Africa|South African;South Africans|Pretoria|-25.7|28.2|Union Buildings
KOR|South Korea|Republic of Korea;ROK|South Korean;South Koreans|Seoul|37.6|127.0|Blue House;Cheong Wa Dae
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba|4.9|31.6|
ESP|Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid|40.4|-3.7|Moncloa
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan;Sri Lankans|Colombo|6.9|79.9|
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum|15.6|32.5|
SUR|Suriname|Republic of Suriname|Surinamese;Surinamer;Surinamers|Paramaribo|5.9|-55.2|
SWE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm|59.3|18.1|Rosenbad
CHE|Switzerland|Swiss Confederation|Swiss|Bern|46.9|7.4|Berne
SYR|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus|33.5|36.3|
TWN|Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taipei|25.0|121.6|
TJK|Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tajikistani;Tajikistanis|Dushanbe|38.6|68.8|
TZA|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma|-6.2|35.7|
THA|Thailand|Kingdom of Thailand|Thai;Thais|Bangkok|13.8|100.5|Government House
TLS|East Timor|Democratic Republic of Timor-Leste;Timor-Leste|East Timorese;Timorese|Dili|-8.6|125.6|
TGO|Togo|Togolese Republic|Togolese|Lome|6.1|1.2|Lomé
TON|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa|-21.1|-175.2|
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain|10.7|-61.5|
TUN|Tunisia|Tunisian Republic|Tunisian;Tunisians|Tunis|36.8|10.2|Carthage Palace
TUR|Turkey|Republic of Türkiye;Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks|Ankara|39.9|32.9|Bestepe;Beştepe
TKM|Turkmenistan||Turkmen;Turkmens|Ashgabat|38.0|58.4|
TUV|Tuvalu||Tuvaluan;Tuvaluans|Funafuti|-8.5|179.2|
UGA|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala|0.3|32.6|
UKR|Ukraine||Ukrainian;Ukrainians|Kyiv|50.5|30.5|Kiev;Bankova;Verkhovna Rada
ARE|United Arab Emirates|UAE;U.A.E.;the Emirates;Emirates|Emirati;Emiratis|Abu Dhabi|24.5|54.4|
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland;Britain;Great Britain;UK;U.K.;England;Scotland;Wales;Northern Ireland|British;Briton;Britons;English;Scottish;Welsh|London|51.5|-0.1|Downing Street;No. 10;Number 10;Whitehall;Westminster;Buckingham Palace
USA|United States|United States of America;U.S.;US;USA;U.S.A.;America|American;Americans|Washington|38.9|-77.0|White House;Pentagon;State Department;Capitol Hill;Washington, D.C.;Washington DC;Oval Office;Foggy Bottom;Washington D.C.
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo|-34.9|-56.2|
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani;Uzbekistanis|Tashkent|41.3|69.2|
VUT|Vanuatu|Republic of Vanuatu|Ni-Vanuatu;Vanuatuan;Vanuatuans|Port Vila|-17.7|168.3|
VAT|Vatican City|Vatican City State;Vatican;the Vatican;Holy See|Vatican|Vatican City|41.9|12.5|
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas|10.5|-66.9|Miraflores;Miraflores Palace
VNM|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi|21.0|105.8|
ESH|Western Sahara|Sahrawi Arab Democratic Republic;SADR|Sahrawi;Sahrawis|Laayoune|27.2|-13.2|El Aaiún
YEM|Yemen|Republic of Yemen|Yemeni;Yemenis;Yemenite|Sanaa|15.4|44.2|Sana'a
ZMB|Zambia|Republic of Zambia|Zambian;Zambians|Lusaka|-15.4|28.3|
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare|-17.8|31.1|
`;

const list = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? [] : cell.split(";");

export const states: readonly State[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", name = "", names, demonyms, capital = "", lat, lon, seats] = line.split("|");
    return {
      code,
      name,
      names: list(names),
      demonyms: list(demonyms),
      capital,
      lat: Number(lat),
      lon: Number(lon),
      seats: list(seats),
    };
  });
