"""What a run calls: a method of a resource, a helper, or a function of the user."""

from __future__ import annotations

import inspect
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.calls.call import Call
from openapiopenai._runtime.calls.helper import load

from .results import InputError

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.operation import Plan

NO_STREAMS = "a run takes no streams, whose events come one by one: call the method without `stream`"
FORMATS = {"parse_response": "text_format", "parse_completion": "response_format"}
"""Helper → its argument that is the type of the user."""


class Method:
    """The method of a run."""

    plan: Plan | None = None
    """How the arguments become a request, for a method that is one operation; None for all others."""
    helper = ""
    """Name of the function of a helper."""

    def __init__(self, method: Any, *, is_async: bool, middleware: Any = None) -> None:
        """Prepare a method, whose attempts go through `middleware`.

        Raises TypeError for what cannot be called once for each input.
        """
        self.common: dict[str, Any] = {}
        """Arguments of all calls."""
        if isinstance(method, partial):
            bound = cast("Any", method)
            if bound.args:
                raise TypeError("method: expected one with named arguments, got some by position")
            self.common, method = dict(bound.keywords), bound.func
        if not callable(method):
            raise TypeError(f"method: expected a method such as client.responses.create, got {type(method).__name__}")
        self.function: Any = method
        self.client: Any = getattr(getattr(method, "__self__", None), "_client", None)
        if self.client is not None and self.client._is_async != is_async:
            raise TypeError(f"method: expected one of {'an asynchronous' if is_async else 'a synchronous'} client")
        plan: Plan | None = getattr(method, "plan", None)
        source = str(getattr(method, "source", ""))
        if plan is not None and plan.is_of(method):
            self._set_plan(plan)
        elif source and self.client is not None:
            self.helper = source.partition(":")[2]
            _check_helper(method.__name__, source)
        self.name: str = plan.operation.name if plan else _name_of(method)
        self._given = self.client
        if middleware is not None and (self.plan or self.helper):
            self._go_through(middleware)

    def _go_through(self, middleware: Any) -> None:
        """Make calls by a copy of the client whose attempts go through middleware."""
        method = self.function
        self.client = self.client.with_options(attempt_middleware=[*self.client.attempt_middleware, middleware])
        self.function = getattr(type(method.__self__)(self.client), method.__name__)

    def _set_plan(self, plan: Plan) -> None:
        self.plan = plan
        if plan.operation.event and not plan.operation.stream_when[0]:
            raise TypeError(f"method: {plan.operation.name}: {NO_STREAMS}")
        if plan.operation.deprecated:
            warnings.warn(plan.operation.deprecated, DeprecationWarning, stacklevel=5)

    def call(self, arguments: dict[str, Any]) -> Call:
        """Return the call of an operation. Raises InputError, TypeError or ValueError for arguments that are not valid."""
        plan = self.plan
        assert plan is not None
        call = Call(self.client, plan.operation, plan.bind((), arguments))
        if call.streams:
            raise InputError(f"{plan.operation.name}: {NO_STREAMS}")
        return call

    @property
    def is_closed(self) -> bool:
        """Whether the client that makes the calls was closed."""
        return self._given is not None and self._given.is_closed()


def _check_helper(name: str, source: str) -> None:
    """Raise TypeError for a helper that makes no call by itself, such as one that returns a stream."""
    module, _, function = source.partition(":")
    twin = load(f"{module.removesuffix('_sync')}_async:{function}" if module.endswith("_sync") else source)
    if not inspect.iscoroutinefunction(twin):
        raise TypeError(f"method: {name}: {NO_STREAMS}; expected a method that makes a call and returns its result")


def _name_of(function: Any) -> str:
    """Return the name of a method or function: its path below the client, such as `responses.parse`."""
    name = getattr(function, "__name__", type(function).__name__)
    path = getattr(getattr(function, "__self__", None), "_path", None)
    return f"{path}.{name}" if path else f"{getattr(function, '__module__', '')}.{name}"
