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
    """`SpendAlertNotificationChannel` of the API."""

    type: Literal["email"] = "email"
    """Which variant this is: always `email`."""
    recipients: list[str]
    subject_prefix: str | None = None


class SpendAlertNotificationChannelDict(TypedDict, total=False):
    """`SpendAlertNotificationChannel` as a dict, for arguments."""

    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None
