/** Sentences that make a document one of a field of work. */
export const fieldTexts: Readonly<Record<string, readonly string[]>> = {
  nursing: ["Wound care and medication rounds", "Nursing care plans and handovers on the ward", "ACLS and BLS"],
  mobile: ["Swift and Kotlin apps", "Android Studio and Xcode", "iOS releases in the App Store"],
  software: ["Java and Spring Boot services", "unit tests with JUnit", "code reviews and pull requests"],
  data: ["machine learning with scikit-learn", "pandas and Jupyter notebooks", "feature engineering"],
  systems: ["CUDA kernels and NCCL", "Linux kernel modules", "firmware in C++"],
  web: ["HTML and CSS", "front-end development with TypeScript", "responsive design"],
  accounting: ["month-end closing and accruals", "general ledger accounting", "bookkeeping in DATEV"],
  hr: ["recruiting and onboarding", "payroll and employee relations", "HRIS administration"],
  legal: ["drafting contracts", "litigation and legal research", "pleadings and depositions"],
  security: ["incident response and threat hunting", "SIEM rules", "identity and access management"],
  manufacturing: ["CNC lathes and milling", "SolidWorks models and drawings", "tolerance analysis of machined parts"],
  teaching: ["lesson planning for pupils", "classroom management", "grading papers"],
  therapy: ["physiotherapy exercises", "manual therapy for patients", "rehabilitation plans"],
  projects: ["project planning and stakeholder management", "risk registers", "PRINCE2"],
};

/** Names of one thing, whichever of them the posting has; before the colon the field that both documents are of. */
export const equal = `
k8s = Kubernetes
K8s = Kubernetes
kubernetes = Kubernetes
Postgres = PostgreSQL
postgres = PostgreSQL
JS = JavaScript
golang = Go
Golang = Go
ReactJS = React
React.js = React
VueJS = Vue.js
Vue = Vue.js
NodeJS = Node.js
NestJS = Nest.js
ExpressJS = Express
NextJS = Next.js
AngularJS = Angular
dotnet = .NET
.NET Core = .NET
csharp = C#
cpp = C++
C++17 = C++
Python3 = Python
sklearn = scikit-learn
TF2 = TensorFlow
HuggingFace = Hugging Face
PowerBI = Power BI
MS Excel = Microsoft Excel
Excel = Microsoft Excel
MS Word = Microsoft Word
MS Teams = Microsoft Teams
MS Project = Microsoft Project
O365 = Microsoft 365
G Suite = Google Workspace
AWS = Amazon Web Services
EC2 = Amazon EC2
S3 = Amazon S3
GCP = Google Cloud Platform
Microsoft Azure = Azure
GHA = GitHub Actions
Argo CD = ArgoCD
Mongo = MongoDB
MSSQL = Microsoft SQL Server
SQL Server = Microsoft SQL Server
Elastic Search = Elasticsearch
Kafka = Apache Kafka
Spark = Apache Spark
PySpark = Apache Spark
Airflow = Apache Airflow
Lambda functions = AWS Lambda
Entra ID = Microsoft Entra ID
TSQL = T-SQL
shell scripting = Bash
Protobuf = protocol buffers
web components = web component
CI/CD = continuous integration
continuous delivery = continuous deployment
LLM = large language models
NLP = natural language processing
data: RAG = retrieval-augmented generation
HPC = high-performance computing
MoE = mixture of experts
IaC = infrastructure as code
SRE = site reliability engineering
UX = user experience
OOP = object-oriented programming
TDD = test-driven development
SAST = static application security testing
VPN = virtual private network
PKI = public key infrastructure
DLP = data loss prevention
security: MFA = multi-factor authentication
pen testing = penetration testing
nursing: RN = registered nurse
mobile: RN = React Native
nursing: ACLS = Advanced Cardiac Life Support
nursing: BLS = Basic Life Support
nursing: PALS = Pediatric Advanced Life Support
nursing: BSN = Bachelor of Science in Nursing
nursing: LPN = licensed practical nurse
nursing: CNA = certified nursing assistant
nursing: ICU = intensive care
nursing: NICU = neonatal intensive care
nursing: staff nurse = registered nurse
nursing: dress wounds = wound dressing
nursing: EHR = electronic health record
therapy: PT = physical therapist
therapy: physiotherapist = physical therapist
accounting: CPA = Certified Public Accountant
accounting: AP = accounts payable
GAAP = generally accepted accounting principles
IFRS = international financial reporting standards
accounting: month-end close = month-end closing
hr: talent acquisition = recruiting
hr: headhunting = recruiting
hr: full-cycle recruitment = recruiting
PMP = Project Management Professional
projects: CSM = Certified ScrumMaster
CISSP = Certified Information Systems Security Professional
CISA = Certified Information Systems Auditor
legal: GDPR = DSGVO
HACCP = hazard analysis critical control points
FMEA = failure mode and effects analysis
manufacturing: SPC = statistical process control
PLC = programmable logic controller
manufacturing: FEA = finite element analysis
P&ID = piping and instrumentation diagram
BIM = building information modelling
CAD = computer-aided design
SEO = search engine optimisation
PPC = pay-per-click
CRM system = CRM software
TEFL = teaching English as a foreign language
legal: attorney = lawyer
HPLC = high-performance liquid chromatography
PCR = polymerase chain reaction
GMP = good manufacturing practice
WMS = warehouse management system
forklift licence = Staplerschein
driving licence = Führerschein
driver's license = permis de conduire
registered nurse = Krankenpfleger
registered nurse = infirmière
registered nurse = enfermera
registered nurse = 看護師
accountant = Buchhalter
accountant = comptable
lawyer = Rechtsanwalt
lawyer = avocat
teacher = Lehrer
teacher = profesor
cook = Koch
software engineer = Softwareentwickler
software engineer = desarrollador de software
electrician = Elektriker
cleaner = Reinigungskraft
truck driver = LKW-Fahrer
bookkeeping = Buchhaltung
payroll = Lohnabrechnung
project management = Projektmanagement
customer service = Kundenservice
recruiting = Personalbeschaffung
machine learning = maschinelles Lernen
machine learning = apprentissage automatique
teamwork = Teamfähigkeit
English = Englisch
English = anglais
German = Deutsch
Spanish = español
French = français
`;

/** A name, and a text that has its letters but does not mean it, by its words and by the lexicon. */
export const unequal = `
Java ≠ Wrote JavaScript for the shop
JavaScript ≠ Wrote Java for the bank
Go ≠ Helped twelve shops to go live
Go ≠ go-to-market plans
Go ≠ Went to Google
R ≠ R&D for new paints
R ≠ Moved 3 r's about
R ≠ Built R2D2 models
C ≠ Advised C-level managers
C ≠ Took vitamin C2 pills
C ≠ Wrote C++ and C#
C# ≠ Wrote C for boards
C++ ≠ Wrote C for boards
Scala ≠ Planned for scalability
Scala ≠ Went up the scale
Rust ≠ Won the trust of patients
Rust ≠ Held family trusts
Excel ≠ Gave excellent service
Excel ≠ Praised for excellence
Spark ≠ Sparkling wines for guests
Swift ≠ Swiftly answered letters
Access ≠ Made the building accessible
Access ≠ Sold accessories
Word ≠ Found better wording
Slack ≠ Worked for slackers
Sketch ≠ Wrote sketchy notes
Dart ≠ Played with dartboards
Ruby ≠ Sold rubies
Perl ≠ Sold pearls
Julia ≠ Sang with Juliane
Ember ≠ Counted members
Vue ≠ Viewed houses
Angular ≠ Measured angles
Docker ≠ Worked at the dock
Ansible ≠ Responsible for keys
Chef ≠ Chief of staff
Puppet ≠ Raised puppies
Maven ≠ Fed ravens
Express ≠ Found new expressions
Keras ≠ Loved kerosene lamps
pandas ≠ Drew expanding rings
Oracle ≠ Spoke at oral hearings
Hive ≠ Stored archives
Kafka ≠ Cleaned the café
SAP ≠ Saw sapphire mines
React ≠ Calmed chemical reactors
Spring ≠ Mended springboards
Notion ≠ Sold lotions
Zoom ≠ Cared for zoo animals
Figma ≠ Ended the stigma
Linux ≠ Sold linen
Git ≠ Played the guitar
Node.js ≠ Removed nodules
AWS ≠ Studied laws
production ≠ Sold products
intern ≠ Read international papers
experiments ≠ Years of experience
engine ≠ Hired two engineers
news ≠ Found new friends
customs ≠ Asked customers
emergency ≠ Watched emerging trends
general ≠ Generated reports
university ≠ Universal remedies
securities ≠ Kept security at doors
physics ≠ Physical labour
internal ≠ Taught two interns
`;

/** A name, and a text with the very word in its everyday sense: the lexicon names nothing there. */
export const everyday = `
React ≠ We react quickly to alarms
React ≠ Those who react well under stress
Spring ≠ In spring we plant the beds
Swift ≠ A swift answer to each letter
Rust ≠ Removed rust from hulls
Spark ≠ Ideas that spark talk
SAP ≠ Tapped sap from maples
Microsoft Teams ≠ Led teams of nurses
Microsoft Teams ≠ Teams of nurses on two wards
Microsoft Access ≠ Gave access to care
Microsoft Access ≠ Access to clean water for villages
Microsoft Word ≠ Spread the word in town
Microsoft Excel ≠ Those who excel at sales
Microsoft Excel ≠ Excel in a busy kitchen
Express ≠ Clients express their wishes
Express ≠ Express thanks to donors
Dash ≠ A dash of salt
Close ≠ Close to the sea
Close ≠ Worked in close contact
Slack ≠ Cut slack in schedules
Ruby ≠ A ruby ring
Chef ≠ Fed a chef's guests
Puppet ≠ Played in a puppet theatre
Sketch ≠ A quick sketch of the hall
Notion ≠ Had no notion of fear
Microsoft Outlook ≠ The outlook for wheat
Zoom ≠ Cameras that zoom
Sage ≠ Gave sage advice to guests
Oracle Database ≠ The oracle of the village
Linear ≠ Solved linear problems
Vault ≠ Kept gold in a vault
Consul ≠ Wrote to the consul
Node.js ≠ Each node of the tree
Go ≠ Ready to go
C ≠ Vitamin c tablets
LED ≠ She led the choir
HAST ≠ Was du hast
SOLID ≠ Laid solid floors
REST ≠ The rest of the week
ETCS ≠ Cups, plates, etc.
ACLS ≠ Set the ACLs of switches
IFRS ≠ Trained IFR pilots
GIAC ≠ Lived in San Diego
Claude ≠ Applied to Anthropic
equities ≠ Pay includes equity and bonus
pregnancy and birth care ≠ Fast delivery of parcels
ADA ≠ Ada county offices
Swift ≠ Sent SWIFT payments
Kubernetes ≠ Ran Docker on laptops
PagerDuty ≠ Ran Opsgenie rotas
Jenkins ≠ Set up TeamCity
Elasticsearch ≠ Set up Solr
MongoDB ≠ Set up Cassandra
Prometheus ≠ Filled in Datadog boards
Jira ≠ Kept cards in Trello
Bluetooth ≠ Sold GPS devices
nursing: React Native ≠ Worked as RN on nights
mobile: registered nurse ≠ Built shops in RN
`;
