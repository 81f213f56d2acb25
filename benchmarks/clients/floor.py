"""What an expert would write by hand for just these calls: no options, no errors, no retries, no other models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache, cached_property
from typing import Any

from pydantic import BaseModel, create_model
from pydantic_core import from_json, to_json

HEADERS = {"authorization": "Bearer none", "content-type": "application/json"}
DONE = b"[DONE]"


@cache
def model(field: str) -> type[BaseModel]:
    """A model of one field, made when it is first needed."""
    return create_model("Response", **{field: (list[Any], ...)})  # type: ignore[call-overload, no-any-return]


class Client:
    def __init__(self, url: str) -> None:
        import urllib3

        self.pool = urllib3.PoolManager()
        self.url = url

    def post(self, path: str, body: dict[str, Any], **options: Any) -> Any:
        return self.pool.request("POST", self.url + path, body=to_json(body), headers=HEADERS, **options)

    def chat(self, messages: list[Any]) -> str | None:
        raw = self.post("/chat/completions", {"model": "m", "messages": messages})
        response: Any = model("choices").model_validate_json(raw.data)
        content: str | None = response.choices[0]["message"]["content"]
        return content

    def respond(self) -> str:
        raw = self.post("/responses", {"model": "m", "input": "Good morning!"})
        response: Any = model("output").model_validate_json(raw.data)
        text: str = response.output[0]["content"][0]["text"]
        return text

    def stream(self) -> int:
        """`stream()` is the quickest way of urllib3 where each event is a chunk."""
        raw = self.post("/chat/completions", {"model": "m", "messages": [], "stream": True}, preload_content=False)
        decode: Any = model("choices").model_validate_json
        count, rest = 0, b""
        for data in raw.stream(65536):
            *frames, rest = (rest + data).split(b"\n\n")
            for frame in frames:
                if frame[6:] != DONE:
                    count += len(decode(frame[6:]).choices)
        raw.release_conn()
        return count

    def connect(self) -> Connection:
        return Connection(self.url)


class Connection:
    """A bare websocket."""

    def __init__(self, url: str) -> None:
        from websockets.sync.client import connect

        address = f"ws{url.removeprefix('http')}/realtime?model=m"
        opening: Any = connect(address, additional_headers=HEADERS, compression=None, max_size=None)
        self.socket = opening.__enter__()

    def send(self, event: dict[str, Any]) -> None:
        self.socket.send(to_json(event), text=True)

    def __iter__(self) -> Iterator[Any]:
        from websockets.exceptions import ConnectionClosed

        recv = self.socket.recv
        try:
            while True:
                yield from_json(recv(decode=False))
        except ConnectionClosed:
            pass


class AsyncConnection:
    """A bare websocket."""

    async def connect(self, url: str) -> AsyncConnection:
        from websockets.asyncio.client import connect

        address = f"ws{url.removeprefix('http')}/realtime?model=m"
        self.socket = await connect(address, additional_headers=HEADERS, compression=None, max_size=None)
        return self

    async def send(self, event: dict[str, Any]) -> None:
        await self.socket.send(to_json(event), text=True)

    async def __aiter__(self) -> AsyncIterator[Any]:
        from websockets.exceptions import ConnectionClosed

        recv = self.socket.recv
        try:
            while True:
                yield from_json(await recv(decode=False))
        except ConnectionClosed:
            pass


class AsyncClient:
    def __init__(self, url: str) -> None:
        self.base_url = url
        self.url = f"{url}/chat/completions"

    @cached_property
    def session(self) -> Any:
        import aiohttp

        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))

    async def connect(self) -> AsyncConnection:
        return await AsyncConnection().connect(self.base_url)

    async def chat(self, messages: list[Any]) -> str | None:
        body = to_json({"model": "m", "messages": messages})
        async with self.session.post(self.url, data=body, headers=HEADERS) as raw:
            response: Any = model("choices").model_validate_json(await raw.read())
        content: str | None = response.choices[0]["message"]["content"]
        return content

    async def stream(self, first: Callable[[], None]) -> int:
        decode: Any = model("choices").model_validate_json
        body = to_json({"model": "m", "messages": [], "stream": True})
        count, rest = 0, b""
        async with self.session.post(self.url, data=body, headers=HEADERS) as response:
            async for data in response.content.iter_any():
                *frames, rest = (rest + data).split(b"\n\n")
                for frame in frames:
                    if frame[6:] != DONE:
                        event = decode(frame[6:])
                        if not count:
                            first()
                        count += len(event.choices)
        return count

    async def close(self) -> None:
        await self.session.close()
