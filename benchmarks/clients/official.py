"""The official SDK, with the HTTP library that it comes with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openai import AsyncOpenAI, OpenAI  # type: ignore[import-not-found, unused-ignore]  # pyright: ignore


class Client:
    def __init__(self, url: str) -> None:
        self.client: Any = OpenAI(api_key="none", base_url=url)

    def chat(self, messages: list[Any]) -> str | None:
        answer = self.client.chat.completions.create(model="m", messages=messages)
        content: str | None = answer.choices[0].message.content
        return content

    def respond(self) -> str:
        text: str = self.client.responses.create(model="m", input="Good morning!").output_text
        return text

    def stream(self) -> int:
        count = 0
        with self.client.chat.completions.create(model="m", messages=[], stream=True) as stream:
            for event in stream:
                count += len(event.choices)
        return count


class AsyncClient:
    def __init__(self, url: str) -> None:
        self.client: Any = AsyncOpenAI(api_key="none", base_url=url)

    async def stream(self, first: Callable[[], None]) -> int:
        count = 0
        async with await self.client.chat.completions.create(model="m", messages=[], stream=True) as stream:
            async for event in stream:
                if not count:
                    first()
                count += len(event.choices)
        return count

    async def close(self) -> None:
        await self.client.close()
