"""Model `AgentBrowserAuthenticationSubmitParamFieldsItem`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentBrowserAuthenticationSubmitParamFieldsItem",
    "AgentBrowserAuthenticationSubmitParamFieldsItemDict",
]


class AgentBrowserAuthenticationSubmitParamFieldsItem(BaseModel):
    """A value for a field of a form to log in."""

    field_id: str
    """Id of the field."""
    value: str
    """The value."""


class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParamFieldsItem` as a dict, for arguments."""

    field_id: Required[str]
    value: Required[str]
