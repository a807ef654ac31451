typealias GermanWording = EnglishWording
typealias SpanishWording = EnglishWording
typealias FrenchWording = EnglishWording
