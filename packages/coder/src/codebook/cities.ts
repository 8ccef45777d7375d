/**
 * Cities, crossings, bases, straits and regions that news of states names, besides the capitals (states.ts). In: nothing. Out: rows.
 * Positions are public facts, to a tenth of a degree. Where a name is borne by several, the one that news of states means stands here.
 */
export interface City {
  readonly name: string;
  /** ISO alpha-3; null for a sea or strait that belongs to no one state. */
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Other spellings. */
  readonly names: readonly string[];
}

// name|country|lat|lon|other names
const table = `
Basra|IRQ|30.5|47.8|Basrah
Mosul|IRQ|36.3|43.1|
Erbil|IRQ|36.2|44.0|Irbil;Arbil
Kirkuk|IRQ|35.5|44.4|
Najaf|IRQ|32.0|44.3|
Karbala|IRQ|32.6|44.0|Kerbala
Sulaymaniyah|IRQ|35.6|45.4|Sulaimaniyah;Sulaimaniya;Sulaymaniya
Fallujah|IRQ|33.3|43.8|Falluja
Ramadi|IRQ|33.4|43.3|
Tikrit|IRQ|34.6|43.7|
Samarra|IRQ|34.2|43.9|
Nasiriyah|IRQ|31.0|46.3|Nassiriya;Nasiriya
Amara|IRQ|31.8|47.1|Amarah
Taji|IRQ|33.5|44.3|Camp Taji
Balad|IRQ|34.0|44.1|
Ain al-Asad|IRQ|33.8|42.4|Ain al-Assad;Al-Asad
Duhok|IRQ|36.9|43.0|Dohuk
Sinjar|IRQ|36.3|41.9|
Sidakan|IRQ|36.8|44.7|
Green Zone|IRQ|33.3|44.4|
Tahrir Square|IRQ|33.3|44.4|
Anbar|IRQ|32.9|41.6|Al-Anbar
Nineveh|IRQ|36.0|42.5|Ninawa
Diyala|IRQ|33.8|45.1|
Kurdistan Region|IRQ|36.2|44.0|Iraqi Kurdistan
Mandali|IRQ|33.7|45.5|
Faw|IRQ|30.0|48.5|al-Faw
Umm Qasr|IRQ|30.0|47.9|
Arar|SAU|31.0|41.0|
Shalamcheh|IRN|30.5|48.1|Shalamche
Mehran|IRN|33.1|46.2|
Khosravi|IRN|34.4|45.5|
Chazabeh|IRN|31.8|47.9|Chazzabeh
Bashmaq|IRN|35.6|46.0|
Mashhad|IRN|36.3|59.6|Meshed
Isfahan|IRN|32.7|51.7|Esfahan
Shiraz|IRN|29.6|52.5|
Tabriz|IRN|38.1|46.3|
Qom|IRN|34.6|50.9|Qum
Ahvaz|IRN|31.3|48.7|Ahwaz
Abadan|IRN|30.3|48.3|
Kermanshah|IRN|34.3|47.1|
Bandar Abbas|IRN|27.2|56.3|
Bushehr|IRN|28.9|50.8|
Natanz|IRN|33.7|51.7|
Fordow|IRN|34.9|51.0|Fordo
Arak|IRN|34.1|49.7|
Chabahar|IRN|25.3|60.6|
Khuzestan|IRN|31.3|49.0|
Persian Gulf|null|27.0|51.0|Arabian Gulf
Strait of Hormuz|null|26.6|56.3|Hormuz
Gulf of Oman|null|24.5|58.5|
Red Sea|null|20.0|38.0|
Mediterranean|null|35.0|18.0|Mediterranean Sea;eastern Mediterranean
Black Sea|null|43.0|34.0|
Aegean Sea|null|38.5|25.0|Aegean
South China Sea|null|12.0|113.0|
East China Sea|null|30.0|125.0|
Taiwan Strait|null|24.0|119.0|
Baltic Sea|null|58.0|20.0|Baltic
Caspian Sea|null|41.0|51.0|Caspian
Sea of Japan|null|40.0|135.0|
Bab el-Mandeb|null|12.6|43.3|Bab al-Mandab
Suez Canal|EGY|30.5|32.3|Suez
Jeddah|SAU|21.5|39.2|Jidda
Mecca|SAU|21.4|39.8|Makkah
Medina|SAU|24.5|39.6|
Dhahran|SAU|26.3|50.1|
Abqaiq|SAU|25.9|49.7|
NEOM|SAU|28.0|35.2|
Dubai|ARE|25.2|55.3|
Sharjah|ARE|25.3|55.4|
Fujairah|ARE|25.1|56.3|
Aden|YEM|12.8|45.0|
Hodeidah|YEM|14.8|42.9|Hodeida;Hudaydah
Marib|YEM|15.5|45.3|
Taiz|YEM|13.6|44.0|
Aleppo|SYR|36.2|37.2|
Homs|SYR|34.7|36.7|
Idlib|SYR|35.9|36.6|
Deir ez-Zor|SYR|35.3|40.1|Deir al-Zor;Deir Ezzor
Raqqa|SYR|35.9|39.0|
Latakia|SYR|35.5|35.8|
Kobani|SYR|36.9|38.4|
Afrin|SYR|36.5|36.9|
Golan Heights|SYR|33.0|35.8|Golan
Tripoli|LBY|32.9|13.2|
Benghazi|LBY|32.1|20.1|
Sirte|LBY|31.2|16.6|
Misrata|LBY|32.4|15.1|
Sidon|LBN|33.6|35.4|
Bekaa|LBN|33.8|36.0|Beqaa
Gaza|PSE|31.5|34.5|Gaza Strip;Gaza City
West Bank|PSE|32.0|35.3|
Rafah|PSE|31.3|34.2|
Khan Younis|PSE|31.3|34.3|
Jenin|PSE|32.5|35.3|
Hebron|PSE|31.5|35.1|
Nablus|PSE|32.2|35.3|
Bethlehem|PSE|31.7|35.2|
Haifa|ISR|32.8|35.0|
Eilat|ISR|29.6|34.9|
Tel Aviv|ISR|32.1|34.8|
Dimona|ISR|31.1|35.0|
Aqaba|JOR|29.5|35.0|
Alexandria|EGY|31.2|29.9|
Sharm el-Sheikh|EGY|27.9|34.3|
Sinai|EGY|29.5|34.0|
Istanbul|TUR|41.0|29.0|
Izmir|TUR|38.4|27.1|
Incirlik|TUR|37.0|35.4|
Diyarbakir|TUR|37.9|40.2|
Antalya|TUR|36.9|30.7|
Gaziantep|TUR|37.1|37.4|
Thessaloniki|GRC|40.6|22.9|
Crete|GRC|35.2|24.9|
Evros|GRC|41.1|26.2|
Kastellorizo|GRC|36.1|29.6|
Famagusta|CYP|35.1|33.9|Varosha
Stepanakert|AZE|39.8|46.8|Khankendi
Nagorno-Karabakh|AZE|39.8|46.8|Karabakh
Lachin|AZE|39.6|46.5|
Ganja|AZE|40.7|46.4|
Nakhchivan|AZE|39.2|45.4|
Syunik|ARM|39.2|46.4|
Abkhazia|GEO|43.0|41.0|
South Ossetia|GEO|42.2|44.0|
Batumi|GEO|41.6|41.6|
St. Petersburg|RUS|59.9|30.3|Saint Petersburg;St Petersburg
Sochi|RUS|43.6|39.7|
Kazan|RUS|55.8|49.1|
Vladivostok|RUS|43.1|131.9|
Rostov-on-Don|RUS|47.2|39.7|Rostov
Belgorod|RUS|50.6|36.6|
Kursk|RUS|51.7|36.2|
Kaliningrad|RUS|54.7|20.5|
Grozny|RUS|43.3|45.7|
Crimea|UKR|45.3|34.4|
Sevastopol|UKR|44.6|33.5|
Donetsk|UKR|48.0|37.8|
Luhansk|UKR|48.6|39.3|Lugansk
Donbas|UKR|48.0|38.0|Donbass
Kharkiv|UKR|50.0|36.2|Kharkov
Odesa|UKR|46.5|30.7|Odessa
Mariupol|UKR|47.1|37.5|
Kherson|UKR|46.6|32.6|
Zaporizhzhia|UKR|47.8|35.2|Zaporizhia
Bakhmut|UKR|48.6|38.0|
Lviv|UKR|49.8|24.0|Lvov
Dnipro|UKR|48.5|35.0|
Bucha|UKR|50.5|30.2|
Brest|BLR|52.1|23.7|
Grodno|BLR|53.7|23.8|Hrodna
Tiraspol|MDA|46.8|29.6|
Transnistria|MDA|46.8|29.6|
Gdansk|POL|54.4|18.6|
Krakow|POL|50.1|19.9|
Rzeszow|POL|50.0|22.0|
Mitrovica|XKX|42.9|20.9|
Banja Luka|BIH|44.8|17.2|
Republika Srpska|BIH|44.8|17.2|
Srebrenica|BIH|44.1|19.3|
Presevo|SRB|42.3|21.6|
Novi Sad|SRB|45.3|19.8|
Split|HRV|43.5|16.4|
Geneva|CHE|46.2|6.1|
Davos|CHE|46.8|9.8|
Zurich|CHE|47.4|8.5|
Munich|DEU|48.1|11.6|
Hamburg|DEU|53.6|10.0|
Frankfurt|DEU|50.1|8.7|
Ramstein|DEU|49.4|7.6|
Strasbourg|FRA|48.6|7.8|
Marseille|FRA|43.3|5.4|
Calais|FRA|51.0|1.9|
Milan|ITA|45.5|9.2|
Lampedusa|ITA|35.5|12.6|
The Hague|NLD|52.1|4.3|
Rotterdam|NLD|51.9|4.5|
Barcelona|ESP|41.4|2.2|
Ceuta|ESP|35.9|-5.3|
Melilla|ESP|35.3|-2.9|
Gibraltar|GBR|36.1|-5.4|
Edinburgh|GBR|55.9|-3.2|
Glasgow|GBR|55.9|-4.3|
Belfast|GBR|54.6|-5.9|
Salisbury|GBR|51.1|-1.8|
Falkland Islands|GBR|-51.7|-59.0|Falklands
New York|USA|40.7|-74.0|New York City
Camp David|USA|39.6|-77.5|
Los Angeles|USA|34.1|-118.2|
Houston|USA|29.8|-95.4|
San Francisco|USA|37.8|-122.4|
Miami|USA|25.8|-80.2|
Mar-a-Lago|USA|26.7|-80.0|
Guam|USA|13.4|144.8|
Guantanamo|USA|19.9|-75.1|Guantanamo Bay
Alaska|USA|64.0|-150.0|
Hawaii|USA|21.3|-157.9|
Toronto|CAN|43.7|-79.4|
Montreal|CAN|45.5|-73.6|
Vancouver|CAN|49.3|-123.1|
Tijuana|MEX|32.5|-117.0|
Ciudad Juarez|MEX|31.7|-106.5|
Rio de Janeiro|BRA|-22.9|-43.2|
Sao Paulo|BRA|-23.5|-46.6|
Cucuta|COL|7.9|-72.5|
Medellin|COL|6.2|-75.6|
Maracaibo|VEN|10.6|-71.6|
Tachira|VEN|7.8|-72.2|
Essequibo|GUY|6.0|-59.0|
Santa Cruz|BOL|-17.8|-63.2|
Cartagena|COL|10.4|-75.5|
Lagos|NGA|6.5|3.4|
Maiduguri|NGA|11.8|13.2|
Kano|NGA|12.0|8.5|
Goma|COD|-1.7|29.2|
Bukavu|COD|-2.5|28.9|
North Kivu|COD|-0.8|29.0|
Ituri|COD|1.6|30.0|
Mombasa|KEN|-4.0|39.7|
Entebbe|UGA|0.1|32.5|
Mekelle|ETH|13.5|39.5|Mekele
Tigray|ETH|14.0|38.8|
Amhara|ETH|11.6|37.4|
Oromia|ETH|8.5|39.0|
Grand Ethiopian Renaissance Dam|ETH|11.2|35.1|Renaissance Dam;GERD
Nile|null|20.0|31.0|Blue Nile;Nile River
Darfur|SDN|13.5|24.0|
Port Sudan|SDN|19.6|37.2|
El Fasher|SDN|13.6|25.4|Al Fashir
Abyei|SDN|9.6|28.4|
Hargeisa|SOM|9.6|44.1|
Somaliland|SOM|9.6|44.1|
Kismayo|SOM|-0.4|42.5|
Puntland|SOM|8.4|48.5|
Cape Town|ZAF|-33.9|18.4|
Johannesburg|ZAF|-26.2|28.0|
Cabo Delgado|MOZ|-12.3|39.3|
Dar es Salaam|TZA|-6.8|39.3|
Abidjan|CIV|5.3|-4.0|
Timbuktu|MLI|16.8|-3.0|
Gao|MLI|16.3|0.0|
Casablanca|MAR|33.6|-7.6|
Tindouf|DZA|27.7|-8.1|
Guerguerat|ESH|21.4|-17.0|
Mumbai|IND|19.1|72.9|Bombay
Kolkata|IND|22.6|88.4|Calcutta
Chennai|IND|13.1|80.3|
Amritsar|IND|31.6|74.9|
Srinagar|IND|34.1|74.8|
Kashmir|IND|34.0|76.0|Jammu and Kashmir
Pulwama|IND|33.9|74.9|
Pahalgam|IND|34.0|75.3|
Ladakh|IND|34.2|77.6|
Galwan Valley|IND|34.7|78.2|Galwan
Arunachal Pradesh|IND|28.2|94.7|
Line of Control|null|34.0|74.5|LoC
Line of Actual Control|null|34.5|78.5|LAC
Attari|IND|31.6|74.6|
Karachi|PAK|24.9|67.0|
Lahore|PAK|31.5|74.3|
Peshawar|PAK|34.0|71.5|
Quetta|PAK|30.2|67.0|
Balochistan|PAK|28.5|65.0|Baluchistan
Gwadar|PAK|25.1|62.3|
Wagah|PAK|31.6|74.6|
Torkham|PAK|34.1|71.1|
Chaman|PAK|30.9|66.5|
Balakot|PAK|34.5|73.4|
Muzaffarabad|PAK|34.4|73.5|
Kandahar|AFG|31.6|65.7|
Herat|AFG|34.3|62.2|
Kunduz|AFG|36.7|68.9|
Jalalabad|AFG|34.4|70.4|
Mazar-i-Sharif|AFG|36.7|67.1|
Bagram|AFG|34.9|69.3|
Osh|KGZ|40.5|72.8|
Batken|KGZ|40.1|70.8|
Almaty|KAZ|43.2|76.9|
Samarkand|UZB|39.7|67.0|
Chittagong|BGD|22.4|91.8|
Cox's Bazar|BGD|21.4|92.0|
Jaffna|LKA|9.7|80.0|
Hambantota|LKA|6.1|81.1|
Lhasa|CHN|29.7|91.1|
Tibet|CHN|31.0|88.0|
Xinjiang|CHN|41.0|85.0|
Shanghai|CHN|31.2|121.5|
Guangzhou|CHN|23.1|113.3|
Shenzhen|CHN|22.5|114.1|
Tianjin|CHN|39.1|117.2|
Chengdu|CHN|30.7|104.1|
Wuhan|CHN|30.6|114.3|
Hainan|CHN|19.2|109.7|
Doklam|BTN|27.3|89.0|
Kinmen|TWN|24.4|118.3|
Okinawa|JPN|26.3|127.8|
Osaka|JPN|34.7|135.5|
Hiroshima|JPN|34.4|132.5|
Senkaku Islands|JPN|25.7|123.5|Senkakus;Diaoyu Islands
Busan|KOR|35.2|129.1|Pusan
Panmunjom|KOR|38.0|126.7|
Kaesong|PRK|38.0|126.6|
Yongbyon|PRK|39.8|125.8|
Wonsan|PRK|39.2|127.4|
Dokdo|KOR|37.2|131.9|Takeshima
Demilitarized Zone|null|38.3|127.3|DMZ
Second Thomas Shoal|PHL|9.8|115.9|Ayungin Shoal
Scarborough Shoal|PHL|15.1|117.8|
Subic Bay|PHL|14.8|120.3|
Palawan|PHL|9.8|118.7|
Mindanao|PHL|7.5|125.0|
Spratly Islands|null|8.6|111.9|Spratlys
Paracel Islands|null|16.5|112.0|Paracels
Ho Chi Minh City|VNM|10.8|106.7|Saigon
Da Nang|VNM|16.1|108.2|
Rakhine|MMR|20.1|93.5|
Yangon|MMR|16.8|96.2|Rangoon
Myawaddy|MMR|16.7|98.5|
Chiang Mai|THA|18.8|99.0|
Preah Vihear|KHM|14.4|104.7|
Siem Reap|KHM|13.4|103.9|
Bali|IDN|-8.4|115.2|
Aceh|IDN|4.7|96.7|
Natuna Islands|IDN|4.0|108.2|Natuna
Sydney|AUS|-33.9|151.2|
Melbourne|AUS|-37.8|145.0|
Perth|AUS|-31.9|115.9|
Darwin|AUS|-12.5|130.8|
Auckland|NZL|-36.8|174.8|
Bougainville|PNG|-6.2|155.5|
`;

export const cities: readonly City[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", country, lat, lon, names] = line.split("|");
    return {
      name,
      country: country === undefined || country === "null" ? null : country,
      lat: Number(lat),
      lon: Number(lon),
      names: names === undefined || names === "" ? [] : names.split(";"),
    };
  });
