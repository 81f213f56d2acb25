"""Every way to read a stream and to use a response, through the public methods, for both kinds of client.

Written once, as asynchronous code; a synchronous client runs it too, see `awaited.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from openapiopenai import (
    APIError,
    AsyncOpenAI,
    BaseModel,
    MockResponse,
    MockTransport,
    OpenAI,
    models,
)

from .awaited import Awaited, drive
from .conftest import same

FINAL = {
    "chat.completions": "get_final_completion",
    "completions": "get_final_completion",
    "responses": "get_final_response",
    "beta.responses": "get_final_response",
}
"""Resource → the method of its streams that returns what they add up to."""
WITH_HELPER = ("chat.completions", "responses")
"""Resources with a method `stream`."""


class Reading:
    """What came of reading a stream in one way."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        """Events, or pieces of text."""
        self.partial: Any = None
        self.final: Any = None
        self.error: APIError | None = None


class Ways:
    """The ways to read the stream of a call; each sends a request of its own."""

    def __init__(self, client: Any, resource: str, arguments: dict[str, Any]) -> None:
        self.of = attrgetter(resource)(client)
        self.get_final = FINAL[resource]
        self.has_helper = resource in WITH_HELPER
        self.arguments = {name: value for name, value in arguments.items() if name != "stream"}

    async def read(self, open: Callable[[], Any], items: Callable[[Any], Any]) -> Reading:
        """Read a stream; `partial` is read now and then, since it must not disturb what follows."""
        found = Reading()
        stream: Any = None
        try:
            stream = await open()
            async for item in items(stream):
                found.items.append(item)
                if len(found.items) % 7 == 1:
                    stream.partial()
            found.final = await getattr(stream, self.get_final)()
        except APIError as error:
            found.error = error
        if stream is not None:
            found.partial = stream.partial()
            await stream.close()
        return found

    async def create(self) -> Any:
        return await self.of.create(**self.arguments, stream=True)

    async def helper(self) -> Any:
        return await self.of.stream(**self.arguments).__aenter__()

    async def all(self) -> dict[str, Reading]:
        """Read the stream in each way."""
        opening = {"create": self.create} | ({"stream": self.helper} if self.has_helper else {})
        reading: dict[str, Callable[[Any], Any]] = {"events": lambda stream: stream, "text": lambda s: s.text_deltas()}
        return {
            f"{how} {what}": await self.read(open, items)
            for how, open in opening.items()
            for what, items in reading.items()
        }


def faults(found: dict[str, Reading], events: Sequence[Any] | None = None) -> Iterator[str]:
    """Where the ways of reading a stream contradict each other, or the events that were sent."""
    first = found["create events"]
    sent = [each.to_dict() if isinstance(each, BaseModel) else each for each in first.items]
    if events is not None and not same(sent, list(events)):
        yield f"events {sent} instead of {events}"
    text = "".join(found["create text"].items)
    for way, each in found.items():
        if type(each.error) is not type(first.error):
            yield f"{way}: {each.error!r} instead of {first.error!r}"
        for name in ("final", "partial"):
            if not same(plain(getattr(each, name)), plain(getattr(first, name))):
                yield f"{way}: {name} is {getattr(each, name)}, not {getattr(first, name)}"
        if way.endswith("text") and "".join(each.items) != text:
            yield f"{way}: {each.items}"
        if not all(isinstance(item, str) and item for item in each.items if way.endswith("text")):
            yield f"{way}: pieces {each.items}"
    for each in (first.final, first.partial):
        yield from member_faults(each)


def plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, BaseModel) else value


def member_faults(response: Any) -> Iterator[str]:
    """What is wrong with the members of a response that are not fields."""
    if isinstance(response, (models.Response, models.BetaResponse)):
        if not isinstance(response.output_text, str):
            yield f"output_text {response.output_text!r}"
        yield from input_faults(
            "InputItem" if isinstance(response, models.Response) else "BetaInputItem", response.as_input()
        )
    elif isinstance(response, models.CreateChatCompletionResponse):
        choices: Any = response.choices
        for choice in choices if isinstance(choices, list) else ():
            if isinstance(message := getattr(choice, "message", None), models.ChatCompletionResponseMessage):
                yield from input_faults("ChatCompletionRequestAssistantMessage", [message.as_input()])


def input_faults(kind: str, items: list[Any]) -> Iterator[str]:
    """What the models of requests say to the items of an input."""
    for item in items:
        for issue in decode_issues(getattr(models, kind).from_dict(item)):
            yield f"as_input: {issue} in {item}"


def decode_issues(value: Any) -> tuple[Any, ...]:
    return value.decode_issues if isinstance(value, BaseModel) else (f"{value!r} is no object",)


def with_client(is_async: bool, code: Callable[[Any], Any], **settings: Any) -> Any:
    """Run asynchronous code with a client."""
    settings = {"api_key": "test", "max_retries": 0, **settings}
    if not is_async:
        with OpenAI(**settings) as client:
            return drive(code(Awaited(client)))

    async def main() -> Any:
        async with AsyncOpenAI(**settings) as client:
            return await code(client)

    return asyncio.run(main())


def read_all(
    is_async: bool, pieces: list[Any], resource: str, arguments: dict[str, Any] | None = None, media: str = ""
) -> dict[str, Reading]:
    """Read a stream that arrives in some pieces, in all ways."""

    def respond(_: Any) -> MockResponse:
        return MockResponse(pieces=pieces, headers={"content-type": media} if media else None)

    transport = MockTransport(respond)
    sent = arguments if arguments is not None else ARGUMENTS[resource]
    found: dict[str, Reading] = with_client(
        is_async, lambda client: Ways(client, resource, sent).all(), transport=transport
    )
    return found


ARGUMENTS: dict[str, dict[str, Any]] = {
    "chat.completions": {"model": "m", "messages": [{"role": "user", "content": "Hi"}]},
    "completions": {"model": "m", "prompt": "Hi"},
    "responses": {"model": "m", "input": "Hi"},
    "beta.responses": {"model": "m", "input": "Hi"},
}
