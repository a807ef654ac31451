extension SpanishTemplates {
    static let story = """
        parts: Cómo empieza | Lo que sale mal | El giro | Lo que queda

        [opening] {Title}
        - Una historia que merece la pena
        > Un título y una imagen que den ganas de saber cómo sigue.
        * No empieces presentándote; empieza en medio de una escena. Por completar: tu primera frase.
        ! Dar ganas de saber más | Una imagen fuerte del mundo de la historia, con mucho espacio libre

        [summary] La historia en un minuto
        ? De quién se trata | La persona o la cosa que está en el centro
        ? Qué ocurre | El giro en una frase
        ? Qué queda | Lo que todos deben llevarse
        > Toda la historia en una diapositiva.
        * Por completar: una frase para cada punto.

        [meet] Conocemos a {person} || A quién seguimos
        ? Lo que define a esta persona | Un rasgo, mostrado con una pequeña escena
        ? El deseo | El deseo que mueve la historia
        ? El miedo | El miedo que se le opone
        > Una figura que no deja indiferente.
        * Muestra el rasgo con una acción. Por completar: la pequeña escena.
        ! Crear cercanía | Un retrato que muestre un estado de ánimo

        [place] Donde todo comienza
        ? El lugar | Un lugar que se pueda ver, oír y oler
        ? El tiempo | Cuándo ocurre y qué era distinto entonces
        ? Un día cualquiera | Cómo es un día cualquiera
        > Construir un mundo antes de que ocurra algo en él.
        * Usa todos los sentidos. Por completar: lugar, época, un detalle inesperado.
        ! Llevarlos hasta allí | El lugar a una hora concreta, en plano abierto

        [others] ¿Quién más cuenta?
        ? Alguien que ayuda | Quién ayuda
        ? Alguien en contra | Quién o qué se interpone
        ? Alguien que sabe más | Quién muestra el camino
        > Tres figuras, no más.
        * Da a cada una un solo rasgo. Por completar: tres nombres.
        ! Distinguir las figuras | Tres retratos de colores claramente distintos

        [obstacle] Lo que se interpone
        ? El obstáculo visible | El obstáculo que todos ven
        ? El obstáculo oculto | El obstáculo interior
        ? Lo que está en juego | Lo que se perderá si sale mal
        > Sin resistencia no hay historia.
        * Deja que empeore antes de mejorar. Por completar: los obstáculos.

        [change] El día que todo cambia
        ? Qué ocurre | El hecho que lo pone todo en marcha
        ? Por qué no hay vuelta atrás | Por qué la vida anterior ha terminado
        ? La primera decisión | Lo que hay que decidir ahora
        > La puerta se cierra.
        * Cuéntalo en presente. Por completar: el hecho.
        ! Mostrar la ruptura | El mismo lugar de antes, cambiado

        [way] El camino, etapa por etapa
        ? El primer intento | Lo que se intenta primero y fracasa
        ? El rodeo | Lo que se aprende por el camino
        ? El punto más bajo | El momento en que todo parece perdido
        ? La idea | Lo que lo cambia todo
        > El camino con sus rodeos.
        * Pasa deprisa por las etapas y despacio por el punto más bajo. Por completar: las etapas.
        ! Mostrar el camino | Un sendero con curvas y cuatro etapas, claras y oscuras

        [turn] El punto de inflexión
        ? La frase que lo cambia todo | Una frase que se dice en este momento
        > Una frase, después una pausa.
        * Baja la voz y espera después. Por completar: la frase y quién la dice.

        [end] Cómo termina
        ? Lo que se logra | Lo que se ha logrado o perdido
        ? Lo que ha costado | El precio
        ? Lo que nadie esperaba | La pequeña sorpresa del final
        > Un final que responde al comienzo.
        * Vuelve a un detalle del comienzo. Por completar: el detalle.
        ! Cerrar el círculo | El lugar del comienzo, con otra luz

        [tells] ¿Qué nos dice la historia?
        ? Qué ocurrió | La historia en una frase
        ? Qué significa | Lo que se puede ver en ella
        ? Qué podemos hacer | Lo que se sigue para quienes escuchan
        > De la historia a quienes escuchan.
        * Pregunta antes de responder. Por completar: el significado, en tus propias palabras.
        ! Llevar de la historia a nosotros | Tres pasos del entonces al hoy

        [traces] Dónde se ve todavía hoy
        ? Un lugar | Un lugar que se puede visitar
        ? Una cosa que quedó | Un objeto
        ? Una costumbre o un dicho | Algo que todavía se hace o se dice
        > La historia llega hasta hoy.
        * Si puedes, trae una de ellas. Por completar: tres huellas.
        ! Unir la historia con el presente | Tres fotos de hoy

        [closing] Lo que se queda con nosotros
        - La idea para llevar | {takeaway}
        ~ ? La idea para llevar | La única idea para llevar a casa
        - Cuéntala tú también | Cuenta la historia a alguien que no la conozca.
        > Una última imagen, una última frase, silencio.
        * Termina con la frase con la que empezaste. Por completar: esa frase.
        """
}
