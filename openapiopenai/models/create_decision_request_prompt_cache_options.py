"""Model `CreateDecisionRequestPromptCacheOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateDecisionRequestPromptCacheOptions",
    "CreateDecisionRequestPromptCacheOptionsDict",
]


class CreateDecisionRequestPromptCacheOptions(BaseModel):
    """`CreateDecisionRequestPromptCacheOptions` of the API."""

    mode: Literal["implicit", "explicit"] | str | None = None
    ttl: Literal["30m"] | None = None


class CreateDecisionRequestPromptCacheOptionsDict(TypedDict, total=False):
    """`CreateDecisionRequestPromptCacheOptions` as a dict, for arguments."""

    mode: Literal["implicit", "explicit"] | str | None
    ttl: Literal["30m"]
