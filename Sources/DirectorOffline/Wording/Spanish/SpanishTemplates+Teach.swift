import DirectorLanguage

extension SpanishTemplates {
    static let teach = """
        parts: Por qué importa | La idea | Con un ejemplo | Manos a la obra

        [opening] {Title}
        - De qué se trata
        - Qué te llevas
        > Empezar con una pregunta cuya respuesta todos quieran conocer.
        * Empieza con una pregunta, un acertijo o un objeto. Por completar: tu pregunta inicial.
        ! Plantear una pregunta | Una imagen que haga preguntarse qué tiene que ver con el tema

        [summary] Primero, lo esencial
        ? Qué es | El tema en una frase
        ? Por qué importa | Lo que cambia para quienes escuchan
        ? Qué proponemos | Lo que debería seguirse de ello
        > Todo el mensaje en una diapositiva.
        * Por completar: una frase para cada punto.

        [worth] ¿Por qué merece la pena?
        ? Dónde te lo encuentras | Una situación de la vida de quienes escuchan
        ? Qué sale mal sin ello | Lo que les pasa a quienes no lo conocen
        ? Qué sabrás hacer después | Lo que será posible a partir de hoy
        > Una razón para escuchar, sacada de su propio mundo.
        * Cuenta una situación en la que lo necesitaste de verdad. Por completar: esa situación.
        ! Unir el tema con la vida diaria | Una situación familiar en la que se esconde el tema

        [known] Lo que ya sabes y lo que es nuevo
        = En esto te apoyas | Hoy es nuevo
        ? Algo de antes | Algo que ya se ha aprendido
        ? Algo de la vida diaria | Algo conocido del día a día
        ? Otra mirada | Lo que ahora se ve de otra manera
        ? Una herramienta nueva | La herramienta o el método de hoy
        > Lo nuevo se sujeta a lo conocido.
        * Haz dos preguntas cortas para saber dónde está cada uno. Por completar: las preguntas.

        [map] La visión de conjunto: cómo encajan las partes
        ? Las partes | Las tres a cinco partes
        ? Cómo se conectan | Lo que pasa de unas a otras
        ? Por dónde empezamos | La parte que va primero
        > Primero un mapa, para que cada detalle tenga su sitio.
        * Recórrelo una vez sin detalles. Por completar: las partes y sus nombres.
        ! Dar un mapa | Las partes principales como cajas con flechas; la siguiente, destacada

        [core] La idea central, en palabras sencillas
        ? En una frase | La idea en una frase, sin tecnicismos
        ? Comparada con algo conocido | Una comparación de la vida diaria
        ? Lo que no es | Aquello con lo que más se confunde
        > Si solo se recuerda una diapositiva, que sea esta.
        * Di la frase, haz una pausa y dila con otras palabras. Por completar: la frase y la comparación.

        [steps] Cómo funciona, paso a paso
        ? Empieza con | Lo que lo pone en marcha
        ? Después, el paso decisivo | El paso del que todo depende
        ? Termina con | El resultado y cómo se reconoce
        > El proceso en el orden en que ocurre.
        * Si puedes, dibújalo mientras hablas. Por completar: una frase para cada paso.
        ! Mostrar el orden | Pasos de izquierda a derecha; el decisivo, más grande

        [words] Las pocas palabras que hacen falta
        = Término | En palabras sencillas | Ejemplo
        ? El término más importante | El término que aparece una y otra vez
        ? El término de doble sentido | Un término que en otro lugar significa otra cosa
        ? El término prescindible | Un término para especialistas
        > Pocos términos, cada uno con su ejemplo.
        * Introduce un término solo cuando haga falta. Por completar: los términos con un ejemplo.
        ! Servir de glosario | Una tabla de tres filas: término, significado, ejemplo

        [sentence] La frase que merece la pena anotar
        ? La regla en una frase | La regla, definición o ley, palabra por palabra
        > Una frase exacta a la que agarrarse.
        * Deja tiempo para anotarla. Por completar: la frase y su fuente.

        [origin] ¿De dónde viene la idea?
        ? El problema sin resolver | El problema del comienzo
        ? El primer intento | Lo que se probó primero
        ? El punto de inflexión | La idea que lo cambió todo
        ? Dónde estamos hoy | Lo que se sabe hoy
        > Saber de dónde viene una idea explica por qué es como es.
        * Cuéntalo como la historia de una pregunta. Por completar: personas, lugares, fechas.
        ! Contar la historia de la idea | Una línea con cuatro etapas

        [worked] Una vez juntos, de principio a fin
        ? Lo que tenemos | La situación de partida
        ? Lo que hacemos | Los pasos, una línea para cada uno
        ? Lo que resulta | El resultado y cómo se comprueba
        > La misma idea, recorrida entera una vez.
        * Piensa en voz alta y muestra también un camino equivocado. Por completar: un ejemplo que te sepas de memoria.
        ! Seguir un caso entero | El ejemplo dibujado, un paso tras otro

        [ways] Dos caminos: ¿cuál elegirías?
        = El camino sencillo | El camino mejor
        ? Cómo se hace | Cómo se hace
        ? Para qué sirve | Cuándo se elige
        ? Qué cuesta | Su precio en tiempo o esfuerzo
        > Se comprende de verdad al elegir entre dos caminos.
        * Primero deja elegir y después di tu opinión. Por completar: los dos caminos.

        [practice] Dónde te lo encuentras en la práctica
        ? En la vida diaria | Un ejemplo de la vida diaria
        ? En el trabajo | Un ejemplo del trabajo
        ? Donde nadie lo espera | Un ejemplo sorprendente
        > Tres lugares que muestran hasta dónde llega la idea.
        * Una imagen y una frase para cada uno. Por completar: tres lugares.
        ! Mostrar hasta dónde llega | Tres imágenes de mundos distintos

        [mistakes] Donde casi todos se equivocan
        = Lo que muchos piensan | Cómo es en realidad
        ? El error más frecuente | El error que comete casi todo el mundo
        ? El atajo tentador | El atajo que no funciona
        ? En qué se nota | Cómo darse cuenta a tiempo
        > Los errores contados de antemano se cometen menos.
        * Cuenta un error tuyo. Por completar: los errores y cómo se notan.

        [try] Ahora tú: pruébalo
        ? La tarea | La tarea en una frase
        - Primero a solas, luego en pareja | Trabaja primero a solas y compara después con quien tienes al lado.
        ? Cómo sabes que está bien | Cómo puede comprobar cada uno su resultado
        > Solo con escuchar no se aprende.
        * Pasea entre la gente; recoge una solución buena y una interesante. Por completar: la tarea y una solución.

        [limits] Cuándo usarlo y cuándo no
        = Encaja bien | Mejor otra cosa
        ? El caso típico | El caso típico
        ? La señal | La señal por la que se reconoce
        ? La excepción | Un caso en el que falla
        ? Qué hacer entonces | Lo que se usa en su lugar
        > Se conoce una herramienta cuando se conocen sus límites.
        * Pide contraejemplos. Por completar: un caso para cada lado.

        [test] ¿Sabrías explicárselo a un amigo?
        ? Una pregunta sobre la idea | Una pregunta que se responde con la idea central
        ? Una pregunta sobre el ejemplo | Una pregunta que cambia algo en el ejemplo
        ? Una pregunta para discutir | Una pregunta sin respuesta fácil
        > Tres preguntas muestran lo que ha quedado.
        * Deja responder primero a mano alzada. Por completar: preguntas y respuestas.

        [closing] Lo que te llevas
        - Lo que hay que recordar | {takeaway}
        ~ ? Lo que hay que recordar | La idea en una frase, fácil de repetir
        ? Lo primero que probar | Una pequeña tarea para esta semana
        ? Por dónde seguir | Una fuente por la que tú empezarías
        > De vuelta a la pregunta inicial, ahora con respuesta.
        * Repite la pregunta inicial y deja que alguien responda. Por completar: la tarea y la fuente.
        """
}
