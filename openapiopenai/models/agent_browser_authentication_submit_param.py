# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentBrowserAuthenticationSubmitParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_browser_authentication_submit_param_fields_item import (
        AgentBrowserAuthenticationSubmitParamFieldsItem,
        AgentBrowserAuthenticationSubmitParamFieldsItemDict,
    )

__all__ = [
    "AgentBrowserAuthenticationSubmitParam",
    "AgentBrowserAuthenticationSubmitParamDict",
]


class AgentBrowserAuthenticationSubmitParam(BaseModel):
    """Values submitted for a login form."""

    type: Literal["browser_authentication"] = "browser_authentication"
    """Type: always `browser_authentication`."""
    action: Literal["submit"] = "submit"
    """What is done: always `submit`."""
    fields_: Annotated[list[AgentBrowserAuthenticationSubmitParamFieldsItem], Field(alias="fields")]
    """Values for at most six fields of the required action; together with `selected_option`, at most 120 KiB of JSON."""
    selected_option: str | None = None
    """Sign-in method that was chosen; required if the required action has `options`."""


class AgentBrowserAuthenticationSubmitParamDict(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParam` as a dict, for arguments."""

    type: Required[Literal["browser_authentication"]]
    action: Required[Literal["submit"]]
    fields: Required[
        Sequence[AgentBrowserAuthenticationSubmitParamFieldsItemDict | AgentBrowserAuthenticationSubmitParamFieldsItem]
    ]
    selected_option: str | None
