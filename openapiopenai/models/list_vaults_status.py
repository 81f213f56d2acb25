# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ListVaultsStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ListVaultsStatus",
    "ListVaultsStatusDict",
]


if TYPE_CHECKING:
    ListVaultsStatus: TypeAlias = Literal["active", "archived"] | str | list[Literal["active", "archived"] | str]
    """A status to filter by, or a list of statuses."""
    ListVaultsStatusDict: TypeAlias = (
        Literal["active", "archived"] | str | Sequence[Literal["active", "archived"] | str]
    )
    """`ListVaultsStatus` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ListVaultsStatus:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ListVaultsStatus:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ListVaultsStatusDict = AS_GIVEN

    class ListVaultsStatus(OpenUnion):
        values = 'Literal["active", "archived"] | str | list[Literal["active", "archived"] | str]'
        variants = ()

    from_json = ListVaultsStatus.from_json
    from_dict = ListVaultsStatus.from_dict
