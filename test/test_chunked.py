"""The chunked transfer coding, split at any place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapiopenai._runtime.http.chunked import MOST_TRAILERS, ChunkedDecoder


def encode(chunks: list[bytes], extension: bytes, trailers: bytes) -> bytes:
    framed = [b"%x%s\r\n%s\r\n" % (len(chunk), extension, chunk) for chunk in chunks]
    return b"".join(framed) + b"0\r\n" + trailers + b"\r\n"


def cut(data: bytes, places: list[int]) -> list[bytes]:
    at = sorted({place % (len(data) + 1) for place in places})
    return [data[start:end] for start, end in zip([0, *at], [*at, len(data)], strict=True)]


@given(
    st.lists(st.binary(min_size=1, max_size=300), max_size=6),
    st.lists(st.integers(0, 5000), max_size=12),
    st.sampled_from([b"", b";a=b", b" ; x"]),
    st.sampled_from([b"", b"x-end: 1\r\n", b"a: b\r\nc: d\r\n"]),
)
def test_any_chunking_decodes_to_the_body(
    chunks: list[bytes], places: list[int], extension: bytes, trailers: bytes
) -> None:
    encoded = encode(chunks, extension, trailers)
    for pieces in (cut(encoded, places), [encoded], [bytes([byte]) for byte in encoded]):
        decoder = ChunkedDecoder()
        body: list[bytes] = []
        for number, piece in enumerate(pieces):
            assert not decoder.is_done or not any(pieces[number:])
            assert not decoder.is_overrun
            body.append(decoder.feed(piece))
        assert b"".join(body) == b"".join(chunks)
        assert decoder.is_done and not decoder.is_overrun
        assert decoder.feed(b"x") == b"" and decoder.is_overrun
    decoder = ChunkedDecoder()
    assert decoder.feed(encoded + b"\r") == b"".join(chunks) and decoder.is_overrun


def test_decoded_bytes_are_returned_at_once() -> None:
    decoder = ChunkedDecoder()
    assert decoder.feed(b"a\r\n12345") == b"12345"
    assert decoder.feed(b"67890\r") == b"67890"
    assert decoder.feed(b"\n3\r\nabc\r\n0\r\n") == b"abc"
    assert not decoder.is_done
    assert decoder.feed(b"\r\n") == b"" and decoder.is_done


@pytest.mark.parametrize(
    "encoded",
    [
        b"x\r\n",
        b"-1\r\n",
        b"0x5\r\nabcde\r\n",
        b"1_0\r\n",
        b"\r\n\r\n",
        b"3\r\nabcXX",
        b"3\r\nab\r\n\r\n",
        b"1" * 70000,
        b"x",
        b"5;" + b"a" * 70000,
        b"0\r\n" + b"a: b\r\n" * (MOST_TRAILERS + 1),
        b"1" * 17,
        b"\r",
        b"1\ra",
    ],
)
def test_invalid_framing_raises(encoded: bytes) -> None:
    with pytest.raises(ValueError):
        ChunkedDecoder().feed(encoded)
    with pytest.raises(ValueError):
        decoder = ChunkedDecoder()
        for byte in encoded:
            decoder.feed(bytes([byte]))


def test_a_large_chunk_takes_linear_time() -> None:
    decoder = ChunkedDecoder()
    decoder.feed(b"%x\r\n" % 2**26)
    assert sum(len(decoder.feed(bytes(64))) for _ in range(2**15)) == 2**21


def test_as_many_trailers_as_are_allowed() -> None:
    decoder = ChunkedDecoder()
    decoder.feed(b"0\r\n" + b"a: b\r\n" * MOST_TRAILERS + b"\r\n")
    assert decoder.is_done


@pytest.mark.parametrize("size", [b"f" * 16, b"F" * 16, b"0" * 30 + b"3", b"0003", b"\t3 ", b"3;a=b", b"3 ;a"])
def test_sizes_of_chunks(size: bytes) -> None:
    assert ChunkedDecoder().feed(size + b"\r\nab") == b"ab"
