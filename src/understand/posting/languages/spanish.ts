import type { LanguagePhrases } from "./language-phrases.ts";

export const spanish = (): LanguagePhrases => ({
  headings: {
    preferred: `deseable, deseables, requisitos deseables, conocimientos deseables, se valorara, se valoraran, se valora, valorable, valorables, ^
      plus valorable, sera un plus, es un plus, un plus, puntos extra, preferible, se valora positivamente, se valorara positivamente,
      opcional, suma puntos, diferencial, diferenciales`,
    application: `como aplicar, como postular, como solicitar, solicitud, solicitudes, inscripcion, inscribirse, proceso de seleccion, proceso de
      contratacion, proximos pasos, contacto, interesado, interesada, te interesa, candidatura, como inscribirte, unete, plazo`,
    legal: "igualdad, igualdad de oportunidades, diversidad, inclusion, proteccion de datos, aviso legal, discapacidad",
    pay: "salario, retribucion, sueldo, remuneracion, remuneracion y beneficios, banda salarial",
    benefits: `ofrecemos, que ofrecemos, que te ofrecemos, te ofrecemos, lo que ofrecemos, lo que te ofrecemos, se ofrece, nuestra oferta, beneficios,
      nuestros beneficios, tus beneficios, condiciones, condiciones ofrecidas, por que trabajar, que te damos, por que unirte, ventajas`,
    requirements: `requisitos, requisitos minimos, requisitos del puesto, requisitos imprescindibles, requisitos obligatorios, requerimientos,
      perfil, perfil requerido, perfil buscado, tu perfil, el perfil, que buscamos, buscamos, a quien buscamos, lo que buscamos, que
      necesitas, que necesitamos, que pedimos, que esperamos, lo que esperamos, conocimientos, conocimientos requeridos, experiencia,
      experiencia requerida, formacion, formacion requerida, formacion academica, habilidades, aptitudes, competencias, idiomas,
      se requiere, se solicita, imprescindible, que debes tener, que tienes, que aportas, estudios, titulacion, cualificacion`,
    duties: `responsabilidades, tus responsabilidades, principales responsabilidades, funciones, tus funciones, funciones principales, funciones
      y responsabilidades, principales funciones, tareas, tus tareas, tareas principales, actividades, que haras, lo que haras, que vas a
      hacer, en que consiste, tu mision, tu dia a dia, un dia normal, tu rol, tu papel, mision, mision del puesto, cometido, cual sera tu
      mision, cuales seran tus funciones, te encargaras de, objetivos del puesto`,
    role: `descripcion, descripcion del puesto, descripcion del empleo, descripcion de la oferta, descripcion de la vacante, el puesto, el rol,
      sobre el puesto, sobre el rol, el equipo, tu equipo, sobre la oferta, la oferta, la vacante, resumen, resumen del puesto`,
    company: `quienes somos, sobre nosotros, acerca de nosotros, conocenos, la empresa, nuestra empresa, sobre la empresa, descripcion de la
      empresa, nuestro centro, nuestro hospital, nuestra cultura, nuestros valores, nuestra historia`,
    metadata: `ubicacion, lugar, lugar de trabajo, tipo de contrato, contrato, jornada, horario, modalidad, modalidad de trabajo, incorporacion,
      localidad, provincia, categoria, sector, referencia, detalles`,
  },
  cues: {
    optional: `deseable, deseables, se valorara, se valoraran, se valora, valorable, preferiblemente, preferible, preferente, preferentemente,
      idealmente, un plus, sera un plus, no imprescindible, no es imprescindible, no necesario, opcional, se tendra en cuenta, suma puntos,
      valoraremos, seria deseable, positivamente, no excluyente`,
    mandatory: `imprescindible, imprescindibles, obligatorio, obligatoria, requerido, requerida, excluyente, necesario, necesaria, indispensable,
      minimo # anos, al menos # anos, minima de, minimo de, debes tener, se requiere, se exige`,
    requirements: `experiencia en, experiencia con, experiencia como, experiencia minima, experiencia demostrable, experiencia previa,
      conocimientos de, conocimiento de, conocimientos en, conocimientos sobre, conocimiento en, anos de experiencia, # anos, dominio de,
      dominio del, manejo de, manejo del, titulacion, titulo, titulado, titulada, grado en, licenciatura en, licenciatura, ingenieria en,
      diplomatura, formacion en, formacion profesional, capacidad de, capacidad para, habilidad para, habilidades de, tienes, cuentas con,
      eres, sabes, buscamos, se busca, persona con, orientacion a, trabajo en equipo, nivel alto, nivel medio, ingles, carnet de conducir,
      certificado, certificacion, colegiado, acostumbrado a`,
    duties: `seras responsable, seras el responsable, responsable de, te encargaras, se encargara, te ocuparas, participaras, trabajaras,
      colaboraras, desarrollaras, gestionaras, realizaras, elaboraras, impartiras, coordinaras, atenderas, prepararas, disenaras, llevaras,
      encargado de, encargada de, tus funciones, tu mision, sera responsable, estaras a cargo, a cargo de`,
    furniture:
      "oferta publicada, compartir oferta, denunciar oferta, cookies, inscribirme, todos los derechos reservados",
    equality: `igualdad de oportunidades, sin distincion, discapacidad, independientemente de, diversidad, no discriminacion, proteccion de datos`,
    application: `envia tu, envianos, enviar cv, enviar curriculum, inscribete, manda tu, remitir cv, tu cv, curriculum, curriculum a, carta de
      presentacion, proceso de seleccion, entrevista, entrevistas, candidaturas, interesados, las personas interesadas, postulate`,
    pay: "salario, salario bruto, bruto anual, brutos, bruto, retribucion, sueldo, euros brutos, segun convenio, segun experiencia, segun valia",
    benefits: `ofrecemos, te ofrecemos, se ofrece, seguro medico, seguro de vida, dias de vacaciones, vacaciones, contrato indefinido, horario
      flexible, formacion continua, formacion a cargo, plan de carrera, cheque restaurante, ticket restaurante, teletrabajo, buen ambiente,
      retribucion flexible, comida incluida, jornada intensiva`,
    company: `somos una empresa, es una empresa, somos un, somos una, es un, es una, fundada en, fundado en, desde #, lider, lideres, con sede en,
      nuestros clientes, nuestra mision, nuestros valores, empleados, profesionales en, presencia en, paises`,
  },
});
