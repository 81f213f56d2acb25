"""Serialization of Python values in a request; refused values are named by their path."""

from __future__ import annotations

import array
import asyncio
import collections
import dataclasses
import datetime
import enum
import ipaddress
import json
import math
import pathlib
import types
import uuid
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapiopenai import AsyncOpenAI, CreateResponse, MockTransport, OpenAI, Response
from openapiopenai._runtime.json.codec import encode, plain
from openapiopenai._runtime.json.encoding import dumps
from openapiopenai._runtime.json.nesting import DEEPEST_WRITTEN, loads


class Order(enum.Enum):
    DESC = "desc"


class Level(enum.IntEnum):
    HIGH = 3


class Ratio(float):
    pass


class Text(str):
    pass


class Table(Mapping[str, int]):
    def __getitem__(self, key: str) -> int:
        return {"a": 1}[key]

    def __iter__(self) -> Iterator[str]:
        return iter(["a"])

    def __len__(self) -> int:
        return 1


class Foreign(pydantic.BaseModel):
    a: int = 1
    b: str | None = None
    when: datetime.date = pydantic.Field(datetime.date(2025, 1, 2), alias="at")
    inner: Any = None


class Numbers(pydantic.RootModel[list[int]]):
    pass


@dataclasses.dataclass
class Point:
    x: Any = 1
    y: Any = None


class Pair(NamedTuple):
    left: int = 1
    right: str = "r"


class Tensor:
    """As arrays and numbers of numerical packages are."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def tolist(self) -> Any:
        return self.value


OURS = Response.from_dict({"id": "r"})
UTC = datetime.timezone.utc  # noqa: UP017

WRITTEN: list[tuple[Any, str]] = [
    (Decimal("1.50"), "1.50"),
    (Decimal("123456789.12345678901234567890"), "123456789.12345678901234567890"),
    (Decimal("1E+5"), "1E+5"),
    ([10**5000], f"[1{'0' * 5000}]"),
    (Ratio(0.5), "0.5"),
    (Fraction(1, 2), "0.5"),
    (Level.HIGH, "3"),
    (Text("a"), '"a"'),
    (Order.DESC, '"desc"'),
    (types.MappingProxyType({"a": 1}), '{"a":1}'),
    (collections.ChainMap({"a": 1}), '{"a":1}'),
    (collections.UserDict(a=1), '{"a":1}'),
    (Table(), '{"a":1}'),
    ({"a": 1}.keys(), '["a"]'),
    ({"a": 1}.values(), "[1]"),
    ({"a": 1}.items(), '[["a",1]]'),
    (collections.deque([1]), "[1]"),
    (collections.UserList([1]), "[1]"),
    ((1, (2,)), "[1,[2]]"),
    ({1}, "[1]"),
    (frozenset([1]), "[1]"),
    (range(2), "[0,1]"),
    (array.array("d", [1.5]), "[1.5]"),
    (Tensor([[1.5]]), "[[1.5]]"),
    (Tensor(2), "2"),
    (Pair(), '[1,"r"]'),
    (datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC), '"2025-01-02T03:04:05Z"'),
    (datetime.date(2025, 1, 2), '"2025-01-02"'),
    (datetime.time(1, 2), '"01:02:00"'),
    (datetime.timedelta(days=1), '"P1D"'),
    (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
    (pathlib.PurePosixPath("a/b"), '"a/b"'),
    (ipaddress.ip_address("::1"), '"::1"'),
    (Point(), '{"x":1,"y":null}'),
    (Point(x=OURS), '{"x":{"id":"r"},"y":null}'),
    (Foreign(), '{"a":1,"b":null,"at":"2025-01-02","inner":null}'),
    (Foreign(inner=[OURS]), '{"a":1,"b":null,"at":"2025-01-02","inner":[{"id":"r"}]}'),
    (Foreign(inner={"k": Point(x=OURS)}), '{"a":1,"b":null,"at":"2025-01-02","inner":{"k":{"x":{"id":"r"},"y":null}}}'),
    (Numbers([1]), "[1]"),
    (OURS, '{"id":"r"}'),
    (CreateResponse(model="m", input=None), '{"model":"m","input":null}'),  # type: ignore[arg-type]
    (OURS.model_copy(update={"temperature": Decimal("1.50")}), '{"id":"r","temperature":1.50}'),
    (Response.from_dict({"id": "r", "x": Decimal("1.50")}), '{"id":"r","x":1.50}'),
    ([*[0] * 150, Decimal("1.50")], f"[{'0,' * 150}1.50]"),
    ([*[0] * 150, OURS], f'[{"0," * 150}{{"id":"r"}}]'),
    (Response.from_dict([1]), "[1]"),  # type: ignore[arg-type]
    (Response.from_dict([1]).model_extra, '{"":[1]}'),  # type: ignore[arg-type]
    ({"a": {Order.DESC: 1}}, '{"a":{"desc":1}}'),
    ({50256: -100}, '{"50256":-100}'),
    ("NaN, Infinity and \ufffd", '"NaN, Infinity and \ufffd"'),
    ("\ud800", '"\\ud800"'),
    ({"\ud800": ["ü"]}, '{"\\ud800":["ü"]}'),
    ({"": {}, "e": []}, '{"":{},"e":[]}'),
]


@pytest.mark.parametrize(("value", "expected"), WRITTEN)
def test_written(value: Any, expected: str) -> None:
    assert encode({"input": value}).decode() == f'{{"input":{expected}}}'
    assert encode({"input": [{"k": value}]}).decode() == f'{{"input":[{{"k":{expected}}}]}}'
    assert dumps(value, "value", finite=True) == expected
    assert encode({"input": plain(value)}).decode() == f'{{"input":{expected}}}'


def test_iterators_are_read_once() -> None:
    assert encode({"input": (n for n in [1, {2}])}) == b'{"input":[1,[2]]}'
    assert encode({"input": map(str, [1])}) == b'{"input":["1"]}'


NUMBER = "expected a finite number, got "
KIND = "expected a value that JSON can represent, got "
REFUSED: list[tuple[Any, type[Exception], str]] = [
    (math.nan, ValueError, f": {NUMBER}nan"),
    ([{"temperature": math.inf}], ValueError, f"[0].temperature: {NUMBER}inf"),
    (({"a": -math.inf},), ValueError, f"[0].a: {NUMBER}-inf"),
    (Ratio("nan"), ValueError, f": {NUMBER}nan"),
    (Decimal("NaN"), ValueError, f": {NUMBER}NaN"),
    (Tensor([1.0, math.nan]), ValueError, f"[1]: {NUMBER}nan"),
    (Foreign(inner=math.nan), ValueError, f".inner: {NUMBER}nan"),
    (Response.from_dict({"temperature": math.nan}), ValueError, f".temperature: {NUMBER}nan"),
    (Response.from_dict({"x": [math.nan]}), ValueError, f".x[0]: {NUMBER}nan"),
    (b"x", TypeError, f": {KIND}bytes: base64-encode or decode it"),
    ([{"a": bytearray()}], TypeError, f"[0].a: {KIND}bytearray: base64-encode or decode it"),
    (memoryview(b""), TypeError, f": {KIND}memoryview: base64-encode or decode it"),
    (1j, TypeError, f": {KIND}complex"),
    (object(), TypeError, f": {KIND}object"),
    (len, TypeError, f": {KIND}the function len"),
    (Order, TypeError, f": {KIND}the class Order"),
    (Point, TypeError, f": {KIND}the class Point"),
    (pydantic.SecretStr("s"), TypeError, f": {KIND}SecretStr"),
    ({"q": {None: 1}}, TypeError, ".q: expected string keys, got None"),
    ({True: 1}, TypeError, ": expected string keys, got True"),
    ([{(1, 2): 1}], TypeError, "[0]: expected string keys, got (1, 2)"),
]


@pytest.mark.parametrize(("value", "error", "message"), REFUSED)
def test_refused(value: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        encode({"input": value})
    assert str(caught.value) == f"input{message}"


@pytest.mark.parametrize("use", [encode, plain])
def test_what_is_refused_is_called_value_by_default(use: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"^value: expected a value that JSON can represent, got object$"):
        use(object())


def test_open_files_are_refused() -> None:
    with open(__file__, "rb") as file, pytest.raises(TypeError, match=r"^input: expected a value that JSON can"):
        encode({"input": file})


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def test_depth() -> None:
    most = DEEPEST_WRITTEN - 1
    assert encode({"a": nested(most)}) == b'{"a":' + b"[" * most + b"1" + b"]" * most + b"}"
    looped: dict[str, Any] = {}
    looped["x"] = [looped]
    for value in (nested(DEEPEST_WRITTEN), nested(100_000), looped):
        for write in (encode, plain):
            with pytest.raises(ValueError, match=r"^a[.\[].*….*: nested deeper than 2,048 levels, or inside itself$"):
                write({"a": value})


def test_sent_by_both_clients() -> None:
    """Nothing is sent where the arguments are refused."""
    bodies: list[Any] = []

    def respond(request: Any) -> Any:
        bodies.append(request.body)
        return {"id": "r"}

    client = OpenAI(api_key="k", transport=MockTransport(respond))
    asynchronous = AsyncOpenAI(api_key="k", transport=MockTransport(respond))
    bad: Any = {"model": "m", "input": [{"temperature": math.nan}]}
    with pytest.raises(ValueError, match=r"^input\[0\].temperature: "):
        client.responses.create(**bad)
    with pytest.raises(ValueError, match=r"^input\[0\].temperature: "):
        asyncio.run(asynchronous.responses.create(**bad))
    assert bodies == []
    good: Any = {"model": "m", "input": "hi", "temperature": Decimal("0.10")}
    client.responses.create(**good)
    asyncio.run(asynchronous.responses.create(**good))
    assert bodies == [b'{"model":"m","input":"hi","temperature":0.10}'] * 2


def test_form_fields_are_refused_too() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: {}))
    arguments: Any = {"file": b"1", "model": "m", "temperature": math.nan}
    with pytest.raises(ValueError, match=r"^temperature: expected a finite number"):
        client.audio.transcriptions.create(**arguments)


@pytest.mark.parametrize("file", [None, "omitted"])
def test_a_required_argument_is_not_null(file: Any) -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: {}))
    arguments: Any = {"purpose": "batch"} | ({"file": None} if file is None else {})
    with pytest.raises(TypeError, match=r"^files.create\(\)(: file: expected a value, got None| needs 'file')$"):
        client.files.create(**arguments)


values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_both_writers_and_parsers_agree(value: Any) -> None:
    text = dumps(value, "value")
    assert encode(value).decode() == text
    assert json.loads(text) == loads(text) == loads(dumps(value, "value", indent=2)) == value


def test_indentation() -> None:
    value = {"a": [1, {"b": []}, {}], "ü\n": "x\ny"}
    assert dumps(value, "value", indent=2) == json.dumps(value, indent=2, ensure_ascii=False)
    deep = Response.from_dict({"x": nested(300)})
    assert json.loads(deep.to_json(indent=1)) == json.loads(deep.to_json()) == {"x": nested(300)}


@given(
    st.text(alphabet='[]{},:"\\ \n01.eE-+truefalsn', max_size=12) | values.map(json.dumps).map(lambda text: text[1:])
)
def test_the_parser_takes_what_the_standard_one_takes(text: str) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(ValueError):
            loads(text)
    else:
        assert repr(loads(text)) == repr(expected)
