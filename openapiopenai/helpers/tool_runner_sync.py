# Generated from tool_runner_async.py by `make generate`; edit that file instead.

"""Synchronous runs of tools, until the model gives its final answer."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import ExitStack
from contextvars import Context, copy_context
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.calls.credentials import ASYNC_CALLABLE
from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.http import threads
from openapiopenai._runtime.http.errors import APITimeoutError
from openapiopenai._runtime.json.model import BaseModel

from . import tool_calls_threads
from .tool_apis import Api, ChatApi, ResponsesApi, as_dict
from .tool_content import Outcome, outcome_of, unknown
from .tool_runner import Limits, ModelStep, ToolLimitError, ToolOptions, ToolRequest, ToolStep
from .tools import DeclaredTool, as_tool, each_tool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from openapiopenai.api.chat_completions import ChatCompletions
    from openapiopenai.api.responses import Responses
    from openapiopenai.models.chat_completion_request_message import ChatCompletionRequestMessageDict
    from openapiopenai.models.create_chat_completion_request_tools_item import (
        CreateChatCompletionRequestToolsItem,
        CreateChatCompletionRequestToolsItemDict,
    )
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse
    from openapiopenai.models.input_item import InputItemDict
    from openapiopenai.models.response import Response
    from openapiopenai.models.response_stream_event import ResponseStreamEvent
    from openapiopenai.models.tool import Tool, ToolDict

LATER = ("as_input:rehearse", "tools:rehearse")
"""What runs load."""


@takes("responses.create", without=("stream", "stream_options", "tools", "background"), options=ToolOptions)
def run_response_tools(
    responses: Responses,
    *,
    tools: Sequence[Callable[..., Any] | ToolDict | Tool],
    **arguments: Any,
) -> Iterator[ModelStep[Response, InputItemDict] | ToolStep]:
    """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

    - `tools`: annotated functions, tools made by `tool`, and other tools of the API.

    To stop a run, stop iterating, and keep the `conversation` of the last step as JSON. As the input of another run, it is
    continued there: calls without an output are made first.

    A `tool_choice` of "required" or a specific tool applies to the first turn only.

    Raises ToolLimitError, with the last response and the conversation, when a limit is reached.
    """
    run = Run(ResponsesApi, responses, tools, arguments)
    yield from run.steps()


@takes("responses.create", without=("stream", "stream_options", "tools", "background"), options=ToolOptions)
def create_response_and_run_tools(
    responses: Responses,
    *,
    tools: Sequence[Callable[..., Any] | ToolDict | Tool],
    **arguments: Any,
) -> Response:
    """Let the model call functions until it gives its final answer, and return that response; see `run_tools`."""
    run = Run(ResponsesApi, responses, tools, arguments)
    return cast("Response", run.last_response())


@takes("chat.completions.create", without=("stream", "stream_options", "tools"), options=ToolOptions)
def run_chat_tools(
    completions: ChatCompletions,
    *,
    tools: Sequence[
        Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
    ],
    **arguments: Any,
) -> Iterator[ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict] | ToolStep]:
    """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

    Only the first choice of each completion is used. For the arguments, see `client.responses.run_tools`.
    """
    run = Run(ChatApi, completions, tools, arguments)
    yield from run.steps()


@takes("chat.completions.create", without=("stream", "stream_options", "tools"), options=ToolOptions)
def create_chat_and_run_tools(
    completions: ChatCompletions,
    *,
    tools: Sequence[
        Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
    ],
    **arguments: Any,
) -> CreateChatCompletionResponse:
    """Let the model call functions until it gives its final answer, and return that completion; see `run_tools`."""
    run = Run(ChatApi, completions, tools, arguments)
    return cast("CreateChatCompletionResponse", run.last_response())


@takes("responses.create", without=("stream", "tools", "background"), options=ToolOptions)
def stream_response_tools(
    responses: Responses,
    *,
    tools: Sequence[Callable[..., Any] | ToolDict | Tool],
    **arguments: Any,
) -> Iterator[ResponseStreamEvent | ModelStep[Response, InputItemDict] | ToolStep]:
    """Like `run_tools`, but each response is streamed: yields its events as they arrive, then its ModelStep, then the
    ToolStep of each function that it calls. For the arguments, see `run_tools`.
    """
    run = Run(ResponsesApi, responses, tools, arguments, streams=True)
    return run.steps()


@takes("chat.completions.create", without=("stream", "tools"), options=ToolOptions)
def stream_chat_tools(
    completions: ChatCompletions,
    *,
    tools: Sequence[
        Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
    ],
    **arguments: Any,
) -> Iterator[
    CreateChatCompletionStreamResponse
    | ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict]
    | ToolStep
]:
    """Like `run_tools`, but each response is streamed: yields its events as they arrive, then its ModelStep, then the
    ToolStep of each function that it calls. For the arguments, see `client.responses.run_tools`.
    """
    run = Run(ChatApi, completions, tools, arguments, streams=True)
    return run.steps()


class Run:
    """One run of the loop."""

    def __init__(
        self, api: type[Api], resource: Any, tools: Sequence[Any], arguments: dict[str, Any], *, streams: bool = False
    ) -> None:
        self.limits = Limits.taken(arguments)
        self.api = api(resource, arguments)
        self.streams = streams
        self.functions: dict[str, DeclaredTool[..., Any]] = {}
        self.foreign: set[str] = set()
        self.declared: list[Any] = [self.declare(each) for each in each_tool(tools)]
        self.start = time.monotonic()
        self.last: Any = None

    def declare(self, value: Any) -> Any:
        """Return the declaration of a tool."""
        if isinstance(value, (Mapping, BaseModel)):
            plain = as_dict(value)
            if plain.get("type") == "function":
                self.foreign.add(as_dict(plain.get("function", plain)).get("name", ""))
            return plain
        if not callable(value):
            raise TypeError(f"tools: expected functions or tools, got {type(value).__name__}")
        tool = as_tool(value)
        if tool.name in self.functions:
            raise ValueError(f"tools: two functions are called {tool.name}")
        self.functions[tool.name] = tool
        return self.api.declared(tool)

    def steps(self) -> Iterator[Any]:
        """Yield all steps, and the events of streams."""
        if calls := self.api.pending(self.foreign):
            yield from self.make(0, [], calls)
        for turn in count(1):
            if self.streams:
                yield from self.events()
            else:
                self.last = self.request()
            items = self.api.as_input(self.last)
            calls = self.api.calls(items, self.foreign)
            yield ModelStep(turn, self.last, [*self.api.conversation, *items], not calls)
            if not calls:
                return
            if turn == self.limits.max_turns:
                raise self.limit(f"no answer within max_turns={turn}")
            self.remaining()
            self.unforce()
            yield from self.make(turn, items, calls)

    def events(self) -> Iterator[Any]:
        """Yield the events of the next response, which is the last one then."""
        try:
            with self.request(stream=True) as stream:
                yield from stream
                self.last = self.api.final(stream)
        except APITimeoutError:
            self.remaining()
            raise

    def make(self, turn: int, items: list[Any], calls: list[ToolRequest]) -> list[ToolStep]:
        """Make the calls in the items of a response; their outputs are the input of the next turn."""
        refused = [self.refusal(call) for call in calls]

        def one(of: tuple[ToolRequest, str | None, Context]) -> ToolStep:
            return self.call(turn, *of)

        contexts = [copy_context() for _ in calls]
        steps = threads.concurrently(one, [*zip(calls, refused, contexts, strict=True)], limit=self.limits.max_parallel)
        self.api.advance(items, self.api.outputs(calls, steps))
        return steps

    def refusal(self, call: ToolRequest) -> str | None:
        """Return the output in place of a call; None if it is to be made."""
        approve = self.limits.approve
        if approve is None:
            return None
        verdict = threads.result_of(approve(call), ASYNC_CALLABLE.format("approve"))
        if isinstance(verdict, str):
            return verdict
        return None if verdict else "error: this call was not approved"

    def last_response(self) -> Any:
        """Run all steps and return the last response."""
        for _ in self.steps():
            pass
        return self.last

    def request(self, **arguments: Any) -> Any:
        """Request the next response within the remaining time."""
        if self.declared:
            arguments["tools"] = self.declared
        remaining = self.remaining()
        if remaining is not None:
            own = self.api.arguments.get("deadline")
            arguments["deadline"] = remaining if own is None else min(own, remaining)
        try:
            return self.api.request(**arguments)
        except APITimeoutError:
            self.remaining()
            raise

    def remaining(self) -> float | None:
        """Return the remaining seconds; None without a limit. Raises ToolLimitError if none remain."""
        seconds = self.limits.max_seconds
        if seconds is None:
            return None
        left = self.start + seconds - time.monotonic()
        if left <= 0:
            raise self.limit(f"no answer within max_seconds={seconds:g}")
        return left

    def limit(self, message: str) -> ToolLimitError:
        return ToolLimitError(message, self.last, self.api.conversation)

    def unforce(self) -> None:
        """Reset a `tool_choice` that forces a call: otherwise, the model could never answer."""
        choice: Any = self.api.arguments.get("tool_choice")
        names_one = isinstance(choice, (Mapping, BaseModel)) and as_dict(choice).get("type") != "allowed_tools"
        if choice == "required" or names_one:
            self.api.arguments["tool_choice"] = "auto"

    # --- calls ---

    def call(self, turn: int, call: ToolRequest, refused: str | None, context: Context) -> ToolStep:
        """Call a function. Errors that are not fatal become the output."""
        if refused is not None:
            return ToolStep(turn, call.id, call.name, call.arguments, refused, None, 0.0)
        start = time.monotonic()
        tool = self.functions.get(call.name)
        if tool is None:
            known = ", ".join(self.functions) or "none"
            output, content, error = unknown(f"there is no tool {call.name}, only {known}")
        else:
            output, content, error = self.observed(tool, call, context)
        if error is not None and isinstance(error, tuple(self.limits.fatal)):
            raise error
        parts = content if isinstance(content, list) else None
        return ToolStep(turn, call.id, call.name, call.arguments, output, error, time.monotonic() - start, parts)

    def observed(self, tool: DeclaredTool[..., Any], call: ToolRequest, context: Context) -> Outcome:
        """Call a function; middleware of the client is told of the outcome."""
        with ExitStack() as stack:
            around = self.api.around_tools()
            told = [stack.enter_context(each(call, tool.description, context)) for each in around]
            outcome = outcome_of(*tool_calls_threads.outcome(tool, call.arguments, context))
            for tell in told:
                tell(outcome.output, outcome.error)
        return outcome
