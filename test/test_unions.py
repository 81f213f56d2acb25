"""Open unions: the variant that an object is decoded as, whatever its discriminator."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from openapiopenai import (
    BaseModel,
    CreateChatCompletionRequest,
    CreateTranscriptionResponse,
    DecodeError,
    Model,
    OutputItem,
    ResponseStreamEvent,
    UnknownOutputItem,
    models,
)
from openapiopenai._runtime.json.codec import plain
from openapiopenai._runtime.json.likeness import shape
from openapiopenai._runtime.json.salvage import is_salvaged
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant
from openapiopenai.models import (
    chat_completion_message_tool_calls_item,
    create_transcription_response,
    input_item,
    input_param,
    item,
    output_item,
    response_stream_event,
)

from .conftest import same

FUNCTION = {"name": "f", "arguments": "{}"}
CALL = {"id": "call_1", "function": FUNCTION}
DAMAGES: dict[str, Any] = {
    "null": None,
    "empty": "",
    "list": ["message"],
    "garbled": "mes-sage ",
}


def unions(schemas: dict[str, Any]) -> Iterator[type[OpenUnion]]:
    """All unions with a discriminator."""
    for name, schema in schemas.items():
        if "discriminator" in schema:
            union = getattr(models, name)
            assert issubclass(union, OpenUnion)
            yield union


def variants(union: type[OpenUnion], schemas: dict[str, Any]) -> Iterator[tuple[type[BaseModel], dict[str, Any]]]:
    """The models that a union selects by its discriminator, each with a sample."""
    for tag, name in union.mapping.items():
        for sample in schemas[name].get("examples", ())[:1]:
            payload = {**sample, union.tag: tag}
            yield type(union.from_dict(payload)), payload


def damaged(sample: dict[str, Any], tag: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "absent", {name: value for name, value in sample.items() if name != tag}
    for kind, value in DAMAGES.items():
        yield kind, {**sample, tag: value}


@pytest.mark.slow
def test_every_union_accepts_any_discriminator_value(schemas: dict[str, Any]) -> None:
    """The discriminator and all that was sent can be read, nothing is lost, and no object becomes another variant."""
    count = known = 0
    for union in unions(schemas):
        for model, sample in variants(union, schemas):
            for kind, payload in damaged(sample, union.tag):
                value: BaseModel = union.from_dict(payload)
                assert same(value.to_dict(), payload), (union, kind)
                assert same(json.loads(value.to_json()), payload)
                is_known = not isinstance(value, UnknownVariant)
                if not is_known or union.tag in shape(type(value)).known:
                    _ = getattr(value, union.tag)
                for name in shape(model).required - {union.tag} if type(value) is model else payload:
                    assert hasattr(value, _field(value, name)), (union, kind, name)
                assert value.decode_issues or not is_known or union.default or union.tag not in shape(model).required
                count += 1
                assert not is_known or type(value) is model or type(value).__name__ == union.default, (union, kind)
                known += is_known
    assert count > 8_000 and known > count / 2


def _field(value: BaseModel, wire_name: str) -> str:
    fields = type(value).model_fields
    return next((name for name, field in fields.items() if field.alias == wire_name), wire_name)


def test_an_object_that_only_one_variant_fits(schemas: dict[str, Any]) -> None:
    """An object of which one variant alone has all required properties, and all that were sent, is that variant."""
    found = 0
    for union in unions(schemas):
        if union.default or any("discriminator" in schemas[name] for name in union.mapping.values()):
            continue
        samples = list(variants(union, schemas))
        shapes = [shape(model) for model in dict.fromkeys(model for model, _ in samples)]
        for model, sample in samples:
            names = sample.keys() - {union.tag}
            fitting = [
                each.model for each in shapes if each.required - {union.tag} <= names and each.allows(sample, union.tag)
            ]
            if fitting == [model] and names and names <= shape(model).known:
                value = union.from_dict({name: sample[name] for name in names})
                found += 1
                assert type(value) is model, (union, model, value)
    assert found > 300


@pytest.mark.parametrize(
    ("union", "payload", "expected"),
    [
        # No discriminator: all required properties of one variant.
        (chat_completion_message_tool_calls_item, CALL, "ChatCompletionMessageToolCall"),
        (chat_completion_message_tool_calls_item, {**CALL, "type": None}, "ChatCompletionMessageToolCall"),
        (chat_completion_message_tool_calls_item, {**CALL, "type": ""}, "ChatCompletionMessageToolCall"),
        (chat_completion_message_tool_calls_item, {**CALL, "type": 1}, "ChatCompletionMessageToolCall"),
        (chat_completion_message_tool_calls_item, {**CALL, "index": 0, "x": 1}, "ChatCompletionMessageToolCall"),
        (chat_completion_message_tool_calls_item, {"id": "a", "custom": {}}, "ChatCompletionMessageCustomToolCall"),
        (output_item, {"call_id": "c", "name": "f", "arguments": "{}"}, "FunctionToolCall"),
        # Clearly likest to one, though it lacks something.
        (chat_completion_message_tool_calls_item, {"function": FUNCTION}, "ChatCompletionMessageToolCall"),
        (output_item, {"id": "m", "role": "assistant", "content": []}, "OutputMessage"),
        # Unclear.
        (chat_completion_message_tool_calls_item, {"id": "a"}, "UnknownChatCompletionMessageToolCallsItem"),
        (chat_completion_message_tool_calls_item, {}, "UnknownChatCompletionMessageToolCallsItem"),
        (chat_completion_message_tool_calls_item, {**CALL, "custom": {}}, "UnknownChatCompletionMessageToolCallsItem"),
        (output_item, {"id": "x", "status": "completed"}, "UnknownOutputItem"),
        (output_item, {"call_id": "c", "name": "f"}, "UnknownOutputItem"),
        # A property contradicts the variant that is likest otherwise.
        (output_item, {"id": "m", "role": "user", "content": [], "status": "completed"}, "UnknownOutputItem"),
        (output_item, {"id": "m", "role": ["user"], "content": [], "status": "completed"}, "UnknownOutputItem"),
        # An unknown discriminator: a property that only one variant has, and nothing that it does not know.
        (chat_completion_message_tool_calls_item, {**CALL, "type": "tool"}, "ChatCompletionMessageToolCall"),
        (chat_completion_message_tool_calls_item, {**CALL, "type": "t", "x": 1}, "UnknownChatCompletionMessageToolCallsItem"),
        (chat_completion_message_tool_calls_item, {"type": "t", "function": {}}, "UnknownChatCompletionMessageToolCallsItem"),
        (output_item, {"type": "new_call", "call_id": "c", "name": "f", "arguments": "{}"}, "UnknownOutputItem"),
        # An event that is new stays so, whatever it has in common with a known one.
        (
            response_stream_event,
            {"type": "response.new.delta", "item_id": "i", "output_index": 0, "partial_image_b64": "", "partial_image_index": 0, "sequence_number": 1},
            "UnknownResponseStreamEvent",
        ),
        (response_stream_event, {"type": "warning", "message": "m", "code": "c", "param": None, "sequence_number": 1}, "UnknownResponseStreamEvent"),
        (response_stream_event, {"type": "response.telescope_call.pointed"}, "UnknownResponseStreamEvent"),
        (response_stream_event, {"type": "heartbeat"}, "UnknownResponseStreamEvent"),
        # The variant that applies without a discriminator, unless another is likelier.
        (input_item, {"role": "user", "content": "Hi"}, "EasyInputMessage"),
        (input_item, {"role": "user"}, "EasyInputMessage"),
        (input_item, {"type": None, "role": "user", "content": "Hi"}, "EasyInputMessage"),
        (input_item, {}, "EasyInputMessage"),
        (input_item, {"role": "user", "content": "Hi", "x": 1}, "EasyInputMessage"),
        (input_item, {"call_id": "c", "name": "f", "arguments": "{}"}, "FunctionToolCall"),
        (input_item, {"call_id": "c", "output": "4"}, "UnknownInputItem"),
        (item, {"role": "user", "content": []}, "InputMessage"),
        # A nested union.
        (input_item, {"type": "message", "role": "user", "content": "Hi"}, "EasyInputMessage"),
        (input_item, {"type": "message", "role": "user", "content": [], "id": "m", "status": "completed"}, "InputMessage"),
    ],
)  # fmt: skip
def test_what_an_object_becomes(union: Any, payload: dict[str, Any], expected: str) -> None:
    value = union.from_dict(payload)
    assert type(value).__name__ == expected
    assert same(value.to_dict(), payload)
    for data in (json.dumps(payload), json.dumps(payload).encode()):
        for _ in range(2):
            assert union.from_json(data) == value
    tag = "type"
    if isinstance(value, UnknownVariant):
        assert value.type == payload.get(tag)  # type: ignore[attr-defined]
        assert value.decode_issues == ()
    elif expected not in ("EasyInputMessage", "InputMessage"):
        assert any(issue.path == (tag,) for issue in value.decode_issues)


def test_a_nested_object_without_discriminator() -> None:
    message = {"role": "assistant", "content": None, "refusal": None, "tool_calls": [CALL, {**CALL, "type": None}]}
    payload = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}]}  # fmt: skip
    response = models.CreateChatCompletionResponse.from_dict(payload)
    calls: Any = response.choices[0].message.tool_calls
    assert [call.function.name for call in calls] == ["f", "f"]
    assert [call.type for call in calls] == ["function", None]
    assert [str(issue) for issue in response.decode_issues] == [
        "choices[0].message.tool_calls[0].type: Field required",
        "choices[0].message.tool_calls[1].type: Input should be 'function'",
    ]
    assert same(response.to_dict(), payload)


def test_an_unknown_variant_has_a_discriminator_and_no_other_attribute() -> None:
    value: Any = output_item.from_dict({"where": 1})
    assert value.type is None and value.where == 1
    with pytest.raises(AttributeError, match="UnknownOutputItem has no attribute 'status'"):
        _ = value.status
    assert value.to_json() == '{"where":1}'


def test_unknown_variants_keep_all() -> None:
    payload = {"type": "teleport_call", "id": "tp_1", "where": {"to": ["Mars", 4]}}
    value = output_item.from_dict(payload)
    assert isinstance(value, UnknownOutputItem) and isinstance(value, OutputItem)  # type: ignore[arg-type, misc]
    assert value.type == "teleport_call"  # type: ignore[comparison-overlap]
    assert same(value.to_dict(), payload)
    assert value.decode_issues == ()


def test_requests_accept_variants_of_the_schema() -> None:
    request = CreateChatCompletionRequest.from_dict(
        {"model": "m", "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}, {"role": "tool"}]}
    )
    assert [type(message).__name__ for message in request.messages] == [
        "ChatCompletionRequestUserMessage", "ChatCompletionRequestToolMessage",
    ]  # fmt: skip


def test_isinstance_with_union_types() -> None:
    event = response_stream_event.from_json('{"type":"response.output_text.delta","delta":"a"}')
    assert isinstance(event, ResponseStreamEvent)  # type: ignore[arg-type, misc]
    assert not isinstance(event, OutputItem)  # type: ignore[arg-type, misc]
    with pytest.raises(TypeError, match="is a union"):
        OutputItem()  # type: ignore[operator, call-arg]


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"text": "a"}, "Json"),
        ({"text": "a", "language": "en", "duration": 1.5}, "VerboseJson"),
        ({"text": "a", "language": "en"}, "Json"),
        ({"text": "a", "task": "transcribe", "duration": 1.5, "segments": []}, "DiarizedJson"),
        # None of them fits: the likest.
        ({"text": 5}, "Json"),
        ({"text": 5, "language": "en", "duration": 1.5}, "VerboseJson"),
        ({"text": 5, "task": "transcribe", "duration": 1.5, "segments": []}, "DiarizedJson"),
        ({"text": 5, "language": "en", "duration": 1.5, "task": "translate"}, "VerboseJson"),
        ({"text": 5, "task": "transcribe", "segments": []}, "DiarizedJson"),
    ],
)
def test_without_a_discriminator_the_most_similar_variant_wins(payload: dict[str, Any], expected: str) -> None:
    value: Any = create_transcription_response.from_dict(payload)
    assert type(value).__name__ == f"CreateTranscriptionResponse{expected}"
    assert same(value.to_dict(), payload)
    assert bool(value.decode_issues) == (payload["text"] == 5)


def test_without_a_discriminator_a_dissimilar_object_is_unchanged() -> None:
    for payload in ({}, {"x": 1}):
        assert same(create_transcription_response.from_dict(payload), payload)


class Either(OpenUnion):
    """A union with a discriminator is a variant of one without."""

    variants = ("OutputItem", "Model")


class One(OpenUnion):
    variants = ("OutputItem",)


FUNCTION_CALL = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


@pytest.mark.parametrize(
    ("union", "payload", "expected", "error"),
    [
        (Either, FUNCTION_CALL, "FunctionToolCall", ""),
        (Either, MODEL, "Model", ""),
        (Either, {**MODEL, "type": "new"}, "Model", ""),
        (Either, {**FUNCTION_CALL, "name": 5}, "FunctionToolCall", "name: Input should be a valid string"),
        (Either, {**MODEL, "id": 5}, "Model", "id: Input should be a valid string"),
        (Either, {"x": 1}, "dict", "id: Field required"),
        (One, FUNCTION_CALL, "FunctionToolCall", ""),
        (One, {"type": "new"}, "dict", "Input should be an object of One"),
    ],
)
def test_a_union_among_variants(union: Any, payload: dict[str, Any], expected: str, error: str) -> None:
    value = union.from_dict(payload)
    assert type(value).__name__ == expected
    assert same(value if expected == "dict" else value.to_dict(), payload)
    if error:
        with pytest.raises(DecodeError, match=error):
            union.from_dict(payload, on_mismatch="raise")
    else:
        assert union.from_dict(payload, on_mismatch="raise") == value


@pytest.mark.parametrize(
    ("union", "payload", "expected"),
    [
        (output_item, FUNCTION_CALL, "FunctionToolCall"),
        (output_item, {"type": "new", "x": 1}, "UnknownOutputItem"),
        (output_item, {"type": ""}, "UnknownOutputItem"),
        *[(output_item, {**CALL, "type": each}, "OutputItem needs a string `type`, one of message,") for each in (None, 5, ["message"])],
        (output_item, {"call_id": "c", "name": "f", "arguments": "{}"}, "OutputItem needs a string `type`"),
        (output_item, [], "Input should be an object of OutputItem"),
        (output_item, {"type": "message", "role": "assistant", "content": [], "status": "completed"}, "id: Field required"),
        # One applies without a discriminator.
        (input_item, {"role": "user", "content": "Hi"}, "EasyInputMessage"),
        (input_item, {"type": None, "role": "user", "content": "Hi"}, "EasyInputMessage"),
        (input_item, {"type": "new", "role": "user", "content": "Hi"}, "UnknownInputItem"),
        (input_item, {"type": 5, "role": "user", "content": "Hi"}, "InputItem needs a string `type`"),
        (input_item, {"role": "user"}, "content: Field required"),
        # A nested union: its variant is selected by two discriminators, one after the other.
        (input_item, {"type": "message", "role": "user", "content": [], "id": "m", "status": "completed"}, "InputMessage"),
        (input_item, {"type": "message", "role": "user"}, "content: Field required"),
    ],
)  # fmt: skip
def test_strictly(union: Any, payload: Any, expected: str) -> None:
    for decode, data in ((union.from_dict, payload), (union.from_json, json.dumps(payload))):
        if expected.isalpha():
            assert type(decode(data, on_mismatch="raise")).__name__ == expected
        else:
            with pytest.raises(DecodeError, match=expected):
                decode(data, on_mismatch="raise")


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("text", "str"),
        ([], []),
        ([FUNCTION_CALL], ["FunctionToolCall"]),
        ([FUNCTION_CALL, 5, {"role": "user"}], ["FunctionToolCall", "int", "EasyInputMessage"]),
        (5, "int"),
        (None, "NoneType"),
        ({"x": 1}, "dict"),
    ],
)
def test_a_union_of_values(payload: Any, expected: Any) -> None:
    value: Any = input_param.from_dict(payload)
    assert ([type(each).__name__ for each in value] if isinstance(value, list) else type(value).__name__) == expected
    assert same(plain(value), payload)


def outline(schema: dict[str, Any]) -> Any:
    if variants := schema.get("anyOf"):
        return [outline(variant) for variant in variants]
    return schema.get("title") or schema["type"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("MCPToolAllowedTools", ["array", "MCPToolFilter"]),
        (
            "ChatCompletionMessageToolCallsItem",
            ["ChatCompletionMessageToolCall", "ChatCompletionMessageCustomToolCall"],
        ),
        ("CreateTranslationResponse", ["CreateTranslationResponseVerboseJson", "CreateTranslationResponseJson"]),
        ("CompoundFilterFiltersItem", ["ComparisonFilter", "CompoundFilter"]),
        ("InputItemMessage", [["InputMessage", "EasyInputMessage"], ["OutputMessage", "EasyInputMessage"]]),
    ],
)
def test_json_schema(name: str, expected: Any) -> None:
    assert outline(TypeAdapter(getattr(models, name)).json_schema()) == expected


def test_json_schema_of_a_union_in_itself() -> None:
    for _ in range(2):
        schema = TypeAdapter(models.CompoundFilterFiltersItem).json_schema()
        inner = schema["anyOf"][1]["properties"]["filters"]["items"]
        assert inner == {"title": "CompoundFilterFiltersItem", "type": "object"}


def test_only_unions_with_a_discriminator_have_unknown_variants() -> None:
    assert not hasattr(create_transcription_response, "UnknownCreateTranscriptionResponse")
    assert not hasattr(output_item, "UnknownItem") and not hasattr(output_item, "Unknown")


def test_instances_of_variants_stay() -> None:
    item = models.FunctionToolCall(call_id="c", name="f", arguments="{}")
    assert TypeAdapter(OutputItem).validate_python(item) is item
    with pytest.raises(ValidationError, match="Input should be an object of OutputItem") as caught:
        TypeAdapter(OutputItem).validate_python(Model(**MODEL))  # type: ignore[arg-type]
    assert caught.value.errors()[0]["type"] == "union_type"


def test_an_object_of_another_union_becomes_a_variant() -> None:
    """If it has all of it: what lists of items return is an input, too."""
    item = models.FunctionToolCallResource.from_dict({**FUNCTION_CALL, "id": "i", "status": "completed"})
    value: Any = TypeAdapter(OutputItem).validate_python(item)
    assert type(value) is models.FunctionToolCall and value.to_dict() == item.to_dict()
    with pytest.raises(ValidationError, match="arguments"):
        TypeAdapter(OutputItem).validate_python(models.FunctionToolCallResource.from_dict({"type": "function_call"}))


def test_objects_of_known_and_of_new_kinds_are_no_mismatch() -> None:
    payload = {
        "id": "r",
        "output": [FUNCTION_CALL, {"type": "new"}, {"type": "message", "role": "assistant", "content": []}],
    }
    for _ in range(2):
        value = models.Response.from_dict(payload)
        assert not any(map(is_salvaged, [value, *value.output]))


def test_build_imports_all_variants() -> None:
    code = "import sys; from openapiopenai.models import OutputItem as Union; {}; print('function_tool_call' in {{name.rpartition('.')[2] for name in sys.modules}})"
    for when, expected in (("Union.build()", "True"), ("Union", "False")):
        done = subprocess.run([sys.executable, "-c", code.format(when)], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == expected


def test_without_a_discriminator_the_shortest_error() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(CreateTranscriptionResponse).validate_python({"text": 5, "language": "en", "duration": 1.5})
    assert [error["loc"] for error in caught.value.errors()] == [("text",)]
