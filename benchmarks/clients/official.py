"""The official SDK, with the HTTP library that it comes with."""

from __future__ import annotations

from functools import partial

import openai  # type: ignore[import-not-found, unused-ignore]  # pyright: ignore

from .sdk import AsyncCalls, Calls

Client = partial(Calls, openai)
AsyncClient = partial(AsyncCalls, openai)
