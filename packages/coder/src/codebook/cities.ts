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
Halabja|IRQ|35.2|46.0|
Zakho|IRQ|37.1|42.7|
Tal Afar|IRQ|36.4|42.4|Tel Afar
Baiji|IRQ|34.9|43.5|Beiji
Hillah|IRQ|32.5|44.4|Hilla
Kut|IRQ|32.5|45.8|
Diwaniyah|IRQ|32.0|44.9|
Samawah|IRQ|31.3|45.3|
Baqubah|IRQ|33.7|44.6|Baquba;Baqouba
Khanaqin|IRQ|34.3|45.4|
Jurf al-Sakhar|IRQ|32.9|44.2|
Sadr City|IRQ|33.4|44.5|
Abu Ghraib|IRQ|33.3|44.1|
Camp Speicher|IRQ|34.7|43.5|
Al-Harir|IRQ|36.5|44.3|Harir air base
Qaim|IRQ|34.4|41.1|al-Qaim;Al-Qaim
Trebil|IRQ|33.3|39.0|Turaibil
Qandil Mountains|IRQ|36.5|45.0|Qandil;Kandil
Rumaila|IRQ|30.2|47.4|
Tabuk|SAU|28.4|36.6|
Najran|SAU|17.5|44.2|
Jizan|SAU|16.9|42.6|Jazan
Abha|SAU|18.2|42.5|
Taif|SAU|21.4|40.4|
Yanbu|SAU|24.1|38.1|
Qatif|SAU|26.6|50.0|
Ras Tanura|SAU|26.7|50.1|
Dammam|SAU|26.4|50.1|
Khurais|SAU|25.1|48.1|
AlUla|SAU|26.6|37.9|Al-Ula;Al Ula
Diriyah|SAU|24.7|46.6|
Zahedan|IRN|29.5|60.9|
Urmia|IRN|37.6|45.1|Orumiyeh;Urumieh
Rasht|IRN|37.3|49.6|
Kerman|IRN|30.3|57.1|
Hamedan|IRN|34.8|48.5|Hamadan
Yazd|IRN|31.9|54.4|
Qazvin|IRN|36.3|50.0|
Sanandaj|IRN|35.3|47.0|
Ilam|IRN|33.6|46.4|
Khorramshahr|IRN|30.4|48.2|
Karaj|IRN|35.8|51.0|
Asaluyeh|IRN|27.5|52.6|Assaluyeh
Kish|IRN|26.5|54.0|Kish Island
Qeshm|IRN|26.8|55.9|
Kharg|IRN|29.2|50.3|Kharg Island
Abu Musa|IRN|25.9|55.0|
Greater Tunb|IRN|26.3|55.3|
Parchin|IRN|35.5|51.8|
Arak reactor|IRN|34.4|49.2|Khondab
South Pars|IRN|26.6|52.0|
Bandar Imam Khomeini|IRN|30.4|49.1|
Jask|IRN|25.6|57.8|
Sistan and Baluchestan|IRN|28.5|60.9|Sistan-Baluchestan;Sistan and Baluchistan
Kurdistan Province|IRN|35.7|47.0|
Astara|IRN|38.4|48.9|
Parviz Khan|IRN|34.3|45.6|Parvizkhan
Tamarchin|IRN|36.7|45.1|
Bazargan|IRN|39.4|44.4|
Dogharoun|IRN|34.7|61.1|
Milak|IRN|30.9|61.4|
Taybad|IRN|34.7|60.8|
Giza|EGY|30.0|31.2|
Port Said|EGY|31.3|32.3|
Ismailia|EGY|30.6|32.3|
Luxor|EGY|25.7|32.6|
Aswan|EGY|24.1|32.9|
El Arish|EGY|31.1|33.8|Arish;al-Arish
Hurghada|EGY|27.3|33.8|
Mansoura|EGY|31.0|31.4|
Assiut|EGY|27.2|31.2|
Ain Sokhna|EGY|29.6|32.3|
Halaib Triangle|EGY|22.2|36.0|Halayeb
Gulf of Suez|EGY|28.8|33.0|
Sinai Peninsula|EGY|29.5|34.0|
Ras al-Khaimah|ARE|25.8|55.9|Ras al Khaimah
Al Dhafra|ARE|24.2|54.5|al-Dhafra;Al-Dhafra
Barakah|ARE|24.0|52.2|
Jebel Ali|ARE|25.0|55.1|
Saada|YEM|16.9|43.8|Sa'ada;Saadah
Mukalla|YEM|14.5|49.1|
Hadramawt|YEM|16.0|49.0|Hadhramaut;Hadramaut
Socotra|YEM|12.5|53.9|
Mokha|YEM|13.3|43.2|Mocha
Shabwa|YEM|14.8|46.8|
Al Jawf|YEM|16.6|45.4|al-Jawf
Hajjah|YEM|15.7|43.6|
Ibb|YEM|14.0|44.2|
Perim|YEM|12.7|43.4|
Hama|SYR|35.1|36.8|
Daraa|SYR|32.6|36.1|Deraa
Palmyra|SYR|34.6|38.3|Tadmur
Tartus|SYR|34.9|35.9|Tartous
Hasakah|SYR|36.5|40.7|Hasaka;Hassakeh;al-Hasakah
Qamishli|SYR|37.1|41.2|Qamishlo
Manbij|SYR|36.5|37.9|
Al-Bab|SYR|36.4|37.5|al-Bab
Jarabulus|SYR|36.8|38.0|
Tal Abyad|SYR|36.7|39.0|Tel Abyad
Ras al-Ain|SYR|36.9|40.1|
Azaz|SYR|36.6|37.0|
Albukamal|SYR|34.5|40.9|Abu Kamal;Boukamal;al-Bukamal
Baghouz|SYR|34.4|40.9|
Douma|SYR|33.6|36.4|
Ghouta|SYR|33.5|36.5|Eastern Ghouta;eastern Ghouta
Sweida|SYR|32.7|36.6|Suwayda;Suweida
Quneitra|SYR|33.1|35.8|
Tanf|SYR|33.5|38.6|al-Tanf;Al-Tanf
Hmeimim|SYR|35.4|35.9|Khmeimim
Shayrat|SYR|34.5|36.9|
Bab al-Hawa|SYR|36.2|36.7|
Rojava|SYR|36.6|40.0|
Maarat al-Numan|SYR|35.6|36.7|
Saraqib|SYR|35.9|36.8|
Tobruk|LBY|32.1|24.0|
Derna|LBY|32.8|22.6|
Sabha|LBY|27.0|14.4|Sebha
Zawiya|LBY|32.8|12.7|
Tarhuna|LBY|32.4|13.6|
Jufra|LBY|29.1|15.9|
Bani Walid|LBY|31.8|14.0|
Ras Lanuf|LBY|30.5|18.6|
Fezzan|LBY|26.0|14.0|
Cyrenaica|LBY|30.0|22.0|
Gulf of Sidra|LBY|31.5|18.0|
Tyre|LBN|33.3|35.2|
Baalbek|LBN|34.0|36.2|
Nabatieh|LBN|33.4|35.5|
Zahle|LBN|33.8|35.9|
Naqoura|LBN|33.1|35.1|
Dahiyeh|LBN|33.9|35.5|Dahieh
Shebaa Farms|LBN|33.3|35.7|
Litani|LBN|33.3|35.3|Litani River
Arsal|LBN|34.2|36.4|
Beit Hanoun|PSE|31.5|34.5|
Deir al-Balah|PSE|31.4|34.4|
Jabalia|PSE|31.5|34.5|Jabaliya
Nuseirat|PSE|31.4|34.4|
Tulkarm|PSE|32.3|35.0|Tulkarem
Jericho|PSE|31.9|35.5|
Qalqilya|PSE|32.2|35.0|
East Jerusalem|PSE|31.8|35.2|
Philadelphi Corridor|PSE|31.3|34.2|
Netzarim|PSE|31.5|34.4|
Kerem Shalom|ISR|31.2|34.3|Karem Abu Salem
Erez|ISR|31.6|34.5|
Beersheba|ISR|31.3|34.8|
Ashkelon|ISR|31.7|34.6|
Ashdod|ISR|31.8|34.6|
Sderot|ISR|31.5|34.6|
Kiryat Shmona|ISR|33.2|35.6|
Galilee|ISR|32.8|35.4|
Negev|ISR|30.8|34.8|
Netanya|ISR|32.3|34.9|
Nazareth|ISR|32.7|35.3|
Metula|ISR|33.3|35.6|
Zarqa|JOR|32.1|36.1|
Irbid|JOR|32.6|35.9|
Tower 22|JOR|33.3|38.7|
Petra|JOR|30.3|35.4|
Bursa|TUR|40.2|29.1|
Adana|TUR|37.0|35.3|
Konya|TUR|37.9|32.5|
Mersin|TUR|36.8|34.6|
Hatay|TUR|36.4|36.2|
Sanliurfa|TUR|37.2|38.8|Urfa
Kars|TUR|40.6|43.1|
Trabzon|TUR|41.0|39.7|
Edirne|TUR|41.7|26.6|
Kahramanmaras|TUR|37.6|36.9|
Mardin|TUR|37.3|40.7|
Habur|TUR|37.1|42.6|
Ceyhan|TUR|37.0|35.8|
Akkuyu|TUR|36.1|33.5|
Kurecik|TUR|38.3|37.8|
Bosporus|TUR|41.1|29.1|Bosphorus
Dardanelles|TUR|40.2|26.4|
Gallipoli|TUR|40.4|26.7|
Lesbos|GRC|39.1|26.5|Lesvos
Rhodes|GRC|36.4|28.2|
Chios|GRC|38.4|26.1|
Samos|GRC|37.8|26.9|
Piraeus|GRC|37.9|23.6|
Alexandroupolis|GRC|40.8|25.9|
Souda Bay|GRC|35.5|24.1|
Corfu|GRC|39.6|19.9|
Patras|GRC|38.2|21.7|
Thrace|GRC|41.1|25.4|
Larnaca|CYP|34.9|33.6|
Limassol|CYP|34.7|33.0|
Akrotiri|CYP|34.6|33.0|
Northern Cyprus|CYP|35.2|33.6|northern Cyprus
Kyrenia|CYP|35.3|33.3|
Shusha|AZE|39.8|46.8|Shushi
Aghdam|AZE|40.0|46.9|Agdam
Fuzuli|AZE|39.6|47.1|
Sumgait|AZE|40.6|49.7|
Tovuz|AZE|41.0|45.6|
Kalbajar|AZE|40.1|46.0|Kelbajar
Zangezur|ARM|39.3|46.3|Zangezur corridor;Zangezur Corridor
Gyumri|ARM|40.8|43.8|
Meghri|ARM|38.9|46.2|
Goris|ARM|39.5|46.3|
Tavush|ARM|40.9|45.3|
Sukhumi|GEO|43.0|41.0|
Tskhinvali|GEO|42.2|44.0|
Gori|GEO|42.0|44.1|
Poti|GEO|42.1|41.7|
Anaklia|GEO|42.4|41.6|
Adjara|GEO|41.6|42.0|Ajaria
Pankisi|GEO|42.1|45.3|Pankisi Gorge
Novosibirsk|RUS|55.0|82.9|
Yekaterinburg|RUS|56.8|60.6|Ekaterinburg
Nizhny Novgorod|RUS|56.3|44.0|
Samara|RUS|53.2|50.1|
Omsk|RUS|55.0|73.4|
Chelyabinsk|RUS|55.2|61.4|
Ufa|RUS|54.7|56.0|
Krasnodar|RUS|45.0|39.0|
Krasnoyarsk|RUS|56.0|92.9|
Voronezh|RUS|51.7|39.2|
Volgograd|RUS|48.7|44.5|Stalingrad
Bryansk|RUS|53.2|34.4|
Murmansk|RUS|69.0|33.1|
Arkhangelsk|RUS|64.5|40.5|
Novorossiysk|RUS|44.7|37.8|
Astrakhan|RUS|46.3|48.0|
Makhachkala|RUS|43.0|47.5|
Khabarovsk|RUS|48.5|135.1|
Irkutsk|RUS|52.3|104.3|
Yakutsk|RUS|62.0|129.7|
Pskov|RUS|57.8|28.3|
Smolensk|RUS|54.8|32.0|
Tula|RUS|54.2|37.6|
Ryazan|RUS|54.6|39.7|
Taganrog|RUS|47.2|38.9|
Engels|RUS|51.5|46.1|
Beslan|RUS|43.2|44.5|
Chechnya|RUS|43.3|45.7|Chechen Republic
Dagestan|RUS|43.0|47.0|
Ingushetia|RUS|43.2|44.9|
Tatarstan|RUS|55.5|50.5|
Bashkortostan|RUS|54.5|56.5|
Siberia|RUS|60.0|100.0|
Kamchatka|RUS|56.0|159.0|
Sakhalin|RUS|51.0|143.0|
Kuril Islands|RUS|46.0|150.5|Kurils;Southern Kurils;Northern Territories
North Caucasus|RUS|43.5|44.0|
Kola Peninsula|RUS|67.7|36.0|
Plesetsk|RUS|62.9|40.6|
Severodvinsk|RUS|64.6|39.8|
Kronstadt|RUS|60.0|29.8|
Volga|RUS|52.0|47.0|
Kerch|UKR|45.4|36.5|
Simferopol|UKR|45.0|34.1|
Yalta|UKR|44.5|34.2|
Avdiivka|UKR|48.1|37.7|Avdeevka
Kramatorsk|UKR|48.7|37.6|
Sloviansk|UKR|48.9|37.6|Slavyansk
Severodonetsk|UKR|48.9|38.5|Sievierodonetsk
Lysychansk|UKR|48.9|38.4|
Pokrovsk|UKR|48.3|37.2|
Soledar|UKR|48.7|38.1|
Izium|UKR|49.2|37.3|Izyum
Kupiansk|UKR|49.7|37.6|
Vovchansk|UKR|50.3|36.9|
Melitopol|UKR|46.8|35.4|
Berdyansk|UKR|46.8|36.8|
Enerhodar|UKR|47.5|34.7|
Mykolaiv|UKR|47.0|32.0|Nikolaev
Kryvyi Rih|UKR|47.9|33.4|Kryvyi Rig
Vinnytsia|UKR|49.2|28.5|
Zhytomyr|UKR|50.3|28.7|
Chernihiv|UKR|51.5|31.3|
Sumy|UKR|50.9|34.8|
Poltava|UKR|49.6|34.6|
Rivne|UKR|50.6|26.3|
Uzhhorod|UKR|48.6|22.3|
Kremenchuk|UKR|49.1|33.4|
Irpin|UKR|50.5|30.3|
Chernobyl|UKR|51.4|30.1|Chornobyl
Snake Island|UKR|45.3|30.2|
Debaltseve|UKR|48.3|38.4|
Ilovaisk|UKR|47.9|38.2|
Kakhovka|UKR|46.8|33.4|Nova Kakhovka;Kakhovka dam
Yavoriv|UKR|49.9|23.4|
Pivdennyi|UKR|46.6|31.0|
Dnieper|UKR|48.0|34.5|Dnipro River
Gomel|BLR|52.4|31.0|Homel
Vitebsk|BLR|55.2|30.2|
Gagauzia|MDA|46.1|28.6|
Wroclaw|POL|51.1|17.0|
Poznan|POL|52.4|16.9|
Lublin|POL|51.2|22.6|
Bialystok|POL|53.1|23.2|
Przewodow|POL|50.5|23.9|
Bialowieza|POL|52.7|23.9|
Redzikowo|POL|54.5|17.1|
Suwalki|POL|54.1|22.9|Suwalki Gap
Jarinje|XKX|43.2|20.7|
Banjska|XKX|43.0|20.8|
Peja|XKX|42.7|20.3|Pec
Prizren|XKX|42.2|20.7|
Mostar|BIH|43.3|17.8|
Tuzla|BIH|44.5|18.7|
Brcko|BIH|44.9|18.8|
Nis|SRB|43.3|21.9|
Vojvodina|SRB|45.4|20.0|
Sandzak|SRB|43.1|20.0|
Dubrovnik|HRV|42.7|18.1|
Rijeka|HRV|45.3|14.4|
Vukovar|HRV|45.3|19.0|
Basel|CHE|47.6|7.6|
Lausanne|CHE|46.5|6.6|
Lugano|CHE|46.0|9.0|
Burgenstock|CHE|47.0|8.4|Bürgenstock
Montreux|CHE|46.4|6.9|
Cologne|DEU|50.9|7.0|
Dusseldorf|DEU|51.2|6.8|Düsseldorf
Stuttgart|DEU|48.8|9.2|
Leipzig|DEU|51.3|12.4|
Dresden|DEU|51.1|13.7|
Bonn|DEU|50.7|7.1|
Bremen|DEU|53.1|8.8|
Nuremberg|DEU|49.5|11.1|
Bavaria|DEU|48.8|11.5|
Saxony|DEU|51.1|13.2|
Thuringia|DEU|50.9|11.0|
Lubmin|DEU|54.1|13.6|
Potsdam|DEU|52.4|13.1|
Lyon|FRA|45.8|4.8|
Toulouse|FRA|43.6|1.4|
Bordeaux|FRA|44.8|-0.6|
Lille|FRA|50.6|3.1|
Nantes|FRA|47.2|-1.6|
Dunkirk|FRA|51.0|2.4|
Cherbourg|FRA|49.6|-1.6|
Biarritz|FRA|43.5|-1.6|
Versailles|FRA|48.8|2.1|
Cannes|FRA|43.6|7.0|
Evian|FRA|46.4|6.6|
Normandy|FRA|49.0|0.2|
Corsica|FRA|42.2|9.1|
French Polynesia|FRA|-17.6|-149.4|
Reunion|FRA|-21.1|55.5|Réunion
Mayotte|FRA|-12.8|45.2|
French Guiana|FRA|4.0|-53.0|
Kourou|FRA|5.2|-52.6|
Martinique|FRA|14.6|-61.0|
Guadeloupe|FRA|16.2|-61.5|
Naples|ITA|40.9|14.3|
Turin|ITA|45.1|7.7|
Venice|ITA|45.4|12.3|
Florence|ITA|43.8|11.3|
Genoa|ITA|44.4|8.9|
Bologna|ITA|44.5|11.3|
Palermo|ITA|38.1|13.4|
Bari|ITA|41.1|16.9|
Trieste|ITA|45.6|13.8|
Catania|ITA|37.5|15.1|
Sicily|ITA|37.5|14.0|
Sardinia|ITA|40.0|9.0|
Sigonella|ITA|37.4|14.9|
Aviano|ITA|46.0|12.6|
Taormina|ITA|37.9|15.3|
L'Aquila|ITA|42.4|13.4|
Eindhoven|NLD|51.4|5.5|
Utrecht|NLD|52.1|5.1|
Volkel|NLD|51.7|5.7|
Groningen|NLD|53.2|6.6|
Seville|ESP|37.4|-6.0|
Zaragoza|ESP|41.6|-0.9|Saragossa
Bilbao|ESP|43.3|-2.9|
Malaga|ESP|36.7|-4.4|Málaga
Granada|ESP|37.2|-3.6|
Santiago de Compostela|ESP|42.9|-8.5|
Rota|ESP|36.6|-6.4|
Catalonia|ESP|41.8|1.5|
Basque Country|ESP|43.0|-2.6|
Andalusia|ESP|37.5|-4.7|
Galicia|ESP|42.8|-8.0|
Canary Islands|ESP|28.3|-16.5|Canaries
Balearic Islands|ESP|39.6|2.9|
Perejil|ESP|35.9|-5.4|
Birmingham|GBR|52.5|-1.9|
Manchester|GBR|53.5|-2.2|
Liverpool|GBR|53.4|-3.0|
Leeds|GBR|53.8|-1.5|
Sheffield|GBR|53.4|-1.5|
Bristol|GBR|51.5|-2.6|
Cardiff|GBR|51.5|-3.2|
Aberdeen|GBR|57.1|-2.1|
Newcastle|GBR|55.0|-1.6|
Portsmouth|GBR|50.8|-1.1|
Plymouth|GBR|50.4|-4.1|
Southampton|GBR|50.9|-1.4|
Dover|GBR|51.1|1.3|
Cornwall|GBR|50.4|-4.9|
Carbis Bay|GBR|50.2|-5.5|
Gleneagles|GBR|56.3|-3.7|
Faslane|GBR|56.1|-4.8|
Lockerbie|GBR|55.1|-3.4|
Londonderry|GBR|55.0|-7.3|Derry
Bermuda|GBR|32.3|-64.8|
Cayman Islands|GBR|19.3|-81.4|
British Virgin Islands|GBR|18.4|-64.6|
Anguilla|GBR|18.2|-63.1|
Diego Garcia|GBR|-7.3|72.4|
Chagos Islands|GBR|-6.0|71.5|Chagos Archipelago;Chagos
Saint Helena|GBR|-16.0|-5.7|
Isle of Man|GBR|54.2|-4.5|
Jersey|GBR|49.2|-2.1|
Guernsey|GBR|49.5|-2.6|
South Georgia|GBR|-54.3|-36.5|
Chicago|USA|41.9|-87.6|
Boston|USA|42.4|-71.1|
Philadelphia|USA|40.0|-75.2|
Atlanta|USA|33.7|-84.4|
Dallas|USA|32.8|-96.8|
Denver|USA|39.7|-105.0|
Detroit|USA|42.3|-83.0|
Seattle|USA|47.6|-122.3|
San Diego|USA|32.7|-117.2|
Las Vegas|USA|36.2|-115.1|
New Orleans|USA|30.0|-90.1|
Phoenix|USA|33.4|-112.1|
Minneapolis|USA|45.0|-93.3|
Cleveland|USA|41.5|-81.7|
Baltimore|USA|39.3|-76.6|
Pittsburgh|USA|40.4|-80.0|
Tampa|USA|28.0|-82.5|
Orlando|USA|28.5|-81.4|
Anchorage|USA|61.2|-149.9|
Honolulu|USA|21.3|-157.9|
El Paso|USA|31.8|-106.5|
San Antonio|USA|29.4|-98.5|
Austin|USA|30.3|-97.7|
Toledo|USA|41.7|-83.5|
Milwaukee|USA|43.0|-87.9|
St. Louis|USA|38.6|-90.2|
Norfolk|USA|36.9|-76.3|
Annapolis|USA|39.0|-76.5|
Dayton|USA|39.8|-84.2|
Palm Beach|USA|26.7|-80.0|
Bedminster|USA|40.7|-74.6|
Bretton Woods|USA|44.3|-71.4|
Joint Base Andrews|USA|38.8|-76.9|
Fort Bragg|USA|35.1|-79.0|
West Point|USA|41.4|-74.0|
Pearl Harbor|USA|21.4|-158.0|
Cape Canaveral|USA|28.4|-80.6|
Los Alamos|USA|35.9|-106.3|
Brooklyn|USA|40.7|-73.9|
Silicon Valley|USA|37.4|-122.1|
New York State|USA|43.0|-75.0|
California|USA|37.0|-120.0|
Texas|USA|31.0|-99.0|
Florida|USA|28.0|-82.0|
Georgia|USA|32.8|-83.4|
Virginia|USA|37.5|-78.5|
Maryland|USA|39.0|-76.7|
Pennsylvania|USA|41.0|-77.5|
Ohio|USA|40.3|-82.8|
Michigan|USA|44.0|-85.0|
Illinois|USA|40.0|-89.0|
Arizona|USA|34.3|-111.7|
Nevada|USA|39.3|-116.6|
North Carolina|USA|35.5|-79.5|
South Carolina|USA|33.9|-80.9|
Colorado|USA|39.0|-105.5|
Wisconsin|USA|44.6|-90.0|
Minnesota|USA|46.3|-94.3|
Iowa|USA|42.0|-93.5|
New Jersey|USA|40.2|-74.7|
Massachusetts|USA|42.3|-71.8|
Louisiana|USA|31.0|-92.0|
Tennessee|USA|35.9|-86.4|
New Mexico|USA|34.4|-106.1|
New Hampshire|USA|43.7|-71.6|
Washington State|USA|47.4|-120.4|Washington state
American Samoa|USA|-14.3|-170.7|
U.S. Virgin Islands|USA|18.3|-64.9|
Northern Mariana Islands|USA|15.2|145.8|Saipan
Wake Island|USA|19.3|166.6|
Missouri|USA|38.4|-92.5|
Alabama|USA|32.8|-86.8|
Connecticut|USA|41.6|-72.7|
Indiana|USA|39.9|-86.3|
Kentucky|USA|37.5|-85.3|
Oregon|USA|43.9|-120.6|
Oklahoma|USA|35.6|-97.5|
Utah|USA|39.3|-111.7|
Kansas|USA|38.5|-98.4|
Nebraska|USA|41.5|-99.8|
Mississippi|USA|32.7|-89.7|
Arkansas|USA|34.8|-92.4|
Maine|USA|45.4|-69.2|
Vermont|USA|44.1|-72.7|
Delaware|USA|39.0|-75.5|
Rhode Island|USA|41.7|-71.6|
Montana|USA|47.0|-109.6|
Idaho|USA|44.4|-114.6|
Wyoming|USA|43.0|-107.6|
North Dakota|USA|47.5|-100.5|
South Dakota|USA|44.4|-100.2|
West Virginia|USA|38.6|-80.6|
Calgary|CAN|51.0|-114.1|
Edmonton|CAN|53.5|-113.5|
Quebec|CAN|46.8|-71.2|Québec;Quebec City
Halifax|CAN|44.6|-63.6|
Winnipeg|CAN|49.9|-97.1|
Ontario|CAN|50.0|-85.0|
Alberta|CAN|55.0|-115.0|
British Columbia|CAN|54.0|-125.0|
Charlevoix|CAN|47.6|-70.2|
Kananaskis|CAN|50.9|-115.1|
Guadalajara|MEX|20.7|-103.3|
Monterrey|MEX|25.7|-100.3|
Cancun|MEX|21.2|-86.9|
Acapulco|MEX|16.9|-99.9|
Matamoros|MEX|25.9|-97.5|
Nuevo Laredo|MEX|27.5|-99.5|
Culiacan|MEX|24.8|-107.4|
Tapachula|MEX|14.9|-92.3|
Chiapas|MEX|16.5|-92.5|
Sinaloa|MEX|25.0|-107.5|
Merida|MEX|21.0|-89.6|Mérida
Los Cabos|MEX|22.9|-109.9|
Belo Horizonte|BRA|-19.9|-43.9|
Salvador|BRA|-13.0|-38.5|
Recife|BRA|-8.1|-34.9|
Manaus|BRA|-3.1|-60.0|
Belem|BRA|-1.5|-48.5|Belém
Porto Alegre|BRA|-30.0|-51.2|
Fortaleza|BRA|-3.7|-38.5|
Foz do Iguacu|BRA|-25.5|-54.6|
Santos|BRA|-24.0|-46.3|
Roraima|BRA|2.0|-61.5|
Amazonia|BRA|-5.0|-60.0|
Cali|COL|3.5|-76.5|
Barranquilla|COL|11.0|-74.8|
Arauca|COL|7.1|-70.8|
Norte de Santander|COL|8.1|-73.0|
Catatumbo|COL|8.5|-73.0|
Valencia|VEN|10.2|-68.0|
San Cristobal|VEN|7.8|-72.2|
Apure|VEN|7.1|-69.0|
La Guaira|VEN|10.6|-66.9|
Paraguana|VEN|11.8|-70.0|
Lethem|GUY|3.4|-59.8|
Sucre|BOL|-19.0|-65.3|
Cochabamba|BOL|-17.4|-66.2|
El Alto|BOL|-16.5|-68.2|
Kaduna|NGA|10.5|7.4|
Port Harcourt|NGA|4.8|7.0|
Ibadan|NGA|7.4|3.9|
Sokoto|NGA|13.1|5.2|
Zamfara|NGA|12.1|6.2|
Borno|NGA|11.9|13.1|
Plateau State|NGA|9.2|9.7|Plateau state
Chibok|NGA|10.9|12.8|
Benue|NGA|7.3|8.7|
Niger Delta|NGA|5.0|6.0|
Enugu|NGA|6.5|7.5|
Calabar|NGA|5.0|8.3|
Kisangani|COD|0.5|25.2|
Lubumbashi|COD|-11.7|27.5|
Beni|COD|0.5|29.5|
Bunia|COD|1.6|30.3|
Uvira|COD|-3.4|29.1|
Rutshuru|COD|-1.2|29.4|
Bunagana|COD|-1.3|29.6|
Masisi|COD|-1.4|28.8|
Minova|COD|-1.7|29.0|
Walikale|COD|-1.4|28.1|
South Kivu|COD|-3.0|28.3|
Kivu|COD|-1.9|28.8|
Katanga|COD|-9.0|26.0|
Kasai|COD|-5.0|21.5|
Matadi|COD|-5.8|13.5|
Kisumu|KEN|-0.1|34.8|
Garissa|KEN|-0.5|39.6|
Lamu|KEN|-2.3|40.9|
Manda Bay|KEN|-2.2|40.9|
Turkana|KEN|3.5|35.8|
Mandera|KEN|3.9|41.9|
Gulu|UGA|2.8|32.3|
Kasese|UGA|0.2|30.1|
Gondar|ETH|12.6|37.5|
Bahir Dar|ETH|11.6|37.4|
Dire Dawa|ETH|9.6|41.9|
Jijiga|ETH|9.4|42.8|
Axum|ETH|14.1|38.7|Aksum
Humera|ETH|14.3|36.6|
Lalibela|ETH|12.0|39.0|
Dessie|ETH|11.1|39.6|
Afar|ETH|12.0|41.0|
Ogaden|ETH|6.5|43.5|
Gambela|ETH|8.3|34.6|
Omdurman|SDN|15.6|32.5|
Kassala|SDN|15.5|36.4|
Nyala|SDN|12.1|24.9|
Geneina|SDN|13.5|22.4|El Geneina;al-Geneina;Al Junaynah
Merowe|SDN|18.4|31.8|
Wad Madani|SDN|14.4|33.5|Wad Medani
Gezira|SDN|14.4|33.0|Al-Jazirah;Jazira state
South Kordofan|SDN|11.2|29.4|
North Kordofan|SDN|13.8|29.5|
El Obeid|SDN|13.2|30.2|
Blue Nile State|SDN|11.5|34.0|
Gedaref|SDN|14.0|35.4|
Heglig|SDN|10.0|29.4|
West Darfur|SDN|13.4|22.5|
North Darfur|SDN|15.5|25.5|
South Darfur|SDN|11.0|24.5|
Al-Fashaga|SDN|14.0|36.2|Fashaga
Bosaso|SOM|11.3|49.2|Bosasso
Baidoa|SOM|3.1|43.6|
Berbera|SOM|10.4|45.0|
Garowe|SOM|8.4|48.5|
Las Anod|SOM|8.5|47.4|Lasanod
Beledweyne|SOM|4.7|45.2|
Jubaland|SOM|0.5|42.0|
Galmudug|SOM|5.5|47.0|
Baledogle|SOM|2.7|44.8|
Afgoye|SOM|2.1|45.1|
Eyl|SOM|8.0|49.8|
Durban|ZAF|-29.9|31.0|
Soweto|ZAF|-26.3|27.9|
Sandton|ZAF|-26.1|28.1|
Marikana|ZAF|-25.7|27.5|
KwaZulu-Natal|ZAF|-28.5|30.9|
Simon's Town|ZAF|-34.2|18.4|
Beira|MOZ|-19.8|34.8|
Pemba|MOZ|-13.0|40.5|
Palma|MOZ|-10.8|40.5|
Mocimboa da Praia|MOZ|-11.3|40.4|
Nampula|MOZ|-15.1|39.3|
Arusha|TZA|-3.4|36.7|
Zanzibar|TZA|-6.2|39.2|
Mwanza|TZA|-2.5|32.9|
Tanga|TZA|-5.1|39.1|
Bouake|CIV|7.7|-5.0|Bouaké
Korhogo|CIV|9.5|-5.6|
San Pedro|CIV|4.7|-6.6|
Kidal|MLI|18.4|1.4|
Mopti|MLI|14.5|-4.2|
Menaka|MLI|15.9|2.4|Ménaka
Segou|MLI|13.4|-6.3|
Tessalit|MLI|20.2|1.0|
Tinzaouaten|MLI|20.0|3.0|
Kayes|MLI|14.4|-11.4|
Marrakesh|MAR|31.6|-8.0|Marrakech
Tangier|MAR|35.8|-5.8|
Fez|MAR|34.0|-5.0|Fes
Agadir|MAR|30.4|-9.6|
Skhirat|MAR|33.9|-7.0|
Oran|DZA|35.7|-0.6|
Constantine|DZA|36.4|6.6|
In Amenas|DZA|28.0|9.6|
Tamanrasset|DZA|22.8|5.5|
Kabylie|DZA|36.7|4.5|Kabylia
Hassi R'Mel|DZA|32.9|3.3|
Dakhla|ESH|23.7|-15.9|
Smara|ESH|26.7|-11.7|
Bangalore|IND|13.0|77.6|Bengaluru
Hyderabad|IND|17.4|78.5|
Ahmedabad|IND|23.0|72.6|
Pune|IND|18.5|73.9|
Lucknow|IND|26.8|80.9|
Jaipur|IND|26.9|75.8|
Chandigarh|IND|30.7|76.8|
Varanasi|IND|25.3|83.0|
Guwahati|IND|26.1|91.7|
Imphal|IND|24.8|93.9|
Jammu|IND|32.7|74.9|
Leh|IND|34.2|77.6|
Kargil|IND|34.6|76.1|
Poonch|IND|33.8|74.1|
Pathankot|IND|32.3|75.7|
Siachen|IND|35.4|77.1|Siachen Glacier
Pangong|IND|33.7|78.7|Pangong Lake;Pangong Tso
Depsang|IND|35.3|78.0|
Tawang|IND|27.6|91.9|
Sikkim|IND|27.5|88.5|
Manipur|IND|24.8|93.9|
Assam|IND|26.2|92.9|
Nagaland|IND|26.0|94.5|
Gujarat|IND|22.7|71.6|
Kerala|IND|10.4|76.4|
Tamil Nadu|IND|11.0|78.4|
Uttar Pradesh|IND|27.0|80.9|
West Bengal|IND|23.0|87.9|
Bihar|IND|25.9|85.9|
Maharashtra|IND|19.5|75.5|
Rajasthan|IND|27.0|74.0|
Karnataka|IND|14.7|76.0|
Goa|IND|15.4|74.0|
Ayodhya|IND|26.8|82.2|
Andaman and Nicobar Islands|IND|11.7|92.7|Andaman Islands
Lakshadweep|IND|10.6|72.6|
Pokhran|IND|26.9|71.9|
Rann of Kutch|IND|24.1|70.5|Kutch
Rawalpindi|PAK|33.6|73.0|
Faisalabad|PAK|31.4|73.1|
Multan|PAK|30.2|71.5|
Sialkot|PAK|32.5|74.5|
Abbottabad|PAK|34.2|73.2|
Gilgit|PAK|35.9|74.3|
Gilgit-Baltistan|PAK|35.8|74.5|
Swat|PAK|35.2|72.4|Swat Valley
Waziristan|PAK|32.5|69.8|North Waziristan;South Waziristan
Khyber Pakhtunkhwa|PAK|34.5|72.0|
Punjab|PAK|31.0|72.5|
Sindh|PAK|26.0|68.5|
Panjgur|PAK|27.0|64.1|
Turbat|PAK|26.0|63.0|
Taftan|PAK|29.0|61.6|
Khyber Pass|PAK|34.1|71.2|
Kartarpur|PAK|32.1|75.0|Kartarpur Corridor
Azad Kashmir|PAK|34.0|73.7|Pakistan-administered Kashmir
Chagai|PAK|29.0|64.7|
Muridke|PAK|31.8|74.3|
Bahawalpur|PAK|29.4|71.7|
Kurram|PAK|33.7|70.3|
Bannu|PAK|33.0|70.6|
Lashkar Gah|AFG|31.6|64.4|Lashkargah
Helmand|AFG|31.4|64.4|
Ghazni|AFG|33.6|68.4|
Khost|AFG|33.3|69.9|
Nangarhar|AFG|34.2|70.4|
Kunar|AFG|34.9|71.1|
Paktika|AFG|32.5|68.8|
Panjshir|AFG|35.3|69.7|Panjshir Valley
Badakhshan|AFG|36.7|70.8|
Bamiyan|AFG|34.8|67.8|
Zaranj|AFG|31.0|61.9|
Spin Boldak|AFG|31.0|66.4|
Islam Qala|AFG|34.7|61.1|
Hairatan|AFG|37.2|67.4|
Tora Bora|AFG|34.1|70.2|
Qosh Tepa|AFG|36.9|67.0|
Wakhan|AFG|37.0|73.0|Wakhan Corridor
Jalal-Abad|KGZ|40.9|73.0|
Cholpon-Ata|KGZ|42.6|77.1|
Shymkent|KAZ|42.3|69.6|
Aktau|KAZ|43.7|51.2|
Atyrau|KAZ|47.1|51.9|
Baikonur|KAZ|45.6|63.3|
Zhanaozen|KAZ|43.3|52.9|
Semipalatinsk|KAZ|50.4|80.2|Semey
Khorgos|KAZ|44.2|80.4|
Bukhara|UZB|39.8|64.4|
Termez|UZB|37.2|67.3|
Andijan|UZB|40.8|72.3|
Karakalpakstan|UZB|43.0|59.0|
Nukus|UZB|42.5|59.6|
Sylhet|BGD|24.9|91.9|
Teknaf|BGD|20.9|92.3|
Bhasan Char|BGD|22.4|91.4|
Saint Martin's Island|BGD|20.6|92.3|St. Martin's Island
Katchatheevu|LKA|9.4|79.5|Kachchatheevu
Kandy|LKA|7.3|80.6|
Trincomalee|LKA|8.6|81.2|
Yangtze|CHN|31.0|115.0|Yangtze River
Chongqing|CHN|29.6|106.5|
Hangzhou|CHN|30.3|120.2|
Nanjing|CHN|32.1|118.8|Nanking
Xi'an|CHN|34.3|108.9|Xian
Harbin|CHN|45.8|126.5|
Shenyang|CHN|41.8|123.4|
Dalian|CHN|38.9|121.6|
Qingdao|CHN|36.1|120.4|
Xiamen|CHN|24.5|118.1|
Fuzhou|CHN|26.1|119.3|
Kunming|CHN|25.0|102.7|
Urumqi|CHN|43.8|87.6|
Kashgar|CHN|39.5|76.0|
Dandong|CHN|40.1|124.4|
Sanya|CHN|18.3|109.5|
Boao|CHN|19.2|110.6|
Beidaihe|CHN|39.8|119.5|
Fujian|CHN|26.1|117.9|
Guangdong|CHN|23.4|113.4|
Yunnan|CHN|25.0|101.5|
Sichuan|CHN|30.6|102.7|
Hubei|CHN|31.0|112.3|
Zhejiang|CHN|29.2|120.1|
Inner Mongolia|CHN|43.4|115.1|
Jilin|CHN|43.7|126.2|
Liaoning|CHN|41.3|122.6|
Aksai Chin|CHN|35.0|79.5|
Lop Nur|CHN|40.5|90.5|
Pratas Islands|TWN|20.7|116.7|Pratas;Dongsha
Taiping Island|TWN|10.4|114.4|Itu Aba
Matsu|TWN|26.2|119.9|Matsu Islands
Penghu|TWN|23.6|119.6|
Kaohsiung|TWN|22.6|120.3|
Taichung|TWN|24.1|120.7|
Hsinchu|TWN|24.8|121.0|
Hualien|TWN|24.0|121.6|
Tsushima|JPN|34.4|129.3|
Nagoya|JPN|35.2|136.9|
Kyoto|JPN|35.0|135.8|
Kobe|JPN|34.7|135.2|
Fukuoka|JPN|33.6|130.4|
Sapporo|JPN|43.1|141.4|
Nagasaki|JPN|32.8|129.9|
Yokohama|JPN|35.4|139.6|
Yokosuka|JPN|35.3|139.7|
Naha|JPN|26.2|127.7|
Nara|JPN|34.7|135.8|
Futenma|JPN|26.3|127.8|
Henoko|JPN|26.5|128.0|
Kadena|JPN|26.4|127.8|
Yonaguni|JPN|24.5|123.0|
Ishigaki|JPN|24.3|124.2|
Fukushima|JPN|37.8|140.5|
Hokkaido|JPN|43.2|142.8|
Kyushu|JPN|32.8|130.9|
Karuizawa|JPN|36.3|138.6|
Ise-Shima|JPN|34.3|136.8|
Incheon|KOR|37.5|126.7|
Daegu|KOR|35.9|128.6|
Gwangju|KOR|35.2|126.9|
Daejeon|KOR|36.4|127.4|
Ulsan|KOR|35.5|129.3|
Pyeongchang|KOR|37.4|128.4|
Jeju|KOR|33.5|126.5|Jeju Island
Yeonpyeong|KOR|37.7|125.7|
Pyeongtaek|KOR|37.0|127.1|
Camp Humphreys|KOR|37.0|127.0|
Seongju|KOR|35.9|128.3|
Gyeongju|KOR|35.9|129.2|
Sinuiju|PRK|40.1|124.4|
Rason|PRK|42.3|130.4|Rajin
Punggye-ri|PRK|41.3|129.1|
Sohae|PRK|39.7|124.7|Tongchang-ri
Sinpo|PRK|40.0|128.2|
Nampo|PRK|38.7|125.4|
Mount Kumgang|PRK|38.7|128.1|
Kangson|PRK|38.9|125.6|
West Philippine Sea|PHL|14.0|117.5|
Sabina Shoal|PHL|9.8|116.5|
Thitu|PHL|11.1|114.3|Pag-asa Island
Cebu|PHL|10.3|123.9|
Davao|PHL|7.1|125.6|Davao City
Marawi|PHL|8.0|124.3|
Zamboanga|PHL|6.9|122.1|
Sulu|PHL|6.0|121.0|Jolo
Basilan|PHL|6.6|122.0|
Cotabato|PHL|7.2|124.2|
Luzon|PHL|16.0|121.0|
Cagayan|PHL|18.0|121.8|
Batanes|PHL|20.4|122.0|
Clark|PHL|15.2|120.5|Clark Air Base
Bangsamoro|PHL|7.0|124.3|
Haiphong|VNM|20.9|106.7|
Nha Trang|VNM|12.2|109.2|
Cam Ranh|VNM|11.9|109.2|Cam Ranh Bay
Vung Tau|VNM|10.3|107.1|
Mandalay|MMR|22.0|96.1|
Sittwe|MMR|20.1|92.9|
Kachin|MMR|26.0|97.5|
Shan State|MMR|21.5|98.0|Shan state
Kayin|MMR|16.9|97.6|Karen State
Sagaing|MMR|23.5|95.5|
Chin State|MMR|22.0|93.5|
Kayah|MMR|19.3|97.3|
Maungdaw|MMR|20.8|92.4|
Kokang|MMR|23.7|98.8|Laukkai
Lashio|MMR|22.9|97.7|
Muse|MMR|24.0|97.9|
Kyaukphyu|MMR|19.4|93.5|
Coco Islands|MMR|14.1|93.4|
Phuket|THA|7.9|98.4|
Pattani|THA|6.9|101.3|
Yala|THA|6.5|101.3|
Narathiwat|THA|6.4|101.8|
Hat Yai|THA|7.0|100.5|
Mae Sot|THA|16.7|98.6|
U-Tapao|THA|12.7|101.0|
Surin|THA|14.9|103.5|
Sisaket|THA|15.1|104.3|
Battambang|KHM|13.1|103.2|
Sihanoukville|KHM|10.6|103.5|
Ream|KHM|10.5|103.6|Ream Naval Base
Poipet|KHM|13.7|102.6|
Surabaya|IDN|-7.3|112.7|
Bandung|IDN|-6.9|107.6|
Medan|IDN|3.6|98.7|
Makassar|IDN|-5.1|119.4|
Yogyakarta|IDN|-7.8|110.4|
Batam|IDN|1.1|104.0|
Nusantara|IDN|-1.0|116.7|
Java|IDN|-7.3|110.0|
Sumatra|IDN|0.0|102.0|
Sulawesi|IDN|-2.0|121.0|
Papua|IDN|-4.0|138.0|West Papua
Jayapura|IDN|-2.5|140.7|
Maluku|IDN|-3.7|128.2|Moluccas
Lombok|IDN|-8.6|116.3|
Nusa Dua|IDN|-8.8|115.2|
Banda Aceh|IDN|5.5|95.3|
Brisbane|AUS|-27.5|153.0|
Adelaide|AUS|-34.9|138.6|
Hobart|AUS|-42.9|147.3|
Cairns|AUS|-16.9|145.8|
Pine Gap|AUS|-23.8|133.7|
Tindal|AUS|-14.5|132.4|
Queensland|AUS|-22.0|144.0|
New South Wales|AUS|-32.0|147.0|
Western Australia|AUS|-26.0|121.0|
Tasmania|AUS|-42.0|146.8|
Christmas Island|AUS|-10.5|105.6|
Cocos Islands|AUS|-12.2|96.8|
Christchurch|NZL|-43.5|172.6|
Waitangi|NZL|-35.3|174.1|
Manus|PNG|-2.1|147.0|Manus Island
Lae|PNG|-6.7|147.0|
Al Udeid|QAT|25.1|51.3|Al-Udeid;al-Udeid
Ras Laffan|QAT|25.9|51.5|
Salalah|OMN|17.0|54.1|
Duqm|OMN|19.7|57.7|
Sohar|OMN|24.3|56.7|
Musandam|OMN|26.2|56.2|
Camp Arifjan|KWT|28.9|48.2|
Ali Al Salem|KWT|29.3|47.5|
Bubiyan|KWT|29.8|48.2|
Ventspils|LVA|57.4|21.6|
Daugavpils|LVA|55.9|26.5|
Kaunas|LTU|54.9|23.9|
Klaipeda|LTU|55.7|21.1|
Narva|EST|59.4|28.2|
Tartu|EST|58.4|26.7|
Tampere|FIN|61.5|23.8|
Turku|FIN|60.5|22.3|
Aland|FIN|60.2|20.0|Aland Islands;Åland
Lapland|FIN|67.9|26.5|
Gothenburg|SWE|57.7|12.0|
Malmo|SWE|55.6|13.0|Malmö
Gotland|SWE|57.5|18.5|
Bergen|NOR|60.4|5.3|
Tromso|NOR|69.6|19.0|
Svalbard|NOR|78.2|15.6|
Kirkenes|NOR|69.7|30.0|
Utoya|NOR|60.0|10.2|
Bornholm|DNK|55.1|14.9|
Aarhus|DNK|56.2|10.2|
Varna|BGR|43.2|27.9|
Plovdiv|BGR|42.1|24.7|
Burgas|BGR|42.5|27.5|
Constanta|ROU|44.2|28.6|Constanța
Cluj|ROU|46.8|23.6|Cluj-Napoca
Timisoara|ROU|45.8|21.2|
Deveselu|ROU|44.1|24.4|
Debrecen|HUN|47.5|21.6|
Paks|HUN|46.6|18.9|
Brno|CZE|49.2|16.6|
Ostrava|CZE|49.8|18.3|
Vrbetice|CZE|49.1|17.9|
Kosice|SVK|48.7|21.3|
Graz|AUT|47.1|15.4|
Salzburg|AUT|47.8|13.0|
Innsbruck|AUT|47.3|11.4|
Maribor|SVN|46.6|15.6|
Tivat|MNE|42.4|18.7|
Ohrid|MKD|41.1|20.8|
Prespa|MKD|40.9|21.0|Lake Prespa
Tetovo|MKD|42.0|21.0|
Durres|ALB|41.3|19.4|
Vlore|ALB|40.5|19.5|
Antwerp|BEL|51.2|4.4|
Ghent|BEL|51.1|3.7|
Bruges|BEL|51.2|3.2|
Liege|BEL|50.6|5.6|Liège
Mons|BEL|50.5|3.9|
Kleine Brogel|BEL|51.2|5.5|
Flanders|BEL|51.0|4.0|
Wallonia|BEL|50.4|4.8|
Porto|PRT|41.1|-8.6|
Azores|PRT|38.7|-27.2|
Madeira|PRT|32.7|-17.0|
Lajes|PRT|38.8|-27.1|
Galway|IRL|53.3|-9.1|
Shannon|IRL|52.7|-8.9|
Limerick|IRL|52.7|-8.6|
Keflavik|ISL|64.0|-22.6|
Guantanamo Bay Naval Base|CUB|19.9|-75.1|
Santiago de Cuba|CUB|20.0|-75.8|
Bay of Pigs|CUB|22.2|-81.2|
Cap-Haitien|HTI|19.8|-72.2|Cap-Haïtien
Ouanaminthe|HTI|19.5|-71.7|
Dajabon|DOM|19.5|-71.7|Dajabón
Montego Bay|JAM|18.5|-77.9|
San Pedro Sula|HND|15.5|-88.0|
Soto Cano|HND|14.4|-87.6|
Colon|PAN|9.4|-79.9|Colón
Panama Canal|PAN|9.1|-79.7|
Darien Gap|PAN|8.0|-77.5|Darien;Darién Gap
Puntarenas|CRI|10.0|-84.8|
Guayaquil|ECU|-2.2|-79.9|
Esmeraldas|ECU|1.0|-79.7|
Manta|ECU|-0.9|-80.7|
Galapagos Islands|ECU|-0.6|-90.4|Galapagos
Arequipa|PER|-16.4|-71.5|
Cusco|PER|-13.5|-72.0|Cuzco
Trujillo|PER|-8.1|-79.0|
Chancay|PER|-11.6|-77.3|
Cordoba|ARG|-31.4|-64.2|Córdoba
Rosario|ARG|-32.9|-60.7|
Mendoza|ARG|-32.9|-68.8|
Ushuaia|ARG|-54.8|-68.3|
Patagonia|ARG|-44.0|-68.0|
Tierra del Fuego|ARG|-54.5|-67.5|
Valparaiso|CHL|-33.0|-71.6|Valparaíso
Concepcion|CHL|-36.8|-73.0|Concepción
Antofagasta|CHL|-23.7|-70.4|
Atacama|CHL|-24.5|-69.3|
Punta Arenas|CHL|-53.2|-70.9|
Araucania|CHL|-38.7|-72.6|Araucanía
Ciudad del Este|PRY|-25.5|-54.6|
Itaipu|PRY|-25.4|-54.6|
Punta del Este|URY|-35.0|-54.9|
Bakassi|CMR|4.7|8.6|
Douala|CMR|4.1|9.7|
Bamenda|CMR|6.0|10.2|
Garoua|CMR|9.3|13.4|
Maroua|CMR|10.6|14.3|
Agadez|NER|17.0|8.0|
Diffa|NER|13.3|12.6|
Tillaberi|NER|14.2|1.5|Tillabéri
Zinder|NER|13.8|9.0|
Arlit|NER|18.7|7.4|
Dirkou|NER|19.0|12.9|
Bobo-Dioulasso|BFA|11.2|-4.3|
Djibo|BFA|14.1|-1.6|
Dori|BFA|14.0|0.0|
Kumasi|GHA|6.7|-1.6|
Tamale|GHA|9.4|-0.8|
Tema|GHA|5.7|0.0|
Cotonou|BEN|6.4|2.4|
Parakou|BEN|9.3|2.6|
Saint-Louis|SEN|16.0|-16.5|
Casamance|SEN|12.8|-15.5|
Touba|SEN|14.9|-15.9|
Thies|SEN|14.8|-16.9|Thiès
Nouadhibou|MRT|20.9|-17.0|
Nzerekore|GIN|7.8|-8.8|
Simandou|GIN|8.6|-8.9|
Pointe-Noire|COG|-4.8|11.9|
Cabinda|AGO|-5.6|12.2|
Benguela|AGO|-12.6|13.4|
Lobito|AGO|-12.4|13.5|
Port-Gentil|GAB|-0.7|8.8|
Bata|GNQ|1.9|9.8|
Bangassou|CAF|4.7|22.8|
Birao|CAF|10.3|22.8|
Abeche|TCD|13.8|20.8|Abéché
Adre|TCD|13.5|22.2|Adré
Tibesti|TCD|21.0|18.0|
Malakal|SSD|9.5|31.7|
Bentiu|SSD|9.2|29.8|
Nasir|SSD|8.6|33.1|
Upper Nile|SSD|10.0|32.7|
Jonglei|SSD|7.4|32.4|
Badme|ERI|14.7|37.8|
Assab|ERI|13.0|42.7|
Massawa|ERI|15.6|39.5|
Camp Lemonnier|DJI|11.5|43.2|
Obock|DJI|12.0|43.3|
Bujumbura|BDI|-3.4|29.4|
Gisenyi|RWA|-1.7|29.3|
Rubavu|RWA|-1.7|29.3|
Blantyre|MWI|-15.8|35.0|
Livingstone|ZMB|-17.9|25.9|
Bulawayo|ZWE|-20.2|28.6|
Beitbridge|ZWE|-22.2|30.0|
Walvis Bay|NAM|-22.9|14.5|
Antsiranana|MDG|-12.3|49.3|
Toamasina|MDG|-18.1|49.4|
Anjouan|COM|-12.2|44.4|
Agalega|MUS|-10.4|56.6|
Sfax|TUN|34.7|10.8|
Sousse|TUN|35.8|10.6|
Sidi Bouzid|TUN|35.0|9.5|
Ben Guerdane|TUN|33.1|11.2|
Ras Ajdir|TUN|33.2|11.6|
Isfara|TJK|40.1|70.6|
Khujand|TJK|40.3|69.6|
Gorno-Badakhshan|TJK|38.0|73.0|
Murghab|TJK|38.2|74.0|
Vorukh|TJK|39.8|70.6|
Rogun|TJK|38.7|69.8|
Turkmenbashi|TKM|40.0|53.0|
Serhetabat|TKM|35.3|62.3|
Pokhara|NPL|28.2|84.0|
Kalapani|NPL|30.2|80.9|
Lipulekh|NPL|30.2|81.0|
Mount Everest|NPL|28.0|86.9|Everest
Macau Peninsula|MAC|22.2|113.5|
Kowloon|HKG|22.3|114.2|
Luang Prabang|LAO|19.9|102.1|
Boten|LAO|21.2|101.7|
Penang|MYS|5.4|100.3|George Town
Johor|MYS|1.9|103.4|Johor Bahru
Sabah|MYS|5.4|117.0|
Sarawak|MYS|2.5|113.0|
Langkawi|MYS|6.4|99.8|
Guadalcanal|SLB|-9.6|160.1|
Malaita|SLB|-9.0|161.0|
Kwajalein|MHL|9.2|167.4|
Bikini Atoll|MHL|11.6|165.4|Bikini
Nadi|FJI|-17.8|177.4|
Erdenet|MNG|49.0|104.0|
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
