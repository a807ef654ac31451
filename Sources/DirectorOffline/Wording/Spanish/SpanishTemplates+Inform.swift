extension SpanishTemplates {
    static let inform = """
        parts: La visión de conjunto | Las partes | Lo que significa | Lo que viene

        [opening] {Title}
        - Qué es y por qué importa
        > Despertar la curiosidad por algo que todos creen conocer.
        * Empieza con un detalle sorprendente o una pregunta. Por completar: ese detalle, tu nombre.
        ! Despertar el interés | Una mirada poco habitual sobre el tema

        [summary] Lo esencial en un minuto
        ? De qué se trata | El tema en una frase
        ? Qué cambia | Lo que cambia para quienes escuchan
        ? Qué queda abierto | El punto que todavía nadie conoce
        ? Qué proponemos | Lo que debería seguirse de ello
        > Todo el mensaje en una diapositiva.
        * Por completar: una línea para cada punto.

        [why] ¿Por qué nos importa?
        ? Dónde nos lo encontramos | Una situación que todos conocen
        ? Qué depende de ello | Lo que faltaría sin ello
        ? Por qué justo ahora | Por qué hoy merece la pena hablar de ello
        > Primero, la razón para escuchar.
        * Cuenta una pequeña vivencia propia. Por completar: la vivencia.
        ! Acercar el tema | Una situación cotidiana en la que aparece

        [map] ¿Cómo encaja todo?
        ? El centro | Aquello en torno a lo que todo gira
        ? Lo que forma parte | Las partes que lo rodean
        ? Lo que se suele confundir | Lo que no forma parte de ello
        > Un mapa para todo lo que sigue.
        * Recorre la imagen una vez. Por completar: las partes.
        ! Dar una visión de conjunto | El centro con sus partes alrededor

        [myths] Lo que muchos creen y lo que es cierto
        = Muchos creen | En realidad
        ? El error más popular | Lo que casi todos creen
        ? Una verdad a medias | Algo que solo es cierto a medias
        ? Lo que casi nadie sabe | Algo que casi nadie conoce
        > La sorpresa abre los oídos.
        * Primero deja adivinar. Por completar: errores y hechos, con su fuente.

        [three] Tres cosas que conviene saber
        ? Primero: la base | Sobre qué descansa todo
        ? Segundo: lo especial | Lo que lo hace especial
        ? Tercero: la sorpresa | Lo que nadie espera
        > Tres partes, cada una con un mensaje.
        * Un minuto para cada una. Por completar: una frase y una imagen para cada parte.
        ! Dar una imagen a cada parte | Tres campos del mismo tamaño

        [history] ¿Cómo hemos llegado hasta aquí?
        ? El comienzo | Cuándo y dónde empezó
        ? El gran paso | Lo que lo dio a conocer
        ? Hoy | En qué punto está hoy
        > El pasado, en la medida en que explica el presente.
        * Elige puntos de inflexión, no aniversarios. Por completar: tres etapas con su año.
        ! Mostrar la evolución | Una línea con tres etapas

        [figures] ¿De cuánto estamos hablando?
        ? Cuánto | Cuánto o cuántos, con su fuente
        ? A qué ritmo | Cómo cambia
        ? En comparación | Una comparación que todos puedan imaginar
        > Pocas cifras, cada una con una comparación.
        * Convierte cada cifra en una imagen. Por completar: cifras y fuentes.
        ! Hacer tangible el tamaño | Tres cifras grandes, cada una con una comparación

        [example] Un ejemplo lo hace concreto
        ? Quién o dónde | Una persona o un lugar
        ? Qué ocurrió | Lo que ocurrió
        ? Qué muestra | Lo que se puede aprender de ello
        > Un ejemplo vale más que diez explicaciones.
        * Elige un ejemplo que conozcas de primera mano. Por completar: el ejemplo.
        ! Hacerlo concreto | Una foto del ejemplo

        [people] ¿Quién tiene un papel en esto?
        = Quién | Qué quiere | Qué hace
        ? Quienes lo impulsan | La fuerza que lo impulsa
        ? Quienes lo usan | Los usuarios
        ? Quienes dudan | Los escépticos
        > Detrás de cada tema hay personas.
        * Trata a todas las partes con justicia. Por completar: quiénes son y qué les interesa.
        ! Mostrar a las personas que hay detrás | Una tabla de tres filas: quién, qué busca, qué hace

        [how] ¿Cómo funciona?
        ? Empieza con | Cómo empieza
        ? Después | Lo que sigue
        ? Al final | Lo que resulta
        > El proceso en tres pasos.
        * Usa una comparación de la vida diaria. Por completar: los pasos.
        ! Explicar el proceso | Tres pasos con flechas

        [meaning] ¿Qué significa para nosotros?
        ? En el día a día | Lo que cambia en el día a día
        ? Para el bolsillo | Lo que supone en tiempo o dinero
        ? Para las decisiones | A qué decisión afecta
        > Del tema a las personas que están en la sala.
        * Mira a la gente cuando lo digas. Por completar: una frase para cada punto.

        [sides] ¿Qué habla a favor y qué en contra?
        = A favor | En contra
        ? El mejor argumento a favor | El argumento más fuerte a favor
        ? Una ventaja discreta | Una ventaja en la que pocos piensan
        ? El mejor argumento en contra | El argumento más fuerte en contra
        ? Una pregunta abierta | Algo que nadie puede responder todavía
        > Las dos caras, para que todos puedan juzgar.
        * Di cuál es tu postura y por qué. Por completar: los argumentos.

        [act] ¿Qué podemos hacer ahora?
        ? Hoy | Algo que solo lleva un momento
        ? Esta semana | Algo para probar
        ? A la larga | Una costumbre o una decisión
        > El saber quiere convertirse en acción.
        * Ofrece un paso muy pequeño. Por completar: tres propuestas.

        [future] ¿Hacia dónde va?
        ? Lo probable | Lo que probablemente vendrá
        ? Lo posible | Lo que también podría ocurrir
        ? Lo que depende de nosotros | En qué podemos influir
        > Una mirada adelante, sin bola de cristal.
        * Separa lo que se sabe de lo que se supone. Por completar: tres perspectivas.
        ! Mirar hacia delante | Un horizonte amplio y despejado

        [faq] Lo que todos quieren saber
        ? La pregunta de siempre | La pregunta que siempre llega, con su respuesta
        ? La pregunta que nadie hace | La pregunta que nadie se atreve a hacer
        ? La pregunta más bonita | Tu pregunta favorita
        > Responder antes de que pregunten.
        * Por completar: preguntas y respuestas.

        [closing] Lo que queda
        - Lo más importante | {takeaway}
        ~ ? Lo más importante | La única frase que todos deberían recordar
        ? Dónde saber más | Una fuente para empezar
        - Y ahora, las preguntas
        > Una frase en lugar de un resumen.
        * Di la frase y abre la conversación. Por completar: la frase y la fuente.
        """
}
