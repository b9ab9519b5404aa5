"""Forenames that are common where much is published: they tell a second author from a title without marks."""

FORENAMES = frozenset(
    """aaron abdul abigail abraham abram achim adalbert adam adelbert adele adelheid adelina adolf adolfo adolphe adrian
    adriana adriano adrien adrienne agata agathe agnes agneta agnieszka agostino aharon ahmad ahmed ahmet aidan aiko
    aileen aimé aimée ainslie akio akira alain alan alasdair alastair alban albert alberto albin albrecht alda aldo
    alec aled aleida alejandro aleksander aleksandr aleksei aleksej aleksey alessandra alessandro alessia alessio
    alex alexander alexandra alexandre alexandros alexei alexey alexis alfonsina alfonso alfred alfredo algernon
    algis ali alice alicia alina alison alistair alix aliza allan allen allison alma almut alois aloys alphonse
    alvaro alvin alwin amadeo amalia amanda amandine amartya amaury ambrogio ambroise amedeo amelia amelie amir amos
    amy amália amélia amélie ana anabel anastasia anatol anatole anatolii anatolij anatoly anaïs anders andre andrea
    andreas andrei andrej andrew andrey andrzej andrzejewski andré andrés andy anette angela angelica angelika
    angelique angelo angus angélica anika anita anja anke ann anna annabel annabelle annalisa anne anneke annelies
    anneliese annelise annemarie annette annick annie annika anouk anselm ansgar anthea anthony antje antoine
    antoinette anton antonella antonello antonin antonina antonio antónio antônio anuradha anya apoorva aradhana
    archibald ariadne ariane arianna ariel aristide arjen arjun arlene arlette armand armando armin arnaldo arnaud
    arnd arndt arne arno arnold arnulf aron arsenij arsenio artem artemio arthur artur arturas arturo arun arvind
    asa ashley ashok asim astrid athanasios atsushi attila attilio audrey auguste augustin augusto aurelia aurelio
    aurélie aurélien avi avihu avishai avital avner avraham axel axelle ayako ayelet ayse ayşe azadeh balthasar
    balázs baptiste barbara barbro barry bart bartolomé bartosz bartłomiej bas basil bastian beata beate beatrice
    beatrix beatriz bela ben benedetta benedetto benedict benedikt beniamino benita benito benjamin benjamín benno
    benoit benoît bent bente berenice berit bernadette bernadino bernard bernardino bernardo bernd bernhard
    bernhardine bernice berta bertha berthold bertil bertram bertrand beryl beth bettina betty beverly bhaskar
    bhavna biagio bianca bilal bill birger birgit birgitta birgitte birte bjarne björk björn bjørn blaise blanca
    blanche boaz bob bodo bogdan bogusław bohdan boleslav boleslaw bonaventura bonnie boris botho bożena brad
    bradford bradley brandon branislav branko breda brenda brendan brenton brett brian bridget brigid brigida
    brigitte brita britt britta bronislaw bronisław bruce bruna brunella bruno bryan bryce burcu burkhard burkhart
    byron béatrice béla bénédicte caitlin calvin cameron camila camilla camille camillo camilo candace candice
    candida caren carin carina carl carla carlo carlos carlota carlotta carmela carmelo carmen carmine carol carola
    carole carolin carolina caroline carolus carolyn carsten cary cas casimir caspar cassandra catalin catalina
    catarina caterina catharina catherine cathy cathérine catriona cecile cecilia cecily cedric celeste celia celina
    celine celso cesare cesária chaim chandra chantal charlene charles charlie charlotta charlotte cheryl chester
    chiara chloe chloé chris christa christel christer christiaan christian christiane christianne christina
    christine christl christoph christophe christopher christos cicely cindy claas claire clara clarence clarice
    clarissa claude claudette claudia claudine claudio claus clemens clementina clementine cleo clifford clint
    clinton clive clotilde clément colby colette colin concepción concetta connie connor conor conrad constance
    constantin constantine constanza consuelo cora cordula corey corina corinna corinne cornelia cornelis cornelius
    corrado cosima cosimo costanza craig cristian cristiana cristiano cristina cristóbal cristóvão curt curtis
    cuthbert cynthia cyprian cyril cyrille cyrus czesław cécile cécilia cédric célestin céline césar dagmar dagny
    dagobert dalia dalibor damian damiano damien damon dan danica daniel daniela daniele danielle danilo danièle
    danny danuta daphne daria dariusz darla darrell darren darryl daryl darío dave david davide davina dawid dean
    debbie deborah debra deirdre delfina delia delphine denis denise dennis denys derek desiderio desmond despina
    detlef detlev dexter dezső diana diane diarmaid diarmuid dick didier diederik diego dieter diether dietlind
    dietmar dietrich dieuwke dilip dimitar dimitri dimitrije dimitrina dimitrios dimitris dimitry dinah dino dirk
    dmitri dmitrii dmitrij dmitriy dmitry dmytro dolf dolores domenica domenico domingo dominic dominik dominique
    don donald donatella donatien donato donna donovan dora doreen dori doris dorota dorothea dorothee dorothy
    dorothée dorrit doug douglas dov dragan dragana duane duarte duncan dusan dustin dušan dwight dylan déborah
    désirée eamon ebba eberhard eberhart eckart eckehard eckhard eckhart edda eddie edgar edgardo edith edmond
    edmondo edmund edmée edna edoardo edouard edsger eduard eduardo edvard edvige edward edwige edwin efraim efrain
    egbert egidio egon eileen eilidh einar einat ekaterina ekkehard ekkehart elaine eleanor eleanora elena eleni
    eleonora eleonore elfriede eli elia eliana elias elie eliezer elihu elijah elinor elio eliot elisa elisabeth
    elise elías elizabeta elizabeth elke ella ellen elliot elliott ellis elmar elmer elodie eloise elsa elsbeth elsie
    elspeth elvio elvira elvis elwood elżbieta emanuel emanuela emanuele emil emilia emiliano emilie emilio emily
    emma emmalon emmanuel emmanuelle emmeline emmerich emory enid ennio enno enrica enrico enrique enver enzo
    ephraim erasmo ercole erdmute erez erhard erhart eric erica erich erik erika erin erlend ermanno erna ernest
    ernestine ernesto ernst errol erving erwin esmonde esteban estelle esther ethan etienne ettore eudora eugen
    eugene eugenia eugenijus eugenio eugène eugénie eulalia eunice euphemia eustace eva evan evangelia evangelos
    evelin evelina evelyn evelyne everett evert evgenij ewa ewald ezequiel ezio ezra fabian fabiana fabiano fabien
    fabienne fabio fabiola fabrice fabrizia fabrizio fadi faisal faramerz farid fatemeh fatima fatma fausto federica
    federico federigo fedor felice felicia felicitas felicity felipe felix ferdinand ferenc fergus fernand fernanda
    fernande fernando ferruccio filip filippo filomena fiona fiorella fiorenza flavia flavio fleur florencio florent
    florentine florentino florian floris floyd frances francesca francesco francine francis francisca francisco
    franciscus franciszek franck franco francois francoise frank franz françois françoise frauke fred freddie freddy
    frederic frederick frederik frederike fredrik freek freya frida frieda friedemann frieder friederike friedhelm
    friedl friedmar friedrich fritz fritzi frode frédéric frédérique fulvia fulvio fumiko félicité félix gabi gabor
    gabriel gabriela gabriele gabriella gabrielle gaetano galina gareth garrett garth gary gaspard gaspare gaston
    gavin gaëlle geert gemma gene genevieve geneviève gennadij gennaro genoveva geoff geoffrey geoffroy georg george
    georges georgette georgi georgij georgina georgios geraint gerald geraldine gerard gerardo gerd gerda gerdien
    gereon gerfried gergely gerhard gerhart gerhild gerlinde germain germaine germano gernot gerold gerrit gershom
    gert gertraud gertrud gertrude gerwin gesa gesine ghislain giacinto giacomo giada giampaolo giampiero gian
    giancarlo gianfranco gianluca gianmarco gianni gianpaolo gideon gilbert gilberto gilda giles gilles gillian gina
    ginette gino giordano giorgia giorgio giorgos giosuè giovanbattista giovanna giovanni gisela gisèle gita
    giuditta giulia giuliana giuliano giulio giuseppe giuseppina giustina gladys glen glenda glenn godfrey goffredo
    golo gonzalo gonçalo goran gordana gordon gottfried gotthard gotthold graciela graeme graham grazia graziano
    graziella grażyna greg gregoire gregor gregorio gregory greta gretchen grigorij griselda grzegorz grégoire
    guadalupe gudrun guenter guglielmo guido guilherme guillaume guillermina guillermo gunilla gunnar gunter gunther
    guntram gustav gustave gustavo guus guy guénola gwen gwendolyn gwyn gyorgy györgy gábor gérald géraldine gérard
    gösta götz günter günther hadley hadrien haim hakan hal halina hamid hamish hana hanna hannah hanneke hannelore
    hannes hanno hanoch hans hansjörg hanspeter harald hariklia harish harlan harley harmut harold harper harriet
    harriett harry hartmut hartwig harumi harvey hasan hassan hasso hayden haydn heather hector hedda hedwig heide
    heidemarie heidi heidrun heike heiko heiner heinrich heinrike heinz helen helena helene helga helge helle
    hellmut helmut helmuth heloise helène henar hendrik henk henning henny henri henrietta henriette henrik henrike
    henrique henry heraclio herbert herfried heribert herman hermann hermine hermione hernando hernán hervé hester
    hideaki hideo hilaire hilary hilda hilde hildegard hillard hillel hinrich hiram hirokazu hiroko hiroshi hisham
    holger hollis holly homi honoré horacio horatio horst hortense hortensia howard howell hsin hubert hubertus huda
    hugh hugo hugues huib humberto humphrey huub hwang hyacinthe hyman héctor hélder hélène iacopo iain ian ibrahim
    ida ignacio ignacy ignaz ignazio igor ikuko ilaria ildefonso ildikó ilja ilka illyés ilona ilse ilya imanuel
    imke immanuel imogen imre ina ines inga inge ingeborg ingemar ingmar ingo ingrid ingvild inna inés inês ioan
    ioana ioannis ira irena irene irina iris irma irmela irmgard irmtraud irving irwin irène isaac isabel isabell
    isabella isabelle isadora isaiah isidor isidoro isidro ismail isolde istvan istván italo itzhak ivan ivana ivar
    ivo ivonne ivor iwona izabela jaap jacek jacinta jacinto jack jackie jaco jacob jacobo jacopo jacqueline jacques
    jadwiga jaime jake jakob jakub jalal james jameson jamie jamil jan jane janet janice janina janine janis jannis
    janos jared jarmila jaroslav jarosław jasmin jasmina jasna jason jasper javier jay jayne jean jeanette jeanine
    jeanne jeannette jeannine jeff jeffery jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy jeroen
    jerold jerome jerrold jerry jerzy jesper jessica jessie jill jillian jim jimena jimmy jiri jitendra jiří joachim
    joan joann joanna joanne joao joaquim joaquín jocelyn jocelyne jochen jodi jodie jody joe joel joelle joerg
    johan johann johanna johanne johannes john johnathan johnny jola jolanta jon jonas jonathan jonna joop joost
    jordi jorge joris jos jose josef josefa josefina joselyn josep joseph josephine josette josh joshua josiane
    josip josué joszef josé josée joséphine jovan joyce jozef joão joëlle juan juana juanita judah judd judit judith
    judy juha jukka jules julia julian juliana julianna julianne julie julien juliet julieta julietta juliette julio
    julius juliusz junko juraj jurgen juri jurij justin justine justus justyna jutta jyoti jános jérémie jérôme
    józef jörg jörn jürg jürgen kai kaisa kaja kamal kamil kamila karel karen karim karin karina karine karl karla
    karlheinz karol karolina karoline karsten kaspar kasper katalin katarina katarzyna kate katell katerina kath
    katharina katharine katherine kathi kathie kathleen kathrin kathryn kathryne kathy kati katia katja katrin
    katrina katsuhiko katy kay kazimierz kazimir kazuko kazuo keiko keir keith kelly kelvin kemal ken kendall kenji
    kenneth kenzaburo kerry kerstin keti kevin khaled khalid kieran kim kimberle kimberly kimberlé kiran kirby
    kirill kirk kirsten kirstie kjell klaas klara klaus klemens knud knut koen kofi koichi konrad konstantin
    konstantinos konstanze kornelia kostas krista kristen kristi kristian kristie kristin kristina kristine kristof
    krystyna krzysztof kurt kwame kyle kyoko ladislav laila lajos lambert lana langston lara larisa larissa larry
    lars laszlo latifa laura laure laureano laurel lauren laurence laurens laurent lauri laurie lavinia lawrence
    lazar lea leah leander leandro lee leena leif leigh leila leland lelio lena lenka lennart lenore leo leon
    leonard leonardo leone leonid leonie leonor leonora leopold leopoldo lera leroy lesley leslie lester leszek
    letizia lev levi lew lewis león lia liam liana liane libby libero lidia liesbeth liese lieve lila lili lilian
    liliana liliane lillian lilly lina linda lindsay lindsey linnea linus lionel lisa lisbet lisbeth lise liselotte
    livia livio liviu liz ljubov’ ljudmila lloyd lluís lois lola lolita lonnie lora loraine loredana lorena lorenz
    lorenza lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa louise lourdes lubomír luc luca lucas
    lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucrecia lucretia
    lucrezia lucy lucyna lucía ludger ludmila ludolf ludovic ludovica ludovico ludwig luigi luis luisa luise lukas
    luke luther lutz luís lydia lydie lyle lyman lyn lynda lyndon lynette lynn lynne lyudmila lászló léa léon
    léonard lídia lúcia maarten mabel maciej madeleine madeline madhu mads maeve magali magda magdalena magdalene
    maggie magnus mahmoud mahmut maija maike maja makoto maksim malachi malcolm malgorzata malin malka mallory malte
    mandy manfred manolo manon manuel manuela mara marc marcel marcela marcelino marcella marcello marcelo marcia
    marcin marco marcos marcus marek maren margaret margareta margarete margarethe margarita margery margherita
    margit margot margret margrit marguerite mari maria mariam mariana mariane marianna marianne mariano maribel
    marica marie mariel mariella marielle marietta marija marijke marika marilyn marina marino mario marion marisa
    marisol marissa maristella marita maritza marius marjorie mark marko markus marla marlene marlies marlis marlène
    marsha marshall marta marten martha marthe martijn martin martina martine martino martyn martín marvin mary
    marya maryam maryla maryse masahiro masao masha massimiliano massimo mateo mateusz mathew mathias mathieu
    mathijs mathilde matilda matilde mats matt matteo matthew matthias matthieu matthijs matthäus matti mattias maud
    maura maureen maurice mauricio maurits maurizio mauro mavis max maxim maxime maximilian maximiliano maxine maya
    małgorzata mechthild meg megan meghan mehmet meike meinhard meinrad meir mel melanie melba melchior melinda
    melissa melitta melvin mercedes meredith merete merle merlin merritt merryl mette meyer mia micaela micah micha
    michael michaela michail michal michaël michał michel michela michelangelo michele michelle michèle mick
    mieczysław mieke miguel mihai mihail mika mikael mike mikhail mikko miklós mikołaj mila milan mildred milena
    miles milica milka millicent milo milos miloš milton mimi mina minna mira miranda mireille mirella miriam mirjam
    mirjana mirko miroslav mirosław mischa misha mitchell miyoko mladen modesto mogens mohamad mohamed mohammad
    mohammed moira moisés mojca molly mona monica monika monique montserrat morag mordechai moritz morris morten
    mortimer moses moshe mounir moustafa muhammad muriel murray mustafa myles myra myriam myrna myron mária mário
    mélanie nadežda nadia nadine nadja nael nahum nana nancy nanna naoki naoko naomi narciso narendra nasim nasser
    nastassja natacha natalia natalie nataliia nataliya natalja natalya natal’ja natascha natasha nataša nathalie
    nathan nathaniel neal neele neha neil nell nella nellie nello nelly nenad nerea nerina nestor netta nettie
    neville niall niccolò nicholas nicholaus nick nicky nicla nico nicola nicolai nicolas nicolaus nicole nicoletta
    nicolette nicolás nicolò niels nigel nikita niklas niklaus niko nikola nikolai nikolaj nikolaos nikolas nikolaus
    nikolay nikos nils nimrod nina nino nira nita noah noam noel noelle noemi nora norah norbert noreen norihiro
    noriko norm norma norman noémie noël noëlle nuala nuno nunzio nuria nursultan núria octave octavia octavio
    oddvar odette odile odilo ofelia oksana olaf olav ole oleg oleh oleksandr oleksii oleksiy olena olga olimpia
    oliver oliverio olivia olivier olof olympe ol’ga omar omer onora orazio orest oreste oriana orietta oriol orla
    ornella orsola orsolya ortrud ortrun orville osama osamu oscar oskar osvaldo oswald otfried otmar ottavio
    ottfried otthein ottmar otto owen paavo pablo paco paddy paige paloma pam pamela pandora paola paolo parisa
    partha pascal pascale pasquale pat patrice patricia patricio patrick patrik patrizia patryk patsy patti patty
    paul paula paule paulette paulina pauline paulo pavel pavlos paweł pedro peer peggy penelope penny percival
    percy peregrine pernille perrine perry petar peter petr petra petros petrus petteri petya phil philip philipp
    philippa philippe phillip philomena phoebe phyllis pia piedad pier piera pierangelo pierette pierluigi piero
    pierpaolo pierre pierrette piers pieter pietro pilar pinar piotr pippa pirjo piroska pnina poul prabhat pranab
    prasenjit primo priscilla priya prosper prue przemysław quentin quinn quirin rachel rachele rachid radek radha
    radhika radovan radu rae rafael rafał raffaele raffaella ragnar ragnhild rahel rahul raimo raimondo raimund
    raina rainald rainer raingard raisa raj rajeev rajiv rakesh ralf ralph raluca ramachandra ramesh ramiro ramon
    ramona ramsay ramón rana ranajit randall randi randolph randy raoul raphael raphaël raquel rasheed rashid rasmus
    raul ravi raya raymond raymonde raúl reba rebecca rebekah rebekka regina reginald regine regula reiko reimar
    reiner reinhard reinhart reinhold reinier reinout remi remigius remo rena renata renate renato renaud renee
    renzo rené renée reuben reuven reynaldo reza rhea rhiannon rhoda rhona rhonda rhys ricarda ricardo riccardo
    richard richarda rick rickie ricky rigoberto riitta rik rikke rimma rina rinaldo rino rishi risto rita riva
    roald rob robbie robert roberta roberto robin robrecht robyn rocco rochelle rocío rodney rodolfo rodolphe
    rodrigo roel roelof rogelio roger rogério roisin roland rolande rolando rolf romain roman romana romeo romila
    romy ron ronald ronan ronen roni ronit ronnie ronny rony rory rosa rosalba rosalia rosalie rosalind rosaline
    rosana rosanna rosanne rosario rosaura roseanne rosella roselyne rosemarie rosemary rosenda rosi rosie rosina
    roslyn rosmarie ross rossana rossella rostislav roswitha rowan rowena roxana roxane roxanne roy ruben rubén rudi
    rudolf rudolph rudy ruediger rufus rui rune rupert rupprecht ruprecht ruslan russell rustam rutger ruth ruxandra
    ryan ryszard régine régis rémi rémy róisín rüdiger saba sabina sabine sabrina sacha sadie sadiq saeed safi said
    salim sally salman salomé salvador salvatore salvo sam samantha sami samir samira samuel samuele sandeep sander
    sandi sandra sandrine sandro sandy sanford sanjay sanjeev sanna santiago sara sarah sarit sarita sascha sasha
    saskia satish satoshi saul saverio sayed saïd saúl scarlett scott seamus sean sebastian sebastiano sebastián
    seema sefton seiji selena selim selina selma selwyn semen semyon senta sepp serafín serena serge sergei sergej
    sergey sergi sergio serhii serhiy servaas seth severin seyla seymour seán shahid shai shalini shane shannon
    shari sharon shaul shaun shauna shawn sheila shelagh shelby sheldon shelley sheri sherif sherman sherry sherwin
    shigeru shimon shinichi shiraz shirin shirley shlomo shmuel shoshana shulamit sian sibylle sidney sidonie
    siegfried sieglinde siegmar siegmund siegrid sigfrid sigismund sigmund signe sigrid sigrun sigurd silas silke
    silvana silvano silvia silvie silvio simcha simeon simion simon simona simone simonetta sinem sinéad siobhan
    siobhán sixten siân sjoerd slavoj slobodan snezhana sofia sofie sofía sojourner solange soledad solomon solveig
    sonia sonja sonya sophia sophie soren spencer spiros spyros srdjan srinivas stacey stacy stan stanislao
    stanislas stanislaus stanislav stanislaw stanisław stanley stathis stavros stef stefan stefania stefanie stefano
    steffen stella stellan sten stepan stephan stephane stephanie stephany stephen stergios steve steven stewart
    stig stine stipe stjepan stuart stéphane stéphanie suad subhash sudhir sue sugata sulamith suman sumit sunil
    suraiya surendra susan susana susann susanna susannah susanne susie suzana suzanna suzanne suzette suzie suzy
    svante sven svend svenja svetlana svetozar svitlana swantje sybil sybille sylke sylvain sylvester sylvia
    sylviane sylvie szabolcs szilvia sébastien séverine sören søren tabea tabitha tadashi tadeusz takashi takeshi
    talal talcott tali tamar tamara tami tammy tamás tania tanja tanya tara taras tarek tariq tarja tatiana tatjana
    tatyana tat’jana ted teemu teija tekla telma teobaldo teodoro terence teresa terese terje terrence terri terry
    tess tessa tetsuo thad thaddeus thea theda thelma themba theo theodor theodora theodore theodoros theodosius
    theresa therese theresia thibault thierry thijs thilo thom thomas thomasin thorstein thorsten thorvald théodore
    théophile thérèse tiberio tibor tiffany tilda tillmann tilman tilmann tim timm timo timothy timothée timur tina
    tino tito tiziana tiziano tjark tobias tobin toby todd tom tomas tomaso tomasz tommaso tommy tomoko tomás tomáš
    toni tonia tonio tonje tony torben tore torsten toshio tove tracey tracy traugott traute travis trevor tricia
    trine trisha tristan trond trude trudy truls trygve tsvi tullio tuomas turid tyler tyrone tzvetan tünde ubaldo
    uberto udo uffe ugo ulf ulises ulla ulric ulrica ulrich ulrik ulrika ulrike umberto uri uriel urs ursina ursula
    urszula urte usha uta ute utz uwe vaclav vadim valentin valentina valentine valentino valeria valerie valerio
    valter valérie valéry vanda vandana vanessa vasco vasil vasile vasilij vasilis vasily vassili vassilis vasyl
    veena veit vera verena verity verne vernon veronica veronika veronique verónica vesna vicente vicki vickie vicky
    victor victorino vidal vidar viera vijay vikram viktor viktoria viktorija vilfredo vilma vilém vimal vincent
    vincente vincenzo vinicio violeta violetta violette virgil virgilio virginia virginie vita vitalij vitaly vito
    vittore vittoria vittorio viveca vivian viviana viviane vivien vivienne vjačeslav vlad vladimir vladislav vlasta
    vojtěch volha volker volkmar volodymyr vytautas václav véronique věra wacław wade walburga waldemar walid
    wallace wally walter walther waltraud wanda wanjiru warren warwick wassily wayne wenche wendelin wendell wendy
    wenzel werner wes wesley whitney wiebke wieland wiesław wiktor wiktoria wilbert wilbur wilfred wilfrid wilfried
    wilhelm wilhelmina wilhelmine will willa willard willem willemijn willi william willibald willie willis willy
    wilma wim winfried winifred winnie winslow winston wladimir wlodzimierz wojciech wolf wolfdietrich wolfgang
    wolfhart wolfram wouter wulf wynne włodzimierz xaver xavier xenia ximena yaakov yael yair yakov yan yana yanis
    yann yannick yannis yaron yaroslav yasemin yasmin yasuko yasuo yehuda yelena yevgeni yigal yitzhak yochanan yoko
    yolanda yolande yonatan yoram yosef yoshihiro yoshiko yoshio yossi youssef yukiko yukio yulia yuliya yumiko yuri
    yuriy yusuf yuval yvan yves yvette yvon yvonne zachary zaheer zbigniew zdenka zdeněk zdravko zdzisław zeev zeina
    zelda zev zeynep zhanna zhenya zhores zina zinaida zita zlata zlatko zoe zofia zoltan zoltán zoran zoé zsolt
    zsuzsa zsófia zuzana zuzanna zvi zygmund zygmunt ágnes álvaro ángel éamon édouard éliane élie élisabeth élise
    éloïse émile étienne özlem łukasz žanna žarko александр александра алексеевич алексей алла анастасия анатолий
    андреевич андрей анна антон антонина аркадий арсений артём богдан борис вадим валентин валентина валерий валерия
    василий вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий
    герман глеб григорий даниил дарья денис дмитрий евгений евгения екатерина елена захар зинаида иван игорь илья
    инна ирина кирилл клавдия константин ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария
    матвей михаил надежда наталия наталья никита николай нина оксана олег ольга павел петр полина пётр раиса роман
    светлана семён сергей станислав степан тамара тарас татьяна тимофей фёдор эдуард юлия юрий яков ярослав
    abbas abdallah abdelaziz abdelkader abdulaziz abdullah abel abelardo abhijit adela adeline adelino aditi adnan
    adrián adélaïde adérito adília afonso agnese agnès agustina agustín aino ajay akbar akhil akiko akram alaa
    albane alberta alcino alejandra alejo aleksandar aleksandra alena alexandru aleš alf alicja aline alla almudena
    alonso alun amadeu amal amina amira amit amitav américo anabela anand anastasiia anastasio anca andrás andrée
    anežka angelos angèle aniceto anikó anil anjali annamaria annegret anneli annelie annibale anselmo antal ante
    antero antoni antonia antonietta antonino antonis antonín antti antónia anupama anwar aparna apolline aquilino
    araceli arduino arja arkadii arkadij arlindo armelle armindo arnauld arrigo arsenii arundhati arye aránzazu asad
    asbjørn asger asha asher ashis ashwini asma assaf assia aude aurélio ayesha aziz aziza aída badr bahjat balint
    barnaby barnabé barrie barthélemy bartolomeo bashir bassam bastien baudouin baya bedřich begoña belinda beltrán
    benedito bengt benigno benjamim benny bento bernabé bernardete bert bertalan bess bethany betsy biljana bina
    bipan birgitt birthe blandine blanka blas bogna bogumił bohumil bohumír bohuslav bojan bolesław bonifacio
    borislav boško božena božidar bram branimir braulio brice bronwen buenaventura bálint bärbel bérengère błażej
    břetislav caetano calixto callum camelia carine casimiro cathrin cecylia cecília celestino cezary charu chieko
    chizuko christelle christof cinzia ciprian cipriano ciro clare claudiu clelia clemente clyde cláudia cláudio
    clémence colleen conrado constanze coralie cord corine corneliu cosmin costantino costin crispin cristoforo
    csaba cândida cândido célia cătălin dagfinn dagmara daisuke dalila damir damián dante darcy dario darko darya
    davor debora declan deepak deepika dejan delfim demetrio deolinda dermot diemut dinis dinu diogo dionisio
    dipankar dipesh divya domingas domingos donata dorin drago dragoljub dragomir dragoslav dragoş driss dumitru
    durba duško dámaso dániel dávid dénes dēmētrēs edelmiro edeltraud edin edite edmundo eduarda eero effi effie efi
    egil eiji eiko eino eivind eladio elda elek elemér eleuterio eligio elin elisabet elisabetta eliseo elisheva
    elizaveta eliška eljas eloísa elísio elói emeterio emile emir emmett emília emílio endre enriqueta enza epifanio
    erling ermenegildo ernő erzsébet esbjörn esko estela ester estêvão eszter ethel euclides eudes eufemia eugeniusz
    eugénia eugénio eulogio eulália eusebio evandro evaristo evgenii evgeniia evgeny evžen ewan eyal fabián facundo
    falk fanny farida faris farouk farzana faustino fawaz fawzi feliciano feliks ferdinando fermín fernão fidel
    fidela filipa filipe finn firmin firmino florea floriana florin flávia flávio foteini fouad františek franziska
    freda frederico frits froilán fructuoso fuad fulgencio furio fyodor fábio fátima félicien gabino gaia gail
    galeazzo ganesh gangolf garry gaspar gauri gauthier gayatri gayle gaëtan gebhard geir gema genaro gennadii
    georgii geraldo germán gershon gerta ghassan gheorghe ghislaine gianluigi gianna giannis gijs gil gila gilberte
    ginés gioacchino girish girolamo gisella giustino giōrgos gleb glyn gopal grete grigore grigorii grégory
    gualtiero gudmund gumersindo gundula gunvor gur gustaf gwenaëlle gwénaël gyan gyanendra gyula géza göran göte
    habib hadi hafez hagit hajime hakon halil halima halvdan hamza hanan hanne hannu haris harri haruki haruko hatem
    haşim heikki heitor helder hella helma helvi henryk herculano heriberto hermenegildo hermínia hicham hideki
    hilario hilário hipólito hiroaki hiroyuki hisashi hoda horia horácio houari hrvoje husayn hussein hynek håkan
    håkon hélio hüseyin ibán ichirō idris ignace ihsan ilan ilda ilija ilkka ilmari imad imanol immacolata indalecio
    indira indrani inger ingvar inkeri inmaculada innocenzo ioann ionel ippolito iqbal ireneusz irfan isamu isaura
    ishita isla ismael isobel itamar iulia iulian iurii iva ivano iveta ivica iván i̇brahim i̇lber i̇lker i̇smail
    jaakko jacky jamal jamila jana janusz januário jari jarl jarmo jaromír jaroslava jasmine jawad jayanta jelle
    jenő jindřich jitka joana joaquina jonás jorma jorunn jouko jouni jovana joël juhani juliane justino jytte
    józsef jörgen jørgen júlia júlio jędrzej kaare kaarina kaarlo kaija kalevi kamala kaori kapil katariina kateřina
    katie katsuya kavita kees keiichi keita kenichi ketil khalil kilian kimmo kinga kirsi kirsty kitty kiyoshi klára
    kornél krešimir krishna krisztina krystian kryštof ksenia kseniia kumiko kumkum květa kálmán károly kåre kōichi
    kōji laetitia lakshmi lamberto lambros lasse lata latinka laurenţiu lauro layla lazare leanne lech leela leen
    lefteris leocadia leonarda leonel leonhard leonidas leoš leticia letícia levente leyla libor libuše lidiia
    lieselotte lilia lino lisandro liubov liudmila liv ljiljana ljubica ljubiša ljubomir lode lodovico lorella lotfi
    lourenço loïc luana lubor lucjan ludivine ludwik luděk luigia luiz luiza luka lukáš lurdes luísa luďa lyndal
    lázaro léonie léopold lígia lóránt lúcio macarena madalena maddalena madhav madhavi mafalda magdaléna mahesh
    mahfoud mahmud majid malavika malek malika mamoru manan manlio manoel manoj manolis mansour marcelle marcelline
    marcial mareike margarida margaux mariangela mariarosa mariia marijana mariko mariola marit mariusz marja
    marjatta markku markéta martim martti marwa marzia marília masaaki masako masaru masato mascia matei matej
    mateus mattia matías matěj mauno maurizia maurício maxence maximilien mayra meena meera mehdi melania melchor
    meltem menachem menahem merja mervyn meryl michalis micheline michiko midori miguela mihaela mihály milada
    milana milivoj miljenko milorad miloslav milovan miluše milva mimmo minoru mircea mitsuo miyako mohan mollie
    momčilo moncef morena morgane mostafa motti mouloud mounira mrinalini mukul mungo murad murat musa muzaffar
    márcia márcio márta márton mátyás máté máximo míriam mónica mónika nabil nachum nadezhda nadir nadège naděžda
    naguib naima najib nalini nandini naoto natan natália navin nawal nazan nazario nazif neagu nebojša neeladri
    nemesio nevena nicanor nicasio nichola nicolae nicolau niilo nikhil nirmala nissim nivedita nizar nobuko nobuo
    noelia noemí noha norberto notker noémi nunzia nuri nádia nándor nélida oana octavian octávio oded odete odilon
    odón ofer oiva olavi oldřich olinda olivera olle olli olímpia ondřej onofrio onésimo oona ophélie orly osman
    osmo osmund osvald ota otakar othman otilia ottavia ottó otávio ourania outi ove ovidiu ozren padma palmiro
    panagiotis parvathi pascual patrizio patrícia pauli paulino pavla pavlo pavlína pekka pelayo pelle pellegrino
    pentti per pertti petre petro petru philippine photini pierfrancesco piergiorgio piet pino pirkko plínio polina
    polly polymeris portia pradip prakash pramod pratap prathama preben predrag projit pál päivi pål péter pío
    přemysl quintín quirino quitéria radim radina radka radmila radomír radoslav radosław raf rafaela rafi rafik
    rahman raija raimundo rajnarayan ramzi rania raniero raphaëlle ratko rauno raşid rebeca reijo reimer reinaldo
    reino rekha rens rezső ritu ritva riyad roberte roderick rodica rohan romeu romolo romuald romualdo román
    ronaldo roque rosalía rosamond rosamund rosendo rudrangshu rufino ruggero ruggiero ruperto ruud ryōichi ryūichi
    réka róbert răzvan růžena sabas sabino sabyasachi sachiko sakari salah saleh samuli sanda sanja sanjib sankar
    santanu sarada satoru saturnino saurabh savino saša sebastião seiichi senad seppo serafim serafima sergiu
    setsuko severiano severino shail shalom sharmila shekhar shinji shizuko shompa shyam shōji sibel siddharth
    silverio silvestre silvestro silvina silviu simão simón sinead siro sirpa sisko sissel sivert skadi slaven
    slavenka slavko smita snežana solène sorin soumen soňa srećko srđan staffan stanko stefani stefanos steffi
    steinar stelian stelios stevan stijn stina sujata suleiman sumathi sumio suresh sushil susumu svein sverre sveva
    světlana swapan swati sylvaine sylvette sylwester szczepan szymon sándor sérgio séverin sílvia sílvio sónia
    sölve süleyman sławomir tadao tadeo taha tahar taina takako takeo takis tamsin tancredi taner tanguy tanika
    tapan tapani tapati tapio tasos tatsuo tauno tayeb taylan tazio telesforo teodor teodora tereza tero terttu
    teófilo thanos thibaut thor thorkild thorleif tiago tiberiu tihomir till timofei timoteo tine tiphaine titos
    toivo tomasa tomislav tomoyuki tomé tonino toribio torkel toshiaki toshiko traian tsuneo tsutomu tudor tuija
    tullia tuula tvrtko tyra tânia tímea uli ulinka unto urbano urho urvashi usama uuno vagn valdemar valdir
    valentim valentín valeriano valerii valeriia valerij valère valéria vangelis vanna vasilii vassiliki vegard
    veijo veikko veljko venancio venanzio vesa viacheslav vibeke vicenta victoriano viggo viktoriia vilhelm ville
    vilmos vinay vincenza vinzenz viorel virginio virgínia vitalii vivek vjekoslav vladan vladimír vlastimil
    vojislav volkhard vsevolod vuk vukašin vânia väinö vít vítor vítězslav wael wannes wenceslao wibke wincenty
    witold władysław yaacov yahya yasin yasser yavuz yevgeny yme yngve yoav yogesh yoshiaki younes yrjö yunus yurii
    yuriko yutaka yıldız yōichi yōko yōsuke yūji zacarías zahra zainab zakaria zara zbyněk zdena zdenko zdeňka zeki
    zeno zenon zenón ziad zoia zora zoraida zrinka zsigmond zsuzsanna zuhair zulmira zvonimir zélia ábel ádám ágota
    ákos ángela árpád ângela ângelo åke åsa ève édith éléonore émilie émilien éric éva évelyne íñigo óscar ömer
    özgür øivind øystein úrsula čedomir čeněk đorđe şerif şevket ştefan şükrü štěpán šárka željko živko елизавета
    софья
    ainhoa aitor amaia ander andreu annarita antxon antón anxo apoloniusz arantza arnau asier bartomeu bernat
    bonawentura borja brais breixo carles carme cemal cengiz cèsar dmytrij ebru edhem ekrem eligiusz emine emre
    eneko enric erdem ersin esra esteve eukene eulàlia ewaryst fatih feroz ferran fikret francesc garbiñe giancarla
    gianpiero gorka guillem hakkı halim iago idoia ignasi ihor iker imma iryna isidre itziar ivanna izaskun iñaki
    iñigo i̇lhan jaume jaumeta jeremi jofre joseba josu kajetan karmele kateryna koldo kostiantyn larysa lesław
    liubomyr llorenç lluc lluis lluïsa longin magí maite maksym manel mariateresa martí mehmed mercè mikel miquel
    mireia mykhailo mykola mykyta narcís necmettin neus nükhet oktay olha onufry orhan ostap ovidi pasqual pau pello
    pere pierluca quim rafel ricard roch roser sabela sebastià serhij seweryn sinan suavi tarık teofil tetiana
    tevfik tomàs turgut txomin tülay unai uxía uxío vicent vicenç violant wiesława wioletta xabier xesús xosé xoán
    yevhen zdzisława zygmunta ümit андрій василь володимир віктор віталій ганна григорій дмитро катерина костянтин
    леонід марія микола михайло наталія олександр олександра олексій олена павло петро світлана сергій тетяна юлія
    юрій євген іван ігор ірина""".split()
)
"""In lower case; names that are ordinary words as well, with which titles begin, are left out."""


SPANISH = frozenset(
    """alberto alejandro alfonso alfredo álvaro ana andrés ángel ángeles antonio arturo asunción baltasar bartolomé benito bernardo
    blanca carlos carmen carolina cayetano celia césar clara claudio concepción consuelo cristina cristóbal diego dolores
    domingo eduardo elena eloy emilia emilio enrique ernesto esteban eugenia eugenio felipe fernando francisco gabriel
    gonzalo gregorio guillermo gustavo hernán ignacio inés isabel isidoro jaime javier jerónimo jesús joaquín jordi jorge josé
    josefina josep juan juana julia julián julio laura leopoldo luis luisa lope lucas manuel manuela marcelino margarita maría mariano
    mario marta mateo mercedes miguel néstor nicolás olga pablo patricia pedro pilar rafael ramiro ramón raúl ricardo roberto
    rodrigo rosa rosario salvador santiago sebastián sergio silvia sofía susana teresa tomás vicente víctor xavier""".split()
)
"""Forenames of persons who have two family names."""


def is_forename(word: str) -> bool:
    """Tell whether a word is a forename; of one with a hyphen, a part that is one will do."""
    low = word.lower()
    return low in FORENAMES or low in SPANISH or any(part in FORENAMES for part in low.split("-"))
