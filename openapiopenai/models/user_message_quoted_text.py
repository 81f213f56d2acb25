# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserMessageQuotedText`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UserMessageQuotedText",
]


class UserMessageQuotedText(BaseModel):
    """A snippet that the user quoted in a message."""

    type: Literal["quoted_text"] = "quoted_text"
    """Type: always `quoted_text`."""
    text: str
    """The text."""
