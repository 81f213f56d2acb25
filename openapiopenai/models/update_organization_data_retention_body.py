# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateOrganizationDataRetentionBody`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UpdateOrganizationDataRetentionBody",
    "UpdateOrganizationDataRetentionBodyDict",
]


class UpdateOrganizationDataRetentionBody(BaseModel):
    """A request to update the data retention of an organization."""

    retention_type: (
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str
    )
    """Type of data retention to set for the organization."""


class UpdateOrganizationDataRetentionBodyDict(TypedDict, total=False):
    """`UpdateOrganizationDataRetentionBody` as a dict, for arguments."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str
    ]
