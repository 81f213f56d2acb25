"""Model `UpdateProjectDataRetentionBody`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateProjectDataRetentionBody",
    "UpdateProjectDataRetentionBodyDict",
]


class UpdateProjectDataRetentionBody(BaseModel):
    """`UpdateProjectDataRetentionBody` of the API."""

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
