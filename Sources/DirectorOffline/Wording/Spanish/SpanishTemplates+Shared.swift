import DirectorLanguage

extension SpanishTemplates {
    /// What any presentation may hold: the agenda, slides for certain listeners, slides the user asks for by name, and what
    /// fills a long one.
    static let shared = """
        parts: | | |

        [agenda] Lo que nos espera
        > Una breve mirada adelante, para que todos sepan dónde están.
        * Nombra las partes de un tirón y di cuándo son bienvenidas las preguntas.

        [divider] {part}
        > Un respiro entre dos partes; esta empieza con «{first}».
        * Haz una pausa, mira a todos y di en una frase para qué sirve la parte que viene.

        [teenagers.own] ¿Qué tiene que ver esto contigo?
        ? En tu día | Dónde aparece en un día normal
        ? En tu futuro | Lo que cambia para el trabajo, el dinero o la libertad
        ? Lo que puedes cambiar | Algo que se puede hacer sin preguntar a nadie
        > La propia vida es la puerta de entrada.
        * Pregunta primero y anota lo que salga. Por completar: ejemplos de su mundo.
        ! Acercarlo | Una escena de la escuela, de casa o del camino entre ambas

        [teenagers.stand] ¿De qué lado estás?
        = De acuerdo | En desacuerdo
        ? Una frase para discutir | Una frase que se responde con sí o no
        ? Otra más difícil | Una frase cuya respuesta no es evidente
        > Tomar partido es el comienzo de pensar.
        * Haz que se muevan a un lado de la sala y pregunta a uno de cada lado. Por completar: las frases.

        [students.able] Lo que sabrás explicar después
        ? En una frase | La idea, para un amigo
        ? En un dibujo | El esquema, de memoria
        ? Con un ejemplo | El ejemplo, resuelto sin ayuda
        > Una meta que cada uno puede comprobar.
        * Vuelve a ella al final. Por completar: frase, esquema, ejemplo.

        [beginners.words] Tres palabras y ya puedes opinar
        = Palabra | En lenguaje sencillo
        ? La palabra que todos usan | La primera palabra, explicada en una línea
        ? La palabra que nadie explica | La segunda palabra, explicada en una línea
        ? La palabra inofensiva | La palabra que suena peor de lo que es
        > Las palabras son la puerta; primero se abre.
        * Usa cada palabra enseguida en una frase. Por completar: las palabras.

        [beginners.easy] Lo que parece difícil y no lo es
        = Parece difícil | Es fácil porque
        ? El primer obstáculo | Lo que asusta a casi todos al principio
        ? El segundo obstáculo | Donde muchos abandonan
        > Primero el ánimo, después los detalles.
        * Cuenta cómo fue tu primera vez. Por completar: los dos obstáculos y por qué son pequeños.

        [executives.need] Qué necesitamos y para cuándo
        ? La decisión | La decisión en una frase
        ? La fecha | El último día en que todavía ayuda
        ? Qué pasa sin ella | La consecuencia de no decidir
        > No dejar dudas sobre lo que se pide.
        * Dilo y calla. Por completar: decisión, fecha, consecuencia.

        [executives.cost] Cuánto cuesta y cuánto ahorra
        = Cuándo | Coste | Beneficio
        ? Este año | Una sola vez, este año
        ? Cada año después | Cada año a partir de entonces
        ? Lo que no se puede contar | Efectos sin cifra
        > Coste y beneficio, uno junto al otro.
        * Nombra los supuestos. Por completar: cifras con su fuente.
        ! Poner coste y beneficio uno junto al otro | Una tabla con una fila por año

        [investors.return] De dónde viene el rendimiento
        ? La palanca | Lo que más mueve el resultado
        ? La prueba | La cifra que muestra que la palanca funciona
        ? El límite | De qué depende el rendimiento
        > El rendimiento tiene un mecanismo; hay que mostrarlo.
        * Explica la palanca antes que la cifra. Por completar: palanca, prueba, límite.
        ! Mostrar la palanca en acción | Un gráfico: antes y después de accionarla

        [customers.first] Lo que cambia desde el primer día
        = Antes | Desde el primer día
        ? Una mañana cualquiera | Cómo es una mañana cualquiera
        ? Cuando algo sale mal | Lo que pasa entonces
        ? A fin de mes | Cómo es el fin de mes
        > Su día, no el producto.
        * Usa sus palabras para su trabajo. Por completar: los dos lados.

        [colleagues.daily] ¿Qué cambia en nuestro día a día?
        = Hoy | A partir de ahora
        ? Lo que hacemos por la mañana | Cómo es una mañana
        ? Lo que entregamos | Lo que se pasa y a quién
        ? Lo que desaparece | Lo que deja de hacerse
        > La primera pregunta que todos tienen.
        * Habla en concreto: nombres, pantallas, horas. Por completar: los dos lados.

        [colleagues.stays] Lo que sigue igual
        ? Lo que conservamos | Algo que todos conservan con gusto
        ? Quién sigue siendo responsable | A quién se sigue preguntando
        ? Lo que solo era un rumor | Algo que no va a ocurrir
        > Un cambio es más fácil cuando tiene un límite.
        * Nombra tú el rumor. Por completar: lo que sigue igual.

        [experts.new] Lo nuevo, en una diapositiva
        ? La afirmación | Lo que hasta ahora no se sabía
        ? La prueba | Cómo se sabe
        ? Lo que cambia | Lo que la disciplina puede hacer con ello
        > Nada de bases; directo a lo nuevo.
        * Di con qué seguridad lo sabes. Por completar: afirmación, prueba, consecuencia.

        [everyone.home] Lo que puedes probar en casa
        ? En cinco minutos | Algo que cualquiera puede probar enseguida
        ? El fin de semana | Algo que necesita un poco de tiempo
        ? Con otros | Algo que en compañía es más divertido
        > Algo que hacer ayuda a que quede.
        * Si puedes, haz tú lo primero. Por completar: tres cosas para probar.
        ! Dar ganas de probarlo | Unas manos haciéndolo, en la mesa de la cocina

        [topical] {if.question}{Wish} || {if.ready}{Wish} || {if.persuade}{Wish}: por qué habla a nuestro favor || {if.report}{Wish}: dónde estamos || {if.pitch}{Wish}: lo que aporta || {if.story}{Wish}: una parte de la historia || {if.train}{Wish}: cómo se hace || {if.celebrate}{Wish}: lo que recordamos || {Wish}: lo que hay que saber
        ? Lo más importante | La única frase que debería quedar
        ? Un ejemplo que lo muestra | Un ejemplo que todos conocen
        ? Lo que se sigue de ello | Lo que significa para quienes escuchan
        > Así lo pediste: {asked}.
        * Di en una frase por qué esto va aquí. Por completar: lo que quieres decir al respecto.
        ! Hacerlo tangible | Un motivo o ejemplo para: {wish}

        [topical.children] {Wish}: ¿qué hay de especial?
        ? Lo que vemos | Lo que los niños deben descubrir
        ? Para qué sirve | Para qué sirve, en una frase corta
        ? Lo más especial | Lo que deja con la boca abierta
        > Así lo pediste: {asked}.
        * Pregunta primero a los niños qué piensan. Por completar: lo que deben saber sobre ello.
        ! Dejar que los niños descubran | {Wish}: en grande y bien visible

        [topical.pair] {left} y {right}, frente a frente

        [more.example] Un {ordinal} ejemplo
        ? Lo que esta vez es distinto | Lo que lo distingue del anterior
        ? Lo que ocurre | Lo que ocurre, paso a paso
        ? Lo que añade | Lo que añade al conjunto
        > Otro caso, elegido porque se distingue en un punto.
        * Deja que encuentren la diferencia. Por completar: el ejemplo.
        ! Mostrar otro caso | Una imagen del ejemplo, en el mismo estilo

        [more.exercise] Un {ordinal} ejercicio
        ? Qué hay que hacer | La tarea en una frase
        ? En qué fijarse | A qué hay que prestar atención
        ? Qué resulta | Cómo se reconoce un buen resultado
        > Hacer algo mantiene a todos despiertos.
        * Que sea corto. Por completar: la tarea y una solución.
        ! Guiar la tarea | Tres pasos con iconos sencillos

        [more.question] Un {ordinal} tema para conversar
        ? La pregunta | Una pregunta con más de una buena respuesta
        - Primero en parejas | Primero, en parejas.
        - Después, todos juntos | Después recogemos las respuestas.
        > Una pregunta con más de una buena respuesta.
        * Espera más de lo que resulta cómodo. Por completar: la pregunta.

        [more.picture] Un {ordinal} detalle de cerca
        ? Lo que hay que ver | El detalle que merece una diapositiva entera
        > Un detalle, en grande.
        * No digas nada por un momento. Por completar: el detalle.
        ! Recompensar a quien mira bien | Un detalle que llena la diapositiva

        [usual.questions] Y ahora, las preguntas
        ? La pregunta esperada | La pregunta que seguro que llega, con su respuesta
        ? La pregunta deseada | La pregunta que te encantaría recibir
        - ¿Qué más te gustaría saber?
        > Espacio para preguntas, con la primera preparada.
        * Ten preparada una pregunta propia. Por completar: pregunta y respuesta.

        [usual.divider] Empieza una parte nueva
        - Un respiro y seguimos
        > Un respiro entre dos partes.
        * Haz una pausa y di para qué sirve la parte que viene.

        [usual.thanks] Gracias
        ? Cómo localizarte | Nombre y contacto
        > Un breve agradecimiento.
        * Da las gracias y termina. Por completar: tu contacto.

        [usual.next] Próximos pasos
        ? De inmediato | Lo que empieza ya
        ? Pronto | Lo que sigue
        ? Al final | Lo que se habrá logrado
        > Pocos pasos, con nombres y fechas.
        * Un paso sin nombre es un deseo. Por completar: pasos, nombres, fechas.
        ! Hacer comprobables los pasos | Una línea con tres etapas

        [form.timeline] Paso a paso: qué ocurre y cuándo
        [form.comparison] Frente a frente: dónde está la diferencia
        [form.table] De un vistazo: el resumen
        [form.matrix] Lo que más importa: cuatro campos
        [form.quote] Una voz que merece ser escuchada
        [form.figures] Lo que dicen las cifras
        [form.diagram] Cómo encaja todo
        [form.picture] Una imagen que lo dice todo
        [form.panels] Tres cosas que van juntas
        """
}
