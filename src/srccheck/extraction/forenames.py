"""Forenames that are common where much is published: they tell a second author from a title without marks."""

FORENAMES = frozenset(
    """aaron abbas abdallah abdelaziz abdelkader abdul abdulaziz abdullah abel abelardo abhijit abigail abraham abram
    achim adalbert adam adela adelbert adele adelheid adelina adeline adelino aditi adnan adolf adolfo adolphe
    adrian adriana adriano adrien adrienne adrián adélaïde adérito adília afonso agata agathe agnes agnese
    agneta agnieszka agnès agostino agustina agustín aharon ahmad ahmed ahmet aidan aiko aileen aimé aimée
    ainhoa aino ainslie aitor ajay akbar akhil akiko akio akira akram alaa alain alan alasdair alastair alban
    albane albert alberta alberto albin albrecht alcino alda aldo alec aled aleida alejandra alejandro alejo
    aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksey alena alessandra alessandro alessia
    alessio alex alexander alexandra alexandre alexandros alexandru alexei alexey alexis aleš alf alfonsina
    alfonso alfred alfredo algernon algis ali alice alicia alicja alina aline alison alistair alix aliza alla
    allan allen allison alma almudena almut almuth alois alonso aloys alphonse alun alvaro alvin alwin amadeo
    amadeu amaia amal amalia amanda amandine amartya amaury ambrogio ambroise amedeo amelia amelie amina amir
    amira amit amitav amos amy amália amélia amélie américo ana anabel anabela anand anastasia anastasiia
    anastasio anatol anatole anatolii anatolij anatoly anaïs anca ander anders andre andrea andreas andrei
    andrej andreu andrew andrey andrii andrzej andrzejewski andrás andré andrée andrés andy anette anežka angela
    angelica angelika angelique angelo angelos angus angèle angélica aniceto anika anikó anil anita anja anjali
    anke ann anna annabel annabelle annalisa annamaria annarita anne annegret anneke anneli annelie annelies
    anneliese annelise annemarie annette annibale annick annie annika anouk anselm anselmo ansgar antal ante
    antero anthea anthony antje antoine antoinette anton antonella antonello antoni antonia antonietta antonin
    antonina antonino antonio antonis antonín antti antxon antón antónia antónio antônio anupama anuradha anwar
    anxo anya aparna apolline apoloniusz apoorva aquilino araceli aradhana arantza archibald arduino ariadne
    ariane arianna ariel aristide arja arjen arjun arkadii arkadij arlene arlette arlindo armand armando armelle
    armin armindo arnaldo arnau arnaud arnauld arnd arndt arne arnim arno arnold arnulf aron arrigo arsenii
    arsenij arsenio artem artemio arthur artur arturas arturo arun arundhati arvind arye aránzazu asa asad
    asbjørn asger asha asher ashis ashley ashok ashwini asier asim asma assaf assia astrid athanasios atsushi
    attila attilio aude audrey auguste augustin augusto aurelia aurelio aurélie aurélien aurélio avi avihu
    avishai avital avner avraham axel axelle ayako ayelet ayesha ayse ayşe azadeh aziz aziza aída badr bahjat
    balint balthasar balázs baptiste barbara barbro barnaby barnabé barrie barry bart barthélemy bartolomeo
    bartolomé bartomeu bartosz bartłomiej baruch bas bashir basil bassam bastian bastien baudouin baya beata
    beate beatrice beatrix beatriz bedřich begoña bela belinda beltrán ben benedetta benedetto benedict benedikt
    benedito bengt beniamino benigno benita benito benjamim benjamin benjamín benno benny benoit benoît bent
    bente bento berenice berit bernabé bernadette bernadino bernard bernardete bernardino bernardo bernat bernd
    bernhard bernhardine bernice bernt bernward bert berta bertalan bertha berthold bertil bertold bertram
    bertrand beryl bess beth bethany betsy bettina betty beverly bhaskar bhavna biagio bianca bilal biljana bill
    bina binyamin bipan birger birgit birgitt birgitta birgitte birte birthe bjarne björk björn bjørn blaise
    blanca blanche blandine blanka blas boaz bob bodil bodo bogdan bogna bogumił bogusław bohdan bohumil bohumír
    bohuslav bojan boleslav boleslaw bolesław bonaventura bonawentura bonifacio bonnie boris borislav borja
    botho boško bożena božena božidar brad bradford bradley brais bram brandon branimir branislav branko braulio
    breda breixo brenda brendan brenton brett brian brice bridget brigid brigida brigitte brita britt britta
    bronislaw bronisław bronwen bruce bruna brunella bruno bryan bryce buenaventura burcu burkhard burkhart
    butrus byron bálint bärbel béatrice béla bénédicte bérengère bülent błażej břetislav caetano caitlin calixto
    callum calvin camelia cameron camila camilla camille camillo camilo candace candice candida caren carin
    carina carine carl carla carles carlo carlos carlota carlotta carme carmela carmelo carmen carmine carol
    carola carole carolin carolina caroline carolus carolyn carsten cary cas casimir casimiro caspar cassandra
    catalin catalina catarina caterina catharina catherine cathrin cathy cathérine catriona cecile cecilia
    cecily cecylia cecília cedric celeste celestino celia celina celine celso cemal cengiz cesare cesária cezary
    chaim chandra chantal charlene charles charlie charlotta charlotte charu cheryl chester chiara chieko
    chizuko chloe chloé chris christa christel christelle christer christhard christiaan christian christiane
    christianne christina christine christl christof christoph christophe christopher christos cicely cindy
    cinzia ciprian cipriano ciro claas claire clara clare clarence clarice clarissa claude claudette claudia
    claudine claudio claudiu claus clelia clemens clemente clementina clementine cleo clifford clint clinton
    clive clotilde clyde cláudia cláudio clémence clément colby colette colin colleen concepción concetta connie
    connor conor conrad conrado constance constantin constantine constanza constanze consuelo cora coralie cord
    cordula corey corina corine corinna corinne cornelia cornelis corneliu cornelius corrado cosima cosimo
    cosmin costantino costanza costin craig crispin cristian cristiana cristiano cristina cristoforo cristóbal
    cristóvão csaba curt curtis cuthbert cynthia cyprian cyril cyrille cyrus czesław cândida cândido cèsar
    cécile cécilia cédric célestin célia céline césar cătălin dagfinn dagmar dagmara dagny dagobert daisuke
    dalia dalibor dalila damian damiano damien damir damián damon dan danica daniel daniela daniele danielle
    danilo danièle danny dante danuta daphne darcy daria dario dariusz darko darla darrell darren darryl darya
    daryl darío dave david davide davina davor dawid dean debbie debora deborah debra declan deepak deepika
    deirdre dejan delfim delfina delia delphine demetrio denis denise dennis denys deolinda derek dermot
    desiderio desmond despina detlef detlev dexter dezső diana diane diarmaid diarmuid dick didier diederik
    diego diemut dieter diethard diethelm diether dietlind dietmar dietrich dieuwke dilip dimitar dimitri
    dimitrije dimitrina dimitrios dimitris dimitry dinah dinis dino dinu diogo dionisio dipankar dipesh dirk
    divya dmitri dmitrii dmitrij dmitriy dmitry dmytrij dmytro dolf dolores domenica domenico domingas domingo
    domingos dominic dominik dominique don donald donata donatella donatien donato donna donovan dora doreen
    dori dorin doris dorota dorothea dorothee dorothy dorothée dorrit doug douglas dov dragan dragana drago
    dragoljub dragomir dragoslav dragoş driss duane duarte dubravka dumitru duncan durba dusan dustin dušan
    duško dwight dylan dámaso dániel dávid déborah dénes désirée dörte dēmētrēs eamon ebba eberhard eberhart
    ebru eckart eckehard eckhard eckhart edda eddie edelmiro edeltraud edgar edgardo edhem edin edite edith
    edmond edmondo edmund edmundo edmée edna edoardo edouard edsger eduard eduarda eduardo edvard edvige edward
    edwige edwin edzard eero effi effie efi efraim efrain egbert egidio egil egon ehud eiji eike eiko eileen
    eilidh einar einat eino eivind ekaterina ekkehard ekkehart ekrem eladio elaine elazar elda eleanor eleanora
    elek elemér elena eleni eleonora eleonore eleuterio elfriede eli elia eliana elias elie eliezer eligio
    eligiusz elihu elijah elin elinor elio eliot elisa elisabet elisabeth elisabetta elise eliseo elisheva
    elizabeta elizabeth elizaveta eliška eljas elke ella ellen elliot elliott ellis elmar elmer elodie eloise
    eloísa elsa elsbeth elsie elspeth elvio elvira elvis elwood elías elísio elói elżbieta emanuel emanuela
    emanuele emeterio emil emile emilia emiliano emilie emilio emily emine emir emma emmalon emmanuel emmanuelle
    emmeline emmerich emmett emory emre emília emílio endre eneko engelbert enid ennio enno enric enrica enrico
    enrique enriqueta enver enza enzo ephraim epifanio erasmo ercole erdem erdmute erez erhard erhart eric erica
    erich erik erika erin erlend erling ermanno ermenegildo erna ernest ernestine ernesto ernst ernő errol ersin
    erving erwin erzsébet esbjörn esko esmonde esra esteban estela estelle ester esteve esther estêvão eszter
    ethan ethel etienne ettore euclides eudes eudora eufemia eugen eugene eugenia eugenijus eugenio eugeniusz
    eugène eugénia eugénie eugénio eukene eulalia eulogio eulàlia eulália eunice euphemia eusebio eustace eva
    evan evandro evangelia evangelos evaristo evelin evelina evelyn evelyne everett evert evgenii evgeniia
    evgenij evgeny evžen ewa ewald ewan ewaryst eyal ezequiel ezio ezra fabian fabiana fabiano fabien fabienne
    fabio fabiola fabián fabrice fabrizia fabrizio facundo fadi faisal falk fanny faramerz farid farida faris
    farouk farzana fatemeh fatih fatima fatma faustino fausto fawaz fawwaz fawzi faysal federica federico
    federigo fedor felice felicia feliciano felicitas felicity feliks felipe felix ferdinand ferdinando ferenc
    fergus fermín fernand fernanda fernande fernando fernão feroz ferran ferruccio fidel fidela fikret filip
    filipa filipe filippo filomena finn fiona fiorella fiorenza firmin firmino flavia flavio fleur florea
    florencio florent florentine florentino florian floriana florin floris floyd flávia flávio fokko folker
    folkert foteini fouad frances francesc francesca francesco francine francis francisca francisco franciscus
    franciszek franck franco francois francoise frank františek franz franziska françois françoise frauke fred
    freda freddie freddy frederic frederick frederico frederik frederike fredrik freek freya frida fridolin
    frieda friedemann frieder friederike friedhelm friedl friedmar friedrich frits fritz fritzi frode froilán
    fructuoso fruma frédéric frédérique fuad fulgencio fulvia fulvio fumiko furio fyodor fábio fátima félicien
    félicité félix gabi gabino gabor gabriel gabriela gabriele gabriella gabrielle gaetano gaia gail galeazzo
    galina ganesh gangolf garbiñe gareth garrett garry garth gary gaspar gaspard gaspare gaston gauri gauthier
    gavin gayatri gayle gaëlle gaëtan gebhard geert geir gema gemma genaro gene genevieve geneviève gennadii
    gennadij gennaro genoveva geoff geoffrey geoffroy georg george georges georgette georgi georgii georgij
    georgina georgios geraint gerald geraldine geraldo gerard gerardo gerd gerda gerdien gereon gerfried gergely
    gerhard gerhardt gerhart gerhild gerlinde germain germaine germano germán gernot gero gerold gerrit gershom
    gershon gert gerta gertraud gertrud gertrude gerwin gesa gesine ghassan gheorghe ghislain ghislaine giacinto
    giacomo giada giampaolo giampiero gian giancarla giancarlo gianfranco gianluca gianluigi gianmarco gianna
    gianni giannis gianpaolo gianpiero gideon gijs gil gila gilbert gilberte gilberto gilda giles gilles gillian
    gina ginette gino ginés gioacchino giordano giorgia giorgio giorgos giosuè giovanbattista giovanna giovanni
    girish girolamo gisbert gisela gisella gisèle gita giuditta giulia giuliana giuliano giulio giuseppe
    giuseppina giustina giustino giōrgos gladys gleb glen glenda glenn glyn godfrey goffredo golo gonzalo
    gonçalo gopal goran gordana gordon gorka gottfried gotthard gotthold gottlieb graciela graeme graham grazia
    graziano graziella grażyna greg gregoire gregor gregorio gregory greta gretchen grete grigore grigorii
    grigorij griselda grzegorz grégoire grégory guadalupe gualtiero gudmund gudrun guenter guglielmo guido
    guilherme guillaume guillem guillermina guillermo gumersindo gunda gundula gunilla gunnar gunter gunther
    guntram gunvor gur gustaf gustav gustave gustavo guus guy guénola gwen gwenaëlle gwendolyn gwyn gwénaël gyan
    gyanendra gyorgy gyula györgy gábor gérald géraldine gérard géza göran gösta göte götz günter günther habib
    hadi hadley hadrien hafez hagit haim hajime hajo hakan hakkı hakon hal halil halim halima halina halvdan
    hamid hamish hamza hana hanan hanna hannah hanne hanneke hannelore hannes hanno hanns hannu hanoch hans
    hansjörg hanspeter harald hariklia haris harish harlan harley harmut harold harper harri harriet harriett
    harro harry hartmut hartwig haruki haruko harumi haruo harvey hasan hassan hasso hatem hayden haydn haşim
    heather hector hedda hedwig heide heidemarie heidi heidrun heike heikki heiko heimo heiner heinrich heinrike
    heinz heitor helder helen helena helene helga helge hella helle hellmut helma helmut helmuth heloise helvi
    helène henar hendrik henk henner henning henny henri henrietta henriette henrik henrike henrique henry
    henryk heraclio herbert herculano herfried heribert heriberto herman hermann hermenegildo hermine hermione
    hermínia hernando hernán herta hervé hester hicham hideaki hideki hideo hilaire hilario hilary hilda hilde
    hildegard hillard hillel hilmar hiltrud hilário hinrich hipólito hiram hiroaki hirokazu hiroko hiroshi
    hiroyuki hisashi hisham hoda holger hollis holly homi honoré horacio horatio horia horst hortense hortensia
    horácio houari howard howell hrvoje hsin hubert hubertus huda hugh hugo hugues huib humberto humphrey husayn
    hussein huub hwang hyacinthe hyman hynek håkan håkon héctor hélder hélio hélène hüseyin iacopo iago iain ian
    ibrahim ibán ichirō ida idoia idris ignace ignacio ignacy ignasi ignaz ignazio igor ihor ihsan iker ikuko
    ilan ilaria ilda ildefonso ildikó ilija ilja ilka ilkka illyés ilmari ilona ilse ilya imad imanol imanuel
    imke imma immacolata immanuel imogen imre ina indalecio indira indrani ines inga inge ingeborg ingemar inger
    ingmar ingo ingolf ingrid ingvar ingvild inkeri inmaculada inna innocenzo inés inês ioan ioana ioann ioannis
    ionel ippolito iqbal ira irena irene ireneusz irfan irina iris irma irmela irmgard irmtraud irving irwin
    iryna irène isaac isabel isabell isabella isabelle isadora isaiah isamu isaura ishita isidor isidoro isidre
    isidro isla ismael ismail isobel isolde istvan istván italo itamar itzhak itziar iulia iulian iurii iva ivan
    ivana ivanna ivano ivar iveta ivica ivo ivonne ivor iván iwona izabela izaskun iñaki iñigo i̇brahim i̇lber
    i̇lhan i̇lker i̇smail jaakko jaap jacek jacinta jacinto jack jackie jacky jaco jacob jacobo jacopo
    jacqueline jacques jadwiga jaime jake jakob jakub jalal jamal james jameson jamie jamil jamila jan jana jane
    janet janice janina janine janis jannis janos janusz januário jared jari jarl jarmila jarmo jaromír jaroslav
    jaroslava jarosław jasmin jasmina jasmine jasna jason jasper jaume jaumeta javier jawad jay jayanta jayne
    jean jeanette jeanine jeanne jeannette jeannine jeff jeffery jeffrey jelena jelle jen jenna jennifer jenny
    jens jenő jeremi jeremiah jeremy jeroen jerold jerome jerrold jerry jerzy jesper jessica jessie jill jillian
    jim jimena jimmy jindřich jiri jitendra jitka jiří joachim joan joana joann joanna joanne joao joaquim
    joaquina joaquín jobst jocelyn jocelyne jochen jodi jodie jody joe joel joelle joerg jofre johan johann
    johanna johanne johannes john johnathan johnny jola jolanta jon jonas jonathan jonna jonás joop joost jordi
    jorge joris jorma jorunn jos jose joseba josef josefa josefina joselyn josep joseph josephine josette josh
    joshua josiane josip jost josu josué joszef josé josée joséphine jouko jouni jovan jovana joyce jozef joão
    joël joëlle juan juana juanita judah judd judit judith judy juha juhani jukka jules julia julian juliana
    juliane julianna julianne julie julien juliet julieta julietta juliette julio julius juliusz junichiro junko
    juraj jurgen juri jurij jurji justin justine justino justus justyna jutta jyoti jytte jános jérémie jérôme
    józef józsef jörg jörgen jörn jørgen júlia júlio jürg jürgen jędrzej kaare kaarina kaarlo kai kaija kaisa
    kaja kajetan kalevi kamal kamala kamil kamila kaori kapil karel karen karim karin karina karine karl karla
    karlheinz karmele karol karola karolina karoline karsten kaspar kasper katalin katariina katarina katarzyna
    kate katell katerina kateryna kateřina kath katharina katharine katherine kathi kathie kathleen kathrin
    kathryn kathryne kathy kati katia katie katja katrin katrina katsuhiko katsuya katy kavita kay kazimierz
    kazimir kazuko kazuo kees keiichi keiko keir keita keith kelly kelvin kemal ken kendall kenichi kenji
    kenneth kenzaburo kerry kersten kerstin keti ketil kevin khaled khalid khalil kieran kilian kim kimberle
    kimberly kimberlé kimmo kinga kiran kirby kirill kirk kirsi kirsten kirstie kirsty kitty kiyoshi kjell klaas
    klara klaus klemens klára knud knut koen kofi koichi koldo konrad konstantin konstantinos konstanze
    korbinian kornelia kornél kostas kostiantyn krešimir krishna krista kristen kristi kristian kristie kristin
    kristina kristine kristof krisztina krystian krystyna kryštof krzysztof ksenia kseniia kumiko kumkum
    kunibert kurt květa kwame kyle kyoko kálmán károly käthe kåre kōichi kōji ladislav laetitia laila lajos
    lakshmi lambert lamberto lambros lana langston lara larisa larissa larry lars larysa lasse laszlo lata
    latifa latinka laura laure laureano laurel lauren laurence laurens laurent laurenţiu lauri laurie lauro
    lavinia lawrence layla lazar lazare lea leah leander leandro leanne lech lee leela leen leena lefteris leif
    leigh leila leland lelio lena lenka lennart lenore leo leocadia leon leonard leonarda leonardo leone leonel
    leonhard leonid leonidas leonie leonor leonora leopold leopoldo leoš lera leroy lesley leslie lester leszek
    lesław leticia letizia letícia lev levente levi lew lewis leyla león lia liam liana liane libby libero libor
    libuše lidia lidiia liesbeth liese lieselotte lieve lila lili lilia lilian liliana liliane lillian lilly
    lina linda lindsay lindsey linnea lino linus lionel lisa lisandro lisbet lisbeth lise liselotte liubomyr
    liubov liudmila liv livia livio liviu liz ljiljana ljubica ljubiša ljubomir ljubov’ ljudmila llorenç lloyd
    lluc lluis lluís lluïsa lode lodovico lois lola lolita longin lonnie lora loraine loredana lorella lorena
    lorenz lorenza lorenzo loretta lori lorna lorraine lotfi lothar lotte lou louis louisa louise lourdes
    lourenço loïc luana lubomír lubor luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne
    lucile lucille lucinda lucio lucjan lucrecia lucretia lucrezia lucy lucyna lucía ludger ludivine ludmila
    ludolf ludovic ludovica ludovico ludwig ludwik luděk luigi luigia luis luisa luise luiz luiza luka lukas
    luke lukáš lurdes luther lutz luís luísa luďa lydia lydie lyle lyman lyn lynda lyndal lyndon lynette lynn
    lynne lyudmila lászló lázaro léa léon léonard léonie léopold lídia lígia lóránt lúcia lúcio maarten mabel
    macarena maciej madalena maddalena madeleine madeline madhav madhavi madhu mads maeve mafalda magali magda
    magdalena magdalene magdaléna maggie magnus magí mahesh mahfoud mahmoud mahmud mahmut maija maike maite maja
    majid makoto makram maksim maksym malachi malavika malcolm malek malgorzata malika malin malka mallory malte
    mamoru manan mandy manel manfred manlio manoel manoj manolis manolo manon mansour manuel manuela mara marc
    marcel marcela marcelino marcella marcelle marcelline marcello marcelo marcia marcial marcin marco marcos
    marcus mareike marek maren margaret margareta margarete margarethe margarida margarita margaux margery
    margherita margit margot margret margrit marguerite mari maria mariam mariana mariane mariangela marianna
    marianne mariano mariarosa mariateresa maribel marica marie mariel mariella marielle marian marietta mariia marija
    marijana marijke marika mariko marilyn marina marino mario mariola marion marisa marisol marissa maristella
    marit marita maritza marius mariusz marja marjatta marjorie mark markku marko markus markéta marla marlene
    marlies marlis marlène marsha marshall marta marten martha marthe martijn martim martin martina martine
    martino martti martyn martí martín marvin marwa mary marya maryam maryla maryse marzia marília masaaki
    masahiro masako masao masaru masato mascia masha massimiliano massimo matei matej mateo mateus mateusz
    mathew mathias mathieu mathijs mathilde matilda matilde mats matt matteo matthew matthias matthieu matthijs
    matthäus matti mattia mattias matías matěj maud mauno maura maureen maurice mauricio maurits maurizia
    maurizio mauro maurício mavis max maxence maxim maxime maximilian maximiliano maximilien maxine maya mayra
    małgorzata mechthild meena meera meg megan meghan mehdi mehmed mehmet meike meinhard meinrad meir mel
    melania melanie melba melchior melchor melinda melissa melitta meltem melvin menachem menahem mercedes mercè
    meredith merete merja merle merlin merritt merryl merten mervyn meryl mette meyer mia micaela micah micha
    michael michaela michail michal michalis michaël michał michel michela michelangelo michele micheline
    michelle michiko michèle mick midori mieczysław mieke miguel miguela mihaela mihai mihail mihály mika mikael
    mike mikel mikhail mikko miklós mikołaj mila milada milan milana mildred milena miles milica milivoj
    miljenko milka millicent milo milorad milos miloslav milovan miloš milton miluše milva mimi mimmo mina minna
    minoru miodrag miquel mira miranda mircea mireia mireille mirella miriam mirjam mirjana mirko miroslav
    mirosław mischa misha mitchell mitsuo miyako miyoko mladen modesto mogens mohamad mohamed mohammad mohammed
    mohan moira moisés mojca mollie molly momčilo mona moncef monica monika monique montserrat morag mordechai
    morena morgane moritz morris morten mortimer moses moshe mostafa motti mouloud mounir mounira moustafa
    mrinalini muhammad mukul mungo murad murat muriel murray musa mustafa muzaffar mykhailo mykola mykyta myles
    myra myriam myrna myron márcia márcio mária mário márta márton mátyás máté máximo mélanie míriam mónica
    mónika nabil nachum nadezhda nadežda nadia nadine nadir nadja nadège naděžda nael naftali naguib nahum naima
    najib nalini nana nancy nandini nanna naoki naoko naomi naoto narciso narcís narendra nasim nasser nastassja
    natacha natal'ia natalia natalie nataliia nataliya natalja natalya natal’ja natan natascha natasha nataša
    nathalie nathan nathaniel natália navin nawal nazan nazario nazif neagu neal nebojša necmettin neeladri
    neele neha neil nell nella nellie nello nelly nemesio nenad nerea nerina nestor netta nettie neus nevena
    neville niall nicanor nicasio niccolò nichola nicholas nicholaus nick nicky nicla nico nicola nicolae
    nicolai nicolas nicolau nicolaus nicole nicoletta nicolette nicolás nicolò niels nigel niilo nikhil nikita
    niklas niklaus niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils nimrod nina nino
    nira nirmala nissim nita nivedita nizar noah noam nobuko nobuo noel noelia noelle noemi noemí noha nora
    norah norbert norberto noreen norihiro noriko norm norma norman notker noémi noémie noël noëlle nuala nuno
    nunzia nunzio nurhan nuri nuria nursultan nádia nándor nélida núria nükhet oana octave octavia octavian
    octavio octávio oddvar oded odete odette odile odilo odilon odón ofelia ofer oiva oksana oktay ol'ga olaf
    olav olavi oldřich ole oleg oleh oleksandr oleksii oleksiy olena olga olha olimpia olinda oliver olivera
    oliverio olivia olivier olle olli olof olympe olímpia ol’ga omar omer ondřej onno onofrio onora onufry
    onésimo oona ophélie orazio orest oreste orhan oriana orietta oriol orit orla orly ornella orsola orsolya
    ortrud ortrun ortwin orville osama osamu oscar oskar osman osmo osmund ostap osvald osvaldo oswald ota
    otakar otfried othman otilia otmar ottavia ottavio ottfried otthein ottilie ottmar otto ottokar ottó otávio
    ourania outi ove ovidi ovidiu owen ozren paavo pablo paco paddy padma paige palmiro paloma pam pamela
    panagiotis pandora paola paolo parisa partha parvathi pascal pascale pascual pasqual pasquale pat patrice
    patricia patricio patrick patrik patrizia patrizio patryk patrícia patsy patti patty pau paul paula paule
    paulette pauli paulina pauline paulino paulo pavel pavla pavlo pavlos pavlína paweł pedro peer peggy pekka
    pelayo pelle pellegrino pello penelope penny pentti per percival percy pere peregrine pernille perrine perry
    pertti petar peter petr petra petre petro petros petru petrus petteri petya phil philip philipp philippa
    philippe philippine phillip philomena phoebe photini phyllis pia piedad pier piera pierangelo pierette
    pierfrancesco piergiorgio pierluca pierluigi piero pierpaolo pierre pierrette piers piet pieter pietro pilar
    pinar pinchas pino piotr pippa pirjo pirkko piroska plínio pnina polina polly polymeris portia poul prabhat
    pradip prakash pramod pranab prasenjit pratap prathama preben predrag primo priscilla priya projit prosper
    prue przemysław pál päivi pål péter pío přemysl quentin quim quinn quintín quirin quirino quitéria rachel
    rachele rachid radek radha radhika radim radina radka radmila radomír radoslav radosław radovan radu rae raf
    rafael rafaela rafał rafel raffaele raffaella rafi rafik ragnar ragnhild rahel rahman rahul raija raimo
    raimondo raimund raimundo raina rainald rainer raingard raisa raj rajeev rajiv rajnarayan rakesh ralf ralph
    raluca ramachandra ramesh ramiro ramon ramona ramsay ramzi ramón rana ranajit randall randi randolf randolph
    randy rania raniero raoul raphael raphaël raphaëlle raquel rasheed rashid rasmus ratko raul rauno ravi raya
    raymond raymonde raúl raşid reba rebeca rebecca rebekah rebekka regina reginald regine regula reijo reiko
    reimar reimer reimund reinaldo reiner reinhard reinhart reinhold reinier reino reinold reinout rekha remi
    remigius remo rena renata renate renato renaud renee rens renzo rené renée reuben reuven reynaldo reza rezső
    rhea rhiannon rhoda rhona rhonda rhys ricard ricarda ricardo riccardo richard richarda rick rickie ricky
    rigoberto riitta rik rikke rimma rina rinaldo rino rishi risto rita ritu ritva riva rivka riyad roald rob
    robbie robert roberta roberte roberto robin robrecht robyn rocco roch rochelle rocío roderich roderick
    rodica rodney rodolfo rodolphe rodrigo roel roelof rogelio roger rogério rohan roisin roland rolande rolando
    rolf romain roman romana romeo romeu romila romolo romuald romualdo romy román ron ronald ronaldo ronan
    ronen roni ronit ronnie ronny rony roque rory rosa rosalba rosalia rosalie rosalind rosaline rosalía
    rosamond rosamund rosana rosanna rosanne rosario rosaura roseanne rosella roselyne rosemarie rosemary
    rosenda rosendo roser rosi rosie rosina roslyn rosmarie ross rossana rossella rostislav roswitha rowan
    rowena roxana roxane roxanne roy ruben rubén rudi rudolf rudolph rudrangshu rudy ruediger rufino rufus
    ruggero ruggiero rui rune rupert ruperto rupprecht ruprecht ruslan russell rustam rutger ruth ruud ruxandra
    ryan ryszard ryōichi ryūichi régine régis réka rémi rémy róbert róisín rüdiger răzvan růžena saba sabas
    sabela sabina sabine sabino sabrina sabyasachi sacha sachiko sadie sadiq saeed safi said sakari salah saleh
    salim sally salman salomé salvador salvatore salvo sam samantha sami samir samira samuel samuele samuli
    sanda sandeep sander sandi sandra sandrine sandro sandy sanford sanja sanjay sanjeev sanjib sankar sanna
    santanu santiago sara sarada sarah sarit sarita sascha sasha saskia satish satoru satoshi saturnino saul
    saurabh saverio savino sayed saïd saúl saša scarlett scott seamus sean sebastian sebastiano sebastià
    sebastián sebastião seema sefton seiichi seiji selena selim selina selma selwyn selçuk semen semyon senad
    senta sepp seppo serafim serafima serafín serena serge sergei sergej sergey sergi sergio sergiu serhii
    serhij serhiy serhy servaas seth setsuko severiano severin severino seweryn seyla seymour seán shahid shai
    shail shalini shalom shane shannon shari sharmila sharon shaul shaun shauna shawn sheila shekhar shelagh
    shelby sheldon shelley sheri sherif sherman sherry sherwin shigeru shimon shinichi shinji shiraz shirin
    shirley shizuko shlomo shmuel shompa shoshana shulamit shunsuke shyam shōji sian sibel sibylle siddharth
    sidney sidonie siegbert siegfried sieglinde siegmar siegmund siegrid sigfrid sigismund sigmund signe sigrid
    sigrun sigurd silas silke silvana silvano silverio silvestre silvestro silvia silvie silvina silvio silviu
    simcha simeon simion simon simona simone simonetta simão simón sinan sinead sinem sinéad siobhan siobhán
    siro sirpa sisko sissel sivert sixten siân sjoerd skadi slaven slavenka slavko slavoj slobodan smita
    snezhana snežana sofia sofie sofía sojourner solange soledad solomon solveig solène sonia sonja sonya sophia
    sophie soren sorin soumen soňa spencer spiros spyros srdjan srećko srinivas srđan stacey stacy staffan stan
    stanislao stanislas stanislaus stanislav stanislaw stanisław stanko stanley stathis stavros stef stefan
    stefani stefania stefanie stefano stefanos steffen steffi steinar stelian stelios stella stellan sten stepan
    stephan stephane stephanie stephany stephen stergios stevan steve steven stewart stig stijn stina stine
    stipe stjepan stuart stéphane stéphanie suad suavi subhash sudhir sue sugata sujata sulamith suleiman suman
    sumathi sumio sumit sunil suraiya surendra suresh susan susana susann susanna susannah susanne sushil susie
    susumu suzana suzanna suzanne suzette suzie suzy svante svein sven svend svenja sverre svetlana svetozar
    sveva svitlana světlana swantje swapan swati sybil sybille sylke sylvain sylvaine sylvester sylvette sylvia
    sylviane sylvie sylwester szabolcs szczepan szilvia szymon sándor sébastien sérgio séverin séverine sílvia
    sílvio sónia sölve sönke sören søren süleyman sławomir tabea tabitha tadao tadashi tadeo tadeusz taha tahar
    taina takako takashi takeo takeshi takis talal talcott tali tamar tamara tami tammy tamsin tamás tancredi
    taner tanguy tania tanika tanja tankred tanya tapan tapani tapati tapio tara taras tarek tarif tariq tarja
    tarık tasos tat'iana tatiana tatjana tatsuo tatyana tat’jana tauno tayeb taylan tazio ted teemu teija tekla
    telesforo telma teobaldo teodor teodora teodoro teofil terence teresa terese tereza terje tero terrence
    terri terry terttu tess tessa tetiana tetsuo tevfik teófilo thad thaddeus thanasis thanos thea theda thekla
    thelma themba theo theodor theodora theodore theodoros theodosius theresa therese theresia thibault thibaut
    thierry thijs thilo thom thomas thomasin thor thorkild thorleif thorstein thorsten thorvald théodore
    théophile thérèse tiago tiberio tiberiu tibor tiffany tihomir tilda till tillmann tilman tilmann tilo tim
    timm timo timofei timoteo timothy timothée timur tina tine tino tiphaine tito titos tiziana tiziano tjark
    tobias tobin toby todd toivo tom tomas tomasa tomaso tomasz tomislav tommaso tommy tomoko tomoyuki tomàs
    tomás tomáš tomé toni tonia tonino tonio tonje tony torben torbjørn tore toribio torkel torsten toshiaki
    toshiko toshio tove tracey tracy traian traugott traute travis trevor tricia trine trisha tristan trond
    trude trudy truls trygve tsuneo tsutomu tsvi tudor tuija tullia tullio tuomas turgut turid tuula tvrtko
    txomin tyler tyra tyrone tzvetan tânia tímea tülay tünde ubaldo uberto udo uffe ugo ulf uli ulinka ulises
    ulla ullrich ulric ulrica ulrich ulrik ulrika ulrike umar umberto unai unto urbano urho uri uriel urs ursina
    ursula urszula urte urvashi usama usha ussama uta ute uthman utz uuno uwe uxía uxío vaclav vadim vagn
    valdemar valdir valentim valentin valentina valentine valentino valentín valeria valeriano valerie valerii
    valeriia valerij valerio valter valère valéria valérie valéry vanda vandana vanessa vangelis vanna vasco
    vasil vasile vasilii vasilij vasilis vasily vassili vassiliki vassilis vasyl veena vegard veijo veikko veit
    veljko venancio venanzio vera verena verity verne vernon veronica veronika veronique verónica vesa vesna
    viacheslav vibeke vicent vicenta vicente vicenç vicki vickie vicky victor victoriano victorino vidal vidar
    viera viggo vijay vikram viktor viktoria viktoriia viktorija vilfredo vilhelm ville vilma vilmos vilém vimal
    vinay vincent vincente vincenza vincenzo vinicio vinzenz violant violeta violetta violette viorel virgil
    virgilio virginia virginie virginio virgínia vita vitalii vitalij vitaly vito vittore vittoria vittorio
    viveca vivek vivian viviana viviane vivien vivienne vjačeslav vjekoslav vlad vladan vladimir vladimír
    vladislav vlasta vlastimil vojislav vojtěch volha volker volkhard volkmar volodymyr vsevolod vuk vukašin
    vyacheslav vytautas václav vânia väinö véronique vít vítor vítězslav věra wacław wade wael walburga waldemar
    walid wallace wally walter walther waltraud wanda wanjiru wannes warren warwick wassily wayne wenceslao
    wenche wendelin wendell wendy wenzel werner wes wesley whitney wibke wiebke wieland wiesław wiesława wiktor
    wiktoria wilbert wilbur wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine will willa willard willem
    willemijn willi william willibald willie willis willy wilma wim wincenty winfrid winfried winifred winnie
    winslow winston wioletta witold wladimir wlodzimierz wojciech wolf wolfdietrich wolfgang wolfhart wolfram
    wouter wulf wynne władysław włodzimierz xabier xaver xavier xenia xesús ximena xosé xoán yaacov yaakov yael
    yahya yair yakov yan yana yanis yann yannick yannis yaron yaroslav yasemin yasin yasmin yasser yasuko yasuo
    yavuz yehuda yelena yevgeni yevgeny yevhen yigal yisrael yitzhak yme yngve yoav yochanan yogesh yoko yolanda
    yolande yonatan yoram yosef yoshiaki yoshihiro yoshiko yoshio yossi younes youssef yrjö yukiko yukio yulia
    yuliya yumiko yunus yuri yurii yuriko yuriy yusuf yutaka yuval yvan yves yvette yvon yvonne yıldız yōichi
    yōko yōsuke yūji zacarías zachary zafer zaheer zahra zainab zakaria zara zaynab zbigniew zbyněk zdena zdenka
    zdenko zdeněk zdeňka zdravko zdzisław zdzisława zeev zeina zeki zelda zeno zenon zenón zev zeynep zhanna
    zhenya zhores ziad zina zinaida zita ziyad zlata zlatko zoe zofia zoia zoltan zoltán zora zoraida zoran zoé
    zrinka zsigmond zsolt zsuzsa zsuzsanna zsófia zuhair zulmira zuzana zuzanna zvi zvonimir zygmund zygmunt
    zygmunta zélia ábel ádám ágnes ágota ákos álvaro ángel ángela árpád ângela ângelo åke åsa åse ève éamon
    édith édouard éliane élie élisabeth élise éloïse éléonore émile émilie émilien éric étienne éva évelyne
    íñigo óscar ömer örjan özgür özlem øivind øystein øyvind úrsula ümit čedomir čeněk đorđe łukasz şerif şevket
    ştefan şükrü šimon štěpán šárka žanna žarko željko živko ștefan александр александра алексеевич алексей алла
    анастасия анатолий андреевич андрей андрій анна антон антонина аркадий арсений артём богдан борис вадим
    валентин валентина валерий валерия василий василь вера вероника виктор виктория виталий владимир владислав
    володимир всеволод вячеслав віктор віталій галина ганна геннадий георгий герман глеб григорий григорій
    даниил дарья денис дмитрий дмитро евгений евгения екатерина елена елизавета захар зинаида иван игорь илья
    инна ирина катерина кирилл клавдия константин костянтин ксения лариса лев леонид леонід лидия любовь людмила
    максим маргарита марина мария марія матвей микола михаил михайло надежда наталия наталья наталія никита
    николай нина оксана олег олександр олександра олексій олена ольга павел павло петр петро полина пётр раиса
    роман светлана світлана семён сергей сергій софья станислав степан тамара тарас татьяна тетяна тимофей фёдор
    эдуард юлия юлія юрий юрій яков ярослав євген іван ігор ірина""".split()
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
