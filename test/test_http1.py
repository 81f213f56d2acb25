"""HTTP/1.1: heads of responses, split at any place, what delimits their bodies, and heads of requests."""

from __future__ import annotations

import re
from typing import Any

import pytest

from openapiopenai._runtime.http.chunked import ChunkedDecoder, Malformed
from openapiopenai._runtime.http.http1 import (
    LONGEST_LINE,
    MOST_HEADERS,
    MOST_INTERIM,
    EndlessBody,
    Head,
    HeadReader,
    LengthBody,
    check_headers,
    request_head,
    split_url,
)
from openapiopenai._runtime.http.request import Headers

OK = b"HTTP/1.1 200 OK\r\n"
EARLY = b"HTTP/1.1 103 Early\r\nlink: x\r\n\r\n"
LONG = LONGEST_LINE - len("x-a: ")
HEADS: dict[str, tuple[bytes, tuple[int, bool, list[tuple[str, str]]]]] = {
    # Bytes, and status, whether the connection is kept, and headers
    "usual": (
        OK + b"Content-Type: text/plain\r\nx-a:  b \t\r\nx-a: c\r\n\r\n",
        (200, True, [("Content-Type", "text/plain"), ("x-a", "b"), ("x-a", "c")]),
    ),
    "no headers": (OK + b"\r\n", (200, True, [])),
    "no reason": (b"HTTP/1.1 404\r\nx-empty:\r\n\r\n", (404, True, [("x-empty", "")])),
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\n\r\n", (200, False, [])),
    "HTTP/1.0 keeps": (
        b"HTTP/1.0 200 OK\r\nconnection: Keep-Alive\r\n\r\n",
        (200, True, [("connection", "Keep-Alive")]),
    ),
    "close": (OK + b"Connection: Close\r\n\r\n", (200, False, [("Connection", "Close")])),
    "line feeds": (b"HTTP/1.1 200 OK\nx-a: b\n\n", (200, True, [("x-a", "b")])),
    "line feeds among others": (OK + b"x-a: b\nx-c:d\r\n\r\n", (200, True, [("x-a", "b"), ("x-c", "d")])),
    "folded": (
        OK + b"x-a: b\r\n  c\r\n\td \r\nx-e: f\r\n\r\n",
        (200, True, [("x-a", "b c d"), ("x-e", "f")]),
    ),
    "colons": (OK + b"x-a::b:\r\nX:XbX\r\n\r\n", (200, True, [("x-a", ":b:"), ("X", "XbX")])),
    "colons and line feeds": (OK + b"x-a::b:\nX:XbX\n\n", (200, True, [("x-a", ":b:"), ("X", "XbX")])),
    "UTF-8": ("HTTP/1.1 200 Schön\r\nx-a: é\r\n\r\n".encode(), (200, True, [("x-a", "é")])),
    "ISO 8859-1": (
        "HTTP/1.1 200 OK\r\nx-a: é\r\nx-b: ü\r\n\r\n".encode("latin-1"),
        (200, True, [("x-a", "é"), ("x-b", "ü")]),
    ),
    "interim": (
        b"HTTP/1.1 100 Continue\r\n\r\n" + EARLY + OK + b"x-a: b\r\n\r\n",
        (200, True, [("x-a", "b")]),
    ),
    "most interim": (EARLY * MOST_INTERIM + OK + b"\r\n", (200, True, [])),
    "long": (OK + b"x-a: %s\r\n\r\n" % (b"b" * LONG), (200, True, [("x-a", "b" * LONG)])),
    "most": (OK + b"a:b\r\n" * MOST_HEADERS + b"\r\n", (200, True, [("a", "b")] * MOST_HEADERS)),
}
NOT_HTTP = "not a status line|not HTTP/1.1"
MALFORMED: dict[str, tuple[bytes, str]] = {
    "too long": (OK + b"x-a: %s\r\n\r\n" % (b"b" * (LONG + 1)), "more than 65536 bytes"),
    "too many": (OK + b"a:b\r\n" * (MOST_HEADERS + 1) + b"\r\n", "more than 1000 headers"),
    "too many interim": (EARLY * (MOST_INTERIM + 1), "more than 100 interim responses"),
    "no status": (b"HTTP/1.1 OK\r\n\r\n", "not a status line"),
    "status of two digits": (b"HTTP/1.1 20 OK\r\n\r\n", "not a status line"),
    "status of a zero": (b"HTTP/1.1 020 OK\r\n\r\n", "not a status line"),
    "HTTP/2": (b"HTTP/2 200\r\n\r\n", NOT_HTTP),
    "an empty line": (b"\r\n" + OK + b"\r\n", NOT_HTTP),
    "after an interim response": (EARLY + b"x-a: b\r\n\r\n", NOT_HTTP),
    "no colon": (OK + b"x-a b\r\n\r\n", "not a header"),
    "no name": (OK + b": b\r\n\r\n", "not a header"),
    "a blank before the colon": (OK + b"x-a : b\r\n\r\n", "not a header"),
    "a blank first": (OK + b" x-a: b\r\n\r\n", "not a header"),
    "NUL": (OK + b"x-a: b\0c\r\n\r\n", "a control character in a header"),
    "NUL first": (OK + b"\0x-a: b\r\n\r\n", "a control character in a header"),
    "a carriage return alone": (OK + b"x-a: b\rc\r\n\r\n", "a control character in a header"),
    "a carriage return first": (OK + b"\rx-a: b\r\n\r\n", "a control character in a header"),
    "two carriage returns": (OK + b"x-a: b\r\r\n\r\n", "a control character in a header"),
    "101": (b"HTTP/1.1 101 Switching\r\n\r\n", "switches protocols unasked"),
}


def read(pieces: list[bytes]) -> Any:
    """Return what a head says and what comes after it; the text of an error."""
    reader = HeadReader()
    try:
        for number, piece in enumerate(pieces):
            if head := reader.feed(piece):
                rest = reader.rest + b"".join(pieces[number + 1 :])
                return (head.status, head.is_persistent, list(head.headers.items())), rest
    except Malformed as error:
        return str(error)
    return "incomplete"


def splits(data: bytes) -> list[list[bytes]]:
    """Return some data as a whole, in two pieces cut at any place (or at some, if it is long), and byte by byte."""
    places = range(len(data)) if len(data) < 200 else (1, 9, 17, 18, 20, *range(len(data) - 30, len(data)))
    bytewise = [[bytes([each]) for each in data]] if len(data) < 5000 else []
    return [[data], *([data[:place], data[place:]] for place in places), *bytewise]


@pytest.mark.parametrize("name", HEADS)
def test_a_head_reads_the_same_however_it_is_split(name: str) -> None:
    data, (status, is_persistent, fields) = HEADS[name]
    for body in (b"the body\r\n\r\n", b""):
        for pieces in splits(data + body):
            (found, found_persistent, headers), rest = read(pieces)
            assert (found, found_persistent, rest) == (status, is_persistent, body)
            assert headers == list(Headers(fields).items())


@pytest.mark.parametrize("name", HEADS)
def test_usual_heads_are_read_at_once(name: str) -> None:
    """That is, fast; whatever is unusual about the others is told by what reads line by line."""
    is_usual = name in ("usual", "no reason", "HTTP/1.0 keeps", "close", "colons", "most")
    assert (HeadReader()._usual(HEADS[name][0]) is not None) is is_usual  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_head_is_told_however_it_is_split(name: str) -> None:
    data, expected = MALFORMED[name]
    for pieces in splits(data + b"the body\r\n\r\n"):
        assert re.search(expected, read(pieces))


@pytest.mark.parametrize(
    "data",
    [b"SSH-2", b"h", b"<html>", b"HTTP/2", b"\r", EARLY + b"x", OK + b"x-a: b\rc", OK + b"\0", b"HTTP/1.1 " + b"1" * 70_000],
)  # fmt: skip
def test_a_mistake_is_told_before_the_line_ends(data: bytes) -> None:
    assert read([data]) != "incomplete"


@pytest.mark.parametrize(
    "data", [b"", b"H", b"HTTP/1.", b"HTTP/1.1 200 OK\r", OK + b"x-a: b\r\n\r", EARLY, EARLY + b"HT"]
)
def test_what_may_become_a_head(data: bytes) -> None:
    assert read([data]) == read([bytes([each]) for each in data]) == "incomplete"


LENGTH, CHUNKED = {"content-length": "5"}, {"transfer-encoding": "Chunked"}


@pytest.mark.parametrize(
    ("method", "status", "headers", "expected"),
    [
        ("GET", 200, LENGTH, 5),
        ("GET", 200, {"content-length": "5, 5 ,5"}, 5),
        ("GET", 200, {"content-length": "0" * 17 + "5"}, 5),
        ("GET", 200, CHUNKED, ChunkedDecoder),
        ("GET", 200, {}, EndlessBody),
        ("POST", 500, {}, EndlessBody),
        ("GET", 204, {}, 0),
        ("GET", 204, LENGTH, 0),
        ("GET", 304, CHUNKED, 0),
        ("HEAD", 200, LENGTH, 0),
        ("HEAD", 200, CHUNKED, 0),
        ("HEAD", 404, {}, 0),
        ("GET", 200, LENGTH | CHUNKED, "both transfer-encoding and content-length"),
        ("HEAD", 200, LENGTH | CHUNKED, "both transfer-encoding and content-length"),
        ("GET", 200, {"transfer-encoding": "gzip, chunked"}, "transfer-encoding 'gzip, chunked' is not supported"),
        *[
            ("GET", status, {"content-length": value}, f"content-length {value!r}")
            for value in ("", "-5", "+5", "5, 6", "5,", "5x", "0x5", "1_0", "٥", "1" * 19)
            for status in (200, 204)
        ],
    ],
)
def test_what_delimits_a_body(method: str, status: int, headers: dict[str, str], expected: Any) -> None:
    head = Head(status, Headers(list(headers.items())), True)
    if isinstance(expected, str):
        with pytest.raises(Malformed) as caught:
            head.body(method)
        assert str(caught.value) == expected
        return
    body = head.body(method)
    assert isinstance(body, LengthBody if isinstance(expected, int) else expected)
    if isinstance(expected, int):
        data = b"hello, world"
        assert (body.is_done, body.is_overrun) == (not expected, False)
        assert body.feed(data[:2]) + body.feed(data[2:]) == data[:expected]
        assert body.is_done and body.is_overrun


@pytest.mark.parametrize("size", [0, 1, 5])
def test_a_body_of_just_its_length(size: int) -> None:
    body = LengthBody(size)
    assert body.feed(b"") == b"" and body.is_done is not bool(size)
    assert body.feed(b"x" * size) == b"x" * size
    assert body.is_done and not body.is_overrun


def test_a_body_without_an_end() -> None:
    body = EndlessBody()
    assert body.feed(b"abc") == b"abc" and not body.is_done and not body.is_overrun


@pytest.mark.parametrize(
    ("status", "is_persistent", "expected"),
    [(200, True, True), (200, False, False), (204, True, False), (304, True, False), (500, True, True)],
)
def test_after_which_responses_a_connection_is_used_again(status: int, is_persistent: bool, expected: bool) -> None:
    assert Head(status, Headers([]), is_persistent).reusable is expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, b"GET /v1 HTTP/1.1\r\nhost: h:80\r\n\r\n"),
        ({"x-a": "b", "x-é": "c"}, "headers: 'x-é' is not the name of a header"),
        ({"x-a": "é\t"}, "GET /v1 HTTP/1.1\r\nhost: h:80\r\nx-a: é\t\r\n\r\n".encode()),
        ({"x-a": "b", "host": "other"}, b"GET /v1 HTTP/1.1\r\nx-a: b\r\nhost: other\r\n\r\n"),
        ({"": "b"}, "headers: '' is not the name of a header"),
        ({"x a": "b"}, "headers: 'x a' is not the name of a header"),
        *[({"x-a": f"b{each}"}, "header x-a: expected text without control characters") for each in "\r\n\0\x08\x1f\x7f\ud800"],
    ],
)  # fmt: skip
def test_the_head_of_a_request(headers: dict[str, str], expected: Any) -> None:
    if isinstance(expected, bytes):
        assert request_head("GET", "/v1", "h:80", headers) == expected
        return
    for use in (lambda: request_head("GET", "/v1", "h:80", headers), lambda: check_headers(headers)):
        with pytest.raises(ValueError, match=expected):
            use()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h", ("https://h", "/")),
        ("http://h", ("http://h", "/")),
        ("http://h/", ("http://h", "/")),
        ("http://h:80/v1/x?y=z", ("http://h:80", "/v1/x?y=z")),
        ("http://h?y=z", ("http://h", "/?y=z")),
        ("http://h?y=a/b", ("http://h", "/?y=a/b")),
        ("http://h#a/b", ("http://h", "/")),
        ("http://h?y#a/b", ("http://h", "/?y")),
        ("http://h/x#f?g", ("http://h", "/x")),
        ("http://h/a b", ("http://h", "/a%20b")),
        ("http://h/é%20/\x7f", ("http://h", "/%C3%A9%20/%7F")),
        ("http://h/!$&'()*+,/:;=@[]~?a?[]", ("http://h", "/!$&'()*+,/:;=@[]~?a?[]")),
        ("http://h/é!$%&'()*+,/:;=@[]~?a?[]", ("http://h", "/%C3%A9!$%&'()*+,/:;=@[]~?a?[]")),
    ],
)
def test_the_target_of_a_request(url: str, expected: tuple[str, str]) -> None:
    assert split_url(url) == expected
