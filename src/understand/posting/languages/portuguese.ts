import type { LanguagePhrases } from "./language-phrases.ts";

export const portuguese = (): LanguagePhrases => ({
  headings: {
    preferred: `desejavel, desejaveis, requisitos desejaveis, conhecimentos desejaveis, diferenciais, diferencial, ^ sera um diferencial, seria um
      diferencial, sera um plus, valorizamos, valoriza se, sera valorizado, fatores preferenciais, preferencial, preferenciais, mais valias,
      opcional, e um plus`,
    application: `candidatura, candidaturas, como se candidatar, como candidatar se, processo seletivo, processo de recrutamento, processo de
      selecao, etapas do processo, proximos passos, inscricao, inscricoes, contato, contacto, interessado, interessada, junte se, envio de
      candidaturas, etapas`,
    legal: "diversidade, diversidade e inclusao, igualdade, igualdade de oportunidades, protecao de dados, privacidade",
    pay: "salario, remuneracao, faixa salarial, vencimento, salario e beneficios",
    benefits: `oferecemos, o que oferecemos, o que nos oferecemos, o que temos para oferecer, beneficios, nossos beneficios, os nossos beneficios,
      vantagens, por que trabalhar, porque trabalhar, porque juntar se, condicoes, condicoes oferecidas, a nossa oferta, o que te oferecemos,
      beneficios e vantagens`,
    requirements: `requisitos, requisitos obrigatorios, requisitos minimos, requisitos e qualificacoes, requisitos da vaga, requisitos tecnicos,
      perfil, perfil do candidato, perfil pretendido, o teu perfil, seu perfil, o que buscamos, o que procuramos, procuramos, buscamos, quem
      procuramos, quem buscamos, o que esperamos, o que esperamos de, o que voce precisa ter, voce precisa ter, o que precisa, o que e
      preciso, qualificacoes, conhecimentos, conhecimentos especificos, conhecimentos tecnicos, experiencia, formacao, formacao academica,
      escolaridade, competencias, habilidades, idiomas, pre requisitos, o que voce tem, exigencias, habilitacoes`,
    duties: `atribuicoes, responsabilidades, responsabilidades e atribuicoes, suas responsabilidades, as tuas responsabilidades, principais
      responsabilidades, atividades, principais atividades, atividades principais, suas atividades, o que voce vai fazer, voce vai fazer, o
      que vais fazer, o que fara, como sera o seu dia, seu dia a dia, no dia a dia, dia a dia, funcoes, principais funcoes, funcoes
      principais, as tuas funcoes, tarefas, principais tarefas, seus desafios, os teus desafios, desafios, a sua missao, sua missao, missao, o
      teu papel, seu papel, descricao das atividades, principais atribuicoes`,
    role: `descricao, descricao da vaga, descricao da funcao, descricao do cargo, sobre a vaga, a vaga, a funcao, o cargo, a oportunidade, sobre a
      posicao, a equipa, a equipe, o time, seu time, resumo, resumo da vaga`,
    company: `sobre nos, quem somos, sobre a empresa, a empresa, descricao da empresa, a nossa empresa, nossa empresa, quem somos nos, nossa historia,
      nossa cultura, nossos valores, sobre o hospital, sobre a escola, conheca`,
    metadata: `local, localizacao, local de trabalho, tipo de contratacao, tipo de contrato, contrato, modalidade, regime, horario, horario de
      trabalho, jornada, carga horaria, cidade, setor, informacoes adicionais, turno`,
  },
  cues: {
    optional: `desejavel, desejaveis, diferencial, preferencialmente, preferencial, sera um diferencial, sera considerado um diferencial, idealmente,
      sera um plus, um plus, valorizamos, valoriza se, sera valorizado, sera valorizada, nao obrigatorio, nao e obrigatorio, opcional, de
      preferencia, sera uma mais valia, mais valia, seria um diferencial`,
    mandatory: `obrigatorio, obrigatoria, requerido, requerida, indispensavel, imprescindivel, necessario, necessaria, exigido, exige se, minimo de #
      anos, no minimo # anos, pelo menos # anos, minima de`,
    requirements: `experiencia em, experiencia com, experiencia na, experiencia no, experiencia como, experiencia previa, experiencia minima,
      conhecimento em, conhecimentos em, conhecimento de, conhecimentos de, conhecimento avancado, conhecimentos solidos, formacao em, formacao
      superior, ensino superior, ensino medio, ensino tecnico, graduacao em, licenciatura em, licenciatura, bacharelado, curso tecnico, curso
      superior, dominio, dominio de, dominio do, anos de experiencia, # anos, capacidade de, capacidade para, habilidade, habilidade para, voce
      tem, voce e, tens, es, fluencia em, ingles, registro ativo, registro no, coren, crc, carteira de conducao, cnh, certificacao, vivencia em,
      vivencia com, trabalho em equipe, trabalho em equipa, procuramos, buscamos, gosto por, boa comunicacao`,
    duties: `voce sera, sera responsavel, seras responsavel, responsavel por, responsavel pela, responsavel pelo, voce vai, vais, ira atuar, vai
      atuar, voce ira, participara, encarregado de, suas atividades, tera como, a sua missao, sua missao, sera responsavel por, fara parte`,
    furniture: "vaga publicada, compartilhar vaga, partilhar, denunciar, cookies, todos os direitos reservados",
    equality: `independentemente de, pessoas com deficiencia, pcd, igualdade de oportunidades, diversidade, discriminacao, sem distincao, protecao de
      dados, lgpd, rgpd`,
    application: `envie seu, envie o seu, envia o teu, candidate se, candidata te, enviar curriculo, curriculo, curriculos, seu cv, carta de
      apresentacao, carta de motivacao, processo seletivo, entrevista, entrevistas, inscreva se, interessados, candidaturas`,
    pay: "salario, remuneracao, salario bruto, bruto mensal, salario compativel, r$, a combinar, faixa salarial",
    benefits: `oferecemos, plano de saude, plano odontologico, vale refeicao, vale alimentacao, vale transporte, seguro de saude, seguro de vida,
      subsidio de refeicao, subsidio de alimentacao, dias de ferias, ferias, horario flexivel, participacao nos lucros, plr, gympass,
      estacionamento, auxilio creche, formacao continua, plano de carreira, contrato sem termo`,
    company: `somos uma empresa, e uma empresa, somos um, somos uma, e um, e uma, fundada em, fundado em, desde #, lider, lider de mercado, sediada
      em, nossos clientes, nossa missao, nossos valores, colaboradores, anos de mercado, anos de historia, paises`,
  },
});
