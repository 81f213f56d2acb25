"""Model `UpdateOrganizationDataRetentionBody`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateOrganizationDataRetentionBody",
    "UpdateOrganizationDataRetentionBodyDict",
]


class UpdateOrganizationDataRetentionBody(BaseModel):
    """How the organization's data shall be kept."""

    retention_type: (
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str
    )
    """Which kind of retention to set."""


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
