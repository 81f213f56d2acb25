# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing_extensions import Required, TypedDict
UserListParams = TypedDict("UserListParams", {"after": str, "emails": Iterable[str], "limit": int}, total=False)
from ...._types import SequenceNotStr as SequenceNotStr
