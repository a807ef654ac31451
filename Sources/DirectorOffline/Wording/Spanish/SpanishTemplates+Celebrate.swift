import DirectorLanguage

extension SpanishTemplates {
    static let celebrate = """
        parts: Cómo empezó todo | Cómo son | Lo que hemos aprendido | Lo que deseamos

        [opening] {if.quiet}En memoria de {names} || Para {names} || {Title}
        - Unas palabras de corazón
        > Un comienzo cálido: quién habla y para quién.
        * Espera el silencio, sonríe y di quién eres. Por completar: tu nombre y qué los une.
        ! Hacer sonreír a todos | Una foto de verdad, sin pose

        [summary] Lo que quiero decir en un minuto
        ? El motivo | Por qué tomas la palabra
        ? Lo que admiro | Un rasgo
        ? Lo que deseo | Un deseo
        > El discurso en tres frases.
        * Por completar: una frase para cada punto.

        [met] Cómo nos conocimos
        ? Dónde fue | El lugar y el año
        ? La primera impresión | Lo que pensaron la primera vez
        ? El momento claro | Cuándo quedó claro que iba a durar
        > Una pequeña historia que solo tú puedes contar.
        * Cuéntala como una escena, en presente. Por completar: lugar, año, primera frase.
        ! Volver a aquel día | Una foto antigua, aunque esté borrosa

        [moment] El momento que lo dice todo
        ? Qué pasó | La escena en dos frases
        ? Qué muestra | El rasgo que aquí todos quieren
        > Una escena que muestra a una persona entera.
        * Elige una escena que honre y no avergüence. Por completar: la escena.
        ! Mostrar a la persona | Una foto del momento, grande

        [traits] Tres cosas que aquí todos sabemos
        ? Algo para reír | Una manía inofensiva
        ? Algo para admirar | Algo que admiras
        ? Algo con lo que contar | Algo con lo que siempre se puede contar
        > Todos asienten, todos ríen.
        * De lo divertido a lo serio, en este orden. Por completar: tres rasgos.
        ! Hacer asentir a todos | Tres fotos pequeñas

        [then] De entonces a hoy
        ? Entonces | La primera etapa
        ? Un punto de inflexión | Cuando todo cambió
        ? Hoy | El motivo de esta celebración
        > Una vida o un amor en tres etapas.
        * Una frase para cada etapa. Por completar: etapas y años.
        ! Mostrar el camino | Una línea con tres fotos

        [learned] Lo que he aprendido a su lado
        ? Sobre el valor | Lo que has aprendido sobre el valor
        ? Sobre la risa | Lo que has aprendido sobre la risa
        ? Sobre la amistad | Lo que has aprendido sobre la amistad
        > Gratitud, dicha con sencillez.
        * Mira a las personas, no a la diapositiva. Por completar: una frase para cada punto.

        [wish] Lo que deseamos de corazón
        ? Un deseo para cada día | Un pequeño deseo para cada día
        ? Un deseo para tiempos difíciles | Un deseo para tiempos difíciles
        ? Un deseo para más adelante | Un deseo para el futuro lejano
        > Tres deseos, del pequeño al grande.
        * Aquí, más despacio. Por completar: tres deseos en tus propias palabras.

        [closing] {if.quiet}Gracias || ¡Levantemos las copas!
        - {if.quiet}Un último agradecimiento | Gracias por todo.
        ~ - Por {names} | ¡Por {names}!
        ~ - Un brindis | ¡Salud!
        ? Tu última frase | La última frase antes del brindis
        > Las copas en alto; la diapositiva queda detrás.
        * Pide a todos que se pongan de pie, di la última frase y levanta la copa. Por completar: la última frase.

        [whom.couple] la pareja
        [whom.one] la persona que celebramos
        """
}
