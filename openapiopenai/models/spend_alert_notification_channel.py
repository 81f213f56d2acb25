"""Model `SpendAlertNotificationChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "SpendAlertNotificationChannel",
    "SpendAlertNotificationChannelDict",
]


class SpendAlertNotificationChannel(BaseModel):
    """Who is told of spending, by electronic mail."""

    type: Literal["email"] = "email"
    """Which variant this is: always `email`."""
    recipients: list[str]
    """Addresses that get the message."""
    subject_prefix: str | None = None
    """What the subject of the message begins with."""


class SpendAlertNotificationChannelDict(TypedDict, total=False):
    """`SpendAlertNotificationChannel` as a dict, for arguments."""

    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None
