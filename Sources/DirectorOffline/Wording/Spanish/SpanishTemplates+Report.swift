extension SpanishTemplates {
    static let report = """
        parts: Dónde estamos | Qué movió las cifras | Qué hemos aprendido | Qué viene ahora

        [opening] {Title}
        ? El resultado en una línea | El resultado en una línea: mejor, según lo previsto o peor
        ? El periodo | El periodo del informe
        > El resultado antes de la primera cifra.
        * Di en la primera frase si las cosas van bien o no. Por completar: periodo, autor, fecha.
        ! Empezar con calma y objetividad | Una imagen tranquila del trabajo diario

        [summary] El resultado en un minuto
        ? Dónde estamos | El resultado comparado con el plan
        ? Qué lo explica | La causa que explica la mayor parte
        ? Qué nos preocupa | El punto abierto
        ? Qué necesitamos | La decisión o la ayuda que hace falta
        > Todo lo necesario, por si la reunión termina en esta diapositiva.
        * Por completar: una línea para cada punto, con su cifra.

        [figures] ¿Cómo vamos? Tres cifras lo dicen
        ? La cifra más importante | La cifra por la que todos preguntan
        ? Comparada con el plan | La distancia al plan
        ? Comparada con la última vez | El cambio desde el último informe
        > Tres cifras, cada una con su comparación.
        * Una cifra sin comparación no dice nada.[[ De tu parte: «{figures}».]] Por completar: cifras, plan, periodo anterior.
        ! Responder a «¿cómo vamos?» con tres cifras | Tres cifras grandes, con el plan y el valor anterior debajo

        [goals] Lo que nos propusimos y dónde estamos
        = Objetivo | Dónde estamos | ¿En camino?
        ? El primer objetivo | El objetivo más importante
        ? El segundo objetivo | El segundo objetivo
        ? El tercer objetivo | El tercer objetivo
        > Medidos por nuestros propios objetivos.
        * Marca con honestidad lo que no va bien. Por completar: objetivos y estado.
        ! Comparar resultados y objetivos | Una tabla de tres filas con una marca clara en la última columna

        [trend] Dónde cambió la tendencia y por qué
        ? En qué fijarse | Lo único que hay que ver en el gráfico
        ? Dónde cambió | El momento del cambio y su razón
        ? Qué cabe esperar | Cómo seguirá probablemente
        > Una línea dice más que muchas cifras.
        * Explica el giro, no la línea. Por completar: los valores de los últimos trimestres.
        ! Mostrar la dirección | Línea de la cifra principal en los últimos trimestres, con la línea del plan

        [balance] Lo que fue bien y lo que no
        = Fue bien | No fue bien
        ? El mayor éxito | El mayor éxito y quién lo logró
        ? Una buena sorpresa | Algo mejor de lo previsto
        ? La mayor decepción | Lo que no funcionó
        ? Lo que tardó más | Lo que tardó más de lo previsto
        > Los dos lados con el mismo peso.
        * Nombra personas en los éxitos y causas en los fracasos. Por completar: dos puntos para cada lado.

        [causes] Tres causas explican el resultado
        ? Lo que hicimos nosotros | La causa que está en nuestras manos
        ? Lo que vino de fuera | La causa externa
        ? Lo que fue azar | La causa que no se repetirá
        > Separar lo que controlamos de lo que no.
        * Di qué causa permanecerá. Por completar: las causas con su parte.
        ! Separar las causas | Tres campos del mismo tamaño, una causa en cada uno

        [areas] De dónde viene el resultado
        = Área | Resultado | Comentario
        ? El área más fuerte | El área con el mejor resultado
        ? El área intermedia | Un área según lo previsto
        ? El área que preocupa | El área que necesita atención
        > De dónde sale el total.
        * Habla solo de la primera y de la última fila. Por completar: áreas y valores.
        ! Mostrar de dónde sale el total | Una tabla con una fila para cada área

        [lessons] Lo que mantenemos, cambiamos y dejamos
        ? Lo que mantenemos | Lo que sigue adelante
        ? Lo que cambiamos | Lo que será distinto
        ? Lo que dejamos | Lo que se acaba
        > Mantener, cambiar, dejar.
        * Un ejemplo para cada cosa. Por completar: tres lecciones.

        [risks] ¿Qué riesgos necesitan atención?
        = Probabilidad | Daño
        ? Raro, pero grave | Un riesgo para el que prepararse
        ? Frecuente y grave | El riesgo que exige actuar ya
        ? Raro y leve | Un riesgo asumible
        ? Frecuente, pero leve | Un riesgo que vigilar
        > Dónde hace falta atención y dónde no.
        * Dedica el tiempo al campo de arriba a la derecha. Por completar: un riesgo para cada campo.
        ! Dirigir la atención | Cuatro campos: probabilidad en horizontal, daño en vertical

        [next] Lo que haremos ahora
        ? De inmediato | Lo que empieza ya
        ? En el próximo periodo | Lo que estará listo para el próximo informe
        ? Antes de fin de año | Lo que se habrá logrado hasta entonces
        > Pocos pasos, con nombres y fechas.
        * Un paso sin nombre es un deseo. Por completar: pasos, nombres, fechas.
        ! Hacer comprobables los pasos | Una línea con tres etapas, cada una con nombre y fecha

        [needs] Lo que necesitamos para ello
        ? Una decisión | La decisión que hace falta
        ? Medios | Personas o dinero
        ? Apoyo | La puerta que alguien tiene que abrir
        > Decirlo con claridad; nadie lo adivina.
        * Pídelo ahora, no después por correo. Por completar: qué y para cuándo.

        [closing] Lo que decidimos y hacemos
        ? Qué hay que decidir hoy | La decisión, con las palabras del acta
        ? Quién hace qué | Los próximos pasos, con nombres
        ? Cuándo volvemos a informar | La próxima fecha
        > Un informe termina con pasos, no con agradecimientos.
        * Lee las decisiones en voz alta y espera un gesto de acuerdo. Por completar: decisiones, nombres, fechas.
        """
}
