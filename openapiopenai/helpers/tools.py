"""Tools: functions that a model may call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cached_property, partial, update_wrapper
from types import MethodType, SimpleNamespace
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    TypeVar,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    overload,
)

from openapiopenai.profile import OpenAIError

from .docstrings import described

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self

    from pydantic import BaseModel, ValidationError

    from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict
    from openapiopenai.models.function_tool import FunctionToolDict

__all__ = ["CallableTool", "ToolArgumentsError", "tool", "tools_of"]

P = ParamSpec("P")
Q = ParamSpec("Q")
R = TypeVar("R")

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


class ToolArgumentsError(OpenAIError, ValueError):
    """The model wrote arguments that the function does not accept. The message is intended for the model."""


class DeclaredTool(Generic[P, R]):
    """What the model is told of a function, and how it is called as the model asks for it."""

    function: Callable[P, R]
    """The function."""
    name: str
    """Name of the tool, as the model sees it."""
    description: str
    """Description of the tool, as the model sees it."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<tool {self.name}>"

    def call_json(self, text: str) -> R:
        """Call the function with JSON text as arguments. Raises ToolArgumentsError if they do not match.

        For an asynchronous function, await the result.
        """
        raise NotImplementedError

    @cached_property
    def _schema(self) -> tuple[dict[str, Any], bool]:
        """See `parameters` and `strict`."""
        raise NotImplementedError

    @property
    def parameters(self) -> dict[str, Any]:
        """JSON Schema of the arguments."""
        return self._schema[0]

    @property
    def strict(self) -> bool:
        """Whether the API ensures that arguments match `parameters`; by default, if the schema allows it."""
        return self._schema[1]

    def to_response_tool(self) -> FunctionToolDict:
        """Return this tool for `tools` of `client.responses.create`."""
        declared: Any = {"type": "function", "strict": self.strict, **self._declared()}
        return cast("FunctionToolDict", declared)

    def to_chat_tool(self) -> ChatCompletionToolDict:
        """Return this tool for `tools` of `client.chat.completions.create`."""
        declared: Any = {"type": "function", "function": {"strict": self.strict, **self._declared()}}
        return cast("ChatCompletionToolDict", declared)

    def _declared(self) -> Any:
        text = {"description": self.description} if self.description else {}
        return {"name": self.name, **text, "parameters": self.parameters}


class CallableTool(DeclaredTool[P, R]):
    """A function that a model may call; made by `tool`. Calling it calls the function."""

    def __init__(
        self, function: Callable[P, R], *, name: str | None = None, description: str | None = None, strict: bool | None
    ) -> None:
        self.function = function
        whole = _whole(function)
        self.name = check_name(name or str(getattr(whole, "__name__", type(whole).__name__)))
        documented = described(_doc(whole))
        self.description = documented.text if description is None else description
        self._parameters = _parameters(self.name, function)
        self._texts = {**described(_doc(_defined(whole))).parameters, **documented.parameters}
        self._strict = strict
        update_wrapper(self, function, updated=())

    if TYPE_CHECKING:  # `tool` makes a `MethodTool` of a method, which binds its object

        @overload
        def __get__(self, instance: None, owner: type) -> Self: ...
        @overload
        def __get__(
            self: CallableTool[Concatenate[Any, Q], R], instance: object, owner: type | None = None
        ) -> CallableTool[Q, R]: ...
        def __get__(self, instance: Any, owner: type | None = None) -> Any: ...

    @cached_property
    def _schema(self) -> tuple[dict[str, Any], bool]:
        from .strict_schema import Compiler, NotStrictError
        from .tool_schema import plain_schema

        schema = plain_schema(self._model[1])
        if self._strict is not False:
            try:
                return Compiler(schema, self.name).root(), True
            except NotStrictError as error:
                if self._strict:
                    raise ValueError(f"tool {self.name} cannot be strict: {error}") from None
        return schema, False

    # --- calls by the model ---

    def arguments(self, text: str) -> inspect.BoundArguments:
        """Parse JSON text into arguments of the function. Raises ToolArgumentsError if they do not match.

        Null for an optional parameter means its default.
        """
        from pydantic import ValidationError

        try:
            found = self.model.model_validate_json(text or "{}")
        except ValidationError as error:
            raise ToolArgumentsError(f"wrong arguments for {self.name}: {_told(error)}") from None
        return self.bound(found)

    def bound(self, found: BaseModel) -> inspect.BoundArguments:
        """Return the arguments of the function for an instance of `model`."""
        bound = inspect.BoundArguments(inspect.Signature(self._parameters), cast("Any", {}))
        for position, parameter in enumerate(self._parameters):
            value = getattr(found, _field_name(position))
            if value is not None or parameter.default is parameter.empty:
                bound.arguments[parameter.name] = value
            elif parameter.kind is parameter.POSITIONAL_ONLY:  # a later positional argument may be given
                bound.arguments[parameter.name] = parameter.default
        return bound

    def call_json(self, text: str) -> R:
        bound = self.arguments(text)
        call: Any = self.function
        result: R = call(*bound.args, **bound.kwargs)
        return result

    @property
    def model(self) -> type[BaseModel]:
        """A pydantic model whose fields are the parameters."""
        return self._model[0]

    @cached_property
    def _model(self) -> tuple[type[BaseModel], dict[str, Any]]:
        """A model whose fields are the parameters, and its JSON Schema. Raises TypeError if a type has none."""
        from pydantic import ConfigDict, create_model
        from pydantic.errors import PydanticUserError

        from .strict_schema import adapter, json_schema

        try:
            fields: dict[str, Any] = {
                _field_name(position): self._field(each) for position, each in enumerate(self._parameters)
            }
            model = create_model(self.name, __config__=ConfigDict(extra="forbid"), **fields)
            return model, json_schema(adapter(model), self.name)
        except (PydanticUserError, NameError, TypeError) as error:
            reason = next(self._without_schema(), str(error))
            raise TypeError(f"tool {self.name}: {reason}") from None

    def _field(self, parameter: inspect.Parameter) -> Any:
        from pydantic import Field

        optional = parameter.default is not parameter.empty
        text = _described(parameter.annotation) or self._texts.get(parameter.name)
        default: Any = None if optional else ...
        annotation = parameter.annotation | None if optional else parameter.annotation
        return annotation, Field(default, alias=parameter.name, description=text)

    def _without_schema(self) -> Iterator[str]:
        """Yield the parameters whose types have no JSON Schema, and the reasons."""
        from .strict_schema import NotStrictError, adapter, json_schema, name_of

        for parameter in self._parameters:
            try:
                json_schema(adapter(parameter.annotation), name_of(parameter.annotation))
            except NotStrictError as error:
                yield f"parameter {parameter.name}: {error}"


class MethodTool(Generic[P, R]):
    """A method of a class that a model may call; made by `tool`. Read from an object, it is a tool of that object."""

    def __init__(self, function: Any, options: dict[str, Any]) -> None:
        self.function: Any = function
        """The function, or the class method."""
        self.is_of_class = isinstance(function, classmethod)
        self._options = options
        self.__name__ = str(getattr(function, "__name__", ""))
        update_wrapper(cast("Any", self), function, updated=())

    def __set_name__(self, owner: type, name: str) -> None:
        self.__name__ = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None and not self.is_of_class:
            return self
        return CallableTool[Any, Any](self.function.__get__(instance, owner), **self._options)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return f"<tool {self.__name__} of a class>"


def tools_of(owner: object) -> list[CallableTool[..., Any]]:
    """Return the tools of an object, or of a class: its methods with `@tool`, those of base classes first.

    Raises ValueError if there are none, TypeError for a class if a method needs an object.
    """
    kind = owner if isinstance(owner, type) else type(owner)
    names = dict.fromkeys(name for base in reversed(kind.__mro__) for name in vars(base))
    declared = (
        name for name in names if isinstance(_plain(inspect.getattr_static(kind, name)), (MethodTool, CallableTool))
    )
    found = {name: getattr(owner, name) for name in declared}
    if not found:
        raise ValueError(f"tools_of: {kind.__name__} has no method with @tool")
    if loose := [name for name, each in found.items() if isinstance(each, MethodTool)]:
        raise TypeError(f"tools_of: expected an object, got the class {kind.__name__}: {', '.join(loose)} needs one")
    return [as_callable_tool(each) for each in found.values()]


def _plain(member: Any) -> Any:
    """Return what a static or class method is made of."""
    return member.__func__ if isinstance(member, (staticmethod, classmethod)) else member  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def as_callable_tool(value: Any) -> CallableTool[..., Any]:
    """Return a tool that was read from an object: of a class method around a tool, Python makes a bound method."""
    inner: Any = value.__func__ if isinstance(value, MethodType) else None
    if isinstance(inner, MethodTool):
        made = cast("MethodTool[..., Any]", inner)
        return CallableTool(MethodType(made.function, value.__self__), **made._options)
    return cast("CallableTool[..., Any]", value)


def _needs_object(function: Any) -> bool:
    """Whether a function is a method whose first parameter, the object or class, has no annotation."""
    if type(function) is classmethod:
        return True
    if not inspect.isfunction(function) or "." not in function.__qualname__.rpartition("<locals>.")[2]:
        return False
    first = next(iter(inspect.signature(function).parameters.values()), None)
    return first is not None and first.name in ("self", "cls") and first.annotation is first.empty


@overload
def tool(function: Callable[P, R], /) -> CallableTool[P, R]: ...
@overload
def tool(
    function: Callable[P, R],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
) -> CallableTool[P, R]: ...
@overload
def tool(
    *, name: str | None = None, description: str | None = None, strict: bool | None = None
) -> Callable[[Callable[P, R]], CallableTool[P, R]]: ...
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
) -> Any:
    """Make a function a tool that a model may call. Use it as a decorator, with or without arguments, or call it.

    All parameters need annotations, of any type that has a JSON Schema. Descriptions of parameters come from
    `Annotated[int, Field(description="…")]` or from the docstring: in the style of Google, NumPy, Sphinx, or Epydoc, or
    a list of "- `x`: …".

    - `name`: name of the tool; default: the name of the function.
    - `description`: description of the tool; default: the first paragraph of the docstring.
    - `strict`: whether the API ensures that arguments match; default: if the schema allows it. If True and the schema
      does not allow it, ValueError is raised when the tool is first used.

    Raises TypeError if a parameter has no annotation, or one that cannot be resolved, or is `*args` or `**kwargs`;
    ValueError if the name is invalid. When the tool is first used, TypeError is raised if the type of a parameter has no
    JSON Schema.
    """

    def made(function: Any) -> Any:
        options: dict[str, Any] = {"name": name, "description": description, "strict": strict}
        if _needs_object(function):
            return MethodTool[Any, Any](function, options)
        if type(function) is staticmethod:
            return staticmethod(CallableTool[Any, Any](_plain(function), **options))
        if not callable(function):
            raise TypeError(f"tool: expected a function, got {type(function).__name__}")
        return CallableTool[Any, Any](function, **options)

    return made if function is None else made(function)


def rehearse() -> None:
    """Load what the declaration and the call of a tool need."""

    def example(argument: str) -> None: ...

    made = as_tool(example)
    made.to_response_tool()
    made.call_json('{"argument": ""}')


def each_tool(tools: Iterable[Any]) -> Iterator[Any]:
    """Yield tools; those of an object that has methods with `@tool`, one by one."""
    for each in tools:
        if callable(each) or isinstance(each, Mapping) or not _has_tools(each):
            yield as_callable_tool(each)
        else:
            yield from tools_of(each)


def _has_tools(value: Any) -> bool:
    members = [_plain(each) for base in type(value).__mro__ for each in vars(base).values()]
    return any(isinstance(each, (MethodTool, CallableTool)) for each in members)


def as_tool(value: Callable[..., Any]) -> DeclaredTool[..., Any]:
    """Return a function as a tool, and a tool unchanged."""
    if isinstance(value, MethodTool):
        raise TypeError(f"tool {value.__name__}: a method needs its object: expected object.{value.__name__}")
    return cast("DeclaredTool[..., Any]", value) if isinstance(value, DeclaredTool) else tool(value)


def check_name(name: str) -> str:
    """Return the name of a tool. Raises ValueError if the API does not accept it."""
    if not NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a valid tool name: expected 1 to 64 letters, digits, _ and -; pass name=…")
    return name


def _whole(function: Any) -> Any:
    """Return the function or object that a `partial` or a tool calls."""
    while isinstance(function, (partial, CallableTool)):
        function = function.func if isinstance(function, partial) else function.function  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return function  # pyright: ignore[reportUnknownVariableType]


def _doc(whole: Any) -> str | None:
    """Return the docstring of a function or object, that of a method from the first class that has one."""
    if not isinstance(whole, MethodType):
        return inspect.getdoc(whole)
    owner = whole.__self__ if isinstance(whole.__self__, type) else type(whole.__self__)
    members = (vars(base).get(whole.__name__) for base in owner.__mro__)
    return next((each.__doc__ for each in members if each is not None and each.__doc__), whole.__doc__)


def _defined(whole: Any) -> Any:
    """Return the function with the parameters of what a tool calls."""
    if inspect.isclass(whole):
        whole = whole.__init__
    elif not inspect.isroutine(whole):
        whole = type(whole).__call__
    return inspect.unwrap(whole)


def _parameters(name: str, function: Callable[..., Any]) -> list[inspect.Parameter]:
    """Return the parameters of a function, with their types."""
    whole = _whole(function)
    if inspect.isclass(whole) and hasattr(whole, "__pydantic_fields__"):
        instead = f"a function that takes one, or pydantic_function_tool({whole.__name__}) with `parse`"
        raise TypeError(f"tool {name}: a model makes no calls: pass {instead}")
    defined = _defined(whole)
    try:
        parameters = inspect.signature(function).parameters.values()
        annotations: dict[str, Any] = getattr(defined, "__annotations__", {})
    except (ValueError, NameError) as error:
        raise TypeError(f"tool {name}: {error}") from None
    found: list[inspect.Parameter] = []
    for parameter in parameters:
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            shown = parameter.replace(annotation=parameter.empty)
            raise TypeError(f"tool {name}: {shown} cannot be described to a model: name each parameter")
        place = f"tool {name}: parameter {parameter.name}"
        if parameter.name not in annotations:
            hint = " (for a method: tool(object.method))" if parameter.name == "self" else ""
            raise TypeError(f"{place} has no type: annotate it{hint}")
        names = {**getattr(defined, "__globals__", {}), **_names_of_class(function)}
        hint = _resolved(place, annotations[parameter.name], names)
        found.append(parameter.replace(annotation=hint))
    return found


def _names_of_class(function: Any) -> Mapping[str, Any]:
    """Return the names in the class that defines a method, which its annotations may have; {} for other functions."""
    whole = _whole(function)
    if not isinstance(whole, MethodType):
        return {}
    owner = whole.__self__ if isinstance(whole.__self__, type) else type(whole.__self__)
    home = whole.__func__.__qualname__.rpartition(".")[0]
    nothing: Mapping[str, Any] = {}
    return next((vars(base) for base in owner.__mro__ if base.__qualname__ == home), nothing)


def _field_name(position: int) -> str:
    """Return the name of a field of the model of a tool: none that pydantic has, or that a parameter or model takes."""
    return f"argument {position}"


def _resolved(place: str, annotation: Any, names: dict[str, Any]) -> Any:
    """Return the type that an annotation stands for. Raises TypeError if it stands for none."""
    try:
        hint: Any = get_type_hints(SimpleNamespace(__annotations__={"it": annotation}), names, include_extras=True)[
            "it"
        ]
    except Exception as error:  # an annotation is evaluated: it may raise anything
        text = f"{place}: {error}; types in annotations must be defined in the module of the function"
        raise TypeError(text) from None
    for variable in _variables(hint):
        raise TypeError(f"{place}: {variable} stands for no type; name one")
    return hint


def _variables(hint: Any) -> Iterator[TypeVar]:
    """Yield the type variables in a type that stand for anything."""
    if isinstance(hint, TypeVar) and hint.__bound__ is None and not hint.__constraints__:
        yield hint
    for argument in get_args(hint):
        yield from _variables(argument)


def _described(annotation: Any) -> str | None:
    """Return the description in `Annotated[…, Field(description="…")]`."""
    if get_origin(annotation) is Annotated:
        for extra in get_args(annotation)[1:]:
            if isinstance(text := getattr(extra, "description", None), str):
                return text
    return None


def _told(error: ValidationError) -> str:
    """Return the validation errors as text for the model."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    places = (".".join(str(step) for step in detail["loc"]) for detail in details)
    return "; ".join(
        f"{place}: {detail['msg']}".removeprefix(": ") for place, detail in zip(places, details, strict=True)
    )
