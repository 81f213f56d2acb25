"""What type checkers see of `decode` and `request`, and of arguments with several forms."""

from __future__ import annotations

from typing import Any, assert_type

from openapiopenai import (
    ApiResponse,
    AsyncOpenAI,
    AsyncStream,
    MockResponse,
    MockTransport,
    OpenAI,
    OutputItem,
    OutputMessage,
    Request,
    Response,
    ResponseStreamEvent,
    Stream,
    Timeout,
    decode,
)


def decoded(text: str) -> None:
    assert_type(decode(Response, text), Response)
    assert_type(decode(OutputItem, text), OutputItem)
    assert_type(decode(list[OutputItem], text), list[OutputItem])
    assert_type(decode(dict[str, OutputItem], text, on_mismatch="raise"), dict[str, OutputItem])
    assert_type(decode(OutputMessage | None, text), OutputMessage | None)


def requested(client: OpenAI) -> None:
    assert_type(client.request("GET", "/x"), Any)
    assert_type(client.request("GET", "/x", response=Response, timeout=3), Response)
    assert_type(client.request("GET", "/x", response=OutputItem), OutputItem)
    assert_type(client.request("GET", "/x", response=list[OutputItem]), list[OutputItem])
    assert_type(client.request("GET", "/x", response=Response | None), Response | None)
    assert_type(client.request("GET", "/x", stream=True), Stream[Any])
    assert_type(client.request("GET", "/x", response=Response, stream=True), Stream[Response])
    assert_type(client.request("GET", "/x", response=ResponseStreamEvent, stream=True), Stream[ResponseStreamEvent])
    assert_type(client.request("GET", "/x", response=ApiResponse).content, bytes)
    client.request("GET", "/x", answer="Response")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.request("GET", "/x", response=5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


async def requested_async(client: AsyncOpenAI) -> None:
    assert_type(await client.request("GET", "/x"), Any)
    assert_type(await client.request("GET", "/x", response=Response), Response)
    assert_type(await client.request("GET", "/x", response=OutputItem), OutputItem)
    assert_type(await client.request("GET", "/x", stream=True), AsyncStream[Any])
    events = await client.request("GET", "/x", response=ResponseStreamEvent, stream=True)
    assert_type(events, AsyncStream[ResponseStreamEvent])


def respond(request: Request) -> MockResponse:
    return MockResponse({"url": request.url})


async def respond_later(request: Request) -> dict[str, object]:
    return {"url": request.url}


MOCKED = OpenAI(api_key="k", transport=MockTransport(respond))
MOCKED_ASYNC = AsyncOpenAI(api_key="k", transport=MockTransport(respond))
MOCKED_LATER = AsyncOpenAI(api_key="k", transport=MockTransport(respond_later))

TIMEOUTS = (Timeout(), Timeout(5), Timeout(None), Timeout(5, read=60), Timeout(read=60, connect=None))
Timeout(5, 2)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
Timeout(write=5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
