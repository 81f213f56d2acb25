"""Convert the output of a model to input for the next request.

What to leave out is derived from the models, which are generated from the spec: the output is decoded once as output
and once as input, and at every level the properties that only the output model defines are left out. Properties that
neither model defines are kept: a server accepts what it has sent, even if it is newer than this package. What an input
must have is added if it has a neutral value, see `REQUIRED`; an item that lacks anything else, such as the container of
a code interpreter call, stays unchanged, since nobody but the server could tell the value.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast, get_args, get_origin

from pydantic_core import to_json

from openapiopenai._runtime.json.codec import plain
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.salvage import plan, whole_of
from openapiopenai._runtime.json.types import Array, Object
from openapiopenai._runtime.json.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapiopenai.models.beta_input_item import BetaInputItemDict
    from openapiopenai.models.beta_output_item import BetaOutputItem
    from openapiopenai.models.chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessageDict
    from openapiopenai.models.chat_completion_response_message import ChatCompletionResponseMessage
    from openapiopenai.models.input_item import InputItemDict
    from openapiopenai.models.output_item import OutputItem


def items_as_input(items: Iterable[OutputItem | dict[str, Any]]) -> list[InputItemDict]:
    """Convert output items to `input` for `client.responses.create`.

    All items are kept, in order, except reasoning items that nothing follows: the API rejects those.
    """
    from openapiopenai.models import InputItem, OutputItem

    return cast("list[InputItemDict]", _items(items, OutputItem, InputItem))


def beta_items_as_input(items: Iterable[BetaOutputItem | dict[str, Any]]) -> list[BetaInputItemDict]:
    """Like `items_as_input`, for `client.beta.responses.create`."""
    from openapiopenai.models import BetaInputItem, BetaOutputItem

    return cast("list[BetaInputItemDict]", _items(items, BetaOutputItem, BetaInputItem))


def message_as_input(message: ChatCompletionResponseMessage) -> ChatCompletionRequestAssistantMessageDict:
    """Convert a message of a chat completion to an item of `messages`."""
    from openapiopenai.models import ChatCompletionRequestAssistantMessage

    found: dict[str, Any] = _sendable(ChatCompletionRequestAssistantMessage.from_dict(message.to_dict()), message)
    # The API rejects an empty list of calls, and a message with neither content nor a call.
    if not found.get("tool_calls", True):
        del found["tool_calls"]
    if type(found.get("content")) is Object:
        found["content"] = [found["content"]]
    if not {"content", "tool_calls", "function_call", "audio"} & found.keys():
        found["content"] = ""
    return cast("ChatCompletionRequestAssistantMessageDict", found)


def rehearse() -> None:
    """Build what the conversion of calls and answers of either API needs."""
    from openapiopenai.models import ChatCompletionResponseMessage

    call = {"id": "", "type": "function", "function": {"name": "", "arguments": ""}}
    message_as_input(ChatCompletionResponseMessage.from_dict({"role": "assistant", "tool_calls": [call]}))
    text: dict[str, Any] = {"type": "output_text", "text": "", "annotations": []}
    items_as_input(
        [
            {"type": "message", "id": "msg", "role": "assistant", "status": "completed", "content": [text]},
            {"type": "function_call", "call_id": "", "name": "", "arguments": ""},
            {"type": "reasoning", "id": "", "summary": []},
        ]
    )


def _items(items: Iterable[Any], output: Any, input: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for item in items:
        origin = item if isinstance(item, BaseModel) else output.from_dict(item)
        value = _tagged(origin) if isinstance(origin, BaseModel) else origin
        found.append(_sendable(input.from_dict(_complete(value)), origin))
    while found and type(found[-1]) is Object and found[-1].get("type") == "reasoning":
        found.pop()
    return found


REQUIRED: dict[str, dict[str, Any]] = {
    "message": {"role": "assistant", "status": "completed"},
    "output_text": {"annotations": []},
    "reasoning": {"summary": []},
    "local_shell_call": {"status": "completed"},
    "exec": {"env": {}},
}
"""Type of an item or part → what an input must have, and some servers leave out."""


def _tagged(item: BaseModel) -> dict[str, Any]:
    """Return an output item as JSON values, with the type that it was recognized as; a text needs none."""
    value: dict[str, Any] = item.to_dict()
    kind = _constants(type(item)).get("type")
    return (
        {**value, "type": kind} if kind and not value.get("type") and type(value.get("content")) is not str else value
    )


def _complete(value: Any) -> Any:
    """Return an output item with what an input must have."""
    if type(value) is not Object:
        return value
    item = _with_required(value)
    if item.get("type") == "message" and type(item.get("content")) is str:
        item = {**item, "content": [{"type": "output_text", "text": item["content"]}]}
    if item.get("type") == "message" and type(item.get("content")) is Array:
        if type(item.get("id")) is str and item["id"]:
            return {**item, "content": [_with_required(part) for part in item["content"]]}
        if all(type(part) is Object and type(_text_of(part)) is str for part in item["content"]):
            # Without an ID, it can only be a message that the user wrote for the assistant, whose content is a string.
            return {"type": "message", "role": item["role"], "content": "".join(map(_text_of, item["content"]))}
    if "action" in item:
        return {**item, "action": _with_required(item["action"])}
    return item


def _with_required(value: Any) -> Any:
    if type(value) is not Object:
        return value
    kind = value.get("type")
    missing = REQUIRED.get(kind, {}) if type(kind) is str else {}
    return value | {name: given for name, given in missing.items() if value.get(name) is None}


def _text_of(part: dict[str, Any]) -> Any:
    return next((part[name] for name in ("text", "refusal", "transcript") if name in part), None)


class Rules(NamedTuple):
    """What an input model does not accept of an output model, by property name."""

    unknown: frozenset[str]
    """Properties that only the output has."""
    optional: dict[str, frozenset[str]]
    """Optional properties → enum values that only the output has."""
    constants: dict[str, Any]
    """Properties with a single possible value."""
    own: dict[str, Any]
    """The same of the output."""
    texts: frozenset[str]
    """Properties that are JSON text: some servers send the values themselves."""


@cache
def rules(input: type[BaseModel], output: type[BaseModel]) -> Rules:
    """Compare two models."""
    taken, given = plan(input), plan(output)
    fields = input.__pydantic_fields__
    return Rules(
        frozenset(given.names.keys() - taken.names.keys()),
        {
            wire_name: _texts(output.__pydantic_fields__[given.names[wire_name]].annotation)
            - _texts(fields[name].annotation)
            if wire_name in given.names and _texts(fields[name].annotation)
            else frozenset()
            for wire_name, name in taken.names.items()
            if wire_name not in taken.required
        },
        _constants(input),
        _constants(output),
        frozenset({"arguments"} if "arguments" in fields and fields["arguments"].annotation is str else ()),
    )


def _constants(model: type[BaseModel]) -> dict[str, Any]:
    names = plan(model).names.items()
    return {wire_name: model.__constants__[name] for wire_name, name in names if name in model.__constants__}


def _texts(annotation: Any) -> frozenset[Any]:
    """Return the values of an enum."""
    arguments = get_args(annotation)
    if get_origin(annotation) is Literal:
        return frozenset(arguments)
    return frozenset(text for argument in arguments for text in _texts(argument))


def _sendable(value: Any, origin: Any) -> Any:
    """Convert a value decoded as input to JSON values, without what only its origin, decoded as output, defines."""
    if type(value) is Array and type(origin) is Array:
        pairs = zip(value, origin, strict=True)
        return [_sendable(inner, known) for inner, known in pairs if not _is_output_only(inner, known)]
    if not isinstance(value, BaseModel):
        return plain(value)
    if isinstance(value, UnknownVariant) or not isinstance(origin, BaseModel) or whole_of(value):
        return value.to_dict()
    unknown, optional, constants, own, texts = rules(type(value), type(origin))
    names, origins = plan(type(value)).names, plan(type(origin)).names
    found: dict[str, Any] = {}
    for wire_name in value.to_dict():
        if wire_name not in names:
            if wire_name not in unknown:
                found[wire_name] = plain((value.model_extra or {})[wire_name])
            continue
        inner = getattr(value, names[wire_name])
        if wire_name in constants:
            # A value that nobody knows is kept; one that only outputs have becomes that of the input.
            found[wire_name] = (
                inner if wire_name == "type" and inner not in ("", None, own.get(wire_name)) else constants[wire_name]
            )
        elif wire_name in texts and type(inner) in (Object, Array):
            found[wire_name] = to_json(inner).decode()
        elif wire_name not in optional or not (inner is None or (type(inner) is str and inner in optional[wire_name])):
            # A null means no more than an absent property, which every server accepts.
            found[wire_name] = _sendable(
                inner, getattr(origin, origins[wire_name], None) if wire_name in origins else None
            )
    required = {wire_name: constant for wire_name, constant in constants.items() if wire_name not in optional}
    return found | {wire_name: constant for wire_name, constant in required.items() if wire_name not in found}


def _is_output_only(value: Any, origin: Any) -> bool:
    """Whether a part is of a variant that outputs have but inputs do not, such as a file path citation."""
    return (
        isinstance(value, UnknownVariant) and isinstance(origin, BaseModel) and not isinstance(origin, UnknownVariant)
    )
