# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionShellCallEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_reference_resource import ContainerReferenceResource
    from openapiopenai.models.local_environment_resource import LocalEnvironmentResource

__all__ = [
    "FunctionShellCallEnvironment",
    "UnknownFunctionShellCallEnvironment",
]


if TYPE_CHECKING:

    class UnknownFunctionShellCallEnvironment(UnknownVariant):
        """Variant of `FunctionShellCallEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionShellCallEnvironment: TypeAlias = (
        LocalEnvironmentResource | ContainerReferenceResource | UnknownFunctionShellCallEnvironment
    )
    """Environment that shell commands run in: local or a container."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> FunctionShellCallEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionShellCallEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FunctionShellCallEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "local": "LocalEnvironmentResource",
            "container_reference": "ContainerReferenceResource",
        }

    from_json = FunctionShellCallEnvironment.from_json
    from_dict = FunctionShellCallEnvironment.from_dict
    __getattr__ = FunctionShellCallEnvironment.module_attribute
