"""Model `CreateResponseBackgroundOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateResponseBackgroundOptions",
    "CreateResponseBackgroundOptionsDict",
]


class CreateResponseBackgroundOptions(BaseModel):
    """`CreateResponseBackgroundOptions` of the API."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None = None
    continuation_id: str | None = None


class CreateResponseBackgroundOptionsDict(TypedDict, total=False):
    """`CreateResponseBackgroundOptions` as a dict, for arguments."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None
    continuation_id: str | None
