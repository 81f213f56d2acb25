"""Decoding of server-sent events."""

from __future__ import annotations

import time
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapiopenai import APIConnectionError
from openapiopenai._runtime.http.sse import BARE, LONGEST_REMARK, EventDecoder, ServerSentEvent

Event = tuple[bytes, bytes, str]


def decode(*chunks: bytes) -> list[Event]:
    decoder = EventDecoder()
    return [(event.data, event.event, event.id) for chunk in chunks for event in decoder.feed(chunk)]


def bytewise(text: bytes) -> list[bytes]:
    return [text[position : position + 1] for position in range(len(text))]


def reference(text: bytes) -> list[Event]:
    """The events of a whole stream, word for word as in "Interpreting an event stream" of the WHATWG.

    Save one thing: an event whose data is empty is none.
    """
    text = text.removeprefix(b"\xef\xbb\xbf")
    lines = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    events: list[Event] = []
    data, event_type, last_event_id = b"", b"", ""
    for line in lines[:-1]:  # what follows the last line end is no line
        if line == b"":
            data = data.removesuffix(b"\n")
            if data:
                events.append((data, event_type, last_event_id))
            data = event_type = b""
        elif line.startswith(b":"):
            continue
        else:
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if field == b"event":
                event_type = value
            elif field == b"data":
                data += value + b"\n"
            elif field == b"id" and b"\0" not in value:
                last_event_id = value.decode("utf-8", "replace")
    return events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"data: {}\n\n", [(b"{}", b"", "")]),
        (b"event: a\ndata: {}\n\n", [(b"{}", b"a", "")]),
        (b"data: {}\nevent: a\n\n", [(b"{}", b"a", "")]),
        (b"data:{}\r\n\r\n", [(b"{}", b"", "")]),
        (b"data: 1\r\rdata: 2\n\r\ndata: 3\r\n\rdata: 4\n\n", [(b"%d" % n, b"", "") for n in (1, 2, 3, 4)]),
        (b"data:  two spaces\n\n", [(b" two spaces", b"", "")]),
        (b"data: a\ndata:b\ndata\ndata: c\n\n", [(b"a\nb\n\nc", b"", "")]),
        (b"data\ndata: a\n\n", [(b"\na", b"", "")]),
        (b"data: a: b\n\n", [(b"a: b", b"", "")]),
        (b"\xef\xbb\xbfdata: 1\n\n\xef\xbb\xbfdata: 2\n\n", [(b"1", b"", "")]),
        (b"\xef\xbbdata: 1\n\ndata: 2\n\n", [(b"2", b"", "")]),
        (b": hello\n\n\n\n:\ndata: 1\n: there\n\n", [(b"1", b"", "")]),
        (b"retry: 10\n\nid: 7\n\ndata: 1\n\n", [(b"1", b"", "7")]),
        (b"id: 7\ndata: 1\n\ndata: 2\nid\n\ndata: 3\n\n", [(b"1", b"", "7"), (b"2", b"", ""), (b"3", b"", "")]),
        (b"id: 7\nid: 8\0\ndata: 1\n\n", [(b"1", b"", "7")]),
        (b"event: a\n\ndata: 1\n\n", [(b"1", b"", "")]),
        (b"event: a\nevent:b\ndata: 1\n\n", [(b"1", b"b", "")]),
        (b"data\n\ndata:\n\ndata: \n\nevent: a\ndata: \n\n", []),
        (b"Data: 1\n data: 2\ndata : 3\ndat: 4\nother\n\n", []),
        (b"data: 1\n\ndata: 2\n", [(b"1", b"", "")]),
        ("data: „naïve“ \u2028\x0b\x85\n\n".encode(), [("„naïve“ \u2028\x0b\x85".encode(), b"", "")]),
        (b"data: \xff\xfe\nevent: \xff\nid: a\xff\n\n", [(b"\xff\xfe", b"\xff", "a\ufffd")]),
        (b"id:\ndata: 1\n\nid: \ndata: 2\n\n", [(b"1", b"", ""), (b"2", b"", "")]),
        (b"data: 1\rdata: 2\n\n", [(b"1\n2", b"", "")]),
        (b"event: a\rdata: 1\n\n", [(b"1", b"a", "")]),
        (b"event: data: 1\n\n", []),
        (b"data: \n\n", []),
        (b"event: a\ndata: \n\n", []),
        (b"event: a\ndata: 1\ndata: 2\n\n", [(b"1\n2", b"a", "")]),
        (b"data: 1\nd", []),
        (b"event: a\ndata: 1\nd", []),
        (b"event: a\nid: 123\n\n", []),
        (b"", []),
    ],
)
def test_frames(text: bytes, expected: list[Event]) -> None:
    assert reference(text) == expected
    assert decode(text) == expected
    assert decode(*bytewise(text)) == expected
    for before in ([b"data: 0\n\n"], [b"data: 0\n\n", b""], [b"data: 0\r", b"\r"]):
        assert decode(*before, text.removeprefix(b"\xef\xbb\xbf"))[1:] == expected


class Unsplit(bytes):
    """Bytes that must not be split into lines."""

    def split(self, *_: Any, **__: Any) -> Any:
        raise AssertionError


COMMON = [b"data: x\n\n", b"data: xyz\n\n", b"event: a\ndata: x\n\n", b"event: abc\ndata: xyz\n\n"]


@pytest.mark.parametrize("frame", COMMON)
def test_a_common_frame_is_not_split_into_lines(frame: bytes) -> None:
    for first in (b"id: 5\ndata: 0\n\n", b"id: 5\n\n", b"id: 5\n\n: comment\n\n"):
        assert (
            decode(first, frame)[-1:]
            == decode(first, Unsplit(frame), Unsplit(frame))[-1:]
            == reference(first + frame)[-1:]
        )


@pytest.mark.parametrize("frame", COMMON)
@pytest.mark.parametrize(
    "before",
    [b"x", b"\n", b"da", b"data: a", b"data: a\n", b"data: a\n\nda", b"event: b", b"event: b\n", b"id: 7", b"id: 7\n",
     b": c", b": c\n", b"retry: 5", b"data: a\r", b"event: b\r", b"\n\r", b"data\n", b"event: b\n\nid: 8\n"],
)  # fmt: skip
def test_a_common_frame_after_an_incomplete_one(before: bytes, frame: bytes) -> None:
    for first in (b"", b"id: 5\ndata: 0\n\n"):
        whole, bit_by_bit = EventDecoder(), EventDecoder()
        events = [event for chunk in (first, before, frame, frame) for event in whole.feed(chunk)]
        found = [(event.data, event.event, event.id) for event in events]
        assert found == reference(first + before + frame + frame)
        for byte in bytewise(first + before + frame + frame):
            bit_by_bit.feed(byte)
        assert whole.last_event_id == bit_by_bit.last_event_id


frames = st.lists(
    st.sampled_from([
        b"data: {}", b"data: 1", b"data:2", b"data", b"data: ", b"event: a", b"event:", b"id: 5", b"id", b"id: \0",
        b"retry: 9", b": c", b":", b"x", b"", b"", b"", b" ", b"\xef\xbb\xbf", "data: „ü“".encode(),
    ])
)  # fmt: skip


@given(
    frames,
    st.lists(st.sampled_from([b"\n", b"\r", b"\r\n"]), min_size=1),
    st.booleans(),
    st.booleans(),
    st.randoms(),
)
def test_any_stream_split_anywhere(
    lines: list[bytes], ends: list[bytes], has_bom: bool, is_whole: bool, random: Random
) -> None:
    text = b"\xef\xbb\xbf" if has_bom else b""
    text += b"".join(line + ends[position % len(ends)] for position, line in enumerate(lines))
    text += b"\n\n" if is_whole else b"data: "
    expected = reference(text)
    assert decode(text) == expected
    assert decode(*bytewise(text)) == expected
    cuts = sorted(random.choices(range(len(text) + 1), k=random.randrange(8)))
    assert decode(*[text[start:end] for start, end in pairwise([0, *cuts, len(text)])]) == expected


texts = st.text(st.characters(exclude_characters="\r\n", codec="utf-8"), min_size=1).map(str.encode)


@given(
    st.lists(st.tuples(texts.filter(lambda data: not data.startswith(b" ")), texts, st.booleans())),
    st.sampled_from([b"\n", b"\r", b"\r\n"]),
    st.integers(1, 40),
)
def test_encoded_events_decode(events: list[tuple[bytes, bytes, bool]], end: bytes, size: int) -> None:
    frames = [
        (b": ping" + end + end if has_comment else b"") + b"event: " + event + end + b"data: " + data + end + end
        for data, event, has_comment in events
    ]
    text = b"".join(frames)
    assert decode(*frames) == [(data, event, "") for data, event, _ in events]
    assert decode(*[text[start : start + size] for start in range(0, len(text), size)]) == decode(*frames)


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r", b"\r\n\r", b"\n\r"])
def test_an_event_is_returned_with_its_last_byte(end: bytes) -> None:
    decoder = EventDecoder()
    for _ in range(3):
        *before, last = bytewise(b"data: 1" + end)
        assert [decoder.feed(byte) for byte in before] == [[]] * len(before)
        assert [event.data for event in decoder.feed(last)] == [b"1"]


def test_last_event_id_counts_once_its_frame_has_ended() -> None:
    decoder = EventDecoder()
    decoder.feed(b"id: 1\ndata: a\n\n")
    decoder.feed(b"id: 2\n")
    assert decoder.last_event_id == "1"
    decoder.feed(b"\n")
    assert decoder.last_event_id == "2"
    assert decoder.feed(b"data: b\n\n")[0].id == "2"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(b"1500", 1500), (b"", None), (b"1.5", None), (b"-1", None), ("²".encode(), None), (b"9" * 15, 10**15 - 1),
     (b"9" * 16, None), (b"9" * 5000, None)],
)  # fmt: skip
def test_retry(value: bytes, expected: int | None) -> None:
    decoder = EventDecoder()
    assert decoder.feed(b"retry: " + value + b"\n\n") == []
    assert decoder.retry == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"data: 1\n\n", []),
        (b"data: 1\n", [b"1"]),
        (b"data: 1\r", [b"1"]),
        (b"data: 1", [b"1"]),
        (b"data: 1\nda", [b"1"]),
        (b"data: 1\ndata: 2", [b"1\n2"]),
        (b"data: ", []),
        (b": bye", []),
        (b'{"a": 1}', [b'{"a": 1}']),
        (b'data: 1\n{"a": 1}', [b'{"a": 1}', b"1"]),
        (b"\xef\xbb", []),
        (b"\xef\xbb\xbfdata: 1", [b"1"]),
        (b"", []),
    ],
)
def test_flush(text: bytes, expected: list[bytes]) -> None:
    for chunks in ([text], bytewise(text), [b"data: 0\n\n", text.removeprefix(b"\xef\xbb\xbf")]):
        decoder = EventDecoder()
        for chunk in chunks:
            decoder.feed(chunk)
        assert [event.data for event in decoder.flush()] == expected
        assert decoder.flush() == []


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        (b'{"a": 1}\n', [b'{"a": 1}'], b""),
        (b'{"a": 1}\r\n[1]\r', [b'{"a": 1}', b"[1]"], b""),
        (b'data: 0\n\n{"a": 1}\n', [b"0", b'{"a": 1}'], b""),
        (b'{\n "a": {\n }\n}\n', [b'{\n "a": {\n }\n}'], b""),
        (b'[\n{"a": 1},\n{"b": 2}\n]\n', [b'[\n{"a": 1},\n{"b": 2}\n]'], b""),
        (b'{"a": \n', [], b'{"a": \n'),
        (b'oops\n{"a": 1}\noops\n[1]\n', [b'{"a": 1}', b"[1]"], b""),
        (b"upstream timeout\nretry later\n", [], b"upstream timeout\nretry later\n"),
        (b'5\n"text"\nnull\n', [], b'5\n"text"\nnull\n'),
        (b": comment\nid: 5\nretry: x\ndata\n\n", [], b""),
    ],
)
def test_lines_without_a_field(text: bytes, expected: list[bytes], remark: bytes) -> None:
    for chunks in ([text], bytewise(text)):
        decoder = EventDecoder()
        events = [event for piece in chunks for event in decoder.feed(piece)]
        assert [event.data for event in events] == expected
        assert [event.event == BARE for event in events] == [data != b"0" for data in expected]
        assert decoder.remark == remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        (b'data: {"a": 1}\ndata: {"b": 2}\ndata: [DONE]\n', [(b'{"a": 1}', b""), (b'{"b": 2}', b""), (b"[DONE]", b"")], b""),
        (b'event: x\ndata: {"a": 1}\nevent: y\ndata: {"b": 2}', [(b'{"a": 1}', b"x"), (b'{"b": 2}', b"y")], b""),
        (b'id: 1\ndata: {"a": 1}\nid: 2\ndata: {"b": 2}\n\n', [(b'{"a": 1}', b""), (b'{"b": 2}', b"")], b""),
        (b'data: {"a":\ndata: 1}\n\ndata: {\ndata: }\n\n', [(b'{"a":\n1}', b""), (b"{\n}", b"")], b""),
        (b'data: {"a": 1}\nevent: x\nid: 7\n\n', [(b'{"a": 1}', b"x")], b""),
        (b'data: {"a": 1}\ndata:\n\ndata: 1\ndata: 2\n\n', [(b'{"a": 1}', b""), (b"1\n2", b"")], b""),
        (b' data: {"a": 1}\n\n\tdata:{"b": 2}\n\n', [(b'{"a": 1}', b""), (b'{"b": 2}', b"")], b""),
        (b'{"a": 1}\n\n{"b": "}"}\n', [(b'{"a": 1}', BARE), (b'{"b": "}"}', BARE)], b""),
        (b'{"a": 1}{"b": [{}, {"c": "\\"]"}]}\n', [(b'{"a": 1}', BARE), (b'{"b": [{}, {"c": "\\"]"}]}', BARE)], b""),
        (b'[{\n"a": 1\n}\n,\n{"b": 2},\n{"c": 3}]\n', [(b'{\n"a": 1\n}', BARE), (b'{"b": 2}', BARE), (b'{"c": 3}', BARE)], b""),
        (b'[\n  {"a": 1},\n  [1]\n]\n{"b": 2}', [(b'{"a": 1}', BARE), (b"[1]", BARE), (b'{"b": 2}', BARE)], b""),
        (b'[{"a": 1}\n]\ndata: {"b": 2}\n\n', [(b'{"a": 1}', BARE), (b'{"b": 2}', b"")], b""),
        (b'[[{"a": 1}]]\n[]\n', [(b'[[{"a": 1}]]', BARE), (b"[]", BARE)], b""),
        (b'{"a": 1} oops\n', [(b'{"a": 1}', BARE)], b"oops\n"),
        (b'{"a": 1}X{"b": 2}\n', [(b'{"a": 1}', BARE), (b'{"b": 2}', BARE)], b"X\n"),
        (b'[{"a": 1}, oops]\n', [(b'{"a": 1}', BARE)], b"oops\n"),
        (b"{'a': 1}\n{\"b\": 2}\n", [(b'{"b": 2}', BARE)], b""),
        (b'{"a": 1}\n{"b": [\n', [(b'{"a": 1}', BARE)], b'{"b": ['),
        (b'}\n]\n{"a": ]\n', [], b'{"a": ]'),
    ],
)  # fmt: skip
def test_events_that_are_objects(text: bytes, expected: list[tuple[bytes, bytes]], remark: bytes) -> None:
    """Blank lines may be missing, and JSON texts may follow one another in any form."""
    for ends in (b"\n", b"\r", b"\r\n"):
        for chunks in ([text.replace(b"\n", ends)], bytewise(text.replace(b"\n", ends))):
            decoder = EventDecoder(of_objects=True)
            events = [event for piece in chunks for event in decoder.feed(piece)]
            events += decoder.flush()
            assert [(event.data, event.event) for event in events] == expected
            assert decoder.remark.strip() == remark.strip()


def test_text_without_a_field_is_bounded() -> None:
    decoder = EventDecoder()
    for _ in range(1000):
        decoder.feed(b"x" * 99 + b"\n")
    assert len(decoder.remark) == LONGEST_REMARK


def test_cut_behind_a_field_name() -> None:
    """An `id:` without its line end changes nothing; data of a frame that is cut later is returned unchanged."""
    decoder = EventDecoder()
    assert decoder.feed(b"id: 1\ndata: a\n\nid:") and decoder.last_event_id == "1"
    assert decoder.flush() == [] and decoder.last_event_id == "1"
    decoder = EventDecoder()
    decoder.feed(b"id: 1\ndata: a\n\ndata: b\nid:")
    (event,) = decoder.flush()
    assert (event.data, event.id, decoder.last_event_id) == (b"b", "", "1")


def test_flush_leaves_what_a_new_connection_starts_from() -> None:
    decoder = EventDecoder()
    decoder.feed(b"id: 1\nretry: 1000\ndata: a\n\nid: 23\ndata: b\nretry: 20")
    (event,) = decoder.flush()
    assert (event.data, event.id) == (b"b", "23")
    assert (decoder.last_event_id, decoder.retry) == ("1", 1000)


@pytest.mark.slow
def test_long_frames_take_linear_time() -> None:
    def seconds(size: int, piece: int, line: bytes) -> float:
        text = b"data: " + line * (size // len(line)) + b"\n\n"
        chunks = [text[start : start + piece] for start in range(0, len(text), piece)]
        best = 1e9
        for _ in range(3):  # what else runs on the machine only adds
            start = time.process_time()
            (event,) = decode(*chunks)
            best = min(best, time.process_time() - start)
            assert len(event[0]) > size // 4
        return best

    for line in (b"x", b"x\ndata:"):
        for size, piece in ((1_000_000, 1), (20_000_000, 4096)):
            # Four times as much would take sixteen times as long otherwise.
            assert seconds(size, piece, line) < 9 * max(seconds(size // 4, piece, line), 0.01)


def test_json_text_that_never_ends_costs_linear_time() -> None:
    """Parsing it again at each closing bracket would take minutes."""
    began = time.process_time()
    decoder = EventDecoder()
    assert decoder.feed(b"[\n" + b"{\n},\n" * 100_000) == []
    assert time.process_time() - began < 10


def test_json_text_in_many_lines() -> None:
    lines = b'{\n"a": [\n' + b"{\n},\n" * 50 + b"{\n}\n]\n}\n"
    assert [event.data for event in EventDecoder().feed(lines * 200)] == [lines[:-1]] * 200
    lines = b'{\n"a": "' + b"x" * 100_000 + b'",\n"b": [\n' + b"{\n},\n" * 14 + b"{\n}\n]\n}\n"
    (event,) = EventDecoder().feed(lines)
    assert event.data == lines[:-1]


@pytest.mark.parametrize("size", [7, 64, 1000, 4096])
def test_complete_frames_do_not_count_toward_the_limit(size: int) -> None:
    decoder = EventDecoder(limit=5000)
    text = b": still here\n\n" * 2000 + b"data: 1\n\n" * 2000
    found = [event.data for at in range(0, len(text), size) for event in decoder.feed(text[at : at + size])]
    assert found == [b"1"] * 2000
    with pytest.raises(APIConnectionError, match="more than 5,000 bytes"):
        for _ in range(0, 6000, size):
            decoder.feed(b"x" * size)


def test_limit() -> None:
    for before in (b"", b": comment\n\n", b"data: 0\n\n"):
        decoder = EventDecoder(limit=10)
        decoder.feed(before + b"data: 1234")
        with pytest.raises(APIConnectionError, match="an event of more than 10 bytes"):
            decoder.feed(b"5")
    decoder = EventDecoder(limit=30)
    decoder.feed(b"event: a\n")
    for _ in range(20):
        assert len(decoder.feed(b"data: 1\n\nevent: a\n")) == 1
    with pytest.raises(APIConnectionError, match="an event of more than 30 bytes"):
        for _ in range(5):
            decoder.feed(b"data: 1\n")
    lines = b'{\n"a": [\n' + b"1,\n" * 50 + b"1]\n}\n"
    for limit, is_whole in ((None, True), (1000, True), (100, False)):
        decoder = EventDecoder(limit)
        assert decoder.feed(b"data: ") == [] and decoder.last_event_id == ""
        decoder.feed(b"\n\n")
        assert [event.data for event in decoder.feed(lines)] == [lines[:-1]] * is_whole
        assert len(decoder.remark) == (0 if is_whole else 102)


def test_repr() -> None:
    assert repr(ServerSentEvent(b"1", b"a", "7")) == "ServerSentEvent(data=b'1', event=b'a', id='7')"
