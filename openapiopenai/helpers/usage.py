"""Tokens that calls have used, added up by model."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, TypeVar

from openapiopenai._runtime.calls.observing import OBSERVERS
from openapiopenai._runtime.json.absent import is_absent, omit
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.types import Object

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.calls.call import Call

__all__ = ["ModelUsage", "Price", "Usage", "usage_scope"]

P = ParamSpec("P")
R = TypeVar("R")

COUNTED_ELSEWHERE = ("batches.", "beta.agents.")
"""Beginnings of the names of operations that report totals: of batches, whose results are counted one by one, and of
all turns of a session so far."""
FIELDS = {
    "input_tokens": ("input_tokens", "prompt_tokens"),
    "cached_tokens": (
        "input_tokens_details.cached_tokens",
        "prompt_tokens_details.cached_tokens",
        "input_token_details.cached_tokens",
    ),
    "output_tokens": ("output_tokens", "completion_tokens"),
    "reasoning_tokens": ("output_tokens_details.reasoning_tokens", "completion_tokens_details.reasoning_tokens"),
    "total_tokens": ("total_tokens",),
}
"""Field of `ModelUsage` → where the different kinds of usage have it."""


@dataclass(slots=True)
class ModelUsage:
    """What calls of one model have used, in tokens, as the server reports it."""

    calls: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    """Input tokens that came from the prompt cache, a part of `input_tokens`."""
    output_tokens: int = 0
    reasoning_tokens: int = 0
    """A part of `output_tokens`."""
    total_tokens: int = 0

    def add(self, more: ModelUsage, sign: int = 1) -> None:
        """Add the usage of other calls, or subtract it."""
        self.calls += sign * more.calls
        self.input_tokens += sign * more.input_tokens
        self.cached_tokens += sign * more.cached_tokens
        self.output_tokens += sign * more.output_tokens
        self.reasoning_tokens += sign * more.reasoning_tokens
        self.total_tokens += sign * more.total_tokens


class Price(NamedTuple):
    """The price of a model, per million tokens, in whatever currency."""

    input: float
    output: float
    cached: float | None = None
    """Price of input tokens from the prompt cache; None: that of all others."""

    def of(self, usage: ModelUsage) -> float:
        """Return what tokens cost."""
        cached = self.input if self.cached is None else self.cached
        fresh = usage.input_tokens - usage.cached_tokens
        return (fresh * self.input + usage.cached_tokens * cached + usage.output_tokens * self.output) / 1e6


class Usage:
    """The usage that a `usage_scope` adds up. Totals are attributes like those of `ModelUsage`."""

    def __init__(self) -> None:
        self.by_model: dict[str, ModelUsage] = {}
        """Usage by the name of the model that has responded."""
        self._pending: set[str] = set()
        """IDs of what was not finished when its call returned: its usage comes with a later call."""
        self._lock = Lock()

    @property
    def total(self) -> ModelUsage:
        """The usage of all models."""
        total = ModelUsage()
        with self._lock:
            for each in self.by_model.values():
                total.add(each)
        return total

    @property
    def calls(self) -> int:
        """Number of calls that reported usage."""
        return self.total.calls

    @property
    def input_tokens(self) -> int:
        return self.total.input_tokens

    @property
    def cached_tokens(self) -> int:
        return self.total.cached_tokens

    @property
    def output_tokens(self) -> int:
        return self.total.output_tokens

    @property
    def reasoning_tokens(self) -> int:
        return self.total.reasoning_tokens

    @property
    def total_tokens(self) -> int:
        return self.total.total_tokens

    def cost(self, prices: Mapping[str, Price]) -> float:
        """Return what all tokens cost.

        `prices`: model → price. A model without a price of its own has that of the longest name that its name begins
        with: `gpt-5.1-2025-11-13` that of `gpt-5.1`. Raises ValueError for a model without any.
        """
        with self._lock:
            return sum(_price(prices, model).of(usage) for model, usage in self.by_model.items())

    def run(self, function: Callable[P, R], /, *positional: P.args, **named: P.kwargs) -> R:
        """Call a function in this scope, for threads that were not started by it: `pool.submit(usage.run, ask, text)`."""
        with observed(self):
            return function(*positional, **named)

    def result(self, call: Call, result: Any) -> None:
        """Add the usage of a result."""
        self.add(call, result)

    def stream(self, call: Call, stream: Any) -> _StreamUsage:
        """Return what adds the usage of a stream."""
        return _StreamUsage(self, call)

    def add(self, call: Call, result: Any, before: ModelUsage | None = None) -> None:
        """Add the usage of a result, and subtract what it had before."""
        if call.operation.name.startswith(COUNTED_ELSEWHERE):
            return
        id, reported = str(_at(result, "id")), _at(result, "usage", omit)
        if is_absent(reported) or reported is None:
            if call.operation.method == "POST" and reported is None:
                self._pending.add(id)
            return
        if call.operation.method != "POST" and id not in self._pending:
            return  # counted by the call that made it, or by another scope
        model = _at(result, "model") or call.arguments.body.get("model")
        now = tokens_of(result)
        with self._lock:
            self._pending.discard(id)
            usage = self.by_model.setdefault(str(model or ""), ModelUsage())
            usage.add(now)
            if before is not None:
                usage.add(before, -1)
        if before is not None:
            before.add(before, -1)
            before.add(now)

    def __repr__(self) -> str:
        return f"Usage({self.by_model!r})"

    def __getstate__(self) -> dict[str, Any]:
        with self._lock:
            return {
                "by_model": {name: replace(each) for name, each in self.by_model.items()},
                "_pending": {*self._pending},
            }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._lock = Lock()


class _StreamUsage:
    """Adds the usage of a stream, which is told with the last event, or with each, so far."""

    def __init__(self, usage: Usage, call: Call) -> None:
        self.usage = usage
        self.call = call
        self.so_far = ModelUsage()

    def event(self, event: Any) -> None:
        self.usage.add(self.call, _at(event, "response") or event, self.so_far)

    def end(self, error: BaseException | None) -> None:
        pass


def _price(prices: Mapping[str, Price], model: str) -> Price:
    names = [name for name in prices if model.startswith(name)]
    if not names:
        raise ValueError(f"prices: expected one for the model {model!r}")
    return prices[max(names, key=len)]


def tokens_of(result: Any) -> ModelUsage:
    """Return the tokens that one result reports; zeros if it reports none."""
    if (reported := _at(result, "usage")) is None:
        return ModelUsage()
    given = _members(reported)
    used = ModelUsage(1, *[_number(given, paths) for paths in PATHS])
    used.total_tokens = used.total_tokens or used.input_tokens + used.output_tokens
    return used


PATHS = tuple(
    tuple((name, inner) for name, _, inner in (path.partition(".") for path in paths)) for paths in FIELDS.values()
)


def _number(usage: Mapping[str, Any], paths: tuple[tuple[str, str], ...]) -> int:
    """Return the first number that is there; 0 if there is none."""
    for name, inner in paths:
        value = usage.get(name)
        if inner and value is not None:
            value = _members(value).get(inner)
        if type(value) is int and value > 0:
            return value
    return 0


def _at(value: Any, name: str, default: Any = None) -> Any:
    """Return an attribute of a model, or a property of a JSON object."""
    return value.get(name, default) if type(value) is Object else getattr(value, name, default)


def _members(value: Any) -> Mapping[str, Any]:
    """Return the attributes of a value, as far as they are of interest."""
    if type(value) is Object:
        return value
    if isinstance(value, BaseModel):
        extra = value.__pydantic_extra__
        return {**extra, **value.__dict__} if extra else value.__dict__
    return {name: getattr(value, name, None) for name in NAMES}


NAMES = {name for paths in PATHS for path in paths for name in path if name}


@contextmanager
def usage_scope() -> Generator[Usage]:
    """Add up the tokens that calls use within a `with` block, by any client, streams and results of batches included.

    Scopes can be nested; each counts. Tasks that are started inside belong to the scope, and so do streams that are
    opened inside, wherever they are read. Threads do not: use `Usage.run`. Connections, and agents' sessions, which
    report running totals, are not counted. What runs in the background is counted when it is retrieved.

        with usage_scope() as usage:
            client.responses.create(model="gpt-5.1", input="Hi")
        print(usage.total_tokens, usage.cost({"gpt-5.1": Price(input=1.25, cached=0.125, output=10)}))
    """
    usage = Usage()
    with observed(usage):
        yield usage


@contextmanager
def observed(usage: Usage) -> Generator[None]:
    """Add up tokens in a scope that exists, within a `with` block."""
    token = OBSERVERS.set((*OBSERVERS.get(), usage))
    try:
        yield
    finally:
        OBSERVERS.reset(token)
