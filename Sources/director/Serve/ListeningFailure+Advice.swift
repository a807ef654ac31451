import DirectorServer
import NIOCore

extension ListeningFailure {
    /// What failed, and which flag to change.
    var advice: String { "cannot listen on \(address): \(reason)" }

    private var reason: String {
        switch underlying {
        case let error as IOError:
            switch error.errnoCode {
            case 98, 48: "the port is taken by another program; choose one with \(portFlag)"
            case 13: "no permission for this port; choose one above 1023 with \(portFlag)"
            case 99, 49: "this machine has no such address; choose one with \(hostFlag)"
            default: error.description
            }
        case SocketAddressError.unknown, is SocketAddressError.UnknownHost:
            "there is no host of this name; choose one with \(hostFlag)"
        default: "\(underlying)"
        }
    }

    private var portFlag: String {
        switch purpose {
        case .clients: "--port"
        case .metrics: "--metrics-port"
        }
    }

    private var hostFlag: String {
        switch purpose {
        case .clients: "--host"
        case .metrics: "--metrics-host"
        }
    }
}
