import DirectorLanguage

extension SpanishTemplates {
    static let train = """
        parts: Llegar | Comprender | Practicar | Llevarse algo

        [opening] {Title}
        - Manos a la obra
        ? Lo que sabrás hacer después | La habilidad en una frase que empiece con «Sabrás …»
        > Una promesa: lo que todos sabrán hacer después.
        * Llega pronto y saluda a todos en la puerta. Por completar: nombre, sala, pausas.
        ! Invitar a participar | Manos trabajando, de cerca

        [summary] Lo esencial en un minuto
        ? Qué es | La habilidad en una frase
        ? Qué cambia | Lo que será más fácil después
        ? Qué hace falta | Tiempo y material
        > Todo el plan en una diapositiva.
        * Por completar: una frase para cada punto.

        [skill] Lo que sabrás hacer después
        - Lo más importante | {takeaway}
        ~ ? Lo más importante | La habilidad en una frase que empiece con «Sabrás …»
        ? Cómo lo notarás | En qué notarán todos que sale bien
        ? Lo que hoy no veremos | Lo que no se trata y dónde encontrarlo
        > Una meta clara y un límite honesto.
        * Pregunta por las metas de cada uno y anótalas. Por completar: la habilidad.

        [warmup] ¿Dónde estás tú?
        ? Una pregunta para todos | Una pregunta que todos puedan responder en una frase
        - Busca tu sitio | Busca tu sitio en la sala: principiantes junto a la ventana, con experiencia junto a la puerta.
        - Habla con tu vecino | Di a quien tienes al lado por qué estás ahí.
        > Primero movimiento, después contenido.
        * Así ves enseguida cuánto sabe cada uno. Por completar: la pregunta.
        ! Poner a todos en movimiento | Personas formando una línea en la sala

        [idea] La idea que hay detrás
        ? Para qué sirve | Para qué sirve, en una frase
        ? El principio | El principio del que se sigue todo
        ? Lo que muchos creen | Un malentendido frecuente
        > Solo la teoría que necesita el primer ejercicio.
        * Cinco frases y después una demostración. Por completar: el principio.
        ! Una imagen para recordar | El principio como un dibujo sencillo

        [watch] Mirar una vez: los pasos
        ? Preparar | Lo que debe estar listo
        ? Hacer | El gesto o el clic decisivo
        ? Comprobar | En qué se ve que ha salido bien
        > Una vez a velocidad real, otra vez despacio.
        * Muéstralo primero en silencio y después con palabras. Por completar: los pasos.
        ! Mostrar el orden | Tres pasos, cada uno con una foto

        [quality] ¿Ves la diferencia?
        = Así | Así no
        ? Lo que se ve | Lo que se ve
        ? Por qué importa | Lo que se sigue de ello
        ? Cómo se corrige | Cómo se corrige
        > El ojo aprende de las diferencias.
        * Deja que encuentren la diferencia antes de decirla. Por completar: un ejemplo para cada lado.

        [tools] Lo que necesitas para hacerlo
        = Herramienta | Para qué | Dónde está
        ? La herramienta de cada día | La herramienta de cada día
        ? La herramienta que ayuda | Lo que lo hace más fácil
        ? La ayuda | Dónde se encuentra ayuda
        > Todo a mano antes de practicar.
        * Comprueba que todos tienen acceso. Por completar: herramientas y lugares.
        ! Servir de recordatorio | Una tabla de tres filas

        [first] Ejercicio: tu primer intento
        ? La tarea | Una pequeña tarea que todos puedan terminar
        - A solas, luego en pareja | Inténtalo a solas y compara después.
        ? Cuándo está hecho | En qué ven todos que está hecho
        > Un éxito temprano.
        * Pasea entre la gente y ayuda con preguntas, no con respuestas. Por completar: la tarea y una solución.

        [notice] ¿Qué te ha llamado la atención?
        - ¿Qué ha sido fácil? | ¿Qué ha sido más fácil de lo esperado?
        - ¿Qué ha sido difícil? | ¿Dónde te has atascado?
        - ¿Qué te ha sorprendido? | ¿Qué te ha sorprendido?
        > Se aprende al hablar de ello.
        * Recógelo en la pizarra y ordénalo después.
        ! Recoger experiencias | Tres campos vacíos para escribir

        [real] Ejercicio: un caso real
        ? La situación | Un caso real del propio trabajo
        ? La tarea | Lo que los grupos tienen que resolver
        - En grupos, luego todos juntos | Resuélvelo en un grupo pequeño y muéstralo después a todos.
        > La misma habilidad en condiciones reales.
        * Da a los grupos papeles distintos. Por completar: el caso y el material.
        ! Ponerse en la situación | Una foto del lugar real

        [trouble] Cuando no funciona
        = Lo que ves | Causa probable | Lo que ayuda
        ? No pasa nada | El típico primer problema
        ? Funciona, pero mal | El típico segundo problema
        ? Ayer todavía funcionaba | El típico tercer problema
        > Ayuda para el día en que no haya nadie a quien preguntar.
        * Deja que primero adivinen las causas. Por completar: problemas y remedios.
        ! Ayudar cuando algo falla | Una tabla de tres filas

        [plan] Tu plan para el primer día
        - Mañana por la mañana | Lo primero y pequeño que harás mañana.
        - Dentro de una semana | Lo que habrás probado hasta entonces.
        - Dentro de un mes | Lo que se habrá vuelto costumbre.
        > Lo que hoy no se planea, mañana no ocurre.
        * Deja que todos lo escriban y se lo cuenten a una persona.
        ! Hacer de la intención un plan | Una línea vacía con tres etapas

        [closing] ¿Qué harás primero?
        - Una frase de cada uno | Di en una frase qué harás primero.
        ? Cuándo nos volvemos a ver | La próxima fecha
        ? Cómo contar qué tal fue | Cómo se te puede localizar
        > Terminar con las palabras de los participantes, no con las propias.
        * Una frase de cada uno, sin comentarios. Por completar: fecha y contacto.
        """
}
