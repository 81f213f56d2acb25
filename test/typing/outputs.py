"""User code for results in another form than models, for type checkers; nothing of it is run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, assert_type

from openapiopenai import AsyncOpenAI, AsyncStream, ChatCompletionStream, CreateEmbeddingResponse, OpenAI, Stream

client = OpenAI()
async_client = AsyncOpenAI()


@dataclass
class Mine:
    model: str


def whole() -> None:
    create = client.embeddings.create
    assert_type(client.as_("dict", create)(model="m", input="Hi"), dict[str, Any])
    assert_type(client.as_("bytes", create)(model="m", input="Hi", timeout=3), bytes)
    assert_type(client.as_(bytes, create)(model="m", input="Hi"), bytes)
    assert_type(client.as_(Mine, create)(model="m", input="Hi"), Mine)
    assert_type(client.as_(list[Mine], create)(model="m", input="Hi"), list[Mine])
    assert_type(client.as_("model", create)(model="m", input="Hi"), CreateEmbeddingResponse)
    assert_type(client.as_("dict", client.models.list)(), dict[str, Any])
    assert_type(client.as_("dict", client.models.retrieve)("m"), dict[str, Any])
    assert_type(client.as_("dict", client.chat.completions.create)(model="m", messages=[]), dict[str, Any])
    assert_type(client.as_("dict", client.responses.create)(model="m", input="Hi"), dict[str, Any])
    client.as_("dict", create)(model=3, input="Hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.as_("list", create)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


async def whole_asynchronous() -> None:
    create = async_client.embeddings.create
    assert_type(await async_client.as_("dict", create)(model="m", input="Hi"), dict[str, Any])
    assert_type(await async_client.as_("bytes", create)(model="m", input="Hi"), bytes)
    assert_type(await async_client.as_(Mine, create)(model="m", input="Hi"), Mine)
    assert_type(await async_client.as_("dict", async_client.models.list)(), dict[str, Any])
    assert_type(await async_client.as_("dict", async_client.responses.create)(model="m", input="Hi"), dict[str, Any])


def streams() -> None:
    stream = client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream.as_("dict"), Stream[dict[str, Any]])
    assert_type(stream.as_("bytes"), Stream[bytes])
    assert_type(stream.as_(Mine), Stream[Mine])
    assert_type(stream.as_("model"), ChatCompletionStream)


async def streams_asynchronous() -> None:
    stream = await async_client.responses.create(model="m", input="Hi", stream=True)
    assert_type(stream.as_("dict"), AsyncStream[dict[str, Any]])
    assert_type(stream.as_(Mine), AsyncStream[Mine])
    async for event in stream.as_("bytes"):
        assert_type(event, bytes)
