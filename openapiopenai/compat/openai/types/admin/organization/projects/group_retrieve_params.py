# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
GroupRetrieveParams = TypedDict("GroupRetrieveParams", {"project_id": str, "group_type": Literal["group", "tenant_group"]}, total=False)
