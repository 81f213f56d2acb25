# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `HostedEnvironmentFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.hosted_environment_file_id import HostedEnvironmentFileID
    from openapiopenai.models.hosted_environment_file_resource_inline import HostedEnvironmentFileResourceInline

__all__ = [
    "HostedEnvironmentFile",
    "UnknownHostedEnvironmentFile",
]


if TYPE_CHECKING:

    class UnknownHostedEnvironmentFile(UnknownVariant):
        """Variant of `HostedEnvironmentFile` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    HostedEnvironmentFile: TypeAlias = (
        HostedEnvironmentFileID | HostedEnvironmentFileResourceInline | UnknownHostedEnvironmentFile
    )
    """A file in an environment, without its content."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> HostedEnvironmentFile:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> HostedEnvironmentFile:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class HostedEnvironmentFile(OpenUnion):
        tag = "type"
        mapping = {
            "file_id": "HostedEnvironmentFileID",
            "inline": "HostedEnvironmentFileResourceInline",
        }

    from_json = HostedEnvironmentFile.from_json
    from_dict = HostedEnvironmentFile.from_dict
    __getattr__ = HostedEnvironmentFile.module_attribute
