typealias SpanishWording = EnglishWording
typealias FrenchWording = EnglishWording
