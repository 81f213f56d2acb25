# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
FederationRuleListParams = TypedDict("FederationRuleListParams", {"after": str, "limit": int, "order": Literal["asc", "desc"], "service_account_id": str}, total=False)
