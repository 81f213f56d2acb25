"""Values in query strings and paths."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum, IntEnum
from functools import partial
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl, unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapiopenai._runtime.http import query
from openapiopenai._runtime.http.styles import path_segment

encode_query = partial(query.encode_query, default="deepObject")
flatten = partial(query.flatten, default="deepObject")


class Order(str, Enum):  # noqa: UP042 (its str() is no value)
    DESC = "desc"


class Level(IntEnum):
    HIGH = 3


class Model:
    """Iterable as pydantic's are, which must not pass for an array."""

    def to_dict(self) -> dict[str, object]:
        return {"k": "v", "n": None}

    def __iter__(self) -> Any:
        raise AssertionError


UTC = datetime.timezone.utc  # noqa: UP017


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", [("p", "text")]),
        ("", [("p", "")]),
        (None, []),
        (True, [("p", "true")]),
        (False, [("p", "false")]),
        (0, [("p", "0")]),
        (2**14_000 - 1, [("p", str(2**14_000 - 1))]),
        (0.5, [("p", "0.5")]),
        (Decimal("1.50"), [("p", "1.50")]),
        (Order.DESC, [("p", "desc")]),
        (Level.HIGH, [("p", "3")]),
        (datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC), [("p", "2025-01-02T03:04:05+00:00")]),
        (datetime.date(2025, 1, 2), [("p", "2025-01-02")]),
        (uuid.UUID(int=1), [("p", "00000000-0000-0000-0000-000000000001")]),
        ([1, 2], [("p[]", "1"), ("p[]", "2")]),
        (("a", None, Order.DESC), [("p[]", "a"), ("p[]", "desc")]),
        ((n for n in (True,)), [("p[]", "true")]),
        ([], []),
        ([[1], [2]], [("p[][]", "1"), ("p[][]", "2")]),
        ({"k": "v", "l": False, "m": None}, [("p[k]", "v"), ("p[l]", "false")]),
        ({"k": [1], "l": {"m": [2]}}, [("p[k][]", "1"), ("p[l][m][]", "2")]),
        ([{"k": "v", "l": [1]}], [("p[][k]", "v"), ("p[][l][]", "1")]),
        (Model(), [("p[k]", "v")]),
        ([Model()], [("p[][k]", "v")]),
        ({}, []),
    ],
)
def test_flatten(value: object, expected: list[tuple[str, str]]) -> None:
    assert flatten({"p": value}) == expected


def test_names_of_arrays_end_with_brackets_once() -> None:
    assert flatten({"p[]": [1, {"k": 2}], "q[]": "x"}) == [("p[]", "1"), ("p[][k]", "2"), ("q[]", "x")]


@pytest.mark.parametrize("value", [b"x", bytearray(b"x"), memoryview(b"x"), object(), SimpleNamespace, encode_query])
def test_what_has_no_text(value: object) -> None:
    with pytest.raises(TypeError, match=r"^p\[k]\[]: expected a string, got \w+$"):
        flatten({"p": {"k": [value]}})


LOOPED: list[Any] = []
LOOPED.append(LOOPED)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "p: expected a finite number, got nan"),
        ([float("inf")], "p[]: expected a finite number, got inf"),
        ({"k": Decimal("-Infinity")}, "p[k]: expected a finite number, got -Infinity"),
        (Decimal("sNaN"), "p: expected a finite number, got sNaN"),
        ("a\ud800", "p: expected text that UTF-8 can encode, got 'a\\ud800'"),
        (["\udfff"], "p[]: expected text that UTF-8 can encode, got '\\udfff'"),
        ({"\ud800": "a"}, "'p[\\ud800]': expected text that UTF-8 can encode, got 'p[\\ud800]'"),
        (10**5000, "p: expected a number of fewer digits, got one of 16,610 bits"),
        (-(10**5000), "p: expected a number of fewer digits, got one of 16,610 bits"),
        (2**14_000, "p: expected a number of fewer digits, got one of 14,001 bits"),
        (LOOPED, "p: expected a value with less nesting, and not inside itself"),
    ],
    ids=range(11),
)
def test_what_cannot_be_encoded(value: object, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        encode_query({"p": value})
    assert str(caught.value) == message


def test_encode_query() -> None:
    values = {"include[]": ["a b", "c&d=e"], "o": {"k": "ü+/"}, "none": None, "flag": True, "a/b": 1}
    expected = "include%5B%5D=a%20b&include%5B%5D=c%26d%3De&o%5Bk%5D=%C3%BC%2B%2F&flag=true&a%2Fb=1"
    assert encode_query(values) == expected
    assert encode_query({}) == ""


texts = st.text(st.characters(codec="utf-8"))


@given(st.dictionaries(texts, texts | st.lists(texts) | st.dictionaries(texts, texts)))
def test_a_query_is_read_back(values: Mapping[str, object]) -> None:
    query = encode_query(values)
    assert query.isascii() and not set(query) & set(" #?/[]\"'<>\\")
    assert parse_qsl(query, keep_blank_values=True) == flatten(values)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("thread_1", "thread_1"),
        (True, "true"),
        (1.5, "1.5"),
        (datetime.date(2025, 1, 2), "2025-01-02"),
        (12, "12"),
        (Level.HIGH, "3"),
        (Order.DESC, "desc"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("%2e%2e", "%252e%252e"),
        ("..\\x", "..%5Cx"),
        ("a?b#c;d", "a%3Fb%23c%3Bd"),
        ("ü {x}", "%C3%BC%20%7Bx%7D"),
        (" ", "%20"),
    ],
)
def test_path_segment(value: object, expected: str) -> None:
    assert path_segment("thread_id", value) == expected


@pytest.mark.parametrize("value", ["", None, b"x", ["x"], {}])
def test_path_segment_must_have_a_text(value: object) -> None:
    with pytest.raises(ValueError, match=r"^thread_id: expected a non-empty string, got ") as caught:
        path_segment("thread_id", value)
    assert str(caught.value).endswith(repr(value))


@pytest.mark.parametrize("value", [".", ".."])
def test_path_segment_must_not_lead_elsewhere(value: str) -> None:
    with pytest.raises(ValueError) as caught:
        path_segment("thread_id", value)
    assert str(caught.value) == f"thread_id: expected a string that is not a relative path, got {value!r}"


def test_path_segment_must_be_encodable() -> None:
    with pytest.raises(ValueError, match=r"^thread_id: expected text that UTF-8 can encode, got 'a\\udc80'$"):
        path_segment("thread_id", "a\udc80")


@given(texts.filter(bool) | st.text("./%2eE\\", min_size=1))
def test_no_value_leaves_its_segment(value: str) -> None:
    try:
        segment = path_segment("id", value)
    except ValueError:
        assert value in (".", "..")
        return
    assert unquote(segment) == value
    assert segment.isascii() and "/" not in segment
    assert urljoin("https://host/v1/", f"{segment}/run") == f"https://host/v1/{segment}/run"


@pytest.mark.parametrize(
    ("values", "styles", "default", "expected"),
    [
        ({"a": "b c", "n": 5, "no": None}, {}, "form*", b"a=b%20c&n=5"),
        ({"o": {"x": 1}}, {}, "form*", b"o=%7B%22x%22%3A1%7D"),
        ({"o": {"x": 1}}, {}, "deepObject", b"o%5Bx%5D=1"),
        ({"o": {"x": 1}}, {"o": "form*"}, "form*", b"x=1"),
        ({"l": ["a/b", "c"]}, {"l": "+form"}, "form*", b"l=a/b,c"),
        ({"l": ["a/b", "c"]}, {"l": "form"}, "form*", b"l=a%2Fb,c"),
        ({"l": ["a", "b"], "s": "x"}, {}, "form*", b"l=a&l=b&s=x"),
        ({"s": "a/b", "t": "a/b"}, {"s": "+form"}, "form*", b"s=a/b&t=a%2Fb"),
    ],
)
def test_forms(values: dict[str, object], styles: dict[str, str], default: str, expected: bytes) -> None:
    assert query.encode_form(values, styles, default) == expected


def test_lists_are_repeated_unless_the_document_says_otherwise() -> None:
    assert query.encode_query({"l": [1, "a b"]}) == "l=1&l=a%20b"
    assert query.flatten({"l": [1, "a b"]}) == [("l", "1"), ("l", "a b")]
