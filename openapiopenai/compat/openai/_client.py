"""The clients, by the names that they have there."""

from ._client_async import AsyncOpenAI
from ._client_sync import OpenAI

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]

for _kind in (OpenAI, AsyncOpenAI):
    _kind.__module__ = __name__  # at which programs look

Client = OpenAI
AsyncClient = AsyncOpenAI
