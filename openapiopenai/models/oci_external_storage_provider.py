# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OciExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "OciExternalStorageProvider",
    "OciExternalStorageProviderDict",
]


class OciExternalStorageProvider(BaseModel):
    """External storage in an Oracle Cloud (OCI) bucket."""

    type: Literal["oci"] = "oci"
    """Type: always `oci`."""
    bucket: str
    """Name of the bucket."""
    region: str
    """Oracle Cloud region of the bucket."""
    tenancy_ocid: str
    """OCID of the tenancy."""


class OciExternalStorageProviderDict(TypedDict, total=False):
    """`OciExternalStorageProvider` as a dict, for arguments."""

    type: Required[Literal["oci"]]
    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
