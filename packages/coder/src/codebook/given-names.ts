/**
 * Given names with the gender they usually tell, lower case without diacritics: for "he" and "she", and to know a person's
 * name where it begins a run of capitals. Source: common names of the countries that news of states covers.
 */
const list = (names: string): readonly string[] => names.split(/\s+/);

export const femaleNames: ReadonlySet<string> = new Set(
  list(
    `abigail aisha aicha alejandra alexandra alice alicia alina amal amanda amina amira amy ana anastasia andrea angela angelina anita ann anna annalena
    anne annegret antonia arancha ariana asma assia astrid barbara beata beatriz bella benazir bibi birgit brigitte camila carla carmen carol carolina
    caroline carrie catalina catherine cecilia celia charlotte chiara christina christine chrystia claire clara claudia clementine condoleezza
    corazon cristina dalia daniela danielle deborah delcy denise diana dilma dina dolores dominique doris dora ebba edna ekaterina elena eleanor elina
    elisa elisabeth elise elizabeth ella ellen elsa elvira emilia emily emma erika erna esther eva evelyn evika fadwa fatima fatemeh fatou fatoumata
    federica fiona florence fatma francesca gabriela geetha georgia geraldine gina giorgia giulia gloria golda grace greta hala hanan hana hanna hasina
    heather heidi helen helena hilda hillary hina hind ilana ilse indira ine ines ingrid ingrida irena irene irina iris isabel isabella ivanka jacinda
    jacqueline jana jane janet jean-marie jeanine jeanne jenna jennifer jessica jill jiyoung joan joanna josephine joyce judith julia julie juliet
    kaja kamala kamla karen karin karine karoline kate katerina katharina katherine kathleen kathryn katja kelly kersti keiko khadija khaleda kolinda
    kristalina kristen kristina kyung-wha laila lara latifa laura layla leila lena leni leonor leyla liliana linda lisa liz lorena louise lourdes lucia
    lucy ludmila luisa lyudmila madeleine magdalena maha maia malala malalai manal margaret margarita margot maria mariam mariana marie marietta marina
    marine marisa marise mariya marjan marta martha martina mary maryam masha maya megan meghan melania melanie melinda mercedes meryem mette mia
    michele michelle milena miriam mirjana mona monica monika morgan muna nada nadezhda nadia nadine nahid naledi nanaia nancy naomi narges nasrin
    natalia natalie natalya natasha nelly netumbo ngozi nicola nikki nina nirmala noor nora noura nouzha olena olga olivia ouided paetongtarn
    pam pamela patricia paula pauline penny pilar priya priyanka rachel rania raquel raychelle rebecca reem renata rima rita roberta rokhaya rosa
    rosario rose roza ruth sabine sahle-work saira salma salome samantha samia sana sanae sandra sanna sara sarah seda selma shabana shahla shakira sharon
    shirin sheila sima simone simonetta sofia sonia sonja sophia sophie stella stephanie susan susana sushma suzanne svetlana sviatlana
    sylvia sylvie tamara tammy tansu tatiana tatyana teresa theresa therese tina tulip tzipi ursula valentina valerie vanessa vera veronica victoria
    viola violeta virginia vjosa wendy xiomara yael yasmin yasmine yelena yekaterina yingluck yo-jong yoko yulia yuliya yuriko zainab zeinab zeynep
    zinaida zoe zohra zuzana`.trim(),
  ),
);

export const maleNames: ReadonlySet<string> = new Set(
  list(
    `aaron abbas abdalla abdallah abdul abdulaziz abdullah abdulrahman abiy abraham adam adel adil adnan adolfo adrian agustin ahmad ahmed ahmet akbar
    akhtar alain alan alassane albert alberto albin alejandro aleksandar aleksander aleksandr alex alexander alexandre alexei alexey alexis alfonso alfred
    ali alireza alistair alpha alvaro amin amir ammar amos amr anders andre andreas andrei andrej andres andrew andriy andrzej angel angus anthony
    antonio antonis antony anwar arif arkady armen arnold arseniy arthur artur asad asghar ashraf asif atif avigdor ayman aziz babak bahram
    barack barham barry bart bashar bashir behrouz ben benedict benigno benito benjamin benny bernard bernardo bernie bijan bilal bilawal bill binali
    binyamin bob boris brad brent brett brian bruce bruno carl carlos charles charlie chris christian christophe christopher claude clement colin
    constantin cyril dan daniel danilo dario david davide davit dean denis denys didier diego dimitar dimitri dirk dmitri dmitry dmytro dominic donald
    doug douglas dragan ebrahim ed eddie edgar edgars edmundo eduard eduardo edward edwin egils ehud elliott emanuel emil emmanuel emmerson emomali
    enda enrique eric erik ernest ernesto esmaeil esmail eugene evan evo fadi fahad faisal falih farhan farid farouk fayez felipe felix ferdinand
    fernando fidel filip filippo fouad francesco francis francisco francois frank frans fred frederick frederik friedrich fuad fumio gabi gabriel gamal
    gary gavin gebran gennady geoffrey george georges georgi geir gerald gerard gerhard ghassan gholam gianni gideon giorgi giorgio giuseppe glenn
    gordon graham grant greg gregory guido guillermo gunter gurbanguly gustavo guy habib hadi hafez haider haitham hakan hakim hamad hamdi hamed hamid
    hamza hani hans harry harold haruhiko hasan hashim hassan hector heiko henri henrique henry herbert herman hermann herzi hesham hibatullah hichem
    hisham horst hosni hossein howard hubert hugo hulusi humza hussain hussein ian ibrahim idriss ignacio ignazio igor ihor ilham imad imran ioannis
    irakli isaac isaias ishaq ismail israel issa ivan ivica ivo jack jackson jacob jacques jafar jair jake jakob jakov jalal jamal james jan janez
    janos jared jaroslaw jason jassim javad javier jawad jay jean jean-claude jean-luc jean-marc jean-yves jeff jeffrey jens jeremy jerome jerry jesus
    jeyhun jim jimmy joachim joao joe joel johan johannes john johnny joko jonas jonathan jorge jose josep joseph joshua josip joão jörg juan judd jules
    julian julius jun juri justin kamal karel karim karl karol kassym-jomart kazem keith kemal ken kenneth kevin khaled khalid khalifa khalil
    kirill kiril klaus kofi kristjan kyriakos kyrylo laith lars laurent lawrence lazarus lech leo leon leonid leopoldo levon lewis lindsey lloyd
    louis lucas luca ludovic luigi luis luiz luke macky magnus mahamat mahathir mahdi maher mahinda mahmoud mahmud maithripala majed majid malcolm malik
    mamadou mamady manmohan manuel marc marcel marcelo marco marcos marek mario marius mark marko markus martin marwan masoud masrour massoud mateusz
    matt matteo matthew maurice mauricio mauro max maxim mehdi mehmet mel menachem mevlut micheal michael michal michel miguel mihai mikhail mike mikheil
    mikhail miklos milan milo milorad milos miroslav misha mitch mitt mohamad mohamed mohammad mohammadreza mohammed mohsen mohsin moise mojtaba
    mokhtar morteza moshe mostafa moussa muammar muhammad muhammadu muhammed muhyiddin mukhtar muqtada murat murad musa mustafa mustapha mykhailo mykola
    nabih nabil naftali naim najib najim narendra nasser nathan nawaf nawaz nechirvan ned neil nelson nicholas nick nicolae nicolas nigel nikol nikola
    nikolai nikos nizar noah norbert nouri nursultan olaf oleg oleksandr oleksii oleksiy oliver olivier omar orhan oscar osama osman othman
    otto owen pablo paolo pascal patrice patrick paul paulo pavel pavlo pawel pedro per percy pete peter petr petro petteri phil philip philippe pierre
    pietro pravin prayut qais qasem qasim qassem qassim rached radek radoslaw rafael rafic rafik rafiq raila rajiv ramin ramon ramzan ramzi rand
    raphael rashad rashid raul ray raymond recep reza rex riad richard rick riek rishi rob robert roberto robin rodrigo roger roland roman ron ronald
    rosen roy rustam rustem ryan saad sabah saddam sadiq sadyr saeb saeed sait salah saleh salem salim salman salva sam sameh sami samir samuel saud
    scott sean sebastian sebastien selim serge sergei sergey sergio serhiy serzh shahbaz shahid shakil shamil shane shaul shavkat shehbaz shigeru
    shimon shinzo silvio simon sirajuddin slobodan soltan staffan stanislav stefan stephane stephen steve steven steffen stuart subrahmanyam suleiman
    suleyman sultan susilo svante sven syed taha tahir tamas tamim tammam tareq tariq taro tarek tayyip ted tedros tevfik thabo theodore thomas thongloun
    tiago tim timothy todd tom tomas tomasz tomislav tony toomas toshimitsu trevor ulf umar umit vaclav vadim vadym valery vasily vassily victor
    viktor vincent vitali vitaly vivian vladimir vlado vladislav volker volodymyr vuk vyacheslav walid walter werner wilfried will william winston
    witold wolfgang woodrow wopke xavier yahya yair yaroslav yasar yaser yasser yevgeny yitzhak yoav yoram yosef yoshihide youssef yousef yoweri yuri yuriy
    yury yusuf zabihullah zakaria zalmay zaur zbigniew zeljko zeev zoran zoltan`.trim(),
  ),
);
