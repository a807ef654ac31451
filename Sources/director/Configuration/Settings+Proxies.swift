import DirectorOutbound

extension Settings {
    /// The proxies for requests to other services, from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
    ///
    /// - Throws: ``SettingError``, which does not show the address, because it may contain a password
    func proxies() throws(SettingError) -> ProxySettings {
        ProxySettings(
            http: try proxy("http.proxy"),
            https: try proxy("https.proxy"),
            exceptions: try exceptions("no.proxy")
        )
    }

    private func proxy(_ key: String) throws(SettingError) -> ProxyAddress? {
        guard let given = given(key) else { return nil }
        guard let address = ProxyAddress(given.text) else { throw given.refusedUnseen(allowed: ProxyAddress.allowed) }
        return address
    }

    private func exceptions(_ key: String) throws(SettingError) -> ProxyExceptions {
        guard let given = given(key) else { return .none }
        do throws(ProxyExceptions.Problem) {
            return try ProxyExceptions(given.text)
        } catch {
            // An entry with credentials is probably the address of a proxy, so it is not shown.
            throw error.entry.contains("@")
                ? given.refusedUnseen(allowed: ProxyExceptions.allowed)
                : SettingError(name: given.name, value: error.entry, allowed: ProxyExceptions.allowed)
        }
    }
}
