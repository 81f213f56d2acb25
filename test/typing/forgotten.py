# pyright: reportUnnecessaryTypeIgnoreComment=true
# mypy: disable-error-code="misc, unused-coroutine, attr-defined"
"""Mistakes that pyright reports: an ignored line without an error would be one itself."""

from __future__ import annotations

from openapiopenai import AsyncOpenAI, OpenAI


def without_stream(client: OpenAI) -> None:
    """Only pages and streams iterate."""
    for _ in client.responses.create(model="gpt-5.1", input="Hi"):  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    for _ in client.chat.completions.create(model="gpt-5.1", messages=[]):  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    for _ in client.models.list():
        pass
    for _ in client.responses.create(model="gpt-5.1", input="Hi", stream=True):
        pass


async def without_await(client: AsyncOpenAI) -> None:
    client.responses.create(model="gpt-5.1", input="Hi")  # pyright: ignore[reportUnusedCoroutine]
    async for _ in client.responses.create(model="gpt-5.1", input="Hi", stream=True):  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    for _ in await client.responses.create(model="gpt-5.1", input="Hi"):  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    async for _ in client.models.list():
        pass
