# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentBrowserAuthenticationSubmitParamFieldsItem`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentBrowserAuthenticationSubmitParamFieldsItem",
    "AgentBrowserAuthenticationSubmitParamFieldsItemDict",
]


class AgentBrowserAuthenticationSubmitParamFieldsItem(BaseModel):
    """Value for a field of a login form."""

    field_id: str
    """ID of the field, from the required action."""
    value: str
    """Value for the field."""


class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParamFieldsItem` as a dict, for arguments."""

    field_id: Required[str]
    value: Required[str]
