import DirectorLanguage

extension SpanishWording {
    func outlineLead(_ lead: OutlineLead) -> String {
        let opening = lead.number <= 1 ? "Aquí está el esquema" : "Esquema \(lead.number)"
        let start = "\(opening): \(slides(lead.slides)) para \(lead.address)."
        let end = " Di qué quieres cambiar, si quieres con el número de diapositiva."
        guard let first = lead.first, let last = lead.last else { return start + end }
        return start
            + " Va de \(quoted(first)) a \(quoted(last)). Lo que solo tú puedes saber está marcado con «Por completar»."
            + end
    }

    func look(_ manner: Look.Manner, tone: Tone, celebrating: Bool) -> LookWords {
        switch manner {
        case .childlike:
            LookWords(
                theme: "Luminoso y juguetón, una idea cada vez",
                suggestions:
                    "Imágenes grandes y simpáticas, colores cálidos, muy pocas palabras en letra grande y redonda; las mismas figuras vuelven en cada diapositiva.",
                picture: "Ilustración simpática, colores cálidos, contornos gruesos, sin texto",
                chart: "Dibujado a mano, con iconos sencillos, grande y colorido"
            )
        case .sober:
            LookWords(
                theme: "Claro y seguro, con el mensaje en cada título",
                suggestions:
                    "Mucho espacio en blanco, un color de acento, gráficos sin adornos, la fuente en letra pequeña bajo cada cifra.",
                picture: "Fotografía serena, colores apagados, mucho espacio libre",
                chart: "Gráfico sobrio, un color de acento, rótulos junto a los datos, fuente debajo"
            )
        case .lively:
            LookWords(
                theme: celebrating
                    ? "Cálido y personal, llevado por fotos de verdad" : "Fresco y directo, cerca de la vida diaria",
                suggestions:
                    "Fotos de verdad que llenan la diapositiva, pocas palabras, contrastes fuertes, un color de acento alegre.",
                picture: "Foto de verdad, luz natural, llena la diapositiva",
                chart: "Gráfico sencillo de fuerte contraste, con rótulos directos"
            )
        case .plain:
            LookWords(
                theme: "Claro y acogedor, \(self.tone(tone))",
                suggestions:
                    "Una idea por diapositiva, letra grande, un color de acento, imágenes y esquemas en un mismo estilo.",
                picture: "Foto o ilustración clara, colores naturales, sin texto en la imagen",
                chart: "Formas sencillas, pocos colores, rótulos cerca de lo que nombran"
            )
        }
    }

    func tone(_ tone: Tone) -> String {
        switch tone {
        case .playful: "cálido y juguetón"
        case .warm: "cálido y personal"
        case .formal: "formal y directo"
        case .energetic: "dinámico y seguro"
        case .serious: "sereno y serio"
        case .inspiring: "inspirador, con espacio para la emoción"
        case .relaxed: "relajado y cercano"
        case .technical: "preciso y técnico"
        }
    }

    func theme(_ tone: Tone) -> String { "Claro y coherente, \(self.tone(tone))" }

    func structure(_ form: SlideForm) -> String? {
        switch form {
        case .opening, .divider, .closing, .bullets: nil
        case .pointsWithPicture: "Puntos junto a una imagen"
        case .pointsWithChart: "Puntos junto a un gráfico"
        case .pointsWithDiagram: "Puntos junto a un esquema"
        case .picture, .chart, .diagram: "Un único punto de atención"
        case .twoColumns(let left, let right): "Dos columnas: \(left) | \(right)"
        case .comparison(let left, let right): "Dos lados: \(left) | \(right)"
        case .threePanels: "Tres campos"
        case .figures: "Cifras grandes"
        case .matrix(let across, let up): "Matriz: \(across) | \(up)"
        case .timeline: "Línea de tiempo"
        case .steps: "Pasos en orden"
        case .quote: "Una gran cita"
        case .table(let columns): "Tabla: " + columns.joined(separator: " | ")
        }
    }

    func spoken(_ form: SlideForm) -> String {
        switch form {
        case .opening: "una portada"
        case .divider: "una diapositiva de transición"
        case .closing: "una diapositiva de cierre"
        case .bullets: "una lista corta"
        case .pointsWithPicture: "puntos junto a una imagen"
        case .pointsWithChart: "puntos junto a un gráfico de datos"
        case .pointsWithDiagram: "puntos junto a un esquema"
        case .picture: "sobre todo una gran imagen"
        case .chart: "un gran gráfico"
        case .diagram: "un gran esquema"
        case .twoColumns: "de dos columnas"
        case .comparison: "una comparación de dos lados"
        case .threePanels: "de tres campos"
        case .figures: "de cifras grandes"
        case .matrix: "una matriz de cuatro campos"
        case .timeline: "una línea de tiempo"
        case .steps: "una serie de pasos"
        case .quote: "una gran cita"
        case .table: "una tabla"
        }
    }

    func text(_ phrase: SlidePhrase) -> String {
        switch phrase {
        case .fillIn: "Por completar:"
        case .time(let time): "Tiempo: \(time)."
        case .showAtAGlance(let subject): "Mostrar \(quoted(subject)) de un vistazo"
        case .motif(let points): "Un motivo para: \(list(points))"
        case .prove(let subject): "Demostrar \(quoted(subject)) con cifras"
        case .figuresFor(let points): "Las cifras de: \(list(points))"
        case .fitsTogether(let subject): "Mostrar cómo encaja \(quoted(subject))"
        case .inOrder(let points): "En orden: \(list(points))"
        case .sameQuestions: "Comparar con las mismas preguntas"
        case .columns(let columns, let rows): "Columnas: \(list(columns)); filas: \(list(rows))"
        case .difference: "Hacer visible la diferencia"
        case .sideBySide(let left, let right, let points):
            "\(left) junto a \(right), con los mismos puntos: \(list(points))"
        case .strongPicture: "Llenar la diapositiva con una imagen fuerte"
        case .oneMotif(let title): "Un motivo para \(quoted(title)), nada más"
        case .whatToSay(let title): "Lo que quieres decir sobre \(quoted(title))"
        case .presenter(let children): children ? "Tu nombre" : "Tu nombre, tu cargo, la fecha"
        case .whatSpeaksForIt: "Lo que habla a favor"
        case .verdict(let children): children ? "¿Qué vemos?" : "Lo que se sigue de ello, en una frase"
        case .figure: "Cifra"
        case .belongsHere: "Lo que va aquí"
        case .quote: "La frase, palabra por palabra"
        case .attribution: "Quién lo dijo y dónde"
        case .cell(let column, let row): "\(column): \(row.loweredStart)"
        case .quadrant(let place, let across, let up):
            [
                "Menos \(across.loweredStart), más \(up.loweredStart)", "Más de ambos", "Menos de ambos",
                "Más \(across.loweredStart), menos \(up.loweredStart)",
            ][min(max(place, 0), 3)]
        case .oneSide: "Por un lado"
        case .otherSide: "Por otro lado"
        case .firstColumn: "Primero"
        case .secondColumn: "Y además"
        case .effort: "Esfuerzo"
        case .effect: "Efecto"
        case .point: "Punto"
        case .meaning: "Qué significa"
        case .details(let title): "\(title): los detalles"
        case .secondHalf(let title): "La segunda mitad de \(quoted(title)), con espacio para los detalles."
        case .furtherPoint(let number):
            ["Un ejemplo que lo muestra", "Lo que se sigue de ello", "La pregunta de fondo"][min(max(number, 0), 2)]
        case .notes(let narrative, let points): "Empieza con: \(narrative) Después, punto por punto: \(list(points))."
        }
    }

    func variations(of title: String) -> [String] {
        ["Más sobre esto: \(title)", "\(title) (continuación)", "Una vez más: \(title)", "De cerca: \(title)"]
    }

    func variation(of title: String, number: Int) -> String {
        number <= Self.feminineOrdinals.count
            ? "\(title) (\(Self.feminineOrdinals[number - 1]) vez)"
            : "\(title) (" + String(repeating: "otra vez, ", count: number - Self.feminineOrdinals.count) + "de nuevo)"
    }

    private static let feminineOrdinals = [
        "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima",
    ]
}
