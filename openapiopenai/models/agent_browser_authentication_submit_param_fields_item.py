"""Model `AgentBrowserAuthenticationSubmitParamFieldsItem`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentBrowserAuthenticationSubmitParamFieldsItem",
    "AgentBrowserAuthenticationSubmitParamFieldsItemDict",
]


class AgentBrowserAuthenticationSubmitParamFieldsItem(BaseModel):
    """`AgentBrowserAuthenticationSubmitParamFieldsItem` of the API."""

    field_id: str
    value: str


class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParamFieldsItem` as a dict, for arguments."""

    field_id: Required[str]
    value: Required[str]
