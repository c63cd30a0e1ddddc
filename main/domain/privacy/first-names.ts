import { foldLetters } from './fold-letters.ts';

/** First names that are common in the Netherlands, of every generation and descent, folded. */
export const firstNames: ReadonlySet<string> = new Set(
  `aad aafke aaltje aart abdel abdelkader abdellah abdi abdul abdullah abel abraham achmed ada adam
  adele adil adriaan adrian adriana adrie aduke afra agata agnes agnieszka ahmad ahmed aicha aida
  aiden aisha aisja aissa akash albert alberta albertus alejandra aleksander aleksandra alex
  alexander alexandra alexia ali alice alicia alida aline alisha aliyah allard alma alwin aly amal
  amalia amanda amber amelia amin amina amir amira amy ana anass andrea andreas andree andrei andries
  andrzej andy angela angelica angelina angelique anika anil anis anita anja anke ankie ann anna
  annabel anne annebel anneke annelies annelien annelotte annemarie annemiek annet annette annick
  annie annika anouar anouk ans anthonie anthony antje antoinette anton antonia antonio antonius
  anwar appie aram arda arend arianne arie ariel arjan arjen arlette armin arne arno arnold arnoud
  arthur artur asha ashley asia aslan asma astrid atie atze aukje auke aurora aya ayaan ayla ayman
  ayoub ayse aysel aysun azra azziz baran barbara barend barry bart bartosz bas basma bastiaan beata
  beatrice beatrix beau beer bella ben benjamin bennie benno benthe berend bernadette bernard
  bernardus bert berta bertha bertus bep betsie betsy bettie betty beyza bianca bilal birgit birgul
  bjorn bo bob bodhi bonnie boris boudewijn boy bram branko bregje brenda brian brigitta brigitte
  britt bruno burak busra caitlin camiel camila carin carla carlijn carlo carlos carmen carola
  carolien carolina caroline carry casper caspar catharina catherine cato catrien cecile cecilia cees
  celeste celine cem cemal chahid chaima chantal charissa charlene charles charlie charlotte chayenne
  cheng chiel chloe chris christa christel christiaan christian christien christina christine
  christopher cindy claartje claire clara claudia clemens co coby colin conny constantijn cor cora
  corine corinne corine cornelia cornelis corrie corry crystal cynthia daan dagmar dahlia daisy damian
  dana daniel daniela danielle daniil danny dante daphne dara darek daria dario dariusz davey
  david davut dean debbie deborah deepak demi denise dennis derk derya desiree destiny devin devon
  dewi dex deniz diana dick diederik dieke dieneke dieuwke dilan dilara dilek dimitri dina dineke dini
  dinie dinja dirk dirkje ditta djamila dolf dominik dominique donna dora dorien doris dorothea dorus
  douwe driss duncan dyon dylan ebru eddy edgar edith edu edwin eefje eelco eelke ees egbert eileen
  eise eitel ekaterina ela elena eleonora elias elif elina eline elisa elisabeth elise elizabeth ella
  elke elle ellemieke ellen ellie elly elma elmira els elsa elsbeth elske elvira elyas emel emilia
  emilie emily emine emir emirhan emma emmy emre enes enzo erdem eric erica erik erika erna ernst
  erwin esmee esra esther ester etienne eva eveline evelien evelyn evert ewa ewout eymen ezra faas
  fabian fabio fadi fadma fahd faisal faith faiza fardau farah farid farida faroek fatih fatima fatma
  fatna fatoumata fay fedde feike felicia felix femke fenne fenna ferdi ferdinand ferry fien fiona
  fleur flip floor floortje flora florence florentine floris foekje fons fouad fouzia fran francien
  francina francis franciscus francisca frank frans fransje fred freddy frederik frederique freek
  freerk frida frieda frits froukje fulya gabriel gabriella gamze geert geertje geertruida gemma
  george georgina gerald gerard gerarda gerardus gerben gerda geri gerie gerda gerlinde
  germaine gerrie gerrit gert gertie gertjan gertrud gertruda gezina ghita giel gijs gijsbert gilbert
  gina giovanni gita gitta glenn gloria godelieve gonnie govert grace grazyna greet greetje gregor
  greta gretha grietje grzegorz guido guus gwen habiba hadewych hafid hafida hajar hakan hakim halil
  halima hamid hamza han hanan hanane hanna hannah hanne hanneke hannie hans harm harmen harold
  harriet harrie harry hartger hasan hassan hatice hayat hector hedda hedwig heidi hein heleen helen
  helena helga helma hendrica hendrik hendrika hendrikus henk hennie henny henri henriette henry
  herbert herma herman hermina hester hetty hichem hicham hidde hilda hilde hind houda hubert hubertus
  hugo huib huibert humberto huseyin hussein ibrahim ibtissam ida idris ies igor ihsan ikram ilana
  ilham ilias ilja ilka ilona ilse ilyas iman imane imke imran ina inaya indy ine ineke ines inez inga
  inge ingeborg ingrid irena irene irina iris irma isa isaac isabel isabella isabelle isaiah ismael
  ismail ivan ivana ivar ivo ivonne iwan iwona izabela jaap jacco jack jackie jacob jacoba jacobus
  jacqueline jacques jade jaimy jake jalal jamal james jamie jamila jan jana jane janet janice janine
  janna janne janneke jannes jannetje jannie jans jantine jantje janusz jari jarno jasmijn jasmina
  jasmine jason jasper jaya jayden jayla jaylinn jean jeanette jeanine jeanne jeannette jeff jefta
  jelle jelmer jennifer jenny jens jeremy jeroen jerome jerry jesse jessica jessie jet jette jill jim
  jimmy jip jitske jo joachim joan joanna job jochem jochen joep joey johan johanna johannes john
  johnny jola jolanda jolanta jolien jolijn joline jonas jonah jonathan joni joop joost jop joran
  jordan jordi jordy joris jorn jorrit jorg jos jose josef josefien josephine joshua josine joukje
  joy joyce judith juan juliaan julia julian juliana julie juliet julius jurgen jurre jurriaan justin
  kaat kadir kai kamil kamila karel karen karim karima karin karina karlijn kasia kasper katarina
  katarzyna kate katharina kathleen katinka katja katrien kay kayleigh kaylee keano kees kelly kemal
  ken kenan kenneth kerim kevin khadija khadra khalid khalil kiki kim kimberley kimberly kirsten
  kitty klaartje klaas klara klaske koen koenraad koos koray kostas krijn krista kristel kristina
  kristof krystyna krzysztof kubra kyara kyra laila lana lara lars latifa latisha laura laurens
  lauren laurent lazlo leah leandra lee leen leendert leentje lena lenie lennart lenny leo leon leonie
  leonard leonoor lesley leslie levi lewis leyla lia liam lianne lidewij lidia lidy lien lieke lies
  liesbeth liese lieselotte lieve lieven ligia lilian liliana lily lina linda lindsay lindsey lineke
  linn linsey lisa lisanne lisette liv liza lizzy loek loes lois loran lorena lorenzo loretta lot lotte
  lotje lou loubna louis louisa louise lourens lourdes luc luca lucas lucia lucie luciano lucienne
  ludo luigi luisa luka lukas lukasz luke luna lutske luuk lydia lynn maaike maarten maartje maas
  mabel machiel maciej madelief madeleine madelon magda magdalena mahmoud mahmut mahir maja makayla
  malak malgorzata malika malin malou manar mandy manfred manon manouk manuel manuela mara marc marcel
  marcela marcella marcin marco marcus marek margaretha margareta margo margot margreet margriet
  margrit maria mariam marian mariana marianne marie mariek marieke mariel marielle marielouise
  marietje mariette marijke marijn marijs marika marike marina marinka marinus mario marion maris
  marisa mariska marit marita marius mariusz marja marjan marjo marjolein marjolijn marjon mark marko
  markus marleen marlene marlies marlijn marlon marloes marlou marnix marouan marriet marsha marta
  marte marthe martha marthijn martijn martin martina martine martinus marva marwa marwan mary maryam
  maryse maryam mateusz mathijs mathilde matthias matthijs matthew maud maura maureen maurice maurits
  mauro max maxim maxime may maya medina mees mehdi mehmet melanie melek melike melina melis melissa
  melle melvin menno merel meriem merijn merlijn merle mert mertje merve meryem meta metin mette mia
  michael michaela michal michel michelle michiel mick miep miguel mieke mien mies mijke mike mila
  milan milou mimi mimoun mina minke mira miranda miriam mirjam mirko mirna mirte mirthe miruna misha
  mitchel mitchell mo moad mohamad mohamed mohammad mohammed mohamud moira mona monica monika monique
  morris mostafa mounir mourad moustafa muhammad muhammed munira murat mustafa myra myriam myrna
  myrthe myrtle nabil nada nadia nadine nadja naima najat najib najim nala nancy naomi nasim nasira
  nasser natalia natalie natasha natasja nathalie nathan nawal naz nazli neeltje nel nelleke nellie
  nelly nena nermin nesrin neslihan nick nicky nico nicola nicolaas nicolas nicole nicolette nidal
  niek niels nienke nigel nikita nikki niko nila nils nina ninke nisa nisrine nita noa noah noah noel
  noelle noor noortje nora norah norbert norma norbert nour noura nouria nova nur nuray nurcan nuria
  nynke obbe ocean odette odile okke olaf ole oleksandr oleg olena olga olger olivia olivier omar
  onno orlando oscar osman otis otto ouassima oussama owen pablo paola pascal pascale patrice patricia
  patrick patrik patrycja paul paula paulien paulina pauline paulus pavel pawel pedro peggy penelope
  per petra petronella petrus petya philip philippe pia pien pier pierre piet pieter pieternel
  pietertje pim piotr pippa pleun pooja priya puck quincy quinn quinten rabia rachel rachid
  rachida radek radoslaw raf rafael raimond rainier rajesh ralph ramazan ramon ramona randy rani raoul
  raquel rashid raymond rayan rebecca redouan reda regina reijer rein reinder reinhard reinier reinier
  reinoud rekha rembrandt remco remi remko rena renata rene renee renske resa rhea ria riad rianne
  ricardo richard richie rick rico rie riet rieta rietje rifka rik rikkert rina rinke rinse rita rivka
  riza rob robbert robbie robert roberta roberto robin rocco rodney roel roelie roelof roeland roger
  roland rolf rolien roman romana romano romee romy ron ronald ronja ronnie ronny roos rosa rosalie
  rosalinde rosanne rosa rose rosemarie rosita rosie roswitha rowan roxanne roy ruben ruby rudi rudolf
  rudy rui ruth ruud rutger rutger ryan saar sabah sabina sabine sabri sabrina sadia safa safae said
  saida salah salem salim salima salma salomon salvatore sam samantha sami samia samir samira samson
  samuel samuela sana sander sandra sanne sanneke santino santosh sara sarah sarita saskia savannah
  sebastiaan sebastian sefa seher selena selim selin selma sem semih semra senna sepp serap serdar
  serena serge sergej sergio serhat sergiy sevda sevim seydou shaima shanna shania shanti sharda sharif
  sharita sharon sheila shirley shivani siebe siebren sien siem sientje sietse sietske sigrid silke
  silvana silvia sima simon simona simone sina sinan sinem siobhan siska sita sjaak sjaan sjors sjoerd
  sjoerdje sjoukje slawomir sofia sofie sofiane soheila sonja sophia sophie soraya soufian soumia staf
  stanislaw stan stef stefan stefanie stein stella sten stephan stephanie stephen steve steven stijn
  storm suat sultan sunita sunny suus susan susana susanna susanne suzan suzanna suzanne svea sven
  svetlana swen sybren sylvana sylvester sylvia sylwia sytse szymon taco tahar taleb tamara tamer tania
  tanja tara tarik tatiana tatjana tea ted teddy teresa teun teunis thea theo theodoor theodora
  theodorus theresia therese thierry thijmen thijs thirza thom thomas tia tiago tibor tiemen tieneke
  tijl tijmen tijn tijs tilly tim timo timon timothy tina tineke tini tinus titia titus tjalling tjeerd
  tjitske tjitte tobias toine tom tomas tomasz ton tonia tonnie tonny toos toon toos tooske tosca tracy
  trees trijn trijntje trix truida truus trudie trudy tugba tuncay twan tycho tygo umit umut ursula
  uwe vaclav valentijn valentina valerie vanessa vasili vera verena veerle verona veronica veronique
  vic vicky victor victoria vigo vijay viktor viktoria vince vincent viola violet virginia vivian
  viviane vladimir volkert vyacheslav wafa wahid walid walter wanda warner wassim wendel wendy werner
  wesley wessel wiebe wieke wieger wiesje wietse wieteke wijnand wil wilbert wilco wilfred wilhelm
  wilhelmina wilhelmus will willeke willem willemien willemijn william willie willy wilma wim wina
  winnie winston wislawa witold wladimir wobbe wojciech wouter wout wubbo xander xandra xavier xena
  yael yannick yara yasemin yasin yasmin yasmina yasmine yassin yassine ybeltje yentl yesim ylva yolanda
  yonas yoran yordanos yosef youri youssef youssra yousef yuki yuna yunus yuri yusra yusuf yves yvette
  yvon yvonne zahra zainab zakaria zara zayd zeki zekiye zelda zeynep ziad zina zineb zita zoe zofia
  zoltan zoe zohra zora zsofia zuhal zuzanna zwaantje zwanet filmon selam tesfay semhar abrehet merhawi
  bereket mulu haben eyob aleksandr oksana tetyana bohdan mykola iryna yuliia dmytro kateryna andriy
  farhad shirin reza maryam parisa navid azadeh omid jamshid nilofar zarina abdirahman hodan fartun
  asad ifrah ayanle amadou ousmane mariama aminata kwame kofi ama abena akosua shaniqua jermaine
  rochelle eugenie gladys orville delano clyde mavis humphrey rinia soenil radjesh sheela radha`
    .split(/\s+/u)
    .map(foldLetters),
);
