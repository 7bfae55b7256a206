/** Nouns that end the name of a position: English first, then the other languages we read. */
export const roleNouns =
  "intern internship trainee apprentice assistant associate engineer developer programmer coder architect scientist researcher scholar student fellow postdoc manager director head lead leader chief " +
  "officer president chair chairman chairwoman chairperson founder cofounder owner partner principal executive consultant advisor adviser analyst administrator coordinator co-ordinator organizer organiser " +
  "specialist generalist expert technician technologist mechanic electrician plumber carpenter welder fitter operator machinist supervisor foreman inspector tester teacher lecturer professor tutor instructor trainer " +
  "coach mentor educator counselor counsellor therapist nurse midwife doctor physician surgeon pharmacist dentist paramedic caregiver accountant bookkeeper auditor controller treasurer clerk cashier teller banker broker " +
  "trader underwriter actuary economist statistician secretary receptionist buyer planner purchaser seller salesman saleswoman salesperson representative agent merchandiser marketer strategist recruiter editor writer author " +
  "journalist reporter translator interpreter librarian archivist curator designer illustrator photographer artist musician conductor actor producer animator cook chef baker waiter waitress barista bartender host housekeeper " +
  "cleaner janitor driver courier pilot guard soldier sergeant lieutenant captain firefighter lawyer attorney paralegal solicitor barrister judge notary scrum-master steward biologist chemist physicist mathematician geologist " +
  "psychologist sociologist historian ambassador volunteer member governor referee listener helper worker labourer laborer freelancer contractor maintainer creator contributor evangelist ceo cto cfo coo cio cmo vp svp evp sre dba ta ra senior junior " +
  "praktikant praktikantin werkstudent werkstudentin ingenieur ingenieurin entwickler entwicklerin leiter leiterin mitarbeiter mitarbeiterin berater beraterin assistentin assistent sachbearbeiter sachbearbeiterin kaufmann kauffrau lehrer lehrerin geschäftsführer " +
  "ingénieur ingénieure développeur développeuse directeur directrice responsable chargé chargée chef assistante stagiaire professeur enseignant enseignante conseiller conseillère technicien infirmier infirmière " +
  "ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa director directora asistente becario becaria profesor profesora técnico técnica analista coordinador coordinadora enfermero enfermera " +
  "engenheiro engenheira desenvolvedor desenvolvedora diretor diretora estagiário estagiária professor professora coordenador coordenadora enfermeiro enfermeira assistente " +
  "ingegnere sviluppatore sviluppatrice responsabile direttore direttrice tirocinante stagista insegnante tecnico impiegato impiegata infermiere infermiera consulente " +
  "ontwikkelaar medewerker adviseur stagiair docent verpleegkundige boekhouder directeur hoofd " +
  "inginer dezvoltator manager asistent specialist profesor profesorul profesoară director consultant consilier contabil economist tehnician operator îngrijitor lucrător procesor reprezentantul reprezentant stagiar administrator";
