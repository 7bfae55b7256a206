import type { LanguageWords } from "./language-words.ts";

export const portuguese = (): LanguageWords => ({
  functionWords: `a ao aos aquela aquele as às até com como da das de dela dele deles depois do dos e é ela elas ele eles em entre era
    essa essas esse esses esta está estão estar estas este estes eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito na
    não nas nem no nos nós nossa nossas nosso nossos num numa o os ou para pela pelas pelo pelos per por porque quais qual quando que
    quem se seja sem ser será serão seu seus só sob sobre são sua suas tal também te tem têm ter terá tu tua um uma umas uns você vocês
    à ano desde durante onde toda todas todo todos através bem assim dois duas três quatro cinco seis`,
  commonWords: `anos apoio área áreas atividade atividades atuação atuar atribuições auxiliar benefícios boa boas bom bons busca
    buscamos candidato capacidade cargo competências comprovada conhecimento conhecimentos desejável diferencial domínio
    emprego empresa equipe equipa equipas equipes excelente experiência experiências fazer função funções garantir
    habilidade habilidades idealmente indispensável mínima mínimo necessário nível nova novas novo novos oferecemos obrigatório
    parte perfil pessoa pessoas plus preferencialmente principais procuramos profissional profissionais realizar responsabilidade
    responsabilidades responsável requisito requisitos salário sólida sólido sólidos superior tarefas ter trabalhar trabalho vaga
    vivência m/f f/m h/m`,
  endings: `
    coes>cao oes>ao aes>ao ais>al eis>el ois>ol ns>m res>r zes>z les>l s
    acao:6 amento:6 imento:5 ando:4 endo:4 indo:4 adora>ador:4 ado:4 ada:4 ido:4 ida:4 ou:5 ar:4 er:4 ir:4 o a e
    ador:6`,
});
