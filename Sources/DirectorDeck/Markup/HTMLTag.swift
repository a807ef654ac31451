/// The elements that documents use.
enum HTMLTag: String, Sendable {
    case a, article, aside, blockquote, body, button, caption, dd, dialog, div, dl, dt, figcaption, figure, footer, h1,
        h2
    case h3, head, header, html, kbd, li, main, mark, nav, ol, p, script, section, span, strong, style, table, tbody
    case td, th, thead, title, tr, ul
}

enum HTMLVoidTag: String, Sendable {
    case meta
}
