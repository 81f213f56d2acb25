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
    """What requests for text and their answers have in common."""

    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place at most, each with its log probability; there may be fewer."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

Deprecated."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead, a least time that is independent of this. How long the prompt stays in the cache at most: `24h` for up to 24 hours. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.

Deprecated."""
