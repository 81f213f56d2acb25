"""Asynchronous runs of tools, until the model gives its final answer."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import ExitStack
from contextvars import Context, copy_context
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.calls.settings import check_seconds
from openapiopenai._runtime.http import tasks
from openapiopenai._runtime.http.errors import APITimeoutError
from openapiopenai._runtime.json.model import BaseModel

from . import tool_calls_tasks
from .tool_apis import Api, Call, ChatApi, ResponsesApi, as_dict
from .tool_runner import ModelStep, ToolLimitError, ToolStep
from .tools import CallableTool, ToolArgumentsError, as_tool, written

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from openapiopenai.api.chat_completions import AsyncChatCompletions
    from openapiopenai.api.responses import AsyncResponses
    from openapiopenai.models.chat_completion_request_message import ChatCompletionRequestMessageDict
    from openapiopenai.models.create_chat_completion_request_tools_item import (
        CreateChatCompletionRequestToolsItem,
        CreateChatCompletionRequestToolsItemDict,
    )
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.input_item import InputItemDict
    from openapiopenai.models.response import Response
    from openapiopenai.models.tool import Tool, ToolDict


@takes("responses.create", without=("stream", "stream_options", "tools", "background"))
async def run_response_tools(
    responses: AsyncResponses,
    *,
    tools: Sequence[Callable[..., Any] | ToolDict | Tool],
    max_turns: int = 10,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    fatal: Sequence[type[Exception]] = (),
    **arguments: Any,
) -> AsyncIterator[ModelStep[Response, InputItemDict] | ToolStep]:
    """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

    - `tools`: annotated functions, tools made by `tool`, and other tools of the API.
    - `max_turns`: maximum number of model responses; default: 10.
    - `max_seconds`: time limit in seconds of the whole run; default: none. Running functions are waited for.
    - `max_parallel`: maximum number of function calls of one response that run concurrently; default: 8.
    - `fatal`: exception classes that end the run when a function raises them. All others are reported to the model, so
      that it can try again.

    A `tool_choice` of "required" or a specific tool applies to the first turn only.

    Raises ToolLimitError, with the last response and the conversation, when a limit is reached.
    """
    run = Run(ResponsesApi(responses, arguments), tools, max_turns, max_seconds, max_parallel, fatal)
    async for step in run.steps():
        yield step


@takes("responses.create", without=("stream", "stream_options", "tools", "background"))
async def create_response_and_run_tools(
    responses: AsyncResponses,
    *,
    tools: Sequence[Callable[..., Any] | ToolDict | Tool],
    max_turns: int = 10,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    fatal: Sequence[type[Exception]] = (),
    **arguments: Any,
) -> Response:
    """Let the model call functions until it gives its final answer, and return that response; see `run_tools`."""
    run = Run(ResponsesApi(responses, arguments), tools, max_turns, max_seconds, max_parallel, fatal)
    return cast("Response", await run.last_response())


@takes("chat.completions.create", without=("stream", "stream_options", "tools"))
async def run_chat_tools(
    completions: AsyncChatCompletions,
    *,
    tools: Sequence[
        Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
    ],
    max_turns: int = 10,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    fatal: Sequence[type[Exception]] = (),
    **arguments: Any,
) -> AsyncIterator[ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict] | ToolStep]:
    """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

    Only the first choice of each completion is used. For the arguments, see `client.responses.run_tools`.
    """
    run = Run(ChatApi(completions, arguments), tools, max_turns, max_seconds, max_parallel, fatal)
    async for step in run.steps():
        yield step


@takes("chat.completions.create", without=("stream", "stream_options", "tools"))
async def create_chat_and_run_tools(
    completions: AsyncChatCompletions,
    *,
    tools: Sequence[
        Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
    ],
    max_turns: int = 10,
    max_seconds: float | None = None,
    max_parallel: int = 8,
    fatal: Sequence[type[Exception]] = (),
    **arguments: Any,
) -> CreateChatCompletionResponse:
    """Let the model call functions until it gives its final answer, and return that completion; see `run_tools`."""
    run = Run(ChatApi(completions, arguments), tools, max_turns, max_seconds, max_parallel, fatal)
    return cast("CreateChatCompletionResponse", await run.last_response())


class Run:
    """One run of the loop."""

    def __init__(
        self, api: Api, tools: Sequence[Any], turns: int, seconds: float | None, parallel: int, fatal: Sequence[Any]
    ) -> None:
        for name, value in (("max_turns", turns), ("max_parallel", parallel)):
            if type(value) is not int or value < 1:
                raise ValueError(f"{name}: expected a number of at least 1, got {value!r}")
        check_seconds("max_seconds", seconds)
        if not all(isinstance(each, type) and issubclass(each, Exception) for each in fatal):
            raise TypeError(f"fatal: expected classes of exceptions, got {fatal!r}")
        self.api, self.turns, self.seconds, self.parallel, self.fatal = api, turns, seconds, parallel, tuple(fatal)
        self.functions: dict[str, CallableTool[..., Any]] = {}
        self.foreign: set[str] = set()
        self.declared: list[Any] = [self.declare(each) for each in tools]
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

    async def steps(self) -> AsyncIterator[Any]:
        """Yield all steps."""
        for turn in count(1):
            self.last = response = await self.request()
            items = self.api.as_input(response)
            calls = self.api.calls(items, self.foreign)
            yield ModelStep(turn, response, [*self.api.conversation, *items], not calls)
            if not calls:
                return
            if turn == self.turns:
                raise self.limit(f"no answer within max_turns={turn}")
            self.remaining()
            self.unforce()

            async def one(of: tuple[Call, Context], turn: int = turn) -> ToolStep:
                return await self.call(turn, *of)

            pairs = [(call, copy_context()) for call in calls]
            steps = await tasks.concurrently(one, pairs, limit=self.parallel)
            outputs = [self.api.output(call, step.output) for call, step in zip(calls, steps, strict=True)]
            self.api.advance(items, outputs)
            for step in steps:
                yield step

    async def last_response(self) -> Any:
        """Run all steps and return the last response."""
        async for _ in self.steps():
            pass
        return self.last

    async def request(self) -> Any:
        """Request the next response within the remaining time."""
        arguments: dict[str, Any] = {"tools": self.declared} if self.declared else {}
        remaining = self.remaining()
        if remaining is not None:
            own = self.api.arguments.get("deadline")
            arguments["deadline"] = remaining if own is None else min(own, remaining)
        try:
            return await self.api.request(**arguments)
        except APITimeoutError:
            self.remaining()
            raise

    def remaining(self) -> float | None:
        """Return the remaining seconds; None without a limit. Raises ToolLimitError if none remain."""
        if self.seconds is None:
            return None
        left = self.start + self.seconds - time.monotonic()
        if left <= 0:
            raise self.limit(f"no answer within max_seconds={self.seconds:g}")
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

    async def call(self, turn: int, call: Call, context: Context) -> ToolStep:
        """Call a function. Errors that are not fatal become the output."""
        start = time.monotonic()
        tool = self.functions.get(call.name)
        error: Exception | None
        output = ""
        if tool is None:
            error = LookupError(f"there is no tool {call.name}, only {', '.join(self.functions) or 'none'}")
        else:
            with ExitStack() as stack:
                for around in self.api.around_tools():
                    stack.enter_context(around(call, context))
                result, error = await tool_calls_tasks.outcome(tool, call.arguments, context)
            try:
                output = written(result)
            except Exception as unwritable:
                error = error or unwritable
        if error is not None:
            if isinstance(error, self.fatal):
                raise error
            is_plain = tool is None or isinstance(error, ToolArgumentsError)
            output = f"error: {error}" if is_plain else f"error: {type(error).__name__}: {error}"
        return ToolStep(turn, call.id, call.name, call.arguments, output, error, time.monotonic() - start)
