"""What an expert would write by hand for just these calls: no options, no errors, no retries, no other models."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from pydantic import BaseModel, create_model
from pydantic_core import to_json

HEADERS = {"authorization": "Bearer none", "content-type": "application/json"}
DONE = b"[DONE]"


@cache
def model(field: str) -> type[BaseModel]:
    """A model of one field, made when it is first needed."""
    return create_model("Answer", **{field: (list[Any], ...)})  # type: ignore[call-overload, no-any-return]


class Client:
    def __init__(self, url: str) -> None:
        import urllib3

        self.pool = urllib3.PoolManager()
        self.url = url

    def post(self, path: str, body: dict[str, Any], **options: Any) -> Any:
        return self.pool.request("POST", self.url + path, body=to_json(body), headers=HEADERS, **options)

    def chat(self, messages: list[Any]) -> str | None:
        raw = self.post("/chat/completions", {"model": "m", "messages": messages})
        answer: Any = model("choices").model_validate_json(raw.data)
        content: str | None = answer.choices[0]["message"]["content"]
        return content

    def respond(self) -> str:
        raw = self.post("/responses", {"model": "m", "input": "Good morning!"})
        answer: Any = model("output").model_validate_json(raw.data)
        text: str = answer.output[0]["content"][0]["text"]
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


class AsyncClient:
    def __init__(self, url: str) -> None:
        import aiohttp

        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        self.url = f"{url}/chat/completions"

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
