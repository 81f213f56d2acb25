"""This SDK."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openapiopenai import AsyncOpenAI, OpenAI


class Client:
    def __init__(self, url: str) -> None:
        self.client = OpenAI(api_key="none", base_url=url)

    def chat(self, messages: list[Any]) -> str | None:
        answer = self.client.chat.completions.create(model="m", messages=messages)
        return answer.choices[0].message.content

    def respond(self) -> str:
        return self.client.responses.create(model="m", input="Good morning!").output_text

    def stream(self) -> int:
        count = 0
        with self.client.chat.completions.create(model="m", messages=[], stream=True) as stream:
            for event in stream:
                count += len(event.choices)
        return count


class AsyncClient:
    def __init__(self, url: str) -> None:
        self.client = AsyncOpenAI(api_key="none", base_url=url)

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
