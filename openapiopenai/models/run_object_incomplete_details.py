# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunObjectIncompleteDetails`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RunObjectIncompleteDetails",
]


class RunObjectIncompleteDetails(BaseModel):
    """Why a run is incomplete; null if it is not."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | UnknownStr | None = None
    """Which token limit was reached."""
