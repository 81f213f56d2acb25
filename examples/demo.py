"""Call a server: responses, streams, concurrent calls, structured output, lists, embeddings, errors.

Run it with `make demo`. It uses a small local model, or the OpenAI API if OPENAI_API_KEY is set (OPENAI_MODEL selects
another model than gpt-4.1-nano, OPENAI_BASE_URL another server).
"""

from __future__ import annotations

import asyncio
import math
import os
import sys
import time
from array import array
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from operator import mul
from pathlib import Path
from textwrap import fill, shorten
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from examples.local_model import LocalModelUnavailable, local_model
from openapiopenai import (
    APIStatusError,
    AsyncOpenAI,
    OpenAI,
    OpenAIError,
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseTextDeltaEvent,
)

MODEL = "gpt-4.1-nano"
EMBEDDER = "text-embedding-3-small"
WIDTH = 100


class Server(NamedTuple):
    """The server to call."""

    name: str
    model: str
    embedder: str
    is_mock: bool = False


# --- what a client can do: each function is an example of its own ---


def question(client: OpenAI, server: Server) -> None:
    """A question"""
    completion = client.chat.completions.create(
        model=server.model,
        messages=[{"role": "user", "content": "What is the capital of Norway?"}],
        temperature=0,
        max_completion_tokens=30,
    )
    show(completion.choices[0].message.content)


def stream(client: OpenAI, server: Server) -> None:
    """The same, streamed"""
    start = time.perf_counter()
    first = 0.0
    chunks = client.chat.completions.create(
        model=server.model,
        messages=[{"role": "user", "content": "Write a short poem about the sea."}],
        temperature=0,
        max_completion_tokens=60,
        stop="\n\n",
        stream=True,
        stream_options={"include_usage": True},
    )
    for text in chunks.text_deltas():
        first = first or time.perf_counter()
        print(text, end="", flush=True)
    end = time.perf_counter()
    usage = chunks.get_final_completion().usage  # accumulated from all chunks
    speed = f", then {usage.completion_tokens / (end - first):.0f} tokens/s" if usage else ""
    print(f"\n{(first - start) * 1e3:.0f} ms to the first token{speed}")


def response(client: OpenAI, server: Server) -> None:
    """The Responses API"""
    response = client.responses.create(
        model=server.model,
        input="Explain in one sentence why the sea is salty.",
        temperature=0,
        max_output_tokens=60,
    )
    show(response.output_text)


def events(client: OpenAI, server: Server) -> None:
    """Typed events"""
    for event in client.responses.create(
        model=server.model,
        input="Give me three tips for good sleep, one line each.",
        temperature=0,
        max_output_tokens=60,
        stream=True,
    ):
        match event:
            case ResponseCreatedEvent():
                print(f"[{event.type}: {event.response.id}]")
            case ResponseTextDeltaEvent():
                print(event.delta, end="", flush=True)
            case ResponseCompletedEvent():
                tokens = event.response.usage.output_tokens if event.response.usage else "?"
                print(f"\n[{event.type}: {tokens} tokens]", end="")
            case _:
                pass  # some thirty other types; `event.type` narrows to each as well
    print()


def fan_out(client: OpenAI, server: Server) -> None:
    """Six concurrent requests"""

    async def capital(client: AsyncOpenAI, country: str) -> str | None:
        completion = await client.chat.completions.create(
            model=server.model,
            messages=[{"role": "user", "content": f"What is the capital of {country}?"}],
            temperature=0,
            max_completion_tokens=20,
        )
        return completion.choices[0].message.content

    async def ask() -> None:
        start = time.perf_counter()
        async with AsyncOpenAI() as client:
            capitals = [capital(client, name) for name in ("Japan", "Egypt", "Germany", "Greece", "Kenya", "Peru")]
            for number, answer in enumerate(asyncio.as_completed(capitals), 1):
                text = shorten(await answer or "", 75)
                print(
                    f"{number}/{len(capitals)} after {(time.perf_counter() - start) * 1e3:4.0f} ms: {text}", flush=True
                )

    asyncio.run(ask())


class Person(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    age: int
    city: str


def structured(client: OpenAI, server: Server) -> None:
    """Structured output"""
    completion = client.chat.completions.create(
        model=server.model,
        messages=[{"role": "user", "content": "Extract as JSON: 'Anna, 31, lives in Paris.'"}],
        temperature=0,
        max_completion_tokens=60,
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "person", "schema": Person.model_json_schema(), "strict": True},
        },
    )
    person = Person.model_validate_json(completion.choices[0].message.content or "")
    print(repr(person))


def models(client: OpenAI, server: Server) -> None:
    """A list of models"""
    page = client.models.list()
    names = [model.id for model in page]  # fetches further pages if there are any
    print(*names[:4], f"and {len(names) - 4} more" if len(names) > 4 else "")


def embeddings(client: OpenAI, server: Server) -> None:
    """Embeddings"""
    texts = ["a boat on the sea", "a ship on the ocean", "my bread is burnt"]
    response = client.embeddings.create(model=server.embedder, input=texts)
    boat, *others = [entry.embedding_array or array("d") for entry in response.data]
    print(f"{len(boat)} dimensions; how near is {texts[0]!r} to others?")
    for text, vector in zip(texts[1:], others, strict=False):
        similarity = sum(map(mul, boat, vector)) / math.hypot(*boat) / math.hypot(*vector)
        print(f"{similarity:.2f}  {text!r}")


def error(client: OpenAI, server: Server) -> None:
    """An error"""
    try:
        client.responses.create(model=server.model, input="Hi", max_output_tokens=16, extra_body={"temperature": "hot"})
    except APIStatusError as error:
        show(f"{type(error).__name__}: {error}")
    else:
        raise RuntimeError("a temperature that is no number was taken")


def dry_run(client: OpenAI, server: Server) -> None:
    """A dry run: the request that would be sent"""
    request = client.dry_run(client.responses.create, model=server.model, input="Good morning!")
    print(request.to_curl())


# --- helpers ---


def show(text: str | None) -> None:
    """Print a text, wrapped."""
    print(fill(text or "", WIDTH))


@contextmanager
def any_server() -> Generator[Server, None, None]:
    """Yield the OpenAI API if there is a key, else a small local model, else a mock server."""
    if os.environ.get("OPENAI_API_KEY"):
        yield Server("the server of your OPENAI_API_KEY", os.environ.get("OPENAI_MODEL") or MODEL, EMBEDDER)
        return
    os.environ["OPENAI_API_KEY"] = "none"
    with ExitStack() as stack:
        try:
            local = stack.enter_context(local_model())
        except LocalModelUnavailable as reason:
            from test.steady import steady

            print(f"There is no model on this machine ({reason}).")
            os.environ["OPENAI_BASE_URL"] = stack.enter_context(steady(Path(__file__).parents[1] / "openapi.yaml"))
            yield Server("a mock server, which responds with examples from the spec", MODEL, EMBEDDER, is_mock=True)
        else:
            os.environ["OPENAI_BASE_URL"] = local.base_url
            yield Server("llama.cpp on this machine", local.model, local.model)


STEPS: list[Callable[[OpenAI, Server], None]] = [
    question,
    stream,
    response,
    events,
    fan_out,
    structured,
    models,
    embeddings,
    error,
    dry_run,
]


def main() -> None:
    with any_server() as server, OpenAI(timeout=60) as client:
        print(f"{server.model} by {server.name}, {client.base_url}")
        steps = [step for step in STEPS if not (server.is_mock and step is structured)]  # ignores the schema
        for number, step in enumerate(steps, 1):
            print(f"── {number}. {step.__doc__} ".ljust(WIDTH, "─"))
            start = time.perf_counter()
            step(client, server)
            print(f"{(time.perf_counter() - start) * 1e3:.0f} ms".rjust(WIDTH))


if __name__ == "__main__":
    try:
        main()
    except OpenAIError as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
