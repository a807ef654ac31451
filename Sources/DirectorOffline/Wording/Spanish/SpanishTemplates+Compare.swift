extension SpanishTemplates {
    static let compare = """
        parts: La pregunta | Cada opción por separado | Frente a frente | La elección

        [opening] {Title}
        - ¿Cuál nos conviene?
        - Comparadas con los mismos criterios
        > La pregunta que hay que responder, todavía no la respuesta.
        * Di quién tiene que elegir y hasta cuándo. Por completar: el motivo y tu nombre.
        ! Mostrar dos buenas opciones | Dos mitades iguales

        [summary] La recomendación en un minuto
        ? Qué recomendamos | La recomendación en una frase
        ? La razón decisiva | El criterio que decidió
        ? Lo que habla en contra | El precio de esta elección
        ? Qué pasa después | El primer paso
        > Primero el resultado; la comparación lo demuestra.
        * Por completar: una línea para cada punto.

        [question] Qué hay que decidir y por qué ahora
        ? El motivo | Por qué hay que elegir
        ? A quién afecta | Quién vivirá con la elección
        ? Lo que no cambia | Lo que es fijo en cualquier caso
        > Una comparación sin pregunta no tiene respuesta.
        * Acuerda la pregunta con el grupo antes de comparar. Por completar: motivo y límites.
        ! Mostrar la bifurcación | Un camino que se divide

        [criteria] ¿Con qué medimos?
        ? El criterio que decide | El criterio que pesa más que los demás
        ? El criterio que excluye | Lo que tiene que estar en cualquier caso
        ? El criterio de desempate | Lo que decide si todo es igual
        > Primero los criterios, después las opciones; al revés es cuestión de gusto.
        * Haz ponderar los criterios antes de mostrar resultados. Por completar: los criterios.

        [left] {left}: qué ofrece || La primera: qué ofrece
        ? La idea que hay detrás | La idea que hay detrás, en una frase
        ? Quién lo usa y para qué | Usuarios y usos típicos
        ? Lo que elogian | Lo que más elogian sus partidarios
        > Descrita como lo harían sus partidarios.
        * Con justicia: muestra su mejor lado. Por completar: los hechos, con su fuente.
        ! Presentar la primera | La primera en su uso típico

        [right] {right}: qué ofrece || La segunda: qué ofrece
        ? La idea que hay detrás | La idea que hay detrás, en una frase
        ? Quién lo usa y para qué | Usuarios y usos típicos
        ? Lo que elogian | Lo que más elogian sus partidarios
        > Los mismos tres puntos, en el mismo orden.
        * Dedica el mismo tiempo que a la primera. Por completar: los hechos, con su fuente.
        ! Presentar la segunda | La segunda en su uso típico

        [table] {left} y {right}, criterio por criterio || Criterio por criterio
        = Criterio | {left} | {right}
        ? Lo que cuesta | El precio durante toda su vida
        ? Lo pronto que se empieza | El tiempo hasta el primer resultado
        ? Cómo crece con nosotros | Lo que pasa cuando aumentan las necesidades
        ? Quién puede ayudar | Ayuda, comunidad, especialistas
        > El corazón: una tabla, la misma medida para ambas.
        * Léela fila por fila y pregunta quién lo pondera de otra manera. Por completar: una palabra o cifra para cada celda.
        ! Hacer comprobable la comparación | Una tabla con los criterios como filas

        [stronger] Dónde es más fuerte cada una
        = {left} | {right}
        ? La mayor fortaleza | La mayor fortaleza
        ? El punto débil | El punto débil
        ? La sorpresa típica | Lo que solo se nota más tarde
        > Todavía ningún ganador, solo perfiles.
        * Di para cada fortaleza la situación en que cuenta. Por completar: fortalezas y puntos débiles.

        [task] La misma tarea, resuelta con las dos
        = {left} | {right}
        ? El primer paso | Cómo empieza
        ? La parte difícil | Cómo se hace la parte difícil
        ? El resultado | Lo que se tiene al final
        > Una pequeña tarea muestra más que una lista.
        * Si puedes, muéstralo en vivo. Por completar: una tarea conocida.

        [when] Cuándo conviene cada una
        = {left}, si | {right}, si
        ? Cuándo encaja mejor | La situación en que encaja mejor
        ? Lo que hay que aceptar | El punto débil que se acepta
        ? Cuándo encaja esta | La situación en que encaja mejor
        ? Lo que exige esta | El punto débil que se acepta
        > Una regla en lugar de un ganador.
        * Pregunta qué columna les suena más. Por completar: dos situaciones para cada una.

        [risks] ¿Qué puede salir mal con cada elección?
        = Riesgo | Cómo lo notamos | Qué hacemos
        ? Con {left} | El riesgo de esta elección
        ? Con {right} | El riesgo de esta elección
        ? Si no elegimos | El riesgo de esperar
        > Toda elección tiene su precio.
        * Añade la tercera opción: ninguna. Por completar: riesgos, señales, respuestas.
        ! Prepararse para las desventajas | Una tabla de tres filas

        [closing] Nuestra recomendación
        ? Qué recomendamos | La elección y la única razón
        ? Con qué condición | Lo que cambiaría la recomendación
        ? El primer paso | Lo que se puede probar sin riesgo
        > Una palabra clara y la condición bajo la que vale.
        * Dilo en una frase y pregunta después por las objeciones. Por completar: elección, razón, condición.
        """
}
