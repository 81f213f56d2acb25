# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateResponseBackgroundOptions`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateResponseBackgroundOptions",
    "CreateResponseBackgroundOptionsDict",
]


class CreateResponseBackgroundOptions(BaseModel):
    """Options for generating a response in the background, for HTTP requests only. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None = None
    """How soon the response is to be complete; `soonest` by default. `2h` and `8h` cost less."""
    continuation_id: str | None = None
    """Identifier of your own that related requests in the background share, so that they can be prioritized. Does not carry over any earlier input."""


class CreateResponseBackgroundOptionsDict(TypedDict, total=False):
    """`CreateResponseBackgroundOptions` as a dict, for arguments."""

    completion_window: Literal["soonest", "2h", "8h"] | str | None
    continuation_id: str | None
