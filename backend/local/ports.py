"""TCP ports of this machine: which are free, which are taken."""

import socket


def free_port(preferred: int | None = None) -> int:
    """A free loopback port: the preferred one when it still is."""
    for wanted in (preferred, 0):
        if wanted is not None:
            try:
                with _bound("127.0.0.1", wanted) as taken:
                    return int(taken.getsockname()[1])
            except OSError:
                continue
    raise OSError("this machine has no free TCP port")


def why_unusable(host: str, port: int) -> OSError | None:
    """None when a server could listen there now, else what stands against it."""
    try:
        with _bound(host, port):
            return None
    except OSError as problem:
        return problem


def _bound(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(1)
    except OSError:
        listener.close()
        raise
    return listener
