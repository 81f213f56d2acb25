# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpendAlertNotificationChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "SpendAlertNotificationChannel",
    "SpendAlertNotificationChannelDict",
]


class SpendAlertNotificationChannel(BaseModel):
    """Email notifications of a spend alert."""

    type: Literal["email"] = "email"
    """Notification channel: always `email`."""
    recipients: list[str]
    """Email addresses that the alert is sent to."""
    subject_prefix: str | None = None
    """Prefix for the subject of the alert emails."""


class SpendAlertNotificationChannelDict(TypedDict, total=False):
    """`SpendAlertNotificationChannel` as a dict, for arguments."""

    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None
