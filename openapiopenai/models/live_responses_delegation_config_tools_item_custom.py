# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolsItemCustom`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolsItemCustom",
    "LiveResponsesDelegationConfigToolsItemCustomDict",
]


class LiveResponsesDelegationConfigToolsItemCustom(BaseModel):
    """A custom tool that takes free text."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""


class LiveResponsesDelegationConfigToolsItemCustomDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolsItemCustom` as a dict, for arguments."""

    type: Required[Literal["custom"]]
