# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolChoiceWebSearch`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolChoiceWebSearch",
    "LiveResponsesDelegationConfigToolChoiceWebSearchDict",
]


class LiveResponsesDelegationConfigToolChoiceWebSearch(BaseModel):
    """Web search: as a tool, the model may use it; as the tool choice, it must."""

    type: Literal["web_search"] = "web_search"
    """Type: always `web_search`."""


class LiveResponsesDelegationConfigToolChoiceWebSearchDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolChoiceWebSearch` as a dict, for arguments."""

    type: Required[Literal["web_search"]]
