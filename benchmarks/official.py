"""What the official SDK does with the same bytes.

Its client turns a response into a model by `_process_response_data` on parsed JSON, and likewise each
event of a stream; that is measured, without what the client does around it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from . import SITE
from .measure import is_installed

INSTALLED = is_installed("openai")

REACH = f"import os, sys; sys.path.append(os.environ.get({SITE!r}, ''))"
"""What a process runs before it imports the SDK, unless it imports this package."""
FIRST = f"""
{REACH}
import json
from openai._models import construct_type
from openai.types.responses import Response
construct_type(type_=Response, value=json.loads(text))
"""
"""The first response in a process: what `_process_response_data` calls, without a client."""


def prepare() -> str:
    """Make the SDK importable here and in processes that are started: the release that the spec is compared with, in
    the environment of that comparison, which is made where it is missing. Return why that is impossible, if it is.
    """
    global INSTALLED
    if INSTALLED:
        return ""
    from openapiopenai.generate.openapi.faults import DocumentError
    from openapiopenai.generate.sdk import COMPARED, environment

    try:
        python = environment(COMPARED, Path(__file__).parents[1] / "build")
    except DocumentError as error:
        return str(error)
    [packages] = (python.parents[1] / "lib").glob("python*/site-packages")
    os.environ[SITE] = str(packages)
    sys.path.append(str(packages))
    INSTALLED = is_installed("openai")  # pyright: ignore[reportConstantRedefinition]
    return ""


def decoder(module: str, name: str, text: bytes | str) -> Callable[[], Any]:
    """A call that decodes `text` as the model or union of that name."""
    process = _client()._process_response_data
    target = getattr(import_module(f"openai.types.{module}"), name)
    loads = json.loads
    return lambda: process(data=loads(text), cast_to=target, response=None)


@cache
def _client() -> Any:
    return import_module("openai").OpenAI(api_key="none")
