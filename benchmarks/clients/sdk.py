"""What an SDK does that is called as ours and the official one are."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any


class Calls:
    """The synchronous client of an SDK."""

    def __init__(self, sdk: ModuleType, url: str) -> None:
        self.client: Any = sdk.OpenAI(api_key="none", base_url=url)

    def chat(self, messages: list[Any]) -> Any:
        return self.client.chat.completions.create(model="m", messages=messages).choices[0].message.content

    def respond(self) -> Any:
        return self.client.responses.create(model="m", input="Good morning!").output_text

    def stream(self) -> int:
        count = 0
        with self.client.chat.completions.create(model="m", messages=[], stream=True) as stream:
            for event in stream:
                count += len(event.choices)
        return count

    def connect(self) -> Any:
        """An open connection of events."""
        return self.client.realtime.connect(model="m").enter()


class AsyncCalls:
    """The asynchronous client of an SDK."""

    def __init__(self, sdk: ModuleType, url: str) -> None:
        self.client: Any = sdk.AsyncOpenAI(api_key="none", base_url=url)

    async def chat(self, messages: list[Any]) -> Any:
        response = await self.client.chat.completions.create(model="m", messages=messages)
        return response.choices[0].message.content

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

    async def connect(self) -> Any:
        """An open connection of events."""
        return await self.client.realtime.connect(model="m").enter()
