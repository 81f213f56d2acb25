"""Model `ModelResponseProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "ModelResponseProperties",
]


class ModelResponseProperties(BaseModel):
    """`ModelResponseProperties` of the API."""

    metadata: Metadata | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated."""
