# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateProjectDataRetentionBody`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UpdateProjectDataRetentionBody",
    "UpdateProjectDataRetentionBodyDict",
]


class UpdateProjectDataRetentionBody(BaseModel):
    """A request to update the data retention of a project."""

    retention_type: (
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str
    )
    """Type of data retention to set for the project; `organization_default` uses that of the organization."""


class UpdateProjectDataRetentionBodyDict(TypedDict, total=False):
    """`UpdateProjectDataRetentionBody` as a dict, for arguments."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str
    ]
