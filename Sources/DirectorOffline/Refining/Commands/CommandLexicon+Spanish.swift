import DirectorLanguage

extension CommandLexicon {
    static let spanish = CommandLexicon(
        slide: "diapositiva, diapositivas, lámina, láminas, página, páginas, transparencia",
        add: "añade, añadir, añadas, agrega, agregar, incluye, incluir, inserta, insertar, pon, crea",
        remove: "quita, quitar, elimina, eliminar, borra, borrar, suprime, suprimir, saca, sin, omite",
        move: "mueve, mover, muévela, pasa, pasar, lleva, llevar, coloca, colocar, desplaza",
        swap: "intercambia, intercambiar",
        merge: "junta, juntar, une, unir, combina, combinar, fusiona, fusionar",
        split: "divide, dividir, separa, separar, parte",
        rename: "renombra, renombrar, titula, titular, llama, llamar",
        naming: "a, como, por, :, titulada, en",
        make: "haz, hacer, convierte, convertir, transforma, pon, muestra, usa, debe, debería",
        about: "sobre, acerca de, con el título, titulada, con, de, para",
        articles: "una, un, unas, otra, otro, la, las, los, el, más, nueva, algo, también",
        courtesy:
            "por, favor, puedes, podrías, puede, podría, quiero, quisiera, me, gustaría, también, ahora, luego, sí, pero, bien, vale, ok, gracias, y, no, que, entonces, perfecto, genial",
        joints: "y, luego, además, también, pero",
        toEnd: "al final, hasta el final",
        toStart: "al principio, al inicio, al comienzo",
        after: "después de, tras, detrás de",
        before: "antes de, delante de",
        last: "última, último, final, cierre",
        first: "primera, portada, primer",
        forms: [
            (.timeline, "línea de tiempo, línea temporal, cronología, cronograma"),
            (.table(["Punto", "Qué significa"]), "tabla"),
            (.comparison("Por un lado", "Por otro lado"), "comparación, comparativa, antes y después"),
            (.matrix(across: "Esfuerzo", up: "Efecto"), "matriz"),
            (.quote, "cita"), (.figures, "cifras clave, grandes cifras, indicadores"),
            (.pointsWithChart, "gráfico, gráfica, datos, cifras, estadísticas"),
            (.diagram, "diagrama, esquema"), (.steps, "pasos, proceso, paso a paso"),
            (.threePanels, "tres columnas, columnas, tarjetas"),
            (.picture, "más visual, visual, más imágenes, imagen, imágenes, foto, fotos, fotografía"),
            (.bullets, "lista, viñetas, puntos"),
        ],
        shorter:
            "más corta, más corto, menos texto, más breve, más sencilla, más simple, demasiado texto, demasiado larga",
        longer: "más larga, más detallada, más detalle, más detalles, más contenido, más texto, más completa",
        missing: "falta, faltan"
    )
}
