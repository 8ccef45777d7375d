/**
 * Pairs of printed names, the same person's or two persons', over the scripts that news transliterates. Written down before they
 * were measured, and not those that the rules were written with (names.test.ts). In: nothing. Out: precision and recall of
 * `sameName`.
 */
import { sameName } from "@dragoman/coder/actors/names";
import type { Row } from "./row.ts";

/** One person in two spellings. */
const same = `
Abdel Fattah el-Sisi|Abdul Fattah al-Sisi
Ali Abdullah Saleh|Ali Abdallah Salih
Muqtada al-Sadr|Moqtada Sadr
Nouri al-Maliki|Nuri al-Maliki
Haider al-Abadi|Haidar Abadi
Barham Salih|Barham Saleh
Masoud Barzani|Massoud Barzani
Mohammed Shia al-Sudani|Muhammad Shiaa al-Sudani
Fuad Hussein|Fouad Hussain
Qais al-Khazali|Qays al-Khazali
Hadi al-Amiri|Hadi al-Ameri
Faleh al-Fayyadh|Falih al-Fayyad
Walid al-Moallem|Walid Muallem
Faisal Mekdad|Faysal Miqdad
Bashar al-Assad|Bashar Assad
Ahmed al-Sharaa|Ahmad al-Sharaa
Abdul Rahman al-Rashed|Abdulrahman al-Rashid
Saad Hariri|Saad al-Hariri
Gebran Bassil|Jibran Basil
Najib Mikati|Nagib Miqati
Khalifa Haftar|Khalifa Hifter
Fayez al-Sarraj|Fayez Serraj
Abdul Hamid Dbeibah|Abdulhamid al-Dbeibah
Kais Saied|Qais Saeed
Rached Ghannouchi|Rashid al-Ghannushi
Abdelaziz Bouteflika|Abdulaziz Bouteflika
Abdelmadjid Tebboune|Abdelmajid Tebboune
Omar al-Bashir|Umar al-Bashir
Abdalla Hamdok|Abdullah Hamdok
Yahya Sinwar|Yehya Sinwar
Khaled Meshaal|Khalid Mashal
Ismail Haniyeh|Ismail Haniya
Mahmoud Abbas|Mahmud Abbas
Hanan Ashrawi|Hanan al-Ashrawi
Adel al-Jubeir|Adel Jubeir
Mohammed bin Salman|Mohammad bin Salman
Mohammed bin Zayed|Muhammad bin Zayed
Tamim bin Hamad|Tamim bin Hamad
Abdul-Malik al-Houthi|Abdulmalik al-Huthi
Abd Rabbu Mansour Hadi|Abdrabbuh Mansur Hadi
Mohammad Khatami|Mohammed Khatami
Mahmoud Ahmadinejad|Mahmud Ahmadi-Nejad
Ali Larijani|Ali Laridjani
Saeed Jalili|Said Jalili
Gholamhossein Mohseni-Ejei|Gholam Hossein Mohseni Ejei
Esmail Ghaani|Esmail Qaani
Mohsen Rezaei|Mohsen Rezai
Masoud Pezeshkian|Massoud Pezeshkian
Majid Takht-Ravanchi|Majid Takht Ravanchi
Hashim Thaci|Hashim Thaçi
Aleksandar Vučić|Aleksandar Vucic
Ivica Dačić|Ivica Dacic
Mevlüt Çavuşoğlu|Mevlut Cavusoglu
Kemal Kılıçdaroğlu|Kemal Kilicdaroglu
Süleyman Soylu|Suleyman Soylu
Ilham Aliyev|Ilham Aliev
Nikol Pashinyan|Nikol Pashinian
Ararat Mirzoyan|Ararat Mirzoian
Mikheil Saakashvili|Mikhail Saakashvili
Sergei Lavrov|Sergey Lavrov
Dmitry Medvedev|Dmitri Medvedev
Sergei Shoigu|Sergey Shoygu
Yevgeny Prigozhin|Evgeny Prigozhin
Valery Gerasimov|Valeri Gerasimov
Alexei Navalny|Aleksei Navalny
Mikhail Mishustin|Mikhail Michoustine
Petro Poroshenko|Petr Poroshenko
Viktor Yanukovych|Viktor Yanukovich
Yulia Tymoshenko|Yuliya Timoshenko
Oleksii Reznikov|Oleksiy Reznikov
Dmytro Kuleba|Dmitry Kuleba
Valerii Zaluzhnyi|Valery Zaluzhny
Oleksandr Syrskyi|Oleksandr Syrsky
Andrii Yermak|Andriy Yermak
Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya
Nursultan Nazarbayev|Nursultan Nazarbaev
Kassym-Jomart Tokayev|Kasym-Zhomart Tokayev
Shavkat Mirziyoyev|Shavkat Mirziyoev
Emomali Rahmon|Emomali Rakhmon
Gurbanguly Berdimuhamedow|Kurbanguly Berdymukhamedov
Sadyr Japarov|Sadyr Zhaparov
Ashraf Ghani|Ashraf Ghani Ahmadzai
Hamid Karzai|Hamed Karzai
Hibatullah Akhundzada|Haibatullah Akhunzada
Sirajuddin Haqqani|Siraj-ud-Din Haqqani
Amir Khan Muttaqi|Amir Khan Mottaki
Gulbuddin Hekmatyar|Golboddin Hekmatyar
Shehbaz Sharif|Shahbaz Sharif
Bilawal Bhutto Zardari|Bilawal Bhutto-Zardari
Qamar Javed Bajwa|Qamar Jawed Bajwa
Ishaq Dar|Is'haq Dar
Narendra Modi|Narendrabhai Modi
Sheikh Hasina|Shaikh Hasina
Khaleda Zia|Khalida Zia
Gotabaya Rajapaksa|Gotabhaya Rajapakse
Maithripala Sirisena|Maitripala Sirisena
Aung San Suu Kyi|Aung San Su Kyi
Min Aung Hlaing|Min Aung Hlaing
Kim Jong Un|Kim Jong-un
Moon Jae-in|Moon Jae In
Yoon Suk Yeol|Yoon Seok-youl
Ban Ki-moon|Ban Ki Moon
Kang Kyung-wha|Kang Kyung Wha
Mao Zedong|Mao Tse-tung
Deng Xiaoping|Teng Hsiao-ping
Chiang Kai-shek|Chiang Kai Shek
Tsai Ing-wen|Tsai Ing Wen
Hun Sen|Hun Saen
Prayuth Chan-ocha|Prayut Chan-o-cha
Thein Sein|Thein Sein
Joko Widodo|Djoko Widodo
Mahathir Mohamad|Mahathir Muhammad
Najib Razak|Najib Tun Razak
Abiy Ahmed|Abiye Ahmed
Debretsion Gebremichael|Debretsion Gebre-Michael
Isaias Afwerki|Isaias Afewerki
Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud
Mohamed Abdullahi Mohamed|Mohammed Abdullahi Mohammed
Muhammadu Buhari|Muhammad Buhari
Goodluck Jonathan|Goodluck Ebele Jonathan
Alassane Ouattara|Alassane Dramane Ouattara
Volodymyr Zelenskyy|Volodymyr Zelensky
Lt. Gen. Qassem Soleimani|Ghassem Soleimani
Ayatollah Ali Sistani|Ali al-Sistani
Donald J. Trump|Donald Trump
José Manuel Barroso|Jose Manuel Barroso
Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva
Nicolás Maduro Moros|Nicolas Maduro
Andrés Manuel López Obrador|Andres Manuel Lopez Obrador
Gustavo Petro|Gustavo Francisco Petro
Ursula von der Leyen|Ursula Von Der Leyen
Jean-Claude Juncker|Jean Claude Juncker
Lech Kaczyński|Lech Kaczynski
Viktor Orbán|Viktor Orban
Péter Szijjártó|Peter Szijjarto
Andrej Babiš|Andrej Babis
Mohammad Khatami|Muhammad Hatami
Ebrahim Raisi|Ibrahim Raeesi
Hossein Amir-Abdollahian|Hussein Amirabdollahian
Masoud Pezeshkian|Massoud Pezeshkiyan
Bijan Zanganeh|Bizhan Namdar Zangeneh
Youssef Chahed|Yusuf Shahid
Moncef Marzouki|Munsif al-Marzuqi
Abdelilah Benkirane|Abdelillah Ben Kirane
Ahmed Gaid Salah|Ahmed Gaed Saleh
Habib Bourguiba|Habib Burqiba
Chakib Khelil|Shakib Khalil
Serzh Sargsyan|Serge Sarkisian
Kassym-Jomart Tokayev|Kasym-Zhomart Tokaev
Shavkat Mirziyoyev|Shavkat Mirziyaev
Almazbek Atambayev|Almazbek Atambaev
Alexei Navalny|Aleksey Navalnyy
Akhmad Kadyrov|Ahmad Kadirov
Thein Sein|Thein Sain
Lee Myung-bak|Lee Myeong-bak
Noynoy Aquino|Noynoy Akino
Nguyen Phu Trong|Nguyễn Phú Trọng
Hun Manet|Hun Maneth
Sheikh Hasina Wajed|Sheikh Hasina
`;

/** Two persons: namesakes, brothers, fathers and sons, surnames a letter apart. */
const different = `
Muhammad Baqir al-Hakim|Muhammad Baqir al-Hakimi
al-Hakim|al-Hakimi
Amir Mousavi|Abbas Mousavi
Abbas Mousavi|Mir-Hossein Mousavi
Ali Larijani|Sadeq Larijani
Hassan Khomeini|Hossein Khomeini
Ruhollah Khomeini|Ali Khamenei
Khomeini|Khamenei
Hassan Rouhani|Hossein Rouhani
Mohammad Khatami|Ahmad Khatami
Bashar al-Assad|Hafez al-Assad
Bashar al-Assad|Maher al-Assad
Uday Hussein|Qusay Hussein
Saddam Hussein|Saddam Hassan
Fuad Hussein|Fuad Hassan
Rafik Hariri|Saad Hariri
Nabih Berri|Nabil Berri
Nawaz Sharif|Shehbaz Sharif
Nawaz Sharif|Maryam Nawaz
Benazir Bhutto|Bilawal Bhutto
Imran Khan|Imran Ali
Amir Khan|Umar Khan
Mahinda Rajapaksa|Gotabaya Rajapaksa
Indira Gandhi|Rahul Gandhi
Rajiv Gandhi|Rahul Gandhi
Kim Jong Un|Kim Jong Il
Kim Il Sung|Kim Jong Il
Kim Yo Jong|Kim Yong Nam
Kim Yong Chol|Kim Yong Nam
Moon Jae-in|Moon Jung-in
Lee Jae-myung|Lee Jae-yong
Park Geun-hye|Park Chung-hee
Li Keqiang|Li Qiang
Li Peng|Li Ping
Wang Yi|Wang Yang
Wang Qishan|Wang Jisi
Xi Jinping|Xi Zhongxun
Hu Jintao|Hu Jia
Jiang Zemin|Jiang Qing
Lai Ching-te|Lai Chin-lai
Hun Sen|Hun Manet
To Lam|Tran Lam
Nguyen Phu Trong|Nguyen Xuan Phuc
Nguyen Xuan Phuc|Nguyen Tan Dung
Aung San|Aung San Suu Kyi
Min Aung Hlaing|Win Aung Hlaing
Thein Sein|Than Shwe
Mahathir Mohamad|Mukhriz Mahathir
Abdullah Badawi|Abdullah Gul
Abdullah Abdullah|Abdullah Gul
Abdullah bin Abdulaziz|Salman bin Abdulaziz
Mohammed bin Salman|Khalid bin Salman
Mohammed bin Salman|Mohammed bin Nayef
Mohammed bin Zayed|Abdullah bin Zayed
Mohammed bin Rashid|Mohammed bin Zayed
Hamad bin Khalifa|Hamad bin Isa
Salman al-Khalifa|Salman al-Saud
Omar al-Bashir|Omar al-Beshiri
Ali al-Sistani|Ali al-Shahristani
Mohammed Morsi|Mohammed Mursal
Hosni Mubarak|Gamal Mubarak
Ahmed Shafik|Ahmed Shafi
Ahmed Chalabi|Salem Chalabi
Jalal Talabani|Bafel Talabani
Masoud Barzani|Masrour Barzani
Nechirvan Barzani|Masrour Barzani
Hassan Nasrallah|Hashem Safieddine
Khaled Meshaal|Khaled Mishal Ali
Yahya Sinwar|Mohammed Sinwar
Ismail Haniyeh|Ismail Hania al-Masri
Sergei Lavrov|Sergei Lavrentyev
Sergei Ivanov|Viktor Ivanov
Sergei Ivanov|Igor Ivanov
Dmitry Medvedev|Dmitry Medinsky
Vladimir Putin|Vladimir Potanin
Andrei Sakharov|Andrei Zakharov
Maria Zakharova|Maria Zakharchenko
Viktor Yanukovych|Viktor Yushchenko
Yulia Tymoshenko|Yulia Timoshkina
Oleksandr Turchynov|Oleksandr Turchyn
Alexander Lukashenko|Viktor Lukashenko
Ilham Aliyev|Heydar Aliyev
Serzh Sargsyan|Vigen Sargsyan
Tigran Sargsyan|Serzh Sargsyan
Nursultan Nazarbayev|Dariga Nazarbayeva
Askar Akayev|Askar Mamin
Almazbek Atambayev|Almazbek Baatyrbekov
Recep Tayyip Erdogan|Bilal Erdogan
Ahmet Davutoglu|Ahmet Davutogullari
Binali Yildirim|Binali Yildiz
Hulusi Akar|Hulki Akar
Franjo Tudjman|Miroslav Tudjman
Aleksandar Vucic|Andrej Vucic
Slobodan Milosevic|Slobodan Milosavljevic
Milo Djukanovic|Milo Djokovic
Ivica Dacic|Ivica Racan
Lech Kaczynski|Jaroslaw Kaczynski
Donald Trump|Eric Trump
George Bush|Jeb Bush
Bill Clinton|Hillary Clinton
Joe Biden|Hunter Biden
John Kerry|John Kelly
John Bolton|John Boldon
Mike Pence|Mike Pompeo
Raul Castro|Fidel Castro
Juan Manuel Santos|Francisco Santos
Alvaro Uribe|Alvaro Uriarte
Nicolas Maduro|Nicolas Maduro Guerra
Cristina Kirchner|Nestor Kirchner
Abiy Ahmed|Abiy Ahmedin
Uhuru Kenyatta|Jomo Kenyatta
Laurent Kabila|Joseph Kabila
Hassan Mohamud|Hussein Mohamud
Muhammadu Buhari|Muhammadu Bukari
Abdulaziz Bouteflika|Said Bouteflika
Abdelmadjid Tebboune|Abdelmalek Sellal
Mohamed Bazoum|Mohamed Bazi
Hamid Karzai|Ahmed Wali Karzai
Ahmad Massoud|Ahmad Shah Massoud
Mullah Omar|Mullah Mansour
Sirajuddin Haqqani|Jalaluddin Haqqani
Anas Haqqani|Sirajuddin Haqqani
Hibatullah Akhundzada|Abdul Kabir Akhundzada
Ashraf Ghani|Abdul Ghani Baradar
Kim Jong-il|Kim Jong-un
Kim Jong-un|Kim Jong-nam
Hassan Nasrallah|Hussein Nasrallah
Saad Hariri|Rafik Hariri
Sergei Ivanov|Sergei Ivanenko
Hakim Ali|Hakimi Ali
Abdul Karim|Abdul Karimi
`;

const pairsOf = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string]);

/** How `sameName` does, and which pairs it takes for what they are not. */
export const measureNames = () => {
  const missed = pairsOf(same).filter(([a, b]) => !sameName(a, b));
  const merged = pairsOf(different).filter(([a, b]) => sameName(a, b));
  const met = pairsOf(same).length - missed.length;
  return {
    pairs: pairsOf(same).length + pairsOf(different).length,
    precision: met / (met + merged.length),
    recall: met / pairsOf(same).length,
    missed,
    merged,
  };
};

/** Precision and recall over all pairs. */
export const evaluateNamePairs = (): Row[] => {
  const { pairs, precision, recall } = measureNames();
  const row = (metric: string, value: number): Row => ({
    task: "namepairs",
    set: `${pairs} pairs of our own`,
    metric,
    value,
  });
  return [row("same person, precision", precision), row("same person, recall", recall)];
};
