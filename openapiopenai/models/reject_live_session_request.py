# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RejectLiveSessionRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RejectLiveSessionRequest",
    "RejectLiveSessionRequestDict",
]


class RejectLiveSessionRequest(BaseModel):
    """How to reject a call."""

    status_code: int
    """SIP status code to send to the caller, from 300 to 699."""


class RejectLiveSessionRequestDict(TypedDict, total=False):
    """`RejectLiveSessionRequest` as a dict, for arguments."""

    status_code: Required[int]
