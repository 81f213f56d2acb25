# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
PermissionRetrieveParams = TypedDict("PermissionRetrieveParams", {"after": str, "limit": int, "order": Literal["ascending", "descending"], "project_id": str}, total=False)
