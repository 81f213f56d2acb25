"""`Client` and `AsyncClient`: the names that the clients of every API have, beside `OpenAI` and `AsyncOpenAI`."""

from .client_async import AsyncOpenAI
from .client_sync import OpenAI

__all__ = ["AsyncClient", "Client"]

Client = OpenAI
AsyncClient = AsyncOpenAI
