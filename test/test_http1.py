"""Heads of HTTP/1.1 responses, split at any place."""

from __future__ import annotations

import pytest

from openapiopenai._runtime.http.chunked import Malformed
from openapiopenai._runtime.http.http1 import LONGEST_LINE, MOST_HEADERS, HeadReader

HEADS: dict[str, bytes] = {
    "usual": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nx-a:  b \t\r\nx-a: c\r\n\r\n",
    "no headers": b"HTTP/1.1 200 OK\r\n\r\n",
    "no reason": b"HTTP/1.1 404\r\nx-empty:\r\n\r\n",
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\nconnection: keep-alive\r\n\r\n",
    "close": b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n",
    "line feeds": b"HTTP/1.1 200 OK\nx-a: b\n\n",
    "folded": b"HTTP/1.1 200 OK\r\nx-a: b\r\n  c\r\n\r\n",
    "UTF-8": "HTTP/1.1 200 Schön\r\nx-a: é\r\n\r\n".encode(),
    "ISO 8859-1": "HTTP/1.1 200 OK\r\nx-a: é\r\nx-b: ü\r\n\r\n".encode("latin-1"),
    "interim": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\nx-a: b\r\n\r\n",
    "long": b"HTTP/1.1 200 OK\r\nx-a: %s\r\n\r\n" % (b"b" * (LONGEST_LINE - 20)),
    "many": b"HTTP/1.1 200 OK\r\n%s\r\n" % (b"a:b\r\n" * MOST_HEADERS),
    "too long": b"HTTP/1.1 200 OK\r\nx-a: %s\r\n\r\n" % (b"b" * LONGEST_LINE),
    "too many": b"HTTP/1.1 200 OK\r\n%s\r\n" % (b"a:b\r\n" * (MOST_HEADERS + 1)),
    "no status": b"HTTP/1.1 OK\r\n\r\n",
    "status of two digits": b"HTTP/1.1 20 OK\r\n\r\n",
    "no colon": b"HTTP/1.1 200 OK\r\nx-a b\r\n\r\n",
    "a blank before the colon": b"HTTP/1.1 200 OK\r\nx-a : b\r\n\r\n",
    "NUL": b"HTTP/1.1 200 OK\r\nx-a: b\0c\r\n\r\n",
    "a carriage return alone": b"HTTP/1.1 200 OK\r\nx-a: b\rc\r\n\r\n",
    "101": b"HTTP/1.1 101 Switching\r\n\r\n",
}


def read(pieces: list[bytes]) -> tuple[object, ...] | str:
    reader = HeadReader()
    try:
        for number, piece in enumerate(pieces):
            if head := reader.feed(piece):
                rest = reader.rest + b"".join(pieces[number + 1 :])
                return head.status, head.is_persistent, list(head.headers.items()), head.headers.all("x-a"), rest
    except Malformed as error:
        return str(error)
    return "incomplete"


@pytest.mark.parametrize("name", HEADS)
def test_a_head_reads_the_same_however_it_is_split(name: str) -> None:
    data = HEADS[name] + b"the body\r\n\r\n"
    whole = read([data])
    assert (whole == "incomplete") is False
    assert isinstance(whole, str) == (list(HEADS).index(name) > list(HEADS).index("many"))
    places = range(len(data)) if len(data) < 200 else (1, 9, 17, 18, 20, len(data) - 15)
    for place in places:
        assert read([data[:place], data[place:]]) == whole
