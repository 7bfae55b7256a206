// Made by bench/background.ts from 434 job postings: a line for each document frequency, highest first, with the terms
// that have it. Terms of a single posting are left out. Do not edit.
export const documentCount = 434;
export const table = `385 work
370 experi
350 develop
340 team
318 time
300 skill
295 applic
291 includ
273 compani
271 requir
267 role
265 appli
264 job
261 provid
260 technolog year
259 engin
258 manag
253 benefit environ
250 commun
246 build
245 peopl
243 busi
240 collabor process
238 support
237 new
233 design responsib
231 high
230 base
229 full solut
226 level
225 opportun strong
224 position
223 product system
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
181 love organiz
180 data
179 candid flexibl
177 technic
175 continu implement locat world
173 date offic
172 expert
170 plan
168 customer scienc
167 best qualiti
166 qualif
165 problem
164 innov tool
163 post relat
160 platform
159 meet profession
158 open orient
156 practic success
155 grow
154 interest oper type
153 maintain partner person salari
152 click field
151 user
150 drive
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
129 contribut current encourag mission solv specif
128 career futur
127 educ protect
126 identifi
125 goal standard
123 bring health model
122 complex internation scale
121 disabl nation
120 advanc hour law leav task
119 focu python
118 larg member term
117 architectur english possibl talent
116 believ
115 life
114 come direct leader
113 key
112 document gener highli integr place
111 background compens follow staff statu
110 end like optim
109 dislik equal set
108 cloud framework recruit
107 vision
106 bachelor basi great individu
105 assist competit fast match option size
104 colleagu gender inclus particip
103 equival long reason
102 applicant capabl infrastructur relev
101 approach closely effect
100 secur
99 annual experienc religion
98 age driven market
97 detail directli polici unit
96 addit analyt origin result
95 importan production strive web
94 internal link paid seek sexual stakehold
93 client focus hire matter race state
92 care control modern network potenti share written
91 address effici find growth initi profici review stack
90 accord know veteran
89 color corpor engag list multipl start structur
88 financi hand motiv
87 agile dedic ident quickli social
86 ai cross read
85 avail digit effort enabl insur
84 access communit monitor think transform
83 demonstr parent receiv reliabl
82 big core excit issu power resourc
81 achiev equiti
80 deadlin decis deep enjoi
79 dynam report sale serv uniqu
78 better dai free home idea write
77 distribut execut mean tech
76 analysi class complet live right space submit
75 combin common creativ depart human mobil record safeti
74 autom case domain email evalu ideal strategi
73 fit independ plu strateg
72 daili event machin vacat wide
71 featur sponsor
70 comfort consid defin discuss familiar insight medic safe strength
69 aws concept perspect
68 analyz master packag thrive
67 balanc consist deliveri scalabl similar sourc special visit
66 accommod api discrimin establish exist
65 extern hybrid java onlin proven shape target track travel view
64 cover interact javascript leadership local self top varieti
63 agenc countri guidanc objective present react relationship trust
62 prepar profil
61 allow center coordin famili real
60 adopt critic interview mid non physic recent variou
59 art certif connect feedback forward handl posit run societi
58 bank conduct expression feel host pace visa
57 govern highest mental pipelin prior privat tradit week
56 ask cv depend desir form found headquart marit qualifi regard san show techniqu
55 assess close compon edg multi order recogn stock
54 back databas healthcar influenc singl site
53 consult cost extens mentor promot welcom workplac
52 associ disciplin interpret involv procedur pursu
51 extrem general method mind minimum verbal
50 budget enhanc interfac priorit small solid usd
49 advantag deploy francisco fulli partnership readi schedul util well
48 administr brand determin duti ethic methodolog mindset pay physics successfulli
47 assign biologi complianc experiment head number principl speak studi wai
46 attent empow foundat frequent latest leverag line logist on universit
45 dental deploi equip fee kubernet move reach robust sex stai
44 action adapt aim app bonus comprehens concret docker mainten monei retain sponsorship translat
43 backend collect cut excellence git ownership pattern plai progress request workforc worldwid
42 ambiti cours donat earn hardwar immigr intellig jobs measur point portfolio push question repres respect risk select send todai trend
41 benefici bonu call co commiss condit empir enterpr financ linux mechan month pregnanc recommend regardless reloc rest signific usag
40 academ advic aren aspect chanc check circuit confer consider consum final holidai implic major marketing ongo possess save sql underrepres vet
39 acceler align appropri behalf coach confirm devic exclud institut player rememb startup trustworthi
38 citi cohes commerci context cooper doubt enorm greatli guid lifecycl phd puzzl scam smaller sustain updat valid websit
37 act basic candidaci constantli devop easiest fund million proactiv visual workflow
36 anthrop anthropic.com cautiou clear essenti extend fundament gpt impost inspir invest investor largest lawyer legitim ml multimod natur necessari neuron ote pension period prematur prioriti prone proud represent steerabl syndrom titl unsur urg
35 account compet foster frontend increas scientist thought vari
34 agreement azure central debug demand evolv expand guidelin journei note outsid produc scientif subject
33 asset elig embrac entir especi exampl except fun globe googl imag matern nodej parti primari short sure
32 accept algorithm attract contain depth factor lot main materi microsoft outcom overal releas specialist typescript
31 10k+ architect clean contract cycl hear limit low monthli purchas regular reward spring suit
30 award characterist facilit higher hous letter path scheme scope smart sound suppli take transport typic
29 arrang attitud c++ ci/cd entertain excel food friendli front happi heart interperson name object perk productiv refer region regul script teach
28 amazon built energi face fill hard hold junior launch page rapidli religi retir span sport student video
27 ad autonom belief broad earli electron file genet gpu histori invit last previou purpos ship speed stand version virtual
26 1k alongsid assur attribut capac content diploma embed emerg fix fluent maxim novel observ particularli patern pytorch reli roll stage storag troubleshoot truli tuition win
25 amaz atmospher boundari choic easi explor give investig legal pair promin propos publish reflect resolv roadmap
24 adher ambigu audienc beauti com emploi executive fridai gather gcp hospit integrity librari llm lunch mail manufactur meaning obtain patient pre reimburs respons school server session spoken tackl thousand transpar
23 appoint appreci attach behavior carri champion channel confidenti configur construct curiou driver gain internet iter jenkins metric nativ navig outstand past phase prototyp scrum search statement summari ups
22 analyst ancestri android authoriz c ca clearli danish deal discov electr exposur game go hr log messag onboard price protocol sit situat spirit topic tune ux voic
21 accur ambit awar chain choos director drink ethnic fastest flow fruit gym html meal minim phone primarili shift store tabl terraform total ui vendor
20 5k accessible accountab artifici attend audit autonomi belong box charit coffe css curriculum discount exchang furthermor infer microservic mix nice pioneer privaci rate resili respond restaur saa screen succe
19 actual agent caus celebr concern creation custom dataset extra fair freedom german grant incid kitchen later oral particular perfect postgresql sector sens setup sick spend step stream supervis transfer usabl wealthi will worker
18 adjust board committe eager enthusiast facil feder firm format genti graduat healthi ios manner onsit overse own owner payment pragmat reduc retail satisfact stori strengthen style u.s workload
17 accuraci advoc altern b2b billion boot break categori commut confid crucial displai ecosystem european formal germani hotel imagin immedi intuit item keep lab membership moment peer perman subscript talk ticket touch walk willing workshop
16 accountan authent begin book c# chef cluster commerc compil disciplinari diseas emphasi estim europ expens flat forefront genuin github grade guest instrument jira map ms orchestr parallel pass pick proper properti qa quarterli regularli revenu rule season side stipend strongli superv teammat transact windows young yr 提供
15 angular benchmark bia bug clinic cool deepli econom enrol enthusiasm environment forecast fortun gap ground hpc intens kind licens listen mysql negoti overview predict r&d realiz responsive sign unlock ventur vita 內容 公司 台北市 地點 基本 學歷 工作 待遇 日期 條件 機關 發布 福利 經驗 薪資 要求 資格 資訊 類別
14 401k accomplish approv averag c/c++ car certifi container correct cuda desktop disrupt elimin evid eye faster fluenci foremost fulfil har hub huge inc india intern kernel landscap latitud load militari null oracle plenti presenc prevent professor quick regulatori resum rust sampl seamless sell snack spark substanti systemat teamwork throughput tight tomorrow transit treat treatment unlimit warehous
13 accid addition addresscountri addressloc addressregion agre anticip anywher bar beverag blog bottleneck campu capit character ci claud companyid composit craft credentialcategori creed datepost deliver detect dive draw educationrequir element employmenttyp engine enough entrepreneuri everydai faculti formul fresh hierarchi hiringorgan holist industryid instal interdisciplinari iot jobid jobloc jobpost kafka keen layer lift longitud mathemat maximum medium msc net occasion offshor postaladdress pro promiz propertyvalu proprietari remain resid room samea slack societ stabl statist streetaddress subsid supplier tax thank titleid unless upload usa validthrough vue weekli wish women
12 acquir acquisit add advisor afraid answer articul author authorit awesom bi biggest bike broader cach citizenship closing cook coverag dashboard easier emphas eur expans explain fleet forc gmbh graphic half happen id incorpor journal june linkedin logo media mentorship menu molecular pai paper pdf ph.d php premium prospect rank rapid recognit redux referr road root routin section shell simpl simplifi starter superior teacher telephon tell tensorflow true uniform unpreced vehicl volunt wait wellb word york
11 abstract adviz agenda ai/ml aufgaben biolog calcul captur centric child compar contributor coupl credit culinari cultiv doctor empathet enter fuel hope hq input insid intersect introduc known labor led littl maker massiv matur minut mitig mondai mutual nosql opinion plant pm precis premier protein provis pto quantit queri r refin relational resolut revolution simul sprint stabil submiss supervisor theori thorough threat timelin toler try turn uk veloc 以上 有限公司 服務
10 administ affect affili al alert apach arbeitnow arm attack audio berlin bridg bs calendar card catalog civil clariti club codebas counsel covid curios definit discoveri eeo energ equit exce exhibit fellow founder graphql html5 identif incent instruct kpi lambda layout learner li mark marriott memori mode modul moreov newli node personnel planet portion princip pull put realiti regist reinforc return round sdk sensit seri signal solver sr sre staf stop swift testabl text traffic ultim unix us valuabl vc verifi visibl wherev
9 3d abroad appl approxim april arriv bodi california cash chemistri citizen command compriz consolid constant convers cyber drug durat ee energet etl failur fantast far fertil finish gitlab grand grown heard held hundr importantli inspect invent inventori irrespect jax judgment jump kanban kotlin latenc mexico micro north obsess offici pet pharmaceut portal procur profit proof raiz redefin redis reusabl rigor s3 sabbat sanit sheet simpli soft sop specifi spot streamlin sub suitabl surfac surround tactic teil temperatur temporari thinker trade ui/ux underli valuat volum voucher washington whilst wind yearli zone 人員
8 00.000z absenc accessibility affirm ahead aid alloc ansible apart appear approx automat automot backbon becom bioinformat birthdai blend breakfast bsc cad cater cell charg chat chemic chronic classif compli consumpt copi criteria cybersecur decad decor describ diagnos doesn dream eap easili elastic embodi empathi enforc error escal expos extract fabric firmwar flight fluentli franc hackathon hi hoc honest horizon hourli hyper ideat incom indic inject injuri intervent kunden lean liaison loan lower mainli memorandum mention migrat movement neural notic notifi numer nurs nvidia ops pain paramet polit popul practition prerequisit pressur probabl proposit provok quantiti remov replac retent rich scenario seen septemb serious shop sole sophist sou station studio summer tailor taken technician theoret therapi twist vulner weigh wider won 歡迎
7 60k accredit acknowledg agil amen amount analog anim articl artist auto backlog barrier bend bold brain breakthrough brightest brilliant browser bs/ba campaign canada caregiv certain clara comment companyrel compat conceptu convei cs dc debat decid delight dev diagnost directori dissemin divis dna domest draft ec2 entrepreneur entri euro examin exerc extraordinari fact factori feasibl fintech frontier fullstack gatewai genom graph greater gross hesit hsa http ill ingest iso label laboratori leas macbook magazin manual march matrix middl mile mileston minor mlop morgan multicultur mvc novemb oblig octob oil onshor organis output philosophi pivot print prometheus prompt qualifik quo raw recoveri refresh rel repair resort retriev revolut robot runtim sap sicher smartphon smb smooth spread st stronger suggest super sw tdd tea templatekei thereaft toolset upgrad urban urgenc verif 我們 技術 教育 活動 相關 管理 股份
6 abid accompani accordingli acumen adob advert afford ag agricultur america american arbeiten assembl august australia bengaluru bieten biotechnolog bond boost brainstorm broaden bus buy camera canteen cassandra catch ceo chart childbirth children circumst cmake compel complaint complic compos compress concurr confeder constraint cuisin db denmark development diabet dialog discret discretionari distinguish django dkk ecommerc edit elev emergenc encompass endless entitl erfahrung everywher exclus exploit extent farm fault februari figur frame freeli garnish gear geograph geographi groundbreak habit harass heat heavili honesti hunt hygien impress intel internship januari json jun junit kenntniss kingdom knee kommunik laptop larger lesson licensur lifestyl logic marketplac masteri max medicat medicin meetup metal metro mine ministeri modular mongodb multin nlp notch occur overtim pictur pound powerpoint profess programm publicli quarter reduct remedi rn rotat rout rsu safer santa say scan schemat scholarship scratch seamlessli see segment sensor separ serverless shoot shown simultan south spent split squar stress subsidiari substitut suffici survei switch tableau theme thermal thread trajectori transcript turbin unifi union univers unlik unsaf unsolicit visionari weekend wfh wirefram workspac yoga 其他 協助 夥伴 學習 專科 環境 設備
5 1st academi adult air airflow altersvorsorg ambient angel angularj apprais aptitud arbeitszeiten arrai aspir auditor avoid banquet bash bigqueri biochemistri birth blockchain blood brazil bringst cafeteria cancer chariti classroom closed closur cold colorado commenc como compassion compliant con conflict confluence consent contin conveni count cpa credenti crimin curv dabei dbt defend deiner democrat department deserv di diego differenti digital dish distanc distil diversité dns doc doubl durabl economi eigen eks elasticsearch emea enjoy enrich entrepr entwicklung environn estat everybodi evolut exactli exception exempt express expérience fan fidel figma fine finetun flagship flair flavor flex folk footprint fraud french friend fusion gas gdpr ged gift grasp gute hadoop histor hit humbl iac ibm ideen illustr immers inbound incred individuel influenti intent intermedi introduct j.p jest jms jqueri lake length light logical luxuri mandatori massag maven mba med medit min mindesten mock morn motor multidisciplinari music neurosci nextj nurtur ohio oldest outlin outsourc overhead oversight pack pari payrol perceiv perl persist plate pool postdoc premiz pride prime prof profound prohibit projet pump rag rare realist reconcili redshift rejoindr relax remuner renew repetit revolutionari rise rl ruby sai sandbox savvi sc sdlc sec secret secteur selenium sent sequenc shortlist significantli simplic sketch smarter smoothli snowflake spa spannend spar stoop street subordin supplement synergi synthes tage tast taught tcp/ip tel temper templat tenant tenni territori though toda tout trial trip tv unleash unternehmen uphold variant vibrant vllm vp warm wash watch werd wild zusammenarbeit 作業 信義 內湖區 培訓 客人 專業 成長 檢查 流程 熱忱 獎金 研究 衛生 訓練 負責 零售 電子
4 0k 3rd 40k 45k 50k 65k a/b accompagn accru activités admin adversari advertis affair aggreg aktiv alik amongst anniversari ans anticipatori arbeitsatmosphäre aris artifact assum augment austria b.s ba bare batch bereich besoin bicycl bio biotech bitbucket block born brick bright broadcast broker brought bs/ms button c1 calibr calm campus carefulli casual charter chop cicd cli climat clinician clock closer cloudform colleg collegi commensur compétences conciz conform consensu conting convert convict cornerston correl correspond counter critiqu crowd cryptographi css3 cultura curat cypress datacent death debt deeper defens deleg deriv desk deter deutsch diagram difficult dimens disclosur disord distinct distract dynamodb earliest eas editor eleg embark empower encount entwickeln enzym esop ethernet exemplifi experiencerequir export facet fachlich fare favorit flint floor fluid foku forma frei freuen fsa fördern gambl gb gemeinsam genai georgia grafana greatest green grid großen gtm guarante hack hangout hardwork have hazard headspac heavi height hier hn hohe hormon hot humil hungri hw iam ien incept incl increasingli increment incub index ineffici ingredi innen inquiri instant intellectu invis ireland j2ee jahr kannst kultur können land legaci literatur lock longer looker loung manageri manipul marin mask math meme merit meticul micromanag ml/ai modalities modif modifi mold monthsofexperi mount möglichkeit nearli netflix netherland netsuit normal northern nutrit nyc offlin old openshift oportunidad optic orbit org outbound outdoor outfit outreach park patent pc pcb perfectli permiss permit photo physician pi pillar pinpoint pitch playbook plc plusieur popular preserv pretrain previous prise privileg probat projekt på qualcomm qualit quantiz quantum quest rabbitmq ramp rapport rds red reinvent renown repli repositori requisit reserv restrict revit rf roughli safeguard salesforce satellit scandinavian scikit score scss second secondari seguro seit semi shine showcas soar soc sold solicit solidwork soul spain spectrum spotifi squad stake star static stimul suchen superb supercomput supervisori supplémentaires synthet sysadmin telecommun telemetri tensor therapeut therapist therebi ti tier tiger timeli todo tou toughest tradeoff travail treasuri tremend troubl turnov tx undergo undergradu unterstützen unterstützt venu verantwortung versatil vest wareh water webinar webpack weiterbildung weiterentwicklung westin whenev wifi wissen writer z.b équipe 中心 主管 介紹 企業 使用 個人 健康 優先 具備 加入 問題 喜歡 團隊 執行 安全 尤佳 應徵 教學 時間 機構 津貼 溝通 申請 符合 維護 能力 臺北市 處理 製造 設計 評估 調整 責任感 進行 醫療 門市 需要 餐飲 高中
3 .net 10k 16th 21t02 75k 80k abgeschlossen abreast absolut abstimmung academia acteur adept adventur advisori advocaci aesthet africa ainsi ajust alia amd amplifi announc années appeal arbeitsplatz arbeitsw archiv arena arizona asc asp.net assai assimil async asynchron attrakt aurora ausbildung aussi austausch autosc avez b2 b2c bag bandwidth bangalor baselin batteri beach bed beer belgium bereit berufserfahrung bespok bestehend bet betrieblich bid bill bls blue blueprint bluetooth boast boldli bolt bonn bootcamp bootstrap border breath broadband builder bumbl bureaucraci büro cadr cafe camaraderi candidato candidatur cap carrier carrière casino cast cd chair charact chase checklist childcar chip chosen chrome cinema circleci circular claim clang classic clearanc cloudflar collaborateur commod complement comprom condens connecticut conquer conserv constel constitu constitut contractor contractu convent cooki cortex counterpart cour crime crm csm cst dafür dagger decreas deduct defici demo deviz devot diagnosi diffus dimension diplomat direkt district diversifi dl door download downtim dr dress drill dsl dual développer earlier earth east ecol ego elit emb emot ems enclosur encrypt endpoint eng entend entiti entwickelst entwickl envis erfahrungen erfolg erhältst erp erreichen erstellung ersten es6 esprit eval evangel ex exam excess exemplari exit expiri extrovert fail fairli fall famou fashion favor feed feet feiern fellowship fiber fight filter fingertip fire fixtur florida flourish focuss fonctionnel footbal foreign forens fort forth forum freelanc frequenc freud fulltim furnitur futuro gaap gegenseitig gen gene generalist gerrit gmt gps groovi guardian gut h/f ha habilidad harden healthier helm herausforderungen herebi highlight hin hone hop housekeep hubspot hug hydraul hypergrowth hypothes i/o ia icon icu ide idealerw illinoi impecc impos infrastruktur ingénieur inhous inquisit instacart instagram instanc inter interess interno intrigu invoic iowa ip ipc itali italian j.b jahren jee jersei jetpack jour juggl juli justifiez jvm karnataka kindli kinnevik kit knit knowhow komplex lack latam lay lbs left legen legisl lego leisur lernen let lever lgbtq+ llc london lookout loop lowest lsop lösungen m.s mac machineri maco mandat margin marriag maryland mass massachusett maîtrise meilleur merg metadata methoden michigan ministri minnesota mio mischung mise miss mitt mlir mockup molecul mond movi mpi mq mqtt multitask multithread mvp métier nagar nearbi neat necessarili need neuer neurip neurolog news nginx night nix nonprofit nordic northzon npm nsight nuestro ny nürnberg obstacl occup offen offsit onnx oop opencl operation opportunités ordin oregon organic oss out outlet overnight paa pandas pandem paradigm parcor partenair patch patienc pe peek penetr peripher permett persona persönlich pertin ph philippin ping placement planung pleasant pleasur po postdoctor postur pourquoi powershel pr practiz prescript prize proceso professionel proteom prove prozess psm psycholog puppet pure pursuant qualität radford rais rancher rational rdma reactiv realm recip recur ref refactor registr relevant render rental repeat reproduc reput reshap retrospect reviz ride rna roadblock rollout rre rx salon sar sass satisfactori satisfi saturdai saw scada scanner scene selv seminar sen ser seriou settl sharehold shipment shuttl sicheren signatur silicon similarli simplest singapor sketches skillfulli skillset skype slow smartest sme soa soccer somo sox spam spanish spare speaker speech spreadsheet squeez stakeholdern stanford steep steer stem steward stone storm stuff subsequ substant substrat subsystem sundai svn switzerland sydnei synaps ta talento teilst televis temp tender tennesse terrac tester texa th themen thirst thoroughli thoughtfulli tick tightli token toll toolchain toolkit topolog tour town tpu trainer trait transgend traver triag twice typographi técnicas umfeld umgang umsetzung uncertainti undertak unicorn unmatch unparallel unser unstructur untap unwind upcom upper upstream urgent usb usual utah ux/ui va vacant valor valv variabl variat vector verantwortlich vermont vers verstehen vertic vida virginia voluntari vorteil wachsen wachstum wage wallet weight weird weiter welfar wert west white wichtig wireless woch wollen wonder wouldn wow wpf youtub zero ziel zoom zukunft zusammen zuschuss équipes évolutions êtes être übernimmst œuvre 一起 不拘 主動 事項 互動 以下 保持 內部 分析 品質 國外 執照 基礎 外部 小時 工程師 成為 接受 政府 新進 方式 沒有 準備 為佳 照護 照顧 獎勵 現場 生產 發展 目標 精神 線上 職務 製作 規劃 規定 解決 計畫 設施 認真 說明 諮詢 證書 護理 連結 電機 需求 面試 顧客 食材
2 03t00 10th 10x 12th 13th 19.000z 1mb 21st 21t00 220k 25k 25t10 261k 2nd 333k 35k 42k 4e2 55.000z 5g 5th 6mb 85k 9.5b+ 90k 9am a/s aa ab abi absprach abteilung abus abzuliefern aca acca accentur accessori accès acl acreditamo actor actualrac acut ad&d adm admiss ads affin afin afourweek african afternoon agnost ago ajax ajudar alabama alan all alla allianc alltag altament alteryx altium alto ambassador amqp amélioration analys anchor andreessen angepasst anglai annonc anomali anonym ansi anwendungen análises aportar appendic appetit applianc applikationen apport aprendizaj arbeit arbeitest arbeitgeb arbeitsausstattung arbeitsumfeld arbeitsvertrag architekturen arduino arrest assistência athenian atlant atlanta através aufeinand augenhöhe ausgerichtet ausgezeichnet austin autant auter autocad av av1 avanc avantag avançado ave aventur aviat await ba/bs babbel babi bac backup barcelona bay bazel bc bdd beginn begleiten begleitest begun behav beij bekommst beneficio beratung berkelei beruflich besten beta betreuung betrieblichen bewerbung bgp bias bienvenu bietet bigger bilanzbuchhalt bilingu binari bind biodivers bioinformatician biomark biomateri biomedicin biometr bioscienc bit black blade ble bleed blev blogger boat boiler boltthread bon borrow bot bottom bound bpo branch breastfeed brief brighter brilliantli broken brokerag brows bun burn buscando buse buyer cabinet cabl cada caff café calib came camp canadian canal cancel cand.merc candor canon carbon carer carolina carreira carrot catalysi categor cdn ceap cellular celoni censor cento centuri ceph ceremoni chairman chao chapter chaqu che chi chicago chiffr cia cima cissp citat cite clair clickhous cloudbasiert cloudfront cms cnc co2 coalit coast coastal cocoa codec cog cognit coher coin colombia columbia comm complementari compound compt comunicación concentr conclud conclus condon conduit conhecimento connaiss conocimiento conseil construir contextu contratación converg convinc cooptat copenhagen corner cosmo counterparti courag cowork cpi cpu craftsmanship creator crecimiento credibl creo crew criação crisi cryptograph cse cto curiosité cutlass cyberattack czech código cœur d.c d3 dairi dal damag dank danmark daran darauf databasefor databrick datadog datasheet datev dato dcx decemb decentr decision decod decontamin default defenc dein deinem deinen delet delici delv demograph denn dens dentist depriorit dept depui desarrollar desarrollo deselect despit destin determinist deutschkenntniss deutschland devrel devtool dfm dienstleistern diferent difficulti dig digest digitalen dilig dine diner disast disclaim disconnect disinfect dispar disposez dk dog dom donor dont doorstep down downstream drei drm dublin duke durchführung dwh dynamisch dynamischen dynatrac définition développement e2e ear eastern eclips ecs ed eeg effektiv efficaci effortlessli eficient egym ehr eigenständig eigenverantwortlich einand einarbeitung einzubringen elabor elder elect elicit elk elsewher elt elucid em ember employeur empresa enact enclos encod encor encourageon endors energia engagiert engagé enger englischkenntniss enjeux ensembl ent entail entr entretien entscheidungsweg envergur epic epo equipo erfolgreich ermöglichen erstklassig escalabilidad escritórios esn especialista espresso estado estamo estar estonia europa evolutionari ewigkeit exhaust exig expedit experiencia experiência experto explan explicit explicitli externen ey f5 factual fait faithfulli fake familiäre faq fazer fda fear fearless feat ferramenta festen ffmpeg fibr filesystem financeiro finanziel finder findest finger firebas firewal firstli flach flag flexibilität flop flujo flux fmcg fmea focal fold folg fonction foot forget formar forschungsprojekten fragment frankfurt fraudul freiraum freu freundlich fring fullest fullypaid fundiert fundraiz further fähigkeit fähigkeiten führst galileo ganz garantir gcc ge geben gehaltspaket gehören geico genauso geprägte gera gesamten gestalt gezielt gke glassdoor glue goa government gpgpu gradient gradl grain grammar grammarli grandir greec greener greenfield greenhous grill grillparti groceri grundkenntniss grâce guild gw gängigen h.265 habitat hacker hail halbtax hall hamburg hampshir handicap handoff handov hang hardest hardship harm harmless harvard hat hauseigenen haven hawaii hazelcast hci headless helfen hello hero herramienta herself hervorragend heterogen hibern hioscar hip hipaa historiqu hobbi homeoffic honor horowitz hudson humain humanitarian hypervisor hypothesi hésitez híbrido iccv iclr icml iconographi idaho identificar ieee ifr igam ignit ignor ii immun immunolog implementierst import importa inclusif inclusivo indian indirectli indoor induct infecti inferenc info infra injur inkl instil insuffici integrationstest integrierst intention interconnect intercultur interessant interna interplai intim intimid intricaci intrins intéressement io ir isento island isn isol isp isso itar itinerari itn jahresabschlüssen japan jederzeit jobannonc jobrad john joint jornada jose journalist jtag junip jw karrier kay kennenzulernen kentucki keyword ki kicker kid king kiosk klein klingt kneel kommt kontakt kontinuierlich konzept konzepten ks2 landschaften langchain laravel laser lavorar lcsw leagu lectur ledger leidenschaft lend lenguaj liber liderança lieu likew literaci livello llvm lmft lob lone lor loss lost lover loyal loyalti lpc lpn lust lux lvm ländern lösung m&a machen machst magic magnet mahananda maharashtra majeur mammalian man manter marina masterclass matplotlib maßgeschneiderter maîtrisez mb mcp mcu md meaningfulli mechatron medicalaccount mejor melhor melhorar membran memcach men meno menstrual merchant mere mes mesur meta metabas metasearch metropolitan metter microscop microwav middlewar mill million+ miniatur mirror mitarbeit mitzugestalten mockito modal modelo moder modo moin mongo mop mortem motion motiviert mssql multilingu multiplatform multisport mumbai munich muscl mutat mvvm médica métiers möchtest möglichkeiten münchen n/a nachvollziehbar nang nanoelectron nanotechnolog narend nc nccl necessário neighborhood neugierig neurodivers neutral neutron newest newslett newspap nexu nfs ngrx nicu nist niveau nivel nm noisi nombreux noodl nosso notam notif nouvel nuanc nuclear nuestra numériques nuremberg nurseri nutzt nyse não nächsten o.ä oauth objectif objetivo occupi odens oem oferecemo offenen offens ofrecemo og oh ok oktoberfest omni oms ond oo opengl opensourc oppos oprindeligt opslået ordinari organización original orm ort oscar osi ot otro ott outgo outil outlook outpati outset overarch oversea p&o pacif pamper panel partial passen pathwai pave payabl payer pci pdp peak pen pennsylvania percentag percept persever personn persönliches pertain peski pharma pharmaci phenotyp piec pipe pitfal pixel pki planen plastic plataforma playground pleas plein pluralsight podcast podem poison poiz poland polic polish polym pong poor portabl portug portugiesisch pos posix possa postgradu powerhous preced preciz predomin predominantli prefix preliminari prem prep preprocess prescrib press presto primit problema processor processu produkt produktiven profesional professionnel professorship programación programação programmat prolong promptli properli prosperar prototypen proudli proxim proximité proyecto prozessen práticas préparation puls purism pursuit pwa pytest pédagogue qt qts qualifiziert qualifizierung qualité quantif queue quiet quiz quota quotat qué radar radic radio rahmen rail rails ralli raspberri reacting reactor realisieren recept reconcil reconnu reel refeição refriger refund regelmäßig rehabilit reimagin reject rejoignez relationnel released1.1.1.1 remark replic repo reproduct republ req requisito rescu respekt responsabilidad responsabilité rethink retri retrofit reus revis rework rey rhode rhythm richtig rig rishikesh ritual rize rlhf robotik rock rocket roswel roth rpc rs rund réalisation rédaction réussir sachverhalt salesforce.com saml sast sauber savez savoir scala scatter schaffen schema scholar schritt scm sea seat seattl sek selbst selbstständig selbstverständlich selfish selon semiconductor sensori seo seq servicio sever sharp shelter shine.com shopper shortli shower shy siem siemen signif significa simpler sistema sitz sky sla sleev slovenia smartnic snapdragon sneak snippet socket socl softwareentwicklung som somebodi somm sommerfest sonar sonnet sorgen souhaitez souveräne spacecraft spannung sparked spatial spaß speedi speedtest.net spell spi spieleabend splunk springaversari spécialisation sqs ssa standalon standup starch stark starken stat statutori stehen steht stellar steuerfachangestellt stipul stoßen straightforward strategisch strategist strict struggl strukturiert stun største subset subsidi subtract suchst suivant suivi sum sun supermarket superstar supplementari surgeon surgic surpass surrogaci sweat sweden swedish sweet symbol symfoni symptom sync synchron synthesi são sécurité sênior sólida tablet tabular tag tailwind tant tauschen teamgeist teamsach technisch technologi technologien technologist tecnologia tecnología tecnologías tehsil telecommut telework ten tensorrt tenur termin textbook tg theologi theradford therein thereof thesi threej thursdai tie til till timet togympass toil tomcat ton torch tough tourism townsend trabajan trabajar trabajo trabalhar trace traceabl transatlant transpil travaillon trio tripl trouver très ts tts tube tunnel tvm twinkl twitter télétravail uikit ultra unbefristet unbefristeten unbias unconvent underlin underpin undu unfold université unternehmenskultur unterstützung upsid urlaub uttarakhand vacanc vale vallei vamo variés vast verbringen vercel vergleichbar verlassen verständlicher versu veterinari viabl vice vie viel vietnam vill villa viral visitor vitro vlookup vm vmware você voltag voneinand vorbereitung voter vpc wachs wachsend waitros wall walmart warrior wast watson weak wealth weapon wear web3 wed weed weiterzuentwickeln weld westfield whoever wholli widest winter wire wireshark wissensaustausch withdraw withdrawn wolf wordpress workat workday workstat worri wrap xml xx yield zealand zeigst zusammenhalt zuschüsse áreas égalité études éxito öpnv übernehmen 一一 一年 下方 不定期 不易 不要 中央 主管機關 主要 也有 享受 人群 以免 份量 企圖心 住宿 例行 保健 保證 信件 傳統 傷口 傷害 優越 先進 內外 共同 具有 兼職 分工 制度 創造 加給 助理 包括 區域 博士 博士學位 參加 合作 員工 問答 單位 回覆 國內外 國定假日 國立 培育 基金會 報告 大型 大學 大安區 大專 好的 學海無涯 學生 學術 完成 完整 官方 客戶 實務 實業 實驗 審閱 專任教師 專函 專長 尋找 履歷表 工具 工程 已有 建立 建議 後續 徵象 必要 急救 愉悅 感謝 態度 成績單 或是 承辦 技巧 抗壓性 抱持著 措施 提出 擔任 改善 效率 教師 教授 敬請 整潔 數量 文化 日間 智慧 最佳 最後 最新 本公司 本職 材料 業務 業績 標準 機器 機電 正式 消費 清潔 測量 溫度 滄海 為主 為了 熱情 熱衷於 營運 獎助 生命 產品 用餐 由於 畢業 發現 督導 確保 社會 社會局 社會福利 科技 科系 積極 笑容 管路 範圍 紀錄 經歷 維修 網址 緊急 繁多 美式 考核 職能 臺北 興趣 舒適 菜餚 製程 親切 註明 詳細 詳閱 誠摯 課程 護士 財團法人 資料 資源 身心 追求 透過 連續 連鎖 達到 達成 適應 適用 選擇 遺珠之憾 郵寄 針對 銷售 障礙 集團 面議 預防 領域 願意 食品 餐廳 餐點`;
