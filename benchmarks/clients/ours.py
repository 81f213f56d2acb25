"""This SDK."""

from __future__ import annotations

from functools import partial

import openapiopenai

from .sdk import AsyncCalls, Calls

Client = partial(Calls, openapiopenai)
AsyncClient = partial(AsyncCalls, openapiopenai)
