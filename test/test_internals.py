"""What the runtime borrows from other packages without their promise: one row each, so that a release that changes one
says which."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from typing import Any

import pydantic
import pytest
import websockets.asyncio.client
import websockets.asyncio.messages
import websockets.client
import websockets.exceptions
import websockets.protocol
import websockets.sync.client
import websockets.sync.connection
import websockets.sync.messages
from pydantic_core import SchemaSerializer, SchemaValidator, core_schema
from urllib3.util.ssltransport import SSLTransport
from websockets.uri import parse_uri

from openapiopenai._runtime.json import decoder, nesting
from openapiopenai._runtime.json import lookup as names
from openapiopenai.models import Response

TEXT = {"type": "output_text", "text": "Hi", "annotations": [], "logprobs": []}
MESSAGE = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [TEXT]}
USAGE = {
    "input_tokens": 1,
    "input_tokens_details": {"cached_tokens": 0},
    "output_tokens": 1,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 2,
}
RESPONSE = {
    **{"id": "r", "object": "response", "created_at": 1, "model": "m", "output": [MESSAGE], "usage": USAGE},
    **dict.fromkeys(("error", "incomplete_details", "instructions", "metadata", "temperature", "top_p")),
    **{"tools": [], "tool_choice": "auto", "parallel_tool_calls": True},
}


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
    """Without the option, nested models are decoded by their own validators."""
    if decoder.OPTIONS != {"_use_prebuilt": False}:
        return decoder.OPTIONS == {} and decoder.DEEPEST == 1
    schema: Any = json.loads("{}") | dict(Inner.__pydantic_core_schema__)
    fields = {**schema["schema"]["fields"], "number": core_schema.model_field(core_schema.any_schema())}
    opened = {**schema, "schema": {**schema["schema"], "fields": fields}}
    found = SchemaValidator(core_schema.list_schema(opened), **decoder.OPTIONS).validate_python([{"number": "x"}])
    return found[0].number == "x"


def readers_of_annotations_see_them_bound() -> bool:
    """`dict` reads another dict by its `keys` where that is overridden."""
    seen = names.Annotations({"first": "Sequence[int]"}, __name__)
    return dict(seen) == {"first": "Sequence[int]"} and seen.is_bound


def fails_fast() -> bool:
    """One bad item is enough, in lists and dicts alike."""
    number: Any = core_schema.int_schema(strict=True)
    for schema, value in (
        ({"type": "list", "items_schema": number}, ["a", "b"]),
        ({"type": "dict", "values_schema": number}, {"a": "a", "b": "b"}),
    ):
        fast: Any = {**schema, "fail_fast": True}
        with pytest.raises(pydantic.ValidationError) as caught:
            SchemaValidator(fast).validate_python(value)
        if caught.value.error_count() > 1 and schema["type"] == "list":
            return False
    return True


def fields_set_later() -> bool:
    """A class without annotations gets fields of another one, in the place of a descriptor that has them."""
    make: Any = type(pydantic.BaseModel)
    made = make("Made", (pydantic.BaseModel,), {"__module__": __name__}, __pydantic_reset_parent_namespace__=False)
    made.__pydantic_fields__ = property(lambda _: None)
    made.__pydantic_fields__ = Inner.__pydantic_fields__
    made.model_rebuild(force=True)
    return made(number=1).model_dump() == {"number": 1, "kind": "inner"} if made.__pydantic_fields_complete__ else False


INTERNALS: dict[str, Callable[[], object]] = {
    "pydantic-core: nested models are built anew, if it has the option": nested_validators_are_built_anew,
    "pydantic-core: SchemaSerializer writes any value": lambda: (
        SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"}).to_json({"a": 1}) == b'{"a":1}'
    ),
    "pydantic: __pydantic_complete__": lambda: Inner.__pydantic_complete__ is True,
    "pydantic: __pydantic_fields_complete__": lambda: Inner.__pydantic_fields_complete__ is True,
    "pydantic: fields may be set after a class was made": fields_set_later,
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
    "core schema: function-wrap keeps its metadata": lambda: (
        (
            made := dict(
                core_schema.with_info_wrap_validator_function(
                    lambda v, *_: v, core_schema.any_schema(), metadata={"a": 1}
                )
            )
        )["type"]
        == "function-wrap"
        and made["metadata"] == {"a": 1}
    ),
    "pydantic: state of a model": lambda: (
        set(Inner(number=1).__getstate__())
        == {"__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__"}
    ),
    "pydantic-core: fail_fast in lists and dicts": fails_fast,
    "urllib3: SSLTransport": lambda: (
        {"socket", "ssl_context", "server_hostname"} <= parameters(SSLTransport)
        and all(callable(getattr(SSLTransport, name)) for name in ("recv", "sendall", "settimeout"))
    ),
    "websockets: create_connection": lambda: (
        "create_connection" in parameters(websockets.sync.client.connect)
        and "create_connection" in parameters(websockets.asyncio.client.connect)
    ),
    "websockets: what a connection does": lambda: (
        all(
            callable(getattr(kind, name))
            for kind in (websockets.sync.client.ClientConnection, websockets.asyncio.client.ClientConnection)
            for name in ("handshake", "process_event", "send_data", "ping", "close")
        )
        and callable(websockets.sync.client.ClientConnection.close_socket)
        and "target=self.keepalive" in inspect.getsource(websockets.sync.client.ClientConnection.start_keepalive)
        and "self.recv_events_thread" in inspect.getsource(websockets.sync.connection.Connection.__init__)
        and callable(websockets.asyncio.client.ClientConnection.connection_lost)
        and callable(websockets.asyncio.client.ClientConnection.drain)
        and "self.connection_lost_waiter"
        in inspect.getsource(websockets.asyncio.client.ClientConnection.connection_lost)
    ),
    "websockets: the protocol of a connection": lambda: (
        {"code", "reason"} <= parameters(websockets.protocol.Protocol.fail)
        and websockets.client.ClientProtocol(parse_uri("ws://a")).close_sent is None
        and "self.recv_frame(frame)" in inspect.getsource(websockets.protocol.Protocol.parse)
    ),
    "websockets: messages that wait": lambda: (
        callable(websockets.sync.messages.Assembler.close)
        and callable(websockets.asyncio.messages.Assembler.close)
        and "self.paused = False" in inspect.getsource(websockets.asyncio.messages.Assembler.__init__)
    ),
    "websockets: a sync connection is a context manager": lambda: callable(
        websockets.sync.client.ClientConnection.__enter__
    ),
    "websockets: rcvd, sent, rcvd_then_sent": lambda: (
        {"rcvd", "sent", "rcvd_then_sent"} <= parameters(websockets.exceptions.ConnectionClosed)
    ),
    "urllib.request: proxy_bypass_environment": lambda: bool(
        vars(urllib.request)["proxy_bypass_environment"]("a.example", {"no": "a.example"})
    ),
    "json: scanstring": lambda: nesting.scanstring('"a\\n"', 1, True) == ("a\n", 5),
    "json: encoders of texts": lambda: (
        json.encoder.encode_basestring("ä") == '"ä"' and json.encoder.encode_basestring_ascii("ä") == '"\\u00e4"'
    ),
    "typing: dict of annotations": readers_of_annotations_see_them_bound,
}


@pytest.mark.parametrize("name", INTERNALS)
def test_internals(name: str) -> None:
    assert INTERNALS[name]()


ODD = """
import json, sys
import pydantic_core
from pydantic import BaseModel, TypeAdapter

with_all = pydantic_core.SchemaValidator
pydantic_core.SchemaValidator = lambda schema, config=None: with_all(schema, config)
from openapiopenai._runtime.json import decoder
from openapiopenai.models import Response

assert decoder.OPTIONS == {}
payload = json.loads(sys.argv[1])
for found in (Response.from_json(json.dumps(payload)), Response.from_dict(payload)):
    assert found.to_dict() == payload
    print(type(found.output[0]).__name__, type(found.usage).__name__)
    print([str(issue) for issue in found.decode_issues])
"""
"""A program that decodes with a pydantic-core of which every validator refuses the option."""


@pytest.mark.parametrize(
    ("changes", "kinds", "bad"),
    [
        ({}, "OutputMessage ResponseUsage", []),
        ({"output": [{**MESSAGE, "content": [{**TEXT, "text": 5}]}]}, "OutputMessage ResponseUsage", ["output[0].content[0].text"]),
        ({"usage": {**USAGE, "input_tokens": "x"}}, "OutputMessage ResponseUsage", ["usage.input_tokens"]),
        ({"usage": []}, "OutputMessage list", ["usage"]),
        ({"output": [MESSAGE, {"type": "new", "a": 1}]}, "OutputMessage ResponseUsage", []),
    ],
    ids=["right", "a field of a variant", "a field", "no object", "an unknown variant"],
)  # fmt: skip
def test_decoding_without_the_option_of_the_core(changes: dict[str, Any], kinds: str, bad: list[str]) -> None:
    payload = {**RESPONSE, **changes}
    run = subprocess.run([sys.executable, "-c", ODD, json.dumps(payload)], capture_output=True, text=True, check=True)
    lines = run.stdout.splitlines()
    assert lines[::2] == [kinds] * 2
    assert lines[1::2] == [str([str(issue) for issue in Response.from_dict(payload).decode_issues])] * 2
    assert [issue.partition(": ")[0] for issue in ast.literal_eval(lines[1])] == bad
