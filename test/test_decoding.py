"""Decoding and serialization round-trip: arbitrary and unusual payloads; strict validation refuses wrong ones."""

from __future__ import annotations

import copy
import json
import pickle
from array import array
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from openapiopenai import (
    AuditLog,
    BaseModel,
    CreateChatCompletionResponse,
    CreateEmbeddingResponse,
    CreateModerationResponse,
    CreateResponse,
    DecodeError,
    FunctionToolCall,
    OutputItem,
    OutputMessage,
    RealtimeClientEventConversationItemCreate,
    RealtimeConversationItemMessageUser,
    Response,
    models,
)
from openapiopenai._runtime.json.codec import encode
from openapiopenai._runtime.json.nesting import DEEPEST, MOST_DIGITS, equal, loads
from openapiopenai.models import item, output_item, realtime_server_event, response_stream_event

from .conftest import same

scalars: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20)
)
json_values: st.SearchStrategy[Any] = scalars
for _ in range(3):
    json_values = (
        scalars | st.lists(json_values, max_size=3) | st.dictionaries(st.text(max_size=12), json_values, max_size=3)
    )

DECODERS: dict[str, Any] = {
    "Response": Response.from_json,
    "CreateResponse": CreateResponse.from_json,
    "CreateChatCompletionResponse": CreateChatCompletionResponse.from_json,
    "AuditLog": AuditLog.from_json,
    "OutputItem": output_item.from_json,
    "Item": item.from_json,
    "ResponseStreamEvent": response_stream_event.from_json,
    "RealtimeServerEvent": realtime_server_event.from_json,
}


def written(value: Any) -> Any:
    """What a decoded value is as JSON."""
    return json.loads(value.to_json()) if isinstance(value, BaseModel) else value


@pytest.mark.parametrize("name", DECODERS)
@given(payload=json_values)
@settings(max_examples=120, deadline=None)
def test_any_json_decodes_and_round_trips(name: str, payload: Any) -> None:
    value = DECODERS[name](json.dumps(payload))
    assert same(written(value), payload)
    if isinstance(value, BaseModel):
        assert same(value.to_dict(), payload)


@st.composite
def mutations(draw: st.DrawFn, example: Any) -> Any:
    """A believable payload with one part replaced, removed or added."""
    payload = copy.deepcopy(example)
    place: Any = payload
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            break
        key = draw(st.sampled_from(keys))
        inner = place[key]
        if isinstance(inner, (dict, list)) and inner and draw(st.booleans()):
            place = inner
            continue
        match draw(st.sampled_from(["replace", "remove", "add"])):
            case "replace":
                place[key] = draw(json_values)
            case "remove":
                del place[key]
            case _ if isinstance(place, dict):
                place[draw(st.text(max_size=8))] = draw(json_values)
            case _:
                place.append(draw(json_values))
        break
    return payload


@pytest.mark.parametrize("name", DECODERS)
@given(data=st.data())
@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
def test_damaged_examples_decode_and_round_trip(name: str, data: st.DataObject, schemas: dict[str, Any]) -> None:
    payload = data.draw(mutations(schemas[name]["examples"][0]))
    value = DECODERS[name](json.dumps(payload))
    assert same(written(value), payload)
    if isinstance(value, BaseModel):
        assert same(value.to_dict(), payload)
        assert same(written(pickle.loads(pickle.dumps(value))), payload)
        assert same(written(copy.deepcopy(value)), payload)
        repr(value)
        assert isinstance(value.decode_issues, tuple)


@pytest.mark.parametrize(
    "text",
    [
        '{"id":5}',
        '{"created_at":1.0}',
        '{"created_at":123456789012345678901234567890}',
        '{"temperature":1}',
        '{"temperature":1.0}',
        '{"temperature":true}',
        '{"temperature":"1"}',
        '{"parallel_tool_calls":1}',
        '{"output":null}',
        '{"output":[null,5,"x",[],{}]}',
        '{"output":[{"type":"message"}]}',
        '{"output":[{"type":"a new kind","deep":{"er":[1,2.0]}}]}',
        '{"output":[{"type":["not","a","text"]}]}',
        '{"usage":{"input_tokens":"many"}}',
        '{"metadata":{"a":1}}',
        '{"status":"a new status","extra":{"status":null}}',
        '{"text":{"format":{"type":"json_schema","name":"x","schema":{"a":{"$ref":"#"}}}}}',
        '{"model":"\\ud800"}',
        '{"schema_":1,"model_config":2,"to_json":3,"_salvaged":4,"__dict__":5}',
        "[]",
        "null",
        '"text"',
        "12",
        '{"output":' + "[" * 400 + "]" * 400 + "}",
    ],
)
def test_odd_payloads_keep_every_value_and_type(text: str) -> None:
    response = Response.from_json(text)
    assert isinstance(response, Response)
    assert same(json.loads(response.to_json()), json.loads(text))
    assert same(response.to_dict(), json.loads(text))
    assert response.decode_issues


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"])
def test_bytes_in_any_encoding_of_json(encoding: str) -> None:
    """Lone surrogates, too, which some writers leave as they are."""
    for name in ("é\N{GRINNING FACE}", "\ud800"):
        data = json.dumps({"id": name}, ensure_ascii=False).encode(encoding, "surrogatepass")
        for value in (Response.from_json(data), Response.from_json(bytearray(data))):
            assert value.id == name


@pytest.mark.parametrize("text", ["", "{", "<html>", "{'a': 1}", '{"a":1}x', b"\xff\xfe", "[" * 100_000])
def test_invalid_json_raises_with_the_payload(text: str | bytes) -> None:
    for decode in (Response.from_json, output_item.from_json):
        with pytest.raises(DecodeError) as caught:
            decode(text)
        assert caught.value.payload == text
        assert pickle.loads(pickle.dumps(caught.value)).payload == text


def lists(levels: int) -> str:
    return f'{{"id":"r","x":{"[" * levels}{"]" * levels}}}'


def filters(levels: int) -> str:
    inner = '{"type":"eq","key":"k","value":"v"}'
    return '{"type":"and","filters":[' * levels + inner + "]}" * levels


FLOATS = to_json([-0.0, 1.7976931348623157e308, 5e-324, 0.1]).decode()
"""As the installed release writes them: `e308` or `e+308`."""
EXTREMES: dict[str, tuple[Any, str]] = {
    **{f"{levels} lists": (Response, lists(levels)) for levels in (190, 260, 900, 1000, DEEPEST - 1)},
    **{f"{levels} objects": (Response, '{"x":' * levels + "1" + "}" * levels) for levels in (260, 1000, DEEPEST)},
    **{f"{levels} models": (models.CompoundFilter, filters(levels)) for levels in (60, 128, 256, 400, 500)},
    "surrogate": (Response, '{"model":"\\ud800"}'),
    "surrogate in metadata": (Response, '{"metadata":{"\\ud800":"\\udfff"}}'),
    "surrogate in a key of metadata": (Response, '{"metadata":{"\\ud800":"a"}}'),
    "surrogate in an unknown key": (Response, '{"\\ud800":1}'),
    "surrogate in an inner unknown key": (Response, '{"x":{"\\ud800":[1]}}'),
    "surrogate in a list": (Response, '{"output":["\\ud800"]}'),
    "surrogate alone": (Response, '"\\ud800"'),
    "empty keys": (Response, '{"":1,"x":{"":{"":2}}}'),
    "huge integer": (Response, f'{{"x":{"9" * 5000}}}'),
    "huge negative integer": (Response, f'{{"created_at":-{"8" * 4301}}}'),
    "largest integer": (Response, f'{{"x":{"9" * MOST_DIGITS}}}'),
    "floats": (Response, f'{{"x":{FLOATS}}}'),
    "infinity": (Response, '{"x":Infinity,"y":-Infinity}'),
    "no object": (Response, "[[[1]]]"),
}


@pytest.mark.parametrize("name", EXTREMES)
def test_whatever_decodes_can_be_serialized(name: str) -> None:
    kind, text = EXTREMES[name]
    kind.from_json(text)  # builds variants, which takes stack: it may end in fewer levels of models than the next
    value = kind.from_json(text)
    raw = loads(text)
    assert isinstance(value, kind)
    assert value.to_json() == text
    assert equal(loads(value.to_json(indent=1)), raw)
    assert equal(value.to_dict(), raw)
    if name != "infinity":  # which a request cannot hold
        assert encode({"input": value}).decode() == f'{{"input":{text}}}'
    if name != "surrogate in an unknown key":  # which pydantic cannot even convert
        assert isinstance(value.model_dump_json(), str)
    for twin in (
        copy.deepcopy(value),
        value.model_copy(deep=True),
        pickle.loads(pickle.dumps(value)),
        kind.from_dict(raw),
        kind.from_json(text.encode()),
    ):
        assert type(twin) is kind
        assert twin == value
        assert twin.to_json() == text
        assert twin.decode_issues == value.decode_issues
    assert value != kind.from_dict({"id": "other"})
    assert len(repr(value)) < 400
    repr(value).encode()


LOOPED: dict[str, Any] = {"id": "r"}
LOOPED["x"] = [LOOPED, LOOPED]


@pytest.mark.parametrize("levels", [DEEPEST, DEEPEST + 1, 5_000, 100_000])
def test_deep_nesting_raises(levels: int) -> None:
    for text in (lists(levels), '{"output":' * (levels + 1) + "1" + "}" * (levels + 1), filters(levels)):
        for decode in (Response.from_json, models.CompoundFilter.from_json, output_item.from_json):
            for data in (text, text.encode()):
                with pytest.raises(DecodeError, match=r"nested deeper than 1,024 levels"):
                    decode(data)


@pytest.mark.parametrize("on_mismatch", ["keep", "raise"])
def test_circular_values_raise(on_mismatch: Any) -> None:
    with pytest.raises(DecodeError, match="nested deeper than 1,024 levels, or inside itself"):
        Response.from_dict(LOOPED, on_mismatch=on_mismatch)
    value = Response.from_dict({"id": "r"})
    value.metadata = LOOPED
    for write in (value.to_json, value.to_dict):
        with pytest.raises(
            ValueError, match=r"^metadata\.x\[\d\]\.x.*nested deeper than 2,048 levels, or inside itself$"
        ):
            write()
    assert "…" in repr(value)


def test_integers_have_a_limit() -> None:
    with pytest.raises(DecodeError, match="an integer of more than 100,000 digits"):
        Response.from_json(f'{{"x":{"9" * (MOST_DIGITS + 1)}}}')


def test_the_last_of_duplicate_keys_wins() -> None:
    assert Response.from_json('{"id":"a","x":1,"id":"b","x":2}').to_json() == '{"id":"b","x":2}'


def test_any_depth_of_the_stack() -> None:
    """A caller may have used up nearly all of it."""

    def within(frames: int) -> Any:
        return within(frames - 1) if frames else Response.from_json(lists(500)).to_json()

    assert within(800) == lists(500)


def test_salvage_types_what_fits() -> None:
    response = Response.from_json(
        '{"id":"resp_1","output":[{"type":"message","id":5,"content":[{"type":"output_text","text":"Hi"}]}],"usage":{"total_tokens":3}}'
    )
    message = response.output[0]
    assert isinstance(message, OutputMessage)
    assert (message.id, message.status) == (5, None)
    assert message.content[0].text == "Hi"  # type: ignore[union-attr]
    assert response.usage is not None and response.usage.total_tokens == 3
    places = {".".join(map(str, issue.path)) for issue in response.decode_issues}
    assert {"output.0.id", "output.0.status", "usage.input_tokens"} <= places


def test_on_mismatch_raise_names_the_field_and_keeps_the_payload() -> None:
    text = '{"id":"resp_1","output":[{"type":"message","id":5}]}'
    with pytest.raises(DecodeError, match=r"cannot decode Response: .*Field required.* more") as caught:
        Response.from_json(text, on_mismatch="raise")
    assert "output[0].id: Input should be a valid string" in map(str, caught.value.issues)
    assert caught.value.payload == json.loads(text)
    with pytest.raises(DecodeError, match="id"):
        output_item.from_json('{"type":"message","id":5}', on_mismatch="raise")


@pytest.mark.parametrize(
    ("make", "place"),
    [
        (lambda: OutputMessage(id="msg_1", role="assistant", content=[]), "status"),  # type: ignore[call-arg]
        (lambda: OutputMessage(id=5, content=[], status="completed"), "id"),  # type: ignore[arg-type]
        (lambda: FunctionToolCall(call_id="c", name="n", arguments={}), "arguments"),  # type: ignore[arg-type]
        (lambda: Response.model_validate({"id": "resp_1"}), "created_at"),
        (lambda: Response.model_validate_json('{"id": 5}'), "id"),
        (lambda: CreateResponse(temperature="1"), "temperature"),  # type: ignore[arg-type]
        (lambda: CreateResponse(store=1), "store"),  # type: ignore[arg-type]
        (lambda: TypeAdapter(OutputItem).validate_python({"type": "message", "id": "x"}), "content"),
        (lambda: TypeAdapter(OutputItem).validate_python({"id": "x"}), "needs a string `type`"),
        (lambda: TypeAdapter(list[OutputItem]).validate_python([5]), "object of OutputItem"),
    ],
)
def test_strict_validation_names_the_field(make: Any, place: str) -> None:
    with pytest.raises(ValidationError, match=place):
        make()


def test_only_set_fields_and_constants_are_serialized() -> None:
    event = RealtimeClientEventConversationItemCreate(
        item=RealtimeConversationItemMessageUser(content=[{"type": "input_text", "text": "Hi"}])  # type: ignore[list-item]
    )
    assert event.to_dict() == {
        "type": "conversation.item.create",
        "item": {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
    }
    request = CreateResponse(model="gpt-5", instructions=None, some_gateway_option=True)  # type: ignore[call-arg]
    assert request.to_json() == '{"model":"gpt-5","instructions":null,"some_gateway_option":true}'
    request.temperature = 0.5
    assert request.to_dict()["temperature"] == 0.5
    assert Response.from_json("{}").to_json() == "{}"


def test_python_names_keep_their_wire_names() -> None:
    payload = {"id": "audit_log-1", "type": "api_key.created", "effective_at": 1, "api_key.created": {"id": "key_1"}}
    log = AuditLog.from_dict(payload)
    assert log.api_key_created is not None and log.api_key_created.id == "key_1"
    assert same(log.to_dict(), payload)
    assert AuditLog(id="a", type="api_key.created", effective_at=1, api_key_created=log.api_key_created).to_dict().keys() == {
        "id", "type", "effective_at", "api_key.created",
    }  # fmt: skip
    categories = (
        CreateModerationResponse.from_json('{"results":[{"categories":{"hate/threatening":true}}]}')
        .results[0]
        .categories
    )
    assert categories.hate_threatening is True


def test_equality_copies_and_pickle() -> None:
    text = '{"id":"resp_1","object":"response","output":[{"type":"x"}],"new":1}'
    left, right = Response.from_json(text), Response.from_json(text)
    assert left == right and left != Response.from_json('{"id":"resp_2"}')
    for twin in (left.model_copy(), left.model_copy(deep=True), copy.deepcopy(left), pickle.loads(pickle.dumps(left))):
        assert twin == left and twin.to_json() == text and twin.decode_issues == left.decode_issues


def test_repr_is_short_and_shows_no_secret() -> None:
    secret = "sk-proj-" + "a" * 40
    shown = repr(models.AdminApiKeyCreateResponse.from_dict({"id": "key_1", "value": secret, "name": "x" * 500}))
    assert secret not in shown and "key_1" in shown and len(shown) < 300
    nested = repr(Response.from_dict({"id": "r", "metadata": {"api_key": "hidden-value", "note": f"use {secret}"}}))
    assert "hidden-value" not in nested and secret not in nested
    assert "… 997 more" in repr(CreateEmbeddingResponse.from_dict({"data": [{"embedding": [0.5] * 1000}]}))


def test_json_schema_of_models_with_unions() -> None:
    assert "usage" in Response.model_json_schema()["properties"]
    assert TypeAdapter(OutputItem).json_schema()


def test_views_read_times_bytes_and_arrays() -> None:
    response = Response.from_dict({"created_at": 1741476542})
    assert response.created_at_datetime is not None
    assert response.created_at_datetime.isoformat() == "2025-03-08T23:29:02+00:00"
    image = models.Image.from_dict({"b64_json": "aGVsbG8"})
    assert (image.b64_json_bytes, image.b64_json) == (b"hello", "aGVsbG8")
    assert list(models.Embedding.from_dict({"embedding": [1.0, 2]}).embedding_array or ()) == [1.0, 2.0]
    assert list(models.Embedding.from_dict({"embedding": "AACAPwAAAEA="}).embedding_array or ()) == [1.0, 2.0]
    assert Response.from_dict({}).created_at_datetime is None


@pytest.mark.parametrize("name", ["created_at_datetime", "b64_json_bytes", "embedding_array"])
@pytest.mark.parametrize(
    "value", [["x"], {}, True, "", "yesterday", "%", 1e300, float("nan"), 10**400, -(10**18), ["1", None], "9" * 18]
)
def test_a_view_of_an_invalid_value_is_none(name: str, value: Any) -> None:
    fields = {"created_at_datetime": Response, "b64_json_bytes": models.Image, "embedding_array": models.Embedding}
    field = name.rpartition("_")[0]
    seen = getattr(fields[name].from_dict({field: value}), name)
    is_text = isinstance(value, str) and name != "created_at_datetime"  # some happen to be base64
    assert seen is None or (is_text and isinstance(seen, (bytes, array))), seen


@pytest.mark.parametrize(
    "value", [1741476542, 1741476542.0, "1741476542", "2025-03-08T23:29:02Z", "2025-03-08T23:29:02"]
)
def test_times_are_read_in_several_forms(value: Any) -> None:
    seen = Response.from_dict({"created_at": value}).created_at_datetime
    assert seen is not None and seen.isoformat() == "2025-03-08T23:29:02+00:00"


@pytest.mark.parametrize(
    "vector",
    [[0.25, -1e-05], [1, 0.5], [0.5, 1], [0, 1], [], [0.5, True], [0.5, None], [0.5, "x"], [10**30, 0.5], ["0.5"]],
)
def test_vectors_keep_every_number_unchanged(vector: list[Any]) -> None:
    payload = {"object": "embedding", "index": 0, "embedding": vector}
    for value in (models.Embedding.from_json(json.dumps(payload)), models.Embedding.from_dict(payload)):
        assert same(value.to_dict(), payload)
        assert same(written(value), payload)
        assert bool(value.decode_issues) == any(type(number) not in (int, float) for number in vector)
    if all(type(number) in (int, float) for number in vector):
        assert same(models.Embedding(index=0, embedding=vector).to_dict()["embedding"], vector)
