# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionShellToolParamEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_auto_param import ContainerAutoParam, ContainerAutoParamDict
    from openapiopenai.models.container_reference_param import ContainerReferenceParam, ContainerReferenceParamDict
    from openapiopenai.models.local_environment_param import LocalEnvironmentParam, LocalEnvironmentParamDict

__all__ = [
    "FunctionShellToolParamEnvironment",
    "FunctionShellToolParamEnvironmentDict",
    "UnknownFunctionShellToolParamEnvironment",
]


if TYPE_CHECKING:

    class UnknownFunctionShellToolParamEnvironment(UnknownVariant):
        """Variant of `FunctionShellToolParamEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionShellToolParamEnvironment: TypeAlias = (
        ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | UnknownFunctionShellToolParamEnvironment
    )
    """Environment that shell commands run in: a new container, an existing one by its ID, or a local environment."""
    FunctionShellToolParamEnvironmentDict: TypeAlias = (
        ContainerAutoParamDict | LocalEnvironmentParamDict | ContainerReferenceParamDict
    )
    """`FunctionShellToolParamEnvironment` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionShellToolParamEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionShellToolParamEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FunctionShellToolParamEnvironmentDict = AS_GIVEN

    class FunctionShellToolParamEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "container_auto": "ContainerAutoParam",
            "local": "LocalEnvironmentParam",
            "container_reference": "ContainerReferenceParam",
        }

    from_json = FunctionShellToolParamEnvironment.from_json
    from_dict = FunctionShellToolParamEnvironment.from_dict
    __getattr__ = FunctionShellToolParamEnvironment.module_attribute
