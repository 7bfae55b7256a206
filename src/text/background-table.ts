// Made by bench/background.ts from 236 job postings: a line for each document frequency, highest first, with the terms
// that have it. Terms of a single posting are left out. Do not edit.
export const documentCount = 236;
export const table = `192 work
189 team
182 experi
169 appli develop
168 includ
161 skill
153 commun
151 time
150 requir
147 applic
145 provid
142 year
141 engin posit
140 click collabor role
136 process
135 product
134 build
129 compani environ learn
127 manag respons
125 base
123 inform
122 benefit program
121 busi design system
120 perform strong
119 divers
118 help
117 peopl support
115 new
114 candid
112 teams
111 degre high
110 ensur
109 relat understand
108 meet
107 offer remot technolog
106 creat
105 solut valu
104 commit problem
102 job locat
101 opportun
100 flexibl project
99 maintain
97 expert gener improv mission softwar
96 offic
95 abil first implement join lead scienc
94 open prefer
93 identifi user
92 full rang servic
91 continu intern knowledg model
90 industri level qualif
89 data grow partner
88 field impact law salari
87 comput day orient
86 protect
85 employe tool
84 custom train
83 bachelor come descript function look polici research scale
82 believ plan
81 differ goal oper
80 direct leav platform staff
79 organ python world
78 ai technic want
77 code compens expect specif
76 best encourag
75 advanc disabl educ hire interest qualiti solv
74 address career group recruit
73 complex employ
72 current optim part
71 profession state statu
70 cultur drive equiti languag larg parent
69 hour innov reason seek
68 activ practic
67 abl annual competit standard success vision
66 effect equal love match reliabl
65 excellent integr long safeti
64 equival leader life list member passion physic
63 contribut deliv test
62 chang contact effort profici public
61 inclus nation potenti review term
60 fast framework hybrid option veteran
59 background directli follow quickli senior space unit
58 gender good import sexual
57 architectur area color domain experienc human origin perspect sale think
56 deep detail effici multipl person san
55 assist basi closely document email matter task vacat
54 capabl care discuss engag execut guidanc health initi machin religion sponsor
53 bring infrastructur key race read safe strive
52 addit common control futur
51 big challeng cloud colleagu cross demonstr ident particip social
50 age ask interpret market monitor power secur set submit target view
49 agenc driven end fit francisco highli stack
48 familiar recent result talent usd
47 case distribut evalu individu report serv
46 analyt enjoi focu mean relev visit
45 client corpor highest ideal object prepar prior singl tradit written
44 enabl focus hand medic modern network record relationship show thrive
43 bank date extrem issu link pursu sponsorship track
42 account analyz ethic feedback global host paid place plu post visa
41 bonus comfort decis discrimin donat excit fee frequent growth immigr on transform
40 featur headquart logist monei pipelin proven retain strength techniqu underrepres usag vet
39 circuit concret consid find implic non pace structur successfulli
38 aren benefici cohes confirm consist dedic duti empir enorm exclud know real societi stakehold trustworthi
37 analysi balanc behalf biologi candidaci commiss complet critic dai doubt dynam earn easiest enhanc greatli leadership local priorit puzzl resourc run scam schedul sex smaller sourc special uniqu
36 access anthrop anthropic.com approach better cautiou core financi gpt impost insight lawyer legitim multi multimod neuron ote prematur present prone rememb represent share steerabl syndrom top unsur urg
35 concept conduct connect creativ determin empow great home motiv packag pay qualifi
34 accommod dental establish insur leverag ml
33 avail certif cost defin free possibl tech type week write
32 achiev attent digit exist famili feel idea jobs receiv strategi util variou
31 appropri assign extern foundat hardwar imag interact marit minimum right scalabl varieti web
30 associ aws depend live mentor react regard repres request robust shape stai start wide
29 adopt allow api autom compon comprehens consult context coordin deadlin fulli handl million procedur promot similar
28 algorithm assess back combin complianc daili deploi desir edg elig english event expression interview mental profil strateg travel valid verbal workplac
27 acceler accord adapt check condit countri cover disciplin foster gpu number principl push reach signific titl
26 align art deploy mainten measur pytorch readi site typic visual workflow
25 action brand citi class equip except guid independ progress respect self translat welcom
24 ambigu consider extend form forward llm mobil outsid stock todai wai
23 bonu call coach collect extens factor intellig java microsoft mindset move prioriti regardless small speak trust vari
22 author ca characterist co com debug deliveri depart financ found kubernet limit methodolog order outcom roll sql startup sustain
21 app c++ center clear confidenti cut databas emerg excellence git histori interfac latest line mechan navig thought univers well
20 ancestri arrang asset confer embrac enterpr excel genet holidai javascript method month note novel observ pattern point recogn recommend reward stand summari trend updat
19 backend budget contract evolv final food healthcar hospit infer influenc linux major master maxim name ownership prototyp proud regul resolv risk scientist ship storag suit workforc
18 act behavior clean depth devic facilit genti globe interperson low manufactur ongo period perk plai possess privaci proactiv studi subject u.s
17 adher administr agile architect azure cycl essenti explor fundament germani involv mind necessari organiz phd pregnanc reloc respond select vendor worker
16 authent autonom boundari champion chef demand earli embed format googl guidelin happi invest journei junior natur partnership path region scope sick total version video websit workload worldwid yr
15 accept agent audienc audit close dataset docker electr especi face fair feder gather gcp genuin invit kitchen last librari minim mix monthli particularli previou reimburs roadmap shift sit solid span tune 公司/機關 地點 基本資訊 學歷要求 工作內容 未提供 發布日期 福利待遇 經驗要求 薪資 資格條件 類別
14 accur accuraci aim attend award belong benchmark categori compil concern cuda displai entir exampl fortun govern hpc inc increas india iter latitud launch legal licens lifecycl map null overse primari produc proper purpos rapidli satisfact school scientif sound speed stage stipend suppli take teammat thousand troubleshoot typescript
13 401k academ addresscountri addressloc addressregion adjust alongsid aspect basic bia c ci/cd claud commerci companyid construct credentialcategori datepost deepli educationrequir employmenttyp expand expens exposur fill fund go guest hear hiringorgan industryid intuit jobid jobloc jobpost longitud meal meaning militari pioneer postaladdress properti propertyvalu publish question releas resum rust samea short size spend streetaddress superv sure titleid transpar usa ux validthrough 元/月
12 accessible accid ad advoc amaz android appreci artifici attitud awar box c/c++ choos citizenship consum creed deal fastest firm four fridai friendli frontend fun higher hr kernel lab largest log logo metric moment nice onlin overal pair parallel past player pre propos protocol quarterli quick rate reduc save session store succe teach tensorflow unlimit ups usabl virtual win york
11 ai/ml anticip assur aufgaben autonomi broader carri caus celebr central channel clearli confid contain content cook culinari detect devop driver easi electron elimin environment estim fix forefront game gap github gmbh har hotel investor listen mail materi mentorship obtain onboard portfolio reflect regular restaur sampl script season throughput transfer transport unlock ventur windows
10 actual advantag altern ambiti analyst arbeitnow beverag bottleneck broad built capit cluster constantli discov eeo energi enough enthusiasm equit file flow grade graphic incid incorpor internet investig marriott menu mutual nativ orchestr peer portion precis predict premium recognit regist resili revenu situat societ statement step style submiss tackl thank three uk uniform unless walk will willing
9 administ al answer audio b2b bar begin berlin c# cach california capac cash chanc clariti closing commut compet correct cours dashboard deliver ecosystem europ exhibit experiment faster five forecast ground healthi heart hous imagin insid inspir intersect ios item lift lot main manner mexico ms occasion onsit outstand page parti patient phase price proprietari prospect pto regulatori reinforc resid road sanit screen seamless search server staf stori stream strongli superior supervisor surfac talk timelin toler topic transact transit voic washington women
8 00.000z 3d absenc abstract accomplish acquisit advisor arriv board break certifi classif codebas composit configur container contributor cooper coverag css cultiv decor draw empathi emphas energ enrol european facil founder franc fulfil graduat grand hard head html incent iot jax journal kind labor layer learner li linkedin mathemat memori mid mitig nvidia own phone pick postgresql premier prevent pull purchas r redefin regularli retir rigor sell sensit sign simplifi slack sou spark spring sr streamlin subscript tax teil ui unpreced vehicl weigh workshop
7 adviz appear arm attack attract beauti bend bi blend blog cad calendar canada caregiv clara clinic companyrel convers counsel craft curiou cv disciplinari dive durat eager empathet emploi enthusiast ethnic explain fertil formul front fuel gain give grant honest hope hourli hsa immedi injuri instal instruct instrument invent jira judgment jump keep latenc layout lower matern medium messag microservic mlop movement neural nodej nurs oral paramet particular pass ph.d pm primarili privat proof qualifik quantiti raiz rapid raw refresh reli remain resolut resort rest root runtim sdk sector simpl smart sophist spirit student substanti temperatur templatekei terraform text thorough threat treat treatment truli twist ultim underli veloc volunt wellb zone
6 accredit addition amazon america analog articul assembl australia automot bengaluru bieten billion book boot bs calcul car card catalog centric certain charg constant convei coupl creation credit crucial cs curios dc diagnos director discret disrupt doesn draft eap emphasi enforc entrepreneuri erfahrung etl evid eye forc formal frontier garnish graph happen holist importantli inspect institut internship jenkins keen kenntniss kingdom kpi kunden landscap letter liaison licensur load massiv maximum membership mondai nosql obsess oracle paper payment perfect pet pivot planet pound pro promiz prompt quarter r&d realiti realiz refin religi retail retent return rn round saa santa scenario schemat scheme send sicher side signal simul smb sole sop stabil statist sub substitut supervis teamwork telephon therapi tight touch traffic true tuition unsaf upload verifi vue vulner 專科
5 abid acknowledg acquir affirm agreement alloc amen amount angel anim anywher apprais approv arbeiten artist atmospher auditor averag banquet bodi bond brazil breakthrough bridg bringst bug camera chain chat child childbirth civil classroom club coffe colorado command commerc como compassion compat compel complaint compress constraint consumpt cpa cuisin curriculum deiner delight department desktop diego digital diploma directori discoveri dish distil diversité dream easier eigen element elev embodi enter entrepr entrepreneur entri entwicklung environn exception exerc expérience failur fault figma fine finetun flavor fleet folk fraud gatewai gitlab gute half harass hi hit hold horizon hunt hyper id ideat ideen indic individuel ingest inject intens intermedi internation introduc jun kafka knee known kommunik kotlin leas led lifestyl luxuri maker masteri matrix matur medit metal migrat mindesten minor negoti north notic nurtur ohio output overhead overview owner pai pain patern perceiv php plant plate polit presenc pressur princip print programm projet publicli quantit queri rag rank recoveri refer rejoindr remov retriev revolut revolution rise rl room routin rsu s3 sabbat scrum second secteur seen serious setup sheet shown smooth spannend spoken sport stoop subordin swift systemat tactic tage tast teacher technician tell thermal thread toda tout try turn unlik urgenc us valuat visibl vllm warehous werd wfh wherev wirefram zusammenarbeit 台北市內湖區 零售服務
4 0k accessibility accompagn accordingli accru activités adult advert advic affair affect afford afraid ahead aktiv alert altersvorsorg ambient american ans anticipatori appl approxim arbeitsatmosphäre arbeitszeiten aris arrai attribut austria bare barrier becom belief bereich besoin bigqueri block blood brightest browser cafeteria campaign captur cater ceo ci circumst cli cmake cold colleg comment committe compriz compétences concurr conflict credenti crowd cultura cybersecur dabei dbt debat decad defend defens definit deleg describ deter deutsch development discretionari distract doctor easili econom edit editor eks eleg emea encompass encount entertain error escal eur everydai exactli exce exclus exemplifi exempt expans experiencerequir exploit export extent extra extract fabric fachlich feasibl figur flagship flint fluenci fluent foku forma freeli freuen friend fsa gdpr ged gemeinsam genai geograph georgia gift greater groundbreak großen gtm habit heard heavili held hier histor hn hoc honesti hq humil iac identif ien ill illustr inbound incred ineffici innen input intel intent inventori invis ireland jahr kannst kultur können lambda larger length littl looker loung lunch macbook magazin marketplac math media mileston minut ml/ai modalities modul monthsofexperi mysql möglichkeit netherland netsuit nlp notifi nyc offici oportunidad orbit org outdoor oversight pari payrol pcb pension perfectli perman personnel philosophi pinpoint plc plenti plusieur popul portal practition pragmat pretrain prise privileg procur profit projekt proposit protein provis put qualcomm quantiz quo rapport reconcili referr reinvent renown repair replac revit revolutionari rf rich robot roughli rout rule safeguard salesforce sandbox satellit savvi seamlessli seguro seit seri showcas smoothli soar soft solicit solidwork south spain sprint squar sre st star starter stimul strengthen stronger suchen summer supplier supplémentaires sw synthes tabl tableau tailor templat temporari ten tensor territori theme theori therapist thinker ticket tiger timeli todo tomorrow tou toughest tradeoff travail treasuri ui/ux unifi unsolicit unternehmen unterstützen unterstützt uphold urban valuabl venu verantwortung vest wait weekli weiterbildung weiterentwicklung westin wider wissen won word writer yearli z.b équipe 其他條件 台北市信義區 高中
3 21t02 a/b abgeschlossen abreast abstimmung acteur add adept adob adversari affili africa ag aid ainsi airflow alia amd amplifi angular années ansible apart aptitud arbeitsplatz arbeitsw arizona articl asc assimil attrakt augment august ausbildung aussi austausch auto automat avez awesom b.s b2 ba bangalor batch belgium bereit berufserfahrung bestehend bill birth birthdai bls bold bolt bonn bootcamp brilliant bumbl bus büro c1 cadr camaraderi campu candidato candidatur carrière cast chariti chart chase checklist choic chop citizen claim clock closur cloudflar collaborateur compliant compos con conceptu connecticut consensu consent constel constitu conting count cour crime crimin critiqu crm cryptographi csm cst curat datacent decreas deeper democrat denmark deserv dev dialog difficult diplomat direkt disclosur discount dissemin distanc divis dl dns doc domest durabl développer earth ec2 ecol ee elastic eng entend entwickelst entwickl erfahrungen erfolg erhältst erreichen erstellung esop esprit estat eval excess fairli fall fantast far favor favorit feiern fidel fingertip finish fintech firmwar fixtur flex flight florida fluid fonctionnel foremost forens fort forth frame frei fresh freud fruit fusion futuro fördern gaap gear gegenseitig graphql guardian gut gym h/f ha habilidad harden hazard healthier heat height herausforderungen hin hohe hub hubspot hug humbl hundr hygien hypergrowth ia ibm icu idealerw illinoi immers incept increasingli ingénieur instacart instant interess interno intervent invoic iowa iso itali j.b j.p jahren jersei jetpack justifiez kanban karnataka kinnevik knit label laboratori lake laptop latam lbs legen lernen lesson lever lgbtq+ light literatur llc loan logical london loop lsop lösungen manipul maryland mask massachusett maîtrise med meilleur merit methoden meticul michigan mile min minnesota mischung mise mlir mock mockup mode modifi modular mold mond mongodb morgan motor mpi multicultur multin music métier nagar neat necessarili need net netflix neuer neurip nextj nonprofit northzon notch nsight nuestro ny nürnberg obstacl offen offsit onnx opencl opinion opportunités ops oregon oss outbound outfit outlin outreach outsourc parcor partenair patienc penetr peripher permett permiss permit persona persönlich philippin physician pi pictur pitch placement planung playbook popular postur pourquoi powerpoint preserv prime probabl probat proceso prohibit prometheus promin prozess qa qualität radford ramp rare rdma realist realm recip red redis registr relevant remedi repeat repetit repositori reproduc reshap reusabl reviz ride rre safer say scikit score sdlc sec segment selv semi sens sensor ser shell sicheren significantli silicon singapor six sketch smarter smartphon snack snowflake soc solver somo spa spam specialist spent split spotifi squad squeez stabl stake stakeholdern static steward studio substant subsystem suffici suggest suitabl supercomput supervisori surround switch switzerland sydnei ta taken talento taught tcp/ip teilst temp tenant tennesse texa themen thoroughli though thoughtfulli tier token toll toolchain toolkit tpu trade trainer traver triag twice tx typographi técnicas umfeld umgang umsetzung unser unstructur upgrad upstream utah va valor variant verantwortlich vermont verstehen vibrant vida virginia volum voluntari vorteil wachsen wachstum wareh weekend weiter wert west whenev wichtig wifi wild woch workspac zero ziel zukunft zusammen équipes évolutions êtes être übernimmst œuvre 不拘 教育研究 無經驗可 醫療照護
2 03t00 19.000z 1mb 1年以上 21st 21t00 220k 25t10 261k 333k 400元之個人獎助 4e2 55.000z 600元至6萬2 6mb 8年經驗者 9am aa ab abi absprach abteilung abzuliefern aca academia acca accompani accès acl acreditamo actualrac acumen ad&d adm ads affin afin afourweek agenda agil agnost ago agre air ajudar ajust alabama alan alik alla alltag altament alteryx altium alto ambassador amélioration analys andreessen angepasst anglai anniversari ansi análises apach aportar applikationen appoint apport aprendizaj april arbeit arbeitest arbeitgeb arbeitsumfeld arbeitsvertrag architekturen arduino artifact aspir assistência assum async athenian atlant atlanta através aufeinand augenhöhe ausgerichtet ausgezeichnet austin autant auter authorit autocad autosc av av1 avanc avantag avançado ave aventur avoid b2c babbel babi bac backbon backlog bandwidth barcelona bash batteri bay bazel beach bed begleiten begleitest behav bekommst beneficio beratung berkelei beruflich besten betreuung betrieblich betrieblichen bewerbung bias bid bienvenu bietet biggest bilanzbuchhalt bilingu bio black blade blockchain blogger blue blueprint boldli boltthread bon boost bootstrap born borrow bot bpo brainstorm breastfeed breath bright brilliantli broaden brows bs/ms bsc bun buscando button buyer cada caff café calibr calm campus canadian cancel candor canon cap carbon carolina carreira carrot catch ceap censor ceph chaqu chemistri chi chicago chiffr chrome cia cicd cima cite clair clang clickhous clinician cloudbasiert cloudform cnc coast codec coin colombia columbia comm commenc commensur compar compli comprom compt comunicación concentr conciz conclus condon conduit conhecimento connaiss conocimiento conseil construir contratación conveni convert cool cooptat cornerston counter cowork cpi cpu creator crecimiento credibl criação crisi criteria cryptograph cse curiosité curv cutlass cypress czech código cœur d.c dafür dal dank daran darauf databasefor databrick datadog datasheet datev dato dcx death debt decid decision decod decontamin deduct defici dein deinem deinen delet depriorit depui desarrollar desarrollo determinist deutschkenntniss deutschland deviz devrel devtool dfm di dienstleistern diferent differenti difficulti diffus disconnect disposez distinct district django dont door downstream downtim drei drug dual dublin duke durchführung dynamisch dynamischen dynamodb définition développement ear eas east eficient ego ehr eigenständig eigenverantwortlich einand einarbeitung einzubringen elder elect elsewher em emb embark employeur empower empresa encor encourageon endless energet engagiert engagé enger englischkenntniss enjeux enjoy enrich ensembl entiti entr entretien entscheidungsweg entwickeln envergur envis epic equipo erfolgreich ermöglichen ersten erstklassig escalabilidad escritórios esn especialista estado estamo estar estonia ethernet evangel everywher ewigkeit ex exig expedit experiencia experiência experto explan explicit expos express externen ey fact factual fait faithfulli fake fan fazer fda fellow ferramenta festen ffmpeg fiber fight filesystem financeiro finanziel flag flat flexibilität flujo flux folg fonction foot formar forschungsprojekten frankfurt fraudul freiraum french frequenc freu freundlich fullypaid fundiert further fähigkeit fähigkeiten führst galileo ganz garantir ge geben gehaltspaket gehören geico gen genauso generalist genom geographi geprägte gera german gesamten gestalt glassdoor goa gpgpu gradient grafana grain grammar grammarli grandir grasp greec greenhous grill grillparti gross grown grundkenntniss grâce guarante gängigen h.265 habitat hack hacker hail hamburg hampshir handicap handoff hardship hardwork harmless harvard hat hauseigenen have hawaii hci headspac helfen hello helm herebi hero herramienta hervorragend hesit hierarchi highlight hioscar historiqu homeoffic hone horowitz http hudson humain humanitarian hungri hw hydraul hésitez híbrido i/o iam iccv iclr icml iconographi idaho identificar ieee ifr ignit ignor ii impecc implementierst importa impos impress inclusif inclusivo incom increment index indian induct inferenc influenti infrastruktur ingredi injur inkl inquiri inquisit instagram instanc integrationstest integrierst intellectu intention interessant interna intim intimid intricaci intrigu introduct intéressement ip ipc ir irrespect isento island isn isso itar itinerari j2ee jahresabschlüssen japan jederzeit jobrad jornada jose jour journalist juggl june jw karrier kay kennenzulernen kentucki ki kindli klein klingt kneel kommt komplex kontakt kontinuierlich konzept konzepten ks2 land landschaften langchain later lay lcsw lean left legaci leidenschaft lend lenguaj let liderança lieu llvm lmft lock logic lookout lor lowest lpc lpn lust lux lvm ländern lösung machst mahananda maharashtra majeur man mandatori manter manual marina mark marriag mass massag masterclass matplotlib maßgeschneiderter maîtrisez mba mcp meaningfulli medicalaccount mejor melhor melhorar meno mention mes mesur meta metabas metro metter micro micromanag microwav middl mill million+ mirror mitarbeit mitt mitzugestalten modelo moder modif moin molecular morn motion motiviert mount multilingu multitask mumbai munich médica métiers möchtest möglichkeiten münchen n/a nachvollziehbar nang narend nc nccl nearli necessário neighborhood neugierig newli nfs nicu night nist niveau nivel nix nm node nombreux nosso notam nouvel nuestra numériques nuremberg nutrit nutzt nyse não nächsten o.ä oauth objectif objetivo oblig occupi occur oferecemo offens offlin offshor ofrecemo oh ond opengl opensourc ordin ordinari organización ort oscar osi ot otro outil overnight overtim paa pacif pack panel park passen patent payabl payer peak pennsylvania persever personn ph pharmaceut piec ping planen plataforma playground plein po podem poison poland polish pool portabl portug portugiesisch posix possa powershel preced prefix preliminari premiz prep preprocess prescrib pride primit problema processu produkt produktiven profesional profess professionel professionnel programación programação prolong promptli prosperar prototypen prove proximité proyecto prozessen práticas préparation psm pursuant pwa pédagogue qts qualifiziert qualifizierung qualité quantum quest quota qué radar rahmen raspberri rds reactiv reactor realisieren reconnu redshift reduct refeição regelmäßig reimagin rejoignez rel relationnel relax released1.1.1.1 renew republ requisito reserv respekt responsabilidad responsabilité retri reus rework rey rhode richtig rishikesh rlhf roadblock robotik rollout roswel rotat roth rx réalisation rédaction réussir sachverhalt salesforce.com saml sap sast sauber savez savoir saw scada scan schritt scratch sea seattl secondari secret see selbstständig selbstverständlich selon sen seriou serverless servicio sever shine shine.com shipment shop siemen signif significa simpli simplic simultan sistema sitz sketches skillfulli skillset sla sleev slovenia slow smartest snapdragon socl softwareentwicklung sold somm sommerfest sonnet sorgen souhaitez soul souveräne sox spacecraft spanish spannung sparked spatial spaß specifi speech speedi speedtest.net spell spieleabend spot springaversari spécialisation ssa stanford stark starken stat statutori stehen steht stellar stem steuerfachangestellt stoßen straightforward strategisch street stress strukturiert subset suchst suivant suivi sum sun surgeon surrogaci survei sweat sweden symptom sync synchron synthesi synthet são sécurité sênior sólida tabular tant tauschen tea teamgeist teamsach technisch technologien tecnologia tecnología tecnologías tehsil telecommun telecommut telework temper tensorrt testabl tester textbook theradford therein third thirst tick timet togympass ton toolset torch townsend trabajan trabajar trabajo trabalhar traceabl trajectori travaillon tremend trio trip tripl trouver très tts tvm twinkl télétravail unbefristet unbefristeten undu union université unleash unmatch unparallel unternehmenskultur unterstützung unwind urgent urlaub usb uttarakhand ux/ui vale vallei vamo variabl variés vc verbringen vercel vergleichbar verif verlassen verständlicher versu vertic veterinari viabl vie viel vietnam vill villa vlookup vm vmware você voneinand vorbereitung voter voucher vp wachs wachsend wall walmart warm wast watson wear webinar wed weight weiterzuentwickeln westfield wind winter wireless wissensaustausch wollen workat workstat wow xx yoga young zeigst zusammenhalt zuschuss zuschüsse áreas égalité études éxito öpnv übernehmen 且積極負責 以免有滄海遺珠之憾 以利後續應徵作業 俊華電子企業股份有限公司 信件數量繁多 博士 台北市大安區 商邦餐飲有限公司 喜歡學習 喜歡與人群互動 如已線上應徵 對工作抱持著學海無涯的精神 工作態度認真 已有5 感謝您的應徵 應徵 應徵al 應徵方式 應徵時請註明 我們喜歡有責任感 我們需要你保持親切的笑容服務客人 或el 或請使用以下方式應徵 或郵寄信件應徵 按年加給1萬5 教育訓練 敬請使用專函 敬請透過以下連結回覆應徵問答表單 方式 有企圖心的夥伴 本公司承辦人員不易一一審閱 歡迎與我們一起學習成長 沒有經驗或需受培訓者 活動地點 活動時間 熱衷於團隊活動 由於點擊主動 的說明 科技資訊 能與夥伴們溝通 製造生產 詳閱下方 請不要使用 請點選公司介紹 護理師 讓承辦人員優先發現您的應徵信 財團法人伊甸社會福利基金會 連鎖餐飲集團 達到好的分工 電機 面議 點擊主動應徵`;
