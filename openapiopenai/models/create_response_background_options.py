"""Model `CreateResponseBackgroundOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateResponseBackgroundOptions",
    "CreateResponseBackgroundOptionsDict",
]


class CreateResponseBackgroundOptions(BaseModel):
    """How a response is made in the background, for HTTP requests only. The windows `2h` and `8h` need `background: true`, standard processing and no stream."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None = None
    """How soon the response shall be complete; `soonest` by default. `2h` and `8h` cost less."""
    continuation_id: str | None = None
    """A name of your own that requests in the background share, to prioritize related ones. Brings no earlier input along."""


class CreateResponseBackgroundOptionsDict(TypedDict, total=False):
    """`CreateResponseBackgroundOptions` as a dict, for arguments."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None
    continuation_id: str | None
