import DirectorLanguage

extension SpanishTemplates {
    static let children = """
        parts: Mirar | Escuchar | Pensar | Participar

        [opening] ¿Quién es {person}? || ¡Descubrimos {thing}! || {question} || ¿{left} o {right}? || {Title}
        - {if.story}Una historia para hoy
        ~ - Lo averiguamos juntos
        > Despertar la curiosidad con una pregunta antes de explicar nada.
        * Saluda a los niños y déjalos adivinar antes de decir nada. Escucha dos o tres respuestas.
        ! Despertar la curiosidad a primera vista | Una imagen grande y simpática del tema, nada más

        [summary] Lo que vamos a descubrir hoy
        - Algo para mirar
        - Algo para escuchar
        - Algo para probar
        > Tres promesas con palabras sencillas.
        * Enseña con los dedos lo que viene: mirar, escuchar, probar.

        [known] ¿Qué sabemos ya?
        - ¿Quién lo conoce? | Manos arriba: ¿quién lo ha visto o ha oído hablar de esto?
        - ¿Qué es lo primero que piensas? | ¿Qué es lo primero que se te ocurre?
        - ¿Qué te gustaría saber? | ¿Qué te gustaría descubrir hoy?
        > Recoger lo que traen los niños; así el resto también es suyo.
        * Recoge respuestas sin corregir. Vuelve más tarde a una de ellas.

        [meet] Te presento a {person} || Miramos muy de cerca
        ? Cómo es | Lo primero que los niños deben descubrir en la imagen
        ? Lo que nunca falta | La cosa que siempre está ahí
        ? Lo que sorprende | Algo que nunca habrían imaginado
        > Una imagen grande para explorar antes de seguir contando.
        * Señala una cosa tras otra y deja que los niños la nombren. Por completar: las tres cosas que deben descubrir.
        ! El primer encuentro | Grande en el centro, tan cerca que se ven los detalles

        [size] ¿Grande o pequeño? ¿Cerca o lejos?
        = Más grande de lo que pensamos | Más pequeño de lo que pensamos
        ? Algo para comparar | Un objeto de la sala para comparar
        ? Algo para medir | Algo que se pueda mostrar con las manos
        > El tamaño se entiende cuando se compara.
        * Trae un objeto para comparar. Por completar: cuál.

        [story] Una historia sobre {name}
        ? Cómo empieza | Cómo empieza: quién está ahí y dónde
        ? Lo que sale mal | Lo que sale mal: el momento en que todos contienen la respiración
        ? Cómo termina | Cómo termina: lo que vuelve a estar bien
        > El corazón de la sesión: una historia en tres imágenes.
        * Elige una historia que sepas contar bien.[[ Mencionaste: «{material}».]] Por completar: los tres momentos que mostrarán las imágenes.
        ! Llevar la historia sin palabras | Tres imágenes seguidas: el comienzo, el problema, el final feliz

        [exciting] El momento más emocionante
        ? Lo que todos esperan | El momento que merece una imagen entera
        > Detenerse en el punto decisivo y dejar que adivinen.
        * Para y pregunta: ¿qué harías tú ahora? Por completar: el momento en que paras.
        ! Contener la respiración | El punto decisivo, visto muy de cerca

        [order] ¿Qué pasa primero y qué pasa después?
        ? Por la mañana | Lo que pasa primero
        ? A mediodía | Lo que pasa después
        ? Por la noche | Cómo termina el día
        > Volver a contar ayuda a recordar.
        * Deja que tres niños cuenten las tres partes. Por completar: una palabra para cada imagen.
        ! Ordenar la historia | Tres imágenes pequeñas en un camino, de la mañana a la noche

        [lesson] ¿Qué podemos aprender de {him}? || {if.story}¿Qué aprendemos de esta historia? || ¿Qué podemos probar nosotros?
        - Algo para casa | Elige una cosa que probarás en casa.
        - Algo para compartir | Elige una cosa que compartirás con alguien.
        - Una pregunta para llevar | Piensa una pregunta para tu familia.
        > De la historia a su propio día.
        * Primero pregunta, luego muestra. Por completar: la cosa que probarán.
        ! Convertir la historia en tres gestos pequeños | Tres pasos como piedras en un río, con una imagen cada uno

        [explain] ¿Qué tiene de especial {person}? || {if.question}Paso a paso || ¿Cómo funciona?
        ? Lo que pasa primero | Lo que pasa primero, en una frase corta
        ? Lo que pasa después | Lo que pasa después, en otra frase corta
        ? Lo que resulta | Lo que se ve al final
        > Lo único que merece una explicación, en tres pasos.
        * Representa con los niños los tres pasos, con las manos y la voz. Por completar: una frase corta para cada paso.
        ! Mostrar cómo una cosa lleva a la otra | Tres dibujos sencillos unidos por flechas

        [true] ¿Verdad o mentira?
        = ¡Verdad! | ¡Mentira!
        ? Es verdad y parece mentira | Algo verdadero que parece inventado
        ? Es mentira y parece verdad | Algo inventado que parece verdadero
        > Un juego muestra lo que ha quedado, sin examen.
        * De pie si es verdad, sentados si es mentira. Por completar: tres o cuatro frases para adivinar.

        [words] Palabras nuevas
        = Palabra | Qué significa
        ? La primera palabra nueva | Una palabra nueva
        ? La segunda palabra nueva | Otra palabra nueva
        ? La palabra más divertida | La palabra más divertida de decir
        > Tres palabras para llevar a casa.
        * Di las palabras con los niños, primero en voz alta y luego en susurros. Por completar: las tres palabras.

        [act] Lo representamos
        - Busca pareja | Busca pareja y elige quién eres.
        - Sin palabras | Muestra el momento sin una sola palabra.
        - Los demás adivinan | Los demás adivinan qué momento es.
        > Moverse despierta a todos.
        * Haz sitio en el centro. Dos minutos de preparación bastan.
        ! Invitar a moverse | Niños representando una escena, sin texto

        [closing] ¡Ahora te toca a ti!
        - Dibuja tu momento favorito | Dibuja el momento que más te ha gustado.
        - Cuéntaselo a alguien | Cuéntalo hoy en casa.
        > Terminar con algo que hacer, para que quede.
        * Reparte papel y deja que todos dibujen. Por completar: dónde se colgarán los dibujos.
        """
}
