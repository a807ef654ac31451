extension SpanishTemplates {
    static let persuade = """
        parts: La petición | Lo que la respalda | Cómo lo haremos | La decisión

        [opening] {Title}
        - Qué pedimos y por qué
        - Una decisión para hoy
        > Decir en un solo aliento de qué se trata y que se busca una decisión.
        * Nombra la decisión que buscas en la primera frase. Por completar: nombre, cargo, fecha.
        ! Transmitir confianza | Una imagen serena de lo que la decisión hará posible

        [summary] La decisión en un minuto
        ? Qué pedimos | La petición en una frase: qué, cuánto y para cuándo
        ? Por qué merece la pena | La razón más fuerte, con una cifra que la sostenga
        ? Por qué no puede esperar | Lo que se pierde con cada mes
        ? Qué podría salir mal | El mayor riesgo y la respuesta
        > Todo lo necesario, por si la reunión termina en esta diapositiva.
        * Preséntala como si fuera la única. Por completar: una línea para cada punto.

        [request] Lo que pedimos hoy
        - Las condiciones | {terms}
        ~ ? Cuánto y en qué condiciones | Importe, condiciones y plazo
        ? En qué se empleará | Las dos o tres cosas que hará posibles
        ? Qué se obtiene a cambio | Qué vuelve, cuándo y cómo se mide
        > La petición, pronto y completa, para que todo lo demás se escuche como respuesta a «¿por qué?».
        * Di la petición sin disculpas ni rodeos. Por completar: importe, condiciones, fecha.

        [now] ¿Por qué ahora?
        ? Qué ha cambiado | El cambio que abre esta oportunidad
        ? Qué cuesta esperar | Lo que se pierde con cada mes
        ? Cuándo se cierra la ventana | La fecha o el hecho a partir del cual será tarde
        > Una buena idea puede esperar; hay que mostrar por qué esta no.
        * Cuenta qué era distinto hace un año. Por completar: el cambio, el precio de esperar, el plazo.
        ! Hacer sentir la urgencia | Una puerta, un camino o una estación que se abre; sin texto

        [problem] Qué problema resolvemos y para quién
        ? Quién tiene el problema | Las personas afectadas, lo más concreto posible
        ? Qué cuesta | Tiempo, dinero o nervios: lo que cuesta hoy
        ? Cómo se hace hoy | Lo que se hace hoy en su lugar y por qué no basta
        > Nadie aprueba la solución de un problema que no ha sentido.
        * Cuéntalo con una persona que hayas conocido. Por completar: quién es y qué pasó.
        ! Poner cara al problema | Una persona real en esa situación, a la altura de los ojos

        [answer] Cómo funciona nuestra solución
        ? Qué tiene de nuevo | Lo que nadie más hace, en una frase
        ? Cómo se hace | El principio, sin tecnicismos
        ? Qué sustituye | Lo que deja de hacer falta
        > Solo la parte de la solución que la decisión necesita.
        * Sé breve; los detalles son para las preguntas. Por completar: el principio en una frase.
        ! El principio de un vistazo | Tres cajas con flechas: lo que entra, lo que ocurre, lo que sale

        [figures] Las cifras que sostienen la propuesta
        ? El resultado hasta ahora | La cifra que muestra que funciona
        ? El tamaño de la oportunidad | La cifra que muestra que merece la pena
        ? Lo que cabe esperar | La cifra que muestra lo que se recupera
        > Dos o tres cifras grandes, con su fuente.
        * Di la fuente de cada cifra. Por completar: las cifras y de dónde salen.
        ! Fijar tres cifras en la memoria | Tres cifras grandes con su nombre y su fuente debajo

        [progress] Ya hemos avanzado mucho
        ? Dónde empezamos | El punto de partida, con su fecha
        ? Dónde estamos hoy | El punto alcanzado hasta hoy
        ? Qué provocó el cambio | La decisión que hay detrás del giro de la curva
        > El progreso es la mejor promesa.
        * Explica el giro, no la curva. Por completar: los últimos cuatro trimestres de la cifra más importante.
        ! Mostrar que algo se mueve | Línea de la cifra principal en los últimos trimestres, con el giro marcado

        [voices] No hace falta que nos crean a nosotros
        ? Una voz que cuenta | Una frase de un cliente, socio o experto que inspire confianza
        > Otros pueden decir lo que uno mismo no debe decir.
        * Pide permiso antes de citar. Por completar: la frase, el nombre y el cargo.

        [money] Qué haremos con el dinero
        = Para qué | Cuánto | Qué aporta
        ? La partida mayor | La partida mayor
        ? La segunda partida | La segunda partida
        ? La reserva | Lo que se guarda para imprevistos
        > Cada partida junto al resultado que aporta.
        * Empieza por el resultado y di después el coste. Por completar: tres partidas con su parte y su resultado.
        ! Mostrar que cada partida tiene un fin | Una tabla de tres filas: partida, importe, resultado

        [effort] Qué hace falta
        = Para qué | Cuánto | Qué aporta
        ? Las personas | A quién se necesita y durante cuánto tiempo
        ? El dinero | Lo que cuesta, una vez y cada año
        ? El tiempo | Cuánto falta para que funcione
        > Cada partida junto al resultado que aporta.
        * Empieza por el resultado y di después el coste. Por completar: tres partidas con su parte y su resultado.
        ! Mostrar que cada partida tiene un fin | Una tabla de tres filas: partida, importe, resultado

        [after] Qué pasa después del sí
        ? El primer paso | Lo que empieza de inmediato
        ? La primera prueba | El primer resultado que todos podrán comprobar
        ? La meta | Lo que será realidad al final
        > Hitos que se puedan comprobar, no actividades.
        * Ofrece informar en cada hito. Por completar: los hitos con su fecha.
        ! Hacer comprobable el avance | Una línea con tres o cuatro hitos, cada uno con fecha y resultado

        [team] Las personas que lo harán realidad
        ? Quién lo dirige | Nombre y por qué esta persona
        ? Quién lo construye | Nombres y lo que han hecho antes
        ? Quién lo apoya | Asesores, socios, patrocinadores
        > Las decisiones se toman a favor de personas.
        * Presenta a cada persona por lo que ya ha terminado. Por completar: nombres, rostros y un logro de cada uno.
        ! Mostrar quién está detrás | Retratos con nombre y cargo

        [risks] Qué podría salir mal y nuestra respuesta
        = Riesgo | Cómo lo notamos | Nuestra respuesta
        ? El mayor riesgo | El riesgo en el que todos piensan
        ? El riesgo oculto | El riesgo que solo se ve desde dentro
        ? El riesgo del éxito | Lo que pasa si va más rápido de lo previsto
        > Nombrar los riesgos antes de que lo haga otro.
        * No les quites importancia; muestra que está pensado.[[ Esperas: «{objections}».]] Por completar: tres riesgos, sus primeras señales y las respuestas.
        ! Convertir preocupaciones en una lista de respuestas | Una tabla de tres filas: riesgo, señal, respuesta

        [without] Con el sí y sin él
        = Si lo hacemos | Si no lo hacemos
        ? Cómo será el próximo año | Cómo será el próximo año
        ? Qué nos cuesta | Lo que cuesta
        ? Qué harán los demás | Lo que harán los demás
        > No hacer nada también es una decisión; hay que mostrar su precio.
        * Trata con justicia a la otra parte. Por completar: una línea para cada lado.

        [options] ¿Por qué esto y no otra cosa?
        = Opción | A favor | En contra
        ? Nuestra propuesta | La propuesta propia
        ? La solución más pequeña | El camino más barato o más lento
        ? Esperar | Dejar todo como está
        > La propuesta ha ganado a alternativas reales.
        * Di por qué perdió la segunda mejor. Por completar: las opciones y lo que hablaba en contra.
        ! Mostrar que se ha sopesado | Una tabla de opciones, con la propuesta marcada

        [questions] Las preguntas que vendrán ahora
        ? La pregunta más dura | La pregunta más incómoda, con su respuesta
        ? La pregunta más frecuente | La pregunta que siempre llega, con su respuesta
        ? La pregunta de fondo | Lo que de verdad preocupa
        > Responder en voz alta lo que solo se piensa.
        * Haz una pausa después de cada respuesta. Por completar: tres preguntas con su respuesta.

        [focus] Dónde va el esfuerzo y qué aporta
        = Esfuerzo | Efecto
        ? Logros rápidos | Poco esfuerzo, mucho efecto
        ? El trabajo principal | Mucho esfuerzo, mucho efecto
        ? Solo de paso | Poco esfuerzo, poco efecto
        ? Lo que dejamos fuera | Mucho esfuerzo, poco efecto
        > Lo que se deja fuera muestra lo que importa.
        * Dedica más tiempo a lo que se deja fuera. Por completar: una medida para cada campo.
        ! Mostrar las prioridades | Cuatro campos: esfuerzo en horizontal, efecto en vertical

        [closing] La decisión de hoy
        - La petición | Nuestra petición: {askLong}.
        ~ ? Qué hay que decidir | La decisión, con las palabras del acta
        ? Qué pasa mañana | El primer paso después del sí
        ? Quién responde a las preguntas | Nombre y contacto
        > Pedir la decisión con palabras claras y callar.
        * Repite la petición palabra por palabra y espera. Por completar: el texto para el acta.
        """
}
