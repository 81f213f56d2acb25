"""Function tools whose arguments are a type of the user, and the parsed arguments of their calls."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openapiopenai._runtime.json.absent import is_absent, omit
from openapiopenai._runtime.json.codec import parse
from openapiopenai._runtime.json.model import BaseModel

from .response import keep_parsed, listed
from .tools import check_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pydantic

    from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict
    from openapiopenai.models.function_tool import FunctionToolDict

__all__ = ["pydantic_function_tool", "pydantic_responses_function_tool"]


class ModelTool(dict[str, Any]):
    """The declaration of a function, with the type of its arguments."""

    model: type[pydantic.BaseModel]

    def __init__(self, declared: Mapping[str, Any], model: type[pydantic.BaseModel]) -> None:
        super().__init__(declared)
        self.model = model


def pydantic_function_tool(
    model: type[pydantic.BaseModel], *, name: str | None = None, description: str | None = None
) -> ChatCompletionToolDict:
    """Return a function tool, for `tools` of `chat.completions` and `responses.parse`, whose arguments are a model.

    - `model`: a pydantic model.
    - `name`: name of the function; default: that of the class.
    - `description`: description of the function; default: the docstring of the class.

    `parse` and `stream` parse the arguments of calls: `parsed_arguments` is an instance of the model. Raises TypeError
    if `model` is not a pydantic model, NotStrictError if it has no strict schema, ValueError if the name is invalid.
    """
    declared = ModelTool({"type": "function", "function": _function(model, name, description)}, model)
    return cast("ChatCompletionToolDict", declared)


def pydantic_responses_function_tool(
    model: type[pydantic.BaseModel],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool = omit,
) -> FunctionToolDict:
    """Return the same for `tools` of `responses`.

    - `defer_loading`: whether the model must find the function by tool search before it can call it.
    """
    deferred = {} if is_absent(defer_loading) else {"defer_loading": defer_loading}
    declared = ModelTool({"type": "function", **_function(model, name, description), **deferred}, model)
    return cast("FunctionToolDict", declared)


def _function(model: Any, name: str | None, description: str | None) -> dict[str, Any]:
    import pydantic

    from .strict_schema import strict_schema

    if not (inspect.isclass(model) and issubclass(model, pydantic.BaseModel)):
        raise TypeError(f"model: expected a pydantic model, got {model!r:.80}")
    text = description if description is not None else inspect.getdoc(model) if model.__doc__ else None
    described = {"description": text} if text else {}
    named = {"name": check_name(name or model.__name__), "strict": True}
    return {**named, **described, "parameters": strict_schema(model).schema}


def for_responses(tool: Any) -> Any:
    """Return a tool made by `pydantic_function_tool` in the form that `responses` takes; all others unchanged."""
    if not isinstance(tool, ModelTool) or "function" not in tool:
        return tool
    return ModelTool({"type": "function", **tool["function"]}, tool.model)


Parser: TypeAlias = "Callable[[str], Any]"
Key: TypeAlias = tuple[str | None, str]
"""Namespace and name of a function."""


def parsers(tools: Any) -> dict[Key, Parser]:
    """Return what parses the arguments of functions, as far as they are known to fit a schema."""
    return dict(chain.from_iterable(_parsers(tool, None) for tool in listed(tools)))


def parse_arguments(calls: Iterable[Any], tools: Any) -> None:
    """Parse the arguments of function calls, as far as their tools say how. What does not fit is not parsed."""
    known = parsers(tools)
    for call in calls if known else ():
        value = parsed_arguments(call, known)
        if value is not None:
            keep_parsed(call, value)


def parsed_arguments(call: Any, known: dict[Key, Parser]) -> Any:
    """Return the parsed arguments of a function call; None if they do not fit, or nothing is known about them."""
    name, space, text = (getattr(call, each, None) for each in ("name", "namespace", "arguments"))
    if not isinstance(name, str) or not isinstance(text, str):
        return None
    # A function that was found by tool search may have its own name as namespace.
    spaces = (space, None) if space == name else (space,)
    read = next(filter(None, (known.get((each, name)) for each in spaces)), None)
    try:
        return read(text) if read else None
    except ValueError:  # DecodeError and ValidationError are
        return None


def _parsers(tool: Any, space: str | None) -> Iterator[tuple[Key, Parser]]:
    """Yield what parses the arguments of a function, or of the functions in a namespace."""
    plain = tool.to_dict() if isinstance(tool, BaseModel) else tool
    if not isinstance(plain, Mapping):
        return
    declared = cast("Mapping[str, Any]", plain)
    if declared.get("type") == "namespace":
        for each in listed(declared.get("tools")):
            yield from _parsers(each, declared.get("name"))
        return
    function: Any = declared.get("function", declared)
    if not isinstance(function, Mapping):
        return
    fields = cast("Mapping[str, Any]", function)
    name = fields.get("name")
    if isinstance(name, str) and isinstance(tool, ModelTool):
        yield (space, name), tool.model.model_validate_json
    elif isinstance(name, str) and fields.get("strict") is True:
        yield (space, name), partial(parse, name)
