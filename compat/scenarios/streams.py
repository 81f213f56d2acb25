"""Reads a long stream through a framework; run by `speed.py` in the environment of the framework, with either SDK.

    python -m compat.scenarios.streams FRAMEWORK URL

Prints seconds of processor time: until the client is there, and until the stream is read, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

CHUNKS = 2000


def langchain_openai(url: str) -> Any:
    from langchain_openai import ChatOpenAI

    model = ChatOpenAI(model="gpt-4o", base_url=url, api_key="sk-test", max_retries=0)
    return lambda: sum(1 for _ in model.stream("Hello"))


def openai_agents(url: str) -> Any:
    from agents import Agent, OpenAIChatCompletionsModel, Runner, set_tracing_disabled
    from openai import AsyncOpenAI

    set_tracing_disabled(True)
    client = AsyncOpenAI(base_url=url, api_key="sk-test", max_retries=0)
    agent = Agent(name="a", model=OpenAIChatCompletionsModel("gpt-4o", client))

    async def read() -> int:
        result = Runner.run_streamed(agent, "Hello")
        return len([event async for event in result.stream_events()])

    return lambda: asyncio.run(read())


def pydantic_ai_slim(url: str) -> Any:
    from openai import AsyncOpenAI
    from pydantic_ai import Agent
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai import OpenAIProvider

    client = AsyncOpenAI(base_url=url, api_key="sk-test", max_retries=0)
    agent = Agent(OpenAIChatModel("gpt-4o", provider=OpenAIProvider(openai_client=client)))

    async def read() -> int:
        async with agent.run_stream("Hello") as result:
            return len([part async for part in result.stream_text(delta=True, debounce_by=None)])

    return lambda: asyncio.run(read())


FRAMEWORKS: dict[str, Callable[[str], Any]] = {
    "langchain-openai": langchain_openai,
    "openai-agents": openai_agents,
    "pydantic-ai-slim": pydantic_ai_slim,
}


def main() -> None:
    name, url = sys.argv[1:]
    started = time.process_time()
    read = FRAMEWORKS[name](url)
    ready = time.process_time()
    count = read()
    assert count >= CHUNKS, count
    print(json.dumps({"start": ready - started, "stream": time.process_time() - ready}))


if __name__ == "__main__":
    main()
