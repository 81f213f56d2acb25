"""Model `UserMessageInputText`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UserMessageInputText",
]


class UserMessageInputText(BaseModel):
    """`UserMessageInputText` of the API."""

    type: Literal["input_text"] = "input_text"
    text: str
