# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeCallReferRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeCallReferRequest",
    "RealtimeCallReferRequestDict",
]


class RealtimeCallReferRequest(BaseModel):
    """Request to transfer a SIP call."""

    target_uri: str
    """URI for the SIP `Refer-To` header, such as `tel:+14155550123` or `sip:agent@example.com`."""


class RealtimeCallReferRequestDict(TypedDict, total=False):
    """`RealtimeCallReferRequest` as a dict, for arguments."""

    target_uri: Required[str]
