# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionShellCallItemParamEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_reference_param import ContainerReferenceParam, ContainerReferenceParamDict
    from openapiopenai.models.local_environment_param import LocalEnvironmentParam, LocalEnvironmentParamDict

__all__ = [
    "FunctionShellCallItemParamEnvironment",
    "FunctionShellCallItemParamEnvironmentDict",
    "UnknownFunctionShellCallItemParamEnvironment",
]


if TYPE_CHECKING:

    class UnknownFunctionShellCallItemParamEnvironment(UnknownVariant):
        """Variant of `FunctionShellCallItemParamEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionShellCallItemParamEnvironment: TypeAlias = (
        LocalEnvironmentParam | ContainerReferenceParam | UnknownFunctionShellCallItemParamEnvironment
    )
    """Environment that shell commands run in: local or a container."""
    FunctionShellCallItemParamEnvironmentDict: TypeAlias = LocalEnvironmentParamDict | ContainerReferenceParamDict
    """`FunctionShellCallItemParamEnvironment` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionShellCallItemParamEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionShellCallItemParamEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FunctionShellCallItemParamEnvironmentDict = AS_GIVEN

    class FunctionShellCallItemParamEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "local": "LocalEnvironmentParam",
            "container_reference": "ContainerReferenceParam",
        }

    from_json = FunctionShellCallItemParamEnvironment.from_json
    from_dict = FunctionShellCallItemParamEnvironment.from_dict
    __getattr__ = FunctionShellCallItemParamEnvironment.module_attribute
