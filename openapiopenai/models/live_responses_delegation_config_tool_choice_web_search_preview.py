# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolChoiceWebSearchPreview`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolChoiceWebSearchPreview",
    "LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict",
]


class LiveResponsesDelegationConfigToolChoiceWebSearchPreview(BaseModel):
    """Web search in its preview version: as an allowed tool, the model may use it; as the tool choice, it must."""

    type: Literal["web_search_preview"] = "web_search_preview"
    """Type: always `web_search_preview`."""


class LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolChoiceWebSearchPreview` as a dict, for arguments."""

    type: Required[Literal["web_search_preview"]]
