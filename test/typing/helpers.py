"""User code for helpers, for type checkers; nothing of it is run."""

from __future__ import annotations

from typing import assert_type

from openapiopenai import (
    AsyncOpenAI,
    BatchRequest,
    BatchResult,
    CreateEmbeddingResponse,
    OpenAI,
    Response,
    batch_request,
)

client = OpenAI()
async_client = AsyncOpenAI()


def batches() -> None:
    one = batch_request(client.responses.create, "a", model="gpt-5.1", input="Hi")
    assert_type(one, BatchRequest[Response])
    for result in client.batches.run([one], max_wait_seconds=3600):
        assert_type(result, BatchResult[Response])
        print(result.unwrap().output_text if result.error is None else result.error)
    for batch in client.batches.submit([one], metadata={"from": "test"}):
        print(batch.id, [result.value for result in client.batches.results(batch)])


async def asynchronous_batches() -> None:
    one = batch_request(async_client.embeddings.create, "a", model="e", input=["Hi"])
    assert_type(one, BatchRequest[CreateEmbeddingResponse])
    async for result in async_client.batches.run([one]):
        assert_type(result.value, CreateEmbeddingResponse | None)
    print(await async_client.batches.submit([one]))
