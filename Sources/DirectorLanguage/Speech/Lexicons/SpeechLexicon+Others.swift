extension SpeechLexicon {
    /// A yes and a no in languages of which nothing else is known. Whatever stands beside them stays content, so only a
    /// bare yes counts.
    static let others = SpeechLexicon(
        language: nil,
        phrases: [
            .yes: "نعم, да, はい, 네, 예, sim, sì, tak, evet, 👍, 👌, ✅, 💯, ✔, ☑, 🆗, 🤝",
            .no: "não, нет, لا, いいえ, 아니요, nie, nee, hayır, 👎, ❌, 🚫",
            .thanks: "grazie, obrigado, obrigada, спасибо, شكرا, ありがとう, 감사합니다",
            .greeting: "مرحبا, السلام عليكم, olá, привет, こんにちは, 안녕하세요, namaste",
            .filler: "🙌, 🎉, 😊, 🙂, 😀, 😃, 😄, 😁, 🚀, 🙏, 👏, ❤, ♥, 😍, 🥳, 🔥, ✨, 💪, 😎, 🤩, 😂, 🤣, 😅",
        ]
    )
}
