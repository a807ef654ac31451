/// Languages that are read and not yet written: their words come from English until they have a wording of their own.
typealias SpanishWording = EnglishWording
typealias FrenchWording = EnglishWording
