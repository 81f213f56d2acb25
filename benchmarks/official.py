"""What the official SDK does with the same bytes.

Its client turns a response into a model by `_process_response_data` on parsed JSON, and likewise each
event of a stream; that is measured, without what the client does around it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from .measure import is_installed

INSTALLED = is_installed("openai")

FIRST = """
import json
from openai._models import construct_type
from openai.types.responses import Response
construct_type(type_=Response, value=json.loads(text))
"""
"""The first response in a process: what `_process_response_data` calls, without a client."""


def decoder(module: str, name: str, text: bytes | str) -> Callable[[], Any]:
    """A call that decodes `text` as the model or union of that name."""
    process = _client()._process_response_data
    target = getattr(import_module(f"openai.types.{module}"), name)
    loads = json.loads
    return lambda: process(data=loads(text), cast_to=target, response=None)


@cache
def _client() -> Any:
    return import_module("openai").OpenAI(api_key="none")
