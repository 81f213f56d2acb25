"""User code for helpers, for type checkers; nothing of it is run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from openapiopenai import (
    AgentSessionStream,
    AssistantEventHandler,
    AsyncOpenAI,
    BatchRequest,
    BatchResult,
    CreateEmbeddingResponse,
    OpenAI,
    OpenAIFile,
    ProgressBar,
    Response,
    RunObject,
    Upload,
    VectorStoreFileObject,
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


def waiting() -> None:
    file = client.vector_stores.files.create_and_poll("file_1", vector_store_id="vs_1", poll_interval_ms=500)
    assert_type(file, VectorStoreFileObject)
    batch = client.vector_stores.file_batches.upload_and_poll("vs_1", files=[Path("a.txt"), b"text"], max_concurrency=2)
    assert_type(batch.file_counts.completed, int)
    run = client.beta.threads.runs.create_and_poll(thread_id="t", assistant_id="a", max_wait_seconds=60)
    assert_type(run, RunObject)
    assert_type(client.files.wait_for_processing("file_1", max_wait_seconds=60), OpenAIFile)


async def asynchronous_upload() -> None:
    upload = await async_client.uploads.upload_file_chunked(
        file=Path("book.pdf"), mime_type="application/pdf", purpose="assistants", md5=True, on_progress=ProgressBar()
    )
    assert_type(upload, Upload)
    assert_type(await async_client.responses.poll("resp_1", poll_interval_ms=200), Response)


def agents() -> None:
    def now(arguments: dict[str, Any]) -> str:
        return str(arguments.get("zone", "noon"))

    sessions = client.beta.agents.sessions
    with sessions.stream("session_1", input="Hi", tool_handlers={"now": now}) as stream:
        assert_type(stream, AgentSessionStream[Any])
        for event in stream:
            if event.type == "agent.session.turn.output_text.delta":
                assert_type(event.delta, str)
        sessions.artifacts.for_result(stream.get_final_result()).download("/workspace/outputs/a.csv", to="a.csv")
    prepared = client.beta.agents.environments.files.prepare({"/workspace/a.txt": "a.txt"})
    assert_type(prepared.uploaded_file_ids, list[str])


async def asynchronous_agents() -> None:
    async with async_client.beta.agents.sessions.stream("session_1", input="Hi", output_type=Path) as stream:
        result = await stream.get_final_result()
        assert_type(result.output_parsed, Path | None)


def assistants() -> None:
    class Handler(AssistantEventHandler):
        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            print(delta.value)

    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Handler()) as stream:
        for text in stream.text_deltas:
            print(text)
        assert_type(stream.get_final_run(), RunObject)
