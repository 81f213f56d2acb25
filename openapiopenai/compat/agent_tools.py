"""Tools of agents in the manner of the official SDK: what is sent about a function, and what its calls pass through."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import is_dataclass
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

import pydantic

from openapiopenai._runtime.json.absent import is_absent, omit
from openapiopenai._runtime.json.codec import encode
from openapiopenai.helpers.agents import text_format
from openapiopenai.helpers.response import listed
from openapiopenai.helpers.tools import tool

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

ToolOutput: TypeAlias = str | list[dict[str, Any]] | None
"""What an agent receives."""
PARTS = {"input_text": "text", "input_image": "image_url"}
"""Type of a part of content → its other key, which holds text."""


class FunctionTool(Generic[T]):
    """A tool of an agent: `definition` is what is sent; calling it validates the arguments that the agent gave."""

    def __init__(
        self,
        model: type[pydantic.BaseModel],
        handler: Callable[[Any], Any],
        *,
        name: str,
        description: str,
        defer_loading: bool = omit,
    ) -> None:
        """`model`: that of the arguments; `handler`: is called with an instance of it."""
        self._model = model
        self._handler = handler
        self._definition = _definition(name, description, model.model_json_schema(), defer_loading)

    @property
    def name(self) -> str:
        """Name of the tool."""
        return str(self._definition["name"])

    @property
    def definition(self) -> Any:
        """The tool, for `tools` of an agent."""
        return deepcopy(self._definition)

    def __call__(self, arguments: dict[str, Any]) -> Any:
        """Call the handler. Raises pydantic.ValidationError if the arguments do not match."""
        return self.told(self._handler(self._model.model_validate(arguments)))

    def ready(self, arguments: dict[str, Any]) -> Callable[[], Any]:
        """Return what calls the handler, or the tool itself, if a subclass has another way to call it."""
        own: Any = FunctionTool[Any].__call__
        if type(self).__call__ is not own:
            return partial(self, arguments)
        return partial(self._handler, self._model.model_validate(arguments))

    @staticmethod
    def told(output: Any) -> Any:
        """Return what the handler returned as an agent receives it."""
        return output


class _Telling(FunctionTool[T]):
    """A tool whose handler may return anything."""

    @staticmethod
    def told(output: Any) -> Any:
        return told(output)


def pydantic_function_tool(
    model: type[pydantic.BaseModel],
    *,
    handler: Callable[[Any], Any],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool = omit,
) -> FunctionTool[Any]:
    """Return a tool whose arguments are a model; what the handler returns becomes what an agent receives."""
    return _Telling(
        model,
        handler,
        name=model.__name__ if name is None else name,
        description=(model.__doc__ or "") if description is None else description,
        defer_loading=defer_loading,
    )


class _Function(_Telling[Any]):
    """A tool that is a function, whose parameters are the arguments."""

    def __init__(self, function: Callable[..., Any], name: str | None, description: str | None, deferred: bool) -> None:
        self._made = tool(function, name=name, description=description, strict=False)
        self._model = self._made.model
        self._handler = self._run
        self._definition = _definition(self._made.name, self._made.description, self._made.parameters, deferred)

    def _run(self, arguments: pydantic.BaseModel) -> Any:
        bound = self._made.bound(arguments)
        return self._made(*bound.args, **bound.kwargs)


def function_tool(
    function: Callable[..., Any] | None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool = omit,
) -> Any:
    """Make a function a tool of agents; with or without arguments, also as a decorator."""
    if function is None:
        return partial(function_tool, name=name, description=description, defer_loading=defer_loading)
    return _Function(function, name, description, defer_loading)


def agent_text_format(output_type: Any) -> Any:
    """Return the format of text for a pydantic model or a dataclass. Raises TypeError for other types."""
    is_model = isinstance(output_type, type) and issubclass(output_type, pydantic.BaseModel)
    found = cast("Any", output_type)
    if not (is_model or is_dataclass(found)):
        raise TypeError(f"output_type: expected a pydantic model or a dataclass, got {found!r:.80}")
    return text_format(output_type)


def told(output: Any) -> Any:
    """Return what a handler returned as an agent receives it: text, or parts of content. What is awaited stays so."""
    if isawaitable(output):
        return _told_later(output)
    if isinstance(output, pydantic.RootModel):
        return told(cast("Any", output).root)
    if output is None or isinstance(output, str):
        return output
    parts = listed(output)
    return parts if parts and all(map(_is_part, parts)) else encode(output).decode()


async def _told_later(output: Any) -> Any:
    return told(await output)


def _is_part(value: Any) -> bool:
    found: dict[str, Any] = cast("Any", value) if isinstance(value, dict) else {}
    return any(
        isinstance(found.get(key), str) and found == {"type": kind, key: found[key]} for kind, key in PARTS.items()
    )


def _definition(name: str, description: str, parameters: dict[str, Any], deferred: bool) -> dict[str, Any]:
    if not name:
        raise ValueError("name: expected that of a tool, got an empty string")
    if "$ref" not in parameters and parameters.get("type") != "object":
        raise TypeError("model: expected one whose JSON Schema is that of an object")
    later = {} if is_absent(deferred) else {"defer_loading": deferred}
    return {"type": "function", "name": name, "description": description, "parameters": parameters, **later}
