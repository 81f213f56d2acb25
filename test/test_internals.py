"""What the runtime borrows from other packages without their promise: one row each, so that a release that changes one
says which."""

from __future__ import annotations

import http.client
import inspect
import io
import json
import urllib.request
from collections.abc import Callable
from typing import Any

import aiohttp
import pydantic
import pytest
import urllib3.connection
import urllib3.connectionpool
import urllib3.response
import websockets.asyncio.client
import websockets.exceptions
import websockets.sync.client
from aiohttp.client_proto import ResponseHandler
from pydantic_core import SchemaSerializer, SchemaValidator, core_schema

from openapiopenai._runtime import decoder, names


class Inner(pydantic.BaseModel):
    number: int
    kind: str = "inner"


class Outer(pydantic.BaseModel):
    inner: Inner
    many: list[float]
    maybe: str | None
    either: str | int
    named: dict[str, int]


def field(name: str) -> Any:
    schema: Any = Outer.__pydantic_core_schema__
    return schema["schema"]["fields"][name]["schema"]


def parameters(function: Any) -> set[str]:
    return set(inspect.signature(function).parameters)


def nested_validators_are_built_anew() -> bool:
    schema: Any = json.loads("{}") | dict(Inner.__pydantic_core_schema__)
    fields = {**schema["schema"]["fields"], "number": core_schema.model_field(core_schema.any_schema())}
    opened = {**schema, "schema": {**schema["schema"], "fields": fields}}
    found = SchemaValidator(core_schema.list_schema(opened), **decoder.OPTIONS).validate_python([{"number": "x"}])
    return found[0].number == "x"


def readers_of_annotations_see_them_bound() -> bool:
    """`dict` reads another dict by its `keys` where that is overridden."""
    seen = names.Annotations({"first": "Sequence[int]"}, __name__)
    return dict(seen) == {"first": "Sequence[int]"} and seen.is_bound


def chunked_reader() -> bool:
    class Socket:
        def makefile(self, *_: Any) -> io.BytesIO:
            return io.BytesIO(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")

    made: Any = Socket()
    response = http.client.HTTPResponse(made)
    response.begin()
    return bool(response.chunked) and response.fp.read1(3) == b"2\r\n"


INTERNALS: dict[str, Callable[[], object]] = {
    "pydantic-core: _use_prebuilt": lambda: decoder.OPTIONS == {"_use_prebuilt": False},
    "pydantic-core: nested models are built anew": nested_validators_are_built_anew,
    "pydantic-core: SchemaSerializer writes any value": lambda: (
        SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"}).to_json({"a": 1}) == b'{"a":1}'
    ),
    "pydantic: __pydantic_complete__": lambda: Inner.__pydantic_complete__ is True,
    "pydantic: __pydantic_fields_complete__": lambda: Inner.__pydantic_fields_complete__ is True,
    "pydantic: __pydantic_fields__": lambda: Inner.__pydantic_fields__["number"].is_required(),
    "pydantic: validator and serializer of a model": lambda: (
        isinstance(Inner.__pydantic_validator__, SchemaValidator)
        and isinstance(Inner.__pydantic_serializer__, SchemaSerializer)
    ),
    "pydantic: slots of a model": lambda: (
        {"__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"} <= set(pydantic.BaseModel.__slots__)
    ),
    "pydantic: __pydantic_base_init__": lambda: vars(pydantic.BaseModel.__init__)["__pydantic_base_init__"] is True,
    "pydantic: model_rebuild has _parent_namespace_depth": lambda: (
        "_parent_namespace_depth" in parameters(pydantic.BaseModel.model_rebuild)
    ),
    "core schema: model, model-fields": lambda: (
        (schema := dict(Inner.__pydantic_core_schema__))["type"] == "model"
        and schema["cls"] is Inner
        and (inner := dict(schema["schema"]))["type"] == "model-fields"  # type: ignore[call-overload]
        and set(inner["fields"]) == {"number", "kind"}
    ),
    "core schema: default": lambda: (
        dict(Inner.__pydantic_core_schema__["schema"]["fields"]["kind"]["schema"])  # type: ignore[index,typeddict-item]
        | {"schema": 0}
        == {"type": "default", "schema": 0, "default": "inner"}
    ),
    "core schema: list": lambda: field("many") == {"type": "list", "items_schema": {"type": "float"}},
    "core schema: nullable": lambda: field("maybe") == {"type": "nullable", "schema": {"type": "str"}},
    "core schema: union": lambda: field("either") == {"type": "union", "choices": [{"type": "str"}, {"type": "int"}]},
    "core schema: dict": lambda: field("named")["values_schema"] == {"type": "int"},
    "core schema: function-plain keeps its metadata": lambda: (
        (made := dict(core_schema.with_info_plain_validator_function(lambda v, _: v, metadata={"a": 1})))["type"]
        == "function-plain"
        and made["metadata"] == {"a": 1}
    ),
    "urllib3: connection classes of a pool": lambda: (
        urllib3.connectionpool.HTTPConnectionPool.ConnectionCls is urllib3.connection.HTTPConnection
        and urllib3.connectionpool.HTTPSConnectionPool.ConnectionCls is urllib3.connection.HTTPSConnection
    ),
    "urllib3: a connection makes response_class": lambda: (
        urllib3.connection.HTTPConnection.response_class is http.client.HTTPResponse
    ),
    "urllib3: pool_classes_by_scheme": lambda: set(urllib3.PoolManager().pool_classes_by_scheme) == {"http", "https"},
    "urllib3: read1 of a response": lambda: "amt" in parameters(urllib3.response.HTTPResponse.read1),
    "urllib3: urlopen takes preload_content": lambda: (
        {"preload_content", "assert_same_host", "redirect", "retries"}
        <= parameters(urllib3.connectionpool.HTTPConnectionPool.urlopen)
    ),
    "http.client: chunked, and fp with read1": chunked_reader,
    "aiohttp: read_timeout and start_timeout of a protocol": lambda: (
        isinstance(ResponseHandler.read_timeout, property) and callable(ResponseHandler.start_timeout)
    ),
    "aiohttp: connection of a response has its protocol": lambda: isinstance(
        aiohttp.connector.Connection.protocol, property
    ),
    "aiohttp: socket_factory": lambda: "socket_factory" in parameters(aiohttp.TCPConnector),
    "websockets: process_redirect": lambda: callable(websockets.asyncio.client.connect.process_redirect),
    "websockets: a sync connection is a context manager": lambda: callable(
        websockets.sync.client.ClientConnection.__enter__
    ),
    "websockets: rcvd, sent, rcvd_then_sent": lambda: (
        {"rcvd", "sent", "rcvd_then_sent"} <= parameters(websockets.exceptions.ConnectionClosed)
    ),
    "urllib.request: proxy_bypass_environment": lambda: bool(
        vars(urllib.request)["proxy_bypass_environment"]("a.example", {"no": "a.example"})
    ),
    "typing: dict of annotations": readers_of_annotations_see_them_bound,
}


@pytest.mark.parametrize("name", INTERNALS)
def test_internals(name: str) -> None:
    assert INTERNALS[name]()


def test_decoding_bears_a_core_without_the_option(monkeypatch: pytest.MonkeyPatch) -> None:
    class Without:
        def __init__(self, schema: Any) -> None:
            pass

    monkeypatch.setattr(decoder, "SchemaValidator", Without)
    assert decoder._options() == {}
