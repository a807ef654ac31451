extension SpanishTemplates {
    static let pitch = """
        parts: El problema | La respuesta | La prueba | El siguiente paso

        [opening] {Title}
        ? Una frase: para quién y qué | Para quién se hace qué, en una frase sin adjetivos
        > Una frase que un desconocido podría repetir.
        * Di la frase y empieza con una persona, no con la empresa. Por completar: la frase y tu nombre.
        ! Quedarse en la memoria con una imagen | El producto o su efecto, en uso

        [summary] La oportunidad en una página
        ? El problema | Quién sufre qué
        ? Nuestra respuesta | Lo que se hace al respecto
        ? La prueba | La cifra o el cliente que lo demuestra
        ? Lo que buscamos | Lo que se espera de quienes escuchan
        > Toda la historia para quienes deciden en el primer minuto.
        * Si el tiempo se acorta, esta diapositiva tiene que bastar. Por completar: una línea para cada punto.

        [problem] El problema que hoy nadie debería tener
        ? Quién lo tiene | Una persona con nombre y situación
        ? Cuándo duele más | El momento en que duele
        ? Qué cuesta | Lo que cuesta en tiempo, dinero o nervios
        > Empezar con una persona que tiene el problema.
        * Cuenta un día de su vida. Por completar: quién es y qué pasó.
        ! Hacer sentir el problema | La persona en el momento decisivo, de cerca

        [habit] Lo que se hace hoy y por qué no basta
        = El camino de hoy | Su precio
        ? La herramienta habitual | Lo que usa la mayoría
        ? A mano | Lo que se hace a mano
        ? El tiempo | Lo que cuesta en tiempo
        ? Lo que sale mal | Lo que sale mal al hacerlo
        > El competidor más fuerte es la costumbre.
        * Habla con respeto de lo que ya existe. Por completar: las soluciones de hoy y su precio.

        [now] Por qué ahora
        ? Lo que antes no era posible | Lo que no era posible hace unos años
        ? Lo que ha cambiado | El cambio en la técnica, la ley o las costumbres
        ? Lo que se sigue de ello | Lo que ahora es posible por primera vez
        > Toda buena idea tiene su momento.
        * Nombra el cambio, no la moda. Por completar: el cambio y su fecha.
        ! Mostrar que el momento es ahora | Una línea corta: antes, cambio, ahora

        [promise] Nuestra respuesta en una frase
        ? La promesa en una frase | Lo que se hace posible, para quién y sin qué
        > Una frase, después silencio.
        * No expliques; di la frase dos veces. Por completar: la frase.

        [action] Así se ve
        ? Lo primero que se ve | Lo primero que llama la atención
        ? El clic decisivo | El momento que convence
        > Mostrar vale más que contar.
        * Muéstralo en vivo, con una grabación como red. Por completar: la escena que mostrarás.
        ! Dejar que hable el producto | Una pantalla real o una foto del momento decisivo

        [how] Tres pasos y funciona
        ? Se empieza con | Lo primero que hace un cliente
        ? Después nos encargamos | Lo que se hace por el cliente
        ? Se obtiene | Lo que el cliente tiene al final
        > Tres pasos que cualquiera puede seguir.
        * Desde el punto de vista del cliente, no de la máquina. Por completar: tres verbos.
        ! Mostrar lo fácil que es | Tres pasos con iconos sencillos

        [different] ¿Qué nos hace diferentes?
        = Lo que cuenta | Los demás | Nosotros
        ? Lo que se pregunta primero | La primera pregunta de cada cliente
        ? Lo que otros no ofrecen | Algo que nadie más ofrece
        ? Lo que no se copia pronto | La ventaja que permanece
        > Comparar donde comparan los clientes.
        * Nombra a los competidores con justicia y por su nombre. Por completar: criterios y una comparación honesta.
        ! Mostrar la diferencia | Una tabla de tres filas, con la columna propia destacada

        [traction] Lo que ya hemos logrado
        ? Usuarios o ingresos hoy | El punto alcanzado, con fecha
        ? El crecimiento detrás | A qué ritmo crece y desde cuándo
        ? Lo que lo impulsa | Lo que marcó la diferencia
        > Hechos que otros pueden comprobar.
        * Elige cifras que puedas demostrar. Por completar: cifras, fechas, fuentes.
        ! Demostrar que funciona | Un gráfico claro, con su fuente

        [gains] Lo que han ganado nuestros clientes
        ? Tiempo ahorrado | El tiempo que ahorra un cliente
        ? Dinero ahorrado o ganado | El dinero que ahorra o gana un cliente
        ? Lo satisfechos que están | Lo satisfechos que están los clientes
        > Hechos que otros pueden comprobar.
        * Elige cifras que puedas demostrar. Por completar: cifras, fechas, fuentes.
        ! Demostrar que funciona | Tres cifras grandes, con su fuente

        [customer] Un cliente lo cuenta mejor que nosotros
        ? Lo que dice un cliente | Una frase de un cliente real, con su permiso
        > Una voz de fuera.
        * Léela despacio. Por completar: la frase, el nombre y la empresa.

        [market] El mercado que podemos ganar
        ? Dónde empezamos | El primer grupo de clientes
        ? Adónde vamos después | El segundo grupo
        ? Adónde puede llevar | El mercado entero
        > De los primeros clientes al campo entero.
        * Empieza por lo pequeño y concreto. Por completar: grupos, tamaños y fuentes.
        ! Mostrar el camino de lo pequeño a lo grande | Áreas una dentro de otra, cada vez mayores

        [price] {if.investors}Cómo ganamos dinero || Cuánto cuesta y qué incluye
        = Oferta | Para quién | Precio
        ? Para empezar | La oferta más pequeña
        ? Lo que elige la mayoría | La oferta que toma la mayoría de los clientes
        ? Para grandes clientes | La oferta más grande
        > Un precio sin explicación despierta preguntas; una tabla pequeña las responde.
        * Di el precio con calma y sigue. Por completar: ofertas y precios.
        ! Hacer la oferta fácil de entender | Una tabla de tres filas, con la recomendada destacada

        [team] Quiénes lo harán
        ? Quién tiene la idea | Quién la fundó y de dónde viene
        ? Quién la construye | Quién construye y qué ha construido antes
        ? Quién la vende | Quién vende y a quién vendía antes
        > Se invierte en personas.
        * Una frase para cada persona: lo que ya ha terminado. Por completar: nombres y logros.
        ! Poner caras al plan | Tres retratos con nombre y logro

        [start] Cómo empezamos juntos
        ? La primera conversación | Lo que se aclara en la primera conversación
        ? Una pequeña prueba | Cómo es una prueba sin riesgo
        ? En el día a día | Cuándo funcionará en el día a día
        > Un comienzo sin riesgo.
        * Haz el primer paso lo más pequeño posible. Por completar: los pasos con su fecha.
        ! Mostrar lo fácil que es empezar | Una línea con tres etapas

        [doubts] Lo que habla en contra y nuestra respuesta
        = Lo que se puede pensar | Nuestra respuesta
        ? ¿Demasiado caro? | La duda sobre el dinero y la respuesta
        ? ¿Demasiado esfuerzo? | La duda sobre el esfuerzo y la respuesta
        ? ¿Durará? | La duda sobre el futuro y la respuesta
        > Una duda que se nombra pesa la mitad.
        * Toma en serio las dudas.[[ Esperas: «{objections}».]] Por completar: las respuestas.

        [money] {if.investors}Qué haremos con el dinero || Lo que hace falta para ello
        = Para qué | Cuánto | Hasta cuándo
        ? La parte mayor | La parte mayor
        ? La segunda parte | La segunda parte
        ? La reserva | La reserva
        > Concreto y comprobable.
        * Empieza por el resultado de cada parte. Por completar: partes, importes, fechas.
        ! Hacer comprobable el plan | Una tabla de tres filas: fin, importe, fecha

        [road] El camino que queda
        ? Ahora | El punto alcanzado hasta hoy
        ? El próximo hito | El próximo resultado
        ? El siguiente | El resultado que vendrá después
        ? La gran meta | Cómo será el mundo entonces
        > De hoy a la gran meta, en resultados.
        * Promete solo lo que controlas. Por completar: hitos y fechas.
        ! Mostrar la dirección | Una línea con cuatro hitos, el último más luminoso

        [closing] El siguiente paso
        ? Lo que pedimos | Un paso concreto, con fecha
        ? Lo que se recibe antes | Lo que se tendrá en la mano después
        ? Cómo localizarnos | Nombre, correo, teléfono
        > Un paso tan pequeño que se le puede decir que sí de inmediato.
        * Ofrece dos fechas en lugar de preguntar si hay interés. Por completar: paso, fechas, contacto.
        """
}
