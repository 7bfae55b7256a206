// Made by bench/background.ts from 434 job postings: a line for each document frequency, highest first, with the terms
// that have it. Terms of a single posting are left out. Do not edit.
export const documentCount = 434;
export const table = `385 work
371 experi
350 develop
340 team
318 time
304 applic
300 skill
291 includ
278 commun
274 product
273 compani
271 requir
267 role
265 appli
264 job
261 engin provid
260 technolog year
258 manag
253 benefit environ
248 respons
246 build
245 peopl
243 busi posit
240 collabor process
238 new support
233 design
231 high
230 base
229 full solut
226 level
225 opportun strong
223 system
222 help look
220 inform
219 learn
217 offer program
216 industri
211 descript
210 project
209 servic
207 degre
204 knowledg
202 understand
201 intern
199 teams valu
196 softwar
192 divers
191 perform
190 employe lead
188 part
187 ensur
186 abil creat
183 join
182 improv
181 love
180 data
179 candid flexibl
177 custom technic
175 continu implement locat world
173 date offic relat
172 expert
170 plan
168 scienc
167 best qualiti
166 qualif
165 problem
164 innov tool
163 organ post
160 platform
159 meet profession
158 open orient
156 practic success
155 grow
154 interest oper type
153 maintain partner person salari
152 click field
151 user
150 drive gener
149 commit employ function want
148 code prefer
146 differ good senior
145 global rang train
143 test
142 comput expect
141 remot
140 impact
138 deliv excellent
137 activ
136 challeng
135 area cultur
134 contact
133 languag public research
132 abl passion
131 chang day group
129 contribut current encourag integr mission solv specif
128 career futur
127 educ protect
126 identifi
125 goal standard
123 bring health model
122 complex scale
121 disabl nation
120 advanc hour law leav task
119 focu python
118 larg member term
117 architectur english market possibl talent
116 believ
115 life
114 come direct leader
113 key
112 document highli place
111 background compens follow staff statu
110 end like optim
109 dislik equal set
108 cloud framework recruit
107 vision
106 bachelor basi great individu physic
105 assist competit fast match option size
104 colleagu gender inclus particip
103 equival long reason
102 capabl infrastructur relev
101 approach closely effect
100 secur
99 annual experienc religion
98 age driven
97 detail directli polici unit
96 addit analyt import origin result
95 strive web
94 link paid seek sexual stakehold
93 client focus hire matter race state
92 care control execut modern network potenti share written
91 address effici find growth initi profici review stack
90 accord know veteran
89 color corpor engag list multipl object start structur
88 financi hand motiv
87 agile dedic ident quickli social
86 ai cross read
85 avail digit effort enabl insur
84 access monitor think transform
83 demonstr parent receiv reliabl
82 big core excit issu power resourc
81 achiev equiti
80 deadlin decis deep enjoi
79 dynam report sale serv uniqu
78 better dai free home idea write
77 distribut mean tech
76 analysi class complet live right space submit
75 combin common creativ depart human mobil record safeti
74 autom case domain email evalu ideal strategi
73 fit independ medic plu strateg
72 daili event machin vacat wide
71 featur sponsor
70 comfort consid defin discuss familiar insight safe strength
69 aws concept perspect
68 analyz master packag thrive
67 balanc consist deliveri scalabl similar sourc special visit
66 accommod api discrimin establish exist
65 extern hybrid java onlin proven shape target track travel view
64 cover interact javascript leadership local self top varieti
63 agenc countri guidanc present react relationship trust
62 prepar profil
61 account allow center coordin famili real
60 adopt critic interview mid non recent variou
59 art certif connect feedback forward handl run societi
58 bank conduct expression feel host pace visa
57 govern highest mental pipelin prior privat tradit week
56 ask cv depend desir form found headquart marit qualifi regard san show techniqu
55 assess close compon edg multi order recogn stock
54 back databas healthcar influenc singl site
53 consult cost extens mentor promot welcom workplac
52 associ disciplin interpret involv procedur pursu univers
51 extrem method mind minimum verbal
50 budget enhanc interfac priorit small solid usd
49 advantag deploy francisco fulli partnership readi schedul util well
48 administr brand determin duti ethic methodolog mindset pay successfulli
47 assign biologi complianc head number principl speak studi wai
46 attent empow foundat frequent latest leverag logist on
45 dental deploi equip fee line move reach robust sex stai
44 action adapt aim app bonus comprehens concret docker kubernet mainten monei retain sponsorship translat
43 backend collect cut excellence git ownership pattern plai progress request workforc worldwid
42 ambiti cours donat earn hardwar immigr intellig jobs measur point portfolio push question repres respect risk select send todai trend
41 benefici bonu call co commiss condit empir enterpr financ linux mechan month pregnanc recommend regardless reloc rest signific usag
40 academ advic aren aspect author chanc check circuit confer consider consum final holidai implic major ongo possess save sql underrepres vet
39 acceler align appropri behalf coach confirm devic exclud institut player rememb startup trustworthi
38 citi cohes commerci context cooper doubt enorm greatli guid lifecycl phd puzzl scam smaller sustain updat valid websit
37 act basic candidaci constantli devop easiest fund million proactiv visual workflow
36 anthrop anthropic.com cautiou clear essenti extend fundament gpt impost inspir invest investor largest lawyer legitim ml multimod natur necessari neuron organiz ote pension period prematur prioriti prone proud represent steerabl syndrom titl unsur urg
35 compet foster frontend increas scientist thought vari
34 agreement azure central debug demand evolv expand guidelin journei note outsid produc scientif subject
33 asset elig embrac entir especi exampl except fun globe googl imag matern nodej parti primari short sure
32 accept algorithm attract contain depth emerg factor lot main materi microsoft outcom overal releas specialist typescript
31 10k+ architect clean contract cycl hear limit low monthli purchas regular reward spring suit
30 award characterist facilit higher hous letter path scheme scope smart sound suppli take transport typic
29 arrang attitud c++ ci/cd entertain excel food friendli front happi heart interperson name perk refer region regul script teach
28 amazon built energi face fill hard hold junior launch page rapidli religi retir span sport student video
27 ad autonom belief broad earli electron file genet gpu histori invit last previou purpos ship speed stand version virtual
26 1k alongsid assur attribut capac content diploma embed fix fluent maxim novel observ particularli patern pytorch reli roll stage storag troubleshoot truli tuition win
25 amaz atmospher boundari choic easi experiment explor give investig legal pair promin propos publish reflect resolv roadmap
24 adher ambigu audienc beauti com emploi fridai gather gcp hospit librari llm lunch manufactur meaning obtain patient pre reimburs school server session spoken tackl thousand transpar
23 appoint appreci attach behavior c carri champion channel confidenti configur construct curiou driver gain internet iter jenkins mail metric nativ navig outstand past phase prototyp scrum search statement summari ups
22 analyst ancestri android ca clearli danish deal discov electr exposur game go log messag onboard price protocol sit situat spirit topic tune ux voic
21 accur ambit awar chain choos director drink ethnic fastest flow fruit gym hr html meal minim phone primarili shift store tabl terraform total ui vendor
20 5k accessible artifici attend audit autonomi belong box charit coffe css curriculum discount exchang furthermor infer microservic mix nice pioneer privaci rate resili respond restaur saa screen succe
19 actual agent caus celebr concern creation dataset extra fair freedom german grant incid kitchen later oral particular perfect postgresql sector sens setup sick spend step stream supervis transfer usabl wealthi will worker
18 adjust board committe eager enthusiast facil feder firm format genti graduat healthi ios manner onsit overse own owner payment pragmat reduc retail satisfact stori strengthen style u.s workload
17 accuraci advoc altern b2b billion boot break categori commut confid crucial displai ecosystem european formal germani hotel imagin immedi intuit item keep lab membership moment peer perman subscript talk ticket touch walk willing workshop
16 authent begin book c# chef cluster commerc compil disciplinari diseas emphasi estim europ expens flat forefront genuin github grade guest instrument jira map ms orchestr parallel pass pick proper properti qa quarterli regularli revenu rule season side stipend strongli superv teammat transact windows young yr
15 angular benchmark bia bug clinic cool deepli econom enrol enthusiasm environment forecast fortun gap ground hpc intens internation kind licens listen mysql negoti overview predict r&d realiz sign unlock ventur vita 公司/機關 地點 基本資訊 學歷要求 工作內容 未提供 發布日期 福利待遇 經驗要求 薪資 資格條件 類別
14 401k accomplish approv averag c/c++ car certifi container correct cuda desktop disrupt elimin evid eye faster fluenci foremost fulfil har hub huge inc india kernel landscap latitud load militari null oracle plenti presenc prevent professor quick regulatori resum rust sampl seamless sell snack spark substanti systemat teamwork throughput tight tomorrow transit treat treatment unlimit warehous
13 accid addition addresscountri addressloc addressregion agre anticip anywher bar beverag blog bottleneck campu capit character ci claud companyid composit craft credentialcategori creed datepost deliver detect dive draw educationrequir element employmenttyp enough entrepreneuri everydai faculti formul fresh hierarchi hiringorgan holist industryid instal interdisciplinari iot jobid jobloc jobpost kafka keen layer lift longitud mathemat maximum medium msc net occasion offshor postaladdress pro promiz propertyvalu proprietari remain resid room samea slack societ stabl statist streetaddress subsid supplier tax thank titleid unless upload usa validthrough vue weekli wish women 元/月
12 acquir acquisit add advisor afraid answer articul awesom bi biggest bike broader cach citizenship closing cook coverag dashboard easier emphas eur expans explain fleet forc gmbh graphic half happen id incorpor journal june linkedin logo media mentorship menu molecular pai paper ph.d php premium prospect rank rapid recognit redux referr road root routin section shell simpl simplifi starter superior teacher telephon tell tensorflow true uniform unpreced vehicl volunt wait wellb word york
11 abstract adviz agenda ai/ml aufgaben biolog calcul captur centric child compar contributor coupl credit culinari cultiv doctor empathet enter fuel hope hq input insid intersect introduc known labor led littl maker massiv matur minut mitig mondai mutual nosql opinion pdf plant pm precis premier protein provis pto quantit queri r refin resolut revolution simul sprint stabil submiss supervisor theori thorough threat timelin toler try turn uk veloc
10 administ affect affili al alert apach arbeitnow arm attack audio berlin bridg bs calendar card catalog civil clariti club codebas counsel covid curios definit discoveri eeo energ equit exce exhibit fellow founder graphql html5 identif incent instruct kpi lambda layout learner li mark marriott memori mode modul moreov newli node personnel planet portion princip pull put realiti regist reinforc return round sdk sensit seri signal solver sr sre staf stop swift testabl text traffic ultim unix us valuabl vc verifi visibl wherev
9 3d abroad appl approxim april arriv bodi california cash chemistri citizen command compriz consolid constant convers cyber drug durat ee energet etl failur fantast far fertil finish gitlab grand grown heard held hundr importantli inspect invent inventori irrespect jax judgment jump kanban kotlin latenc mexico micro north obsess offici pet pharmaceut portal procur profit proof raiz redefin redis reusabl rigor s3 sabbat sanit sheet simpli soft specifi spot streamlin sub suitabl surfac surround tactic teil temperatur temporari thinker trade ui/ux underli valuat volum voucher washington whilst wind yearli zone
8 00.000z absenc accessibility affirm ahead aid alloc ansible apart appear approx automat automot backbon becom bioinformat birthdai blend breakfast bsc cad cater cell charg chat chemic chronic classif compli consumpt copi criteria cybersecur decad decor describ diagnos doesn dream eap easili elastic embodi empathi enforc error escal expos extract fabric firmwar flight fluentli franc hackathon hi hoc honest horizon hourli hyper ideat incom indic inject injuri intervent kunden lean liaison loan lower mainli memorandum mention migrat movement neural notic notifi numer nurs nvidia ops pain paramet polit popul practition prerequisit pressur probabl proposit provok quantiti remov replac retent rich scenario seen septemb serious shop sole sop sophist sou station studio summer tailor taken technician theoret therapi twist vulner weigh wider won
7 60k accredit acknowledg agil amen amount analog anim articl artist auto backlog barrier bend bold brain breakthrough brightest brilliant browser bs/ba campaign canada caregiv certain clara comment companyrel compat conceptu convei cs dc debat decid delight dev diagnost directori dissemin divis dna domest draft ec2 entrepreneur entri euro examin exerc extraordinari fact factori feasibl fintech frontier fullstack gatewai genom graph greater gross hesit hsa http ill ingest iso label laboratori leas macbook magazin manual march matrix middl mile mileston minor mlop morgan multicultur mvc novemb oblig octob oil onshor organis output philosophi pivot print prometheus prompt qualifik quo raw recoveri refresh rel repair resort retriev revolut robot runtim sap sicher smartphon smb smooth spread st stronger suggest super sw tdd tea templatekei thereaft toolset upgrad urban urgenc verif
6 abid accompani accordingli acumen adob advert afford ag agricultur america american arbeiten assembl august australia bengaluru bieten biotechnolog bond boost brainstorm broaden bus buy camera canteen cassandra catch ceo chart childbirth children circumst cmake compel complaint complic compos compress concurr confeder constraint cuisin db denmark development diabet dialog discret discretionari distinguish django dkk ecommerc edit elev encompass endless entitl erfahrung everywher exclus exploit extent farm fault februari figur frame freeli garnish gear geograph geographi groundbreak habit harass heat heavili honesti hunt hygien impress intel internship januari json jun junit kenntniss kingdom knee kommunik laptop larger lesson licensur lifestyl logic marketplac masteri max medicin meetup metal metro mine ministeri modular mongodb multin nlp notch occur overtim pictur pound powerpoint profess programm publicli quarter reduct remedi rn rotat rout rsu safer santa say scan schemat scholarship scratch seamlessli see segment sensor separ serverless shoot shown simultan south spent split squar stress subsidiari substitut suffici survei switch tableau theme thermal thread trajectori transcript turbin unifi union unlik unsaf unsolicit visionari weekend wfh wirefram workspac yoga 專科
5 1st academi adult air airflow altersvorsorg ambient angel angularj apprais aptitud arbeitszeiten arrai aspir auditor avoid banquet bash bigqueri biochemistri birth blockchain blood brazil bringst cafeteria cancer chariti classroom closed closur cold colorado commenc como compassion compliant con conflict confluence consent contin conveni count cpa credenti crimin curv dabei dbt defend deiner democrat department deserv di diego differenti digital dish distanc distil diversité dns doc doubl durabl economi eigen eks elasticsearch emea enjoy enrich entrepr entwicklung environn estat everybodi evolut exactli exception exempt express expérience fan fidel figma fine finetun flagship flair flavor flex folk footprint fraud french friend fusion gas gdpr ged gift grasp gute hadoop histor hit humbl iac ibm ideen illustr immers inbound incred individuel influenti intent intermedi introduct j.p jest jms jqueri lake length light logical luxuri mandatori massag maven mba med medit min mindesten mock morn motor multidisciplinari music neurosci nextj nurtur ohio oldest outlin outsourc overhead oversight pack pari payrol perceiv perl persist plate pool postdoc premiz pride prime prof profound prohibit projet pump rag rare realist reconcili redshift rejoindr relax remuner renew repetit revolutionari rise rl ruby sai sandbox savvi sc sdlc sec secret secteur selenium sent sequenc shortlist significantli simplic sketch smarter smoothli snowflake spa spannend spar stoop street subordin supplement synergi synthes tage tast taught tcp/ip tel temper templat tenant tenni territori though toda tout trial trip tv unleash unternehmen uphold variant vibrant vllm vp warm wash watch werd wild zusammenarbeit 台北市內湖區 零售服務
4 0k 3rd 40k 45k 50k 65k a/b accompagn accru activités admin adversari advertis affair aggreg aktiv alik amongst anniversari ans anticipatori arbeitsatmosphäre aris artifact assum augment austria b.s ba bare batch bereich besoin bicycl bio biotech bitbucket block born brick bright broadcast broker brought bs/ms button c1 calibr calm campus carefulli casual charter chop cicd cli climat clinician clock closer cloudform colleg collegi commensur compétences conciz conform consensu conting convert convict cornerston correl correspond counter critiqu crowd cryptographi css3 cultura curat cypress datacent death debt deeper defens deleg deriv desk deter deutsch diagram difficult dimens disclosur disord distinct distract dynamodb earliest eas editor eleg embark empower encount entwickeln enzym esop ethernet exemplifi experiencerequir export facet fachlich fare favorit flint floor fluid foku forma frei freuen fsa fördern gambl gb gemeinsam genai georgia grafana greatest green grid großen gtm guarante hack hangout hardwork have hazard headspac heavi height hier hn hohe hormon hot humil hungri hw iam ien incept incl increasingli increment incub index ineffici ingredi innen inquiri instant intellectu invis ireland j2ee jahr kannst kultur können land legaci literatur lock longer looker loung manageri manipul marin mask math meme merit meticul micromanag ml/ai modalities modif modifi mold monthsofexperi mount möglichkeit nearli netflix netherland netsuit normal northern nutrit nyc offlin old openshift oportunidad optic orbit org outbound outdoor outfit outreach park patent pc pcb perfectli permiss permit photo physician pi pillar pinpoint pitch playbook plc plusieur popular preserv pretrain previous prise privileg probat projekt på qualcomm qualit quantiz quantum quest rabbitmq ramp rapport rds red reinvent renown repli repositori requisit reserv restrict revit rf roughli safeguard salesforce satellit scandinavian scikit score scss second secondari seguro seit semi shine showcas soar soc sold solicit solidwork soul spain spectrum spotifi squad stake star static stimul suchen superb supercomput supervisori supplémentaires synthet sysadmin telecommun telemetri tensor therapeut therapist therebi ti tier tiger timeli todo tou toughest tradeoff travail treasuri tremend troubl turnov tx undergo undergradu unterstützen unterstützt venu verantwortung versatil vest wareh water webinar webpack weiterbildung weiterentwicklung westin whenev wifi wissen writer z.b équipe 其他條件 台北市信義區 高中
3 .net 10k 16th 21t02 75k 80k abgeschlossen abreast absolut abstimmung academia acteur adept adventur advisori advocaci aesthet africa ainsi ajust alia amd amplifi announc années appeal arbeitsplatz arbeitsw archiv arena arizona asc asp.net assai assimil async asynchron attrakt aurora ausbildung aussi austausch autosc avez b2 b2c bag bandwidth bangalor baselin batteri beach bed beer belgium bereit berufserfahrung bespok bestehend bet betrieblich bid bill bls blue blueprint bluetooth boast boldli bolt bonn bootcamp bootstrap border breath broadband builder bumbl bureaucraci büro cadr cafe camaraderi candidato candidatur cap carrier carrière casino cast cd chair charact chase checklist childcar chip chosen chrome cinema circleci circular claim clang classic clearanc cloudflar collaborateur commod complement comprom condens connecticut conquer conserv constel constitu constitut contractor contractu convent cooki cortex counterpart cour crime crm csm cst dafür dagger decreas deduct defici demo deviz devot diagnosi diffus dimension diplomat direkt district diversifi dl door download downtim dr dress drill dsl dual développer earlier earth east ecol ego elit emb emot ems enclosur encrypt endpoint eng entend entiti entwickelst entwickl envis erfahrungen erfolg erhältst erp erreichen erstellung ersten es6 esprit eval evangel ex exam excess exemplari exit expiri extrovert fail fairli fall famou fashion favor feed feet feiern fellowship fiber fight filter fingertip fire fixtur florida flourish focuss fonctionnel footbal foreign forens fort forth forum freelanc frequenc freud fulltim furnitur futuro gaap gegenseitig gen gene generalist gerrit gmt gps groovi guardian gut h/f ha habilidad harden healthier helm herausforderungen herebi highlight hin hone hop housekeep hubspot hug hydraul hypergrowth hypothes i/o ia icon icu ide idealerw illinoi impecc impos infrastruktur ingénieur inhous inquisit instacart instagram instanc inter interess interno intrigu invoic iowa ip ipc itali italian j.b jahren jee jersei jetpack jour juggl juli justifiez jvm karnataka kindli kinnevik kit knit knowhow komplex lack latam lay lbs left legen legisl lego leisur lernen let lever lgbtq+ llc london lookout loop lowest lsop lösungen m.s mac machineri maco mandat margin marriag maryland mass massachusett maîtrise meilleur merg metadata methoden michigan ministri minnesota mio mischung mise miss mitt mlir mockup molecul mond movi mpi mq mqtt multitask multithread mvp métier nagar nearbi neat necessarili need neuer neurip neurolog nginx night nix nonprofit nordic northzon npm nsight nuestro ny nürnberg obstacl occup offen offsit onnx oop opencl operation opportunités ordin oregon oss out outlet overnight paa pandas pandem paradigm parcor partenair patch patienc pe peek penetr peripher permett persona persönlich pertin ph philippin ping placement planung pleasant pleasur po postdoctor postur pourquoi powershel pr practiz prescript prize proceso professionel proteom prove prozess psm psycholog puppet pure pursuant qualität radford rais rancher rational rdma reactiv realm recip recur ref refactor registr relevant render rental repeat reproduc reput reshap retrospect reviz ride rna roadblock rollout rre rx salon sar sass satisfactori satisfi saturdai saw scada scanner scene selv seminar sen ser seriou settl sharehold shipment shuttl sicheren signatur silicon similarli simplest singapor sketches skillfulli skillset skype slow smartest sme soa soccer somo sox spam spanish spare speaker speech spreadsheet squeez stakeholdern stanford steep steer stem steward stone storm stuff subsequ substant substrat subsystem sundai svn switzerland sydnei synaps ta talento teilst televis temp tender tennesse terrac tester texa th themen thirst thoroughli thoughtfulli tick tightli token toll toolchain toolkit topolog tour town tpu trainer trait transgend traver triag twice typographi técnicas umfeld umgang umsetzung uncertainti undertak unicorn unmatch unparallel unser unstructur untap unwind upcom upper upstream urgent usb usual utah ux/ui va vacant valor valv variabl variat vector verantwortlich vermont vers verstehen vertic vida virginia voluntari vorteil wachsen wachstum wage wallet weight weird weiter welfar wert west white wichtig wireless woch wollen wonder wouldn wow wpf youtub zero ziel zoom zukunft zusammen zuschuss équipes évolutions êtes être übernimmst œuvre 不拘 教育研究 無經驗可 醫療照護
2 03t00 10th 10x 12th 13th 19.000z 1mb 1年以上 21st 21t00 220k 25k 25t10 261k 2nd 333k 400元之個人獎助 42k 4e2 55.000z 5g 5th 600元至6萬2 6mb 85k 8年經驗者 9.5b+ 90k 9am a/s aa ab abi absprach abteilung abus abzuliefern aca acca accentur accessori accès acl acreditamo actor actualrac acut ad&d adm admiss ads affin afin afourweek african afternoon agnost ago ajax ajudar alabama alan all alla allianc alltag altament alteryx altium alto ambassador amqp amélioration analys anchor andreessen angepasst anglai annonc anomali anonym ansi anwendungen análises aportar appendic appetit applianc applikationen apport aprendizaj arbeit arbeitest arbeitgeb arbeitsausstattung arbeitsumfeld arbeitsvertrag architekturen arduino arrest assistência athenian atlant atlanta através aufeinand augenhöhe ausgerichtet ausgezeichnet austin autant auter authorit autocad av av1 avanc avantag avançado ave aventur aviat await ba/bs babbel babi bac backup barcelona bay bazel bc bdd beginn begleiten begleitest begun behav beij bekommst beneficio beratung berkelei beruflich besten beta betreuung betrieblichen bewerbung bgp bias bienvenu bietet bigger bilanzbuchhalt bilingu binari bind biodivers bioinformatician biomark biomateri biomedicin biometr bioscienc bit black blade ble bleed blev blogger boat boiler boltthread bon borrow bot bottom bound bpo branch breastfeed brief brighter brilliantli broken brokerag brows bun burn buscando buse buyer cabinet cabl cada caff café calib came camp canadian canal cancel cand.merc candor canon carbon carer carolina carreira carrot catalysi categor cdn ceap cellular celoni censor cento centuri ceph ceremoni chairman chao chapter chaqu che chi chicago chiffr cia cima cissp citat cite clair clickhous cloudbasiert cloudfront cms cnc co2 coalit coast coastal cocoa codec cog cognit coher coin colombia columbia comm complementari compound compt comunicación concentr conclud conclus condon conduit conhecimento connaiss conocimiento conseil construir contextu contratación converg convinc cooptat copenhagen corner cosmo counterparti courag cowork cpi cpu craftsmanship creator crecimiento credibl creo crew criação crisi cryptograph cse cto curiosité cutlass cyberattack czech código cœur d.c d3 dairi dal damag dank danmark daran darauf databasefor databrick datadog datasheet datev dato dcx decemb decentr decision decod decontamin default defenc dein deinem deinen delet delici delv demograph denn dens dentist depriorit dept depui desarrollar desarrollo deselect despit destin determinist deutschkenntniss deutschland devrel devtool dfm dienstleistern diferent difficulti dig digest digitalen dilig dine diner disast disclaim disconnect disinfect dispar disposez dk dog dom donor dont doorstep down downstream drei drm dublin duke durchführung dwh dynamisch dynamischen dynatrac définition développement e2e ear eastern eclips ecs ed eeg effektiv efficaci effortlessli eficient egym ehr eigenständig eigenverantwortlich einand einarbeitung einzubringen elabor elder elect elicit elk elsewher elt elucid em ember employeur empresa enact enclos encod encor encourageon endors energia engagiert engagé enger englischkenntniss enjeux ensembl ent entail entr entretien entscheidungsweg envergur epic epo equipo erfolgreich ermöglichen erstklassig escalabilidad escritórios esn especialista espresso estado estamo estar estonia europa evolutionari ewigkeit exhaust exig expedit experiencia experiência experto explan explicit explicitli externen ey f5 factual fait faithfulli fake familiäre faq fazer fda fear fearless feat ferramenta festen ffmpeg fibr filesystem financeiro finanziel finder findest finger firebas firewal firstli flach flag flexibilität flop flujo flux fmcg fmea focal fold folg fonction foot forget formar forschungsprojekten fragment frankfurt fraudul freiraum freu freundlich fring fullest fullypaid fundiert fundraiz further fähigkeit fähigkeiten führst galileo ganz garantir gcc ge geben gehaltspaket gehören geico genauso geprägte gera gesamten gestalt gezielt gke glassdoor glue goa government gpgpu gradient gradl grain grammar grammarli grandir greec greener greenfield greenhous grill grillparti groceri grundkenntniss grâce guild gw gängigen h.265 habitat hacker hail halbtax hall hamburg hampshir handicap handoff handov hang hardest hardship harm harmless harvard hat hauseigenen haven hawaii hazelcast hci headless helfen hello hero herramienta herself hervorragend heterogen hibern hioscar hip hipaa historiqu hobbi homeoffic honor horowitz hudson humain humanitarian hypervisor hypothesi hésitez híbrido iccv iclr icml iconographi idaho identificar ieee ifr igam ignit ignor ii immun immunolog implementierst importa inclusif inclusivo indian indirectli indoor induct infecti inferenc info infra injur inkl instil insuffici integrationstest integrierst intention interconnect intercultur interessant interna interplai intim intimid intricaci intrins intéressement io ir isento island isn isol isp isso itar itinerari itn jahresabschlüssen japan jederzeit jobannonc jobrad john joint jornada jose journalist jtag junip jw karrier kay kennenzulernen kentucki keyword ki kicker kid king kiosk klein klingt kneel kommt kontakt kontinuierlich konzept konzepten ks2 landschaften langchain laravel laser lavorar lcsw leagu lectur ledger leidenschaft lend lenguaj liber liderança lieu likew literaci livello llvm lmft lob lone lor loss lost lover loyal loyalti lpc lpn lust lux lvm ländern lösung machen machst magic magnet mahananda maharashtra majeur mammalian man manter marina masterclass matplotlib maßgeschneiderter maîtrisez mb mcp mcu md meaningfulli mechatron medicalaccount mejor melhor melhorar membran memcach men meno menstrual merchant mere mes mesur meta metabas metasearch metropolitan metter microscop microwav middlewar mill million+ miniatur mirror mitarbeit mitzugestalten mockito modal modelo moder modo moin mongo mop mortem motion motiviert mssql multilingu multiplatform multisport mumbai munich muscl mutat mvvm médica métiers möchtest möglichkeiten münchen n/a nachvollziehbar nang nanoelectron nanotechnolog narend nc nccl necessário neighborhood neugierig neurodivers neutral neutron newest newslett newspap nexu nfs ngrx nicu nist niveau nivel nm noisi nombreux noodl nosso notam notif nouvel nuanc nuclear nuestra numériques nuremberg nurseri nutzt nyse não nächsten o.ä oauth objectif objetivo occupi odens oem oferecemo offenen offens ofrecemo og oh oktoberfest omni oms ond oo opengl opensourc oppos oprindeligt opslået ordinari organización original orm ort oscar osi ot otro ott outgo outil outlook outpati outset overarch oversea p&o pacif pamper panel partial passen pathwai pave payabl payer pci pdp peak pen pennsylvania percentag percept persever personn persönliches pertain peski pharma pharmaci phenotyp piec pipe pitfal pixel pki planen plastic plataforma playground pleas plein pluralsight podcast podem poison poiz poland polic polish polym pong poor portabl portug portugiesisch pos posix possa postgradu powerhous preced preciz predomin predominantli prefix preliminari prem prep preprocess prescrib press presto primit problema processor processu produkt produktiven profesional professionnel professorship programación programação programmat prolong promptli properli prosperar prototypen proudli proxim proximité proyecto prozessen práticas préparation puls purism pursuit pwa pytest pédagogue qt qts qualifiziert qualifizierung qualité quantif queue quiet quiz quota quotat qué radar radic radio rahmen rail rails ralli raspberri reacting reactor realisieren recept reconcil reconnu reel refeição refriger refund regelmäßig rehabilit reimagin reject rejoignez relationnel released1.1.1.1 remark replic repo reproduct republ req requisito rescu respekt responsabilidad responsabilité rethink retri retrofit reus revis rework rey rhode rhythm richtig rig rishikesh ritual rize rlhf robotik rock rocket roswel roth rpc rs rund réalisation rédaction réussir sachverhalt salesforce.com saml sast sauber savez savoir scala scatter schaffen schema scholar schritt scm sea seat seattl sek selbst selbstständig selbstverständlich selfish selon semiconductor sensori seo seq servicio sever sharp shelter shine.com shopper shortli shower shy siem siemen signif significa simpler sistema sitz sky sla sleev slovenia smartnic snapdragon sneak snippet socket socl softwareentwicklung som somebodi somm sommerfest sonar sonnet sorgen souhaitez souveräne spacecraft spannung sparked spatial spaß speedi speedtest.net spell spi spieleabend splunk springaversari spécialisation sqs ssa standalon standup starch stark starken stat statutori stehen steht stellar steuerfachangestellt stipul stoßen straightforward strategisch strategist strict struggl strukturiert stun største subset subsidi subtract suchst suivant suivi sum sun supermarket superstar supplementari surgeon surgic surpass surrogaci sweat sweden swedish sweet symbol symfoni symptom sync synchron synthesi são sécurité sênior sólida tablet tabular tag tailwind tant tauschen teamgeist teamsach technisch technologi technologien technologist tecnologia tecnología tecnologías tehsil telecommut telework ten tensorrt tenur termin textbook tg theologi theradford therein thereof thesi threej thursdai tie til till timet togympass toil tomcat ton torch tough tourism townsend trabajan trabajar trabajo trabalhar trace traceabl transatlant transpil travaillon trio tripl trouver très ts tts tube tunnel tvm twinkl twitter télétravail uikit ultra unbefristet unbefristeten unbias unconvent underlin underpin undu unfold université unternehmenskultur unterstützung upsid urlaub uttarakhand vacanc vale vallei vamo variés vast verbringen vercel vergleichbar verlassen verständlicher versu veterinari viabl vice vie viel vietnam vill villa viral visitor vitro vlookup vm vmware você voltag voneinand vorbereitung voter vpc wachs wachsend waitros wall walmart warrior wast watson weak wealth weapon wear web3 wed weed weiterzuentwickeln weld westfield whoever wholli widest winter wire wireshark wissensaustausch withdraw withdrawn wolf wordpress workat workday workstat worri wrap xml xx yield zealand zeigst zusammenhalt zuschüsse áreas égalité études éxito öpnv übernehmen 且積極負責 以免有滄海遺珠之憾 以利後續應徵作業 俊華電子企業股份有限公司 信件數量繁多 博士 台北市大安區 商邦餐飲有限公司 喜歡學習 喜歡與人群互動 如已線上應徵 對工作抱持著學海無涯的精神 工作態度認真 已有5 感謝您的應徵 應徵 應徵al 應徵方式 應徵時請註明 我們喜歡有責任感 我們需要你保持親切的笑容服務客人 或el 或請使用以下方式應徵 或郵寄信件應徵 按年加給1萬5 教育訓練 敬請使用專函 敬請透過以下連結回覆應徵問答表單 方式 有企圖心的夥伴 本公司承辦人員不易一一審閱 歡迎與我們一起學習成長 沒有經驗或需受培訓者 活動地點 活動時間 熱衷於團隊活動 由於點擊主動 的說明 科技資訊 能與夥伴們溝通 製造生產 詳閱下方 請不要使用 請點選公司介紹 護理師 讓承辦人員優先發現您的應徵信 財團法人伊甸社會福利基金會 連鎖餐飲集團 達到好的分工 電機 面議 點擊主動應徵`;
