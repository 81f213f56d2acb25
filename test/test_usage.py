"""Tokens that calls have used, by model."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from openapiopenai import AsyncOpenAI, MockTransport, ModelUsage, OpenAI, Price, Request, usage_scope

from .awaited import Awaited, drive

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
RESPONSE = {
    "id": "resp_1", "object": "response", "model": "m-1",
    "usage": {
        "input_tokens": 10, "output_tokens": 4, "total_tokens": 14,
        "input_tokens_details": {"cached_tokens": 3}, "output_tokens_details": {"reasoning_tokens": 2},
    },
}  # fmt: skip
CHAT = {
    "id": "chat_1", "object": "chat.completion", "model": "m-2", "choices": [],
    "usage": {
        "prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12, "prompt_tokens_details": {"cached_tokens": 1},
    },
}  # fmt: skip
ODD_CHAT = {**CHAT, "usage": {"prompt_tokens": "many", "completion_tokens": None, "prompt_tokens_details": 3}}
EMBEDDINGS = {"object": "list", "data": [], "usage": {"prompt_tokens": 8, "total_tokens": 8}}
UNFINISHED = {**RESPONSE, "usage": None, "status": "in_progress"}
ASKED: dict[str, Any] = {"model": "m", "input": "Hi"}
CHATTED: dict[str, Any] = {"model": "m", "messages": []}


def events(*bodies: dict[str, Any]) -> str:
    return "".join(f"data: {json.dumps(body)}\n\n" for body in bodies) + "data: [DONE]\n\n"


def chunk(usage: Any) -> dict[str, Any]:
    return {"id": "chat_1", "object": "chat.completion.chunk", "model": "m-2", "choices": [], "usage": usage}


def drive_with(code: Any, responses: list[Any], is_async: bool) -> Any:
    """Run asynchronous code with a client of a kind, which gets these responses in turn."""
    left = iter(responses)

    def handler(request: Request) -> Any:
        return next(left)

    if is_async:
        return asyncio.run(code(AsyncOpenAI(api_key="k", transport=MockTransport(handler))))
    return drive(code(Awaited(OpenAI(api_key="k", transport=MockTransport(handler)))))


async def respond(client: Any) -> None:
    await client.responses.create(**ASKED)


async def chat(client: Any) -> None:
    await client.chat.completions.create(**CHATTED)


async def embed(client: Any) -> None:
    await client.embeddings.create(**ASKED)


async def raw(client: Any) -> None:
    response = await client.with_raw_response.responses.create(**ASKED)
    assert response.parse() is response.parse()
    response.parse(to=dict)


async def raw_unparsed(client: Any) -> None:
    await client.with_raw_response.responses.create(**ASKED)


async def unnamed(client: Any) -> None:
    await client.request("POST", "/responses", body=ASKED)


async def stream_unnamed(client: Any) -> None:
    async for _ in await client.request("POST", "/responses", body=ASKED, stream=True):
        pass


async def stream_chat(client: Any) -> None:
    async for _ in await client.chat.completions.create(**CHATTED, stream=True):
        pass


async def stream_response(client: Any) -> None:
    async for _ in await client.responses.create(**ASKED, stream=True):
        pass


async def background(client: Any) -> None:
    await client.responses.create(**ASKED, background=True)
    for _ in range(3):
        await client.responses.retrieve("resp_1")


async def retrieve(client: Any) -> None:
    await client.responses.retrieve("resp_1")


async def listed(client: Any) -> None:
    async for _ in client.models.list():
        pass


created = {"type": "response.created", "sequence_number": 0, "response": UNFINISHED}
completed = {"type": "response.completed", "sequence_number": 1, "response": RESPONSE}
of_response = {"m-1": ModelUsage(1, 10, 3, 4, 2, 14)}
of_chat = {"m-2": ModelUsage(1, 5, 1, 7, 0, 12)}


@both
@pytest.mark.parametrize(
    ("code", "responses", "expected"),
    [
        (respond, [RESPONSE], of_response),
        (raw, [RESPONSE], of_response),
        (raw_unparsed, [RESPONSE], of_response),
        (raw_unparsed, ["no JSON"], {}),
        (unnamed, [RESPONSE], of_response),
        (unnamed, [{**RESPONSE, "id": ["odd"], "model": None}], {"m": of_response["m-1"]}),
        (stream_unnamed, [events(created, completed)], of_response),
        (chat, [CHAT], of_chat),
        (chat, [ODD_CHAT], {"m-2": ModelUsage(1)}),
        (embed, [EMBEDDINGS], {"m": ModelUsage(1, input_tokens=8, total_tokens=8)}),
        (stream_response, [events(created, completed)], of_response),
        (stream_chat, [events(chunk(None), chunk(CHAT["usage"]))], of_chat),
        (stream_chat, [events(chunk({"prompt_tokens": 5, "completion_tokens": 1}), chunk(CHAT["usage"]))], of_chat),
        (background, [UNFINISHED, UNFINISHED, RESPONSE, RESPONSE], of_response),
        (retrieve, [RESPONSE], {}),
        (listed, [{"object": "list", "data": []}], {}),
    ],
    ids=[
        "response", "raw", "raw and never parsed", "raw and no JSON", "by its path", "by its path, odd",
        "stream by its path", "chat", "odd usage", "embeddings", "stream of a response", "stream of a chat",
        "usage so far in each chunk", "background", "of an earlier call", "without usage",
    ],
)  # fmt: skip
def test_usage_is_added_up(code: Any, responses: list[Any], expected: dict[str, ModelUsage], is_async: bool) -> None:
    async def scoped(client: Any) -> Any:
        with usage_scope() as outer, usage_scope() as inner:
            await code(client)
        return outer, inner

    outer, inner = drive_with(scoped, responses, is_async)
    assert outer.by_model == inner.by_model == expected


@both
def test_a_scope_ends_and_an_outer_one_goes_on(is_async: bool) -> None:
    async def code(client: Any) -> Any:
        with usage_scope() as outer:
            with usage_scope() as inner:
                await respond(client)
            await chat(client)
        await respond(client)
        return outer, inner

    outer, inner = drive_with(code, [RESPONSE, CHAT, RESPONSE], is_async)
    assert outer.by_model == {**of_response, **of_chat}
    assert inner.by_model == of_response
    assert (outer.calls, outer.input_tokens, outer.output_tokens, outer.total_tokens) == (2, 15, 11, 26)
    assert (outer.cached_tokens, outer.reasoning_tokens) == (4, 2)


def test_tasks_and_threads_are_counted() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda request: RESPONSE))

    async def tasks() -> int:
        client = AsyncOpenAI(api_key="k", transport=MockTransport(lambda request: RESPONSE))
        with usage_scope() as usage:
            await asyncio.gather(*(client.responses.create(model="m", input="Hi") for _ in range(50)))
        return usage.calls

    assert asyncio.run(tasks()) == 50
    with usage_scope() as usage, ThreadPoolExecutor(8) as pool:
        for _ in range(100):
            pool.submit(usage.run, client.responses.create, model="m", input="Hi")
        pool.submit(client.responses.create, model="m", input="Hi")  # of no scope
    assert usage.calls == 100


def test_costs_are_of_the_longest_name_that_fits() -> None:
    usage = drive_with(_both_models, [RESPONSE, CHAT], is_async=False)
    prices = {"m": Price(100, 100), "m-1": Price(input=1, output=10, cached=0.1), "m-2": Price(2, 3)}
    assert usage.cost(prices) == pytest.approx((7 * 1 + 3 * 0.1 + 4 * 10 + 5 * 2 + 7 * 3) / 1e6)
    with pytest.raises(ValueError, match="prices: expected one for the model 'm-2'"):
        usage.cost({"m-1": Price(1, 1)})


async def _both_models(client: Any) -> Any:
    with usage_scope() as usage:
        await respond(client)
        await chat(client)
    return usage
