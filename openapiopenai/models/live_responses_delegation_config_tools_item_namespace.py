# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolsItemNamespace`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolsItemNamespace",
    "LiveResponsesDelegationConfigToolsItemNamespaceDict",
]


class LiveResponsesDelegationConfigToolsItemNamespace(BaseModel):
    """A namespace: tools under a common name."""

    type: Literal["namespace"] = "namespace"
    """Type: always `namespace`."""


class LiveResponsesDelegationConfigToolsItemNamespaceDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolsItemNamespace` as a dict, for arguments."""

    type: Required[Literal["namespace"]]
