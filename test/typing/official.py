"""Code that was written for the official SDK: only its import lines are changed.

The tests run type checkers over it, and `assert_type` says what they must see; nothing of it is run.
"""

# ruff: noqa: SIM115

from __future__ import annotations

import asyncio
import base64
import json
import os
from pathlib import Path
from typing import Any, assert_type

import openapiopenai as openai
from openapiopenai import (
    ApiResponse,
    AsyncApiResponse,
    AsyncChatCompletionStream,
    AsyncOpenAI,
    AsyncRealtimeConnection,
    AsyncResponseStream,
    Batch,
    ChatCompletionStream,
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    CreateEmbeddingResponse,
    CreateTranscriptionResponseJson,
    FineTuningJob,
    ImagesResponse,
    ListFilesResponse,
    Model,
    OpenAI,
    OpenAIFile,
    RealtimeConnection,
    RealtimeServerEvent,
    Response,
    ResponseCompletedEvent,
    ResponseErrorEvent,
    ResponseStream,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    RunObject,
    UnwrapWebhookEvent,
)

client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY"))
async_client = AsyncOpenAI()


# --- chat ---


def chat() -> str | None:
    completion = client.chat.completions.create(
        model="gpt-4o",
        messages=[
            {"role": "developer", "content": "Talk like a pirate."},
            {"role": "user", "content": "How do I check if a Python object is an instance of a class?"},
            {"role": "assistant", "content": "Arr!"},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is in this image?"},
                    {"type": "image_url", "image_url": {"url": "https://example.com/ship.png", "detail": "low"}},
                ],
            },
        ],
        temperature=0.2,
        max_completion_tokens=300,
        n=1,
        seed=7,
        stop=["\n"],
        logit_bias={"50256": -100},
        metadata={"topic": "pirates"},
        response_format={"type": "json_object"},
        user="user-1234",
    )
    assert_type(completion, CreateChatCompletionResponse)
    assert_type(completion.id, str)
    print(completion._request_id)  # pyright: ignore[reportPrivateUsage]
    print(completion.model_dump_json(indent=2), completion.to_json(), completion.to_dict())
    if completion.usage:
        print(completion.usage.total_tokens)
    choice = completion.choices[0]
    if choice.finish_reason == "length":
        return None
    assert_type(choice.message.content, str | None)
    return choice.message.content


def chat_with_tools() -> None:
    tools = [
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
                "strict": True,
            },
        }
    ]
    messages: list[Any] = [{"role": "user", "content": "What is the weather like in Paris today?"}]
    completion = client.chat.completions.create(
        model="gpt-4.1",
        messages=messages,
        tools=[
            {
                "type": "function",
                "function": {
                    "name": "get_weather",
                    "description": "Current temperature of a city.",
                    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
                    "strict": True,
                },
            }
        ],
        tool_choice="auto",
        parallel_tool_calls=False,
    )
    message = completion.choices[0].message
    messages.append(message)
    for tool_call in message.tool_calls or []:
        if tool_call.type == "function":
            arguments = json.loads(tool_call.function.arguments)
            messages.append({"role": "tool", "tool_call_id": tool_call.id, "content": str(arguments)})
    params: dict[str, Any] = {"model": "gpt-4.1", "messages": messages, "tools": tools}
    client.chat.completions.create(**params)


def chat_stream() -> None:
    stream = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Say this is a test"}],
        stream=True,
        stream_options={"include_usage": True},
    )
    assert_type(stream, ChatCompletionStream)
    for chunk in stream:
        assert_type(chunk, CreateChatCompletionStreamResponse)
        if chunk.choices and chunk.choices[0].delta.content is not None:
            print(chunk.choices[0].delta.content, end="")
    with client.chat.completions.create(model="gpt-4o-mini", messages=[], stream=True) as stream:
        next(stream)
        stream.close()


def chat_maybe_stream(flag: bool) -> None:
    either = client.chat.completions.create(model="gpt-4o", messages=[], stream=flag)
    assert_type(either, CreateChatCompletionResponse | ChatCompletionStream)
    neither = client.chat.completions.create(model="gpt-4o", messages=[], stream=False)
    assert_type(neither, CreateChatCompletionResponse)
    client.chat.completions.create(model="gpt-4o")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


# --- responses ---


def responses(model: str) -> str:
    response = client.responses.create(
        model=model,
        instructions="You are a coding assistant that talks like a pirate.",
        input=[
            {"role": "developer", "content": "Be brief."},
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "What is in this file?"},
                    {"type": "input_image", "image_url": "data:image/png;base64,AAAA", "detail": "auto"},
                    {"type": "input_file", "file_id": "file_1"},
                ],
            },
            {"type": "function_call_output", "call_id": "call_1", "output": "sunny"},
        ],
        tools=[
            {"type": "web_search"},
            {"type": "file_search", "vector_store_ids": ["vs_1"], "max_num_results": 3},
            {
                "type": "function",
                "name": "get_weather",
                "parameters": {"type": "object", "properties": {}},
                "strict": True,
            },
        ],
        tool_choice={"type": "function", "name": "get_weather"},
        reasoning={"effort": "low", "summary": "auto"},
        text={"format": {"type": "json_schema", "name": "answer", "schema": {"type": "object"}, "strict": True}},
        include=["reasoning.encrypted_content"],
        previous_response_id="resp_1",
        store=False,
    )
    assert_type(response, Response)
    for item in response.output:
        if item.type == "function_call":
            print(item.name, json.loads(item.arguments), item.call_id)
        elif item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    print(part.text, part.annotations)
    following: list[Any] = [*response.output, {"role": "user", "content": "And then?"}]
    assert_type(client.responses.create(model=model, input=following), Response)
    assert_type(response.output_text, str)
    if response.error:
        print(response.error.message)
    return response.output_text


def response_stream() -> None:
    stream = client.responses.create(model="gpt-5.1", input="Write a haiku.", stream=True, background=True)
    assert_type(stream, ResponseStream)
    for event in stream:
        assert_type(event, ResponseStreamEvent)
        if event.type == "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
            print(event.delta, event.sequence_number)
        match event:
            case ResponseTextDeltaEvent():
                assert_type(event.delta, str)
            case ResponseCompletedEvent():
                assert_type(event.response, Response)
            case ResponseErrorEvent():
                print(event.message, event.code)
            case _:
                print(event.type)
    assert_type(client.responses.retrieve("resp_1"), Response)
    for event in client.responses.retrieve("resp_1", stream=True, starting_after=3):
        assert_type(event, ResponseStreamEvent)
    client.responses.cancel("resp_1")
    client.responses.delete("resp_1")
    for item in client.responses.input_items.list("resp_1", order="asc"):
        print(item.type)


# --- others ---


def embeddings() -> list[float]:
    response = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"], dimensions=256)
    assert_type(response, CreateEmbeddingResponse)
    client.embeddings.create(model="text-embedding-3-small", input="a", encoding_format="float")
    client.embeddings.create(model="text-embedding-3-small", input=[[1, 2], [3]])
    return response.data[0].embedding


def files() -> None:
    uploaded = client.files.create(file=Path("input.jsonl"), purpose="fine-tune")
    assert_type(uploaded, OpenAIFile)
    client.files.create(file=open("input.jsonl", "rb"), purpose="assistants")
    client.files.create(file=("input.jsonl", b"{}", "application/jsonl"), purpose="batch")
    client.files.create(file=b"{}", purpose="user_data", expires_after={"anchor": "created_at", "seconds": 3600})
    content = client.files.content(uploaded.id)
    print(content.text, content.read(), content.content)
    content.write_to_file("copy.jsonl")
    client.files.retrieve(uploaded.id)
    client.files.delete(uploaded.id)


def pages() -> None:
    first_page = client.files.list(limit=20, purpose="batch")
    assert_type(first_page, ListFilesResponse)
    for file in first_page:
        assert_type(file, OpenAIFile)
    for file in first_page.data:
        assert_type(file, OpenAIFile)
    if first_page.has_next_page():
        next_page = first_page.get_next_page()
        print(len(next_page.data))
    for page in first_page.iter_pages():
        assert_type(page, ListFilesResponse)
    for model in client.models.list():
        assert_type(model, Model)


def batches() -> None:
    batch = client.batches.create(
        input_file_id="file_1",
        endpoint="/v1/chat/completions",
        completion_window="24h",
        metadata={"description": "nightly job"},
    )
    assert_type(batch, Batch)
    batch = client.batches.retrieve(batch.id)
    if batch.status == "completed" and batch.output_file_id:
        print(client.files.content(batch.output_file_id).text)
    if batch.request_counts:
        print(batch.request_counts.completed)
    client.batches.cancel(batch.id)
    for batch in client.batches.list(limit=10):
        print(batch.id, batch.created_at)


def fine_tuning() -> None:
    job = client.fine_tuning.jobs.create(
        training_file="file_1",
        model="gpt-4o-mini-2024-07-18",
        suffix="pirate",
        method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2, "batch_size": "auto"}}},
    )
    assert_type(job, FineTuningJob)
    for event in client.fine_tuning.jobs.list_events(job.id, limit=10):
        print(event.level, event.message)
    for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id):
        print(checkpoint.fine_tuned_model_checkpoint)
    client.fine_tuning.jobs.cancel(job.id)


def vector_stores() -> None:
    store = client.vector_stores.create(name="Manuals", expires_after={"anchor": "last_active_at", "days": 7})
    client.vector_stores.update(vector_store_id=store.id, name="All manuals")
    client.vector_stores.files.create(vector_store_id=store.id, file_id="file_1", attributes={"year": 2025})
    client.vector_stores.files.retrieve("file_1", vector_store_id=store.id)
    client.vector_stores.file_batches.create(vector_store_id=store.id, file_ids=["file_1", "file_2"])
    for result in client.vector_stores.search(store.id, query="What is the return policy?", rewrite_query=True):
        print(result.file_id, result.score, result.content[0].text)
    client.vector_stores.search(
        store.id, query=["returns", "refunds"], filters={"type": "eq", "key": "year", "value": 2025}
    )
    for file in client.vector_stores.files.list(store.id, filter="completed"):
        print(file.status)
    client.vector_stores.delete(store.id)


def assistants() -> None:
    assistant = client.beta.assistants.create(
        model="gpt-4o", name="Tutor", instructions="You are a math tutor.", tools=[{"type": "code_interpreter"}]
    )
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Solve 3x + 11 = 14."}])
    client.beta.threads.messages.create(
        thread_id=thread.id,
        role="user",
        content="Please!",
        attachments=[{"file_id": "file_1", "tools": [{"type": "file_search"}]}],
    )
    run = client.beta.threads.runs.create(thread_id=thread.id, assistant_id=assistant.id)
    assert_type(run, RunObject)
    run = client.beta.threads.runs.retrieve(run.id, thread_id=thread.id)
    if run.status == "requires_action" and run.required_action:
        run = client.beta.threads.runs.submit_tool_outputs(
            run_id=run.id,
            thread_id=thread.id,
            tool_outputs=[
                {"tool_call_id": call.id, "output": "4"} for call in run.required_action.submit_tool_outputs.tool_calls
            ],
        )
    for message in client.beta.threads.messages.list(thread_id=thread.id):
        if message.content[0].type == "text":
            print(message.content[0].text.value)
    for event in client.beta.threads.runs.create(thread_id=thread.id, assistant_id=assistant.id, stream=True):
        if event.event == "thread.message.delta" and event.data.delta.content:
            print(event.data.delta.content)
    client.beta.threads.create_and_run(assistant_id=assistant.id, thread={"messages": []})
    client.beta.assistants.delete(assistant.id)


def images() -> None:
    image = client.images.generate(model="gpt-image-1", prompt="A cute baby sea otter", size="1024x1024", n=1)
    assert_type(image, ImagesResponse)
    if image.data and image.data[0].b64_json:
        Path("otter.png").write_bytes(base64.b64decode(image.data[0].b64_json))
    client.images.edit(image=[open("a.png", "rb"), open("b.png", "rb")], prompt="A gift basket", model="gpt-image-1")
    client.images.create_variation(image=Path("otter.png"))
    for event in client.images.generate(prompt="An otter", stream=True, partial_images=2):
        if event.type == "image_generation.partial_image":
            print(event.partial_image_index, len(event.b64_json))


def audio() -> None:
    transcription = client.audio.transcriptions.create(model="whisper-1", file=open("speech.mp3", "rb"))
    assert_type(transcription, CreateTranscriptionResponseJson)
    print(transcription.text)
    translation = client.audio.translations.create(model="whisper-1", file=Path("speech.mp3"))
    print(translation.text)
    subtitles = client.audio.translations.create(model="whisper-1", file=Path("speech.mp3"), response_format="srt")
    print(subtitles.splitlines())
    speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hello!")
    speech.stream_to_file("hello.mp3")
    with client.audio.speech.with_streaming_response.create(model="tts-1", voice="nova", input="Hi") as response:
        response.stream_to_file(Path("hi.mp3"))


def moderation() -> bool:
    response = client.moderations.create(model="omni-moderation-latest", input=["Hello!"])
    client.moderations.create(input="Hello!")
    result = response.results[0]
    print(result.categories.violence, result.category_scores.violence)
    return result.flagged


def uploads() -> None:
    upload = client.uploads.create(bytes=1024, filename="a.jsonl", mime_type="text/jsonl", purpose="batch")
    part = client.uploads.parts.create(upload_id=upload.id, data=b"...")
    client.uploads.complete(upload_id=upload.id, part_ids=[part.id], md5="…")


def conversations() -> None:
    conversation = client.conversations.create(items=[{"type": "message", "role": "user", "content": "Hello!"}])
    client.responses.create(model="gpt-4.1", conversation=conversation.id, input="What did I say?")
    for item in client.conversations.items.list(conversation.id):
        print(item.type)


# --- clients, errors, raw responses ---


def settings() -> None:
    OpenAI()
    OpenAI(api_key=lambda: "key", organization="org_1", project="proj_1", base_url="http://localhost:8083/v1")
    OpenAI(timeout=20.0, max_retries=0, default_headers={"X-App": "1"}, default_query={"v": 1}, webhook_secret="s")
    client.with_options(max_retries=5, timeout=5.0).models.list()
    client.chat.completions.create(
        model="gpt-4o",
        messages=[],
        timeout=5.0,
        extra_headers={"X-Trace": "1"},
        extra_query={"debug": "1"},
        extra_body={"new": True},
    )
    with OpenAI() as other:
        print(other.base_url)
    client.close()


def errors() -> None:
    try:
        client.fine_tuning.jobs.create(model="gpt-4o", training_file="file-abc123")
    except openai.APITimeoutError:
        print("late")
    except openai.APIConnectionError as e:
        print("The server could not be reached", e.__cause__, e.message, e.request)
    except openai.RateLimitError as e:
        print("A 429 status code was received", e.response.headers.get("retry-after"))
    except openai.AuthenticationError as e:
        print(e.request_id)
    except openai.BadRequestError as e:
        print(e.code, e.param, e.type, e.body)
    except openai.APIStatusError as e:
        assert_type(e.status_code, int)
        print(e.status_code, e.response.text)
    except openai.APIError as e:
        print(e.message)
    except openai.OpenAIError as e:
        print(e)


def raw() -> None:
    response = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[])
    assert_type(response, ApiResponse[CreateChatCompletionResponse])
    print(response.headers.get("x-ratelimit-limit-tokens"), response.status_code, response.request_id, response.text)
    completion = response.parse()
    assert_type(completion, CreateChatCompletionResponse)
    streamed = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[], stream=True)
    assert_type(streamed.parse(), ChatCompletionStream)
    with client.responses.with_streaming_response.create(model="gpt-4o", input="Hi") as reply:
        assert_type(reply.parse(), Response)
        for line in reply.iter_lines():
            print(line)
    assert_type(client.models.with_raw_response.retrieve("gpt-4o"), ApiResponse[Model])


# --- asynchronous ---


async def asynchronous() -> None:
    async with AsyncOpenAI() as other:
        await other.models.retrieve("gpt-4o")
    completion = await async_client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    assert_type(completion, CreateChatCompletionResponse)
    stream = await async_client.chat.completions.create(model="gpt-4o", messages=[], stream=True)
    assert_type(stream, AsyncChatCompletionStream)
    async for chunk in stream:
        print(chunk.choices[0].delta.content or "", end="")
    events = await async_client.responses.create(model="gpt-4o", input="Hi", stream=True)
    assert_type(events, AsyncResponseStream)
    async for event in events:
        assert_type(event, ResponseStreamEvent)
    replies = await asyncio.gather(*(async_client.responses.create(model="gpt-4o", input=str(n)) for n in range(3)))
    assert_type(replies, list[Response])
    await async_client.files.create(file=Path("input.jsonl"), purpose="fine-tune")
    await async_client.close()


async def asynchronous_pages() -> None:
    async for job in async_client.fine_tuning.jobs.list(limit=20):
        assert_type(job, FineTuningJob)
    first_page = await async_client.fine_tuning.jobs.list(limit=20)
    if first_page.has_next_page():
        next_page = await first_page.get_next_page()
        print(len(next_page.data))
    for job in first_page.data:
        print(job.id)


async def asynchronous_raw() -> None:
    response = await async_client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[])
    assert_type(response, ApiResponse[CreateChatCompletionResponse])
    assert_type(response.parse(), CreateChatCompletionResponse)
    streamed = await async_client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[], stream=True)
    assert_type(streamed, AsyncApiResponse[AsyncChatCompletionStream])
    assert_type(streamed.parse(), AsyncChatCompletionStream)
    assert_type(await streamed.parse(), AsyncChatCompletionStream)
    assert_type(await streamed.read(), bytes)
    async with async_client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=[]) as reply:
        assert_type(await reply.parse(), CreateChatCompletionResponse)
        print(reply.headers.get("X-My-Header"))
        async for line in reply.iter_lines():
            print(line)
    async with async_client.audio.speech.with_streaming_response.create(model="tts-1", voice="x", input="Hi") as speech:
        await speech.stream_to_file("hi.mp3")


# --- realtime ---


async def realtime() -> None:
    async with async_client.realtime.connect(model="gpt-realtime") as connection:
        assert_type(connection, AsyncRealtimeConnection)
        await connection.session.update(
            session={"type": "realtime", "output_modalities": ["text"], "audio": {"output": {"voice": "marin"}}}
        )
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Say hello!"}]}
        )
        await connection.input_audio_buffer.append(audio=base64.b64encode(b"audio").decode("ascii"))
        await connection.send({"type": "response.create"})
        await connection.response.create()
        async for event in connection:
            assert_type(event, RealtimeServerEvent)
            if event.type == "response.output_text.delta":
                print(event.delta, flush=True, end="")
            elif event.type == "error":
                print(event.error.type, event.error.code, event.error.event_id, event.error.message)
            elif event.type == "response.done":
                break
    connection = await async_client.realtime.connect(model="gpt-realtime").enter()
    await connection.close()


def realtime_in_threads() -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        assert_type(connection, RealtimeConnection)
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        for event in connection:
            match event.type:
                case "response.output_audio.delta":
                    assert_type(event.delta, str)
                    assert_type(event.delta_bytes, bytes | None)
                case "response.done":
                    return
                case _:
                    pass
        received = connection.recv()
        assert_type(received, RealtimeServerEvent)
    with client.responses.connect() as responses:
        responses.response.create(model="gpt-5.1", input="Hi")
        for reply in responses:
            if reply.type == "response.completed":
                assert_type(reply.response, Response)


# --- webhooks ---


def webhook(body: str, headers: dict[str, str]) -> None:
    event = client.webhooks.unwrap(body, headers, secret="whsec_c2VjcmV0")
    assert_type(event, UnwrapWebhookEvent)
    if event.type == "response.completed":
        assert_type(event.data.id, str)
    client.webhooks.verify_signature(body, headers)
