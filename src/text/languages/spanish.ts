import type { LanguageWords } from "./language-words.ts";

export const spanish = (): LanguageWords => ({
  functionWords: `a al algún alguna algunos ante antes aquí así aun aunque bajo bien cada como cómo con contra cual cuales cualquier
    cuando de del desde donde durante e el él ella ellas ellos en entre era es esa ese eso esta está están estar estas este esto estos
    fue ha haber han has hasta hay la las le les lo los más me mi mis mucho muy nada ni no nos nosotros nuestra nuestras nuestro
    nuestros o os otra otras otro otros para pero por porque pues que qué quien quienes se sea según ser será serán si sido sin sobre
    son su sus también tan tanto te tener tendrás tiene tienes toda todas todo todos tu tus un una uno unas unos usted y ya vez dos tres cuatro cinco seis`,
  commonWords: `año años apoyo área áreas beneficios brindar buen buena buenas buenos buscamos busca candidato candidata capacidad
    capacidades colaborar competencias conocimiento conocimientos contar cuenta deseable dominio empleo empresa encargado encargada
    equipo equipos excelente excelentes experiencia experiencias funciones garantizar ganas gran grandes habilidad
    habilidades idealmente imprescindible indispensable intermedio jornada labor laboral manejo mínima mínimo mínimos necesario nivel
    nueva nuevas nuevo nuevos ofrecemos ofrecer orientación parte perfil persona personas plus posición preferible preferiblemente
    principales proactivo puesto realizar requerido requisito requisitos responsabilidad responsabilidades responsable similar
    similares sólida sólidas sólido sólidos tareas titulación trabajar trabajo trabajos unirte valorable valora valorará zona h/m m/f`,
  endings: `
    iones>ion les>l nes>n res>r des>d ses>s yes>y jes>j s
    aciones>:6 acion:6 amiento:6 imiento:6 ionar>ion iendo:4 ando:4 adora>ador:4 edora>edor:4 ado:4 ada:4 ido:4 ida:4 ar:4 er:4 ir:4 o a e
    ador:6 z>c`,
});
